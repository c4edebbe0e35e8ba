#pragma once

#include "base/clock.h"
#include "epcis/event.h"

#include <QByteArrayList>

namespace packledger::test {

/// Builds events the way a partner's document would hold them: `anEvent().commissioning({a, b}).lot("L1",
/// "2028-06-30")`.
class EventBuilder
{
public:
    EventBuilder &commissioning(const QByteArrayList &epcs)
    {
        return object(epcs, epcis::Action::Add, "commissioning", "active");
    }
    EventBuilder &shipping(const QByteArrayList &epcs)
    {
        return object(epcs, epcis::Action::Observe, "shipping", "in_transit");
    }
    EventBuilder &receiving(const QByteArrayList &epcs)
    {
        return object(epcs, epcis::Action::Observe, "receiving", "in_progress");
    }
    EventBuilder &observing(const QByteArrayList &epcs, const QByteArray &step, const QByteArray &disposition)
    {
        return object(epcs, epcis::Action::Observe, step, disposition);
    }
    EventBuilder &destroying(const QByteArrayList &epcs)
    {
        return object(epcs, epcis::Action::Delete, "destroying", "destroyed");
    }
    EventBuilder &decommissioning(const QByteArrayList &epcs)
    {
        return object(epcs, epcis::Action::Delete, "decommissioning", "inactive");
    }
    EventBuilder &packing(const QByteArray &parent, const QByteArrayList &children)
    {
        return aggregation(parent, children, epcis::Action::Add, "packing");
    }
    EventBuilder &unpacking(const QByteArray &parent, const QByteArrayList &children)
    {
        return aggregation(parent, children, epcis::Action::Delete, "unpacking");
    }
    EventBuilder &lot(const QByteArray &number, const QByteArray &expiry)
    {
        m_event.ilmd = epcis::Extensions { leaf("lotNumber", number), leaf("itemExpirationDate", expiry) };
        return *this;
    }
    EventBuilder &transaction(const QByteArray &type, const QByteArray &id)
    {
        m_event.bizTransactions.push_back({ "urn:epcglobal:cbv:btt:" + type, id });
        return *this;
    }
    EventBuilder &from(const QByteArray &sgln) { return party(m_event.sources, sgln); }
    EventBuilder &to(const QByteArray &sgln) { return party(m_event.destinations, sgln); }
    EventBuilder &at(const QByteArray &sgln)
    {
        m_event.readPoint = epcis::Place { sgln, {} };
        m_event.bizLocation = epcis::Place { sgln, {} };
        return *this;
    }
    EventBuilder &withId(const QByteArray &id)
    {
        m_event.eventId = id;
        return *this;
    }
    EventBuilder &declaredWrong()
    {
        m_event.errorDeclaration
            = epcis::ErrorDeclaration { stamp(1'795'356'900'000), "urn:epcglobal:cbv:er:did_not_occur", {}, {} };
        return *this;
    }
    /// Seconds after a fixed moment; events of a story are given rising ones.
    EventBuilder &second(int seconds)
    {
        m_event.eventTime = stamp(1'790'000'000'000 + qint64(seconds) * 1000);
        return *this;
    }
    // NOLINTNEXTLINE(google-explicit-constructor): reads as the event it builds
    operator epcis::Event() const { return m_event; }

private:
    static epcis::Timestamp stamp(qint64 ms) { return { Instant { ms, 0 }.toIso(), ms }; }
    static epcis::ExtensionNode leaf(const QByteArray &name, const QByteArray &text)
    {
        epcis::ExtensionNode node;
        node.ns = "urn:epcglobal:cbv:mda";
        node.prefix = "cbvmda";
        node.name = name;
        node.text = text;
        return node;
    }
    static std::vector<epcis::Uri> list(const QByteArrayList &epcs) { return { epcs.begin(), epcs.end() }; }
    EventBuilder &object(
        const QByteArrayList &epcs, epcis::Action action, const QByteArray &step, const QByteArray &disposition)
    {
        begin(epcis::EventType::Object, action, step, disposition);
        m_event.epcList = list(epcs);
        return *this;
    }
    EventBuilder &aggregation(
        const QByteArray &parent, const QByteArrayList &children, epcis::Action action, const QByteArray &step)
    {
        begin(epcis::EventType::Aggregation, action, step, "in_progress");
        m_event.parentId = parent;
        m_event.childEpcs = list(children);
        return *this;
    }
    void begin(epcis::EventType type, epcis::Action action, const QByteArray &step, const QByteArray &disposition)
    {
        m_event.type = type;
        m_event.action = action;
        m_event.bizStep = "urn:epcglobal:cbv:bizstep:" + step;
        m_event.disposition = "urn:epcglobal:cbv:disp:" + disposition;
        m_event.timeZoneOffset = "-05:00";
        if (m_event.eventTime.isNull())
            second(0);
    }
    EventBuilder &party(std::vector<epcis::TypedUri> &list, const QByteArray &sgln)
    {
        list.push_back({ "urn:epcglobal:cbv:sdt:owning_party", sgln });
        list.push_back({ "urn:epcglobal:cbv:sdt:location", sgln });
        return *this;
    }

    epcis::Event m_event;
};

[[nodiscard]] inline EventBuilder anEvent()
{
    return {};
}

} // namespace packledger::test
