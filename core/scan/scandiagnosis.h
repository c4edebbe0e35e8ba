#pragma once

#include "scan/deviceprofile.h"
#include "scan/scanreading.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace packledger::scan {

/// A code of the test sheet. What it says is known, so that every difference is the scanner's doing.
struct TestCode
{
    enum class Kind : quint8 {
        Pack, ///< GS1 DataMatrix: variable-length values first, all punctuation, both cases
        Logistic, ///< GS1-128 with an SSCC, as on a pallet
    };

    Kind kind = Kind::Pack;
    QByteArray message; ///< GS1 message without the leading FNC1, GS between
    QByteArray identifier; ///< the symbology identifier it should arrive with

    [[nodiscard]] static const TestCode &pack();
    [[nodiscard]] static const TestCode &logistic();
};

/// What a scanner or its set-up does to codes.
enum class SetupFault : quint8 {
    OtherCode, ///< not a code of the test sheet
    CharactersLost,
    CharactersChanged,
    CaseInverted,
    UpperCaseOnly,
    LowerCaseOnly,
    KeyboardLayout, ///< scanner and computer are set to different keyboards
    SeparatorsLost,
    SeparatorsReplaced, ///< something else stands for them
    Bracketed, ///< AIs in brackets, as people write them
    IdentifierOff,
    IdentifierOfMaker, ///< a maker's letter stands for it
    WrongIdentifier, ///< FNC1 is not told
    PrefixAdded,
    SuffixAdded,
    EndMissing, ///< nothing ends a code
    CutOff, ///< a code began and was never ended
    Slow,
    ArrivedAsTyping, ///< so slow that it cannot be told from a person
    SentTwice, ///< again and again while the trigger is held
    NotRead, ///< this kind of code is switched off
};

/// One finding, and what it means for the work.
struct SetupFinding
{
    enum class Weight : quint8 {
        Advice, ///< works; better otherwise
        Undone, ///< the program puts it right by the profile
        MustFix, ///< no program can put it right
    };

    SetupFault fault = SetupFault::OtherCode;
    Weight weight = Weight::MustFix;
    QByteArray what {}; ///< the prefix, the substitute, the maker, how many characters …
    KeyboardLayout scannerLayout = KeyboardLayout::Us;
    KeyboardLayout hostLayout = KeyboardLayout::Us;

    friend bool operator==(const SetupFinding &, const SetupFinding &) = default;
};

/// What one delivery of a test code shows of the scanner.
struct ScanDiagnosis
{
    bool isThisCode = false; ///< it is the test code, however spoiled
    std::vector<SetupFinding> findings;
    DeviceProfile profile; ///< with which interpret() reads the code as printed, where that can be

    [[nodiscard]] bool isUsable() const;
};

/// Compares what arrived (symbology identifier and text, without the line end) with what is printed. The profile is
/// proven: interpret() with it gives the printed elements, or there is a finding that must be fixed.
[[nodiscard]] ScanDiagnosis diagnose(const ScanReading &reading, const TestCode &code, QDate today);

} // namespace packledger::scan
