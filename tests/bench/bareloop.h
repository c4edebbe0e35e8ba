#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace packledger::bench {

/// The least that an import could do, which imports are measured against: Expat, and for every mention of an item one
/// row of the item and one of item and event, in one transaction. It has the page cache that the ledger has.
/// Answers the mentions; 0: it failed.
[[nodiscard]] qint64 runBareLoop(const QString &document, const QString &database);

/// The least that drawing numbers could do: each is made and kept by its text, in one transaction, on disk when it
/// returns. False: it failed.
[[nodiscard]] bool runBareNumbers(const QString &database, qint64 count, const std::function<QByteArray()> &next);

/// The least that a durable scan could do: one row, one commit, on disk when it returns.
class BareCommit
{
public:
    explicit BareCommit(const QString &database);
    ~BareCommit();
    BareCommit(const BareCommit &) = delete;
    BareCommit &operator=(const BareCommit &) = delete;

    [[nodiscard]] bool run(const QByteArray &line);

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace packledger::bench
