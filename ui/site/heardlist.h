#pragma once

#include "models/rowsmodel.h"
#include "site/scannersstate.h"

#include <QWidget>

class QLabel;

namespace packledger::common {
class RowList;
}

namespace packledger::site {

/// What a device delivers right now, newest first: the raw characters, what the program makes of them, how fast.
class HeardList final : public QWidget
{
    Q_OBJECT

public:
    explicit HeardList(const QString &emptyText, QWidget *parent = nullptr);

    void setHeard(const std::vector<HeardRow> &heard);

private:
    models::RowsModel<HeardRow> *m_heard;
    common::RowList *m_list;
    QLabel *m_none;
};

} // namespace packledger::site
