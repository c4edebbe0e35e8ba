#include "labels/symbolplacer.h"

#include "labels/code128.h"
#include "labels/labelerrors.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace packledger::labels {

namespace {

constexpr int resolutions[] = { 203, 300, 600 };
constexpr double tolerance = 0.0005; // mm: ranges are given with three digits
constexpr int matrixQuiet = 1; // modules, each side
constexpr int linearQuiet = 10;

/// A symbol's size in modules, with its quiet zones.
struct Extent
{
    int columns = 0;
    int rows = 0; ///< 0: bars, of any height
};

QString mm(double length)
{
    return QString::number(length, 'f', 3).remove(QRegularExpression(QStringLiteral("\\.?0+$")));
}

/// Dots a module that are in range at a resolution, the fewest and the most; the second is less where there are none.
std::pair<int, int> dotsInRange(const SymbolRange &range, int dpi)
{
    return { int(std::ceil((range.least - tolerance) * dotsPerMm(dpi))),
        int(std::floor((range.most + tolerance) * dotsPerMm(dpi))) };
}

bool fits(const Extent &extent, int dots, const Element &element, int dpi)
{
    const int width = toDots(element.width, dpi);
    const int height = toDots(element.height, dpi);
    return extent.columns * dots <= width && extent.rows * dots <= height;
}

/// The number nearest to what is wanted among those that fit; 0 if none does.
int bestDots(const Extent &extent, const SymbolRange &range, double wanted, const Element &element, int dpi)
{
    const auto [fewest, most] = dotsInRange(range, dpi);
    int best = 0;
    for (int dots = fewest; dots <= most; ++dots) {
        if (!fits(extent, dots, element, dpi))
            break;
        const auto distance = [&](int n) { return std::abs(n / dotsPerMm(dpi) - wanted); };
        if (best == 0 || distance(dots) <= distance(best))
            best = dots;
    }
    return best;
}

Error outOfRange(const Element &element, const SymbolRange &range, int dpi)
{
    QStringList possible;
    for (const int other : resolutions) {
        const auto [fewest, most] = dotsInRange(range, other);
        for (int dots = fewest; dots <= most && dots < fewest + 3; ++dots)
            possible.append(QStringLiteral("%1 mm at %2 dpi").arg(mm(dots / dotsPerMm(other))).arg(other));
    }
    return Error { codes::xDimension,
        QStringLiteral("%1: %2 mm to %3 mm are allowed, which %4 dpi cannot print as asked (%5 mm); possible are %6")
            .arg(element.id.isEmpty() ? nameOf(element.type) : element.id, mm(range.least), mm(range.most))
            .arg(dpi)
            .arg(mm(element.xDimension), possible.join(QStringLiteral(", "))) };
}

Error tooSmall(const Element &element, const Extent &extent, const SymbolRange &range, int dpi)
{
    const int dots = dotsInRange(range, dpi).first;
    const double module = dots / dotsPerMm(dpi);
    QString needed = QStringLiteral("%1: it needs %2 mm")
                         .arg(element.id.isEmpty() ? nameOf(element.type) : element.id,
                             mm(std::ceil(extent.columns * module * 10) / 10));
    if (extent.rows > 0)
        needed += QStringLiteral(" by %1 mm").arg(mm(std::ceil(extent.rows * module * 10) / 10));
    needed += QStringLiteral(" at %1 dpi (modules of %2 mm, quiet zones counted) and has %3 mm")
                  .arg(dpi)
                  .arg(mm(module), mm(element.width));
    if (extent.rows > 0)
        needed += QStringLiteral(" by %1 mm").arg(mm(element.height));
    for (const int other : resolutions) {
        if (other != dpi && bestDots(extent, range, range.target, element, other) > 0)
            return { codes::symbolSpace, needed + QStringLiteral("; it would fit at %1 dpi").arg(other) };
    }
    return { codes::symbolSpace, needed };
}

} // namespace

bool isResolution(int dpi)
{
    return std::ranges::find(resolutions, dpi) != std::end(resolutions);
}

double dotsPerMm(int dpi)
{
    return dpi == 203 ? 8 : dpi / 25.4;
}

