#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QMetaType>
#include <QPointF>
#include <QString>

#include <array>
#include <vector>

namespace packledger::vision {

enum class SymbolFormat {
    DataMatrix,
    QrCode,
    MicroQrCode,
    Aztec,
    Pdf417,
    MaxiCode,
    Code128,
    Code39,
    Code93,
    Codabar,
    Itf,
    Ean8,
    Ean13,
    UpcA,
    UpcE,
    DataBar,
    DataBarExpanded,
};

/// Who read it: one of the two libraries, or our own grid sampler.
enum class Engine { Zxing, Dmtx, Grid };

/// Four points in frame pixels in the symbol's own order: top left, top right, bottom right, bottom
/// left as the symbol is printed, however it lies in the frame.
using Corners = std::array<QPointF, 4>;

/// One bar code as it was read from one frame.
struct Symbol
{
    SymbolFormat format = SymbolFormat::DataMatrix;
    bool gs1 = false; ///< the symbol said so (FNC1 in first position)
    QByteArray bytes; ///< the content without the leading FNC1; later FNC1 are 0x1D
    QByteArray symbologyIdentifier; ///< ISO/IEC 15424, "]d2"
    QString text; ///< the content for people, after the character sets the symbol names
    Corners corners {};
    Engine engine = Engine::Zxing;
};

/// "DataMatrix", "Code128", "QRCode", as printed by the command line.
[[nodiscard]] QLatin1StringView formatName(SymbolFormat format);
/// "zxing", "libdmtx", "grid".
[[nodiscard]] QLatin1StringView engineName(Engine engine);

} // namespace packledger::vision

Q_DECLARE_METATYPE(packledger::vision::Symbol)
