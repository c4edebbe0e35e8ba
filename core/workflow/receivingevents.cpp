#include "workflow/receivingevents.h"

#include "ledger/shippingfacts.h"
#include "workflow/receiptholds.h"
#include "workflow/siteevent.h"

namespace packledger::workflow {

using ledger::WriteTransaction;

namespace {

constexpr char businessTransactionType[] = "urn:epcglobal:cbv:btt:";

QByteArray glnOf(WriteTransaction &transaction, qint64 place)
{
    const std::optional<ledger::PartnerPlace> found = place ? transaction.masterData().place(place) : std::nullopt;
    const std::optional<gs1::Gln> gln = found ? found->key.gln() : std::nullopt;
    return gln ? gln->digits() : QByteArray();
}

// CBV 2.0 section 8.5: a document is named by the party that issued it, the order by the buyer, the advice by the
// seller.
void addDocument(
    std::vector<epcis::TypedUri> &list, const char *type, const QByteArray &issuer, const QByteArray &number)
{
    if (issuer.isEmpty() || number.isEmpty())
        return;
    for (const epcis::TypedUri &known : list) {
        if (ledger::cbvWord(known.type) == type && ledger::documentNumber(known.id) == number)
            return;
    }
    list.push_back({ businessTransactionType + QByteArray(type),
        "urn:epcglobal:cbv:bt:" + issuer + ':' + number.toPercentEncoding() });
}

std::vector<epcis::TypedUri> documentsOf(
    WriteTransaction &transaction, const ledger::Shipment &shipment, const QByteArray &siteGln)
{
    std::vector<epcis::TypedUri> documents;
    if (const std::optional<epcis::Event> shipping
        = shipment.shippingEvent.isValid() ? transaction.events().event(shipment.shippingEvent) : std::nullopt)
        documents = shipping->bizTransactions;
    QByteArray buyer = glnOf(transaction, shipment.buyerPlace);
    if (buyer.isEmpty())
        buyer = siteGln;
    QByteArray seller = glnOf(transaction, shipment.sellerPlace);
    if (seller.isEmpty())
        seller = glnOf(transaction, shipment.fromPlace);
    for (const QByteArray &order : shipment.purchaseOrders)
        addDocument(documents, "po", buyer, order);
    addDocument(documents, "desadv", seller, shipment.despatchAdvice);
    return documents;
}

} // namespace

ReceivingEvents::ReceivingEvents(const ledger::SiteIdentity &site)
    : m_site(site)
{
}

void ReceivingEvents::add(const ReceiptNode &found)
{
    Node node;
    node.key = found.row.item.key;
    node.item = found.row.item.id;
    node.parent = found.row.item.parent;
    node.received = found.isReceived();
    node.receivedBefore = node.received && found.state == ledger::ItemState::Received;
    node.missing = found.standing == Standing::Open && found.announced;
    m_path.resize(size_t(found.depth));
    node.container = m_path.empty() ? -1 : m_path.back();
    if (node.received && ledger::waitsForData(found.row.holdReason))
        m_waited[found.row.holdReason].push_back(node.key);
    m_latestMs = std::max(m_latestMs, found.row.item.lastMs);
    m_newlyReceived += node.received && !node.receivedBefore ? 1 : 0;
    m_path.push_back(int(m_nodes.size()));
    m_byItem.insert(node.item.value, int(m_nodes.size()));
    m_nodes.push_back(std::move(node));
}

bool ReceivingEvents::parentReceived(const Node &node) const
{
    const int parent = m_byItem.value(node.parent.value, -1);
    return parent >= 0 && m_nodes[size_t(parent)].received;
}

ReceivingEvents::Written ReceivingEvents::append(
    WriteTransaction &transaction, const std::optional<ledger::Shipment> &shipment) const
{
    Written written;
    std::vector<qint64> parents; ///< outermost first, since nodes come so
    QHash<qint64, std::vector<const Node *>> takenOut;
    std::vector<const Node *> tops;
    for (const Node &node : m_nodes) {
        const bool fits = !node.parent.isValid() || node.received == parentReceived(node);
        if (!fits && !(node.receivedBefore && !parentReceived(node))) {
            std::vector<const Node *> &children = takenOut[node.parent.value];
            if (children.empty())
                parents.push_back(node.parent.value);
            children.push_back(&node);
        }
        if (node.received && !node.receivedBefore && !parentReceived(node))
            tops.push_back(&node);
    }

    // Rising times: one item may be a child in one event and a parent in the next (EPCIS orders by time).
    const qint64 receivedMs = std::max(transaction.now().ms, m_latestMs + 1 + qint64(parents.size()));
    qint64 ms = receivedMs - qint64(parents.size());
    for (const qint64 parent : parents) {
        const std::optional<ledger::ItemRow> container = transaction.items().byId(ItemId { parent });
        if (!container)
            continue;
        epcis::Event event = siteEvent(
            transaction, m_site.gln, epcis::EventType::Aggregation, epcis::Action::Delete, "unpacking", ms++);
        event.parentId = transaction.masterData().epcUri(container->key);
        for (const Node *child : takenOut.value(parent))
            event.childEpcs.push_back(transaction.masterData().epcUri(child->key));
        written.events.push_back(appendSiteEvent(transaction, event));
    }
    if (tops.empty())
        return written;
    epcis::Event event
        = siteEvent(transaction, m_site.gln, epcis::EventType::Object, epcis::Action::Observe, "receiving", receivedMs);
    for (const Node *top : tops)
        event.epcList.push_back(transaction.masterData().epcUri(top->key));
    if (shipment)
        event.bizTransactions = documentsOf(transaction, *shipment, m_site.gln);
    written.receiving = appendSiteEvent(transaction, event);
    written.events.push_back(written.receiving);
    for (const auto &[reason, items] : m_waited)
        releaseAll(transaction, items, { ledger::HoldFacts::What::Release, reason, {}, {}, {} });
    return written;
}

std::vector<gs1::ItemKey> ReceivingEvents::missing() const
{
    // A container is not missing where all that was in it is here. Contents stand behind their container.
    std::vector<char> hasContents(m_nodes.size(), 0);
    std::vector<char> contentsHere(m_nodes.size(), 1);
    std::vector<char> here(m_nodes.size(), 1);
    for (size_t i = m_nodes.size(); i-- > 0;) {
        here[i] = !m_nodes[i].missing || (hasContents[i] && contentsHere[i]);
        if (m_nodes[i].container < 0)
            continue;
        const size_t container = size_t(m_nodes[i].container);
        hasContents[container] = 1;
        contentsHere[container] = contentsHere[container] && here[i];
    }
    std::vector<gs1::ItemKey> keys;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const int container = m_nodes[i].container;
        const bool belowMissing = container >= 0 && m_nodes[size_t(container)].missing && !here[size_t(container)];
        if (!here[i] && !belowMissing)
            keys.push_back(m_nodes[i].key);
    }
    return keys;
}

} // namespace packledger::workflow
