#include "line/poollist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

namespace packledger::line {

using namespace common;

namespace {
constexpr int rowHeight = 76;
constexpr qreal edge = 20;
constexpr qreal stateWidth = 110;
constexpr qreal countWidth = 230;
} // namespace

PoolDelegate::PoolDelegate(QObject *parent)
    : RowDelegate(rowHeight, parent)
{
}

void PoolDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const PoolLine &pool = models::rowAt<PoolLine>(index);
    const QRectF box = row.adjusted(edge, 0, -edge, 0);
    const QFont small = textFont(TextSize::Small);
    const QFont strong = textFont(TextSize::Medium, QFont::DemiBold);
    const QRectF state(box.right() - stateWidth, box.top(), stateWidth, box.height());
    const bool isNarrow = box.width() < 560;
    const QRectF count(state.left() - (isNarrow ? 0 : countWidth + 16), box.top(), countWidth, box.height());
    const QRectF words(box.left(), box.top(), count.left() - box.left() - 16, box.height());

    paintText(painter, QRectF(words.left(), box.top() + 10, words.width(), 22), strong, t.text, pool.name);
    paintText(painter, QRectF(words.left(), box.top() + 31, words.width(), 18), small, t.text, pool.product);
    paintText(painter, QRectF(words.left(), box.top() + 50, words.width(), 18), small, t.muted, pool.kind);

    if (!isNarrow) {
        const bool hasBar = pool.permille >= 0;
        paintText(painter, QRectF(count.left(), box.top() + 10, count.width(), 22), strong, t.text, pool.left);
        if (hasBar)
            paintBar(painter, QRectF(count.left(), box.top() + 38, count.width(), space::bar), pool.permille,
                pool.tone == Tone::Neutral ? Tone::Progress : pool.tone);
        paintText(painter, QRectF(count.left(), box.top() + 50, count.width(), 18), small, t.muted, pool.forecast);
    }
    paintShape(painter, pool.tone, QRectF(state.left(), box.top() + 14, 16, 16));
    paintText(
        painter, QRectF(state.left() + 22, box.top() + 10, stateWidth - 22, 24), strong, t.ink(pool.tone), pool.state);
}

QString poolText(const PoolLine &pool)
{
    return QStringList { pool.name, pool.product, pool.kind, pool.left, pool.forecast, pool.state }.join(
        QStringLiteral(", "));
}

} // namespace packledger::line
