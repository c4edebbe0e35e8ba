#include "simulated/matrixsymbol.h"

#include "gs1/elementstring.h"
#include "labels/symbol.h"
#include "simulated/simulatederrors.h"

namespace packledger::simulated {

namespace {

constexpr int quietZone = 2;
constexpr int linearQuietZone = 10;
constexpr int barHeight = 50;
constexpr QRgb ink = qRgb(20, 20, 24);

QImage pictureOf(const labels::Modules &modules, int quietAcross, int quietDown, int rowHeight)
{
    QImage image(modules.columns() + 2 * quietAcross, modules.rows() * rowHeight + 2 * quietDown, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < modules.rows() * rowHeight; ++y) {
        for (int column = 0; column < modules.columns(); ++column) {
            if (modules.isDark(column, y / rowHeight))
                image.setPixel(column + quietAcross, y + quietDown, ink);
        }
    }
    return image;
}

} // namespace

Result<QImage> matrixSymbol(QByteArrayView message)
{
    const Result<gs1::ElementString> elements = gs1::ElementString::parse(message);
    if (!elements)
        return fail(codes::demoSymbol, elements.error().detail);
    const Result<labels::Modules> modules = labels::matrixModules(*elements);
    if (!modules)
        return fail(codes::demoSymbol, modules.error().detail);
    return pictureOf(*modules, quietZone, quietZone, 1);
}

Result<QImage> linearSymbol(QByteArrayView message)
{
    const Result<gs1::ElementString> elements = gs1::ElementString::parse(message);
    if (!elements)
        return fail(codes::demoSymbol, elements.error().detail);
    const Result<labels::Modules> modules = labels::linearModules(*elements);
    if (!modules)
        return fail(codes::demoSymbol, modules.error().detail);
    return pictureOf(*modules, linearQuietZone, 0, barHeight);
}

} // namespace packledger::simulated
