#pragma once

#include "base/error.h"
#include "ledger/journal.h"

#include <vector>

namespace packledger::ledger {

using InboxId = Id<struct InboxTag>;

/// What became of an arrival.
enum class InboxState {
    Kept, ///< its bytes are safe; nobody has read them yet
    Taken, ///< a document: its events, items and shipments are in the ledger
    Repeated, ///< nothing in it was new
    Refused, ///< it cannot be read, or breaks the rules; its sender is told
    Quarantined, ///< it bears the identity of another document: a person has to look
    Answer, ///< it answers a document of ours
    Resolved, ///< ended by hand, with a reason
};
inline constexpr int inboxStateCount = 7;
[[nodiscard]] const char *nameOf(InboxState state);

/// Something that a partner put down for us.
struct InboxRow
{
    InboxId id;
    QByteArray partner; ///< its name
    QByteArray remoteName; ///< where it lay over there
    QString fileName;
    QByteArray contentType;
    QByteArray sha256;
    qint64 bytes = 0;
    qint64 keptMs = 0;

    InboxState state = InboxState::Kept;
    qint64 settledMs = 0;
    DocumentId document {};
    QByteArray code {}; ///< Refused, Quarantined: of the error
    QString detail {}; ///< of the error, or the reason by hand
    Where where {};
};

/// Arrivals from partners.
class InboxStore
{
public:
    explicit InboxStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] InboxId nextId();
    [[nodiscard]] std::optional<InboxRow> find(InboxId id);
    /// Newest first; of one partner where `partner` is not empty; at most `most`.
    [[nodiscard]] std::vector<InboxRow> all(const QByteArray &partner = {}, int most = 1000);
    /// Kept and not read yet, oldest first.
    [[nodiscard]] std::vector<InboxRow> unread(int most = 1000);
    /// Arrivals that a person should look at: refused and quarantined ones; of one partner where `partner` is not
    /// empty.
    [[nodiscard]] qint64 troubledCount(const QByteArray &partner = {});
    /// Whether something that lay there under this name was kept before.
    [[nodiscard]] bool isSeen(const QByteArray &partner, const QByteArray &remoteName);
    /// The arrival of these bytes under this name, if they were kept before.
    [[nodiscard]] std::optional<InboxId> keptAs(
        const QByteArray &partner, const QByteArray &remoteName, const QByteArray &sha256);
    /// An earlier arrival of the same bytes, from whichever partner.
    [[nodiscard]] std::optional<InboxRow> earlier(const InboxRow &arrival);
    /// The first document of this sender, however it came in, that bears this instance identifier.
    [[nodiscard]] DocumentId bearerOf(const QByteArray &instance, const QByteArray &sender);
    /// Whether none of the events that this document holds came with it: all were here before.
    [[nodiscard]] bool broughtNothing(DocumentId document);
    /// The digests of all arrivals' bytes.
    [[nodiscard]] std::vector<QByteArray> digests();

    /// Applies "inbox.kept", "inbox.settled" and "inbox.resolved".
    void apply(const EntryHead &head, const QJsonObject &body);

private:
    Database &m_database;
};

} // namespace packledger::ledger
