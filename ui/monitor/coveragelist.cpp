#include "monitor/coveragelist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

namespace packledger::monitor {

using namespace common;

namespace {

constexpr int supplierHeight = 82;
constexpr int deliveryHeight = 64;
constexpr qreal edge = 20;
constexpr qreal shareWidth = 260;
constexpr qreal narrow = 640;

} // namespace

SupplierDelegate::SupplierDelegate(QObject *parent)
    : RowDelegate(supplierHeight, parent)
{
}

void SupplierDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto &supplier = models::rowAt<SupplierRow>(index);
    const QRectF box = row.adjusted(edge, 0, -edge, 0);
    const bool isNarrow = box.width() < narrow;
    const QFont small = textFont(TextSize::Small);
    paintShape(painter, supplier.tone, QRectF(box.left(), box.top() + 14, 18, 18));
    const qreal left = box.left() + 30;
    const qreal share = isNarrow ? 150 : shareWidth;
    const qreal width = box.right() - left - share - 20;
    paintText(painter, QRectF(left, box.top() + 11, width, 24), textFont(TextSize::Medium, QFont::DemiBold), t.text,
        supplier.name);
    paintText(painter, QRectF(left, box.top() + 36, width, 18), small, t.muted, supplier.received);
    const bool isWrong = supplier.tone == Tone::NoData || supplier.tone == Tone::Attention;
    paintText(painter, QRectF(left, box.top() + 54, width, 18), small, isWrong ? t.ink(supplier.tone) : t.muted,
        supplier.troubles);
    const QRectF right(box.right() - share, box.top(), share, box.height());
    paintText(painter, QRectF(right.left(), box.top() + 11, share, 22), textFont(TextSize::Medium), t.text,
        supplier.share, Qt::AlignRight | Qt::AlignVCenter);
    if (!supplier.share.isEmpty()) {
        // Hatched and crossed as in the picture above, so that no colour has to tell it.
        const QRectF bar(right.left(), box.top() + 38, share, 8);
        painter.fillRect(bar, t.pale(Tone::Neutral));
        qreal x = bar.left();
        const auto piece = [&](int permille, Tone tone, Qt::BrushStyle hatch) {
            if (permille <= 0)
                return;
            const QRectF part(
                x, bar.top(), std::min(bar.right() - x, std::max(3.0, bar.width() * permille / 1000.0)), 8);
            if (hatch != Qt::SolidPattern)
                painter.fillRect(part, t.pale(tone));
            painter.fillRect(part, QBrush(t.ink(tone), hatch));
            x = part.right();
        };
        piece(supplier.inTimePermille, Tone::Accepted, Qt::SolidPattern);
        piece(supplier.latePermille, Tone::Attention, Qt::BDiagPattern);
        piece(supplier.withoutPermille, Tone::NoData, Qt::DiagCrossPattern);
    }
    paintText(painter, QRectF(right.left(), box.top() + 52, share, 18), small, t.muted, supplier.delay,
        Qt::AlignRight | Qt::AlignVCenter);
}

CoverageDeliveryDelegate::CoverageDeliveryDelegate(QObject *parent)
    : RowDelegate(deliveryHeight, parent)
{
}

void CoverageDeliveryDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto &delivery = models::rowAt<CoverageDeliveryRow>(index);
    const QRectF box = row.adjusted(edge, 0, -edge, 0);
    const QFont small = textFont(TextSize::Small);
    paintShape(painter, delivery.tone, QRectF(box.left(), box.top() + 13, 18, 18));
    const qreal left = box.left() + 30;
    const qreal side = 220;
    const qreal width = box.right() - left - side - 16;
    const bool isWrong = delivery.tone == Tone::NoData || delivery.tone == Tone::Attention;
    paintText(painter, QRectF(left, box.top() + 10, width, 22), textFont(TextSize::Medium, QFont::DemiBold), t.text,
        delivery.title);
    paintText(painter, QRectF(left, box.top() + 34, width, 18), small, t.muted, delivery.words);
    const QRectF right(box.right() - side, box.top(), side, box.height());
    paintText(painter, QRectF(right.left(), box.top() + 10, side, 22), textFont(TextSize::Body, QFont::DemiBold),
        isWrong ? t.ink(delivery.tone) : t.text, delivery.state, Qt::AlignRight | Qt::AlignVCenter);
    paintText(painter, QRectF(right.left(), box.top() + 34, side, 18), small, t.muted, delivery.when,
        Qt::AlignRight | Qt::AlignVCenter);
}

QString supplierText(const SupplierRow &row)
{
    return QStringList { row.name, row.received, row.share, row.delay, row.troubles }.join(QStringLiteral(", "));
}

QString coverageDeliveryText(const CoverageDeliveryRow &row)
{
    return QStringList { row.title, row.words, row.state, row.when }.join(QStringLiteral(", "));
}

} // namespace packledger::monitor
