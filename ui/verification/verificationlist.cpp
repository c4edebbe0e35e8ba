#include "verification/verificationlist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace packledger::verification {

using namespace common;

namespace {

constexpr int rowHeight = 76;
constexpr qreal verdictWidth = 150;

} // namespace

VerificationDelegate::VerificationDelegate(QObject *parent)
    : RowDelegate(rowHeight, parent)
{
}

void VerificationDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto &line = models::rowAt<VerificationLine>(index);
    const QRectF box = row.adjusted(16, 0, -16, 0);
    const QFont small = textFont(TextSize::Small);
    paintShape(painter, line.tone, QRectF(box.left(), box.top() + 11, 18, 18));
    const qreal left = box.left() + 28;
    paintText(painter, QRectF(left, box.top() + 9, verdictWidth, 22), textFont(TextSize::Medium, QFont::DemiBold),
        t.ink(line.tone), line.verdict);
    const qreal x = left + verdictWidth;
    paintText(painter, QRectF(x, box.top() + 9, box.right() - x, 22), textFont(TextSize::Medium), t.text, line.product);
    paintText(painter, QRectF(left, box.top() + 32, box.right() - left, 19), small, t.text, line.words);
    const qreal when = QFontMetricsF(small).horizontalAdvance(line.when) + 1;
    const QRectF foot(left, box.top() + 51, box.right() - left, 19);
    paintText(painter, foot.adjusted(0, 0, -when - 8, 0), small, t.muted, line.who);
    paintText(painter, foot, small, t.muted, line.when, Qt::AlignRight | Qt::AlignVCenter);
}

QString verificationText(const VerificationLine &row)
{
    return QStringList { row.verdict, row.product, row.words, row.who, row.when }.join(QStringLiteral(", "));
}

} // namespace packledger::verification
