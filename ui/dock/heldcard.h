#pragma once

#include "common/card.h"
#include "dock/receiptstate.h"
#include "models/rowsmodel.h"

namespace packledger::common {
class EmptyState;
class RowList;
} // namespace packledger::common

namespace packledger::dock {

/// The packs put aside, each with the number of its tray.
class HeldCard final : public common::Card
{
    Q_OBJECT

public:
    explicit HeldCard(QWidget *parent = nullptr);

    void setHeld(const std::vector<HeldRow> &held);

Q_SIGNALS:
    void itemOpened(const QString &itemKey);

private:
    models::RowsModel<HeldRow> *m_held;
    common::RowList *m_list;
    common::EmptyState *m_empty;
};

} // namespace packledger::dock
