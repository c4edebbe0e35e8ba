#pragma once

#include "common/card.h"
#include "dock/itemstate.h"
#include "models/rowsmodel.h"

class QLabel;

namespace packledger::common {
class HealthList;
class RowList;
} // namespace packledger::common

namespace packledger::dock {

/// What the item is and the state it is in.
class ItemSummaryCard final : public common::Card
{
    Q_OBJECT

public:
    explicit ItemSummaryCard(QWidget *parent = nullptr);

    void render(const ItemState &state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 280, 200 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ItemState m_state;
};

/// What is inside what, around this item. Rows open by Enter or a click.
class ContainmentCard final : public common::Card
{
    Q_OBJECT

public:
    explicit ContainmentCard(QWidget *parent = nullptr);

    void setTree(const std::vector<ContainmentRow> &tree);

Q_SIGNALS:
    void itemOpened(const QString &itemKey);

private:
    models::RowsModel<ContainmentRow> *m_tree;
};

/// The events of the item, newest first, and what is wrong with its data; or its inspections, oldest first.
class TimelineCard final : public common::Card
{
    Q_OBJECT

public:
    explicit TimelineCard(QWidget *parent = nullptr);

    enum class Shows { Everything, Inspections };
    void render(const ItemState &state, Shows shows);

Q_SIGNALS:
    void sourceOpened(const QString &sourceKey);

private:
    models::RowsModel<TimelineRow> *m_events;
    common::RowList *m_list;
    QWidget *m_findings;
    class QVBoxLayout *m_findingRows;
    std::vector<common::HealthLine> m_shownFindings;
};

/// A finding in its own pale box.
class FindingBox final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingBox(const common::HealthLine &line, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    common::Tone m_tone;
};

} // namespace packledger::dock
