#include "line/productlist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

namespace packledger::line {

using namespace common;

namespace {
constexpr int rowHeight = 76;
constexpr qreal edge = 20;
constexpr qreal packingWidth = 230;
constexpr qreal narrowUnder = 520;
} // namespace

ProductDelegate::ProductDelegate(QObject *parent)
    : RowDelegate(rowHeight, parent)
{
}

void ProductDelegate::paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const ProductLine &product = models::rowAt<ProductLine>(index);
    const QRectF box = row.adjusted(edge, 0, -edge, 0);
    const QFont small = textFont(TextSize::Small);
    const bool isNarrow = box.width() < narrowUnder;
    const qreal right = isNarrow ? 0 : packingWidth + 16;
    const QRectF words(box.left(), box.top(), box.width() - right, box.height());
    paintText(painter, QRectF(words.left(), box.top() + 10, words.width(), 22),
        textFont(TextSize::Medium, QFont::DemiBold), t.text, product.name);
    paintText(painter, QRectF(words.left(), box.top() + 31, words.width(), 18), small, t.text, product.detail);
    paintText(painter, QRectF(words.left(), box.top() + 50, words.width(), 18), small, t.muted, product.codes);
    if (!isNarrow)
        paintText(painter, QRectF(words.right() + 16, box.top() + 10, packingWidth, 22), textFont(TextSize::Medium),
            t.text, product.packing);
}

QString productText(const ProductLine &product)
{
    return QStringList { product.name, product.detail, product.codes, product.packing }.join(QStringLiteral(", "));
}

} // namespace packledger::line
