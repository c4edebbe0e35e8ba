#include "line/batchesscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/rowlist.h"
#include "line/orderpanel.h"
#include "line/tablefilepanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

namespace {
constexpr int formWidth = 440;
} // namespace

BatchesScreen::BatchesScreen(QWidget *parent)
    : Page(parent)
    , m_listCard(new Card)
    , m_model(new BatchModel(batchText, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("line"), {}, {}))
    , m_form(new OrderPanel)
    , m_file(new TableFilePanel(tr("Import work orders"),
          tr("A CSV file with the columns name, gtin, lot, expiry and quantity. Choosing it only shows what would "
             "change.")))
    , m_results(new TableFilePanel(tr("Import camera results"),
          tr("A CSV file of another camera system with the columns code (or gtin and serial), time, point and grade. "
             "Choosing it only shows what would be taken.")))
    , m_sides(m_listCard, formWidth)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BatchDelegate(m_list));
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->body()->addWidget(m_empty, 1);
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_listCard, 1);
    all->addWidget(m_form);
    m_sides.add(m_form);
    for (TableFilePanel *panel : { m_file, m_results }) {
        all->addWidget(panel);
        m_sides.add(panel);
        connect(panel, &TableFilePanel::closeRequested, this, &BatchesScreen::closeSide);
    }
    giveKeyboardTo(m_list);
    addKeys();
    fitInto(QSize(1278, 648));

    connect(m_list, &RowList::rowOpened, this, [this](int row) { Q_EMIT batchOpened(m_model->row(row).id); });
    connect(m_form, &OrderPanel::closeRequested, this, &BatchesScreen::closeSide);
    connect(m_form, &OrderPanel::stepChanged, this, &BatchesScreen::showKeys);
    connect(m_file, &TableFilePanel::fileLookedAt, this, &BatchesScreen::fileLookedAt);
    connect(m_results, &TableFilePanel::fileLookedAt, this, &BatchesScreen::resultsLookedAt);
    connect(m_results, &TableFilePanel::cancelRequested, this, &BatchesScreen::resultsCancelled);
    render(BatchesState {});
}

void BatchesScreen::addKeys()
{
    m_close = addKey(HouseKey::Leave, tr("Close"), tr("Goes back a step, then closes the form at the right."));
    connect(m_close, &QAction::triggered, this, [this] {
        if (m_sides.shown() != m_form || !m_form->goBack())
            closeSide();
    });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &BatchesScreen::helpRequested);
    connect(addKey(Qt::Key_F3, tr("Import orders"), tr("Takes work orders from a CSV file.")), &QAction::triggered,
        this, &BatchesScreen::openFile);
    connect(
        addKey(Qt::CTRL | Qt::Key_I, tr("Camera results"), tr("Takes what another camera system said of packs (CSV).")),
        &QAction::triggered, this, &BatchesScreen::openResults);
    connect(addKey(Qt::Key_F5, tr("New batch"), tr("Plans a work order, step by step.")), &QAction::triggered, this,
        &BatchesScreen::openForm);
    m_goOn = addKey(HouseKey::Finish, tr("Open"), tr("Opens the board of the chosen batch, or goes on in the form."));
    connect(m_goOn, &QAction::triggered, this, &BatchesScreen::goOn);
}

void BatchesScreen::goOn()
{
    if (m_sides.shown() == m_form) {
        m_form->goOn();
    } else if (m_sides.shown() == m_file) {
        Q_EMIT fileTaken();
    } else if (m_sides.shown() == m_results) {
        Q_EMIT resultsTaken();
    } else {
        const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
        if (row < m_model->rowCount())
            Q_EMIT batchOpened(m_model->row(row).id);
    }
}

QAction *BatchesScreen::addPageKey(const QKeySequence &key, const QString &text, const QString &help)
{
    return addKey(key, text, help);
}

void BatchesScreen::openForm()
{
    showSide(m_form);
    m_form->begin();
}

void BatchesScreen::openFile()
{
    showSide(m_file);
    m_file->begin();
}

void BatchesScreen::openResults()
{
    showSide(m_results);
    m_results->begin();
}

void BatchesScreen::closeSide()
{
    showSide(nullptr);
    m_list->setFocus();
}

void BatchesScreen::showSide(QWidget *panel)
{
    m_sides.show(panel);
    showKeys();
}

void BatchesScreen::showKeys()
{
    const QWidget *side = m_sides.shown();
    m_close->setVisible(side != nullptr);
    // One primary act at a time: where a form is open it is the form's.
    m_goOn->setText(side == m_form ? m_form->nextText() : side ? tr("Take them") : tr("Open"));
    m_goOn->setEnabled(side == m_form ? m_form->canGoOn()
            : side == m_file          ? m_canTakeFile
            : side == m_results       ? m_canTakeResults
                                      : !m_state.batches.empty());
}

void BatchesScreen::arrangeFor(const QSize &room)
{
    m_sides.fitInto(room.width());
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
    showKeys();
}

void BatchesScreen::render(const OrderFormState &state)
{
    m_form->render(state);
}

void BatchesScreen::renderResults(const TableFileState &state)
{
    m_canTakeResults = state.canTake;
    m_results->render(state);
    showKeys();
}

void BatchesScreen::renderOrders(const TableFileState &state)
{
    m_canTakeFile = state.canTake;
    m_file->render(state);
    showKeys();
}

} // namespace packledger::line
