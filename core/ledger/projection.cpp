#include "ledger/projection.h"

#include "ledger/actbody.h"
#include "ledger/clockstore.h"
#include "ledger/dispatchstore.h"
#include "ledger/exceptionprojection.h"
#include "ledger/exchangestores.h"
#include "ledger/itemprojection.h"
#include "ledger/linestores.h"
#include "ledger/receiptprojection.h"
#include "ledger/requeststore.h"
#include "ledger/tokenstore.h"
#include "ledger/verificationstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace packledger::ledger {

std::vector<ItemId> Projection::applyEvent(const EntryHead &head, const epcis::Event &event, const QByteArray &hash)
{
    ItemProjection items(m_view.database(), m_view.items(), m_view.findings(), m_view.masterData());
    ItemProjection::Applied applied = items.apply(head, event, hash);
    m_view.shipments().eventApplied(head, applied.items, applied.newestBefore);
    if (applied.kind == EventKind::ShipInbound)
        m_view.shipments().shippingApplied(head, event, applied.items);
    else if (applied.kind == EventKind::VoidShipping && head.document.isValid())
        m_view.shipments().shippingVoided(applied.items);
    else if (applied.kind == EventKind::Declaration) {
        m_view.shipments().shippingDeclaredWrong(hash);
        m_view.holds().declaredWrong(EventId { head.seq }, hash);
    } else if (applied.kind == EventKind::Hold || applied.kind == EventKind::Release)
        m_view.holds().apply(EventId { head.seq }, *holdFactsOf(event), applied.items);
    m_view.line().numbers.eventApplied(head, event, applied.kind, applied.items);
    if (!head.document.isValid())
        ExceptionProjection(m_view.database(), m_view.items()).eventApplied(head, applied.kind, applied.items);
    return std::move(applied.items);
}

void Projection::applyAct(const EntryHead &head, const QJsonObject &body)
{
    const QByteArray &act = head.act;
    if (act.startsWith("receipt.")) {
        ReceiptProjection(m_view.database(), m_view.items()).apply(head, body);
        if (act == "receipt.reviewed")
            ExceptionProjection(m_view.database(), m_view.items()).reviewed(head, body);
    } else if (act.startsWith("shipment.")) {
        m_view.shipments().apply(head, body);
    } else if (act.startsWith("product.") || act.startsWith("place.") || act.startsWith("prefix.")) {
        m_view.masterData().apply(act, body);
    } else if (act.startsWith("user.") || act.startsWith("session.")) {
        m_view.users().apply(head, body);
    } else if (act.startsWith("number.")) {
        m_view.line().numbers.apply(head, body, m_view.line().pools);
    } else if (act.startsWith("pool.")) {
        m_view.line().pools.apply(head, body);
        if (act == "pool.returned")
            m_view.line().numbers.returnedUndrawn(head, body, m_view.line().pools);
    } else if (act.startsWith("batch.")) {
        // While its numbers still are what they became.
        if (act == "batch.closed")
            m_view.line().numbers.batchClosed(BatchId { numberOf(body, "batch") }, m_view.items());
        m_view.line().batches.apply(head, body);
    } else if (act.startsWith("print.") || act.startsWith("printer.")) {
        m_view.line().printing.apply(head, body);
    } else if (act.startsWith("inspection.")) {
        m_view.line().inspections.apply(head, body);
    } else if (act == "camera.results") {
        m_view.line().cameraResults.apply(head, body);
    } else if (act.startsWith("packing.")) {
        m_view.line().packings.apply(head, body, m_view.items());
    } else if (act.startsWith("partner.")) {
        m_view.exchange().partners.apply(head, body);
    } else if (act.startsWith("outbox.")) {
        m_view.exchange().outbox.apply(head, body);
    } else if (act.startsWith("inbox.")) {
        m_view.exchange().inbox.apply(head, body);
    } else if (act.startsWith("ship.")) {
        DispatchStore(m_view.database()).apply(head, body, m_view.items());
        if (act == "ship.received")
            ExceptionProjection(m_view.database(), m_view.items()).delivered(head, body);
    } else if (act.startsWith("exception.")) {
        ExceptionProjection(m_view.database(), m_view.items()).apply(head, body);
    } else if (act.startsWith("clock.")) {
        ClockStore(m_view.database()).apply(head, body);
    } else if (act.endsWith(".token-made") || act.endsWith(".token-ended")) {
        TokenStore(m_view.database()).apply(head, body);
    } else if (act.startsWith("verification.")) {
        VerificationStore(m_view.database()).apply(head, body);
        RequestStore(m_view.database()).apply(head, body);
    } else if (act == "setting.changed") {
        if (!TokenStore(m_view.database()).applySetting(body))
            m_view.settings().apply(body);
    } else if (act == "document.imported") {
        m_view.documents().apply(body, head.document, head.at);
        for (const QJsonValue &finding : body.value(QLatin1StringView("findings")).toArray()) {
            const QByteArray code = finding[QLatin1StringView("code")].toString().toLatin1();
            m_view.findings().addToDocument(head.document,
                Finding { Severity(finding[QLatin1StringView("severity")].toInt()), ErrorCode(code.constData()),
                    finding[QLatin1StringView("detail")].toString(),
                    Where { {}, finding[QLatin1StringView("line")].toInteger(),
                        finding[QLatin1StringView("column")].toInteger(),
                        finding[QLatin1StringView("path")].toString() } });
        }
        m_view.shipments().documentImported(head.document);
        ExceptionProjection(m_view.database(), m_view.items()).documentImported(head);
    } else if (act == "document.refused") {
        m_view.documents().applyRefusal(body, head.seq, head.at);
    }
    // Other acts ("site.made", "ledger.rebuilt") are there to be read, and change nothing.
}

bool Projection::apply(const JournalEntry &entry)
{
    if (entry.head.act == "event") {
        const std::optional<EventStore::Recorded> recorded = EventStore::fromBody(entry.body);
        if (!recorded)
            return false;
        applyEvent(entry.head, recorded->event, recorded->hash);
        return true;
    }
    QJsonParseError error {};
    const QJsonDocument body = QJsonDocument::fromJson(entry.body, &error);
    if (error.error != QJsonParseError::NoError || !body.isObject())
        return false;
    applyAct(entry.head, body.object());
    return true;
}

const QByteArrayList &Projection::tables()
{
    static const QByteArrayList names { "verification_request", "access_token", "verification", "exception_step",
        "exception_message", "exception_evidence", "exception_line", "exception_case", "clock_line", "exchange_act",
        "inbox", "outbox", "partner_trial", "partner", "dispatch_document", "dispatch_packing", "dispatch_item",
        "dispatch", "inspection", "inspection_run", "camera_result", "print_label", "print_job", "printer",
        "packing_child", "packing", "packing_rule", "repack_item", "batch_source", "batch_minute", "batch_act", "batch",
        "serial_number", "pool_number", "pool_file", "pool", "setting", "app_user", "receipt_item", "receipt_scan",
        "receipt", "shipment_line", "shipment_root", "listed_item", "shipment", "hold", "finding", "item_event",
        "event_link", "event_term", "event", "item", "lot", "company_prefix", "place", "product", "document_refusal",
        "document" };
    return names;
}

} // namespace packledger::ledger
