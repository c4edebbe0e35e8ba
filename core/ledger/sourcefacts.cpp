#include "ledger/sourcefacts.h"

#include "ledger/batchstore.h"

namespace packledger::ledger {

qint64 packsWithoutSource(Database &database, BatchId batch)
{
    return database.integer("SELECT COUNT(*) FROM serial_number n WHERE n.batch_id = ? AND n.state = ? "
                            "AND NOT EXISTS (SELECT 1 FROM repack_item r WHERE r.item_key = n.item_key "
                            "AND r.batch_id = n.batch_id AND r.role = ?)",
        batch, int(NumberState::Commissioned), int(RepackRole::Output));
}

bool tookSources(Database &database, BatchId batch)
{
    return database.integer("SELECT COUNT(*) FROM repack_item WHERE batch_id = ?", batch) > 0;
}

SourceUse sourceUseOf(Database &database, const QByteArray &gtin)
{
    return { database.integer("SELECT COUNT(*) FROM batch WHERE gtin = ? AND state = ?", gtin, int(BatchState::Closed)),
        database.integer("SELECT COUNT(*) FROM batch b WHERE b.gtin = ? AND b.state = ? "
                         "AND EXISTS (SELECT 1 FROM repack_item r WHERE r.batch_id = b.id)",
            gtin, int(BatchState::Closed)) };
}

} // namespace packledger::ledger
