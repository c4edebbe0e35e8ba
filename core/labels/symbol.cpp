#include "labels/symbol.h"

#include "gs1/charset.h"
#include "labels/labelerrors.h"

#include <zint.h>

#include <algorithm>
#include <memory>

namespace packledger::labels {

namespace {

struct SymbolDeleter
{
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

struct SquareSize
{
    int side;
    int codewords; ///< for data
};

// ISO/IEC 16022, table 7: in the order in which libzint numbers them from 1.
constexpr SquareSize squares[] = { { 10, 3 }, { 12, 5 }, { 14, 8 }, { 16, 12 }, { 18, 18 }, { 20, 22 }, { 22, 30 },
    { 24, 36 }, { 26, 44 }, { 32, 62 }, { 36, 86 }, { 40, 114 }, { 44, 144 }, { 48, 174 }, { 52, 204 }, { 64, 280 },
    { 72, 368 }, { 80, 456 }, { 88, 576 }, { 96, 696 }, { 104, 816 }, { 120, 1050 }, { 132, 1304 }, { 144, 1558 } };

// General Specifications 5.4.4.3: the most that a GS1-128 may hold, AIs and separators counted.
constexpr qsizetype longestLinear = 48;

Result<Modules> encode(const gs1::ElementString &message, int symbology, int sizeNumber)
{
    QByteArray bracketed;
    for (qsizetype i = 0; i < message.count(); ++i) {
        const gs1::Element element = message.at(i);
        bracketed += '[' + element.ai.toByteArray() + ']' + element.value.toByteArray();
    }
    const std::unique_ptr<zint_symbol, SymbolDeleter> symbol(ZBarcode_Create());
    symbol->symbology = symbology;
    symbol->input_mode = GS1_MODE;
    // Without it, what the encoder finds wrong with GS1 data is a warning, and it draws the symbol all the same.
    symbol->warn_level = WARN_FAIL_ALL;
    if (symbology == BARCODE_DATAMATRIX) {
        symbol->option_2 = sizeNumber;
        symbol->option_3 = DM_SQUARE;
    }
    const auto *source = reinterpret_cast<const unsigned char *>(bracketed.constData());
    if (ZBarcode_Encode(symbol.get(), source, int(bracketed.size())) != 0)
        return fail(codes::symbolContent,
            QStringLiteral("%1: %2").arg(QString::fromLatin1(message.bracketed()), QString::fromUtf8(symbol->errtxt)));
    Modules modules(symbol->width, symbology == BARCODE_DATAMATRIX ? symbol->rows : 1);
    for (int row = 0; row < modules.rows(); ++row) {
        for (int column = 0; column < modules.columns(); ++column) {
            if ((symbol->encoded_data[row][column / 8] >> (column % 8)) & 1)
                modules.setDark(column, row);
        }
    }
    return modules;
}

} // namespace

const std::vector<int> &matrixSides()
{
    static const std::vector<int> sides = [] {
        std::vector<int> list;
        for (const SquareSize &square : squares)
            list.push_back(square.side);
        return list;
    }();
    return sides;
}

int matrixSide(const gs1::ElementString &message)
{
    const QByteArray text = message.encoded();
    int codewords = 1; // FNC1
    for (qsizetype i = 0; i < text.size(); ++i, ++codewords) {
        if (i + 1 < text.size() && gs1::isDigit(text[i]) && gs1::isDigit(text[i + 1]))
            ++i;
    }
    const auto *found
        = std::ranges::find_if(squares, [&](const SquareSize &square) { return square.codewords >= codewords; });
    return found == std::end(squares) ? 0 : found->side;
}

Result<Modules> matrixModules(const gs1::ElementString &message, int side)
{
    const auto *found = std::ranges::find(squares, side, &SquareSize::side);
    const int number = found == std::end(squares) ? 0 : int(found - std::begin(squares)) + 1;
    return encode(message, BARCODE_DATAMATRIX, number);
}

Result<Modules> linearModules(const gs1::ElementString &message)
{
    const qsizetype length = message.encoded().size();
    if (length > longestLinear)
        return fail(codes::symbolLength, QString::number(length));
    return encode(message, BARCODE_GS1_128, 0);
}

} // namespace packledger::labels
