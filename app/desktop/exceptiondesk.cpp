#include "desktop/exceptiondesk.h"

#include "casework/casesscreen.h"
#include "desktop/partnersdesk.h"
#include "desktop/printdesk.h"
#include "shell/mainwindow.h"

#include <QDesktopServices>
#include <QUrl>

namespace packledger::desktop {

using common::Tone;

ExceptionDesk::ExceptionDesk(
    common::LedgerService &ledger, const Clock &clock, PartnersDesk &partners, PrintDesk &print, QObject *parent)
    : QObject(parent)
    , m_cases(ledger, clock)
    , m_partners(partners)
    , m_print(print)
    , m_screen(new casework::CasesScreen)
{
}

void ExceptionDesk::addTo(shell::MainWindow &window)
{
    m_window = &window;
    window.addPage(shell::Place::Partners, m_screen);
    m_key = m_partners.addPageKey(
        Qt::Key_F7, tr("Exceptions"), tr("What is wrong with deliveries, and what the partner says of it."));
    connect(m_key, &QAction::triggered, this, &ExceptionDesk::open);
    connectScreen();
}

void ExceptionDesk::connectScreen()
{
    using Screen = casework::CasesScreen;
    using Presenter = casework::CasesPresenter;
    connect(&m_cases, &Presenter::stateChanged, m_screen, &Screen::render);
    connect(&m_cases, &Presenter::stateChanged, this, &ExceptionDesk::tellKey);
    connect(&m_cases, &Presenter::failed, this, &ExceptionDesk::failed);
    connect(
        &m_cases, &Presenter::told, this, [this](const QString &sentence) { Q_EMIT told(Tone::Accepted, sentence); });
    connect(&m_cases, &Presenter::mailWritten, this,
        [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    connect(&m_cases, &Presenter::paperReady, &m_print, &PrintDesk::print);
    connect(&m_cases, &Presenter::paperFailed, &m_print, &PrintDesk::giveUp);
    connect(m_screen, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_screen, &Screen::backRequested, &m_partners, &PartnersDesk::showList);
    connect(m_screen, &Screen::allToggled, &m_cases, &Presenter::toggleAll);
    connect(m_screen, &Screen::caseChosen, &m_cases, &Presenter::choose);
    connect(m_screen, &Screen::panelRequested, &m_cases, &Presenter::openPanel);
    connect(m_screen, &Screen::panelClosed, &m_cases, &Presenter::closePanel);
    connect(m_screen, &Screen::given, &m_cases, &Presenter::give);
    connect(m_screen, &Screen::sendRequested, &m_cases, &Presenter::send);
    connect(m_screen, &Screen::printRequested, this, [this] {
        m_print.offer(casework::CasesPresenter::offers(), [this](const QString &) { m_cases.makePaper(); });
        m_window->togglePrint();
    });
}

void ExceptionDesk::tellKey(const casework::CasesState &state)
{
    m_key->setText(state.overdue > 0 ? tr("Exceptions (%n overdue)", nullptr, int(state.overdue)) : tr("Exceptions"));
    m_window->setCount(shell::Place::Partners,
        { state.open, state.overdue > 0 ? Tone::Stop : Tone::Neutral,
            state.overdue > 0 ? tr("%n open exception(s), %1 overdue", nullptr, int(state.open)).arg(state.overdue)
                              : tr("%n open exception(s)", nullptr, int(state.open)) });
}

void ExceptionDesk::showPage()
{
    m_window->showPage(m_screen);
    Q_EMIT pageChanged();
}

void ExceptionDesk::open()
{
    m_cases.refresh();
    showPage();
}

void ExceptionDesk::openOf(ReceiptId receipt)
{
    m_cases.chooseOf(receipt);
    showPage();
}

void ExceptionDesk::refresh()
{
    if (m_window != nullptr && m_window->page() == m_screen)
        m_cases.refresh();
    else
        m_cases.count();
}

} // namespace packledger::desktop
