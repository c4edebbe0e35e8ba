#pragma once

#include "common/rowlist.h"
#include "models/rowsmodel.h"
#include "partners/partnersstate.h"

namespace packledger::partners {

/// Paints one partner: who, in which way, how its exchange stands, and what runs out.
class PartnerDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    explicit PartnerDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;
};

using PartnerModel = models::RowsModel<PartnerLine>;
/// A row in words.
[[nodiscard]] QString partnerText(const PartnerLine &partner);

} // namespace packledger::partners
