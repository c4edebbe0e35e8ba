#pragma once

#include "common/card.h"
#include "dock/receiptstate.h"
#include "models/rowsmodel.h"

namespace packledger::common {
class RowList;
}

namespace packledger::dock {

/// The units drawn for the sample, each with the container to open; hidden where no sample is open.
class SampleCard final : public common::Card
{
    Q_OBJECT

public:
    explicit SampleCard(QWidget *parent = nullptr);

    void setSample(const std::vector<SampleRow> &sample, int open);

private:
    models::RowsModel<SampleRow> *m_rows;
};

} // namespace packledger::dock
