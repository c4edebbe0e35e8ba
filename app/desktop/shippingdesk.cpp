#include "desktop/shippingdesk.h"

#include "common/sounds.h"
#include "desktop/printdesk.h"
#include "outbound/pickingscreen.h"
#include "outbound/shipmentsscreen.h"
#include "shell/mainwindow.h"

#include <utility>

namespace packledger::desktop {

using common::Tone;

ShippingDesk::ShippingDesk(
    common::LedgerService &ledger, const Clock &clock, common::Sounds &sounds, PrintDesk &print, QObject *parent)
    : QObject(parent)
    , m_shipments(ledger, clock)
    , m_picking(ledger, clock)
    , m_sounds(sounds)
    , m_print(print)
    , m_shipmentsScreen(new outbound::ShipmentsScreen)
    , m_pickingScreen(new outbound::PickingScreen)
{
}

void ShippingDesk::addTo(shell::MainWindow &window)
{
    m_window = &window;
    window.addPage(shell::Place::Shipping, m_shipmentsScreen);
    window.addPage(shell::Place::Shipping, m_pickingScreen);
    connectShipments();
    connectPicking();
}

void ShippingDesk::connectShipments()
{
    using Screen = outbound::ShipmentsScreen;
    using Presenter = outbound::ShipmentsPresenter;
    connect(&m_shipments, &Presenter::stateChanged, m_shipmentsScreen, &Screen::render);
    connect(&m_shipments, &Presenter::failed, this, &ShippingDesk::failed);
    connect(&m_shipments, &Presenter::begun, this, [this](ledger::DispatchId shipment) {
        m_shipmentsScreen->closeForm();
        open(shipment);
    });
    connect(m_shipmentsScreen, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_shipmentsScreen, &Screen::searchChanged, &m_shipments, &Presenter::setSearch);
    connect(m_shipmentsScreen, &Screen::formOpened, &m_shipments, &Presenter::prepare);
    connect(m_shipmentsScreen, &Screen::shipmentOpened, this, &ShippingDesk::open);
    connect(m_shipmentsScreen, &Screen::beginRequested, &m_shipments, &Presenter::begin);
}

void ShippingDesk::connectPicking()
{
    using Screen = outbound::PickingScreen;
    using Presenter = outbound::PickingPresenter;
    connect(&m_picking, &Presenter::stateChanged, m_pickingScreen, &Screen::render);
    // What is shipped needs the camera no more.
    connect(&m_picking, &Presenter::stateChanged, this, [this](const outbound::PickingState &state) {
        const bool isPicking = state.isOpen && state.panel == outbound::PickingState::Panel::None;
        if (std::exchange(m_isPicking, isPicking) != isPicking)
            Q_EMIT pageChanged();
    });
    connect(&m_picking, &Presenter::failed, this, &ShippingDesk::failed);
    connect(&m_picking, &Presenter::shipped, this, [this](const QString &sentence) {
        m_sounds.play(Tone::Accepted);
        Q_EMIT told(Tone::Accepted, sentence);
    });
    connect(&m_picking, &Presenter::takenBack, this,
        [this](const QString &sentence) { Q_EMIT told(Tone::Accepted, sentence); });
    connect(&m_picking, &Presenter::runWanted, this, &ShippingDesk::runWanted);
    connect(&m_picking, &Presenter::labelFailed, this,
        [this](const QString &sentence) { Q_EMIT told(Tone::Attention, sentence); });
    connect(m_pickingScreen, &Screen::palletRequested, &m_picking, &Presenter::turnPallet);
    connect(m_pickingScreen, &Screen::labelRequested, &m_picking, &Presenter::printLabel);
    connect(m_pickingScreen, &Screen::replaceRequested, &m_picking, &Presenter::replaceLabel);
    connect(&m_picking, &Presenter::paperReady, &m_print, &PrintDesk::print);
    connect(&m_picking, &Presenter::paperFailed, &m_print, &PrintDesk::giveUp);
    connect(m_pickingScreen, &Screen::verdictShown, &m_sounds, qOverload<Tone>(&common::Sounds::play));
    connect(m_pickingScreen, &Screen::helpRequested, m_window, &shell::MainWindow::toggleHelp);
    connect(m_pickingScreen, &Screen::backRequested, this, &ShippingDesk::showList);
    connect(m_pickingScreen, &Screen::unpackRequested, &m_picking, &Presenter::unpackLast);
    connect(m_pickingScreen, &Screen::undoRequested, &m_picking, &Presenter::undo);
    connect(m_pickingScreen, &Screen::shipRequested, &m_picking, &Presenter::ship);
    connect(m_pickingScreen, &Screen::receivedRequested, &m_picking, &Presenter::noteReceived);
    connect(m_pickingScreen, &Screen::correctRequested, &m_picking, &Presenter::correct);
    connect(m_pickingScreen, &Screen::numbersGiven, &m_picking, &Presenter::correctTo);
    connect(m_pickingScreen, &Screen::restRequested, &m_picking, &Presenter::shipRest);
    connect(&m_picking, &Presenter::restBegun, this, &ShippingDesk::open);
    connect(m_pickingScreen, &Screen::stopRequested, &m_picking, &Presenter::stopShipping);
    connect(m_pickingScreen, &Screen::takeBackRequested, &m_picking, &Presenter::takeBack);
    connect(m_pickingScreen, &Screen::panelClosed, &m_picking, &Presenter::closePanel);
    connect(m_pickingScreen, &Screen::reasonGiven, this, [this](const QString &reason) {
        using Panel = outbound::PickingState::Panel;
        if (m_picking.state().panel == Panel::Void)
            m_picking.takeBackFor(reason);
        else if (m_picking.state().panel == Panel::GiveUp)
            m_picking.giveUp();
        else
            m_picking.shipAnyway(reason);
    });
    connect(m_pickingScreen, &Screen::printRequested, this, [this] {
        m_print.offer(m_picking.offers(), [this](const QString &offer) { m_picking.makePaper(offer); });
        m_window->togglePrint();
    });
}

void ShippingDesk::setSession(const access::Session &session)
{
    m_shipments.setSession(session);
    m_picking.setSession(session);
}

void ShippingDesk::showList()
{
    m_shipments.refresh();
    m_window->showPage(m_shipmentsScreen);
    Q_EMIT pageChanged();
}

void ShippingDesk::go()
{
    if (!m_picking.state().isOpen || m_window->page() == m_pickingScreen)
        return showList();
    m_picking.refresh();
    m_window->showPage(m_pickingScreen);
    // Not everybody may see what the person before picked.
    if (m_window->page() != m_pickingScreen)
        return showList();
    Q_EMIT pageChanged();
}

void ShippingDesk::open(ledger::DispatchId shipment)
{
    m_picking.open(shipment);
    m_window->showPage(m_pickingScreen);
    Q_EMIT pageChanged();
}

void ShippingDesk::refresh()
{
    if (m_window == nullptr)
        return;
    if (m_window->page() == m_shipmentsScreen)
        m_shipments.refresh();
    else if (m_window->page() == m_pickingScreen && !m_isPicking)
        m_picking.refresh();
}

bool ShippingDesk::route(const scan::ScanReading &reading)
{
    if (m_window->page() != m_pickingScreen || !m_picking.state().isOpen)
        return false;
    m_picking.handleReading(reading);
    return true;
}

bool ShippingDesk::wantsCamera() const
{
    return m_window != nullptr && m_window->page() == m_pickingScreen && m_isPicking;
}

} // namespace packledger::desktop
