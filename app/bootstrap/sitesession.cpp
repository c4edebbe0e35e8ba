#include "bootstrap/sitesession.h"

namespace packledger::bootstrap {

ledger::Actor actorOf(const Options &options)
{
    const QByteArray system = qgetenv("USER");
    return ledger::Actor { options.operatorName.isEmpty() ? (system.isEmpty() ? QByteArray("system") : system)
                                                          : options.operatorName.toUtf8(),
        options.station.toUtf8() };
}

Result<ledger::Site> openSite(const Options &options, const Clock &clock)
{
    Result<ledger::Site> site = ledger::Site::open(options.site, clock);
    if (site)
        site->ledger().setActor(actorOf(options));
    return site;
}

} // namespace packledger::bootstrap
