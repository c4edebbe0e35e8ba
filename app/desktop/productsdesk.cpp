#include "desktop/productsdesk.h"

#include "line/productsscreen.h"
#include "shell/mainwindow.h"

namespace packledger::desktop {

ProductsDesk::ProductsDesk(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_products(ledger, clock)
    , m_file(ledger)
    , m_screen(new line::ProductsScreen)
{
}

void ProductsDesk::addTo(shell::MainWindow &window)
{
    using Screen = line::ProductsScreen;
    using Presenter = line::ProductsPresenter;
    using File = line::ProductFilePresenter;
    m_window = &window;
    window.addPage(shell::Place::Line, m_screen);
    connect(&m_products, &Presenter::stateChanged, m_screen, &Screen::render);
    connect(&m_products, &Presenter::told, this, &ProductsDesk::told);
    connect(&m_products, &Presenter::failed, this, &ProductsDesk::failed);
    connect(&m_file, &File::stateChanged, m_screen, &Screen::renderFile);
    connect(&m_file, &File::taken, &m_products, &Presenter::refresh);
    connect(m_screen, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_screen, &Screen::backRequested, this, &ProductsDesk::backRequested);
    connect(m_screen, &Screen::packingRequested, this, &ProductsDesk::packingRequested);
    connect(m_screen, &Screen::findRequested, &m_products, &Presenter::find);
    connect(m_screen, &Screen::productChosen, &m_products, &Presenter::choose);
    connect(m_screen, &Screen::fileLookedAt, &m_file, &File::lookAt);
    connect(m_screen, &Screen::fileTaken, &m_file, &File::take);
    connect(m_screen, &Screen::fileCancelled, &m_file, &File::cancel);
}

void ProductsDesk::setSession(const access::Session &session)
{
    m_products.setSession(session);
    m_file.setSession(session);
}

void ProductsDesk::open()
{
    m_products.refresh();
    m_window->showPage(m_screen);
}

bool ProductsDesk::route(const scan::ScanReading &reading)
{
    if (m_window->page() != m_screen)
        return false;
    m_products.handleReading(reading);
    return true;
}

} // namespace packledger::desktop
