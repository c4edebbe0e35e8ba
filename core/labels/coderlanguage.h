#pragma once

#include "labels/labeldata.h"
#include "labels/labelprinter.h"

#include <QByteArrayList>

#include <optional>
#include <utility>
#include <vector>

namespace packledger::labels {

/// One thing that a coder says.
struct CoderAnswer
{
    enum class Kind {
        Taken, ///< what it was told last
        Refused,
        Printed, ///< the values that it had are on a pack
        State,
        Other, ///< something that nobody asked for
    };
    Kind kind = Kind::Other;
    PrinterCondition condition = PrinterCondition::Ready; ///< of State
    QString text {}; ///< as it said it
};

/// The text that a coder understands: an inkjet, laser or thermal transfer printer above the line that holds the
/// artwork itself, with fields, and is told the values of these fields for each pack. All of it is data, from
/// resources/devices/coders.json.
struct CoderLanguage
{
    QByteArray name; ///< as a printer's language
    QString title;
    QByteArray begin {}; ///< told once when the line is open; empty: nothing
    QByteArray select {}; ///< chooses the artwork "{job}"; empty: it cannot be chosen
    QByteArray values {}; ///< tells "{fields}"
    QByteArray field {}; ///< "{name}={value}"
    QByteArray between {}; ///< of two fields
    QByteArray reserved {}; ///< letters that no value may have
    /// The name at the coder, and what of the item it takes: "gtin", "serial", "lot", "expiry" (YYMMDD as in the code,
    /// day 00 for a whole month), "expiry-text" (YYYY-MM-DD or YYYY-MM), "sscc".
    std::vector<std::pair<QByteArray, QByteArray>> fields {};
    QByteArray ask {}; ///< for its state
    char end = '\n'; ///< the last byte of each answer
    QByteArrayList taken {}; ///< what answers begin with
    QByteArrayList refused {};
    QByteArray printed {}; ///< empty: it does not say when it has printed
    QByteArray state {};
    int stateAt = 1; ///< the part of a state's answer that says it, parts being parted by '|'
    std::vector<std::pair<QByteArray, PrinterCondition>> states {}; ///< all others are faults

    [[nodiscard]] bool tellsPrints() const { return !printed.isEmpty(); }
    /// Empty where there is nothing to choose.
    [[nodiscard]] QByteArray selecting(const QString &job) const;
    /// The values of a pack. Fails with labels.data where one holds a letter that the language needs for itself, or
    /// none is told; `where.path` names the field.
    [[nodiscard]] Result<QByteArray> telling(const LabelData &data) const;
    /// Takes the first whole answer out of what came, without its end and blanks; none where none is whole.
    [[nodiscard]] std::optional<QByteArray> firstAnswer(QByteArray &input) const;
    [[nodiscard]] CoderAnswer read(const QByteArray &answer) const;
};

/// All that come with the program, in their order.
[[nodiscard]] const std::vector<CoderLanguage> &coderLanguages();
/// Null where there is none of that name.
[[nodiscard]] const CoderLanguage *coderLanguage(QByteArrayView name);

} // namespace packledger::labels
