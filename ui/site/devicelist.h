#pragma once

#include "models/rowsmodel.h"
#include "site/sitestate.h"

#include <QWidget>

class QLabel;

namespace packledger::common {
class RowList;
}

namespace packledger::site {

/// Cameras or scanners, with what each says of itself; one can be chosen where there are several. With Rows::Open
/// every row can be opened, and shows its lamp.
class DeviceList final : public QWidget
{
    Q_OBJECT

public:
    enum class Rows { Choose, Open };

    DeviceList(const QString &title, const QString &emptyText, Rows rows = Rows::Choose, QWidget *parent = nullptr);

    /// How many rows it shows before it scrolls; 4 unless said otherwise.
    void setMostRows(int rows);
    void setDevices(const std::vector<DeviceRow> &devices);

Q_SIGNALS:
    void deviceChosen(const QString &id);
    /// Somebody went to it with the keyboard. Of Rows::Open.
    void deviceEntered(const QString &id);

private:
    models::RowsModel<DeviceRow> *m_devices;
    common::RowList *m_list;
    QLabel *m_none;
    Rows m_rows;
};

} // namespace packledger::site
