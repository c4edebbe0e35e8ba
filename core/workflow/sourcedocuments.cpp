#include "workflow/sourcedocuments.h"

#include "base/baseerrors.h"
#include "base/durablefile.h"
#include "workflow/documenterrors.h"

#include <QSaveFile>

#include <functional>
#include <set>

namespace packledger::workflow {

using ledger::StoredDocument;
using ledger::View;

namespace {

/// The newest first, each once.
class DocumentSet
{
public:
    void add(DocumentId document)
    {
        if (document.isValid())
            m_ids.insert(document.value);
    }
    [[nodiscard]] std::vector<DocumentId> newestFirst() const
    {
        std::vector<DocumentId> ids;
        for (const qint64 id : m_ids)
            ids.push_back(DocumentId { id });
        return ids;
    }

private:
    std::set<qint64, std::greater<>> m_ids;
};

void addShipment(View &view, ShipmentId id, DocumentSet &documents)
{
    const std::optional<ledger::Shipment> shipment = view.shipments().byId(id);
    if (!shipment)
        return;
    documents.add(shipment->document);
    documents.add(shipment->noticeDocument);
}

void addHistory(View &view, ItemId item, DocumentSet &documents)
{
    for (const ledger::HistoryLine &line : view.events().history(item))
        documents.add(line.head.document);
}

DocumentSummary summaryOf(View &view, const StoredDocument &document, const ledger::FindingCounts &counts)
{
    DocumentSummary summary;
    summary.document = document;
    summary.gravest = counts.gravest;
    summary.findings = counts.ofDocument;
    summary.itemFindings = counts.ofItems;
    for (const ShipmentId id : view.shipments().ofDocument(document.id)) {
        if (const std::optional<ledger::Shipment> shipment = view.shipments().byId(id))
            summary.shipments.push_back(*shipment);
    }
    return summary;
}

Result<StoredDocument> stored(View &view, DocumentId id)
{
    const std::optional<StoredDocument> document = view.documents().byId(id);
    return document ? Result<StoredDocument>(*document) : fail(codes::noSuchDocument, QString::number(id.value));
}

} // namespace

std::vector<DocumentSummary> documents(View &view)
{
    const QHash<qint64, ledger::FindingCounts> counts = view.findings().countedByDocument();
    std::vector<DocumentSummary> summaries;
    std::vector<StoredDocument> all = view.documents().all();
    for (auto document = all.rbegin(); document != all.rend(); ++document)
        summaries.push_back(summaryOf(view, *document, counts.value(document->id.value)));
    return summaries;
}

Result<SourceDocument> sourceDocument(View &view, DocumentId id)
{
    const Result<StoredDocument> document = stored(view, id);
    if (!document)
        return fail(document.error());
    SourceDocument source;
    source.summary = summaryOf(view, *document, view.findings().countedByDocument().value(id.value));
    source.findings = view.findings().ofDocument(id);
    return source;
}

std::vector<DocumentId> documentsOf(View &view, ShipmentId id)
{
    DocumentSet documents;
    addShipment(view, id, documents);
    for (const DocumentId document : view.shipments().documentsNamingIt(id))
        documents.add(document);
    return documents.newestFirst();
}

std::vector<DocumentId> documentsOf(View &view, ReceiptId id)
{
    const std::optional<ledger::Receipt> receipt = view.receipts().byId(id);
    return receipt && receipt->shipment.isValid() ? documentsOf(view, receipt->shipment) : std::vector<DocumentId> {};
}

std::vector<DocumentId> documentsOf(View &view, ItemId item)
{
    DocumentSet documents;
    addHistory(view, item, documents);
    const std::optional<ledger::ItemRow> row = view.items().byId(item);
    if (!row)
        return {};
    std::vector<ItemId> inside = view.items().effective(*row).ancestors;
    inside.push_back(item);
    for (const ItemId each : inside) {
        for (const ShipmentId shipment : view.shipments().withRoot(each))
            addShipment(view, shipment, documents);
    }
    return documents.newestFirst();
}

DocumentId documentOf(View &view, EventId event)
{
    const std::optional<ledger::JournalEntry> entry = view.journal().entry(event.value);
    return entry && entry->head.act == "event" ? entry->head.document : DocumentId {};
}

Result<void> writeDocument(View &view, DocumentId id, QIODevice &to)
{
    const Result<StoredDocument> document = stored(view, id);
    if (!document)
        return fail(document.error());
    return view.documents().restoreBytes(document->sha256, to);
}

Result<qint64> saveDocument(View &view, DocumentId id, const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    if (const Result<void> written = writeDocument(view, id, file); !written)
        return fail(written.error());
    const qint64 size = file.size();
    if (const Result<void> kept = commitDurably(file); !kept)
        return fail(kept.error());
    return size;
}

} // namespace packledger::workflow
