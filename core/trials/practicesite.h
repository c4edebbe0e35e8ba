#pragma once

#include "access/session.h"
#include "ledger/site.h"
#include "sync/partnerprofile.h"

#include <QTemporaryDir>

#include <memory>

namespace packledger::trials {

/// What a practice site takes over from the real one.
struct SiteFacts
{
    ledger::SiteIdentity identity;
    QString ownerGln; ///< setting "shipping.owner-gln"; may be empty
    QString otherGlns; ///< setting "receiving.other-glns"; may be empty
    std::vector<QJsonObject> acts; ///< of its products, places and prefixes, as its journal would have them
    QByteArrayList actNames; ///< of each
};

/// Which products go along.
enum class Products { None, All };
[[nodiscard]] SiteFacts factsOf(ledger::View &view, const sync::PartnerProfile &partner, Products products);

/// A site of its own in a temporary folder that knows products, places and one partner as the real one does: whatever
/// happens there, happens by the same code as in earnest and touches nothing of the real ledger. Gone with this object.
class PracticeSite
{
public:
    /// `partner` stands there as it is told, but not live and without a way or licences: nothing ever leaves.
    /// Fails with base.file-write, and as Site::make().
    [[nodiscard]] static Result<PracticeSite> make(
        const SiteFacts &facts, const sync::PartnerProfile &partner, const Clock &clock);

    [[nodiscard]] ledger::Site &site() { return m_site; }
    [[nodiscard]] ledger::Ledger &ledger() { return m_site.ledger(); }

private:
    PracticeSite(std::unique_ptr<QTemporaryDir> folder, ledger::Site site);

    std::unique_ptr<QTemporaryDir> m_folder; ///< goes after what is open in it
    ledger::Site m_site;
};

/// Who works at a practice site: may do everything there.
[[nodiscard]] access::Session practitioner();

} // namespace packledger::trials
