#include "monitor/senderanswer.h"

#include "base/durablefile.h"
#include "sync/syncerrors.h"

#include <QDir>

namespace packledger::monitor {

using ledger::InboxId;

namespace {

Result<ledger::InboxRow> arrivalOf(ledger::View &view, InboxId id)
{
    const std::optional<ledger::InboxRow> found = view.exchange().inbox.find(id);
    return found ? Result<ledger::InboxRow>(*found) : fail(sync::codes::arrivalUnknown, QString::number(id.value));
}

Result<sync::RejectionTelling> tell(ledger::Site &site, const access::Session &person, InboxId id,
    const sync::RejectionMessage &message, sync::CaseWay way)
{
    return site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<sync::RejectionTelling> {
        const Result<ledger::InboxRow> row = arrivalOf(transaction, id);
        return row ? sync::tellSender(transaction, person, *row, message, way)
                   : Result<sync::RejectionTelling>(fail(row.error()));
    });
}

} // namespace

Result<sync::RejectionMessage> answerTo(ledger::Site &site, InboxId id, const AnswerInput &input)
{
    const Result<ledger::InboxRow> row = site.ledger().read([&](ledger::View &view) { return arrivalOf(view, id); });
    if (!row)
        return fail(row.error());
    return sync::rejectionOf(*row, site.identity(),
        { input.email.trimmed(), input.phone.trimmed(), input.purchaseOrder.trimmed().toUtf8() });
}

Result<sync::RejectionTelling> sendAnswer(
    ledger::Site &site, const access::Session &person, InboxId id, const AnswerInput &input)
{
    const Result<sync::RejectionMessage> message = answerTo(site, id, input);
    return message ? tell(site, person, id, *message, sync::CaseWay::AsAgreed)
                   : Result<sync::RejectionTelling>(fail(message.error()));
}

Result<QString> saveAnswer(
    ledger::Site &site, const access::Session &person, InboxId id, const AnswerInput &input, const QString &folder)
{
    const Result<sync::RejectionMessage> message = answerTo(site, id, input);
    if (!message)
        return fail(message.error());
    QDir().mkpath(folder);
    const QString json = QStringLiteral("%1/exception-%2.json").arg(folder).arg(id.value);
    const QString mail = QStringLiteral("%1/exception-%2.txt").arg(folder).arg(id.value);
    const QByteArray text = message->subject.toUtf8() + "\n\n" + message->mail.toUtf8();
    for (const auto &[name, content] : { std::pair(json, message->json), std::pair(mail, text) }) {
        if (const Result<void> written = replaceFile(name, content); !written)
            return fail(written.error());
    }
    const auto told = tell(site, person, id, *message, sync::CaseWay::Mail);
    return told ? Result<QString>(mail) : fail(told.error());
}

} // namespace packledger::monitor
