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

/// What was done to find out whether a partner can be trusted with packs; what it says, core/trials reads.
struct PartnerTrial
{
    QJsonObject documents; ///< the last set of test documents, as the act "partner.trial" has it; empty: none yet
    qint64 documentsMs = 0;
    QJsonObject sample; ///< the last test document of theirs that was read, "partner.sample"; empty: none yet
    qint64 sampleMs = 0;
};

/// The profiles of trading partners, and their trials.
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

    [[nodiscard]] PartnerTrial trial(const QByteArray &name);

    /// Applies "partner.set" {name, gln, profile}, "partner.trial" and "partner.sample" {name …}, and "partner.removed"
    /// {name}. "partner.live" is there to be read: the profile beside it says the same.
    void apply(const EntryHead &head, const QJsonObject &body);

private:
    Database &m_database;
};

} // namespace packledger::ledger
