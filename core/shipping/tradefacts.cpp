#include "shipping/tradefacts.h"

#include "ledger/treefacts.h"
#include "sync/partners.h"

#include <map>

namespace packledger::shipping {

using epcis::ExtensionNode;
using ledger::TreeFacts;
using ledger::View;
using sync::Guideline;

namespace {

constexpr char directStatement[]
    = "The product was purchased directly from the manufacturer, the exclusive distributor of the manufacturer, or a "
      "repackager that purchased directly from the manufacturer.";
constexpr char partlyStatement[]
    = "Except for the items listed, the product was purchased directly from the manufacturer, the exclusive "
      "distributor of the manufacturer, or a repackager that purchased directly from the manufacturer.";
constexpr char previousStatement[]
    = "A direct purchase statement was received from the previous wholesale distributor.";

ExtensionNode fact(const char *name, const QByteArray &text = {})
{
    ExtensionNode node;
    node.ns = "http://epcis.gs1us.org/hc/ns";
    node.prefix = "gs1ushc";
    node.name = name;
    node.text = text;
    return node;
}

QByteArray glnIn(const gs1::ItemKey &key)
{
    const std::optional<gs1::Gln> gln = key.gln();
    return gln ? gln->digits() : QByteArray();
}

/// What a seller said of its own purchase in its shipping event.
bool isToldDirect(const epcis::Event &event)
{
    for (const ExtensionNode &node : event.extensions) {
        if (node.name != "directPurchase" && node.name != "receivedDirectPurchaseFromPrevWhlsDist")
            continue;
        for (const ExtensionNode &attribute : node.attributes) {
            if (attribute.name == "qualifier" && attribute.text == "ENTIRELY_DIRECT")
                return true;
        }
        if (node.attributes.empty() && node.children.empty() && node.text.trimmed() == "true")
            return true;
    }
    return false;
}

/// How the packs of a delivery were bought.
class Purchase
{
public:
    explicit Purchase(View &view)
        : m_view(view)
        , m_partners(sync::allPartners(view))
    {
    }

    void take(ItemId root)
    {
        std::vector<QByteArray> elsewhere;
        qint64 direct = 0;
        qint64 told = 0;
        TreeFacts(m_view.database()).forEachSource(root, [&](const TreeFacts::Source &source) {
            if (source.own)
                return;
            switch (bought(source)) {
            case Bought::FromMaker:
                ++direct;
                break;
            case Bought::FromWholesalerWhoDid:
                ++told;
                elsewhere.push_back(source.key);
                break;
            case Bought::Elsewhere:
                elsewhere.push_back(source.key);
                break;
            }
        });
        m_direct += direct;
        m_told += told;
        m_elsewhere += qint64(elsewhere.size());
        if (direct == 0 && !elsewhere.empty()) {
            if (const std::optional<ledger::ItemRow> row = m_view.items().byId(root))
                m_indirect.push_back(m_view.masterData().epcUri(row->key));
            return;
        }
        for (const QByteArray &key : elsewhere)
            m_indirect.push_back(m_view.masterData().epcUri(gs1::ItemKey::fromText(key)));
    }

    [[nodiscard]] bool isAny() const { return m_direct + m_elsewhere > 0; }
    [[nodiscard]] bool isEntirelyDirect() const { return m_direct > 0 && m_elsewhere == 0; }

    void addTo(epcis::Extensions &extensions) const
    {
        if (m_direct > 0) {
            ExtensionNode node = fact("directPurchase");
            node.attributes.push_back(qualifier(m_elsewhere == 0));
            node.children.push_back(
                fact("directPurchaseStatement", m_elsewhere == 0 ? directStatement : partlyStatement));
            if (m_elsewhere > 0) {
                ExtensionNode list = fact("indirectPurchaseEPCs");
                for (const epcis::Uri &epc : m_indirect)
                    list.children.push_back(fact("epc", epc));
                node.children.push_back(std::move(list));
            }
            extensions.push_back(std::move(node));
        }
        if (m_told > 0) {
            ExtensionNode node = fact("receivedDirectPurchaseFromPrevWhlsDist");
            node.attributes.push_back(qualifier(m_told == m_elsewhere && m_direct == 0));
            node.children.push_back(fact("receivedDirectPurchaseFromPrevWhlsDistStatement", previousStatement));
            extensions.push_back(std::move(node));
        }
    }

private:
    enum class Bought { FromMaker, FromWholesalerWhoDid, Elsewhere };

