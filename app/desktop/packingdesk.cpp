#include "desktop/packingdesk.h"

#include "common/sounds.h"
#include "desktop/devicedesk.h"
#include "packing/packingscreen.h"
#include "packing/reworkscreen.h"
#include "shell/mainwindow.h"

namespace packledger::desktop {

using common::Tone;

PackingDesk::PackingDesk(
    common::LedgerService &ledger, const Clock &clock, common::Sounds &sounds, DeviceDesk &devices, QObject *parent)
    : QObject(parent)
    , m_packing(ledger, clock)
    , m_rework(ledger, clock)
    , m_sounds(sounds)
    , m_devices(devices)
    , m_packingScreen(new packing::PackingScreen)
    , m_reworkScreen(new packing::ReworkScreen)
{
}

void PackingDesk::addTo(shell::MainWindow &window)
{
    m_window = &window;
    window.addPage(shell::Place::Line, m_packingScreen);
    window.addPage(shell::Place::Line, m_reworkScreen);
    connectPacking();
    connectRework();
}

void PackingDesk::connectPacking()
{
    using Screen = packing::PackingScreen;
    using Presenter = packing::PackingPresenter;
    connect(&m_packing, &Presenter::stateChanged, m_packingScreen, &Screen::render);
    connect(&m_packing, &Presenter::failed, this, &PackingDesk::failed);
    connect(m_packingScreen, &Screen::verdictShown, &m_sounds, qOverload<Tone>(&common::Sounds::play));
    connect(m_packingScreen, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_packingScreen, &Screen::backRequested, this, &PackingDesk::backRequested);
    connect(m_packingScreen, &Screen::startChosen, &m_packing, &Presenter::begin);
    connect(m_packingScreen, &Screen::layerModeChosen, &m_packing, &Presenter::setLayerMode);
    connect(m_packingScreen, &Screen::layerRequested, &m_packing, &Presenter::takeLayer);
    connect(m_packingScreen, &Screen::moveConfirmed, &m_packing, &Presenter::confirmMove);
    connect(m_packingScreen, &Screen::undoRequested, &m_packing, &Presenter::undo);
    connect(m_packingScreen, &Screen::closeRequested, &m_packing, &Presenter::closeContainer);
    connect(m_packingScreen, &Screen::labelRequested, &m_packing, &Presenter::printLabel);
    connect(m_packingScreen, &Screen::replaceRequested, &m_packing, &Presenter::replaceLabel);
    connect(&m_packing, &Presenter::runWanted, this, &PackingDesk::runWanted);
    connect(m_packingScreen, &Screen::leaveRequested, &m_packing, &Presenter::leave);
    connect(m_packingScreen, &Screen::rowToggled, &m_packing, &Presenter::toggle);
    connect(m_packingScreen, &Screen::reworkRequested, this, [this] { openRework(); });
    connect(m_packingScreen, &Screen::sampleRequested, this, [this] {
        openRework();
        if (m_rework.state().mode != packing::ReworkMode::Sample)
            m_rework.setMode(packing::ReworkMode::Sample);
    });
    connect(&m_devices, &DeviceDesk::frameReady, m_packingScreen, &Screen::showFrame);
    connect(&m_devices, &DeviceDesk::frameReady, this,
        [this](const QImage &, const std::vector<dock::SeenCode> &codes) { m_packing.setInView(codes); });
    connect(&m_devices, &DeviceDesk::cameraChanged, &m_packing, &Presenter::setCamera);
    connect(&m_devices, &DeviceDesk::cameraChanged, this,
        [this](const dock::CameraState &camera) { m_rework.setCamera(camera.name); });
}

void PackingDesk::connectRework()
{
    using Screen = packing::ReworkScreen;
    using Presenter = packing::ReworkPresenter;
    connect(&m_rework, &Presenter::stateChanged, m_reworkScreen, &Screen::render);
    connect(&m_rework, &Presenter::failed, this, &PackingDesk::failed);
    connect(&m_rework, &Presenter::runWanted, this, &PackingDesk::runWanted);
    connect(m_reworkScreen, &Screen::verdictShown, &m_sounds, qOverload<Tone>(&common::Sounds::play));
    connect(m_reworkScreen, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_reworkScreen, &Screen::backRequested, this, &PackingDesk::openPacking);
    connect(m_reworkScreen, &Screen::modeChosen, &m_rework, &Presenter::setMode);
    connect(m_reworkScreen, &Screen::reasonChosen, &m_rework, &Presenter::chooseReason);
    connect(m_reworkScreen, &Screen::contentsChosen, &m_rework, &Presenter::chooseContents);
    connect(m_reworkScreen, &Screen::confirmed, &m_rework, &Presenter::confirm);
    connect(m_reworkScreen, &Screen::unpackAllRequested, &m_rework, &Presenter::unpackAll);
    connect(m_reworkScreen, &Screen::takeApartRequested, &m_rework, &Presenter::takeApart);
    connect(m_reworkScreen, &Screen::checkFinished, &m_rework, &Presenter::finishCheck);
    connect(m_reworkScreen, &Screen::undoRequested, &m_rework, &Presenter::undo);
    connect(m_reworkScreen, &Screen::rowToggled, &m_rework, &Presenter::toggle);
    m_reworkScreen->render(m_rework.state());
}

void PackingDesk::setSession(const access::Session &session)
{
    m_packing.setSession(session);
    m_rework.setSession(session);
}

void PackingDesk::show(common::Page *page)
{
    m_window->showPage(page);
    Q_EMIT pageChanged();
}

void PackingDesk::openPacking()
{
    m_packing.refresh();
    show(m_packingScreen);
}

void PackingDesk::openRework(const QString &itemKey)
{
    if (itemKey.isEmpty())
        m_rework.enter();
    else
        m_rework.open(itemKey);
    show(m_reworkScreen);
}

bool PackingDesk::route(const scan::ScanReading &reading)
{
    if (m_window->page() == m_packingScreen)
        m_packing.handleReading(reading);
    else if (m_window->page() == m_reworkScreen)
        m_rework.handleReading(reading);
    else
        return false;
    return true;
}

bool PackingDesk::wantsCamera() const
{
    return m_window != nullptr && (m_window->page() == m_packingScreen || m_window->page() == m_reworkScreen);
}

} // namespace packledger::desktop
