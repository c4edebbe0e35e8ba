#pragma once

#include "scan/scandiagnosis.h"

#include <QString>

namespace packledger::scan {

/// What was found, in one sentence for a person.
[[nodiscard]] QString sentence(const SetupFinding &finding);
/// What to set on the scanner or the computer; for what the program undoes, that nothing has to be done.
[[nodiscard]] QString remedy(const SetupFinding &finding);
/// "German", "US".
[[nodiscard]] QString layoutName(KeyboardLayout layout);
/// Bytes as people can read them: control characters as "<GS>", "<CR>", "<0x07>".
[[nodiscard]] QString visibleText(QByteArrayView bytes);

/// The inverse of visibleText().
[[nodiscard]] QByteArray bytesOfVisible(const QString &text);

} // namespace packledger::scan
