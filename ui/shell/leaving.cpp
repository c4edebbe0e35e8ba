#include "shell/leaving.h"

#include <QCoreApplication>
#include <QStringList>

namespace packledger::shell {

namespace {

constexpr std::size_t mostNames = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

QString namesOf(const std::vector<QString> &receipts)
{
    QStringList names;
    for (const QString &name : receipts) {
        if (names.size() == qsizetype(mostNames))
            return names.join(QStringLiteral(", ")) + QStringLiteral(" …");
        names << name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString leavingSentence(const Unfinished &unfinished)
{
    QStringList sentences;
    if (unfinished.receipts.size() == 1)
        sentences << Text::tr("Receipt %1 is not submitted yet.").arg(unfinished.receipts.front());
    else if (!unfinished.receipts.empty())
        sentences << Text::tr("%n receipts are not submitted yet: %1.", nullptr, int(unfinished.receipts.size()))
                         .arg(namesOf(unfinished.receipts));
    if (unfinished.documents > 0)
        sentences << Text::tr("%n documents wait to be sent.", nullptr, int(unfinished.documents));
    return sentences.join(QLatin1Char(' '));
}

} // namespace packledger::shell
