#include "simulated/matrixsymbol.h"

#include "gs1/elementstring.h"
#include "simulated/simulatederrors.h"

#include <zint.h>

#include <memory>

namespace packledger::simulated {

namespace {

constexpr int quietZone = 2;

struct SymbolDeleter
{
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

} // namespace

Result<QImage> matrixSymbol(QByteArrayView message)
{
    const Result<gs1::ElementString> elements = gs1::ElementString::parse(message);
    if (!elements)
        return fail(codes::demoSymbol, elements.error().detail);
    QByteArray bracketed;
    for (qsizetype i = 0; i < elements->count(); ++i) {
        const gs1::Element element = elements->at(i);
        bracketed += '[' + element.ai.toByteArray() + ']' + element.value.toByteArray();
    }

    const std::unique_ptr<zint_symbol, SymbolDeleter> symbol(ZBarcode_Create());
    symbol->symbology = BARCODE_DATAMATRIX;
    symbol->input_mode = GS1_MODE | GS1NOCHECK_MODE; // our own check is the stricter one
    symbol->option_3 = DM_SQUARE;
    const auto *source = reinterpret_cast<const unsigned char *>(bracketed.constData());
    if (ZBarcode_Encode(symbol.get(), source, int(bracketed.size())) >= ZINT_ERROR)
        return fail(codes::demoSymbol, QString::fromUtf8(symbol->errtxt));

    QImage image(symbol->width + 2 * quietZone, symbol->rows + 2 * quietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int row = 0; row < symbol->rows; ++row) {
        for (int column = 0; column < symbol->width; ++column) {
            if ((symbol->encoded_data[row][column / 8] >> (column % 8)) & 1)
                image.setPixel(column + quietZone, row + quietZone, qRgb(20, 20, 24));
        }
    }
    return image;
}

} // namespace packledger::simulated
