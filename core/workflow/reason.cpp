#include "workflow/reason.h"

#include <iterator>

namespace packledger::workflow {

namespace {

constexpr const char *names[] = {
    "expected",
    "short-dated",
    "contents",
    "contents-held",
    "registered",
    "blind",
    "matched",
    "released",
    "sample",
    "again",
    "in-container",
    "received-before",
    "in-other-receipt",
    "not-on-asn",
    "other-shipment",
    "taken-back",
    "unknown-serial",
    "unknown-product",
    "overage",
    "awaiting-data",
    "wrong-lot",
    "wrong-expiry",
    "expired",
    "recalled",
    "on-hold",
    "damaged",
    "put-aside",
    "condition",
    "ended",
    "left",
    "scanner-fault",
    "several-codes",
    "no-serial",
    "unreadable",
    "opened",
    "shortage",
    "sample-open",
    "misdirected",
};
static_assert(std::size(names) == reasonCount);

} // namespace

const char *nameOf(Reason reason)
{
    return names[int(reason)];
}

std::optional<Reason> reasonFrom(QByteArrayView name)
{
    for (int i = 0; i < reasonCount; ++i) {
        if (name == QByteArrayView(names[i]))
            return Reason(i);
    }
    return std::nullopt;
}

} // namespace packledger::workflow
