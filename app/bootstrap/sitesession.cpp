#include "bootstrap/sitesession.h"

#include "workflow/stationclock.h"

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
    if (!site)
        return site;
    site->ledger().setActor(actorOf(options));
    // What only looks writes nothing, unless the clock went back since the last entry.
    const Result<bool> isBehind = site->ledger().read(
        [&clock](ledger::View &view) -> Result<bool> { return workflow::isClockBehind(view, clock.now()); });
    if (isBehind.value_or(false)) {
        const Result<bool> noted = site->ledger().write([](ledger::WriteTransaction &transaction) -> Result<bool> {
            return workflow::noteClockBehind(transaction);
        });
        if (!noted)
            return fail(noted.error());
    }
    return site;
}

} // namespace packledger::bootstrap
