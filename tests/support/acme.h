#pragma once

#include "access/session.h"
#include "ledger/site.h"
#include "sync/partners.h"

namespace packledger::test {

/// A customer that takes documents by way of a folder, and is live.
[[nodiscard]] inline sync::PartnerProfile acme(const QByteArray &name = "acme")
{
    sync::PartnerProfile profile;
    profile.name = name;
    profile.title = QStringLiteral("ACME Wholesale");
    profile.gln = "0361414000018";
    profile.roles = { "customer" };
    profile.isLive = true;
    profile.route.kind = "folder";
    return profile;
}

[[nodiscard]] inline Result<void> setPartner(ledger::Ledger &ledger, const sync::PartnerProfile &profile)
{
    return ledger.write([&](ledger::WriteTransaction &transaction) {
        return sync::setPartner(transaction, access::Session::forOperator("ana"), profile);
    });
}

} // namespace packledger::test
