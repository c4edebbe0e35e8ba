#pragma once

#include "common/card.h"
#include "common/rowlist.h"
#include "dock/dockqueuestate.h"
#include "models/rowsmodel.h"

class QLabel;

namespace packledger::common {
class HealthList;
}

namespace packledger::dock {

/// How many units came in today, with a bar an hour.
class ReceivedTodayCard final : public common::Card
{
    Q_OBJECT

public:
    explicit ReceivedTodayCard(QWidget *parent = nullptr);

    void render(const DockQueueState &state);

    [[nodiscard]] QSize sizeHint() const override { return { 286, 194 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 136 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_total = 0;
    std::vector<int> m_byHour;
    int m_firstHour = 0;
    int m_currentHour = -1;
};

/// Why packs are held on this site, and how many. A row opens the list of them.
class HeldSummaryCard final : public common::Card
{
    Q_OBJECT

public:
    explicit HeldSummaryCard(QWidget *parent = nullptr);

    void setHeld(const std::vector<HeldReason> &held);

Q_SIGNALS:
    void opened();

private:
    models::RowsModel<HeldReason> *m_reasons;
    common::RowList *m_list;
    QLabel *m_none;
};

/// Whether the ledger is well.
class LedgerCard final : public common::Card
{
    Q_OBJECT

public:
    explicit LedgerCard(QWidget *parent = nullptr);

    void setLines(const std::vector<common::HealthLine> &lines);

Q_SIGNALS:
    void opened();

private:
    common::HealthList *m_lines;
};

} // namespace packledger::dock
