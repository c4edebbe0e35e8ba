#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <array>
#include <cstring>

namespace packledger::gs1 {

namespace detail {
/// codes::empty, length or charset, or nothing.
[[nodiscard]] const ErrorCode *faultOfText(QByteArrayView text, qsizetype most) noexcept;
} // namespace detail

/// A text of 1 to `Most` characters of CSET 82, held inline. Never invalid. Letter case, leading zeros and
/// every other character count.
template <typename Text, qsizetype Most>
class GsText
{
public:
    static constexpr qsizetype longest = Most;

    /// Errors: codes::empty, codes::length, codes::charset.
    [[nodiscard]] static Result<Text> parse(QByteArrayView text)
    {
        if (const ErrorCode *fault = detail::faultOfText(text, Most))
            return fail(*fault, QString::fromUtf8(text));
        return Text(text);
    }

    [[nodiscard]] QByteArrayView view() const noexcept { return { m_characters.data(), m_size }; }
    [[nodiscard]] QByteArray text() const { return view().toByteArray(); }

    friend bool operator==(const GsText &a, const GsText &b) noexcept { return a.view() == b.view(); }
    friend bool operator<(const GsText &a, const GsText &b) noexcept { return a.view() < b.view(); }
    friend size_t qHash(const GsText &text, size_t seed = 0) noexcept
    {
        return qHashBits(text.m_characters.data(), text.m_size, seed);
    }

protected:
    explicit GsText(QByteArrayView text) noexcept
        : m_size(quint8(text.size()))
    {
        std::memcpy(m_characters.data(), text.data(), m_size);
    }

private:
    std::array<char, size_t(Most)> m_characters {};
    quint8 m_size;
};

/// AI 21.
class SerialNumber : public GsText<SerialNumber, 20>
{
    friend class GsText<SerialNumber, 20>;
    using GsText::GsText;
};

/// Batch or lot, AI 10.
class Lot : public GsText<Lot, 20>
{
    friend class GsText<Lot, 20>;
    using GsText::GsText;
};

} // namespace packledger::gs1
