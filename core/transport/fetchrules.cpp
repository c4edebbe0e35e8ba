#include "transport/fetchrules.h"

#include "transport/routeoptions.h"

namespace packledger::transport {

FetchRules fetchRulesFrom(RouteOptions &options, bool hasArchive)
{
    using Taken = FetchRules::Taken;
    FetchRules rules;
    const QString taken
        = options.choice("taken", { QStringLiteral("delete"), QStringLiteral("keep"), QStringLiteral("move") });
    rules.taken = taken == u"keep" ? Taken::Keep : taken == u"move" ? Taken::Move : Taken::Delete;
    if ((rules.taken == Taken::Move) != hasArchive)
        options.refuse("archive", QStringLiteral("taken: move"));
    rules.settleMs = int(options.number("settle_ms", rules.settleMs, 0, 600'000));
    rules.mostBytes = options.number("most_bytes", 256LL << 20, 1, 1LL << 31);
    return rules;
}

} // namespace packledger::transport
