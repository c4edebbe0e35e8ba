#pragma once

#include "base/result.h"

#include <QByteArray>

namespace packledger::serials {

/// The characters that random serial numbers are made of: at least two, each once, letters and digits only (what FDA's
/// SNI guidance lets a labeler generate).
class Alphabet
{
public:
    /// Fails with serials.alphabet.
    [[nodiscard]] static Result<Alphabet> parse(QByteArrayView characters);
    /// Capital letters and digits without those that look alike (0 O, 1 I L): 30 characters.
    [[nodiscard]] static Alphabet standard();
    [[nodiscard]] static Alphabet digits();

    [[nodiscard]] const QByteArray &characters() const { return m_characters; }
    [[nodiscard]] int size() const { return int(m_characters.size()); }
    /// What is worth a second look: characters that look alike, capitals beside small letters.
    [[nodiscard]] Findings findings() const;

private:
    explicit Alphabet(QByteArray characters)
        : m_characters(std::move(characters))
    {
    }

    QByteArray m_characters;
};

} // namespace packledger::serials
