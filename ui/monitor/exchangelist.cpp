#include "monitor/exchangelist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace packledger::monitor {

using namespace common;

namespace {

constexpr int exchangeHeight = 64;
constexpr int historyHeight = 74;
constexpr qreal edge = 20;
constexpr qreal stateWidth = 190;
constexpr qreal timesWidth = 220;
constexpr qreal narrow = 640;

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(QStringLiteral(" · "));
}

} // namespace

ExchangeDelegate::ExchangeDelegate(QObject *parent)
    : RowDelegate(exchangeHeight, parent)
{
}

void ExchangeDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto &line = models::rowAt<ExchangeRow>(index);
    const QRectF box = row.adjusted(edge, 0, -edge, 0);
    const bool isNarrow = box.width() < narrow;
    const QFont small = textFont(TextSize::Small);
    const QFont strong = textFont(TextSize::Medium, QFont::DemiBold);
    const bool hasShape = line.tone != Tone::Neutral && line.tone != Tone::Progress;
    paintShape(painter, line.tone, QRectF(box.left(), box.top() + 12, 18, 18));
    const qreal left = box.left() + 28;
    const qreal statesWidth = isNarrow ? 140 : stateWidth;
    const QRectF state(left, box.top(), statesWidth - 28 - 12, box.height());
    paintText(painter, QRectF(state.left(), box.top() + 10, state.width(), 22), strong,
        hasShape ? t.ink(line.tone) : t.text, line.state);
    paintText(painter, QRectF(state.left(), box.top() + 34, state.width(), 18), small, t.muted, line.age);
    const qreal times = isNarrow ? 0 : timesWidth;
    const QRectF words(
        box.left() + statesWidth, box.top(), box.width() - statesWidth - (isNarrow ? 0 : times + 16), box.height());
    paintText(painter, QRectF(words.left(), box.top() + 10, words.width(), 22), textFont(TextSize::Medium), t.text,
        line.kind);
    const bool isWrong = !line.trouble.isEmpty();
    paintText(painter, QRectF(words.left(), box.top() + 34, words.width(), 18), small,
        isWrong && hasShape && line.tone != Tone::Again ? t.ink(line.tone) : t.muted,
        isWrong ? line.trouble : line.file);
    if (isNarrow)
        return;
    const QRectF right(box.right() - times, box.top(), times, box.height());
    paintText(painter, QRectF(right.left(), box.top() + 10, right.width(), 22), textFont(TextSize::Body), t.text,
        line.next, Qt::AlignRight | Qt::AlignVCenter);
    paintText(painter, QRectF(right.left(), box.top() + 34, right.width(), 18), small, t.muted, line.attempts,
        Qt::AlignRight | Qt::AlignVCenter);
}

HistoryDelegate::HistoryDelegate(QObject *parent)
    : RowDelegate(historyHeight, parent)
{
}

void HistoryDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto &line = models::rowAt<HistoryRow>(index);
    const QRectF box = row.adjusted(16, 0, -16, 0);
    paintShape(painter, line.tone, QRectF(box.left(), box.top() + 10, 16, 16));
    const qreal x = box.left() + 26;
    const qreal width = box.right() - x;
    const QFont small = textFont(TextSize::Small);
    paintText(
        painter, QRectF(x, box.top() + 8, width, 20), textFont(TextSize::Body, QFont::DemiBold), t.text, line.what);
    paintText(painter, QRectF(x, box.top() + 29, width, 18), small, t.text, line.detail);
    const qreal foot = line.detail.isEmpty() ? 29 : 49;
    paintText(painter, QRectF(x, box.top() + foot, width, 18), small, t.muted, joined({ line.when, line.who }));
}

QString exchangeText(const ExchangeRow &row)
{
    return QStringList { row.state, row.kind, row.trouble, row.file, row.age, row.attempts, row.next }.join(
        QStringLiteral(", "));
}

QString historyText(const HistoryRow &row)
{
    return QStringList { row.what, row.detail, row.when, row.who }.join(QStringLiteral(", "));
}

} // namespace packledger::monitor
