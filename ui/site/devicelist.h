#pragma once

#include "models/rowsmodel.h"
#include "site/sitestate.h"

#include <QWidget>

class QLabel;

namespace packledger::common {
class RowList;
}

namespace packledger::site {

/// Cameras or scanners, with what each says of itself; one can be chosen where there are several.
class DeviceList final : public QWidget
{
    Q_OBJECT

public:
    DeviceList(const QString &title, const QString &emptyText, QWidget *parent = nullptr);

    void setDevices(const std::vector<DeviceRow> &devices);

Q_SIGNALS:
    void deviceChosen(const QString &id);

private:
    models::RowsModel<DeviceRow> *m_devices;
    common::RowList *m_list;
    QLabel *m_none;
};

} // namespace packledger::site
