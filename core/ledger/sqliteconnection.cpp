#include "ledger/sqliteconnection.h"

#include "ledger/ledgererrors.h"

#include <QFile>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace packledger::ledger::sqlite {

void configure(Database &database, bool readOnly)
{
    auto *handle = static_cast<sqlite3 *>(database.nativeHandle());
    if (!handle)
        return database.fail(Error { codes::statement, QStringLiteral("the SQLite driver gives no handle") });
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);

    // Pragmas that answer a row must be walked, or the statement stays open.
    for (const char *pragma : { "PRAGMA cell_size_check=ON", "PRAGMA trusted_schema=OFF", "PRAGMA foreign_keys=ON",
             "PRAGMA temp_store=MEMORY", "PRAGMA mmap_size=0", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
             "PRAGMA journal_size_limit=67108864" }) {
        Rows rows = database.query(pragma);
        while (rows.next()) { }
    }
    if (readOnly) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        Rows rows = database.query("PRAGMA wal_autocheckpoint=0");
        while (rows.next()) { }
        Rows locked = database.query("PRAGMA query_only=ON");
        while (locked.next()) { }
    } else {
        Rows rows = database.query("PRAGMA cache_size=-65536");
        while (rows.next()) { }
    }
}

ErrorCode codeOf(int resultCode)
{
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return codes::diskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return codes::busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return codes::damaged;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return codes::io;
    default:
        return codes::statement;
    }
}

bool hasWalResetFix()
{
    const int version = sqlite3_libversion_number();
    return version >= 3'051'003 || (version >= 3'050'007 && version < 3'051'000)
        || (version >= 3'044'006 && version < 3'045'000);
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace packledger::ledger::sqlite
