#pragma once

#include "base/error.h"
#include "gs1/elementstring.h"
#include "gs1/expirydate.h"
#include "scan/interpretation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace packledger::cli {

/// What `identify` prints of a reading: `ok` (true, false, "suspect" or "multiple"), `elements`, `carrier`,
/// `digital_link`, `fields`, `error` and so on, as the contract of the command line has it.
[[nodiscard]] QJsonObject identifyAnswer(const scan::Interpretation &meaning);

/// `{"ok":false,"error":class,"ai":…,"message":sentence}`.
[[nodiscard]] QJsonObject refusalAnswer(const Error &error);

/// `[[ai,value],…]`
[[nodiscard]] QJsonArray elementsAnswer(const gs1::ElementString &elements);

/// `{"iso":…,"precision":…,"last_valid_day":…}`
[[nodiscard]] QJsonObject dateAnswer(const gs1::ExpiryDate &date);

/// The error class of a code: "check_digit" of "gs1.check-digit".
[[nodiscard]] QString errorClass(ErrorCode code);

} // namespace packledger::cli
