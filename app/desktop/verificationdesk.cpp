#include "desktop/verificationdesk.h"

#include "desktop/partnersdesk.h"
#include "shell/mainwindow.h"
#include "verification/verificationscreen.h"

#include <QAction>

namespace packledger::desktop {

VerificationDesk::VerificationDesk(
    common::LedgerService &ledger, const Clock &clock, PartnersDesk &partners, QObject *parent)
    : QObject(parent)
    , m_presenter(ledger, clock)
    , m_partners(partners)
    , m_screen(new verification::VerificationScreen)
{
}

void VerificationDesk::addTo(shell::MainWindow &window)
{
    m_window = &window;
    window.addPage(shell::Place::Partners, m_screen);
    const QAction *key = m_partners.addPageKey(
        Qt::Key_F11, tr("Verifications"), tr("Who asked whether a pack is ours, and what they were told."));
    connect(key, &QAction::triggered, this, &VerificationDesk::open);
    connectScreen();
}

void VerificationDesk::connectScreen()
{
    using Screen = verification::VerificationScreen;
    using Presenter = verification::VerificationPresenter;
    connect(&m_presenter, &Presenter::stateChanged, m_screen, &Screen::render);
    connect(&m_presenter, &Presenter::failed, this, &VerificationDesk::failed);
    connect(&m_presenter, &Presenter::told, this, &VerificationDesk::told);
    connect(&m_presenter, &Presenter::saved, this, &VerificationDesk::saved);
    connect(&m_presenter, &Presenter::askersChanged, this, &VerificationDesk::askersChanged);
    connect(m_screen, &Screen::backRequested, &m_partners, &PartnersDesk::showList);
    connect(m_screen, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_screen, &Screen::searchChanged, &m_presenter, &Presenter::setSearch);
    connect(m_screen, &Screen::showChosen, &m_presenter, &Presenter::setShow);
    connect(m_screen, &Screen::daysChosen, &m_presenter, &Presenter::setDays);
    connect(m_screen, &Screen::moreRequested, &m_presenter, &Presenter::showMore);
    connect(m_screen, &Screen::saveRequested, this, [this] { m_presenter.save(m_folder); });
    connect(m_screen, &Screen::itemRequested, this, &VerificationDesk::itemRequested);
    connect(m_screen, &Screen::given, &m_presenter, &Presenter::answer);
    connect(m_screen, &Screen::noted, &m_presenter, &Presenter::note);
    connect(m_screen, &Screen::requestTaken, &m_presenter, &Presenter::takeRequest);
    connect(m_screen, &Screen::copied, &m_presenter, &Presenter::copied);
    connect(m_screen, &Screen::tokenRequested, &m_presenter, &Presenter::makeToken);
    connect(m_screen, &Screen::endRequested, &m_presenter, &Presenter::endToken);
    connect(m_screen, &Screen::tokenCopied, &m_presenter, &Presenter::tokenCopied);
    connect(m_screen, &Screen::left, &m_presenter, &Presenter::forgetToken);
}

void VerificationDesk::open()
{
    m_window->showPage(m_screen);
    Q_EMIT pageChanged();
}

void VerificationDesk::follow()
{
    m_presenter.watch(m_window != nullptr && m_window->page() == m_screen);
}

bool VerificationDesk::route(const scan::ScanReading &reading)
{
    if (m_window == nullptr || m_window->page() != m_screen)
        return false;
    m_presenter.handleReading(reading);
    return true;
}

} // namespace packledger::desktop
