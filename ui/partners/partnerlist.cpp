#include "partners/partnerlist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

namespace packledger::partners {

using namespace common;

namespace {
constexpr int rowHeight = 96;
constexpr qreal edge = 20;
constexpr qreal shape = 16;
} // namespace

PartnerDelegate::PartnerDelegate(QObject *parent)
    : RowDelegate(rowHeight, parent)
{
}

void PartnerDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const PartnerLine &line = models::rowAt<PartnerLine>(index);
    const QRectF box = row.adjusted(edge, 0, -edge, 0);
    const QFont small = textFont(TextSize::Small);
    const qreal statusWidth = std::min(250.0, box.width() * 0.42);
    const QRectF status(box.right() - statusWidth, box.top(), statusWidth, box.height());
    const qreal wordsWidth = status.left() - box.left() - 16;
    paintText(painter, QRectF(box.left(), box.top() + 12, wordsWidth, 24), textFont(TextSize::Large, QFont::DemiBold),
        t.text, line.title);
    paintText(painter, QRectF(box.left(), box.top() + 38, wordsWidth, 20), small, t.muted, line.detail);
    const bool hasShape = line.tone != Tone::Neutral;
    const qreal indent = hasShape ? shape + 8 : 0;
    if (hasShape)
        paintShape(painter, line.tone, QRectF(status.left(), box.top() + 16, shape, shape));
    paintText(painter, QRectF(status.left() + indent, box.top() + 12, statusWidth - indent, 24),
        textFont(TextSize::Medium, QFont::DemiBold), hasShape ? t.ink(line.tone) : t.muted, line.status);
    paintText(painter, QRectF(status.left() + indent, box.top() + 38, statusWidth - indent, 20), small, t.muted,
        line.statusDetail);

    // What runs out stands beneath in pale pills, as many as there is room for.
    const QFont face = textFont(TextSize::Small, QFont::DemiBold);
    qreal left = box.left();
    for (const Mark &mark : line.marks) {
        const qreal room = box.right() - left;
        if (room < 120)
            break;
        const qreal wanted = QFontMetricsF(face).horizontalAdvance(mark.text) + 40;
        const QRectF pill(left, box.top() + 63, std::min(wanted, room), 24);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.pale(mark.tone));
        painter.drawRoundedRect(pill, 12, 12);
        paintShape(painter, mark.tone, QRectF(pill.left() + 8, pill.top() + 5, 14, 14));
        paintText(painter, pill.adjusted(28, 0, -10, 0), face, t.ink(mark.tone), mark.text);
        left = pill.right() + 8;
    }
}

QString partnerText(const PartnerLine &partner)
{
    QStringList words { partner.title, partner.detail, partner.status, partner.statusDetail };
    for (const Mark &mark : partner.marks)
        words << mark.text;
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace packledger::partners
