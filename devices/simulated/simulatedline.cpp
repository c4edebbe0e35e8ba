#include "simulated/simulatedline.h"

#include "gs1/elementstring.h"
#include "simulated/matrixsymbol.h"

#include <QFontMetricsF>
#include <QPainter>

#include <iterator>

namespace packledger::simulated {

namespace {

constexpr QSize frameSize { 640, 360 };
constexpr QPoint symbolAt { 120, 90 };
constexpr int module = 6; ///< pixels
constexpr int quietZone = 2; ///< modules, as matrixSymbol() draws
constexpr int lineHeight = 40;
constexpr int textGap = 36; ///< between symbol and text
constexpr QRgb belt = qRgb(70, 74, 78);
constexpr QRgb paper = qRgb(236, 236, 232);
constexpr QRgb ink = qRgb(24, 24, 28);
constexpr QRgb faintInk = qRgb(166, 166, 166); ///< a quarter of the contrast that the standard wants for its best grade

QFont labelFont()
{
    QFont font;
    font.setFamilies({ QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono") });
    font.setPixelSize(25);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Side of the symbol in pixels, without quiet zone; 0 for a label without one.
int symbolSide(const QImage &symbol)
{
    return symbol.isNull() ? 0 : (symbol.width() - 2 * quietZone) * module;
}

QImage symbolOf(const LineLabel &label)
{
    const Result<QImage> symbol = label.message.isEmpty() ? Result<QImage>(QImage()) : matrixSymbol(label.message);
    return symbol ? *symbol : QImage();
}

int textLeft(int side)
{
    return symbolAt.x() + std::max(side, 20 * module) + textGap;
}

/// The message with another lot of the same length.
LineLabel withWrongLot(LineLabel label)
{
    const Result<gs1::ElementString> elements = gs1::ElementString::parse(label.message);
    if (!elements)
        return label;
    const QByteArray lot = elements->value("10").toByteArray();
    QByteArray wrong = lot;
    if (wrong.isEmpty())
        return label;
    wrong.back() = wrong.back() == '9' ? '8' : '9';
    const qsizetype at = label.message.indexOf("10" + lot);
    if (at >= 0)
        label.message.replace(at + 2, lot.size(), wrong);
    return label;
}

/// The printed label on its pack, at a size at which a good camera would see it.
QImage printedPicture(const LineLabel &label, LineFault fault)
{
    constexpr QSize most { 1280, 720 };
    constexpr int room = 90; ///< pixels of belt and pack around
    constexpr double wanted = module * 26; ///< pixels of a symbol's side, of the usual 26 modules or so
    const QSizeF free(most.width() - 2 * room, most.height() - 2 * room);
    const double scale = std::min({ wanted / std::max(1, label.symbol.width()), free.width() / label.art.width(),
        free.height() / label.art.height() });
    const QSizeF size = QSizeF(label.art.size()) * scale;
    const QSize whole = (size.toSize() + QSize(2 * room, 2 * room)).expandedTo(frameSize);
    QImage image(whole, QImage::Format_RGB32);
    image.fill(belt);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF place(QPointF((whole.width() - size.width()) / 2, (whole.height() - size.height()) / 2), size);
    painter.fillRect(place.adjusted(-room / 2.0, -room / 2.0, room / 2.0, room / 2.0), QColor(paper));
    QImage art = label.art.convertToFormat(QImage::Format_RGB32);
    QPainter print(&art);
    if (fault == LineFault::NoCode)
        print.fillRect(label.symbol.adjusted(-1, -1, 1, 1), Qt::white);
    if (fault == LineFault::WrongLot) {
        if (const QImage wrong = symbolOf(withWrongLot(label)); !wrong.isNull()) {
            print.fillRect(label.symbol, Qt::white);
            const QRect dark(quietZone, quietZone, wrong.width() - 2 * quietZone, wrong.height() - 2 * quietZone);
            print.drawImage(label.symbol, wrong.convertToFormat(QImage::Format_RGB32), dark);
        }
    }
    if (fault == LineFault::TextMissing) {
        for (const QRect &text : label.texts)
            print.fillRect(text.adjusted(-3, -3, 3, 3), Qt::white);
    }
    if (fault == LineFault::Faint)
        print.fillRect(label.symbol, QColor(255, 255, 255, 170));
    if (fault == LineFault::Smudged) {
        print.setPen(Qt::NoPen);
        print.setBrush(QColor(60, 60, 62));
        print.drawEllipse(label.symbol.center(), label.symbol.width() * 9 / 20, label.symbol.height() * 3 / 10);
    }
    print.end();
    // Ink is not black, paper is not white.
    for (int y = 0; y < art.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(art.scanLine(y));
        for (int x = 0; x < art.width(); ++x) {
            const int grey = qRed(row[x]);
            row[x] = qRgb(24 + grey * 212 / 255, 24 + grey * 212 / 255, 28 + grey * 204 / 255);
        }
    }
    painter.drawImage(place, art.scaled(size.toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return image;
}

void addNoise(QImage &image, quint32 seed)
{
    quint32 state = seed * 2654435761U + 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            const int noise = int(state >> 28) - 8 + (int(state >> 24 & 15) - 8) / 2;
            const int grey = std::clamp(qRed(row[x]) + noise, 0, 255);
            row[x] = qRgb(grey, grey, grey);
        }
    }
}

} // namespace

const char *nameOf(LineFault fault)
{
    static constexpr const char *names[]
        = { "none", "no-code", "smudged", "wrong-lot", "repeated", "skipped", "text-missing", "faint" };
    static_assert(std::size(names) == lineFaultCount);
    return names[int(fault)];
}

SimulatedLine::SimulatedLine(LinePace pace)
    : m_pace(std::move(pace))
    , m_random(m_pace.seed)
{
    if (m_pace.faults.empty()) {
        for (int i = 1; i < int(LineFault::Faint); ++i)
            m_pace.faults.push_back(LineFault(i));
    }
}

LineFault SimulatedLine::drawFault()
{
    // Made of the generator's own numbers: the standard's distributions differ from library to library.
    const double drawn = double(m_random()) / 4294967296.0;
    return drawn < m_pace.faultRate ? m_pace.faults[m_random() % m_pace.faults.size()] : LineFault::None;
}

void SimulatedLine::queue(const LineLabel &label)
{
    const LineFault fault = drawFault();
    const ShownPack pack { m_fed++, fault };
    if (fault == LineFault::Skipped)
        return;
    m_waiting.push_back({ label, pack });
    if (fault == LineFault::Repeated)
        m_waiting.push_back({ label, pack });
}

void SimulatedLine::feed(const std::vector<LineLabel> &labels)
{
    const std::scoped_lock lock(m_mutex);
    for (const LineLabel &label : labels)
        queue(label);
    m_changed.notify_all();
}

void SimulatedLine::show(const LineLabel &label, LineFault fault)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.insert(m_waiting.begin() + long(m_outOfTurn++), { label, { -1, fault } });
    m_changed.notify_all();
}

void SimulatedLine::finish()
{
    const std::scoped_lock lock(m_mutex);
    m_isFinished = true;
    m_changed.notify_all();
}

void SimulatedLine::setRunning(bool runs)
{
    const std::scoped_lock lock(m_mutex);
    m_runs = runs;
    m_nextAt.reset();
    m_changed.notify_all();
}

std::optional<LineLabel> SimulatedLine::nextLabel() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.front().label);
}

std::vector<ShownPack> SimulatedLine::shown() const
{
    const std::scoped_lock lock(m_mutex);
    return m_shown;
}

Result<std::optional<camera::CameraFrame>> SimulatedLine::next(std::stop_token stop)
{
    using Clock = std::chrono::steady_clock;
    Waiting waiting;
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(
            lock, stop, [this] { return m_outOfTurn > 0 || (m_runs && (!m_waiting.empty() || m_isFinished)); });
        if (stop.stop_requested() || m_waiting.empty())
            return std::nullopt;
        if (m_pace.packsPerMinute > 0) {
            // The belt does not wait for whoever looks: a pack that is late is followed at once.
            const auto now = Clock::now();
            const auto at = m_nextAt.value_or(now);
            m_nextAt = at + std::chrono::microseconds(60'000'000 / m_pace.packsPerMinute);
            m_changed.wait_until(lock, stop, at, [] { return false; });
            if (stop.stop_requested())
                return std::nullopt;
        }
        waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (m_outOfTurn > 0)
            --m_outOfTurn;
        else
            m_shown.push_back(waiting.pack);
    }
    camera::CameraFrame frame;
    frame.picture = picture(waiting.label, waiting.pack.fault, m_pace.seed + quint32(waiting.pack.label));
    const QImage grey = frame.picture.convertToFormat(QImage::Format_Grayscale8);
    frame.grey = { QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()), grey.width(),
        grey.height(), int(grey.bytesPerLine()) };
    frame.at = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch());
    return frame;
}

