#include "workflow/aggregationevents.h"

#include "ledger/linestores.h"
#include "workflow/siteevent.h"

#include <algorithm>

namespace packledger::workflow {

AggregationEvents::AggregationEvents(ledger::WriteTransaction &transaction)
    : m_transaction(transaction)
    , m_gln(siteOf(transaction).gln)
    , m_ms(transaction.now().ms)
{
}

void AggregationEvents::include(const ledger::ItemRow &item)
{
    m_ms = std::max(m_ms, item.lastMs + 1);
}

epcis::Event AggregationEvents::begun(epcis::EventType type, epcis::Action action, const char *bizStep)
{
    return siteEvent(m_transaction, m_gln, type, action, bizStep, m_ms);
}

EventId AggregationEvents::append(const epcis::Event &event)
{
    m_events.push_back(appendSiteEvent(m_transaction, event));
    m_ms = std::max(m_ms, event.eventTime.ms) + 1;
    return m_events.back();
}

EventId AggregationEvents::commission(const gs1::ItemKey &container, const QByteArray &lot, const QByteArray &expiry)
{
    epcis::Event event = begun(epcis::EventType::Object, epcis::Action::Add, "commissioning");
    event.disposition = "urn:epcglobal:cbv:disp:active";
    event.epcList.push_back(m_transaction.masterData().epcUri(container));
    if (container.kind() == gs1::ItemKey::Kind::Sgtin)
        event.ilmd = lotAndExpiry(lot, expiry);
    return append(event);
}

EventId AggregationEvents::aggregate(
    const gs1::ItemKey &container, const std::vector<gs1::ItemKey> &children, epcis::Action action, const char *bizStep)
{
    epcis::Event event = begun(epcis::EventType::Aggregation, action, bizStep);
    event.parentId = m_transaction.masterData().epcUri(container);
    for (const gs1::ItemKey &child : children)
        event.childEpcs.push_back(m_transaction.masterData().epcUri(child));
    return append(event);
}

EventId AggregationEvents::pack(const gs1::ItemKey &container, const std::vector<gs1::ItemKey> &children)
{
    return aggregate(container, children, epcis::Action::Add, "packing");
}

EventId AggregationEvents::unpack(const gs1::ItemKey &container, const std::vector<gs1::ItemKey> &children)
{
    return aggregate(container, children, epcis::Action::Delete, "unpacking");
}

QByteArray AggregationEvents::unpackEmptied(ItemId container)
{
    QByteArray leftParent;
    std::optional<ledger::ItemRow> empty = m_transaction.items().byId(container);
    while (empty && empty->parent.isValid() && m_transaction.items().childCount(empty->id) == 0
        && !m_transaction.line().packings.openOf(empty->key)) {
        const ledger::ItemRow parent = *m_transaction.items().byId(empty->parent);
        include(*empty);
        include(parent);
        unpack(parent.key, { empty->key });
        if (leftParent.isEmpty())
            leftParent = m_transaction.masterData().epcUri(parent.key);
        empty = m_transaction.items().byId(parent.id);
    }
    return leftParent;
}

epcis::Event AggregationEvents::end(const std::vector<gs1::ItemKey> &items)
{
    epcis::Event event = begun(epcis::EventType::Object, epcis::Action::Delete, "decommissioning");
    for (const gs1::ItemKey &item : items)
        event.epcList.push_back(m_transaction.masterData().epcUri(item));
    return event;
}

} // namespace packledger::workflow
