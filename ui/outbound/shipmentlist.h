#pragma once

#include "common/rowlist.h"
#include "models/rowsmodel.h"
#include "outbound/outboundstate.h"

namespace packledger::outbound {

/// Paints one delivery: customer and numbers, what is in it, how far its documents are.
class ShipmentDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    explicit ShipmentDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;
};

/// Paints one outermost item, or one line of an order.
class PickDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    /// Whether a long detail is cut, or wrapped and the row as high as it needs: an order names each lot to take.
    enum class Details { Cut, Whole };

    explicit PickDelegate(Details details, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;

private:
    Details m_details;
};

using ShipmentModel = models::RowsModel<ShipmentLine>;
using PickModel = models::RowsModel<PickRow>;
/// A row in words.
[[nodiscard]] QString shipmentText(const ShipmentLine &shipment);
[[nodiscard]] QString pickText(const PickRow &row);

} // namespace packledger::outbound
