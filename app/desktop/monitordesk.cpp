#include "desktop/monitordesk.h"

#include "desktop/printdesk.h"
#include "monitor/coveragescreen.h"
#include "monitor/exchangeddocumentscreen.h"
#include "monitor/exchangescreen.h"
#include "shell/mainwindow.h"

namespace packledger::desktop {

MonitorDesk::MonitorDesk(common::LedgerService &ledger, const Clock &clock, PrintDesk &print, QObject *parent)
    : QObject(parent)
    , m_exchange(ledger, clock)
    , m_coverage(ledger, clock)
    , m_print(print)
    , m_list(new monitor::ExchangeScreen)
    , m_document(new monitor::ExchangedDocumentScreen)
    , m_coverageScreen(new monitor::CoverageScreen)
{
}

void MonitorDesk::addTo(shell::MainWindow &window)
{
    m_window = &window;
    window.addPage(shell::Place::Partners, m_list);
    window.addPage(shell::Place::Partners, m_document);
    window.addPage(shell::Place::Partners, m_coverageScreen);
    connectExchange();
    connectDocument();
    connectCoverage();
}

void MonitorDesk::connectExchange()
{
    using Screen = monitor::ExchangeScreen;
    using Presenter = monitor::ExchangePresenter;
    connect(&m_exchange, &Presenter::stateChanged, m_list, &Screen::render);
    connect(&m_exchange, &Presenter::stateChanged, m_document, &monitor::ExchangedDocumentScreen::render);
    connect(&m_exchange, &Presenter::failed, this, &MonitorDesk::failed);
    connect(&m_exchange, &Presenter::told, this, &MonitorDesk::told);
    connect(&m_exchange, &Presenter::saved, this, &MonitorDesk::saved);
    connect(m_list, &Screen::backRequested, this, &MonitorDesk::backRequested);
    connect(m_list, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_list, &Screen::sideChosen, &m_exchange, &Presenter::setSide);
    connect(m_list, &Screen::showChosen, &m_exchange, &Presenter::setShow);
    connect(m_list, &Screen::partnerChosen, &m_exchange, &Presenter::setPartner);
    connect(m_list, &Screen::searchChanged, &m_exchange, &Presenter::setSearch);
    connect(m_list, &Screen::moreRequested, &m_exchange, &Presenter::showMore);
    connect(m_list, &Screen::saveRequested, this, [this] { m_exchange.saveList(m_folder); });
    connect(m_list, &Screen::documentOpened, this, [this](qint64 id) {
        m_exchange.open(id);
        m_window->showPage(m_document);
    });
}

void MonitorDesk::connectDocument()
{
    using Screen = monitor::ExchangedDocumentScreen;
    using Presenter = monitor::ExchangePresenter;
    connect(m_document, &Screen::backRequested, this, &MonitorDesk::openExchange);
    connect(m_document, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_document, &Screen::panelRequested, &m_exchange, &Presenter::openPanel);
    connect(m_document, &Screen::retryRequested, &m_exchange, &Presenter::retry);
    connect(m_document, &Screen::undoRequested, &m_exchange, &Presenter::undo);
    connect(m_document, &Screen::saveRequested, this, [this] { m_exchange.save(m_folder); });
    connect(m_document, &Screen::reasonGiven, &m_exchange, &Presenter::give);
    connect(m_document, &Screen::previewRequested, &m_exchange, &Presenter::previewAnswer);
    connect(m_document, &Screen::answerSendRequested, &m_exchange, &Presenter::sendAnswer);
    connect(m_document, &Screen::answerSaveRequested, this,
        [this](const monitor::AnswerInput &input) { m_exchange.saveAnswer(input, m_folder); });
    connect(m_document, &Screen::itemRequested, this, &MonitorDesk::itemRequested);
    connect(m_document, &Screen::documentRequested, this, &MonitorDesk::documentRequested);
    connect(m_document, &Screen::shipmentRequested, this, &MonitorDesk::shipmentRequested);
}

void MonitorDesk::connectCoverage()
{
    using Screen = monitor::CoverageScreen;
    using Presenter = monitor::CoveragePresenter;
    connect(&m_coverage, &Presenter::stateChanged, m_coverageScreen, &Screen::render);
    connect(&m_coverage, &Presenter::failed, this, &MonitorDesk::failed);
    connect(&m_coverage, &Presenter::saved, this, &MonitorDesk::saved);
    connect(&m_coverage, &Presenter::paperReady, &m_print, &PrintDesk::print);
    connect(m_coverageScreen, &Screen::backRequested, this, &MonitorDesk::backRequested);
    connect(m_coverageScreen, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_coverageScreen, &Screen::daysChosen, &m_coverage, &Presenter::setDays);
    connect(m_coverageScreen, &Screen::byChosen, &m_coverage, &Presenter::setBy);
    connect(m_coverageScreen, &Screen::supplierOpened, &m_coverage, &Presenter::openSupplier);
    connect(m_coverageScreen, &Screen::supplierClosed, &m_coverage, &Presenter::closeSupplier);
    connect(m_coverageScreen, &Screen::receiptOpened, this, &MonitorDesk::receiptRequested);
    connect(m_coverageScreen, &Screen::saveRequested, this, [this] { m_coverage.save(m_folder); });
    connect(m_coverageScreen, &Screen::printRequested, this, [this] {
        m_print.offer(
            monitor::CoveragePresenter::offers(), [this](const QString &offer) { m_coverage.makePaper(offer); });
        m_window->togglePrint();
    });
}

void MonitorDesk::setSession(const access::Session &session)
{
    m_exchange.setSession(session);
}

void MonitorDesk::openExchange()
{
    m_exchange.close();
    m_window->showPage(m_list);
    Q_EMIT pageChanged();
}

void MonitorDesk::openCoverage()
{
    m_window->showPage(m_coverageScreen);
    m_coverage.refresh();
    Q_EMIT pageChanged();
}

void MonitorDesk::follow()
{
    m_exchange.watch(isExchangeShown());
    if (m_window != nullptr && m_window->page() != m_coverageScreen)
        m_coverage.stop();
}

bool MonitorDesk::isExchangeShown() const
{
    return m_window != nullptr && (m_window->page() == m_list || m_window->page() == m_document);
}

} // namespace packledger::desktop
