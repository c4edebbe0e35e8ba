#include "vision/zxingreader.h"

// Before 2.0 text() is a wide string unless this is defined.
#define ZX_USE_UTF8 1
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif

#include <opencv2/imgproc.hpp>

#include <optional>

namespace packledger::vision {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

#if ZXING_VERSION_MAJOR >= 3
constexpr auto dataBarExpanded = ZXing::BarcodeFormat::DataBarExp;
// 3.x tells variants apart (ITF14, QRCodeModel2) where before there was the family only.
ZXing::BarcodeFormat familyOf(ZXing::BarcodeFormat format)
{
    return ZXing::Symbology(format);
}
#else
constexpr auto dataBarExpanded = ZXing::BarcodeFormat::DataBarExpanded;
ZXing::BarcodeFormat familyOf(ZXing::BarcodeFormat format)
{
    return format;
}
#endif

std::optional<SymbolFormat> formatOf(ZXing::BarcodeFormat format)
{
    using ZXing::BarcodeFormat;
    static const std::pair<BarcodeFormat, SymbolFormat> known[] = {
        { BarcodeFormat::DataMatrix, SymbolFormat::DataMatrix },
        { BarcodeFormat::QRCode, SymbolFormat::QrCode },
        { BarcodeFormat::MicroQRCode, SymbolFormat::MicroQrCode },
        { BarcodeFormat::Aztec, SymbolFormat::Aztec },
        { BarcodeFormat::PDF417, SymbolFormat::Pdf417 },
        { BarcodeFormat::Code128, SymbolFormat::Code128 },
        { BarcodeFormat::ITF, SymbolFormat::Itf },
        { BarcodeFormat::EAN8, SymbolFormat::Ean8 },
        { BarcodeFormat::EAN13, SymbolFormat::Ean13 },
        { BarcodeFormat::UPCA, SymbolFormat::UpcA },
        { BarcodeFormat::UPCE, SymbolFormat::UpcE },
        { BarcodeFormat::DataBar, SymbolFormat::DataBar },
        { dataBarExpanded, SymbolFormat::DataBarExpanded },
    };
    for (const ZXing::BarcodeFormat candidate : { format, familyOf(format) }) {
        for (const auto &[theirs, ours] : known) {
            if (theirs == candidate)
                return ours;
        }
    }
    return std::nullopt;
}

// Settings that only some releases have. The body of a generic lambda is checked on use only.
constexpr auto alignReleases = [](auto &options) {
    // A second, inverted pass is ours to decide on: it costs time on every empty crop.
    if constexpr (requires { options.setTryInvert(false); })
        options.setTryInvert(false);
};

Options optionsFor(ZxingReader::Formats formats)
{
    using ZXing::BarcodeFormat;
    Options options;
    switch (formats) {
    case ZxingReader::Formats::DataMatrix:
        options.setFormats(BarcodeFormat::DataMatrix);
        break;
    case ZxingReader::Formats::OtherMatrix:
        options.setFormats(BarcodeFormat::QRCode | BarcodeFormat::Aztec);
        break;
    case ZxingReader::Formats::Linear:
        options.setFormats(BarcodeFormat::Code128 | BarcodeFormat::EAN13 | BarcodeFormat::UPCA | BarcodeFormat::EAN8
            | BarcodeFormat::DataBar | dataBarExpanded | BarcodeFormat::ITF);
        // Two rows, the default, find an EAN in print now and then: its check digit lets one in ten through.
        options.setMinLineCount(6);
        break;
    }
    // 1.4 ends the process with an assertion on some linear codes when this is on.
    options.setTryDownscale(false);
    alignReleases(options);
    return options;
}

QString textOf(const auto &result, const QByteArray &bytes)
{
    // Where character sets are named or guessed the library converts; binary and mixed content has no
    // reading as text, so each byte stands for the character of its number.
    if (result.contentType() == ZXing::ContentType::Text)
        return QString::fromStdString(result.text());
    return QString::fromLatin1(bytes);
}

std::vector<Symbol> collect(const cv::Mat &grey, const Options &options)
{
    std::vector<Symbol> symbols;
    try {
        const ZXing::ImageView view(grey.data, grey.cols, grey.rows, ZXing::ImageFormat::Lum, int(grey.step), 1);
        for (const auto &result : ZXing::ReadBarcodes(view, options)) {
            const auto format = formatOf(result.format());
            if (!result.isValid() || !format)
                continue;
            Symbol symbol;
            symbol.format = *format;
            symbol.gs1 = result.contentType() == ZXing::ContentType::GS1;
            const auto &bytes = result.bytes();
            symbol.bytes = QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
            symbol.symbologyIdentifier = QByteArray::fromStdString(result.symbologyIdentifier());
            symbol.text = textOf(result, symbol.bytes);
            const auto &position = result.position();
            for (size_t i = 0; i < symbol.corners.size(); ++i)
                symbol.corners[i] = QPointF(position[i].x, position[i].y);
            symbols.push_back(std::move(symbol));
        }
    } catch (const std::exception &) {
        return symbols; // a picture the library chokes on holds nothing readable
    }
    return symbols;
}

} // namespace

std::vector<Symbol> ZxingReader::read(const cv::Mat &grey, Formats formats, Threshold threshold) const
{
    Options options = optionsFor(formats);
    options.setBinarizer(
        threshold == Threshold::Local ? ZXing::Binarizer::LocalAverage : ZXing::Binarizer::GlobalHistogram);
    return collect(grey, options);
}

std::vector<Symbol> ZxingReader::readModules(const cv::Mat &modules) const
{
    // 1.4 does not take one pixel a module for a symbol.
    constexpr int scale = 2;
    constexpr int quiet = 4;
    cv::Mat framed;
    cv::resize(modules, framed, {}, scale, scale, cv::INTER_NEAREST);
    cv::copyMakeBorder(framed, framed, quiet, quiet, quiet, quiet, cv::BORDER_CONSTANT, cv::Scalar(255));
    Options options = optionsFor(Formats::DataMatrix);
    options.setIsPure(true);
    options.setBinarizer(ZXing::Binarizer::FixedThreshold);
    std::vector<Symbol> symbols = collect(framed, options);
    for (Symbol &symbol : symbols)
        symbol.corners = {};
    return symbols;
}

QString ZxingReader::version()
{
    return QStringLiteral("%1.%2.%3").arg(ZXING_VERSION_MAJOR).arg(ZXING_VERSION_MINOR).arg(ZXING_VERSION_PATCH);
}

} // namespace packledger::vision