int toDots(double mm, int dpi)
{
    return int(std::lround(mm * dotsPerMm(dpi)));
}

QRect onLabel(const QRect &read, QSize area, QPoint corner, Rotation rotation)
{
    const int x = corner.x();
    const int y = corner.y();
    switch (rotation) {
    case Rotation::None:
        break;
    case Rotation::Quarter:
        return { x + area.height() - read.y() - read.height(), y + read.x(), read.height(), read.width() };
    case Rotation::Half:
        return { x + area.width() - read.x() - read.width(), y + area.height() - read.y() - read.height(), read.width(),
            read.height() };
    case Rotation::ThreeQuarters:
        return { x + read.y(), y + area.width() - read.x() - read.width(), read.height(), read.width() };
    }
    return read.translated(corner);
}

// GS1 General Specifications, symbol specification tables 6 (healthcare, not scanned at retail or in general
// distribution) and 2 (general distribution).
SymbolRange symbolRange(ElementType type, ScanningPlace scanning)
{
    if (type == ElementType::Linear)
        return scanning == ScanningPlace::Healthcare ? SymbolRange { 0.170, 0.495, 0.495, 12.7 }
                                                     : SymbolRange { 0.495, 0.495, 1.016, 31.75 };
    return scanning == ScanningPlace::Healthcare ? SymbolRange { 0.254, 0.380, 0.495, 0 }
                                                 : SymbolRange { 0.743, 0.743, 1.500, 0 };
}

Result<PlacedSymbol> placeSymbol(
    const Element &element, const gs1::ElementString &message, ScanningPlace scanning, int dpi)
{
    const bool isMatrix = element.type == ElementType::DataMatrix;
    const SymbolRange range = symbolRange(element.type, scanning);
    const double wanted = element.xDimension > 0 ? element.xDimension : range.target;
    const auto [fewest, most] = dotsInRange(range, dpi);
    if (wanted < range.least - tolerance || wanted > range.most + tolerance || fewest > most)
        return fail(outOfRange(element, range, dpi));

    int side = 0;
    if (isMatrix) {
        side = std::max(matrixSide(message), element.modules);
        const auto &sides = matrixSides();
        const auto found = std::lower_bound(sides.begin(), sides.end(), side);
        if (matrixSide(message) == 0 || found == sides.end())
            return fail(codes::symbolLength, QString::number(message.encoded().size()));
        side = *found;
    } else if (element.height < range.barHeight - tolerance) {
        return fail(codes::barHeight,
            QStringLiteral("%1: %2 mm, at least %3 mm are needed")
                .arg(element.id, mm(element.height), mm(range.barHeight)));
    }
    Result<Modules> modules = isMatrix ? matrixModules(message, side) : linearModules(message);
    if (!modules)
        return fail(modules.error());
    const int quiet = isMatrix ? matrixQuiet : linearQuiet;
    const int columns = isMatrix ? side : std::max(modules->columns(), code128Modules(message));
    const Extent extent { columns + 2 * quiet, isMatrix ? side + 2 * quiet : 0 };
    const int dots = bestDots(extent, range, wanted, element, dpi);
    if (dots == 0)
        return fail(tooSmall(element, extent, range, dpi));

    const QSize area(toDots(element.width, dpi), toDots(element.height, dpi));
    const QPoint corner(toDots(element.x, dpi), toDots(element.y, dpi));
    const int height = isMatrix ? side * dots : area.height();
    const int spare = area.width() - extent.columns * dots;
    const int left = element.align == Alignment::Left ? 0 : element.align == Alignment::Center ? spare / 2 : spare;
    const QRect quietRead(left, 0, extent.columns * dots, isMatrix ? extent.rows * dots : height);
    const QRect darkRead(left + quiet * dots, isMatrix ? quiet * dots : 0, columns * dots, height);
    return PlacedSymbol { 0, element.type, element.id, message, *std::move(modules),
        onLabel(darkRead, area, corner, element.rotation), onLabel(quietRead, area, corner, element.rotation), dots,
        isMatrix ? 0 : height, element.rotation };
}

} // namespace packledger::labels
