#pragma once

#include "ledger/journal.h"

#include <vector>

namespace packledger::ledger {

using OutboxId = Id<struct OutboxTag>;

/// How far a document for a partner is. Up to Refused it is open: somebody or something still has to act.
enum class OutboxState {
    Waiting, ///< goes out when its turn comes
    Delivered, ///< the partner has it, and has not said what it thinks of it
    Held, ///< by hand
    Refused, ///< the partner said no
    Acknowledged, ///< the partner has it for good
    Resolved, ///< ended by hand, with a reason
};
inline constexpr int outboxStateCount = 6;
[[nodiscard]] const char *nameOf(OutboxState state);
[[nodiscard]] constexpr bool isOpen(OutboxState state)
{
    return state < OutboxState::Acknowledged;
}

/// A document for a partner. Identity and bytes never change.
struct OutboxRow
{
    OutboxId id;
    QByteArray partner; ///< its name
    QByteArray instance; ///< the document's instance identifier, a UUID
    QByteArray kind; ///< "epcis", "x12-856", "x12-997", "exception", "receiving", "batch-result", "test"
    QString fileName;
    QByteArray contentType;
    QByteArray sha256;
    qint64 bytes = 0;
    EventId event; ///< what it tells of; invalid: no event
    bool isTest = false;
    qint64 queuedMs = 0;

    OutboxState state = OutboxState::Waiting;
    qint64 stateMs = 0; ///< since when
    QByteArray reference {}; ///< Delivered: what to ask with
    QByteArray code {}; ///< Refused: of the error
    QString words {}; ///< of the error, the partner's answer, or the reason by hand
    QByteArray evidence {}; ///< SHA-256 of the bytes that prove the partner's answer; empty: none

    // What this moment's sending knows; not of the journal.
    int attempts = 0; ///< times sent
    int failures = 0; ///< in a row, since it came into its state
    qint64 lastMs = 0; ///< of the last attempt; 0: none yet
    qint64 waitMs = 0; ///< until lastMs + waitMs it rests
    QByteArray lastCode {}; ///< of the last attempt's error; empty: it had none
    QString lastWords {};
    bool isSending = false; ///< a program has it in hand
};

/// How many open documents a partner has in one state.
struct OpenCount
{
    QByteArray partner;
    OutboxState state = OutboxState::Waiting;
    qint64 documents = 0;
    qint64 oldestMs = 0; ///< when the first of them was queued
    qint64 sinceMs = 0; ///< when the first of them came into this state
};

/// Documents on their way to partners.
class OutboxStore
{
public:
    explicit OutboxStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] OutboxId nextId();
    [[nodiscard]] std::optional<OutboxRow> find(OutboxId id);
    [[nodiscard]] std::optional<OutboxRow> byInstance(const QByteArray &instance);
    /// Those that tell of an event, oldest first.
    [[nodiscard]] std::vector<OutboxRow> ofEvent(EventId event);
    /// Newest first; of one partner where `partner` is not empty; at most `most`.
    [[nodiscard]] std::vector<OutboxRow> all(const QByteArray &partner = {}, int most = 1000);
    /// The open ones, oldest first, in the same way.
    [[nodiscard]] std::vector<OutboxRow> open(const QByteArray &partner = {}, int most = 1000);
    [[nodiscard]] qint64 openCount();
    [[nodiscard]] std::vector<OpenCount> openCounts();
    /// When the open document that stands longest was queued; 0: there is none.
    [[nodiscard]] qint64 oldestOpenMs();
    /// The digests of all bytes that documents here and their evidence have.
    [[nodiscard]] std::vector<QByteArray> digests();

    /// Applies the acts "outbox.…".
    void apply(const EntryHead &head, const QJsonObject &body);

private:
    void queued(const EntryHead &head, const QJsonObject &body);

    Database &m_database;
};

} // namespace packledger::ledger
