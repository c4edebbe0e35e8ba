#include "line/batchlist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

namespace packledger::line {

using namespace common;

namespace {
constexpr int rowHeight = 76;
constexpr qreal edge = 20;
constexpr qreal stateWidth = 170;
constexpr qreal countWidth = 190;
} // namespace

BatchDelegate::BatchDelegate(QObject *parent)
    : RowDelegate(rowHeight, parent)
{
}

void BatchDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const BatchLine &batch = models::rowAt<BatchLine>(index);
    const QRectF box = row.adjusted(edge, 0, -edge, 0);
    const bool isNarrow = box.width() < 620;
    const QFont small = textFont(TextSize::Small);
    const QRectF state(box.right() - stateWidth, box.top(), stateWidth, box.height());
    const QRectF count(state.left() - countWidth - 16, box.top(), countWidth, box.height());
    const QRectF words(box.left(), box.top(), (isNarrow ? state.left() : count.left()) - box.left() - 16, box.height());

    const QFont strong = textFont(TextSize::Large, QFont::DemiBold);
    const QFont plain = textFont(TextSize::Medium);
    const qreal nameWidth = std::min(QFontMetricsF(strong).horizontalAdvance(batch.name) + 1, words.width() * 0.5);
    paintText(painter, QRectF(words.left(), box.top() + 14, nameWidth, 24), strong, t.text, batch.name);
    paintText(painter, QRectF(words.left() + nameWidth + 12, box.top() + 14, words.width() - nameWidth - 12, 24), plain,
        t.text, batch.product);
    paintText(painter, QRectF(words.left(), box.top() + 42, words.width(), 20), small, t.muted, batch.lot);

    if (!isNarrow) {
        const bool hasBar = batch.permille >= 0;
        paintText(painter, hasBar ? QRectF(count.left(), box.top() + 16, count.width(), 22) : count,
            textFont(TextSize::Medium, QFont::DemiBold), t.text, batch.quantity);
        if (hasBar)
            paintBar(painter, QRectF(count.left(), box.top() + 48, count.width(), space::bar), batch.permille,
                batch.tone == Tone::Neutral ? Tone::Accepted : batch.tone);
    }
    const bool hasShape = batch.tone == Tone::Accepted || batch.tone == Tone::Attention;
    if (hasShape)
        paintShape(painter, batch.tone, QRectF(state.left(), box.top() + 18, 16, 16));
    const QColor ink = batch.tone == Tone::Neutral ? t.muted : t.ink(batch.tone);
    paintText(painter, QRectF(state.left() + (hasShape ? 22 : 0), box.top() + 14, stateWidth, 24),
        textFont(TextSize::Medium, QFont::DemiBold), ink, batch.state);
    paintText(painter, QRectF(state.left(), box.top() + 42, stateWidth, 20), small, t.muted, batch.day);
}

QString batchText(const BatchLine &batch)
{
    return QStringList { batch.name, batch.product, batch.lot, batch.quantity, batch.state }.join(QStringLiteral(", "));
}

} // namespace packledger::line
