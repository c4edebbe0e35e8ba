#pragma once

#include "dock/dockqueuestate.h"

#include <QTableView>

#include <optional>

class QSortFilterProxyModel;

namespace packledger::dock {

class ShipmentModel;

/// The deliveries, a row each: sorted by a click on the head or the arrows left and right, filtered by typing, opened
/// by Enter or a click. Esc takes the filter away.
class ShipmentTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ShipmentTable(QWidget *parent = nullptr);

    void setShipments(const std::vector<ShipmentRow> &rows);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    /// The delivery the cursor is on, else the first one shown; none when the list is empty.
    [[nodiscard]] std::optional<ShipmentRow> current() const;

Q_SIGNALS:
    void rowOpened(const packledger::dock::ShipmentRow &row);
    void filterChanged(const QString &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] const ShipmentRow &rowAt(const QModelIndex &index) const;
    /// Sorts by what stands `step` further: each column upwards, then downwards; before the first, the queue's own
    /// order.
    void sortByNext(int step);

    ShipmentModel *m_model;
    QSortFilterProxyModel *m_shown;
    QString m_filter;
};

} // namespace packledger::dock
