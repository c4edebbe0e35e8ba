#include "ledger/sqliteconnection.h"

#include "ledger/ledgererrors.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>

namespace packledger::ledger::sqlite {

namespace {

constexpr int heldBetween = 16 << 20; ///< bytes of pages, between transactions

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

/// LOWER() for every alphabet, as PostgreSQL has it; SQLite's own knows A to Z.
void lower(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    if (text == nullptr)
        return sqlite3_result_error_nomem(context);
    const QByteArrayView given(text, sqlite3_value_bytes(arguments[0]));
    // Serial numbers and lots are ASCII, and there are millions of them.
    const bool isAscii = std::ranges::all_of(given, [](char c) { return uchar(c) < 0x80; });
    const QByteArray small = isAscii ? given.toByteArray().toLower() : QString::fromUtf8(given).toLower().toUtf8();
    sqlite3_result_text64(context, small.constData(), sqlite3_uint64(small.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

class SqliteStatement final : public Statement
{
public:
    explicit SqliteStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    bool start(std::span<const Value> values) override
    {
        sqlite3_reset(m_statement);
        // Where rows are walked the statement outlives the values; a change is over before they go.
        const auto lifetime = sqlite3_column_count(m_statement) > 0 ? SQLITE_TRANSIENT : SQLITE_STATIC;
        int position = 0;
        int result = SQLITE_OK;
        for (const Value &value : values) {
            ++position;
            switch (value.type) {
            case Value::Type::Null:
                result |= sqlite3_bind_null(m_statement, position);
                break;
            case Value::Type::Integer:
                result |= sqlite3_bind_int64(m_statement, position, value.integer);
                break;
            case Value::Type::Text: {
                // PostgreSQL's texts know no U+0000; a ledger holds the same in both engines.
                const bool holdsNull = value.bytes.contains('\0');
                const QByteArray text = holdsNull ? QByteArray(value.bytes).replace('\0', "\uFFFD") : value.bytes;
                result |= sqlite3_bind_text64(m_statement, position, text.constData(), sqlite3_uint64(text.size()),
                    holdsNull ? SQLITE_TRANSIENT : lifetime, SQLITE_UTF8);
                break;
            }
            case Value::Type::Blob:
                result |= sqlite3_bind_blob64(
                    m_statement, position, value.bytes.constData(), sqlite3_uint64(value.bytes.size()), lifetime);
                break;
            }
        }
        m_active = result == SQLITE_OK;
        return m_active;
    }
    Step step() override
    {
        switch (sqlite3_step(m_statement)) {
        case SQLITE_ROW:
            return Step::Row;
        case SQLITE_DONE:
            m_touched = sqlite3_changes64(sqlite3_db_handle(m_statement));
            return Step::Done;
        default:
            return Step::Failed;
        }
    }
    qint64 touched() const override { return m_touched; }
    void finish() override
    {
        sqlite3_reset(m_statement);
        m_active = false;
    }
    bool isActive() const override { return m_active; }
    int columnCount() const override { return sqlite3_column_count(m_statement); }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QByteArray bytes(int column) const override
    {
        // A blob's bytes are asked for as they are; what is not text becomes it.
        const void *bytes = sqlite3_column_type(m_statement, column) == SQLITE_BLOB
            ? sqlite3_column_blob(m_statement, column)
            : sqlite3_column_text(m_statement, column);
        return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
    }

private:
    sqlite3_stmt *m_statement;
    qint64 m_touched = 0;
    bool m_active = false;
};

class SqliteConnection final : public Connection
{
public:
    explicit SqliteConnection(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    ~SqliteConnection() override { sqlite3_close_v2(m_handle); }
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    std::shared_ptr<Statement> prepare(const char *sql) override
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            return nullptr;
        return std::make_shared<SqliteStatement>(statement);
    }
    bool run(const QByteArray &sql) override
    {
        const bool done = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
        if (sql == "COMMIT" || sql == "ROLLBACK")
            giveBack();
        return done;
    }
    Error error() const override
    {
        const int code = sqlite3_extended_errcode(m_handle);
        return { codeOf(code), QStringLiteral("%1 (%2)").arg(QString::fromUtf8(sqlite3_errmsg(m_handle))).arg(code) };
    }

    bool configure(bool writes)
    {
        sqlite3_extended_result_codes(m_handle, 1);
        sqlite3_busy_timeout(m_handle, 5000);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
        sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
        if (sqlite3_create_function_v2(m_handle, "lower", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                nullptr, lower, nullptr, nullptr, nullptr)
            != SQLITE_OK)
            return false;
        if (!run("PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON;"
                 "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                 "PRAGMA journal_size_limit=67108864"))
            return false;
        if (writes)
            return run("PRAGMA cache_size=-131072");
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return run("PRAGMA wal_autocheckpoint=0; PRAGMA query_only=ON");
    }

private:
    sqlite3 *m_handle;

    // An import wants many pages at hand, a day of scans few: what one took is not held for ever.
    void giveBack()
    {
        int held = 0;
        int most = 0;
        sqlite3_db_status(m_handle, SQLITE_DBSTATUS_CACHE_USED, &held, &most, 0);
        if (held > heldBetween)
            sqlite3_db_release_memory(m_handle);
    }
};

} // namespace

Result<std::unique_ptr<Connection>> connect(const QString &file, bool writes)
{
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (writes ? SQLITE_OPEN_CREATE : 0);
    const int opened = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle, flags, nullptr);
    auto connection = std::make_unique<SqliteConnection>(handle);
    if (opened != SQLITE_OK || !connection->configure(writes))
        return fail(connection->error());
    return connection;
}

bool hasWalResetFix()
{
    const int version = sqlite3_libversion_number();
    return version >= 3'051'003 || (version >= 3'050'007 && version < 3'051'000)
        || (version >= 3'044'006 && version < 3'045'000);
}

} // namespace packledger::ledger::sqlite
