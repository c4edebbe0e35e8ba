#pragma once

#include "gs1/checkdigit.h"
#include "gs1/itemkey.h"

#include <array>
#include <cstring>

namespace packledger::gs1 {

/// A key's text while it is put together, on the stack. What does not fit marks it as overflown: no
/// key of GS1 is as long.
class KeyText
{
public:
    void append(QByteArrayView part) noexcept
    {
        if (part.size() > qsizetype(m_bytes.size()) - m_size) {
            m_overflown = true;
            return;
        }
        if (!part.isEmpty())
            std::memcpy(m_bytes.data() + m_size, part.data(), size_t(part.size()));
        m_size += part.size();
    }
    void append(char c) noexcept { append(QByteArrayView(&c, 1)); }
    /// The check digit over what was appended since `start`.
    void appendCheckDigit(qsizetype start) noexcept { append(checkDigitOf(view().sliced(start))); }
    void clear() noexcept { m_size = 0; }

    [[nodiscard]] qsizetype size() const noexcept { return m_size; }
    [[nodiscard]] bool isOverflown() const noexcept { return m_overflown; }
    [[nodiscard]] QByteArrayView view() const noexcept { return { m_bytes.data(), m_size }; }

private:
    std::array<char, 120> m_bytes;
    qsizetype m_size = 0;
    bool m_overflown = false;
};

/// The kind of key that `text` is the canonical text of; Foreign if of none. Checks lengths, character
/// sets and check digits.
[[nodiscard]] ItemKey::Kind kindOfKeyText(QByteArrayView text) noexcept;

/// The key named by the path of a Digital Link, on any domain and in the older spellings (short names, GTINs
/// of 8, 12 and 13 digits). Foreign if there is none.
[[nodiscard]] ItemKey::Kind keyFromDigitalLink(QByteArrayView uri, KeyText &text) noexcept;

} // namespace packledger::gs1
