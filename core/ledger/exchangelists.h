#pragma once

#include "ledger/exchangerows.h"

namespace packledger::ledger {

/// Reads outbox and inbox for people, who look at the newest of very many: by pages, by what is wanted of them, and
/// each with its history.
class ExchangeLists
{
public:
    explicit ExchangeLists(Database &database)
        : m_database(database)
    {
    }

    /// Which documents.
    enum class Which {
        All,
        Open, ///< somebody or something still has to act
        Failed, ///< refused, quarantined, or the last attempt failed
    };
    struct Wanted
    {
        QByteArray partner; ///< empty: of all
        Which which = Which::All;
        QString part {}; ///< of the file's name or the instance identifier, in upper or lower case; empty: any
    };
    /// The newest first, behind `before` where that is valid; at most `most`.
    [[nodiscard]] std::vector<OutboxRow> outgoing(const Wanted &wanted, OutboxId before, int most);
    [[nodiscard]] std::vector<InboxRow> incoming(const Wanted &wanted, InboxId before, int most);

    /// When a partner's documents are late: delivered, or waiting, since before these moments.
    struct Overdue
    {
        QByteArray partner;
        qint64 deliveredBeforeMs = 0;
        qint64 waitingBeforeMs = 0;
    };
    [[nodiscard]] std::vector<OutboxRow> overdue(const Overdue &overdue, OutboxId before, int most);
    [[nodiscard]] qint64 overdueCount(const Overdue &overdue);

    /// Documents that tell of an event made here which names the item.
    [[nodiscard]] std::vector<OutboxId> naming(ItemId item);
    /// The arrivals that became this document.
    [[nodiscard]] std::vector<InboxId> ofDocument(DocumentId document);

    struct InboxCounts
    {
        qint64 kept = 0;
        qint64 refused = 0;
        qint64 quarantined = 0;
        qint64 oldestKeptMs = 0; ///< 0: all are read
    };
    [[nodiscard]] InboxCounts inboxCounts();

    /// One hour of the exchange.
    struct Hour
    {
        int hour = 0; ///< from the moment asked for, counting from 0
        qint64 delivered = 0; ///< attempts after which the partner had the document
        qint64 failed = 0; ///< attempts that failed or were refused
        qint64 arrived = 0;
    };
    /// The hours in which anything happened, since a moment. Of each document the last twenty attempts are known.
    [[nodiscard]] std::vector<Hour> hours(qint64 sinceMs);

    /// The journal's entries about a document, oldest first.
    [[nodiscard]] std::vector<EntryHead> acts(OutboxId id, std::vector<QJsonObject> &bodies);
    [[nodiscard]] std::vector<EntryHead> acts(InboxId id, std::vector<QJsonObject> &bodies);

private:
    [[nodiscard]] std::vector<EntryHead> actsOf(int side, qint64 id, std::vector<QJsonObject> &bodies);

    Database &m_database;
};

} // namespace packledger::ledger
