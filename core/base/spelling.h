#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace packledger {

/// How sentences, screens and papers write what people read aloud to each other: one way in both programs. What
/// programs read (JSON, files) has its own.

/// "30 JUN 2028", the month in the program's language: no other order of day and month can be read into it.
[[nodiscard]] QString dateText(const QDate &date);
/// The same of "2028-06-30"; of "2028-06" or "2028-06-00" "JUN 2028"; what is no date as it is.
[[nodiscard]] QString dateText(const QByteArray &iso);
/// "30 JUN"
[[nodiscard]] QString dayText(const QDate &date);
/// "JUN", 1 to 12.
[[nodiscard]] QString monthText(int month);

/// "R-0142"
[[nodiscard]] QString receiptNumber(ReceiptId receipt);

} // namespace packledger
