#include "desktop/partnersdesk.h"

#include "partners/partnersscreen.h"
#include "partners/wizardscreen.h"
#include "shell/mainwindow.h"

#include <QAction>

namespace packledger::desktop {

PartnersDesk::PartnersDesk(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ways(clock)
    , m_partners(ledger, clock, m_ways, m_listWork)
    , m_wizard(ledger, clock, m_ways, m_wizardWork)
    , m_partnersScreen(new partners::PartnersScreen)
    , m_wizardScreen(new partners::WizardScreen)
{
}

void PartnersDesk::addTo(shell::MainWindow &window)
{
    m_window = &window;
    window.addPage(shell::Place::Partners, m_partnersScreen);
    window.addPage(shell::Place::Partners, m_wizardScreen);
    connectList();
    connectWizard();
}

void PartnersDesk::connectList()
{
    using Screen = partners::PartnersScreen;
    using Presenter = partners::PartnersPresenter;
    using Wizard = partners::WizardPresenter;
    connect(&m_partners, &Presenter::stateChanged, m_partnersScreen, &Screen::render);
    connect(&m_partners, &Presenter::failed, this, &PartnersDesk::failed);
    connect(m_partnersScreen, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_partnersScreen, &Screen::partnerChosen, &m_partners, &Presenter::choose);
    connect(m_partnersScreen, &Screen::addRequested, &m_wizard, &Wizard::openNew);
    connect(m_partnersScreen, &Screen::partnerOpened, &m_wizard, &Wizard::open);
    connect(m_partnersScreen, &Screen::importRequested, &m_wizard, &Wizard::openFile);
}

void PartnersDesk::connectWizard()
{
    using Screen = partners::WizardScreen;
    using Presenter = partners::WizardPresenter;
    connect(&m_wizard, &Presenter::stateChanged, m_wizardScreen, &Screen::render);
    connect(&m_wizard, &Presenter::failed, this, &PartnersDesk::failed);
    connect(&m_wizard, &Presenter::told, this, &PartnersDesk::told);
    connect(&m_wizard, &Presenter::exported, this, &PartnersDesk::saved);
    connect(&m_wizard, &Presenter::finished, this, &PartnersDesk::showList);
    connect(&m_wizard, &Presenter::opened, this, [this] {
        m_window->setNotice({});
        m_window->showPage(m_wizardScreen);
        Q_EMIT pageChanged();
    });
    connect(m_wizardScreen, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_wizardScreen, &Screen::backRequested, this, &PartnersDesk::leaveWizard);
    connect(m_wizardScreen, &Screen::nextRequested, &m_wizard, &Presenter::goOn);
    connect(m_wizardScreen, &Screen::previousRequested, &m_wizard, &Presenter::goBack);
    connect(m_wizardScreen, &Screen::stepChosen, &m_wizard, &Presenter::goTo);
    connect(m_wizardScreen, &Screen::keepRequested, &m_wizard, &Presenter::keep);
    connect(m_wizardScreen, &Screen::allRequested, &m_wizard, &Presenter::showAll);
    connect(m_wizardScreen, &Screen::exportRequested, this,
        [this] { m_wizard.exportTo(m_folder + QStringLiteral("/exports")); });
    connect(m_wizardScreen, &Screen::textEntered, &m_wizard, &Presenter::enterText);
    connect(m_wizardScreen, &Screen::choiceMade, &m_wizard, &Presenter::choose);
    connect(m_wizardScreen, &Screen::choiceToggled, &m_wizard, &Presenter::toggle);
    connect(m_wizardScreen, &Screen::secretEntered, &m_wizard, &Presenter::enterSecret);
    connect(m_wizardScreen, &Screen::fileRequested, &m_wizard, &Presenter::pick);
    connect(m_wizardScreen, &Screen::fileTaken, &m_wizard, &Presenter::takeFile);
    connect(m_wizardScreen, &Screen::pickCancelled, &m_wizard, &Presenter::cancelPick);
    connect(m_wizardScreen, &Screen::actRequested, &m_wizard, &Presenter::act);
    connect(m_wizardScreen, &Screen::workCancelled, &m_wizard, &Presenter::cancelWork);
}

void PartnersDesk::leaveWizard()
{
    if (m_wizard.mayLeave()) {
        m_window->setNotice({});
        showList();
    }
}

void PartnersDesk::go()
{
    // What was entered and not kept stays until somebody forgets it.
    if (!m_wizard.state().isChanged || m_window->page() == m_wizardScreen)
        return showList();
    m_window->showPage(m_wizardScreen);
    Q_EMIT pageChanged();
}

QAction *PartnersDesk::addPageKey(const QKeySequence &key, const QString &text, const QString &help)
{
    return m_partnersScreen->addPageKey(key, text, help);
}

void PartnersDesk::setSession(const access::Session &session)
{
    m_partners.setSession(session);
    m_wizard.setSession(session);
}

void PartnersDesk::setFolder(const QString &folder)
{
    m_folder = folder;
    m_ways.setFolder(folder);
}

void PartnersDesk::showList()
{
    m_partners.refresh();
    m_window->showPage(m_partnersScreen);
    Q_EMIT pageChanged();
}

void PartnersDesk::refresh()
{
    if (m_window == nullptr)
        return;
    if (m_window->page() == m_partnersScreen)
        m_partners.refresh();
    else if (m_window->page() == m_wizardScreen)
        m_wizard.refresh();
}

} // namespace packledger::desktop
