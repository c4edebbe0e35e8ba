#include "common/exchangetrouble.h"

#include "base/errortext.h"

namespace packledger::common {

using ledger::OutboxState;

QString sentenceOf(const QByteArray &code, const QString &words)
{
    if (code.isEmpty())
        return words;
    const ErrorCode known(code.constData());
    return hasErrorSentence(known) ? errorSentence(known, words) : words;
}

QString troubleOf(const ledger::OutboxRow &row)
{
    switch (row.state) {
    case OutboxState::Waiting:
    case OutboxState::Delivered:
        return row.lastCode.isEmpty() ? QString() : sentenceOf(row.lastCode, row.lastWords);
    case OutboxState::Refused:
        return sentenceOf(row.code, row.words);
    case OutboxState::Held:
    case OutboxState::Resolved:
        return row.words;
    case OutboxState::Acknowledged:
        break;
    }
    return {};
}

} // namespace packledger::common
