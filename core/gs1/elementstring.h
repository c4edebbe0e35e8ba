#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

#include <optional>
#include <span>

namespace packledger::gs1 {

/// An Application Identifier and its value.
struct Element
{
    QByteArrayView ai;
    QByteArrayView value;

    friend bool operator==(const Element &a, const Element &b) noexcept { return a.ai == b.ai && a.value == b.value; }
};

/// The elements of one GS1 message in the order they came, each checked for itself: lengths, character sets,
/// check digits, dates (General Specifications chapters 3 and 7.8). Never empty. What the elements need of
/// one another is asked of checkAssociations(), since an item may carry them on several symbols.
class ElementString
{
public:
    /// A message as a symbol holds it: no symbology identifier, no leading FNC1, GS (0x1D) where a
    /// separator is needed, tolerated behind values of predefined length and at the end.
    /// Errors: codes::empty, unknownAi, length, charset, checkDigit, date, time, country, pieceTotal, value;
    /// `where.path` names the AI, "(17)".
    [[nodiscard]] static Result<ElementString> parse(QByteArrayView text);

    /// From elements at hand, with the same checks.
    [[nodiscard]] static Result<ElementString> from(std::span<const Element> elements);

    [[nodiscard]] qsizetype count() const noexcept { return m_slots.size(); }
    [[nodiscard]] Element at(qsizetype index) const noexcept;
    /// The first value of that AI; empty if there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView ai) const noexcept;
    [[nodiscard]] bool contains(QByteArrayView ai) const noexcept { return !value(ai).isEmpty(); }

    /// What forbids these elements to stand together, if anything: codes::exclusive, association (something
    /// is missing that another symbol on the item may hold), repeatConflict.
    [[nodiscard]] std::optional<Error> checkAssociations() const;

    /// The message with separators only where they are needed, in the given order.
    [[nodiscard]] QByteArray encoded() const;
    /// "(01)09521234543213(21)ABC", for people.
    [[nodiscard]] QByteArray bracketed() const;

    friend bool operator==(const ElementString &a, const ElementString &b) noexcept;

private:
    struct Slot
    {
        quint16 start;
        quint8 aiLength;
        quint8 valueLength;
    };

    ElementString() = default;

    QByteArray m_text;
    QVarLengthArray<Slot, 10> m_slots;
};

} // namespace packledger::gs1
