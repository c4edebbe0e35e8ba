#include "ledger/database.h"

#include "ledger/ledgererrors.h"
#include "ledger/postgresqlconnection.h"
#include "ledger/shownurl.h"
#include "ledger/sqliteconnection.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace packledger::ledger {

namespace {

// One writer at a time on a PostgreSQL site as well: the chain has one end. The number names our lock.
constexpr const char *postgresqlLock = "SELECT pg_advisory_xact_lock(80724551)";

} // namespace

Result<DatabaseAddress> DatabaseAddress::from(const QString &url, const QString &file)
{
    if (url.isEmpty())
        return DatabaseAddress { Engine::Sqlite, file, {} };
    const QUrl parsed(url);
    if (parsed.scheme() != QLatin1StringView("postgresql") && parsed.scheme() != QLatin1StringView("postgres"))
        return packledger::fail(codes::unreachable, shownUrl(url));
    return DatabaseAddress { Engine::Postgresql, {}, url };
}

Rows::Rows(std::shared_ptr<Statement> statement, Database *database)
    : m_statement(std::move(statement))
    , m_database(database)
{
}

Rows::Rows(Rows &&other) noexcept
    : m_statement(std::move(other.m_statement))
    , m_database(other.m_database)
{
}

Rows::~Rows()
{
    if (m_statement)
        m_statement->finish();
}

bool Rows::next()
{
    if (!m_statement)
        return false;
    const Statement::Step step = m_statement->step();
    if (step == Statement::Step::Row)
        return true;
    if (step == Statement::Step::Failed)
        m_database->failFromConnection();
    m_statement->finish();
    m_statement.reset();
    return false;
}

qint64 Rows::integer(int column) const
{
    return m_statement ? m_statement->integer(column) : 0;
}

QByteArray Rows::text(int column) const
{
    return m_statement ? m_statement->bytes(column) : QByteArray();
}

QString Rows::string(int column) const
{
    return QString::fromUtf8(text(column));
}

QByteArray Rows::blob(int column) const
{
    return m_statement ? m_statement->bytes(column) : QByteArray();
}

int Rows::columnCount() const
{
    return m_statement ? m_statement->columnCount() : 0;
}

QByteArray Rows::raw(int column) const
{
    return m_statement ? m_statement->bytes(column) : QByteArray();
}

bool Rows::isNull(int column) const
{
    return !m_statement || m_statement->isNull(column);
}

Database::Database(Engine engine, std::unique_ptr<Connection> connection)
    : m_engine(engine)
    , m_connection(std::move(connection))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const DatabaseAddress &address, Access access)
{
    const bool isSqlite = address.engine == Engine::Sqlite;
    if (isSqlite && access == Access::ReadOnly && !QFileInfo::exists(address.file))
        return packledger::fail(codes::notFound, address.file);
    Result<std::unique_ptr<Connection>> connection
        = isSqlite ? sqlite::connect(address.file, access == Access::Write) : postgresql::connect(address.url);
    if (!connection)
        return packledger::fail(connection.error());
    auto database = std::unique_ptr<Database>(new Database(address.engine, *std::move(connection)));
    if (!isSqlite) {
        database->runText(QStringLiteral("SET client_min_messages TO warning"));
        if (access == Access::ReadOnly)
            database->runText(QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"));
    }
    if (database->failure())
        return packledger::fail(*database->failure());
    return database;
}

QString Database::engineVersion()
{
    Rows rows = m_engine == Engine::Sqlite ? query("SELECT sqlite_version()") : query("SHOW server_version");
    return rows.next() ? rows.string(0) : QString();
}

std::shared_ptr<Statement> Database::started(const char *sql, std::initializer_list<Value> values)
{
    if (m_failure)
        return nullptr;
    std::shared_ptr<Statement> &kept = m_statements[sql];
    // A statement whose rows are still being walked is not disturbed: the nested call gets its own.
    std::shared_ptr<Statement> statement = kept && !kept->isActive() ? kept : m_connection->prepare(sql);
    if (statement && !kept)
        kept = statement;
    if (statement && statement->start(values))
        return statement;
    failFromConnection();
    return nullptr;
}

qint64 Database::runPrepared(const char *sql, std::initializer_list<Value> values)
{
    const std::shared_ptr<Statement> statement = started(sql, values);
    if (!statement)
        return -1;
    Statement::Step step = Statement::Step::Row;
    while (step == Statement::Step::Row)
        step = statement->step();
    if (step == Statement::Step::Failed)
        failFromConnection();
    const qint64 touched = m_failure ? -1 : statement->touched();
    statement->finish();
    return touched;
}

Rows Database::queryPrepared(const char *sql, std::initializer_list<Value> values)
{
    return Rows(started(sql, values), this);
}

qint64 Database::lastId(const char *table)
{
    const QByteArray name(table);
    if (const auto known = m_lastIds.constFind(name); known != m_lastIds.cend())
        return *known;
    const QByteArray sql = "SELECT COALESCE(MAX(id), 0) FROM " + name;
    const std::shared_ptr<Statement> statement = m_failure ? nullptr : m_connection->prepare(sql.constData());
    if (!statement || !statement->start({}) || statement->step() != Statement::Step::Row) {
        failFromConnection();
        return 0;
    }
    return *m_lastIds.insert(name, statement->integer(0));
}

qint64 Database::nextId(const char *table)
{
    const qint64 last = lastId(table);
    if (m_failure)
        return 0;
    m_lastIds.insert(QByteArray(table), last + 1);
    return last + 1;
}

void Database::idGiven(const char *table, qint64 id)
{
    // What was not asked for yet is looked up in the table, and finds the row there.
    const auto known = m_lastIds.find(QByteArray(table));
    if (known != m_lastIds.end())
        *known = std::max(*known, id);
}

void Database::idUnused(const char *table)
{
    const auto known = m_lastIds.find(QByteArray(table));
    if (known != m_lastIds.end())
        --*known;
}

bool Database::runText(const QString &sql)
{
    if (m_failure)
        return false;
    if (m_connection->run(sql.toUtf8()))
        return true;
    failFromConnection();
    return false;
}

bool Database::beginWrite()
{
    m_lastIds.clear();
    if (m_engine == Engine::Sqlite)
        return runText(QStringLiteral("BEGIN IMMEDIATE"));
    return runText(QStringLiteral("BEGIN")) && runText(QLatin1StringView(postgresqlLock));
}

bool Database::beginRead()
{
    return runText(
        m_engine == Engine::Sqlite ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ"));
}

bool Database::commit()
{
    return runText(QStringLiteral("COMMIT"));
}

void Database::rollback()
{
    // Fails harmlessly where the engine has rolled back by itself.
    (void)m_connection->run("ROLLBACK");
}

void Database::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void Database::failFromConnection()
{
    if (!m_failure)
        m_failure = m_connection->error();
}

} // namespace packledger::ledger
