#include "ledger/shipmentstore.h"

namespace packledger::ledger {

const char *nameOf(ShipmentState state)
{
    switch (state) {
    case ShipmentState::Unconfirmed:
        return "unconfirmed";
    case ShipmentState::Receiving:
        return "receiving";
    case ShipmentState::Confirmed:
        return "confirmed";
    case ShipmentState::Voided:
        break;
    }
    return "voided";
}

DataCoverage Shipment::coverage() const
{
    if (document.isValid())
        return noticeDocument.isValid() ? DataCoverage::Both : DataCoverage::EventsOnly;
    return noticeDocument.isValid() ? DataCoverage::NoticeOnly : DataCoverage::None;
}

void ShipmentStore::shippingApplied(const EntryHead &, const epcis::Event &, const std::vector<ItemId> &) { }

void ShipmentStore::documentImported(DocumentId) { }

void ShipmentStore::apply(const EntryHead &, const QJsonObject &) { }

std::vector<ShipmentId> ShipmentStore::ofDocument(DocumentId document)
{
    std::vector<ShipmentId> found;
    Rows rows = m_database.query("SELECT id FROM shipment WHERE document_id = ? OR notice_document_id = ? ORDER BY id", document, document);
    while (rows.next())
        found.push_back(rows.id<ShipmentId>(0));
    return found;
}

} // namespace packledger::ledger
