#pragma once

#include <QByteArray>

namespace packledger::labels {

/// Dots in rows from the top, eight a byte, the leftmost in the highest bit; 1 is black. Rows begin at a byte.
class Bitmap
{
public:
    Bitmap() = default;
    Bitmap(int width, int height)
        : m_width(width)
        , m_height(height)
        , m_bytes(qsizetype(stride()) * height, '\0')
    {
    }

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    /// Bytes a row.
    [[nodiscard]] int stride() const { return (m_width + 7) / 8; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isBlack(int x, int y) const
    {
        return (uchar(m_bytes[qsizetype(y) * stride() + x / 8]) >> (7 - x % 8)) & 1;
    }
    void setBlack(int x, int y)
    {
        char &byte = m_bytes[qsizetype(y) * stride() + x / 8];
        byte = char(uchar(byte) | (1 << (7 - x % 8)));
    }
    [[nodiscard]] bool isEmpty() const { return m_width <= 0 || m_height <= 0; }

private:
    int m_width = 0;
    int m_height = 0;
    QByteArray m_bytes;
};

/// A bitmap as ZPL's ^GFA takes it: hexadecimal, with equal digits and rows counted instead of repeated.
[[nodiscard]] QByteArray graphicField(const Bitmap &bitmap);

} // namespace packledger::labels
