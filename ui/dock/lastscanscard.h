#pragma once

#include "common/card.h"
#include "dock/receiptstate.h"
#include "models/rowsmodel.h"

class QLabel;

namespace packledger::common {
class RowList;
}

namespace packledger::dock {

/// The scans of this receipt, newest first; what was undone stays, struck through.
class LastScansCard final : public common::Card
{
    Q_OBJECT

public:
    explicit LastScansCard(QWidget *parent = nullptr);

    void setScans(const std::vector<ScanRow> &scans);

private:
    models::RowsModel<ScanRow> *m_scans;
    common::RowList *m_list;
    QLabel *m_none;
};

} // namespace packledger::dock
