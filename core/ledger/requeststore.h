#pragma once

#include "ledger/database.h"
#include "ledger/journal.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace packledger::ledger {

/// A request for a verification that came by mail or telephone, as a person wrote it down.
struct RequestRow
{
    qint64 seq = 0; ///< of the journal: its number
    qint64 askedMs = 0; ///< when it came in
    qint64 dueMs = 0; ///< when it must be answered
    QString code; ///< of the pack, as far as it is known
    QString party; ///< who asks: a GLN, or the name
    QByteArray channel; ///< "mail", "telephone", "portal", "letter"
    QString reference; ///< the asker's own number
    QString note;
    QByteArray notedBy;
    bool isEnded = false; ///< answered, or dropped with a reason
};

/// Requests that wait for a person: a projection of the acts `verification.asked`, `verification.dropped`, and of those
/// `verification.answered` that name one.
class RequestStore
{
public:
    explicit RequestStore(Database &database)
        : m_database(database)
    {
    }

    /// Those that wait, the one first that must be answered first.
    [[nodiscard]] std::vector<RequestRow> open();
    [[nodiscard]] std::optional<RequestRow> find(qint64 seq);

    /// Applies "verification.asked" with the fields of RequestRow, and of "verification.dropped" and
    /// "verification.answered" {request}.
    void apply(const EntryHead &head, const QJsonObject &body);
    /// The body of "verification.asked".
    [[nodiscard]] static QJsonObject toBody(const RequestRow &row);

private:
    Database &m_database;
};

} // namespace packledger::ledger