    static ExtensionNode qualifier(bool isEntire)
    {
        ExtensionNode node;
        node.name = "qualifier";
        node.text = isEntire ? "ENTIRELY_DIRECT" : "PARTIALLY_DIRECT";
        return node;
    }

    Bought bought(const TreeFacts::Source &source)
    {
        if (!source.shipment.isValid())
            return Bought::Elsewhere;
        const QByteArray gtin = source.key.mid(2, 14);
        const auto [known, isNew] = m_bought.try_emplace({ source.shipment.value, gtin }, Bought::Elsewhere);
        if (isNew)
            known->second = judge(source.shipment, gtin);
        return known->second;
    }

    Bought judge(ShipmentId id, const QByteArray &gtin)
    {
        const std::optional<ledger::Shipment> shipment = m_view.shipments().byId(id);
        if (!shipment)
            return Bought::Elsewhere;
        const std::optional<ledger::PartnerPlace> place
            = m_view.masterData().place(shipment->sellerPlace ? shipment->sellerPlace : shipment->fromPlace);
        const QByteArray seller = place ? glnIn(place->key) : QByteArray();
        const std::optional<int> prefix
            = m_view.masterData().companyPrefixLength(gs1::ItemKey(*gs1::Gtin::parse(gtin)));
        if (prefix && seller.startsWith(gtin.mid(1, *prefix)))
            return Bought::FromMaker;
        for (const sync::PartnerProfile &partner : m_partners) {
            if (!seller.isEmpty() && partner.gln == seller && partner.roles.contains("manufacturer"))
                return Bought::FromMaker;
        }
        const std::optional<epcis::Event> event
            = shipment->shippingEvent.isValid() ? m_view.events().event(shipment->shippingEvent) : std::nullopt;
        return event && isToldDirect(*event) ? Bought::FromWholesalerWhoDid : Bought::Elsewhere;
    }

    View &m_view;
    std::vector<sync::PartnerProfile> m_partners;
    std::map<std::pair<qint64, QByteArray>, Bought> m_bought; ///< by shipment and GTIN
    std::vector<epcis::Uri> m_indirect;
    qint64 m_direct = 0; ///< packs
    qint64 m_told = 0; ///< of those bought elsewhere
    qint64 m_elsewhere = 0;
};

} // namespace

void addTradeFacts(epcis::Event &event, View &view, const ledger::Dispatch &dispatch, Guideline guideline,
    const std::vector<ItemId> &roots)
{
    if (guideline == Guideline::None)
        return;
    const bool isR13 = guideline == Guideline::R13;
    if (isR13)
        event.extensions.push_back(fact("dropShipment", dispatch.dropShipment ? "true" : "false"));
    Purchase purchase(view);
    for (const ItemId root : roots)
        purchase.take(root);
    if (isR13)
        purchase.addTo(event.extensions);
    else if (purchase.isAny())
        event.extensions.push_back(fact("directPurchase", purchase.isEntirelyDirect() ? "true" : "false"));
    const QByteArray leaves = event.eventTime.text.left(10);
    if (isR13 && dispatch.transactionDate.isValid()
        && dispatch.transactionDate.toString(Qt::ISODate).toLatin1() != leaves)
        event.extensions.push_back(fact("transactionDate", dispatch.transactionDate.toString(Qt::ISODate).toLatin1()));
}

} // namespace packledger::shipping
