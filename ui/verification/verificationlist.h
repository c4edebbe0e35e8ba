#pragma once

#include "common/rowlist.h"
#include "models/rowsmodel.h"
#include "verification/verificationstate.h"

namespace packledger::verification {

/// Paints one answered request: verdict, pack, what was told, who asked and when.
class VerificationDelegate final : public common::RowDelegate
{
    Q_OBJECT

public:
    explicit VerificationDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override;
};

using VerificationModel = models::RowsModel<VerificationLine>;
/// A row in words.
[[nodiscard]] QString verificationText(const VerificationLine &row);

} // namespace packledger::verification
