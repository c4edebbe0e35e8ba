#pragma once

#include "common/page.h"
#include "outbound/shipmentlist.h"

class QLabel;
class QLineEdit;

namespace packledger::common {
class EmptyState;
class RowList;
} // namespace packledger::common

namespace packledger::outbound {

class NewShipmentPanel;

/// The deliveries of the site, those being picked first, and a new one beside them.
class ShipmentsScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit ShipmentsScreen(QWidget *parent = nullptr);

    void render(const ShipmentsState &state);
    void openForm();
    void closeForm();

Q_SIGNALS:
    void helpRequested();
    void formOpened();
    void searchChanged(const QString &text);
    void shipmentOpened(packledger::ledger::DispatchId shipment);
    void beginRequested(const packledger::outbound::ShipmentInput &input);

protected:
    void arrangeFor(const QSize &room) override;

private:
    void arrange();

    QWidget *m_listCard;
    ShipmentModel *m_model;
    QLineEdit *m_search;
    common::RowList *m_list;
    common::EmptyState *m_empty;
    QLabel *m_more = nullptr;
    NewShipmentPanel *m_form;
    QAction *m_open = nullptr;
    QAction *m_close = nullptr;
    bool m_hasForm = false;
    bool m_isNarrow = false;
};

} // namespace packledger::outbound
