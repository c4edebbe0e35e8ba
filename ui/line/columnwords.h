#pragma once

#include "base/error.h"

#include <QString>

namespace packledger::line {

/// What a person calls a column of a table of work orders or products; an unknown one as it is spelled.
[[nodiscard]] QString columnText(const QString &column);
/// What is wrong with a table, or a row of it, in words. A column that must be corrected in the file is named as it is
/// spelled there, too.
[[nodiscard]] QString tableErrorSentence(const Error &error);

} // namespace packledger::line
