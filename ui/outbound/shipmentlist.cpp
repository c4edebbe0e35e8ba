#include "outbound/shipmentlist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

#include <limits>

namespace packledger::outbound {

using namespace common;

namespace {
constexpr int shipmentHeight = 76;
constexpr int pickHeight = 60;
constexpr qreal edge = 20;
constexpr qreal pickIndent = 26;
constexpr qreal stateWidth = 210;
constexpr qreal contentsWidth = 240;
} // namespace

ShipmentDelegate::ShipmentDelegate(QObject *parent)
    : RowDelegate(shipmentHeight, parent)
{
}

void ShipmentDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const ShipmentLine &line = models::rowAt<ShipmentLine>(index);
    const QRectF box = row.adjusted(edge, 0, -edge, 0);
    const bool isNarrow = box.width() < 620;
    const QFont small = textFont(TextSize::Small);
    const QRectF state(box.right() - stateWidth, box.top(), stateWidth, box.height());
    const QRectF contents(state.left() - contentsWidth - 16, box.top(), contentsWidth, box.height());
    const QRectF words(
        box.left(), box.top(), (isNarrow ? state.left() : contents.left()) - box.left() - 16, box.height());
    const QFont strong = textFont(TextSize::Large, QFont::DemiBold);
    const qreal numberWidth = QFontMetricsF(strong).horizontalAdvance(line.number) + 1;
    paintText(painter, QRectF(words.left(), box.top() + 14, numberWidth, 24), strong, t.muted, line.number);
    paintText(painter, QRectF(words.left() + numberWidth + 12, box.top() + 14, words.width() - numberWidth - 12, 24),
        strong, t.text, line.customer);
    paintText(painter, QRectF(words.left(), box.top() + 42, words.width(), 20), small, t.muted,
        isNarrow && line.references.isEmpty() ? line.contents : line.references);
    if (!isNarrow)
        paintText(painter, contents, textFont(TextSize::Medium), t.text, line.contents);
    const bool hasShape = line.tone != Tone::Neutral;
    if (hasShape)
        paintShape(painter, line.tone, QRectF(state.left(), box.top() + 18, 16, 16));
    const QColor ink = hasShape ? t.ink(line.tone) : t.muted;
    paintText(painter, QRectF(state.left() + (hasShape ? 22 : 0), box.top() + 14, stateWidth - (hasShape ? 22 : 0), 24),
        textFont(TextSize::Medium, QFont::DemiBold), ink, line.state);
    paintText(painter, QRectF(state.left(), box.top() + 42, stateWidth, 20), small, t.muted, line.day);
}

PickDelegate::PickDelegate(Details details, QObject *parent)
    : RowDelegate(pickHeight, parent)
    , m_details(details)
{
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize row = RowDelegate::sizeHint(option, index);
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    if (m_details == Details::Cut || list == nullptr)
        return row;
    const QFont small = textFont(TextSize::Small);
    const qreal width = list->viewport()->width() - 2 * edge - pickIndent;
    const qreal more
        = wrappedHeight(small, models::rowAt<PickRow>(index).detail, width) - QFontMetricsF(small).lineSpacing();
    return { row.width(), row.height() + qMax(0, qCeil(more)) };
}

void PickDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const PickRow &pick = models::rowAt<PickRow>(index);
    const QRectF box = row.adjusted(edge, 0, -edge, 0);
    const QFont small = textFont(TextSize::Small);
    const qreal noteWidth
        = pick.note.isEmpty() ? 0 : QFontMetricsF(textFont(TextSize::Medium)).horizontalAdvance(pick.note) + 8;
    const qreal left = box.left() + pickIndent;
    paintShape(painter, pick.tone, QRectF(box.left(), box.top() + 13, 16, 16));
    paintText(painter, QRectF(left, box.top() + 9, box.right() - left - noteWidth, 24),
        textFont(TextSize::Medium, QFont::DemiBold), t.text, pick.code);
    if (m_details == Details::Whole)
        paintWrapped(painter, QRectF(left, box.top() + 34, box.right() - left, box.height() - 34), small, t.muted,
            pick.detail, std::numeric_limits<int>::max());
    else
        paintText(painter, QRectF(left, box.top() + 33, box.right() - left, 20), small, t.muted, pick.detail);
    if (noteWidth > 0)
        paintText(painter, QRectF(box.right() - noteWidth, box.top() + 9, noteWidth, 24), textFont(TextSize::Medium),
            t.muted, pick.note, Qt::AlignRight | Qt::AlignVCenter);
}

QString shipmentText(const ShipmentLine &shipment)
{
    return QStringList { shipment.number, shipment.customer, shipment.references, shipment.contents, shipment.state }
        .join(QStringLiteral(", "));
}

QString pickText(const PickRow &row)
{
    return QStringList { row.code, row.detail, row.note }.join(QStringLiteral(", "));
}

} // namespace packledger::outbound
