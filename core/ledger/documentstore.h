#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "ledger/database.h"

#include <QIODevice>
#include <QJsonObject>

#include <vector>

namespace packledger::ledger {

/// A document that came in, as the list of documents shows it.
struct StoredDocument
{
    DocumentId id;
    QByteArray sha256;
    QString name;
    QByteArray format;
    qint64 byteCount = 0;
    QByteArray instanceId;
    QByteArray sender;
    QByteArray receiver;
    QByteArray guideline;
    bool statementAffirmed = false;
    qint64 eventCount = 0;
    qint64 itemCount = 0;
    qint64 keptMs = 0;
};

/// A file that was not taken, and why.
struct RefusedDocument
{
    qint64 seq = 0; ///< of its journal entry
    QByteArray sha256;
    QString name;
    qint64 byteCount = 0;
    QByteArray code; ///< of the failure
    QString detail;
    Where where;
    qint64 refusedMs = 0;
};

/// Documents as they came in, byte for byte.
class DocumentStore
{
public:
    explicit DocumentStore(Database &database)
        : m_database(database)
    {
    }

    /// Stores the bytes compressed, in pieces, under their SHA-256. False where they are not those: a file may change
    /// between its hash and its reading.
    bool keepBytes(QIODevice &bytes, const QByteArray &sha256);
    /// Writes the bytes as they came. Fails with ledger.damaged where a piece is missing or does not match,
    /// base.file-write.
    [[nodiscard]] Result<void> restoreBytes(const QByteArray &sha256, QIODevice &to);

    [[nodiscard]] std::optional<StoredDocument> bySha256(const QByteArray &sha256);
    [[nodiscard]] std::optional<StoredDocument> byId(DocumentId id);
    [[nodiscard]] std::vector<StoredDocument> all();
    [[nodiscard]] qint64 count();
    [[nodiscard]] DocumentId nextId();

    /// Files that were refused and have not come in since, newest first; of one file the last refusal.
    [[nodiscard]] std::vector<RefusedDocument> refusals();
    /// The code with which this file was refused last; empty: it was not.
    [[nodiscard]] QByteArray lastRefusal(const QByteArray &sha256);

    /// Applies "document.imported".
    void apply(const QJsonObject &body, DocumentId id, Instant at);
    /// Applies "document.refused".
    void applyRefusal(const QJsonObject &body, qint64 seq, Instant at);

private:
    Database &m_database;
};

} // namespace packledger::ledger
