#include "outbound/pickingscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "common/tokens.h"
#include "dock/verdictpanel.h"
#include "outbound/reasonpanel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::outbound {

using namespace common;

namespace {
constexpr int stackedUnder = 720; // the verdict and what is picked stand side by side from here
} // namespace

PickingScreen::PickingScreen(QWidget *parent)
    : Page(parent)
    , m_verdict(new dock::VerdictPanel)
    , m_itemsCard(new Card(tr("Picked")))
    , m_items(new PickModel(pickText, this))
    , m_itemList(new RowList(RowList::Rows::Read))
    , m_empty(new EmptyState(QStringLiteral("scan"), tr("Nothing picked yet"),
          tr("Scan pallets, cases or packs. What they hold comes with them.")))
    , m_palletCard(new Card(tr("Pallet being packed")))
    , m_pallet(new HealthList)
    , m_orderCard(new Card(tr("Ordered")))
    , m_order(new PickModel(pickText, this))
    , m_orderList(new RowList(RowList::Rows::Read))
    , m_checkCard(new Card(tr("Before it leaves")))
    , m_words(makeParagraph({}, TextSize::Large))
    , m_findings(new HealthList)
    , m_reason(new ReasonPanel)
    , m_grid(new QGridLayout(this))
    , m_goods(new QWidget)
    , m_side(new QWidget)
{
    auto *goods = new QVBoxLayout(m_goods);
    goods->setContentsMargins(0, 0, 0, 0);
    goods->setSpacing(space::between);
    goods->addWidget(m_verdict, 1);
    goods->addWidget(m_palletCard);
    goods->addWidget(m_itemsCard, 1);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::between);
    side->addWidget(m_orderCard, 1);
    side->addWidget(m_checkCard, 1);
    side->addWidget(m_reason, 1);
    m_verdict->setIdleWords(tr("Ready"), tr("Each scan is answered here."));
    m_itemList->setModel(m_items);
    m_itemList->setItemDelegate(new PickDelegate(PickDelegate::Details::Cut, m_itemList));
    // One scrolls and the other fits its words to its room: neither asks for any, or the page would not fit into
    // 1366x768 with a pallet between them.
    for (QWidget *modest : { static_cast<QWidget *>(m_itemList), static_cast<QWidget *>(m_verdict) })
        modest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_itemsCard->body()->addWidget(m_itemList, 1);
    m_itemsCard->body()->addWidget(m_empty, 1);
    auto *pallet = new QVBoxLayout;
    pallet->setContentsMargins(space::inside, 12, space::inside, 12);
    pallet->addWidget(m_pallet);
    m_palletCard->body()->addLayout(pallet);
    m_orderList->setModel(m_order);
    m_orderList->setItemDelegate(new PickDelegate(PickDelegate::Details::Whole, m_orderList));
    m_orderList->setUniformItemSizes(false);
    m_orderList->setResizeMode(QListView::Adjust);
    m_orderCard->body()->addWidget(m_orderList, 1);
    auto *inside = new QWidget;
    auto *check = new QVBoxLayout(inside);
    check->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    check->setSpacing(12);
    check->addWidget(m_words);
    check->addWidget(m_findings);
    check->addStretch();
    m_checkCard->body()->addWidget(scrolled(inside), 1);
    fitInto(m_room);
    addKeys();
    connect(m_reason, &ReasonPanel::reasonGiven, this, &PickingScreen::reasonGiven);
    connect(m_reason, &ReasonPanel::numbersGiven, this, &PickingScreen::numbersGiven);
    render({});
}

