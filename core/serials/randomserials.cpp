#include "serials/randomserials.h"

#include "serials/numberspace.h"

#include <QRandomGenerator>

namespace packledger::serials {

namespace {

constexpr qint64 smallestTwelveDigits = 100'000'000'000; // an SGTIN-96 tag knows no leading zero

} // namespace

EntropySource systemEntropy()
{
    return
        [](std::span<quint32> words) { QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size())); };
}

RandomSerials::RandomSerials(Alphabet alphabet, int length, Style style, EntropySource entropy)
    : m_alphabet(style == Style::TwelveDigits ? Alphabet::digits() : std::move(alphabet))
    , m_length(style == Style::TwelveDigits ? 12 : length)
    , m_style(style)
    , m_entropy(std::move(entropy))
{
}

qint64 RandomSerials::space() const
{
    return m_style == Style::TwelveDigits ? largestTagSerial - smallestTwelveDigits + 1
                                          : spaceOf(m_alphabet.size(), m_length);
}

QByteArray RandomSerials::next()
{
    for (;;) {
        QByteArray serial = draw();
        const bool fits = m_style == Style::Plain || (serial.at(0) != '0' && serial.toLongLong() <= largestTagSerial);
        if (fits && !mimicsExpiryAndLot(serial))
            return serial;
    }
}

QByteArray RandomSerials::draw()
{
    const unsigned size = unsigned(m_alphabet.size());
    // Bytes above the last whole turn of the alphabet would favour its first characters.
    const unsigned limit = 256 - 256 % size;
    QByteArray serial(m_length, Qt::Uninitialized);
    for (char &c : serial) {
        unsigned value = byte();
        while (value >= limit)
            value = byte();
        c = m_alphabet.characters().at(qsizetype(value % size));
    }
    return serial;
}

quint8 RandomSerials::byte()
{
    if (m_used == sizeof m_words) {
        m_entropy(m_words);
        m_used = 0;
    }
    return reinterpret_cast<const quint8 *>(m_words.data())[m_used++];
}

} // namespace packledger::serials
