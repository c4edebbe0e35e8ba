#include "outbound/shipmentsscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/label.h"
#include "common/tokens.h"
#include "outbound/newshipmentpanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace packledger::outbound {

using namespace common;

namespace {
constexpr int formWidth = 440;
constexpr int narrowUnder = 900;
} // namespace

ShipmentsScreen::ShipmentsScreen(QWidget *parent)
    : Page(parent)
    , m_model(new ShipmentModel(shipmentText, this))
    , m_search(new QLineEdit)
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("truck"), {}, {}))
    , m_form(new NewShipmentPanel)
{
    auto *card = new Card;
    m_listCard = card;
    m_search->setFont(textFont(TextSize::Medium));
    m_search->setAccessibleName(tr("Show only shipments with"));
    m_search->setPlaceholderText(tr("Customer, order, delivery or invoice"));
    m_search->setClearButtonEnabled(true);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(12, 12, 12, space::small);
    filter->addWidget(m_search);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ShipmentDelegate(m_list));
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_empty, 1);
    m_more = makeLabel(tr("Older shipments are not shown. Look for them with F2."), TextSize::Small);
    m_more->setContentsMargins(20, space::small, 20, space::small);
    card->body()->addWidget(m_more);
    // The keyboard begins at the list, and Tab leads on from there: what stands above it comes after it.
    card->body()->insertLayout(0, filter);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(card, 1);
    all->addWidget(m_form);
    giveKeyboardTo(m_list);

    m_close = addKey(HouseKey::Leave, tr("Close"), tr("Closes the form at the right."));
    connect(m_close, &QAction::triggered, this, &ShipmentsScreen::closeForm);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &ShipmentsScreen::helpRequested);
    connect(addKey(HouseKey::Find, tr("Find"), tr("Finds shipments by customer, order, delivery or invoice.")),
        &QAction::triggered, this, [this] {
            m_search->setFocus();
            m_search->selectAll();
        });
    connect(addKey(Qt::Key_F5, tr("New shipment"), tr("Begins a shipment to a customer.")), &QAction::triggered, this,
        &ShipmentsScreen::openForm);
    m_open = addKey(HouseKey::Finish, tr("Open"), tr("Opens the chosen shipment."));
    connect(m_open, &QAction::triggered, this, [this] {
        if (m_hasForm) {
            m_form->give();
            return;
        }
        const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
        if (row < m_model->rowCount())
            Q_EMIT shipmentOpened(m_model->row(row).id);
    });
    connect(m_list, &RowList::rowOpened, this, [this](int row) { Q_EMIT shipmentOpened(m_model->row(row).id); });
    connect(m_search, &QLineEdit::textChanged, this, &ShipmentsScreen::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_form, &NewShipmentPanel::beginRequested, this, &ShipmentsScreen::beginRequested);
    closeForm();
    render({});
}

void ShipmentsScreen::openForm()
{
    m_form->begin();
    m_hasForm = true;
    arrange();
    Q_EMIT formOpened();
}

void ShipmentsScreen::closeForm()
{
    m_hasForm = false;
    arrange();
    m_list->setFocus();
}

void ShipmentsScreen::arrange()
{
    m_form->setVisible(m_hasForm);
    m_form->setMinimumWidth(m_isNarrow ? 0 : formWidth);
    m_form->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : formWidth);
    m_listCard->setVisible(!m_hasForm || !m_isNarrow);
    m_close->setVisible(m_hasForm);
    m_close->setEnabled(m_hasForm);
    m_open->setText(m_hasForm ? tr("Begin to pick") : tr("Open"));
    m_open->setEnabled(m_hasForm || m_model->rowCount() > 0);
}

void ShipmentsScreen::arrangeFor(const QSize &room)
{
    m_isNarrow = room.width() < narrowUnder;
    arrange();
}

void ShipmentsScreen::render(const ShipmentsState &state)
{
    const auto count = int(state.shipments.size());
    setHead(tr("Shipping"), tr("%n shipments", nullptr, count));
    const QModelIndex at = m_list->currentIndex();
    const ledger::DispatchId chosen = at.isValid() ? m_model->row(at.row()).id : ledger::DispatchId {};
    m_model->setRows(state.shipments);
    // A shipment that another station begins stands first: the keyboard stays on the one that it was on.
    for (int row = 0; chosen.isValid() && row < m_model->rowCount(); ++row) {
        if (m_model->row(row).id == chosen && m_list->currentIndex().row() != row)
            m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (state.search.isEmpty())
        m_empty->setWords(tr("Nothing was shipped yet"), tr("Begin a shipment with F5, then scan what goes with it."));
    else
        m_empty->setWords(tr("None fits"), tr("No shipment is as you look for it. Try another word."));
    m_more->setVisible(state.hasMore);
    m_form->render(state);
    arrange();
}

} // namespace packledger::outbound
