#pragma once

#include "base/error.h"

#include <QString>

namespace packledger {

/// The sentence for a person that belongs to a failure or finding: what happened and what to do,
/// translated, with the detail set in. Both programs and all screens use this one catalogue.
[[nodiscard]] QString errorSentence(ErrorCode code, const QString &detail = {});
[[nodiscard]] inline QString errorSentence(const Error &error)
{
    return errorSentence(error.code, error.detail);
}
[[nodiscard]] inline QString errorSentence(const Finding &finding)
{
    return errorSentence(finding.code, finding.detail);
}

/// What happened, in English whatever the program's language is, without what a person here should do about it: for the
/// one whose document it is. Ends with a full stop.
[[nodiscard]] QString faultInEnglish(ErrorCode code, const QString &detail = {});

/// Whether the catalogue knows the code. A test asks this of every code in the sources.
[[nodiscard]] bool hasErrorSentence(ErrorCode code);

} // namespace packledger
