#pragma once

#include "ledger/journal.h"

#include <vector>

namespace packledger::ledger {

/// A trading partner as it is kept: what its profile says, core/sync reads.
struct PartnerRow
{
    QByteArray name;
    QByteArray gln; ///< GLN-13
    QJsonObject profile;
    qint64 setSeq = 0; ///< the journal entry that set it last
};

/// The profiles of trading partners.
class PartnerStore
{
public:
    explicit PartnerStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<PartnerRow> byName(const QByteArray &name);
    /// Those whose owning party has this GLN, by name.
    [[nodiscard]] std::vector<PartnerRow> byGln(const QByteArray &gln);
    /// By name.
    [[nodiscard]] std::vector<PartnerRow> all();

    /// Applies "partner.set" {name, gln, profile} and "partner.removed" {name}.
    void apply(const EntryHead &head, const QJsonObject &body);

private:
    Database &m_database;
};

} // namespace packledger::ledger
