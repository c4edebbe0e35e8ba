#include "bootstrap/exitstatus.h"

#include "base/baseerrors.h"

#include <algorithm>
#include <initializer_list>

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
    ErrorCode("ledger.step-without-backup"),
    ErrorCode("ledger.unreachable"),

    // time sources
    ErrorCode("clock.nonsense"),
    ErrorCode("clock.silent"),

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
    ErrorCode("reader.lost"),
    ErrorCode("reader.unreachable"),
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

/// What the rules of receiving, packing, numbers and access say no to. A receipt, shipment or pool that is not there is
/// no refusal: the command named something that does not exist, or said something that nobody can do.
bool isRefusal(ErrorCode code)
{
    const QLatin1StringView name = code.name();
    const auto isOneOf = [name](std::initializer_list<const char *> beginnings) {
        return std::any_of(beginnings.begin(), beginnings.end(),
            [name](const char *beginning) { return name.startsWith(QLatin1StringView(beginning)); });
    };
    if (isOneOf({ "receiving.no-such-", "printing.no-such-", "printing.printer-name", "printing.printer-language",
            "pool.no-such-", "pool.sscc-prefix", "batch.no-such-", "batch.field-", "packing.no-such-",
            "packing.no-container-product", "packing.not-a-container", "packing.rule-impossible",
            "packing.same-container", "shipping.no-such-", "shipping.pick-list", "shipping.gln", "shipping.date",
            "shipping.void-without-reason", "exceptions.case-unknown" }))
        return false;
    return isOneOf({ "receiving.", "access.", "printing.", "pool.", "commissioning.", "inspection.", "batch.",
        "packing.", "undo.", "shipping.", "sync.document-ended", "sync.arrival-ended", "sync.partner-in-use",
        "exceptions.already-open", "exceptions.case-", "exceptions.no-way", "exceptions.other-partner",
        "trial.not-passed", "trial.not-a-customer" });
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
