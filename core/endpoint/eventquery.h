#pragma once

#include "base/result.h"
#include "epcis/event.h"
#include "ledger/eventindex.h"
#include "ledger/writetransaction.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace packledger::endpoint {

/// What GET /events asks for: the simple event query of EPCIS 2.0 (8.2.7.1), but for extensions, sensors, attributes of
/// master data, and what lies below a place.
struct EventQuery
{
    /// Which of an event's lists a MATCH_ parameter looks at.
    enum class Part { Named, Parent, Inputs, Outputs, Any };

    /// Items that a parameter names: one of them, or all of some products.
    struct Match
    {
        Part part = Part::Any;
        bool isOfClasses = false; ///< looks at quantities
        QByteArrayList keys; ///< as gs1::ItemKey
        QByteArrayList gtins; ///< any instance of these
        QByteArrayList companies; ///< any instance of any product of these company prefixes
    };

    QByteArrayList types, actions, steps, dispositions, readPoints, locations; ///< as ledger::EventShape has them
    std::optional<qint64> eventFromMs, eventBeforeMs; ///< GE_eventTime, LT_eventTime
    std::optional<qint64> recordFromMs, recordBeforeMs; ///< GE_recordTime, LT_recordTime
    std::optional<qint64> declaredFromMs, declaredBeforeMs; ///< …_errorDeclarationTime
    std::vector<QByteArrayList> terms; ///< one of each list, as ledger::EventIndex has them
    std::vector<Match> matches;
    QByteArrayList eventIds, errorReasons, correctiveIds, setDispositions, unsetDispositions;

    ledger::EventCursor::Order order = ledger::EventCursor::Order::Recorded;
    std::optional<int> mostEvents; ///< eventCountLimit: no more than these
    std::optional<int> tooMany; ///< maxEventCount: where there are more, none
    int perPage = 30;
    std::optional<ledger::EventCursor::Place> after; ///< nextPageToken
    int before = 0; ///< so many were on the pages before

    [[nodiscard]] bool fits(const ledger::EntryHead &head, const epcis::Event &event) const;
};

/// Fails with endpoint.query or endpoint.too-complex, and the parameter.
[[nodiscard]] Result<EventQuery> eventQueryFrom(const QUrlQuery &parameters);

/// One page of what was asked for.
struct EventPage
{
    std::vector<epcis::Event> events;
    /// Of the next page; empty: this is the last one. A page may have fewer events than were asked for, or none, and
    /// still not be the last: nobody waits for a long search.
    QByteArray nextToken;
    bool isTooLarge = false; ///< there are more than maxEventCount
};
/// Up to one page of the events that the query asks for, and that whoever asks may see; all, where nothing is told.
[[nodiscard]] EventPage eventPage(
    ledger::View &view, const EventQuery &query, const std::function<bool(const epcis::Event &)> &maySee = {});

} // namespace packledger::endpoint
