#pragma once

#include "serials/alphabet.h"
#include "serials/serialrules.h"

#include <array>
#include <functional>
#include <span>

namespace packledger::serials {

/// Fills memory with bytes that nobody can foretell.
using EntropySource = std::function<void(std::span<quint32> words)>;
/// The operating system's generator.
[[nodiscard]] EntropySource systemEntropy();

/// Serial numbers by chance: each character is drawn for itself, by rejection, so that all are equally likely.
class RandomSerials
{
public:
    RandomSerials(Alphabet alphabet, int length, Style style, EntropySource entropy = systemEntropy());

    /// Texts that may come back again; whoever issues them looks up whether they were used.
    [[nodiscard]] QByteArray next();
    /// How many different ones there are.
    [[nodiscard]] qint64 space() const;

private:
    [[nodiscard]] QByteArray draw();
    [[nodiscard]] quint8 byte();

    Alphabet m_alphabet;
    int m_length;
    Style m_style;
    EntropySource m_entropy;
    std::array<quint32, 1024> m_words {};
    size_t m_used = sizeof m_words; ///< bytes
};

} // namespace packledger::serials
