#include "bootstrap/exitstatus.h"

#include "base/baseerrors.h"

#include <algorithm>

namespace packledger::bootstrap {

namespace {

// By name, so that this list needs no header of the modules that declare the codes.
constexpr ErrorCode surroundings[] = {
    codes::fileWrite,
    // ledger
    ErrorCode("ledger.busy"),
    ErrorCode("ledger.commit-unknown"),
    ErrorCode("ledger.damaged"),
    ErrorCode("ledger.disk-full"),
    ErrorCode("ledger.io"),
    ErrorCode("ledger.newer-schema"),
    ErrorCode("ledger.site-unreadable"),
    ErrorCode("ledger.statement"),
    ErrorCode("ledger.unreachable"),

    // media, camera, serialscanner
    ErrorCode("media.missing"),
    ErrorCode("camera.lost"),
    ErrorCode("camera.open"),
    ErrorCode("camera.unplugged"),

    // printers
    ErrorCode("printer.attention"),
    ErrorCode("printer.busy"),
    ErrorCode("printer.fault"),
    ErrorCode("printer.head-open"),
    ErrorCode("printer.in-use"),
    ErrorCode("printer.lost"),
    ErrorCode("printer.out-of-media"),
    ErrorCode("printer.out-of-ribbon"),
    ErrorCode("printer.paused"),
    ErrorCode("printer.unreachable"),
    ErrorCode("reject.lost"),
    ErrorCode("reject.unreachable"),
    ErrorCode("trigger.lost"),
    ErrorCode("trigger.unreachable"),

    // secrets
    ErrorCode("secret.denied"),
    ErrorCode("secret.exposed"),
    ErrorCode("secret.folder"),
    ErrorCode("secret.keychain"),
    ErrorCode("secret.no-keychain"),
};

/// What the rules of receiving, of numbers and of access say no to. A receipt, shipment or pool that is not there is no
/// refusal: the command named something that does not exist.
bool isRefusal(ErrorCode code)
{
    const QLatin1StringView name = code.name();
    if (name.startsWith(QLatin1StringView("receiving.no-such-"))
        || name.startsWith(QLatin1StringView("printing.no-such-"))
        || name.startsWith(QLatin1StringView("printing.printer-name"))
        || name.startsWith(QLatin1StringView("printing.printer-language")))
        return false;
    if (name.startsWith(QLatin1StringView("pool.no-such-")) || name.startsWith(QLatin1StringView("batch.no-such-"))
        || name.startsWith(QLatin1StringView("batch.field-")))
        return false;
    return name.startsWith(QLatin1StringView("receiving.")) || name.startsWith(QLatin1StringView("access."))
        || name.startsWith(QLatin1StringView("printing.")) || name.startsWith(QLatin1StringView("pool."))
        || name.startsWith(QLatin1StringView("commissioning.")) || name.startsWith(QLatin1StringView("inspection."))
        || name.startsWith(QLatin1StringView("batch."));
}

/// The wire and the partner's server, but for what stands wrong in a profile and what a partner says no to.
bool isWire(ErrorCode code)
{
    constexpr QLatin1StringView others[] = { QLatin1StringView("transport.kind"), QLatin1StringView("transport.option"),
        QLatin1StringView("transport.plain-secret"), QLatin1StringView("transport.url"),
        QLatin1StringView("transport.file-name") };
    return code.name().startsWith(QLatin1StringView("transport."))
        && std::find(std::begin(others), std::end(others), code.name()) == std::end(others);
}

bool isRefusedByPartner(ErrorCode code)
{
    return code == ErrorCode("transport.refused") || code == ErrorCode("transport.limit")
        || code == ErrorCode("transport.job") || code == ErrorCode("transport.name-taken");
}

} // namespace

ExitStatus exitStatus(ErrorCode code)
{
    if (std::find(std::begin(surroundings), std::end(surroundings), code) != std::end(surroundings))
        return ExitStatus::SurroundingsFailed;
    if (isRefusedByPartner(code))
        return ExitStatus::Refused;
    if (isWire(code))
        return ExitStatus::SurroundingsFailed;
    return isRefusal(code) ? ExitStatus::Refused : ExitStatus::Unusable;
}

} // namespace packledger::bootstrap
