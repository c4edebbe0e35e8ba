#include "camera/packlooker.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPolygonF>

#include <algorithm>

namespace packledger::camera {

namespace {

constexpr int greys = 16;
// A good print is read in a fraction of it; the rest goes into looking for a second code.
constexpr std::chrono::milliseconds quickLook { 15 };

/// The symbol that the label is about: a DataMatrix rather than an EAN beside it.
const vision::Symbol *mainSymbol(const std::vector<vision::Symbol> &symbols)
{
    for (const vision::Symbol &symbol : symbols) {
        if (symbol.format == vision::SymbolFormat::DataMatrix)
            return &symbol;
    }
    return symbols.empty() ? nullptr : &symbols.front();
}

bool hasMatrix(const std::vector<vision::Symbol> &symbols)
{
    const vision::Symbol *symbol = mainSymbol(symbols);
    return symbol != nullptr && symbol->format == vision::SymbolFormat::DataMatrix;
}

} // namespace

PackLooker::PackLooker(LookRecipe recipe, const Clock &clock)
    : m_recipe(std::move(recipe))
    , m_clock(clock)
    , m_decoder(m_recipe.counted)
{
}

PackSight PackLooker::look(const CameraFrame &frame)
{
    QElapsedTimer timer;
    timer.start();
    PackSight sight;
    sight.picture = frame.picture;
    sight.symbols = m_decoder.decode(frame.grey, std::min(m_recipe.budget, quickLook));
    if (!hasMatrix(sight.symbols) && m_recipe.budget > quickLook)
        sight.symbols = m_decoder.decode(frame.grey, m_recipe.budget - quickLook);
    scan::PackLook &look = sight.look;
    look.source = m_recipe.name;
    look.time = m_clock.now();
    for (const vision::Symbol &symbol : sight.symbols) {
        scan::ScanReading reading;
        reading.bytes = symbol.bytes;
        reading.symbologyIdentifier = symbol.symbologyIdentifier;
        reading.outline = symbol.corners;
        reading.source = m_recipe.name;
        reading.time = look.time;
        look.readings.push_back(std::move(reading));
    }
    if (const vision::Symbol *symbol = mainSymbol(sight.symbols)) {
        if (m_recipe.grades)
            look.quality = vision::printQuality(frame.grey, *symbol, m_recipe.scale);
        if (!m_recipe.text.empty())
            look.textPresent = vision::isTextPresent(vision::lookAtText(frame.grey, symbol->corners, m_recipe.text));
    }
    look.picture = labelPicture(frame.grey, sight.symbols, m_recipe.pictureSide);
    look.spent = std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    return sight;
}

QByteArray labelPicture(const vision::GreyFrame &frame, const std::vector<vision::Symbol> &symbols, int longerSide)
{
    if (frame.isEmpty())
        return {};
    const QImage whole(frame.row(0), frame.width, frame.height, frame.stride, QImage::Format_Grayscale8);
    QRect place = whole.rect();
    if (const vision::Symbol *symbol = mainSymbol(symbols)) {
        const QRectF outline = QPolygonF(QList<QPointF>(symbol->corners.begin(), symbol->corners.end())).boundingRect();
        const double margin = 0.25 * std::max(outline.width(), outline.height());
        place = outline.adjusted(-margin, -margin, margin, margin).toAlignedRect().intersected(whole.rect());
    }
    QImage small = whole.copy(place);
    if (std::max(small.width(), small.height()) > longerSide)
        small = small.scaled(longerSide, longerSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < small.height(); ++y) {
        uchar *row = small.scanLine(y);
        for (int x = 0; x < small.width(); ++x)
            row[x] = uchar(row[x] * greys / 256 * 255 / (greys - 1));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    small.save(&buffer, "PNG", 40);
    return bytes;
}

} // namespace packledger::camera
