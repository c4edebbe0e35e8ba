#pragma once

#include <QByteArray>
#include <QMetaType>

namespace packledger::vision {

/// One picture in 8-bit grey, rows from top to bottom. The pixels are shared on copy, so a frame may
/// travel between threads by value. `pixels` holds at least stride * height bytes.
struct GreyFrame
{
    QByteArray pixels;
    int width = 0; ///< pixels
    int height = 0; ///< pixels
    int stride = 0; ///< bytes from one row to the next, at least width

    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] const uchar *row(int y) const
    {
        return reinterpret_cast<const uchar *>(pixels.constData()) + qsizetype(y) * stride;
    }
};

} // namespace packledger::vision

Q_DECLARE_METATYPE(packledger::vision::GreyFrame)
