#include "monitor/coveragescreen.h"

#include "common/card.h"
#include "common/choicerow.h"
#include "common/emptystate.h"
#include "common/tokens.h"
#include "monitor/coveragegraph.h"
#include "monitor/figurestrip.h"

#include <QHBoxLayout>
#include <QLocale>

namespace packledger::monitor {

using namespace common;
using By = CoverageState::By;

namespace {
constexpr int lowUnder = 560;
} // namespace

CoverageScreen::CoverageScreen(QWidget *parent)
    : Page(parent)
    , m_figures(new FigureStrip)
    , m_graph(new CoverageGraph)
    , m_days(new ChoiceRow)
    , m_by(new ChoiceRow)
    , m_card(new Card(tr("Suppliers")))
    , m_suppliers(new SupplierModel(supplierText, this))
    , m_supplierList(new RowList(RowList::Rows::Open))
    , m_deliveries(new CoverageDeliveryModel(coverageDeliveryText, this))
    , m_deliveryList(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("truck"), {}, {}))
{
    m_days->setChoices({ { QStringLiteral("30"), tr("30 days") }, { QStringLiteral("90"), tr("90 days") },
        { QStringLiteral("365"), tr("A year") } });
    m_by->setChoices({ { QStringLiteral("week"), tr("By week") }, { QStringLiteral("month"), tr("By month") } });
    auto *choices = new QVBoxLayout;
    choices->setContentsMargins(12, 12, 12, 12);
    choices->setSpacing(space::small);
    choices->addWidget(m_days);
    choices->addWidget(m_by);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_figures, 3);
    head->addLayout(choices, 2);
    auto *top = new Card;
    top->body()->addLayout(head);
    top->body()->addWidget(m_graph);

    m_supplierList->setModel(m_suppliers);
    m_supplierList->setItemDelegate(new SupplierDelegate(m_supplierList));
    m_supplierList->setAccessibleName(tr("Suppliers"));
    m_deliveryList->setModel(m_deliveries);
    m_deliveryList->setItemDelegate(new CoverageDeliveryDelegate(m_deliveryList));
    m_deliveryList->setAccessibleName(tr("Deliveries"));
    m_card->body()->addWidget(m_supplierList, 1);
    m_card->body()->addWidget(m_deliveryList, 1);
    m_card->body()->addWidget(m_empty, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    // The keyboard begins at the list, and Tab leads on from there: what stands above it comes after it.
    all->addWidget(m_card, 1);
    all->insertWidget(0, top);
    addKeys();
    connect(m_days, &ChoiceRow::choiceMade, this, [this](const QString &id) { Q_EMIT daysChosen(id.toInt()); });
    connect(m_by, &ChoiceRow::choiceMade, this,
        [this](const QString &id) { Q_EMIT byChosen(id == QLatin1StringView("week") ? By::Week : By::Month); });
    connect(m_supplierList, &RowList::rowOpened, this, &CoverageScreen::supplierOpened);
    connect(m_deliveryList, &RowList::rowOpened, this, &CoverageScreen::openDelivery);
    render({});
}

void CoverageScreen::addKeys()
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Leads back to all suppliers, then to the partners.")),
        &QAction::triggered, this, [this] {
            if (m_isOpened)
                Q_EMIT supplierClosed();
            else
                Q_EMIT backRequested();
        });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &CoverageScreen::helpRequested);
    m_print = addKey(HouseKey::Print, tr("Print"), tr("Prints all suppliers, or saves them as a PDF."));
    connect(m_print, &QAction::triggered, this, &CoverageScreen::printRequested);
    m_save = addKey(Qt::Key_F11, tr("Save table"), tr("Writes all suppliers by week or month into a CSV file."));
    connect(m_save, &QAction::triggered, this, &CoverageScreen::saveRequested);
    m_open = addKey(
        HouseKey::Finish, tr("Open"), tr("Shows the deliveries of the chosen supplier, then the receipt of one."));
    connect(m_open, &QAction::triggered, this, &CoverageScreen::openCurrent);
}

void CoverageScreen::openDelivery(int row)
{
    if (m_deliveries->row(row).receipt.isValid())
        Q_EMIT receiptOpened(m_deliveries->row(row).receipt);
}

void CoverageScreen::openCurrent()
{
    RowList *list = m_isOpened ? m_deliveryList : m_supplierList;
    const int row = list->currentIndex().isValid() ? list->currentIndex().row() : 0;
    if (row >= list->model()->rowCount())
        return;
    if (m_isOpened)
        openDelivery(row);
    else
        Q_EMIT supplierOpened(row);
}

void CoverageScreen::arrangeFor(const QSize &room)
{
    m_graph->setVisible(room.height() >= lowUnder);
}

void CoverageScreen::render(const CoverageState &state)
{
    const bool wasOpened = m_isOpened;
    m_isOpened = state.opened >= 0;
    setHead(tr("Data of suppliers"), m_isOpened ? state.supplier : state.span);
    m_figures->setFigures(state.figures);
    m_graph->setBars(state.bars);
    m_graph->setCounting(state.isLoading);
    m_days->setChosen(QString::number(state.days));
    m_by->setChosen(state.by == By::Week ? QStringLiteral("week") : QStringLiteral("month"));
    m_suppliers->setRows(state.suppliers);
    m_deliveries->setRows(state.deliveries);
    m_card->setTitle(m_isOpened ? tr("Deliveries of %1").arg(state.supplier) : tr("Suppliers"));
    m_card->setNote(m_isOpened && state.moreDeliveries > 0
            ? tr("%1 older ones are not shown").arg(QLocale().toString(state.moreDeliveries))
            : state.isLoading ? tr("counting …")
                              : QString());
    const bool hasRows = m_isOpened ? !state.deliveries.empty() : !state.suppliers.empty();
    m_supplierList->setVisible(hasRows && !m_isOpened);
    m_deliveryList->setVisible(hasRows && m_isOpened);
    m_empty->setVisible(!hasRows);
    if (state.isLoading)
        m_empty->setWords(tr("Counting …"), tr("Every pack of this time is looked at."));
    else if (m_isOpened)
        m_empty->setWords(tr("No delivery"), tr("This supplier sent documents in this time, and no goods."));
    else
        m_empty->setWords(
            tr("Nothing was received"), tr("With the first receipt it says here whether its data were there."));
    m_open->setEnabled(hasRows);
    m_print->setEnabled(!state.isLoading);
    m_save->setEnabled(!state.isLoading && !state.suppliers.empty());
    // A list that is hidden would keep the keyboard for itself.
    RowList *list = m_isOpened ? m_deliveryList : m_supplierList;
    const bool isAtPage = hasFocus() || m_isOpened != wasOpened;
    setFocusProxy(hasRows ? list : nullptr);
    if (isAtPage && hasRows && isVisible())
        list->setFocus();
}

} // namespace packledger::monitor
