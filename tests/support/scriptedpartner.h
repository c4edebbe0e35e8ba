#pragma once

#include "sync/transport.h"

#include <QHash>
#include <QList>

#include <deque>

namespace packledger::test {

/// What partners have, and what they do next: the edge where the wire would begin. Transports made of it share it.
struct ScriptedPartner
{
    using Outcome = sync::DeliveryOutcome;

    struct Sent
    {
        QByteArray id;
        QByteArray bytes;
    };

    std::deque<Outcome> answers; ///< of the next sends, in order; Acknowledged where there are none
    QHash<QByteArray, Outcome> always; ///< by document: the same answer every time
    std::deque<Outcome> ends; ///< of the next inquiries; Delivered where there are none
    QList<Sent> sent;
    QList<QByteArray> asked; ///< references
    QList<sync::Arrival> waiting; ///< for us
    bool fetches = true; ///< something comes this way
    bool keepsArrivals = false; ///< what was fetched stays there
    int polls = 0;
    std::optional<Error> pollError; ///< of every look for arrivals
    std::optional<qint64> pollWishMs; ///< with it
    std::function<void()> whileSending;
    std::function<void(Progress &)> onTheWire; ///< a wait in which the transport asks whether to go on

    [[nodiscard]] QByteArrayList sentIds() const
    {
        QByteArrayList ids;
        for (const Sent &one : sent)
            ids.append(one.id);
        return ids;
    }

    [[nodiscard]] static Outcome failed(const QString &why = QStringLiteral("reset"))
    {
        Outcome outcome;
        outcome.error = Error { ErrorCode("transport.write"), why };
        return outcome;
    }
    [[nodiscard]] static Outcome refused(const QString &why)
    {
        Outcome outcome = failed(why);
        outcome.state = Outcome::State::Refused;
        return outcome;
    }
    [[nodiscard]] static Outcome delivered(const QByteArray &reference)
    {
        Outcome outcome;
        outcome.state = Outcome::State::Delivered;
        outcome.reference = reference;
        return outcome;
    }
    [[nodiscard]] static Outcome acknowledged(const QString &answer = {})
    {
        Outcome outcome;
        outcome.state = Outcome::State::Acknowledged;
        outcome.answer = answer;
        return outcome;
    }
};

class ScriptedTransport final : public sync::Transport
{
public:
    explicit ScriptedTransport(ScriptedPartner &partner)
        : m_partner(partner)
    {
    }

    sync::DeliveryOutcome send(const sync::Parcel &parcel, Progress &progress) override
    {
        m_partner.sent.append({ parcel.id, parcel.bytes });
        if (m_partner.whileSending)
            m_partner.whileSending();
        if (m_partner.onTheWire)
            m_partner.onTheWire(progress);
        if (m_partner.always.contains(parcel.id))
            return m_partner.always.value(parcel.id);
        if (m_partner.answers.empty())
            return ScriptedPartner::acknowledged();
        const sync::DeliveryOutcome answer = m_partner.answers.front();
        m_partner.answers.pop_front();
        return answer;
    }

    sync::DeliveryOutcome inquire(const sync::Parcel &, const QByteArray &reference, Progress &) override
    {
        m_partner.asked.append(reference);
        if (m_partner.ends.empty())
            return ScriptedPartner::delivered(reference);
        const sync::DeliveryOutcome end = m_partner.ends.front();
        m_partner.ends.pop_front();
        return end;
    }

    [[nodiscard]] bool fetches() const override { return m_partner.fetches; }
    Result<int> poll(
        const std::function<bool(const QByteArray &)> &isSeen, const sync::KeepArrival &keep, Progress &) override
    {
        ++m_partner.polls;
        if (m_partner.pollError)
            return fail(*m_partner.pollError);
        int kept = 0;
        const QList<sync::Arrival> there = m_partner.waiting;
        for (const sync::Arrival &arrival : there) {
            if (m_partner.keepsArrivals && isSeen(arrival.remoteName))
                continue;
            if (const Result<void> safe = keep(arrival); !safe)
                return fail(safe.error());
            ++kept;
            if (!m_partner.keepsArrivals)
                m_partner.waiting.removeFirst();
        }
        return kept;
    }

    [[nodiscard]] std::optional<qint64> pollWishMs() const override { return m_partner.pollWishMs; }
    bool test(const sync::TestReport &, Progress &) override { return true; }

private:
    ScriptedPartner &m_partner;
};

} // namespace packledger::test
