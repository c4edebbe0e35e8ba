#pragma once

#include "outbound/pickingpresenter.h"
#include "outbound/shipmentspresenter.h"

#include <QObject>

namespace packledger::common {
class Page;
class Sounds;
} // namespace packledger::common

namespace packledger::shell {
class MainWindow;
}

namespace packledger::outbound {
class PickingScreen;
class ShipmentsScreen;
} // namespace packledger::outbound

namespace packledger::desktop {

class PrintDesk;

/// Shipping in the window: its pages, what they ask for, and who answers.
class ShippingDesk final : public QObject
{
    Q_OBJECT

public:
    ShippingDesk(common::LedgerService &ledger, const Clock &clock, common::Sounds &sounds, PrintDesk &print,
        QObject *parent = nullptr);

    /// Its pages become those of the place Shipping, in the window that takes them.
    void addTo(shell::MainWindow &window);
    void setSession(const access::Session &session);
    /// The shipment at work comes first; from it the list.
    void go();
    void open(ledger::DispatchId shipment);
    /// Documents have moved: what is in view is read anew.
    void refresh();
    /// Whether the reading was for one of its pages.
    bool route(const scan::ScanReading &reading);
    /// A print job has moved, or ended.
    void labelMoved() { m_picking.labelMoved(); }
    /// Whether its page needs the camera.
    [[nodiscard]] bool wantsCamera() const;

Q_SIGNALS:
    void pageChanged();
    void told(packledger::common::Tone tone, const QString &sentence);
    void failed(const packledger::Error &error);
    /// A pallet's label waits to be printed.
    void runWanted(qint64 job, const packledger::ledger::PrinterRow &printer);

private:
    void connectShipments();
    void connectPicking();
    void showList();

    outbound::ShipmentsPresenter m_shipments;
    outbound::PickingPresenter m_picking;
    bool m_isPicking = false; ///< scans go into the shipment in view
    common::Sounds &m_sounds;
    PrintDesk &m_print;
    shell::MainWindow *m_window = nullptr;
    outbound::ShipmentsScreen *m_shipmentsScreen;
    outbound::PickingScreen *m_pickingScreen;
};

} // namespace packledger::desktop
