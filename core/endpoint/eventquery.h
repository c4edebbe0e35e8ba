#pragma once

#include "base/result.h"
#include "ledger/journal.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QUrlQuery>

#include <optional>

namespace packledger::epcis {
struct Event;
}
namespace packledger::ledger {
class View;
}

namespace packledger::endpoint {

/// What GET /events asks for: the simple event query of EPCIS 2.0 (8.2.7.1), as far as a site's own systems need it.
struct EventQuery
{
    QByteArrayList eventTypes;
    std::optional<qint64> eventFromMs, eventBeforeMs; ///< GE_eventTime, LT_eventTime
    std::optional<qint64> recordFromMs, recordBeforeMs; ///< GE_recordTime, LT_recordTime
    QByteArrayList actions;
    QByteArrayList steps; ///< bare words, as dispositions
    QByteArrayList dispositions;
    QByteArrayList readPoints, locations;
    QByteArrayList epcs; ///< MATCH_epc, MATCH_anyEPC: named anywhere in the event, in any spelling
    QByteArrayList eventIds;
    int perPage = 30;
    qint64 afterSeq = 0; ///< nextPageToken

    [[nodiscard]] bool fits(const ledger::EntryHead &head, const epcis::Event &event) const;
};

/// Fails with endpoint.query and the parameter.
[[nodiscard]] Result<EventQuery> eventQueryFrom(const QUrlQuery &parameters);

/// Visits what the query asks for, in the journal's order, from `afterSeq` on; stops on false.
void forEachMatch(ledger::View &view, const EventQuery &query,
    const std::function<bool(const ledger::EntryHead &, const epcis::Event &)> &visit);

} // namespace packledger::endpoint
