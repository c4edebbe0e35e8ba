#pragma once

#include "packing/packingpresenter.h"
#include "packing/reworkpresenter.h"

#include <QObject>

namespace packledger::common {
class Page;
class Sounds;
} // namespace packledger::common

namespace packledger::shell {
class MainWindow;
}

namespace packledger::packing {
class PackingScreen;
class ReworkScreen;
} // namespace packledger::packing

namespace packledger::desktop {

class DeviceDesk;

/// The packing station and the rework station in the window: their pages, what they ask for, and who answers.
class PackingDesk final : public QObject
{
    Q_OBJECT

public:
    PackingDesk(common::LedgerService &ledger, const Clock &clock, common::Sounds &sounds, DeviceDesk &devices,
        QObject *parent = nullptr);

    /// Its pages become those of the line, in the window that takes them.
    void addTo(shell::MainWindow &window);
    void setSession(const access::Session &session);
    void openPacking();
    void openRework(const QString &itemKey = {});

    /// Whether the reading was for one of its pages.
    bool route(const scan::ScanReading &reading);
    /// A print job has moved, or ended.
    void labelMoved() { m_packing.labelMoved(); }
    /// Whether its page needs the camera.
    [[nodiscard]] bool wantsCamera() const;

Q_SIGNALS:
    void pageChanged();
    void backRequested();
    void failed(const packledger::Error &error);
    /// A container's label waits to be printed.
    void runWanted(qint64 job, const packledger::ledger::PrinterRow &printer);

private:
    void connectPacking();
    void connectRework();
    void show(common::Page *page);

    packing::PackingPresenter m_packing;
    packing::ReworkPresenter m_rework;
    common::Sounds &m_sounds;
    DeviceDesk &m_devices;
    shell::MainWindow *m_window = nullptr;
    packing::PackingScreen *m_packingScreen;
    packing::ReworkScreen *m_reworkScreen;
};

} // namespace packledger::desktop