void PickingScreen::addKeys()
{
    const auto on = [this](QAction *action, void (PickingScreen::*intent)()) {
        connect(action, &QAction::triggered, this, intent);
        return action;
    };
    m_back = addKey(HouseKey::Leave, tr("Back"), tr("Back to the shipments. An open one stays open."));
    connect(m_back, &QAction::triggered, this, [this] {
        if (m_state.panel != PickingState::Panel::None)
            Q_EMIT panelClosed();
        else
            Q_EMIT backRequested();
    });
    on(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &PickingScreen::helpRequested);
    m_unpack
        = on(addKey(Qt::Key_F5, tr("Take it out"), tr("What was scanned last leaves its container when it ships.")),
            &PickingScreen::unpackRequested);
    m_received = on(addKey(Qt::Key_F3, tr("Customer has it"),
                        tr("The customer said that the goods are there. From then on only a return brings them back.")),
        &PickingScreen::receivedRequested);
    m_correct = on(
        addKey(Qt::CTRL | Qt::Key_R, tr("Correct"), tr("Tells the customer the right numbers of order and delivery.")),
        &PickingScreen::correctRequested);
    m_rest
        = on(addKey(Qt::CTRL | Qt::Key_N, tr("Ship the rest"), tr("Another shipment with what is left of the order.")),
            &PickingScreen::restRequested);
    m_turnPallet
        = on(addKey(Qt::Key_F6, tr("New pallet"),
                 tr("Begins a pallet with a new number and label; what is scanned goes onto it. F6 again closes it.")),
            &PickingScreen::palletRequested);
    m_replace = on(addKey(Qt::Key_F7, tr("New number"), tr("The pallet's label is spoilt: another number and label.")),
        &PickingScreen::replaceRequested);
    m_undo = on(addKey(HouseKey::Undo, tr("Undo last"), tr("Takes the last scan back. The record keeps both.")),
        &PickingScreen::undoRequested);
    m_print = addKey(HouseKey::Print, tr("Print"),
        tr("The label of the pallet being packed; else transaction information, and a list for the driver."));
    connect(m_print, &QAction::triggered, this, [this] {
        if (m_state.pallet.packing.isValid())
            Q_EMIT labelRequested();
        else
            Q_EMIT printRequested();
    });
    m_takeBack = addKey(Qt::Key_F10, tr("Give up"),
        tr("Gives the shipment up, or takes it back with a reason. While its data is written: stops that."),
        Place::End);
    connect(m_takeBack, &QAction::triggered, this, [this] {
        if (m_state.isBusy)
            Q_EMIT stopRequested();
        else
            Q_EMIT takeBackRequested();
    });
    m_ship = addKey(HouseKey::Finish, tr("Ship"),
        tr("Ships what was picked, and queues the customer's data. In a form: does what it is for."));
    connect(m_ship, &QAction::triggered, this, [this] {
        if (m_state.panel != PickingState::Panel::None)
            m_reason->give();
        else
            Q_EMIT shipRequested();
    });
}

void PickingScreen::arrangeFor(const QSize &room)
{
    m_room = room;
    arrange();
}

void PickingScreen::arrange()
{
    const bool isNarrow = m_room.width() < stackedUnder;
    const bool hasPanel = m_state.panel != PickingState::Panel::None;
    const bool hasOrder = !m_state.order.empty();
    m_verdict->setVisible(m_state.isOpen && !(isNarrow && hasPanel));
    m_reason->setVisible(hasPanel);
    m_checkCard->setVisible(!hasPanel);
    m_orderCard->setVisible(hasOrder && m_state.isOpen && !hasPanel);
    m_itemsCard->setVisible(!(isNarrow && hasPanel));
    const bool hasPallet = m_state.isOpen && m_state.pallet.packing.isValid();
    m_palletCard->setVisible(hasPallet && !(isNarrow && hasPanel));
    m_grid->addWidget(m_goods, isNarrow && hasPanel ? 1 : 0, 0);
    m_grid->addWidget(m_side, isNarrow && !hasPanel ? 1 : 0, isNarrow ? 0 : 1);
    m_verdict->setMinimumHeight(isNarrow ? 300 : 220);
    m_itemsCard->setMinimumHeight(isNarrow ? 280 : hasPallet ? 120 : 160);
    m_orderCard->setMinimumHeight(isNarrow ? 160 : 120);
    m_checkCard->setMinimumHeight(isNarrow ? 240 : 120);
    m_grid->setColumnStretch(0, 640);
    m_grid->setColumnStretch(1, isNarrow ? 0 : 480);
}

