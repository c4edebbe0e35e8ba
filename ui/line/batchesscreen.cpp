#include "line/batchesscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/tokens.h"
#include "line/orderfilepanel.h"
#include "line/orderpanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

namespace {
constexpr int formWidth = 440;
constexpr int narrowUnder = 900;
} // namespace

BatchesScreen::BatchesScreen(QWidget *parent)
    : Page(parent)
    , m_model(new BatchModel(batchText, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("line"), tr("No work order yet"),
          tr("Plan the first one with F5, bring in a list with F3, or scan a pack of the product.")))
    , m_form(new OrderPanel)
    , m_file(new OrderFilePanel)
{
    auto *card = new Card;
    m_listCard = card;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BatchDelegate(m_list));
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_empty, 1);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(card, 1);
    all->addWidget(m_form);
    all->addWidget(m_file);
    setFocusProxy(m_list);

    m_close = addKey(Qt::Key_Escape, tr("Close"), tr("Closes the form at the right."));
    connect(m_close, &QAction::triggered, this, &BatchesScreen::closeSide);
    connect(addKey(Qt::Key_F1, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &BatchesScreen::helpRequested);
    connect(addKey(Qt::Key_F3, tr("Import orders"), tr("Takes work orders from a CSV file.")), &QAction::triggered,
        this, [this] { showSide(Side::File); });
    connect(addKey(Qt::Key_F5, tr("New batch"), tr("Plans a work order, step by step.")), &QAction::triggered, this,
        &BatchesScreen::openForm);
    m_open = addKey(Qt::Key_F12, tr("Open"), tr("Opens the board of the chosen batch."), Place::Primary);
    connect(m_open, &QAction::triggered, this, [this] {
        const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
        if (row < m_model->rowCount())
            Q_EMIT batchOpened(m_model->row(row).id);
    });
    connect(m_list, &RowList::rowOpened, this, [this](int row) { Q_EMIT batchOpened(m_model->row(row).id); });
    connect(m_form, &OrderPanel::closeRequested, this, &BatchesScreen::closeSide);
    connect(m_file, &OrderFilePanel::fileLookedAt, this, &BatchesScreen::fileLookedAt);
    connect(m_file, &OrderFilePanel::fileTaken, this, &BatchesScreen::fileTaken);
    connect(m_file, &OrderFilePanel::closeRequested, this, &BatchesScreen::closeSide);
    closeSide();
    render(BatchesState {});
}

QAction *BatchesScreen::addPageKey(const QKeySequence &key, const QString &text, const QString &help)
{
    return addKey(key, text, help);
}

void BatchesScreen::openForm()
{
    m_form->begin();
    showSide(Side::Form);
}

void BatchesScreen::closeSide()
{
    showSide(Side::None);
    m_list->setFocus();
}

void BatchesScreen::showSide(Side side)
{
    m_shown = side;
    arrange();
}

void BatchesScreen::arrange()
{
    for (QWidget *panel : { static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_file) }) {
        panel->setVisible(panel == m_form ? m_shown == Side::Form : m_shown == Side::File);
        panel->setMinimumWidth(m_isNarrow ? 0 : formWidth);
        panel->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : formWidth);
    }
    const bool hasSide = m_shown != Side::None;
    m_listCard->setVisible(!hasSide || !m_isNarrow);
    m_close->setVisible(hasSide);
    m_close->setEnabled(hasSide);
}

void BatchesScreen::arrangeFor(const QSize &room)
{
    m_isNarrow = room.width() < narrowUnder;
    arrange();
}

void BatchesScreen::render(const BatchesState &state)
{
    m_state = state;
    const auto count = int(state.batches.size());
    setHead(tr("Line"), tr("%n work orders", nullptr, count));
    m_model->setRows(state.batches);
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (state.isLoading)
        m_empty->setWords(tr("Reading the ledger …"), {});
    else
        m_empty->setWords(tr("No work order yet"),
            tr("Plan the first one with F5, bring in a list with F3, or scan a pack of the product."));
    m_open->setEnabled(count > 0);
}

void BatchesScreen::render(const OrderFormState &state)
{
    m_form->render(state);
}

void BatchesScreen::render(const OrderFileState &state)
{
    m_file->render(state);
}

} // namespace packledger::line
