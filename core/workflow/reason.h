#pragma once

#include <QByteArrayView>

#include <optional>

namespace packledger::workflow {

/// Why a scan came to its verdict, or what an exception is about. Kept with the scan by its stable name;
/// receivingtext.h has a sentence for each.
enum class Reason {
    Expected,
    ShortDated,
    Contents,
    ContentsHeld,
    Registered,
    Blind,
    Matched,
    Released,
    Sample,
    Again,
    InContainer,
    ReceivedBefore,
    InOtherReceipt,
    NotOnAsn,
    OtherShipment,
    TakenBack,
    UnknownSerial,
    UnknownProduct,
    Overage,
    AwaitingData,
    WrongLot,
    WrongExpiry,
    Expired,
    Recalled,
    OnHold,
    Damaged,
    PutAside,
    Condition,
    Ended,
    Left,
    ScannerFault,
    SeveralCodes,
    NoSerial,
    Unreadable,
    Opened,
    Shortage,
    SampleOpen,
    Misdirected,
};
inline constexpr int reasonCount = 38;

[[nodiscard]] const char *nameOf(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFrom(QByteArrayView name);

} // namespace packledger::workflow
