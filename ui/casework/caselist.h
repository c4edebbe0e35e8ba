#pragma once

#include "casework/caseworkstate.h"
#include "common/rowlist.h"
#include "models/rowsmodel.h"

namespace packledger::casework {

/// Paints one case: partner and what is wrong, its state, its deadline.
class CaseDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    explicit CaseDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;
};

using CaseModel = models::RowsModel<CaseLine>;
/// A row in words.
[[nodiscard]] QString caseText(const CaseLine &line);

} // namespace packledger::casework