QImage SimulatedLine::picture(const LineLabel &wanted, LineFault fault, quint32 seed)
{
    if (!wanted.art.isNull() && wanted.symbol.isValid()) {
        // Packs do not stand to the pixel.
        const QImage straight = printedPicture(wanted, fault);
        QImage image(straight.size(), QImage::Format_RGB32);
        image.fill(belt);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.translate(image.rect().center());
        painter.rotate((double(seed * 7919 % 100) / 100 - 0.5) * 5);
        painter.translate(-image.rect().center() + QPoint(int(seed % 7) - 3, int(seed / 7 % 7) - 3));
        painter.drawImage(0, 0, straight);
        painter.end();
        addNoise(image, seed);
        return image;
    }
    const LineLabel label = fault == LineFault::WrongLot ? withWrongLot(wanted) : wanted;
    QImage image(frameSize, QImage::Format_RGB32);
    image.fill(belt);
    QPainter painter(&image);
    // Packs do not stand to the pixel.
    painter.translate(320, 180);
    painter.rotate((double(seed * 7919 % 100) / 100 - 0.5) * 5);
    painter.translate(-320 + int(seed % 7) - 3, -180 + int(seed / 7 % 7) - 3);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
    painter.fillRect(QRect(60, 40, 520, 280), QColor(paper));
    const QImage symbol = symbolOf(label);
    const int side = symbolSide(symbol);
    if (!symbol.isNull() && fault != LineFault::NoCode) {
        const QRgb symbolInk = fault == LineFault::Faint ? faintInk : ink;
        QImage printed = symbol;
        for (int y = 0; y < printed.height(); ++y) {
            for (int x = 0; x < printed.width(); ++x)
                printed.setPixel(x, y, qRed(symbol.pixel(x, y)) > 127 ? paper : symbolInk);
        }
        // Enlarged first: the renderer would blur modules of one pixel into each other.
        painter.drawImage(
            symbolAt - QPoint(quietZone * module, quietZone * module), printed.scaled(printed.size() * module));
    }
    if (fault != LineFault::TextMissing) {
        painter.setFont(labelFont());
        painter.setPen(QColor(ink));
        for (int i = 0; i < label.lines.size(); ++i)
            painter.drawText(textLeft(side), symbolAt.y() + 28 + i * lineHeight, label.lines[i]);
    }
    if (fault == LineFault::Smudged && side > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(60, 60, 62));
        painter.drawEllipse(QPoint(symbolAt.x() + side / 2, symbolAt.y() + side / 2), side * 9 / 20, side * 3 / 10);
    }
    painter.end();
    addNoise(image, seed);
    return image;
}

vision::TextLines SimulatedLine::textOf(const LineLabel &label)
{
    constexpr int characters = 8;
    const int side = symbolSide(symbolOf(label));
    vision::TextLines lines;
    if (side == 0)
        return lines;
    const QFontMetricsF metrics(labelFont());
    for (int i = 0; i < label.lines.size(); ++i) {
        const double width = metrics.horizontalAdvance(label.lines[i].left(characters));
        const double baseline = 28 + i * lineHeight;
        lines.push_back({ double(textLeft(side) - symbolAt.x()) / side, (baseline - metrics.capHeight() - 1) / side,
            width / side, (metrics.capHeight() + 2) / side });
    }
    return lines;
}

} // namespace packledger::simulated
