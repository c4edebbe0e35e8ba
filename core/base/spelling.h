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

/// A length of time in the two units that matter: "250 ms", "42 s", "5 min 10 s", "2 h", "1 h 5 min", "3 d 4 h". The
/// sign is for the sentence to tell.
[[nodiscard]] QString durationText(qint64 ms);

/// "R-0142"
[[nodiscard]] QString receiptNumber(ReceiptId receipt);

} // namespace packledger
