#pragma once

#include "common/rowlist.h"
#include "line/linestate.h"
#include "models/rowsmodel.h"

namespace packledger::line {

/// Paints one batch of the list: name and product, how far it is, its state.
class BatchDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    explicit BatchDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;
};

using BatchModel = models::RowsModel<BatchLine>;
/// A row in words.
[[nodiscard]] QString batchText(const BatchLine &batch);

} // namespace packledger::line
