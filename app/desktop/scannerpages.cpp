// The part of Composition that is about setting up devices.

#include "desktop/composition.h"

#include "base/errortext.h"
#include "scan/scandiagnosis.h"
#include "serialscanner/serialports.h"
#include "shell/mainwindow.h"
#include "simulated/matrixsymbol.h"
#include "site/camerasscreen.h"
#include "site/scannersscreen.h"
#include "site/scannertestscreen.h"
#include "site/sitescreen.h"

#include <QDesktopServices>
#include <QDir>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QUrl>

namespace packledger::desktop {

using common::Sounds;
using common::Tone;
using namespace std::chrono_literals;

namespace {

std::vector<site::ScannersPresenter::Port> portsOfThisComputer()
{
    std::vector<site::ScannersPresenter::Port> ports;
    for (const serialscanner::PortDescription &port : serialscanner::SerialPorts().all())
        ports.push_back({ port.path, port.product, port.usb });
    return ports;
}

/// What the camera in use lets one set.
site::CameraOffer offerOf(const DeviceDesk &devices)
{
    site::CameraOffer offer;
    const std::optional<settings::CameraSettings> chosen = devices.chosenCamera();
    for (const camera::CameraDescription &found : devices.foundCameras()) {
        if (!chosen || found.address != chosen->address)
            continue;
        offer.sizes.assign(found.sizes.begin(), found.sizes.end());
        if (found.exposure)
            offer.exposure = { found.exposure->least, found.exposure->most, found.exposure->usual };
        if (found.focus)
            offer.focus = { found.focus->least, found.focus->most, found.focus->usual };
    }
    return offer;
}

} // namespace

void Composition::connectScanners()
{
    using Presenter = site::ScannersPresenter;
    using Screen = site::ScannersScreen;
    connect(&m_scanners, &Presenter::stateChanged, m_scannersScreen, &Screen::render);
    connect(&m_scanners, &Presenter::settingsChanged, this, &Composition::keepDevices);
    connect(&m_scanners, &Presenter::profileSuspended, &m_devices, &DeviceDesk::apply);
    connect(&m_scanners, &Presenter::verdictHeard, this, [this](Tone tone) {
        if (m_window->page() == m_scannersScreen || m_window->page() == m_testScreen)
            m_sounds.play(tone);
    });
    ScannerDesk &desk = m_devices.scannerDesk();
    connect(&desk, &ScannerDesk::heard, &m_scanners, &Presenter::hear);
    connect(&desk, &ScannerDesk::repeated, &m_scanners, &Presenter::hearRepeat);
    connect(&desk, &ScannerDesk::fragmentDropped, &m_scanners, &Presenter::hearFragment);
    connect(&desk, &ScannerDesk::fragmentDropped, this, [this] {
        if (!m_shell.isSignedIn || m_window->page() == m_scannersScreen || m_window->page() == m_testScreen)
            return; // these pages show it themselves
        m_sounds.play(Tone::ScannerFault);
        show(Tone::ScannerFault, tr("Only a part of a code came from the scanner. Scan it again."));
    });

    connect(m_scannersScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_scannersScreen, &Screen::backRequested, this, [this] { goTo(shell::Place::Site); });
    connect(m_scannersScreen, &Screen::scannerChosen, &m_scanners, &Presenter::choose);
    connect(m_scannersScreen, &Screen::addRequested, &m_scanners, &Presenter::add);
    connect(m_scannersScreen, &Screen::removeRequested, &m_scanners, &Presenter::removeChosen);
    connect(m_scannersScreen, &Screen::optionEntered, &m_scanners, &Presenter::enterOption);
    connect(m_scannersScreen, &Screen::clearRequested, &m_scanners, &Presenter::clearHeard);
    connect(m_scannersScreen, &Screen::testRequested, this, [this] {
        m_scanners.startTest();
        m_window->showPage(m_testScreen);
    });
    m_ports.setInterval(2s);
    connect(&m_ports, &QTimer::timeout, this, [this] {
        if (m_window->page() == m_scannersScreen)
            m_scanners.setPorts(portsOfThisComputer());
        else if (m_window->page() == m_camerasScreen)
            m_devices.lookForCameras();
        else
            m_ports.stop();
    });
}

void Composition::connectScannerTest()
{
    using Presenter = site::ScannersPresenter;
    using Screen = site::ScannerTestScreen;
    connect(&m_scanners, &Presenter::testStateChanged, m_testScreen, &Screen::render);
    connect(&m_scanners, &Presenter::testKept, this, [this] {
        openScanners();
        show(Tone::Accepted, tr("Kept. What this scanner sends is read by it from now on."));
    });
    connect(m_testScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_testScreen, &Screen::backRequested, this, [this] {
        m_scanners.closeTest();
        openScanners();
    });
    connect(m_testScreen, &Screen::restartRequested, &m_scanners, &Presenter::startTest);
    connect(m_testScreen, &Screen::skipRequested, &m_scanners, &Presenter::skipTestStep);
    connect(m_testScreen, &Screen::keepRequested, &m_scanners, &Presenter::keepTest);
    connect(m_testScreen, &Screen::typed, &m_scanners, &Presenter::hearTyping);
    connect(m_testScreen, &Screen::sheetRequested, this, &Composition::openTestSheet);

    const Result<QImage> pack = simulated::matrixSymbol(scan::TestCode::pack().message);
    const Result<QImage> logistic = simulated::linearSymbol(scan::TestCode::logistic().message);
    if (pack && logistic)
        m_testScreen->setSymbols(*pack, *logistic);
}

void Composition::connectCameras()
{
    using Presenter = site::CamerasPresenter;
    using Screen = site::CamerasScreen;
    connect(&m_cameras, &Presenter::stateChanged, m_camerasScreen, &Screen::render);
    connect(&m_cameras, &Presenter::settingsChanged, this, &Composition::keepDevices);
    connect(&m_devices, &DeviceDesk::cameraChanged, m_camerasScreen, &Screen::setCamera);
    connect(&m_devices, &DeviceDesk::frameReady, m_camerasScreen, &Screen::showFrame);
    connect(&m_devices, &DeviceDesk::cameraHeard, this, [this](const scan::ScanReading &reading) {
        if (m_window->page() == m_camerasScreen)
            m_cameras.hear(reading);
    });
    connect(m_siteScreen, &site::SiteScreen::camerasRequested, this, &Composition::openCameras);
    connect(m_camerasScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_camerasScreen, &Screen::backRequested, this, [this] { goTo(shell::Place::Site); });
    connect(m_camerasScreen, &Screen::cameraChosen, &m_cameras, &Presenter::choose);
    connect(m_camerasScreen, &Screen::removeRequested, &m_cameras, &Presenter::removeChosen);
    connect(m_camerasScreen, &Screen::clearRequested, &m_cameras, &Presenter::clearHeard);
    connect(m_camerasScreen, &Screen::optionEntered, &m_cameras, &Presenter::enterOption);
    connect(m_camerasScreen, &Screen::addRequested, this,
        [this](const QString &address) { m_camerasScreen->answerAddress(m_cameras.add(address)); });
}

void Composition::openCameras()
{
    m_devices.lookForCameras();
    m_ports.start();
    showScanners();
    m_devices.scannerDesk().setSettingUp(true);
    m_window->showPage(m_camerasScreen);
    watchCamera();
}

void Composition::openScanners()
{
    m_scanners.setPorts(portsOfThisComputer());
    m_ports.start();
    showScanners();
    m_devices.scannerDesk().setSettingUp(true);
    m_window->showPage(m_scannersScreen);
    m_devices.watch(false);
}

void Composition::showScanners()
{
    m_scanners.setScanners(m_devices.scanners());
    m_cameras.setCameras(m_devices.cameras(), offerOf(m_devices));
    m_check.setCameras(m_devices.cameras());
}

void Composition::openTestSheet()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QDir().mkpath(folder);
    const QString file = QDir(folder).filePath(QStringLiteral("scanner-test.pdf"));
    QPdfWriter paper(file);
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    paper.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    paper.setPageMargins(QMarginsF(20, 15, 20, 15), QPageLayout::Millimeter);
    paper.setResolution(600);
    m_testScreen->paintSheet(paper);
    show(Tone::Accepted, tr("The sheet is saved as %1. Print it at its full size.").arg(file), tr("Open"), file);
    QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

void Composition::keepDevices(const settings::DeviceSettings &settings)
{
    if (const Result<void> written = m_devicesFile.write(settings); !written)
        show(written.error());
    m_scanners.setSettings(settings);
    m_cameras.setSettings(settings);
    m_devices.apply(settings);
    m_check.setDevices(settings);
}

void Composition::tellDevice(Sounds::Device what, const QString &name)
{
    m_sounds.play(what);
    if (!m_shell.isSignedIn)
        return;
    shell::NoticeState notice;
    notice.subject = name;
    const bool isLost = what == Sounds::Device::Lost;
    notice.tone = isLost ? Tone::Attention : Tone::Accepted;
    notice.text = isLost ? tr("%1 is gone. Check its cable; it is looked for all the time.").arg(name)
                         : tr("%1 is back.").arg(name);
    m_window->setNotice(notice);
}

} // namespace packledger::desktop
