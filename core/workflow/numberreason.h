#pragma once

#include <QString>

namespace packledger::workflow {

/// Why the program by itself ended a number or settled a label. The journal keeps a code, so that everybody reads it in
/// their own language; entries of before have the English words.
enum class NumberReason {
    SeenElsewhere,
    NumberEnded,
    PackingCancelled,
    UnusedAtClose,
    OrderChanged,
    LabelWasThere, ///< before it was printed
    LastGoodLabel, ///< about: its position
    CheckedBefore, ///< about: the position of the label that was checked
    PrintingInterrupted,
    NeverCameBy, ///< about: why the line stood
    LabelSpoiltPacking,
    LabelSpoiltShipping,
};

/// What an entry keeps as its reason: the code, and after a blank what it is about.
[[nodiscard]] QString keptReason(NumberReason reason, const QString &about = {});

/// The reason of an entry for a person; of what a person wrote, the words as they are. The results of an inspection and
/// the codes of failures are reasons too.
[[nodiscard]] QString reasonWords(const QString &kept);
/// The same for programs: English, whatever the language, and whenever the entry was written.
[[nodiscard]] QString reasonText(const QString &kept);

} // namespace packledger::workflow
