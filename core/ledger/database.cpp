#include "ledger/database.h"

#include "ledger/ledgererrors.h"
#include "ledger/sqliteconnection.h"

#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <atomic>

namespace packledger::ledger {

struct Database::Statements
{
    QHash<const char *, std::shared_ptr<QSqlQuery>> byText;
};

namespace {

ErrorCode codeOf(const QSqlError &error, Engine engine)
{
    if (engine == Engine::Sqlite)
        return sqlite::codeOf(error.nativeErrorCode().toInt());
    const QString state = error.nativeErrorCode(); // SQLSTATE, PostgreSQL appendix A
    if (error.type() == QSqlError::ConnectionError || state.startsWith(QLatin1StringView("08"))
        || state.startsWith(QLatin1StringView("57P")))
        return codes::unreachable;
    if (state == QLatin1StringView("53100"))
        return codes::diskFull;
    if (state.startsWith(QLatin1StringView("40")) || state == QLatin1StringView("55P03"))
        return codes::busy;
    if (state.startsWith(QLatin1StringView("58")))
        return codes::io;
    return codes::statement;
}

} // namespace

Result<DatabaseAddress> DatabaseAddress::from(const QString &url, const QString &file)
{
    if (url.isEmpty())
        return DatabaseAddress { Engine::Sqlite, file, {} };
    const QUrl parsed(url);
    if (parsed.scheme() != QLatin1StringView("postgresql") && parsed.scheme() != QLatin1StringView("postgres"))
        return packledger::fail(codes::unreachable, url);
    return DatabaseAddress { Engine::Postgresql, {}, url };
}

Rows::Rows(std::shared_ptr<QSqlQuery> query, Database *database, bool good)
    : m_query(std::move(query))
    , m_database(database)
    , m_good(good)
{
}

Rows::Rows(Rows &&other) noexcept
    : m_query(std::move(other.m_query))
    , m_database(other.m_database)
    , m_good(other.m_good)
{
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    if (!m_good)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_database->failFrom(*m_query);
    m_good = false;
    return false;
}

qint64 Rows::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QByteArray Rows::text(int column) const
{
    return m_query->value(column).toString().toUtf8();
}

QString Rows::string(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Rows::blob(int column) const
{
    return m_query->value(column).toByteArray();
}

int Rows::columnCount() const
{
    return m_query ? m_query->record().count() : 0;
}

QByteArray Rows::raw(int column) const
{
    const QVariant value = m_query->value(column);
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
}

bool Rows::isNull(int column) const
{
    return m_query->isNull(column);
}

Database::Database(Engine engine, QString connectionName)
    : m_engine(engine)
    , m_connectionName(std::move(connectionName))
    , m_statements(std::make_unique<Statements>())
{
}

Database::~Database()
{
    m_statements.reset();
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseAddress &address, Access access)
{
    static std::atomic<int> counter = 0;
    const QString name = QStringLiteral("packledger-%1").arg(++counter);
    const bool sqlite = address.engine == Engine::Sqlite;
    if (sqlite && access == Access::ReadOnly && !QFileInfo::exists(address.file))
        return packledger::fail(codes::notFound, address.file);
    auto database = std::unique_ptr<Database>(new Database(address.engine, name));
    QSqlDatabase connection
        = QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
    if (sqlite) {
        connection.setDatabaseName(address.file);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        const QUrl url(address.url);
        connection.setHostName(url.host());
        connection.setPort(url.port(5432));
        connection.setUserName(url.userName());
        connection.setPassword(url.password());
        connection.setDatabaseName(url.path().mid(1));
        const QString query = url.query(QUrl::FullyDecoded);
        QString options = QStringLiteral("connect_timeout=10");
        for (const auto &[key, value] : QUrlQuery(query).queryItems()) {
            // libpq takes a socket folder as host=…; Qt passes it on as the host name.
            if (key == QLatin1StringView("host"))
                connection.setHostName(value);
            else
                options += QLatin1Char(';') + key + QLatin1Char('=') + value;
        }
        connection.setConnectOptions(options);
    }
    if (!connection.open()) {
        const QSqlError error = connection.lastError();
        return packledger::fail(sqlite ? codeOf(error, address.engine) : codes::unreachable, error.text());
    }
    if (sqlite) {
        sqlite::configure(*database, access == Access::ReadOnly);
    } else {
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

QVariant Database::bound(std::nullptr_t)
{
    return QVariant(QMetaType::fromType<qint64>());
}

std::shared_ptr<QSqlQuery> Database::prepared(const char *sql)
{
    std::shared_ptr<QSqlQuery> &kept = m_statements->byText[sql];
    // A statement whose rows are still being walked is not disturbed: the nested call gets its own.
    if (kept && !kept->isActive())
        return kept;
    auto made = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connectionName, false));
    // QPSQL's forward-only results are lost when another statement runs before they are walked to the end.
    made->setForwardOnly(m_engine == Engine::Sqlite);
    if (!made->prepare(QString::fromUtf8(sql)))
        failFrom(*made);
    if (!kept)
        kept = made;
    return made;
}

bool Database::execute(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int position = 0;
    for (const QVariant &value : values)
        query.bindValue(position++, value);
    if (query.exec())
        return true;
    failFrom(query);
    return false;
}

qint64 Database::runPrepared(const char *sql, std::initializer_list<QVariant> values)
{
    if (m_failure)
        return -1;
    const std::shared_ptr<QSqlQuery> statement = prepared(sql);
    if (m_failure || !execute(*statement, values))
        return -1;
    const qint64 touched = statement->numRowsAffected();
    statement->finish();
    return touched;
}

Rows Database::queryPrepared(const char *sql, std::initializer_list<QVariant> values)
{
    if (m_failure)
        return Rows(nullptr, this, false);
    const std::shared_ptr<QSqlQuery> statement = prepared(sql);
    const bool good = !m_failure && execute(*statement, values);
    return Rows(statement, this, good);
}

qint64 Database::nextId(const char *table)
{
    const QByteArray name(table);
    const auto known = m_lastIds.find(name);
    if (known != m_lastIds.end())
        return ++*known;
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    if (m_failure || !query.exec(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM %1").arg(QString::fromLatin1(name)))
        || !query.next()) {
        failFrom(query);
        return 0;
    }
    const qint64 next = query.value(0).toLongLong() + 1;
    m_lastIds.insert(name, next);
    return next;
}

void Database::idGiven(const char *table, qint64 id)
{
    // What was not asked for yet is looked up in the table, and finds the row there.
    const auto known = m_lastIds.find(QByteArray(table));
    if (known != m_lastIds.end())
        *known = std::max(*known, id);
}

bool Database::runText(const QString &sql)
{
    if (m_failure)
        return false;
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    if (query.exec(sql))
        return true;
    failFrom(query);
    return false;
}

bool Database::beginWrite()
{
    m_lastIds.clear();
    return runText(m_engine == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
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
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.exec(QStringLiteral("ROLLBACK")); // fails harmlessly where the engine has rolled back by itself
}

void Database::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void Database::failFrom(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    const QString text = error.driverText() + QStringLiteral(": ") + error.databaseText();
    fail(Error { codeOf(error, m_engine), text });
}

void *Database::nativeHandle() const
{
    const QVariant handle = QSqlDatabase::database(m_connectionName, false).driver()->handle();
    return handle.isValid() ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

} // namespace packledger::ledger
