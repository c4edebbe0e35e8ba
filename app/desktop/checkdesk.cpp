#include "desktop/checkdesk.h"

#include "check/checkscreen.h"
#include "check/linecamerascreen.h"
#include "shell/mainwindow.h"

namespace packledger::desktop {

using check::CheckPresenter;
using check::CheckScreen;
using check::LineCameraPresenter;
using check::LineCameraScreen;
using common::Tone;

namespace {

/// The places of packs, as outlines for the picture.
std::vector<dock::SeenCode> outlinesOf(const std::vector<QRect> &packs)
{
    std::vector<dock::SeenCode> outlines;
    for (const QRect &pack : packs) {
        const QRectF box(pack.adjusted(4, 4, -4, -4));
        outlines.push_back({ "pack", { box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft() } });
    }
    return outlines;
}

} // namespace

CheckDesk::CheckDesk(common::LedgerService &ledger, const Clock &clock, common::Sounds &sounds, QObject *parent)
    : QObject(parent)
    , m_sounds(sounds)
    , m_presenter(ledger, clock)
    , m_line(ledger, clock)
    , m_setup(clock)
    , m_screen(new CheckScreen)
    , m_setupScreen(new LineCameraScreen)
{
    connect(&m_presenter, &CheckPresenter::stateChanged, m_screen, &CheckScreen::render);
    connect(&m_presenter, &CheckPresenter::told, this, &CheckDesk::told);
    connect(&m_presenter, &CheckPresenter::failed, this, &CheckDesk::failed);
    connect(&m_presenter, &CheckPresenter::changed, this, &CheckDesk::changed);
    // At speed only what stops a pack is worth a sound.
    connect(&m_presenter, &CheckPresenter::decided, this, [this](Tone tone) {
        if (tone != Tone::Accepted)
            m_sounds.play(tone);
    });
    connect(&m_presenter, &CheckPresenter::rejectWanted, &m_line, &LineDesk::reject);
    connect(&m_presenter, &CheckPresenter::beltChanged, &m_line, &LineDesk::setBelt);
    connect(m_screen, &CheckScreen::helpRequested, this, &CheckDesk::helpRequested);
    connect(m_screen, &CheckScreen::backRequested, this, &CheckDesk::backRequested);
    connect(m_screen, &CheckScreen::resumeRequested, &m_presenter, &CheckPresenter::resume);
    connect(m_screen, &CheckScreen::removedConfirmed, &m_presenter, &CheckPresenter::confirmRemoved);
    connect(m_screen, &CheckScreen::notFound, &m_presenter, &CheckPresenter::writeOff);
    connect(&m_presenter, &CheckPresenter::settled, this,
        [this](const ErrorCode &code) { m_window->settleNotice(code.name()); });
    connect(m_screen, &CheckScreen::simulatedScanRequested, this, [this] {
        if (!m_line.scanNext())
            Q_EMIT told(Tone::Attention, tr("No further pack is on the simulated line. Print labels first."));
    });
    connect(&m_line, &LineDesk::scanned, this, [this](const scan::ScanReading &reading) {
        Q_EMIT told(Tone::Progress, tr("The simulated scanner reads the label on the next pack."));
        m_presenter.handleReading(reading);
    });
    connect(m_screen, &CheckScreen::challengeCancelled, &m_presenter, &CheckPresenter::cancelChallenge);
    connect(m_screen, &CheckScreen::challengeRequested, this, [this] {
        m_presenter.startChallenge();
        m_line.showChallenge();
    });
    connect(m_screen, &CheckScreen::challengePrintRequested, this,
        [this] { Q_EMIT challengePrintRequested(m_presenter.state().batch); });
    connectSetup();
    connect(&m_line, &LineDesk::cameraFound, &m_presenter, &CheckPresenter::setCamera);
    connect(&m_line, &LineDesk::cameraStatusChanged, &m_presenter, &CheckPresenter::setCameraStatus);
    connect(&m_line, &LineDesk::rejectOutputChanged, &m_presenter, &CheckPresenter::setRejectOutput);
    connect(&m_line, &LineDesk::rejected, &m_presenter, &CheckPresenter::handleRejected);
    connect(&m_line, &LineDesk::packSeen, this, [this](const camera::PackSight &sight) {
        if (m_isSettingUp)
            m_setup.handlePack(sight.look);
        // While the camera is set up, packs are only looked at.
        if (m_isSettingUp && !m_line.beltRuns())
            return;
        std::vector<dock::SeenCode> codes;
        for (const vision::Symbol &symbol : sight.symbols)
            codes.push_back({ symbol.bytes, symbol.corners });
        m_screen->showFrame(sight.picture, codes);
        m_presenter.handlePack(sight.look);
    });
}

void CheckDesk::connectSetup()
{
    connect(&m_setup, &LineCameraPresenter::stateChanged, m_setupScreen, &LineCameraScreen::render);
    connect(&m_setup, &LineCameraPresenter::settingsChanged, this, &CheckDesk::settingsChanged);
    connect(m_setupScreen, &LineCameraScreen::helpRequested, this, &CheckDesk::helpRequested);
    connect(m_setupScreen, &LineCameraScreen::backRequested, this, [this] {
        leave();
        m_window->showPage(m_screen);
    });
    connect(m_setupScreen, &LineCameraScreen::cameraChosen, &m_setup, &LineCameraPresenter::choose);
    connect(m_setupScreen, &LineCameraScreen::forgetRequested, &m_setup, &LineCameraPresenter::forget);
    connect(m_setupScreen, &LineCameraScreen::optionEntered, &m_setup, &LineCameraPresenter::enterOption);
    connect(m_setupScreen, &LineCameraScreen::restartRequested, this, [this] {
        if (m_line.beltRuns())
            return;
        m_setup.clear();
        m_line.reopen();
    });
    connect(m_screen, &CheckScreen::cameraRequested, this, &CheckDesk::openSetup);
    connect(&m_presenter, &CheckPresenter::beltChanged, &m_setup, &LineCameraPresenter::setBusy);
    connect(&m_line, &LineDesk::cameraFound, &m_setup, &LineCameraPresenter::setCameraFound);
    connect(&m_line, &LineDesk::cameraStatusChanged, &m_setup, &LineCameraPresenter::setCameraStatus);
    connect(&m_line, &LineDesk::viewed, this, [this](const camera::LineView &view) {
        m_setup.setView(view.isLearning, int(view.packs.size()));
        m_setupScreen->showFrame(view.picture, outlinesOf(view.packs));
    });
}

void CheckDesk::setDevices(const settings::DeviceSettings &settings)
{
    m_setup.setSettings(settings);
    m_line.setDevices(settings);
}

void CheckDesk::openSetup()
{
    m_isSettingUp = true;
    m_setup.clear();
    m_line.setTesting(true);
    m_window->showPage(m_setupScreen);
}

void CheckDesk::leave()
{
    m_isSettingUp = false;
    m_line.setTesting(false);
}

void CheckDesk::comeBack()
{
    if (m_window->page() == m_setupScreen)
        openSetup();
}

void CheckDesk::addTo(shell::MainWindow &window)
{
    m_window = &window;
    window.addPage(shell::Place::Line, m_screen);
    window.addPage(shell::Place::Line, m_setupScreen);
}

void CheckDesk::open(BatchId batch)
{
    m_window->showPage(m_screen);
    if (batch == m_presenter.state().batch) {
        m_presenter.refresh();
        return;
    }
    m_presenter.open(batch);
    m_line.watch(batch);
}

void CheckDesk::close()
{
    m_presenter.close();
    m_line.watch({});
}

bool CheckDesk::route(const scan::ScanReading &reading)
{
    if (m_window == nullptr || m_window->page() != m_screen)
        return false;
    m_presenter.handleReading(reading);
    return true;
}

} // namespace packledger::desktop
