#pragma once

#include "common/card.h"
#include "dock/receiptstate.h"
#include "models/rowsmodel.h"

class QLabel;

namespace packledger::common {
class EmptyState;
class RowList;
} // namespace packledger::common

namespace packledger::dock {

/// What the notice announced and how much of it is here; beneath, seen and inferred apart.
class ExpectedLinesCard final : public common::Card
{
    Q_OBJECT

public:
    explicit ExpectedLinesCard(QWidget *parent = nullptr);

    void render(const ReceiptState &state);

private:
    models::RowsModel<ExpectedLine> *m_lines;
    common::RowList *m_list;
    common::EmptyState *m_empty;
    class CountsLine *m_counts;
};

} // namespace packledger::dock
