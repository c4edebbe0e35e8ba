#pragma once

#include "ledger/site.h"
#include "partners/profileform.h"

namespace packledger::partners {

/// What the two sides have to tell each other before documents can go, for the way that the profile has now: `theirs`
/// the partner needs from us, `ours` we need from the partner.
struct PartnerSheet
{
    std::vector<common::HealthLine> theirs;
    std::vector<common::HealthLine> ours;
};
[[nodiscard]] PartnerSheet sheetFor(const ProfileForm &form, const ledger::SiteIdentity &site);

} // namespace packledger::partners
