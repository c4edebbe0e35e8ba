#pragma once

#include "common/rowlist.h"
#include "line/productsstate.h"
#include "models/rowsmodel.h"

namespace packledger::line {

/// Paints one product of the list: name, what it is, its numbers, and at the right how it is packed.
class ProductDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    explicit ProductDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;
};

using ProductModel = models::RowsModel<ProductLine>;
/// A row in words.
[[nodiscard]] QString productText(const ProductLine &product);

} // namespace packledger::line
