#include "ledger/postgresqlconnection.h"

#include "ledger/ledgererrors.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUrlQuery>
#include <QVariant>

#include <atomic>

namespace packledger::ledger::postgresql {

namespace {

Error errorOf(const QSqlError &error)
{
    const QString text = error.driverText() + QStringLiteral(": ") + error.databaseText();
    const QString state = error.nativeErrorCode(); // SQLSTATE, PostgreSQL appendix A
    if (error.type() == QSqlError::ConnectionError || state.startsWith(QLatin1StringView("08"))
        || state.startsWith(QLatin1StringView("57P")))
        return { codes::unreachable, text };
    if (state == QLatin1StringView("53100"))
        return { codes::diskFull, text };
    if (state.startsWith(QLatin1StringView("40")) || state == QLatin1StringView("55P03"))
        return { codes::busy, text };
    if (state.startsWith(QLatin1StringView("58")))
        return { codes::io, text };
    return { codes::statement, text };
}

QVariant variantOf(const Value &value)
{
    switch (value.type) {
    case Value::Type::Null:
        return QVariant(QMetaType::fromType<qint64>());
    case Value::Type::Integer:
        return value.integer;
    case Value::Type::Text:
        // A null QString is NULL; no text here may hold U+0000.
        return value.bytes.isEmpty() ? QStringLiteral("")
                                     : QString::fromUtf8(value.bytes).replace(QChar::Null, QChar::ReplacementCharacter);
    case Value::Type::Blob:
        return value.bytes.isEmpty() ? QByteArray("") : value.bytes;
    }
    return {};
}

class PostgresqlStatement final : public Statement
{
public:
    PostgresqlStatement(QSqlQuery query, Error &error)
        : m_query(std::move(query))
        , m_error(error)
    {
    }

    bool start(std::span<const Value> values) override
    {
        int position = 0;
        for (const Value &value : values)
            m_query.bindValue(position++, variantOf(value));
        return m_query.exec() || failed();
    }
    Step step() override
    {
        if (m_query.isSelect() && m_query.next())
            return Step::Row;
        if (!m_query.lastError().isValid())
            return Step::Done;
        (void)failed();
        return Step::Failed;
    }
    qint64 touched() const override { return m_query.numRowsAffected(); }
    void finish() override { m_query.finish(); }
    bool isActive() const override { return m_query.isActive(); }
    int columnCount() const override { return m_query.record().count(); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const override
    {
        const QVariant value = m_query.value(column);
        return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
    }

private:
    bool failed()
    {
        m_error = errorOf(m_query.lastError());
        return false;
    }

    QSqlQuery m_query;
    Error &m_error;
};

class PostgresqlConnection final : public Connection
{
public:
    explicit PostgresqlConnection(QString name)
        : m_name(std::move(name))
    {
    }
    ~PostgresqlConnection() override
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    PostgresqlConnection(const PostgresqlConnection &) = delete;
    PostgresqlConnection &operator=(const PostgresqlConnection &) = delete;

    std::shared_ptr<Statement> prepare(const char *sql) override
    {
        // Forward-only results are lost when another statement runs before they are walked to the end.
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (!query.prepare(QString::fromUtf8(sql))) {
            m_error = errorOf(query.lastError());
            return nullptr;
        }
        return std::make_shared<PostgresqlStatement>(std::move(query), m_error);
    }
    bool run(const QByteArray &sql) override
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (query.exec(QString::fromUtf8(sql)))
            return true;
        m_error = errorOf(query.lastError());
        return false;
    }
    Error error() const override { return m_error; }

private:
    QString m_name;
    Error m_error { codes::statement };
};

} // namespace

Result<std::unique_ptr<Connection>> connect(const QString &url)
{
    static std::atomic<int> counter = 0;
    const QString name = QStringLiteral("packledger-%1").arg(++counter);
    const QUrl parsed(url);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    auto connection = std::make_unique<PostgresqlConnection>(name);
    database.setHostName(parsed.host());
    database.setPort(parsed.port(5432));
    database.setUserName(parsed.userName());
    database.setPassword(parsed.password());
    database.setDatabaseName(parsed.path().mid(1));
    QString options = QStringLiteral("connect_timeout=10");
    for (const auto &[key, value] : QUrlQuery(parsed.query(QUrl::FullyDecoded)).queryItems()) {
        // libpq takes a socket folder as host=…; Qt passes it on as the host name.
        if (key == QLatin1StringView("host"))
            database.setHostName(value);
        else
            options += QLatin1Char(';') + key + QLatin1Char('=') + value;
    }
    database.setConnectOptions(options);
    if (!database.open())
        return fail(codes::unreachable, database.lastError().text());
    return connection;
}

} // namespace packledger::ledger::postgresql
