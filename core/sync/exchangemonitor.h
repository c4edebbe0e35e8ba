#pragma once

#include "ledger/dispatchstore.h"
#include "ledger/exchangelists.h"
#include "ledger/writetransaction.h"

#include <QDate>

namespace packledger::sync {

/// What to show of outbox or inbox.
struct MonitorQuestion
{
    enum class Show {
        All,
        Open, ///< somebody or something still has to act
        Late, ///< its acknowledgement should have come; coming in: nobody has read it for half an hour
        Failed, ///< refused, quarantined, or the last attempt failed
    };

    QByteArray partner {}; ///< empty: of all
    Show show = Show::All;
    /// A number ("12", "S-0012"), a part of a file's name or of an instance identifier, a delivery's number, a serial
    /// or SSCC in any spelling. Empty: any.
    QString search {};
    int most = 200;
    /// Whether a serial or SSCC finds what tells of it: not for whoever sees totals of lots alone.
    bool findsSerials = true;
};
[[nodiscard]] std::optional<MonitorQuestion::Show> monitorShowFrom(QByteArrayView name);

/// A document for a partner, with what it tells.
struct OutgoingLine
{
    /// What a waiting document waits for.
    enum class WaitsFor {
        Time, ///< until nextMs
        Live, ///< its partner to be set live
        Way, ///< somebody who hands it over: its partner has no way
        Order, ///< the end of the one before it
    };

    ledger::OutboxRow row;
    bool isLate = false;
    WaitsFor waitsFor = WaitsFor::Time;
    qint64 nextMs = 0; ///< of the next attempt; 0: at once
    QString partnerTitle {};
    std::optional<ledger::Dispatch> dispatch {}; ///< the delivery that it tells of
    ledger::DispatchRole role = ledger::DispatchRole::Shipping;
};

/// An arrival, with what it became.
struct IncomingLine
{
    ledger::InboxRow row;
    bool isLate = false;
    QString partnerTitle {};
    QByteArray format {}; ///< of the document, "epcis-1.2-xml"
    qint64 events = 0;
    ShipmentId shipment {}; ///< the first that it announces
    QByteArray despatchAdvice {};
};

/// What is shown at once of a long list.
template <typename Line>
struct MonitorPage
{
    std::vector<Line> lines; ///< newest first
    bool hasMore = false;
};

/// The newest documents that the question asks for. A search for something that no number or name holds looks at the
/// whole ledger: for readers, not for writers.
[[nodiscard]] MonitorPage<OutgoingLine> outgoingPage(
    ledger::View &view, const MonitorQuestion &question, const QDate &today, qint64 nowMs);
[[nodiscard]] MonitorPage<IncomingLine> incomingPage(
    ledger::View &view, const MonitorQuestion &question, const QDate &today, qint64 nowMs);

/// One document with what it tells; nothing where there is none of that number.
[[nodiscard]] std::optional<OutgoingLine> outgoingLine(ledger::View &view, ledger::OutboxId id, qint64 nowMs);
[[nodiscard]] std::optional<IncomingLine> incomingLine(ledger::View &view, ledger::InboxId id, qint64 nowMs);

/// How it stands with all partners together.
struct MonitorCounts
{
    qint64 waiting = 0; ///< to go, or for their acknowledgement
    qint64 late = 0; ///< of these
    qint64 held = 0;
    qint64 refused = 0;
    qint64 oldestMs = 0; ///< when the oldest that waits was queued; 0: none does
    ledger::ExchangeLists::InboxCounts inbox;

    /// A partner whose way fails now.
    struct BrokenWay
    {
        QString partnerTitle;
        qint64 sinceMs = 0;
        qint64 nextMs = 0; ///< when it is tried again
        QByteArray code {};
        QString words {};
    };
    std::vector<BrokenWay> broken;
};
[[nodiscard]] MonitorCounts monitorCounts(ledger::View &view, qint64 nowMs);

/// Something that happened to a document: an act of the journal, or an attempt that is none.
struct MonitorEntry
{
    qint64 atMs = 0;
    QByteArray act; ///< "outbox.queued" …; empty: an attempt
    ledger::Actor actor {};
    QByteArray code {}; ///< of the error
    QString words {}; ///< of the error, the partner or the person
    QByteArray state {}; ///< of "inbox.settled": what it came to
    int attempt = 0; ///< 0: an act
    int outcome = 0; ///< DeliveryOutcome::State of an attempt
    qint64 tookMs = 0;
};
/// Oldest first; of attempts the last twenty are known.
[[nodiscard]] std::vector<MonitorEntry> historyOf(ledger::View &view, ledger::OutboxId id);
[[nodiscard]] std::vector<MonitorEntry> historyOf(ledger::View &view, ledger::InboxId id);

} // namespace packledger::sync
