#pragma once

#include "common/rowlist.h"
#include "line/poolsstate.h"
#include "models/rowsmodel.h"

namespace packledger::line {

/// Paints one pool of the list: name and product, what is left as a bar, its state.
class PoolDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    explicit PoolDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;
};

using PoolModel = models::RowsModel<PoolLine>;
/// A row in words.
[[nodiscard]] QString poolText(const PoolLine &pool);

} // namespace packledger::line
