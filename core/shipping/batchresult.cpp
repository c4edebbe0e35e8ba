#include "shipping/batchresult.h"

#include "sync/outgoing.h"
#include "workflow/batchrecord.h"

#include <QBuffer>

namespace packledger::shipping {

namespace {

Result<void> tell(
    ledger::WriteTransaction &transaction, BatchId batch, const ledger::SiteIdentity &site, const QString &partner)
{
    const Result<workflow::BatchRecord> record = workflow::recordOf(transaction, batch, site);
    if (!record)
        return fail(record.error());
    QByteArray bytes = workflow::recordDocument(*record);
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    sync::OutgoingDocument document;
    document.partner = partner.toUtf8();
    document.fileName = QStringLiteral("batch-%1.json").arg(batch.value);
    document.contentType = "application/json";
    document.kind = "batch-result";
    const Result<ledger::OutboxId> queued = sync::enqueue(transaction, document, file);
    return queued ? Result<void>() : fail(queued.error());
}

} // namespace

Result<workflow::ClosedBatch> closeBatch(ledger::WriteTransaction &transaction, BatchId batch,
    const workflow::ClosingRequest &request, const ledger::SiteIdentity &site)
{
    Result<workflow::ClosedBatch> closed = workflow::closeBatch(transaction, batch, request, site);
    const QString partner = transaction.settings().value("line.result-partner").trimmed();
    if (!closed || partner.isEmpty())
        return closed;
    if (const Result<void> told = tell(transaction, batch, site, partner); !told)
        return fail(told.error());
    return closed;
}

} // namespace packledger::shipping
