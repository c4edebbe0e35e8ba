#pragma once

#include "base/id.h"
#include "base/result.h"
#include "ledger/connection.h"
#include "ledger/dialect.h"

#include <QHash>

#include <memory>
#include <optional>

namespace packledger::ledger {

/// Where a ledger's database is: a file, or a PostgreSQL server.
struct DatabaseAddress
{
    Engine engine = Engine::Sqlite;
    QString file; ///< SQLite: the path
    QString url; ///< PostgreSQL: postgresql://user@host:port/name

    /// From a site's setting: empty means the file; anything else must be a postgresql:// URL.
    [[nodiscard]] static Result<DatabaseAddress> from(const QString &url, const QString &file);
};

/// Bytes bound as a BLOB; a plain QByteArray is bound as text.
struct Blob
{
    QByteArray bytes;
};

/// The rows of one query, walked once, forward. Where there is no row (any more), all values are empty. Ends the query
/// when it goes.
class Rows
{
public:
    Rows(std::shared_ptr<Statement> statement, class Database *database);
    ~Rows();
    Rows(Rows &&other) noexcept;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;

    [[nodiscard]] bool next();
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray text(int column) const; ///< UTF-8
    [[nodiscard]] QString string(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int columnCount() const;
    /// A value of any type as bytes that are the same in every engine.
    [[nodiscard]] QByteArray raw(int column) const;
    template <typename T>
    [[nodiscard]] T id(int column) const
    {
        return T { integer(column) };
    }

private:
    std::shared_ptr<Statement> m_statement; ///< null: there is no row any more
    Database *m_database;
};

/// One connection to the ledger's database, used in the thread it was opened in.
///
/// A failure sticks: after the first one every call does nothing and failure() tells it, so that the
/// stores stay readable; Ledger::write() and Ledger::read() look at it before anything counts.
class Database
{
public:
    enum class Access { Write, ReadOnly };

    /// Opens (and for Access::Write creates) the database with the settings of durability that the
    /// ledger promises: WAL, synchronous=FULL, foreign keys, defensive mode.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseAddress &address, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QString engineVersion();

    /// Runs a statement with bound values; answers how many rows it touched, -1 after a failure.
    /// `sql` must be a string literal: the prepared statement is kept under its address.
    template <typename... Values>
    qint64 run(const char *sql, const Values &...values)
    {
        return runPrepared(sql, { bound(values)... });
    }

    /// Runs a query with bound values.
    template <typename... Values>
    [[nodiscard]] Rows query(const char *sql, const Values &...values)
    {
        return queryPrepared(sql, { bound(values)... });
    }

    /// The single integer of a query's first row, 0 where there is none.
    template <typename... Values>
    [[nodiscard]] qint64 integer(const char *sql, const Values &...values)
    {
        Rows rows = queryPrepared(sql, { bound(values)... });
        return rows.next() ? rows.integer(0) : 0;
    }

    /// The next free id of a table with an `id` column. Ids are given by us, not by the engine, so that a
    /// replay of the journal gives the same ones. Valid within one write transaction.
    [[nodiscard]] qint64 nextId(const char *table);
    /// The greatest id of a table, as nextId() counts them.
    [[nodiscard]] qint64 lastId(const char *table);
    /// Says that a row was given this id from elsewhere (a journal entry's body), so that nextId() goes on behind it.
    void idGiven(const char *table, qint64 id);
    /// Gives back the id that nextId() answered last: no row took it.
    void idUnused(const char *table);

    /// Runs text that is made up at run time (schema, pragmas).
    bool runText(const QString &sql);

    /// Begins the one kind of transaction there is for writing: the lock is taken at once.
    bool beginWrite();
    /// A view of the database that does not move while it is open.
    bool beginRead();
    bool commit();
    void rollback();

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    void clearFailure() { m_failure.reset(); }
    /// Lets a store report a failure of its own in the same way.
    void fail(Error error);

private:
    friend class Rows;
    Database(Engine engine, std::unique_ptr<Connection> connection);

    [[nodiscard]] static Value bound(qint64 value) { return { Value::Type::Integer, value }; }
    [[nodiscard]] static Value bound(int value) { return { Value::Type::Integer, value }; }
    [[nodiscard]] static Value bound(bool value) { return { Value::Type::Integer, value ? 1 : 0 }; }
    [[nodiscard]] static Value bound(const QString &value) { return { Value::Type::Text, 0, value.toUtf8() }; }
    /// Engines differ in what they do with bytes that are no UTF-8; none gets them.
    [[nodiscard]] static Value bound(const QByteArray &value)
    {
        return { Value::Type::Text, 0, value.isValidUtf8() ? value : QString::fromUtf8(value).toUtf8() };
    }
    [[nodiscard]] static Value bound(const char *value) { return bound(QByteArray(value)); }
    [[nodiscard]] static Value bound(const Blob &value) { return { Value::Type::Blob, 0, value.bytes }; }
    [[nodiscard]] static Value bound(std::nullptr_t) { return {}; }
    template <typename Tag>
    [[nodiscard]] static Value bound(Id<Tag> id)
    {
        return id.isValid() ? bound(id.value) : bound(nullptr);
    }
    template <typename T>
    [[nodiscard]] static Value bound(const std::optional<T> &value)
    {
        return value ? bound(*value) : bound(nullptr);
    }

    qint64 runPrepared(const char *sql, std::initializer_list<Value> values);
    Rows queryPrepared(const char *sql, std::initializer_list<Value> values);
    /// Ready for its first step; null after a failure.
    std::shared_ptr<Statement> started(const char *sql, std::initializer_list<Value> values);
    void failFromConnection();

    Engine m_engine;
    std::unique_ptr<Connection> m_connection;
    QHash<const char *, std::shared_ptr<Statement>> m_statements; ///< by the address of their text
    QHash<QByteArray, qint64> m_lastIds;
    std::optional<Error> m_failure;
};

} // namespace packledger::ledger
