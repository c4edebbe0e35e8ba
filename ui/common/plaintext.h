#pragma once

#include "base/spelling.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace packledger::common {

using packledger::dateText;
/// The day that a person typed: 2028-06-30, 30.06.2028, 280630, "30 JUN 2028"; of 2028-06, 2806 or "JUN 2028" the
/// month's last day. Null where it is none of these, or could be two of them.
[[nodiscard]] QDate dateFromText(const QString &text);
/// "22 NOV 2026 08:14" where the offset holds.
[[nodiscard]] QString momentText(qint64 ms, int offsetMinutes);
/// "22 NOV", the day alone, where the offset holds.
[[nodiscard]] QString dayText(qint64 ms, int offsetMinutes);
/// How long ago: "now", "5 s", "40 min", "3 h", "yesterday", "4 d".
[[nodiscard]] QString agoText(qint64 ms);
/// Who did something, as the journal names whoever acts: "ana", or "by itself" where the program did it unasked.
[[nodiscard]] QString whoText(const QByteArray &operatorName);
/// How long: "5 s", "40 min", "30 h", "4 d".
[[nodiscard]] QString lastingText(qint64 ms);
/// How long ago, within a sentence: "now", "5 s ago", "yesterday", "4 d ago".
[[nodiscard]] QString whenText(qint64 ms);
/// "1,224 units", with the words of the language.
[[nodiscard]] QString unitsText(qint64 count);
/// "1 pallet · 6 cases", leaving out what is not there; units only where nothing else is.
[[nodiscard]] QString contentsText(qint64 pallets, qint64 cases, qint64 bundles);

} // namespace packledger::common
