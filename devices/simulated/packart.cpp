#include "simulated/packart.h"

#include "gs1/elementstring.h"
#include "simulated/matrixsymbol.h"

#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

#include <cmath>

namespace packledger::simulated {

namespace {

constexpr QSize frameSize { 1280, 720 };
constexpr int packModule = 6; ///< pixels a module on the held pack
constexpr int largestLayerModule = 5;

/// The brand colour of a product: the same for the same title.
QColor brandColor(const QString &title)
{
    static constexpr int hues[] = { 205, 262, 168, 22, 340, 130, 45, 230 };
    // Not qHash: it differs from run to run, and a product would change its colour.
    quint32 sum = 7;
    for (const QChar c : title)
        sum = sum * 31 + c.unicode();
    const size_t index = sum % std::size(hues);
    return QColor::fromHsv(hues[index], 150, 165);
}

QFont font(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont made;
    made.setFamilies({ QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans") });
    made.setPixelSize(pixels);
    made.setWeight(weight);
    return made;
}

QString elided(const QPainter &painter, const QString &text, int width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

void drawSymbol(QPainter &painter, const DemoPack &pack, QPoint topLeft, int module)
{
    const Result<QImage> symbol = matrixSymbol(pack.message);
    if (!symbol)
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRect(topLeft, symbol->size() * module), *symbol);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
}

/// The paper of a carton: nearly white, a little darker towards the lower right.
QLinearGradient paper(const QRectF &area)
{
    QLinearGradient gradient(area.topLeft(), area.bottomRight());
    gradient.setColorAt(0, QColor(253, 253, 252));
    gradient.setColorAt(1, QColor(226, 228, 230));
    return gradient;
}

void drawGlove(QPainter &painter, const QPainterPath &shape, QPointF lightFrom)
{
    QRadialGradient skin(lightFrom, 260);
    skin.setColorAt(0, QColor(104, 158, 214));
    skin.setColorAt(1, QColor(46, 92, 150));
    painter.fillPath(shape, skin);
    painter.strokePath(shape, QPen(QColor(30, 62, 104, 140), 2));
}

QPainterPath capsule(QPointF from, QPointF to, double width)
{
    QPainterPath line(from);
    line.lineTo(to);
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    return stroker.createStroke(line);
}

/// The sleeve and the palm behind the carton, whose face is `face`.
void drawHandBehind(QPainter &painter, const QRectF &face)
{
    const QPointF wrist(face.left() + 60, face.bottom() + 330);
    const QPointF palm(face.left() + 110, face.bottom() + 10);
    const QPainterPath sleeve = capsule(wrist, wrist + (palm - wrist) * 0.35, 190);
    QLinearGradient cloth(wrist - QPointF(95, 0), wrist + QPointF(95, 0));
    cloth.setColorAt(0, QColor(236, 238, 240));
    cloth.setColorAt(1, QColor(176, 182, 190));
    drawGlove(painter, capsule(wrist + (palm - wrist) * 0.3, palm, 150), palm);
    painter.fillPath(sleeve, cloth);
    for (int finger = 0; finger < 3; ++finger) {
        const QPointF tip(face.left() - 24, face.bottom() - 60 - finger * 52);
        drawGlove(painter, capsule(tip + QPointF(90, 30), tip, 48), tip);
    }
}

void drawThumb(QPainter &painter, const QRectF &face)
{
    const QPointF root(face.left() + 70, face.bottom() + 34);
    const QPointF tip(face.left() + 92, face.bottom() - 52);
    painter.fillPath(capsule(root + QPointF(7, 7), tip + QPointF(7, 7), 56), QColor(0, 0, 0, 45));
    drawGlove(painter, capsule(root, tip, 54), tip);
    QPainterPath nail;
    nail.addEllipse(tip + QPointF(2, -4), 13, 17);
    painter.fillPath(nail, QColor(255, 255, 255, 40));
}

/// What stands beside the symbol: two lines from the message, two as the pack has them.
QStringList printedLines(const DemoPack &pack)
{
    QStringList lines;
    if (const Result<gs1::ElementString> elements = gs1::ElementString::parse(pack.message)) {
        lines << QStringLiteral("GTIN  ") + QString::fromLatin1(elements->value("01"));
        lines << QStringLiteral("SN  ") + QString::fromLatin1(elements->value("21"));
    }
    lines << QStringLiteral("LOT  ") + pack.lot << QStringLiteral("EXP  ") + pack.expiry;
    return lines;
}

void drawFace(QPainter &painter, const QRectF &face, const DemoPack &pack)
{
    const QColor brand = brandColor(pack.title);
    painter.fillRect(face, paper(face));
    painter.fillRect(QRectF(face.topLeft(), QSizeF(26, face.height())), brand);
    QPainterPath wave(QPointF(face.left() + 26, face.top()));
    wave.lineTo(face.right(), face.top());
    wave.lineTo(face.right(), face.top() + 26);
    wave.cubicTo(
        face.right() - 220, face.top() + 66, face.left() + 260, face.top() + 4, face.left() + 26, face.top() + 44);
    painter.fillPath(wave, brand.lighter(115));

    const int left = int(face.left()) + 56;
    const int width = int(face.width()) - 90;
    painter.setPen(QColor(28, 34, 42));
    painter.setFont(font(42, QFont::Bold));
    painter.drawText(left, int(face.top()) + 112, elided(painter, pack.title, width));
    painter.setFont(font(22));
    painter.setPen(QColor(80, 88, 98));
    painter.drawText(left, int(face.top()) + 148, elided(painter, pack.detail, width));
    painter.setPen(QPen(brand, 3));
    painter.drawLine(left, int(face.top()) + 168, left + 120, int(face.top()) + 168);

    const Result<QImage> symbol = matrixSymbol(pack.message);
    const int side = symbol ? symbol->width() * packModule : 0;
    const QPoint corner(int(face.right()) - side - 26, int(face.bottom()) - side - 22);
    drawSymbol(painter, pack, corner, packModule);

    painter.setFont(font(20, QFont::Medium));
    painter.setPen(QColor(40, 46, 54));
    const int textLeft = left + 110;
    const int textWidth = corner.x() - textLeft - 18;
    int y = int(face.bottom()) - 124;
    for (const QString &line : printedLines(pack)) {
        painter.drawText(textLeft, y, elided(painter, line, textWidth));
        y += 32;
    }
}

} // namespace

QImage PackArt::background()
{
    // Drawn small and scaled up: that is what being out of focus looks like.
    QImage small(80, 45, QImage::Format_RGB32);
    QPainter painter(&small);
    QLinearGradient room(0, 0, 0, 45);
    room.setColorAt(0, QColor(196, 205, 214));
    room.setColorAt(0.62, QColor(150, 160, 170));
    room.setColorAt(0.64, QColor(118, 122, 126));
    room.setColorAt(1, QColor(92, 96, 100));
    painter.fillRect(small.rect(), room);
    QRandomGenerator random(2);
    for (int shelf = 0; shelf < 3; ++shelf) {
        painter.fillRect(0, 8 + shelf * 9, 80, 1, QColor(88, 104, 130));
        for (int x = 2; x < 78; x += 7) {
            const QColor box
                = QColor::fromHsv(28 + random.bounded(14), 60 + random.bounded(50), 140 + random.bounded(50));
            const int height = 3 + random.bounded(4);
            painter.fillRect(x, 8 + shelf * 9 - height, 5, height, box);
        }
    }
    painter.end();
    const QImage blurred = small.scaled(40, 23, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return blurred.scaled(frameSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage PackArt::heldPack(const DemoPack &pack)
{
    QImage image(frameSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
    const QRectF face(330, 170, 640, 360);
    drawHandBehind(painter, face);

    // The carton's depth: its top and its right side.
    const QPointF depth(26, -34);
    const QPolygonF top { face.topLeft(), face.topLeft() + depth, face.topRight() + depth, face.topRight() };
    const QPolygonF side { face.topRight(), face.topRight() + depth, face.bottomRight() + depth, face.bottomRight() };
    painter.setPen(Qt::NoPen);
    painter.setBrush(brandColor(pack.title).lighter(120));
    painter.drawPolygon(top);
    painter.setBrush(QColor(190, 193, 197));
    painter.drawPolygon(side);

    drawFace(painter, face, pack);
    drawThumb(painter, face);
    return image;
}

QImage PackArt::layer(const std::vector<DemoPack> &packs)
{
    QImage image(frameSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);

    const QRectF inside(70, 50, 1140, 620);
    const QRectF box = inside.adjusted(-34, -30, 34, 30);
    painter.setPen(QPen(QColor(120, 88, 56), 2));
    painter.setBrush(QColor(190, 148, 102));
    painter.drawRoundedRect(box, 6, 6);
    painter.setBrush(QColor(112, 84, 58));
    painter.drawRect(inside);

    const int count = int(packs.size());
    const int columns = std::max(1, int(std::lround(std::sqrt(count * 1.4))));
    const int rows = std::max(1, (count + columns - 1) / columns);
    const QSizeF cell(inside.width() / columns, inside.height() / rows);
    QRandomGenerator random(12);
    for (int i = 0; i < count; ++i) {
        const DemoPack &pack = packs[size_t(i)];
        painter.save();
        painter.translate(
            inside.left() + cell.width() * (i % columns + 0.5), inside.top() + cell.height() * (i / columns + 0.5));
        painter.rotate(random.bounded(3.0) - 1.5);
        const QRectF face(-cell.width() / 2 + 5, -cell.height() / 2 + 5, cell.width() - 10, cell.height() - 10);
        painter.fillRect(face.translated(4, 5), QColor(0, 0, 0, 70));
        painter.fillRect(face, paper(face));
        painter.fillRect(QRectF(face.topLeft(), QSizeF(face.width(), 12)), brandColor(pack.title));

        const Result<QImage> symbol = matrixSymbol(pack.message);
        const double room = std::min(cell.width() * 0.6, cell.height() - 70);
        const int module = symbol ? std::clamp(int(room / symbol->width()), 2, largestLayerModule) : 0;
        const int side = symbol ? symbol->width() * module : 0;
        const QPoint corner(int(face.right()) - side - 10, int(face.bottom()) - side - 10);
        painter.setPen(QColor(28, 34, 42));
        painter.setFont(font(19, QFont::Bold));
        painter.drawText(
            QPointF(face.left() + 12, face.top() + 42), elided(painter, pack.title, int(face.width()) - 24));
        painter.setFont(font(14));
        painter.setPen(QColor(80, 88, 98));
        const int textWidth = corner.x() - int(face.left()) - 18;
        painter.drawText(QPointF(face.left() + 12, face.bottom() - 34), elided(painter, pack.lot, textWidth));
        painter.drawText(QPointF(face.left() + 12, face.bottom() - 14), elided(painter, pack.expiry, textWidth));
        drawSymbol(painter, pack, corner, module);
        painter.restore();
    }
    return image;
}

QImage PackArt::view(const DemoView &view)
{
    if (view.packs.empty())
        return {};
    return view.packs.size() == 1 ? heldPack(view.packs.front()) : layer(view.packs);
}

} // namespace packledger::simulated
