#pragma once

#include "scan/recoverystep.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace packledger::scan {

/// The codes in one delivery, each without what devices send before and behind: cut at line ends and where a
/// symbology identifier stands in the middle. Lines of bracketed text stay together.
[[nodiscard]] std::vector<QByteArray> splitCodes(QByteArrayView text);

/// Without blanks, Tab, STX and ETX, CR and LF at the ends.
[[nodiscard]] QByteArrayView withoutFraming(QByteArrayView text, RecoverySteps &steps);

/// Upper case for lower and the other way round, as Caps Lock does.
[[nodiscard]] QByteArray withCaseInverted(QByteArrayView text);

/// Whether the symbology identifier at the front of the text shows that Caps Lock was on: "]D2" is none, "]d2" is.
[[nodiscard]] bool showsCapsLock(QByteArrayView text) noexcept;

} // namespace packledger::scan
