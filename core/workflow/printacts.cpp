#include "workflow/printacts.h"

#include <QJsonArray>

namespace packledger::workflow {

void moveLabels(ledger::WriteTransaction &transaction, PrintJobId job, ledger::LabelState to,
    const std::vector<qint64> &positions, const QString &reason)
{
    if (positions.empty())
        return;
    QJsonArray labels;
    for (const qint64 position : positions)
        labels.append(position);
    QJsonObject body { { QStringLiteral("job"), job.value }, { QStringLiteral("labels"), labels } };
    if (!reason.isEmpty())
        body.insert(QStringLiteral("reason"), reason);
    transaction.appendAct(QByteArray("print.") + nameOf(to), body);
}

void stopPrinting(ledger::WriteTransaction &transaction, PrintJobId job, const Error &why)
{
    transaction.appendAct("print.paused",
        QJsonObject { { QStringLiteral("job"), job.value }, { QStringLiteral("code"), why.code.name() },
            { QStringLiteral("detail"), why.detail } });
}

} // namespace packledger::workflow
