#include "casework/caselist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

namespace packledger::casework {

using namespace common;

namespace {
constexpr int rowHeight = 98;
constexpr qreal edge = 20;
constexpr qreal shape = 16;
} // namespace

CaseDelegate::CaseDelegate(QObject *parent)
    : RowDelegate(rowHeight, parent)
{
}

void CaseDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const CaseLine &line = models::rowAt<CaseLine>(index);
    const QRectF box = row.adjusted(edge, 0, -edge, 0);
    const QFont small = textFont(TextSize::Small);
    const QFont medium = textFont(TextSize::Medium, QFont::DemiBold);
    const qreal left = box.left() + shape + 10;

    paintShape(painter, line.tone, QRectF(box.left(), box.top() + 16, shape, shape));
    const qreal numberWidth = QFontMetricsF(small).horizontalAdvance(line.number) + 1;
    paintText(painter, QRectF(box.right() - numberWidth, box.top() + 12, numberWidth, 24), small, t.muted, line.number);
    paintText(painter, QRectF(left, box.top() + 12, box.right() - numberWidth - 10 - left, 24),
        textFont(TextSize::Large, QFont::DemiBold), t.text, line.what);
    paintText(painter, QRectF(left, box.top() + 38, box.right() - left, 20), small, t.muted,
        line.partner + QStringLiteral(" · ") + line.references);

    const qreal dueWidth = line.due.isEmpty() ? 0 : QFontMetricsF(medium).horizontalAdvance(line.due) + 1;
    const bool hasDueShape = !line.due.isEmpty() && line.dueTone != Tone::Neutral;
    const QRectF due(box.right() - dueWidth, box.top() + 64, dueWidth, 22);
    if (hasDueShape)
        paintShape(painter, line.dueTone, QRectF(due.left() - shape - 6, due.top() + 3, shape, shape));
    paintText(painter, due, medium, hasDueShape ? t.ink(line.dueTone) : t.muted, line.due);
    paintText(painter, QRectF(left, box.top() + 64, due.left() - (hasDueShape ? shape + 6 : 0) - 10 - left, 22), medium,
        t.ink(line.tone), line.state);
}

QString caseText(const CaseLine &line)
{
    return QStringList { line.number, line.what, line.partner, line.references, line.state, line.due }.join(
        QStringLiteral(", "));
}

} // namespace packledger::casework
