#pragma once

#include "ledger/site.h"
#include "workflow/receipttree.h"

#include <map>

namespace packledger::workflow {

/// The events that a receipt comes to: what was received, and where goods and data differ in how they are packed.
///
/// The receiving event names the outermost items that are here (EPCIS: contents go with their container), so a
/// container is named only where everything in it counts as received. To make that true, what is not here is
/// unpacked from a container that is, and what is here from a container that is not.
class ReceivingEvents
{
public:
    explicit ReceivingEvents(const ledger::SiteIdentity &site);

    /// Items in the order of ReceiptTree::forEach(). Those received before with the same receipt take part
    /// as containers, and are not received again.
    void add(const ReceiptNode &node);

    [[nodiscard]] bool isEmpty() const { return m_newlyReceived == 0; }

    struct Written
    {
        std::vector<EventId> events; ///< all, in order
        EventId receiving;
    };
    /// Appends the events, dated now; or just after the items' latest event where a partner's clock runs ahead,
    /// since nothing is received before it was shipped (the journal keeps the true time). `shipment` lends its purchase
    /// orders and despatch advice. Holds that waited for data in other receipts are released with it.
    [[nodiscard]] Written append(
        ledger::WriteTransaction &transaction, const std::optional<ledger::Shipment> &shipment) const;

    /// Outermost announced items of which something is missing.
    [[nodiscard]] std::vector<gs1::ItemKey> missing() const;

private:
    struct Node
    {
        gs1::ItemKey key;
        ItemId item;
        ItemId parent;
        bool received = false;
        bool receivedBefore = false;
        bool missing = false;
        int container = -1; ///< index of the node it stands below
    };

    [[nodiscard]] bool parentReceived(const Node &node) const;

    const ledger::SiteIdentity &m_site;
    std::vector<Node> m_nodes;
    std::vector<int> m_path; ///< indices of the containers of the node added last, by depth
    QHash<qint64, int> m_byItem;
    std::map<QByteArray, std::vector<gs1::ItemKey>> m_waited; ///< for data, in another receipt; by the hold's reason
    qint64 m_newlyReceived = 0;
    qint64 m_latestMs = 0; ///< of the events that the items had before
};

} // namespace packledger::workflow
