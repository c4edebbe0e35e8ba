#pragma once

#include "ledger/site.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// The GLNs under which partners address this site: its own and all under its company prefixes and those of its
/// clients, the owner of what it ships, places that it stated itself, and what the setting receiving.other-glns names
/// (other places of its owner, clients whose goods it keeps). Lives no longer than its view.
class SiteAddresses
{
public:
    SiteAddresses(ledger::View &view, const ledger::SiteIdentity &site);

    [[nodiscard]] bool contains(const QByteArray &gln) const;

private:
    ledger::View &m_view;
    QByteArrayList m_glns;
    QByteArrayList m_prefixes;
};

/// The GLN behind an SGLN, a PGLN or a bare number, as document headers and parties have it; empty where it is none.
[[nodiscard]] QByteArray addressedGln(const QByteArray &identifier);

} // namespace packledger::workflow
