#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "ledger/database.h"

#include <QJsonObject>

namespace packledger::ledger {

/// Who acts, and where: every journal entry carries it.
struct Actor
{
    QByteArray operatorName;
    QByteArray station;
};

/// One entry of the journal, without its body.
struct EntryHead
{
    qint64 seq = 0;
    QByteArray act; ///< "event", or the name of an act that is not an EPCIS event ("receipt.scan")
    Instant at;
    Actor actor;
    DocumentId document; ///< the document an event came in with
};

/// A link of the chain.
struct JournalEntry
{
    EntryHead head;
    QByteArray body; ///< an event: compressed eventcodec bytes; an act: compact JSON
    QByteArray hash; ///< SHA-256 over the predecessor's hash and all of the above
};

/// What a walk over the chain found.
struct ChainState
{
    qint64 entries = 0;
    qint64 firstBroken = 0; ///< sequence number, 0 where the chain is intact
    QByteArray headHash;
};

/// The append-only, hash-chained record of everything that happened. Sequence numbers have no gaps and
/// are the only order there is; times are what the clock said.
class Journal
{
public:
    explicit Journal(Database &database)
        : m_database(database)
    {
    }

    /// Appends one entry. Only inside a write transaction.
    EntryHead append(
        const QByteArray &act, const QByteArray &body, const Actor &actor, Instant at, DocumentId document = {});

    /// The last entry's sequence number and hash; 0 and 32 zero bytes for an empty journal.
    struct Head
    {
        qint64 seq = 0;
        QByteArray hash;
    };
    [[nodiscard]] Head head();

    [[nodiscard]] std::optional<JournalEntry> entry(qint64 seq);

    /// Walks entries in order, from `first` on, until the visitor answers false.
    void forEach(qint64 first, const std::function<bool(const JournalEntry &)> &visit);

    /// Recomputes the whole chain.
    [[nodiscard]] ChainState check(const Progress &progress);

    /// The chained hash of an entry.
    [[nodiscard]] static QByteArray chainedHash(
        const QByteArray &previous, const EntryHead &head, const QByteArray &body);

private:
    Database &m_database;
    std::optional<Head> m_head; ///< known within one write transaction
};

} // namespace packledger::ledger
