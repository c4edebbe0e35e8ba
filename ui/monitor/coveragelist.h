#pragma once

#include "common/rowlist.h"
#include "models/rowsmodel.h"
#include "monitor/coveragestate.h"

namespace packledger::monitor {

/// Paints one supplier: what came, how much of it had data, what is wrong.
class SupplierDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    explicit SupplierDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;
};

/// Paints one delivery of a supplier.
class CoverageDeliveryDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    explicit CoverageDeliveryDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;
};

using SupplierModel = models::RowsModel<SupplierRow>;
using CoverageDeliveryModel = models::RowsModel<CoverageDeliveryRow>;
/// A row in words.
[[nodiscard]] QString supplierText(const SupplierRow &row);
[[nodiscard]] QString coverageDeliveryText(const CoverageDeliveryRow &row);

} // namespace packledger::monitor
