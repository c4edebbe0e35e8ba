#pragma once

#include "gs1/elementstring.h"
#include "scan/deviceprofile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace packledger::scan {

/// The text with the spelled disguises of the group separator ("<GS>", "{GS}", "^]", "\x1d", U+241D, byte
/// 232, …) put right. Unchanged if there is none.
[[nodiscard]] QByteArray withSpelledSeparators(QByteArrayView text);

/// The text with every character that no GS1 value may hold taken for a separator; nothing if there is none,
/// or if a real separator stands in the text and such a character is therefore just wrong.
[[nodiscard]] std::optional<QByteArray> withGuessedSeparators(QByteArrayView text);

/// The elements if `substitute` stands for the separator. It may consist of characters that values hold as
/// well ("029"), so the places are tried out: most of them first, as long as the message reads well.
[[nodiscard]] std::optional<gs1::ElementString> withSubstitute(QByteArrayView text, QByteArrayView substitute);

/// What the label probably says if the device drops separators: the reading with most elements in which a
/// serial or lot ends where a plausible expiry date, lot or serial begins. Nothing if there is none.
[[nodiscard]] std::optional<gs1::ElementString> withLostSeparators(QByteArrayView text, QDate today);

/// The same for a message that reads well as it is: only if one of its values hides an expiry date or a
/// serial so plainly that the reading cannot be trusted.
[[nodiscard]] std::optional<gs1::ElementString> hiddenElements(const gs1::ElementString &literal, QDate today);

} // namespace packledger::scan
