#pragma once

#include <QByteArrayView>

#include <optional>

namespace packledger::ledger {

/// What a scan in a receipt came to. The names are a contract with scripts and screens.
enum class Verdict {
    Accepted, ///< expected here, now counted
    Duplicate, ///< counted in this receipt already, itself or through its container
    AlreadyReceived, ///< in another receipt
    NotOnAsn, ///< known, but not part of this delivery
    Unknown, ///< nobody has told us of this serial
    LotMismatch,
    ExpiryMismatch,
    Expired,
    Recalled,
    Quarantined, ///< on hold, here or by what a partner said of it
    Inactive, ///< its life has ended, or it left this site
    Rejected, ///< no usable identifier; says nothing about any pack
};
inline constexpr int verdictCount = 12;

[[nodiscard]] const char *nameOf(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFrom(QByteArrayView name);

/// Whether the item is put aside until somebody decides.
[[nodiscard]] constexpr bool isHeld(Verdict verdict)
{
    return verdict != Verdict::Accepted && verdict != Verdict::Duplicate && verdict != Verdict::Rejected;
}

} // namespace packledger::ledger
