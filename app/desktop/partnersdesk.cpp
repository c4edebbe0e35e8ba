#include "desktop/partnersdesk.h"

#include "partners/partnersscreen.h"
#include "shell/mainwindow.h"

#include <QAction>

namespace packledger::desktop {

PartnersDesk::PartnersDesk(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_partners(ledger, clock, m_ways)
    , m_partnersScreen(new partners::PartnersScreen)
{
}

void PartnersDesk::addTo(shell::MainWindow &window)
{
    m_window = &window;
    window.addPage(shell::Place::Partners, m_partnersScreen);
    using Screen = partners::PartnersScreen;
    using Presenter = partners::PartnersPresenter;
    connect(&m_partners, &Presenter::stateChanged, m_partnersScreen, &Screen::render);
    connect(&m_partners, &Presenter::failed, this, &PartnersDesk::failed);
    connect(m_partnersScreen, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_partnersScreen, &Screen::partnerChosen, &m_partners, &Presenter::choose);
}

QAction *PartnersDesk::addPageKey(const QKeySequence &key, const QString &text, const QString &help)
{
    return m_partnersScreen->addPageKey(key, text, help);
}

void PartnersDesk::setSession(const access::Session &session)
{
    m_partners.setSession(session);
}

void PartnersDesk::setFolder(const QString &folder)
{
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
    if (m_window != nullptr && m_window->page() == m_partnersScreen)
        m_partners.refresh();
}

} // namespace packledger::desktop