void PickingScreen::render(const PickingState &state)
{
    const bool isNewVerdict
        = state.verdict && state.verdict->sequence != 0 && state.verdict->sequence != m_soundedSequence;
    m_state = state;
    arrange();
    m_verdict->setVerdict(state.verdict);
    if (isNewVerdict) {
        m_soundedSequence = state.verdict->sequence;
        if (m_verdict->isVisible())
            m_verdict->repaint();
        Q_EMIT verdictShown(state.verdict->tone);
    }
    const QString title
        = state.id.isValid() ? tr("Shipment %1").arg(QLocale().toString(state.id.value)) : tr("Shipment");
    setHead(title, state.references,
        state.customer.isEmpty() ? ChipState {} : ChipState { .text = state.state, .strong = state.customer });
    m_items->setRows(state.items);
    m_itemList->setVisible(!state.items.empty());
    m_empty->setVisible(state.items.empty());
    if (state.isOpen)
        m_empty->setWords(
            tr("Nothing picked yet"), tr("Scan pallets, cases or packs. What they hold comes with them."));
    else
        m_empty->setWords(tr("Nothing went"), tr("What was picked is free for other shipments."));
    m_itemsCard->setNote(state.moreItems > 0 ? tr("and %1 more").arg(QLocale().toString(state.moreItems)) : QString());
    m_order->setRows(state.order);
    std::vector<HealthLine> pallet { { Tone::Progress, state.pallet.code, state.pallet.contents } };
    if (!state.pallet.label.text.isEmpty())
        pallet.push_back(state.pallet.label);
    m_pallet->setLines(std::move(pallet));
    m_itemsCard->setTitle(state.isOpen ? tr("Picked") : tr("What went"));
    m_checkCard->setTitle(state.isOpen ? tr("Before it leaves") : tr("What the customer was told"));
    m_words->setText(state.words.isEmpty() ? tr("Nothing picked yet.") : state.words);
    m_findings->setLines(state.findings);
    m_reason->render(state);
    showKeys();
}

void PickingScreen::showKeys()
{
    const bool hasPanel = m_state.panel != PickingState::Panel::None;
    m_back->setText(hasPanel ? tr("Close") : tr("Back"));
    m_unpack->setVisible(m_state.isOpen && m_state.canUnpack);
    m_unpack->setEnabled(m_state.canUnpack && !hasPanel);
    m_received->setVisible(m_state.isShipped);
    m_received->setEnabled(m_state.isShipped && !hasPanel && !m_state.isWithCustomer);
    m_correct->setVisible(m_state.isShipped);
    m_correct->setEnabled(m_state.isShipped && !hasPanel);
    m_rest->setVisible(m_state.isShipped && m_state.hasRest);
    m_rest->setEnabled(m_state.isShipped && m_state.hasRest && !hasPanel);
    m_undo->setVisible(m_state.isOpen);
    m_undo->setEnabled(m_state.canUndo && !hasPanel && !m_state.isBusy);
    const bool hasPallet = m_state.isOpen && m_state.pallet.packing.isValid();
    m_turnPallet->setVisible(m_state.isOpen);
    m_turnPallet->setText(hasPallet ? tr("Close pallet") : tr("New pallet"));
    m_turnPallet->setEnabled(!hasPanel && !m_state.isBusy);
    m_replace->setVisible(hasPallet && !m_state.pallet.label.text.isEmpty());
    m_replace->setEnabled(hasPallet && !hasPanel);
    m_print->setText(hasPallet ? tr("Print label") : tr("Print"));
    m_print->setEnabled(hasPallet || !m_state.items.empty() || (m_state.isOpen && !m_state.order.empty()));
    const bool isWriting = m_state.isBusy && m_state.percent >= 0;
    m_takeBack->setText(isWriting ? tr("Stop") : m_state.isOpen ? tr("Give up") : tr("Take back"));
    m_takeBack->setEnabled((m_state.isOpen || m_state.isShipped) && !hasPanel && (!m_state.isBusy || isWriting));
    m_takeBack->setVisible(m_state.isOpen || m_state.isShipped);
    if (hasPanel) {
        const QString act = m_reason->act();
        m_ship->setVisible(!act.isEmpty());
        m_ship->setText(act);
        m_ship->setEnabled(!act.isEmpty() && !m_state.isBusy);
        return;
    }
    m_ship->setVisible(m_state.isOpen);
    m_ship->setText(isWriting ? tr("Writing … %1 %").arg(m_state.percent)
            : m_state.isBusy  ? tr("Shipping …")
                              : tr("Ship"));
    m_ship->setEnabled(m_state.isOpen && (m_state.canShip || m_state.mayOverride) && !hasPanel && !m_state.isBusy);
}

} // namespace packledger::outbound
