#include "shipping/batchresult.h"

#include "ledger/partnerhistory.h"
#include "sync/outgoing.h"
#include "sync/syncerrors.h"
#include "workflow/batchrecord.h"

#include <QBuffer>

#include <limits>

namespace packledger::shipping {

namespace {

constexpr char resultSetting[] = "line.result-partner";

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

Result<void> checkListeners(ledger::View &view, const ledger::WorkOrder &order)
{
    const QByteArray partner = view.settings().value(resultSetting).trimmed().toUtf8();
    // As the outbox takes it: one that was removed, or whose profile cannot be read, still gets its documents by hand.
    if (!partner.isEmpty() && !view.exchange().partners.byName(partner)
        && !ledger::partnerProfileAt(view.database(), partner, std::numeric_limits<qint64>::max()))
        return fail(sync::codes::partnerUnknown, QString::fromUtf8(partner));
    const Result<std::optional<sync::PartnerProfile>> listener = eventsPartner(view, order);
    return listener ? Result<void>() : fail(listener.error());
}

Result<ClosedBatch> closeBatch(ledger::WriteTransaction &transaction, BatchId batch,
    const workflow::ClosingRequest &request, const ledger::SiteIdentity &site)
{
    if (const std::optional<ledger::BatchRow> row = transaction.line().batches.find(batch)) {
        if (const Result<void> known = checkListeners(transaction, row->order); !known)
            return fail(known.error());
    }
    Result<workflow::ClosedBatch> done = workflow::closeBatch(transaction, batch, request, site);
    if (!done)
        return fail(done.error());
    ClosedBatch closed { *std::move(done), {} };
    if (const QString partner = transaction.settings().value(resultSetting).trimmed(); !partner.isEmpty()) {
        if (const Result<void> told = tell(transaction, batch, site, partner); !told)
            return fail(told.error());
    }
    const Result<std::optional<sync::PartnerProfile>> listener
        = eventsPartner(transaction, transaction.line().batches.find(batch)->order);
    if (!listener)
        return fail(listener.error());
    if (*listener) {
        Result<std::vector<BatchDocument>> told = tellBatch(transaction, batch, **listener);
        if (!told)
            return fail(told.error());
        closed.told = *std::move(told);
    }
    return closed;
}

} // namespace packledger::shipping
