#pragma once

#include "ledger/writetransaction.h"

#include <vector>

namespace packledger::workflow {

/// Writes the events of one act of building or breaking (standards 1.5, rows 1 to 3, 7 and 8), each later than the one
/// before it and than all that was known of the items: partners refuse events of an item out of order.
class AggregationEvents
{
public:
    explicit AggregationEvents(ledger::WriteTransaction &transaction);

    /// The items take part: the events are dated after their latest.
    void include(const ledger::ItemRow &item);

    /// A new container comes to life; a trade item with the lot and expiry of what is in it.
    EventId commission(const gs1::ItemKey &container, const QByteArray &lot, const QByteArray &expiry);
    EventId pack(const gs1::ItemKey &container, const std::vector<gs1::ItemKey> &children);
    /// Without children: all of them.
    EventId unpack(const gs1::ItemKey &container, const std::vector<gs1::ItemKey> &children);
    /// A container in which nothing is left comes out of the one it is in, and that one, where nothing else is in it,
    /// likewise: parents count what is in them. One that is being packed stays. Answers the URI of what the first was
    /// taken out of; empty: it stayed.
    QByteArray unpackEmptied(ItemId container);
    /// Object DELETE; what it is stands in the end facts that the caller has set on the event handed out here.
    [[nodiscard]] epcis::Event end(const std::vector<gs1::ItemKey> &items);
    EventId append(const epcis::Event &event);
    /// An event of this act, dated behind those before it; append() writes it.
    [[nodiscard]] epcis::Event begun(epcis::EventType type, epcis::Action action, const char *bizStep);

    [[nodiscard]] const std::vector<EventId> &events() const { return m_events; }

private:
    EventId aggregate(const gs1::ItemKey &container, const std::vector<gs1::ItemKey> &children, epcis::Action action,
        const char *bizStep);

    ledger::WriteTransaction &m_transaction;
    QByteArray m_gln;
    qint64 m_ms; ///< of the next event
    std::vector<EventId> m_events;
};

} // namespace packledger::workflow
