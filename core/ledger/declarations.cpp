#include "ledger/declarations.h"

#include "ledger/itemstate.h"
#include "ledger/rowlist.h"

namespace packledger::ledger {

std::vector<EventId> declarationsOf(Database &database, EventId event)
{
    // CBV 2.0 section 8.9: a declaration has the hash of the event that it declares.
    return idsOf<EventId>(
        database.query("SELECT d.seq FROM event e JOIN event d ON d.event_hash = e.event_hash WHERE e.seq = ? "
                       "AND d.kind = ? AND d.document_id IS NULL ORDER BY d.seq",
            event, int(EventKind::Declaration)));
}

} // namespace packledger::ledger
