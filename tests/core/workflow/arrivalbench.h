#pragma once

#include "support/dock.h"
#include "workflow/expectedshipment.h"

namespace packledger::test {

/// A dock that is told what is on its way, by a notice or by events of the same delivery.
class ArrivalBench : public Dock
{
public:
    /// "PO-1" of the seller: so many units of lot L1 on the pallet p1.
    static asn::ShipNotice notice(const QByteArray &number = "ASN-1", qint64 units = 6)
    {
        asn::ShipNotice notice;
        notice.shipmentId = number;
        asn::Party party;
        party.role = "SE";
        party.gln = gs1::ItemKey::fromUri(seller).gln();
        notice.parties.push_back(party);
        notice.orders.push_back({});
        notice.orders.back().purchaseOrder = "PO-1";
        asn::Container pallet;
        pallet.level = asn::Container::Level::Tare;
        pallet.sscc = *key("p1").sscc();
        notice.containers.push_back(pallet);
        asn::Line line;
        line.gtin = *gs1::Gtin::parse("00361414312340");
        line.lot = "L1";
        line.expiry = QDate(2028, 6, 30);
        line.quantity = units;
        line.unit = "EA";
        notice.lines.push_back(line);
        return notice;
    }
    ShipmentId announce(const asn::ShipNotice &notice)
    {
        const DocumentId id = nextDocument();
        return *write([&](ledger::WriteTransaction &transaction) -> Result<ShipmentId> {
            const Result<ShipmentId> shipment = workflow::shipNoticeArrived(transaction, notice, id);
            imported(transaction, id);
            return shipment;
        });
    }
    static std::vector<epcis::Event> palletEvents()
    {
        return { commissioned({ "u1", "u2", "u3", "u4", "u5", "u6", "c1", "c2" }),
            packed("c1", { "u1", "u2", "u3" }, 2), packed("c2", { "u4", "u5", "u6" }, 3),
            packed("p1", { "c1", "c2" }, 4), shipped({ "p1" }) };
    }
    /// The units' product, as the site's master data know it.
    void addProduct()
    {
        (void)write([](ledger::WriteTransaction &transaction) -> Result<void> {
            ledger::Product product;
            product.gtin = "00361414312340";
            product.name = QStringLiteral("Exampline");
            transaction.appendAct("product.set", ledger::MasterDataStore::toJson(product));
            return {};
        });
    }
    /// The one shipment there is.
    ledger::Shipment only()
    {
        const std::vector<ledger::Shipment> all = shipments();
        if (all.size() != 1)
            qWarning("%d shipments", int(all.size()));
        return all.empty() ? ledger::Shipment {} : all.front();
    }
};

} // namespace packledger::test
