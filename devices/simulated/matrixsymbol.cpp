#include "simulated/matrixsymbol.h"

#include "gs1/elementstring.h"
#include "simulated/simulatederrors.h"

#include <zint.h>

#include <memory>

namespace packledger::simulated {

namespace {

constexpr int quietZone = 2;
constexpr int linearQuietZone = 10;
constexpr int barHeight = 50;

struct SymbolDeleter
{
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

using Symbol = std::unique_ptr<zint_symbol, SymbolDeleter>;

/// The message drawn by libzint. Its elements are checked here, so its own checks are off.
Result<Symbol> encode(QByteArrayView message, int symbology)
{
    const Result<gs1::ElementString> elements = gs1::ElementString::parse(message);
    if (!elements)
        return fail(codes::demoSymbol, elements.error().detail);
    QByteArray bracketed;
    for (qsizetype i = 0; i < elements->count(); ++i) {
        const gs1::Element element = elements->at(i);
        bracketed += '[' + element.ai.toByteArray() + ']' + element.value.toByteArray();
    }
    Symbol symbol(ZBarcode_Create());
    symbol->symbology = symbology;
    symbol->input_mode = GS1_MODE | GS1NOCHECK_MODE;
    if (symbology == BARCODE_DATAMATRIX)
        symbol->option_3 = DM_SQUARE;
    const auto *source = reinterpret_cast<const unsigned char *>(bracketed.constData());
    if (ZBarcode_Encode(symbol.get(), source, int(bracketed.size())) >= ZINT_ERROR)
        return fail(codes::demoSymbol, QString::fromUtf8(symbol->errtxt));
    return symbol;
}

bool isDark(const zint_symbol &symbol, int row, int column)
{
    return (symbol.encoded_data[row][column / 8] >> (column % 8)) & 1;
}

constexpr QRgb ink = qRgb(20, 20, 24);

} // namespace

Result<QImage> matrixSymbol(QByteArrayView message)
{
    const Result<Symbol> symbol = encode(message, BARCODE_DATAMATRIX);
    if (!symbol)
        return fail(symbol.error());
    QImage image((*symbol)->width + 2 * quietZone, (*symbol)->rows + 2 * quietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int row = 0; row < (*symbol)->rows; ++row) {
        for (int column = 0; column < (*symbol)->width; ++column) {
            if (isDark(**symbol, row, column))
                image.setPixel(column + quietZone, row + quietZone, ink);
        }
    }
    return image;
}

Result<QImage> linearSymbol(QByteArrayView message)
{
    const Result<Symbol> symbol = encode(message, BARCODE_GS1_128);
    if (!symbol)
        return fail(symbol.error());
    QImage image((*symbol)->width + 2 * linearQuietZone, barHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int column = 0; column < (*symbol)->width; ++column) {
        for (int y = 0; isDark(**symbol, 0, column) && y < barHeight; ++y)
            image.setPixel(column + linearQuietZone, y, ink);
    }
    return image;
}

} // namespace packledger::simulated
