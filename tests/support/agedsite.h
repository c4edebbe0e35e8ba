#pragma once

#include "ledger/site.h"

namespace packledger::test {

/// The schema that ageSite() leaves.
inline constexpr int agedVersion = 8;

/// Takes out of a closed SQLite site what the migrations behind that version made: what a program of then left. Whether
/// it went well.
[[nodiscard]] inline bool ageSite(const QString &folder)
{
    using namespace ledger;
    Result<std::unique_ptr<Database>> database
        = Database::open(DatabaseAddress { Engine::Sqlite, Site::ledgerFile(folder), {} }, Database::Access::Write);
    if (!database)
        return false;
    static constexpr char askers[] = "CREATE TABLE verification_token (name TEXT NOT NULL PRIMARY KEY, digest TEXT NOT "
                                     "NULL, client TEXT NOT NULL, made_ms BIGINT NOT NULL)";
    for (const char *statement :
        { "DROP INDEX journal_orders_given_up", "DROP TABLE access_token", askers, "DROP INDEX packing_by_batch",
            "ALTER TABLE serial_number DROP COLUMN closed_parent", "ALTER TABLE serial_number DROP COLUMN closed_state",
            "DROP TABLE verification_request", "PRAGMA user_version=8" }) {
        if (!(*database)->runText(QLatin1StringView(statement)))
            return false;
    }
    return true;
}

} // namespace packledger::test
