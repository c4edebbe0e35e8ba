#include "shipping/standing.h"

#include "ledger/declarations.h"
#include "ledger/exchangestores.h"

#include <algorithm>

namespace packledger::shipping {

using ledger::DispatchDocument;
using ledger::DispatchId;
using ledger::DispatchRole;
using ledger::DispatchStore;
using ledger::OutboxRow;
using ledger::OutboxState;
using ledger::View;

namespace {

/// Whether an event was declared wrong, and the other took its place.
bool isCorrectedBy(View &view, EventId wrong, const QByteArray &right)
{
    const std::vector<EventId> declarations = ledger::declarationsOf(view.database(), wrong);
    return std::any_of(declarations.begin(), declarations.end(), [&](EventId declaration) {
        const std::optional<epcis::Event> event = view.events().event(declaration);
        const auto &ids = event && event->errorDeclaration ? event->errorDeclaration->correctiveEventIds
                                                           : std::vector<QByteArray>();
        return std::find(ids.begin(), ids.end(), right) != ids.end();
    });
}

std::optional<DispatchDocument> correctedBy(View &view, DispatchId dispatch, const DispatchDocument &document)
{
    const std::optional<epcis::Event> event = view.events().event(document.event);
    if (!event)
        return std::nullopt;
    for (const DispatchDocument &earlier : DispatchStore(view.database()).documents(dispatch)) {
        if (earlier.role == DispatchRole::Shipping && earlier.number < document.number
            && isCorrectedBy(view, earlier.event, event->eventId))
            return earlier;
    }
    return std::nullopt;
}

} // namespace

bool hasNotLeft(const OutboxRow &row)
{
    return (row.state == OutboxState::Waiting || row.state == OutboxState::Held) && row.attempts == 0 && !row.isSending;
}

std::optional<EventId> standingEvent(View &view, DispatchId dispatch, const DispatchDocument &document)
{
    const std::optional<OutboxRow> row = view.exchange().outbox.find(ledger::OutboxId { document.outbox });
    const bool waits = row && hasNotLeft(*row);
    if (!row || (!waits && row->state != OutboxState::Refused))
        return document.event;
    const std::optional<DispatchDocument> before = correctedBy(view, dispatch, document);
    const std::optional<EventId> stands = before ? standingEvent(view, dispatch, *before) : std::nullopt;
    return stands && waits ? document.event : stands;
}

bool hasNotice(View &view, DispatchId dispatch)
{
    const std::vector<DispatchDocument> documents = DispatchStore(view.database()).documents(dispatch);
    return std::any_of(documents.begin(), documents.end(), [&](const DispatchDocument &document) {
        if (document.role != DispatchRole::ShipNotice)
            return false;
        const std::optional<OutboxRow> row = view.exchange().outbox.find(ledger::OutboxId { document.outbox });
        const bool wasDrawnBack = row && document.withdrawn && row->state == OutboxState::Resolved;
        return row && row->state != OutboxState::Refused && !hasNotLeft(*row) && !wasDrawnBack;
    });
}

} // namespace packledger::shipping
