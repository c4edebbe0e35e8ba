#pragma once

#include "ledger/writetransaction.h"

namespace packledger::exceptions {

/// Settings of the site: until when a case is to be settled, and how a partner reaches the person who does.
inline constexpr char daysSetting[] = "exceptions.days";
inline constexpr char emailSetting[] = "exceptions.email";
inline constexpr char phoneSetting[] = "exceptions.phone";

/// The business day that is so many after a day. Saturdays and Sundays are none; holidays are not known.
[[nodiscard]] QDate businessDaysAfter(const QDate &day, int days);

/// The last good day to settle what begins on a day, by the site's setting (three business days unless told
/// otherwise).
[[nodiscard]] QDate dueAfter(ledger::View &view, const QDate &day);

} // namespace packledger::exceptions
