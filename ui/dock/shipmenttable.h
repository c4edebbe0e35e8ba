#pragma once

#include "dock/dockqueuestate.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace packledger::dock {

class ShipmentModel;

/// The deliveries, a row each: sortable by a click on the head, filtered by typing, opened by Enter or a
/// click. Esc takes the filter away.
class ShipmentTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ShipmentTable(QWidget *parent = nullptr);

    void setShipments(const std::vector<ShipmentRow> &rows);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    /// The delivery the cursor is on, else the first one shown; none when the list is empty.
    [[nodiscard]] packledger::ShipmentId current() const;

Q_SIGNALS:
    void shipmentOpened(packledger::ShipmentId shipment);
    void filterChanged(const QString &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] ShipmentId shipmentAt(const QModelIndex &index) const;

    ShipmentModel *m_model;
    QSortFilterProxyModel *m_shown;
    QString m_filter;
};

} // namespace packledger::dock
