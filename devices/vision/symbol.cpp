#include "vision/symbol.h"

namespace packledger::vision {

QLatin1StringView formatName(SymbolFormat format)
{
    switch (format) {
    case SymbolFormat::DataMatrix:
        return QLatin1StringView("DataMatrix");
    case SymbolFormat::QrCode:
        return QLatin1StringView("QRCode");
    case SymbolFormat::MicroQrCode:
        return QLatin1StringView("MicroQRCode");
    case SymbolFormat::Aztec:
        return QLatin1StringView("Aztec");
    case SymbolFormat::Pdf417:
        return QLatin1StringView("PDF417");
    case SymbolFormat::MaxiCode:
        return QLatin1StringView("MaxiCode");
    case SymbolFormat::Code128:
        return QLatin1StringView("Code128");
    case SymbolFormat::Code39:
        return QLatin1StringView("Code39");
    case SymbolFormat::Code93:
        return QLatin1StringView("Code93");
    case SymbolFormat::Codabar:
        return QLatin1StringView("Codabar");
    case SymbolFormat::Itf:
        return QLatin1StringView("ITF");
    case SymbolFormat::Ean8:
        return QLatin1StringView("EAN-8");
    case SymbolFormat::Ean13:
        return QLatin1StringView("EAN-13");
    case SymbolFormat::UpcA:
        return QLatin1StringView("UPC-A");
    case SymbolFormat::UpcE:
        return QLatin1StringView("UPC-E");
    case SymbolFormat::DataBar:
        return QLatin1StringView("DataBar");
    case SymbolFormat::DataBarExpanded:
        return QLatin1StringView("DataBarExpanded");
    }
    return {};
}

QLatin1StringView engineName(Engine engine)
{
    switch (engine) {
    case Engine::Zxing:
        return QLatin1StringView("zxing");
    case Engine::Dmtx:
        return QLatin1StringView("libdmtx");
    case Engine::Grid:
        return QLatin1StringView("grid");
    }
    return {};
}

} // namespace packledger::vision
