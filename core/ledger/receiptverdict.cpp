#include "ledger/receiptverdict.h"

#include <iterator>

namespace packledger::ledger {

namespace {

constexpr const char *names[] = { "accepted", "duplicate", "already-received", "not-on-asn", "unknown", "lot-mismatch",
    "expiry-mismatch", "expired", "recalled", "quarantined", "inactive", "rejected" };
static_assert(std::size(names) == verdictCount);

} // namespace

const char *nameOf(Verdict verdict)
{
    return names[int(verdict)];
}

std::optional<Verdict> verdictFrom(QByteArrayView name)
{
    for (int i = 0; i < verdictCount; ++i) {
        if (name == QByteArrayView(names[i]))
            return Verdict(i);
    }
    return std::nullopt;
}

} // namespace packledger::ledger
