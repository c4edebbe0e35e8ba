#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

namespace packledger::ledger {

/// What is bound to a parameter of a statement.
struct Value
{
    enum class Type : quint8 { Null, Integer, Text, Blob };

    Type type = Type::Null;
    qint64 integer = 0;
    QByteArray bytes {}; ///< of a text (UTF-8) or a blob
};

/// One prepared statement of an engine, run again and again.
class Statement
{
public:
    enum class Step { Row, Done, Failed };

    virtual ~Statement() = default;

    /// Binds the values and is ready for step(); false: Connection::error() tells.
    [[nodiscard]] virtual bool start(std::span<const Value> values) = 0;
    [[nodiscard]] virtual Step step() = 0;
    /// How many rows the last run changed.
    [[nodiscard]] virtual qint64 touched() const = 0;
    /// Lets go of the rows; may be called at any time.
    virtual void finish() = 0;
    /// Whether rows are still being walked.
    [[nodiscard]] virtual bool isActive() const = 0;

    // The row that step() has reached.
    [[nodiscard]] virtual int columnCount() const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    /// Text as UTF-8, a blob as it is, a number in digits.
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
};

/// One connection of an engine, and nothing but that: Database adds what the stores need.
class Connection
{
public:
    virtual ~Connection() = default;

    /// Null: error() tells why.
    [[nodiscard]] virtual std::shared_ptr<Statement> prepare(const char *sql) = 0;
    /// Runs text that is made up at run time.
    [[nodiscard]] virtual bool run(const QByteArray &sql) = 0;
    /// What went wrong last.
    [[nodiscard]] virtual Error error() const = 0;
};

} // namespace packledger::ledger
