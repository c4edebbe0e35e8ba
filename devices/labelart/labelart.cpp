#include "labelart/labelart.h"

#include "base/baseerrors.h"
#include "labels/labelerrors.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTextLayout>

#include <cmath>

namespace packledger::labelart {

namespace {

using labels::Alignment;
using labels::PlacedImage;
using labels::PlacedSymbol;
using labels::PlacedText;
using labels::Rotation;

// Of ZPL's font 0: capitals fill three quarters of the size, and their line begins at their top.
constexpr double capitals = 0.75;
// Inter stands in for a font that is narrower than it.
constexpr double narrowness = 0.86;
constexpr double fontPixels = 200;

QFont letters()
{
    QFont font(QStringLiteral("Inter"));
    font.setStyleHint(QFont::SansSerif);
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(int(fontPixels));
    font.setHintingPreference(QFont::PreferNoHinting);
    // A font that shapes what it sees would draw "--" or "(c)" as one sign.
    font.setKerning(false);
    return font;
}

/// Turns the painter so that (0, 0) is where reading begins in the rectangle; the size of it as it is read.
QSizeF turn(QPainter &painter, const QRectF &box, Rotation rotation)
{
    switch (rotation) {
    case Rotation::None:
        painter.translate(box.topLeft());
        break;
    case Rotation::Quarter:
        painter.translate(box.topRight());
        break;
    case Rotation::Half:
        painter.translate(box.bottomRight());
        break;
    case Rotation::ThreeQuarters:
        painter.translate(box.bottomLeft());
        break;
    }
    painter.rotate(int(rotation));
    const bool isUpright = rotation == Rotation::None || rotation == Rotation::Half;
    return isUpright ? box.size() : box.size().transposed();
}

/// Whether a font that is here has every letter; a missing one would be drawn as an empty box.
bool hasLetters(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    (void)layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::ranges::none_of(runs, [](const QGlyphRun &run) { return run.glyphIndexes().contains(0U); });
}

Result<void> draw(QPainter &painter, const PlacedText &text)
{
    static const QFont font = letters();
    if (!hasLetters(text.text, font))
        return fail(codes::letters, text.text, Where { {}, 0, 0, QStringLiteral("$.elements[%1]").arg(text.element) });
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF room = turn(painter, text.box, text.rotation);
    static const double fontCapitals = QFontMetricsF(font).capHeight();
    QPainterPath path;
    path.addText(0, 0, font, text.text);
    const double scale = text.height * capitals / fontCapitals;
    const double natural
        = QFontMetricsF(font).horizontalAdvance(text.text) * scale * narrowness * text.width / text.height;
    const double across = scale * narrowness * text.width / text.height * std::min(1.0, room.width() / natural);
    const double spare = std::max(0.0, room.width() - natural);
    painter.translate(text.align == Alignment::Left ? 0
            : text.align == Alignment::Center       ? spare / 2
                                                    : spare,
        text.height * capitals);
    painter.scale(across, scale);
    painter.fillPath(path, Qt::black);
    painter.restore();
    return {};
}

void draw(QPainter &painter, const PlacedSymbol &symbol)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    turn(painter, QRectF(symbol.dark), symbol.rotation);
    const labels::Modules &modules = symbol.modules;
    const int rowDots = symbol.type == labels::ElementType::Linear ? symbol.barDots : symbol.moduleDots;
    for (int row = 0; row < modules.rows(); ++row) {
        for (int column = 0; column < modules.columns(); ++column) {
            int end = column;
            while (end < modules.columns() && modules.isDark(end, row))
                ++end;
            if (end > column)
                painter.fillRect(
                    QRectF(column * symbol.moduleDots, row * rowDots, (end - column) * symbol.moduleDots, rowDots),
                    Qt::black);
            column = end;
        }
    }
    painter.restore();
}

void draw(QPainter &painter, const labels::PlacedBox &box)
{
    const QRect &outer = box.box;
    const int thick = box.thickness;
    if (2 * thick >= std::min(outer.width(), outer.height())) {
        painter.fillRect(outer, Qt::black);
        return;
    }
    painter.fillRect(QRect(outer.left(), outer.top(), outer.width(), thick), Qt::black);
    painter.fillRect(QRect(outer.left(), outer.bottom() + 1 - thick, outer.width(), thick), Qt::black);
    painter.fillRect(QRect(outer.left(), outer.top(), thick, outer.height()), Qt::black);
    painter.fillRect(QRect(outer.right() + 1 - thick, outer.top(), thick, outer.height()), Qt::black);
}

Result<void> draw(QPainter &painter, const PlacedImage &image)
{
    const QImage picture = QImage::fromData(image.png, "PNG");
    if (picture.isNull())
        return fail(codes::image, {}, Where { {}, 0, 0, QStringLiteral("$.elements[%1]").arg(image.element) });
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF room = turn(painter, image.box, image.rotation);
    const QSizeF size = QSizeF(picture.size()).scaled(room, Qt::KeepAspectRatio);
    painter.drawImage(
        QRectF(QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), size), picture);
    painter.restore();
    return {};
}

Result<void> paint(QPainter &painter, const labels::PlacedLabel &label)
{
    for (const labels::PlacedLabel::Part &part : label.parts) {
        Result<void> done;
        if (const auto *text = std::get_if<PlacedText>(&part))
            done = draw(painter, *text);
        else if (const auto *symbol = std::get_if<PlacedSymbol>(&part))
            draw(painter, *symbol);
        else if (const auto *box = std::get_if<labels::PlacedBox>(&part))
            draw(painter, *box);
        else if (const auto *image = std::get_if<PlacedImage>(&part))
            done = draw(painter, *image);
        if (!done)
            return done;
    }
    return {};
}

QImage blank(QSize size)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    return image;
}

labels::Bitmap dotsOf(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    labels::Bitmap bitmap(grey.width(), grey.height());
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (line[x] < 128)
                bitmap.setBlack(x, y);
        }
    }
    return bitmap;
}

/// What of one part lies within an area of the label.
template <typename Part>
Result<labels::Bitmap> drawAlone(const Part &part, const QRect &area)
{
    QImage image = blank(area.size());
    QPainter painter(&image);
    painter.translate(-area.topLeft());
    if (const Result<void> done = draw(painter, part); !done)
        return fail(done.error());
    painter.end();
    return dotsOf(image);
}

} // namespace

Result<QImage> drawLabel(const labels::PlacedLabel &label)
{
    QImage image = blank(label.dots);
    const int dotsPerMeter = int(std::lround(labels::dotsPerMm(label.dpi) * 1000));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    if (const Result<void> done = paint(painter, label); !done)
        return fail(done.error());
    return image;
}

Result<labels::Bitmap> bitmapOf(const labels::PlacedLabel &label)
{
    return drawLabel(label).map(dotsOf);
}

Result<void> writePdf(const labels::PlacedLabel &label, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setPageSize(
        QPageSize(QSizeF(label.width, label.height), QPageSize::Millimeter, label.name, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(label.name);
    writer.setResolution(1200);
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(codes::fileWrite, label.name);
    const double scale = writer.resolution() / (labels::dotsPerMm(label.dpi) * 25.4);
    painter.scale(scale, scale);
    if (const Result<void> done = paint(painter, label); !done)
        return done;
    if (!painter.end())
        return fail(codes::fileWrite, label.name);
    return {};
}

labels::Drawing drawing()
{
    return { [](const PlacedText &text, const QRect &area) { return drawAlone(text, area); },
        [](const PlacedImage &image) { return drawAlone(image, image.box); } };
}

} // namespace packledger::labelart
