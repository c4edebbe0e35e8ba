#pragma once

#include <QByteArrayView>

#include <array>

namespace packledger::gs1 {

enum class CharacterSet : quint8 { Digits, Cset82, Cset39, Cset64 };

/// What a component of a value must be besides its characters (GS1 General Specifications chapter 3).
enum class Check : quint8 {
    None,
    Mod10,
    AlphaPair, ///< the two check characters of a GMN, 7.9.5
    CompanyPrefix, ///< begins with at least four digits
    DateOrMonth, ///< YYMMDD, day 00 for "the month"
    Date, ///< YYMMDD
    LongDate, ///< YYYYMMDD
    HourMinute,
    Hour,
    Sixtieth, ///< minutes, seconds
    Country,
    CountryOr999,
    CountryLetters,
    Currency,
    Iban,
    MediaType,
    ImporterIndex,
    ZeroOrOne,
    Sex, ///< ISO/IEC 5218
    Winding,
    Hyphen,
    NotZero,
    Zero,
    NoLeadingZero,
    PieceOfTotal,
    PositionInSequence, ///< "2/3"
    Latitude,
    Longitude,
    HasLetter,
    PercentEncoded,
    DigitsOnly,
};

/// Whether a separator must stand behind the value, and whether it may stand in the query of a Digital Link.
enum class AiRole : quint8 {
    Plain,
    Attribute, ///< allowed in the query
    Predefined, ///< of predefined length: needs no separator (figure 7.8.5-2)
    PredefinedAttribute, ///< both
};

/// A part of a value with its own characters and checks.
struct Component
{
    CharacterSet set = CharacterSet::Digits;
    quint8 least = 0;
    quint8 most = 0; ///< 0 ends a list of components
    bool isOptional = false;
    std::array<Check, 3> checks {};
};

/// One Application Identifier, or a series of them that differ in the last digit only.
struct ApplicationIdentifier
{
    QByteArrayView first; ///< "01"; of a series the lowest ("3100")
    QByteArrayView last; ///< of a series the highest, else empty
    AiRole role = AiRole::Plain;
    std::array<Component, 5> components {};
    QByteArrayView needs; ///< "01+21,8006": one of these groups must be there; empty: none
    QByteArrayView excludes; ///< "01,310n": none of these may be there
    bool isKey = false; ///< primary key of a Digital Link
    QByteArrayView qualifiers {}; ///< "22,10,21|235": what may follow a key in the path, in order, alternatives by '|'

    [[nodiscard]] bool isPredefined() const noexcept
    {
        return role == AiRole::Predefined || role == AiRole::PredefinedAttribute;
    }
    [[nodiscard]] bool isAttribute() const noexcept
    {
        return role == AiRole::Attribute || role == AiRole::PredefinedAttribute;
    }
    [[nodiscard]] qsizetype length() const noexcept { return first.size(); }
    [[nodiscard]] qsizetype shortestValue() const noexcept;
    [[nodiscard]] qsizetype longestValue() const noexcept;
};

/// The AI that `text` begins with; null if there is none.
[[nodiscard]] const ApplicationIdentifier *findAi(QByteArrayView text) noexcept;
/// The AI whose digits are exactly `ai`; null if there is none.
[[nodiscard]] const ApplicationIdentifier *exactAi(QByteArrayView ai) noexcept;

} // namespace packledger::gs1
