#include "desktop/checkdesk.h"

#include "check/checkscreen.h"
#include "shell/mainwindow.h"

namespace packledger::desktop {

using check::CheckPresenter;
using check::CheckScreen;
using common::Tone;

CheckDesk::CheckDesk(common::LedgerService &ledger, const Clock &clock, common::Sounds &sounds, QObject *parent)
    : QObject(parent)
    , m_sounds(sounds)
    , m_presenter(ledger, clock)
    , m_line(ledger, clock)
    , m_screen(new CheckScreen)
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
    connect(m_screen, &CheckScreen::challengeCancelled, &m_presenter, &CheckPresenter::cancelChallenge);
    connect(m_screen, &CheckScreen::challengeRequested, this, [this] {
        m_presenter.startChallenge();
        m_line.showChallenge();
    });
    connect(&m_line, &LineDesk::cameraFound, &m_presenter, &CheckPresenter::setCamera);
    connect(&m_line, &LineDesk::cameraStatusChanged, &m_presenter, &CheckPresenter::setCameraStatus);
    connect(&m_line, &LineDesk::rejectOutputChanged, &m_presenter, &CheckPresenter::setRejectOutput);
    connect(&m_line, &LineDesk::rejected, &m_presenter, &CheckPresenter::handleRejected);
    connect(&m_line, &LineDesk::packSeen, this, [this](const camera::PackSight &sight) {
        std::vector<dock::SeenCode> codes;
        for (const vision::Symbol &symbol : sight.symbols)
            codes.push_back({ symbol.bytes, symbol.corners });
        m_screen->showFrame(sight.picture, codes);
        m_presenter.handlePack(sight.look);
    });
}

void CheckDesk::addTo(shell::MainWindow &window)
{
    m_window = &window;
    window.addPage(shell::Place::Line, m_screen);
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
