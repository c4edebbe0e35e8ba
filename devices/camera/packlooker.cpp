#include "camera/packlooker.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPolygonF>

#include <algorithm>
#include <utility>

namespace packledger::camera {

namespace {

constexpr int greys = 16;
// A good print is read in a fraction of it; the rest goes into looking for a second code.
constexpr std::chrono::milliseconds quickLook { 15 };
// With others waiting, or further pictures of the same pack to come.
constexpr std::chrono::milliseconds shortLook { 25 };
constexpr std::chrono::milliseconds longestLook { 60 };

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

/// The part of a picture, by itself.
vision::GreyFrame cutOut(const vision::GreyFrame &frame, const QRect &place)
{
    vision::GreyFrame part { {}, place.width(), place.height(), place.width() };
    part.pixels.reserve(qsizetype(part.width) * part.height);
    for (int y = place.top(); y <= place.bottom(); ++y)
        part.pixels.append(reinterpret_cast<const char *>(frame.row(y)) + place.left(), part.width);
    return part;
}

} // namespace

std::chrono::milliseconds lookBudget(int packsPerMinute)
{
    if (packsPerMinute <= 0)
        return longestLook;
    // Two fifths of the time between packs: grading and writing down take their part.
    const std::chrono::milliseconds share(60'000 * 2 / 5 / packsPerMinute);
    return std::clamp(share, quickLook, longestLook);
}

PackLooker::PackLooker(LookRecipe recipe, const Clock &clock)
    : m_recipe(std::move(recipe))
    , m_clock(clock)
{
}

PackSight PackLooker::look(const CameraFrame &frame)
{
    (void)see({ frame }, true);
    return decide();
}

bool PackLooker::see(const PackView &view, bool isLast, bool hurry)
{
    QElapsedTimer timer;
    timer.start();
    const vision::GreyFrame &grey = view.frame.grey;
    const QRect whole(0, 0, grey.width, grey.height);
    const QRect place = view.place.isEmpty() ? whole : view.place.intersected(whole);
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(m_spent);
    const auto left = std::max(m_recipe.budget - spent, quickLook);
    vision::FrameDecoder::Patience patience;
    patience.whenNot = isLast && !hurry ? left : std::min(left, shortLook);
    patience.whenRead = std::min(patience.whenNot, quickLook);
    patience.granted = std::min(patience.whenNot, m_recipe.granted);
    std::vector<vision::Symbol> symbols;
    if (!place.isEmpty())
        symbols = m_decoder.decode(place == whole ? grey : cutOut(grey, place), patience);
    for (vision::Symbol &symbol : symbols) {
        for (QPointF &corner : symbol.corners)
            corner += place.topLeft();
    }
    const bool isRead = hasMatrix(symbols);
    if (m_views++ == 0 || isRead || m_symbols.empty()) {
        if (m_views == 1 || !symbols.empty())
            m_view = view;
        if (!symbols.empty())
            m_symbols = std::move(symbols);
    }
    m_spent += std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    return isRead;
}

PackSight PackLooker::decide()
{
    QElapsedTimer timer;
    timer.start();
    const vision::GreyFrame &grey = m_view.frame.grey;
    PackSight sight;
    sight.picture = m_view.frame.picture;
    sight.symbols = std::exchange(m_symbols, {});
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
            look.quality = vision::printQuality(grey, *symbol, m_recipe.scale);
        if (!m_recipe.text.empty())
            look.textPresent = vision::isTextPresent(grey, symbol->corners, m_recipe.text);
    }
    look.picture = labelPicture(grey, sight.symbols, m_recipe.pictureSide, m_view.place);
    look.spent = m_spent + std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    m_view = {};
    m_views = 0;
    m_spent = {};
    return sight;
}

QByteArray labelPicture(
    const vision::GreyFrame &frame, const std::vector<vision::Symbol> &symbols, int longerSide, QRect place)
{
    if (frame.isEmpty())
        return {};
    const QImage whole(frame.row(0), frame.width, frame.height, frame.stride, QImage::Format_Grayscale8);
    place = place.isEmpty() ? whole.rect() : place.intersected(whole.rect());
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
