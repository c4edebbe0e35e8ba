#include "dock/itemscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/scrolled.h"
#include "common/stack.h"
#include "common/tokens.h"
#include "dock/findfield.h"
#include "dock/holdpanel.h"
#include "dock/inspectedcard.h"
#include "dock/itemcards.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

namespace {

class FoundDelegate final : public RowDelegate
{
public:
    explicit FoundDelegate(QObject *parent)
        : RowDelegate(56, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &found = models::rowAt<FoundRow>(index);
        paintShape(painter, found.tone, QRectF(row.left() + 18, row.center().y() - 9, 18, 18));
        const qreal x = row.left() + 52;
        const qreal width = row.right() - x - 16;
        paintText(painter, QRectF(x, row.top(), 110, row.height()), textFont(TextSize::Body, QFont::DemiBold), t.text,
            found.kind);
        paintText(painter, QRectF(x + 120, row.top(), width * 0.4, row.height()), codeFont(TextSize::Body), t.text,
            found.code);
        const qreal detailX = x + 120 + width * 0.4 + 12;
        paintText(painter, QRectF(detailX, row.top(), row.right() - 16 - detailX, row.height()),
            textFont(TextSize::Body), t.muted, found.detail);
    }
};

} // namespace

ItemScreen::ItemScreen(QWidget *parent)
    : Page(parent)
    , m_find(new FindField)
    , m_body(new Stack)
    , m_empty(new EmptyState(QStringLiteral("items"), tr("Scan a pack to see its history"), {}))
    , m_results(new Card(tr("Found")))
    , m_found(new models::RowsModel<FoundRow>(
          [](const FoundRow &row) { return QStringLiteral("%1 %2 %3").arg(row.kind, row.code, row.detail); }, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_summary(new ItemSummaryCard)
    , m_inspected(new InspectedCard)
    , m_inside(new ContainmentCard)
    , m_timeline(new TimelineCard)
    , m_holdPanel(new HoldPanel)
    , m_right(new Stack)
{
    auto *emptyCard = new Card;
    emptyCard->body()->addWidget(m_empty);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setAccessibleName(tr("Found"));
    m_results->body()->addWidget(m_list);

    auto *found = new QWidget;
    // On a low screen what is inside what lies below the item's own lines.
    auto *cards = new Column;
    auto *left = new QVBoxLayout(cards);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::between);
    left->addWidget(m_summary);
    left->addWidget(m_inspected);
    left->addWidget(m_inside, 1);
    left->addStretch(); // where nothing is inside anything
    auto *columns = new QHBoxLayout(found);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::between);
    QScrollArea *leftArea = scrolled(cards);
    leftArea->setMinimumWidth(296);
    leftArea->setMaximumWidth(560);
    columns->addWidget(leftArea, 400);
    m_right->addWidget(m_timeline);
    m_right->addWidget(m_holdPanel);
    columns->addWidget(m_right, 830);

    m_body->addWidget(emptyCard);
    m_body->addWidget(m_results);
    m_body->addWidget(found);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(m_find);
    all->addWidget(m_body, 1);

    m_back = addKey(HouseKey::Leave, tr("Back"), tr("Back to where you came from."));
    connect(m_back, &QAction::triggered, this, [this] { m_state.hold ? Q_EMIT holdClosed() : Q_EMIT backRequested(); });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &ItemScreen::helpRequested);
    connect(addKey(HouseKey::Find, tr("Find"), tr("Finds a pack, a case, a pallet or a receipt.")), &QAction::triggered,
        this, &ItemScreen::openFind);
    connect(addKey(Qt::Key_F3, tr("Held"), tr("Lists everything that is on hold.")), &QAction::triggered, this,
        &ItemScreen::heldRequested);
    m_hold = addKey(HouseKey::Hold, tr("Hold"), tr("Holds this item, so that nobody uses it; or releases it."));
    connect(m_hold, &QAction::triggered, this, &ItemScreen::holdRequested);
    m_undo = addKey(HouseKey::Undo, tr("Take back"),
        tr("Takes back what was done last with this item, as far as the rules allow."));
    connect(m_undo, &QAction::triggered, this, &ItemScreen::undoRequested);
    m_print = addKey(
        HouseKey::Print, tr("Print"), tr("Prints what it is and what happened to it, or the list."), Place::End);
    connect(m_print, &QAction::triggered, this, &ItemScreen::printRequested);
    m_looks = addKey(Qt::Key_F6, tr("Inspections"), tr("Lists what cameras said of it, or again all that happened."));
    connect(m_looks, &QAction::triggered, this, [this] { showLooks(!m_showsLooks); });
    m_save = addKey(Qt::Key_F11, tr("Save list"),
        tr("Saves every item of the lot, or the inspections of the item, as a table (CSV)."), Place::End);
    connect(m_save, &QAction::triggered, this, &ItemScreen::save);
    m_confirm = addKey(HouseKey::Finish, tr("Hold"), tr("Does what the panel says."));
    connect(m_confirm, &QAction::triggered, m_holdPanel, &HoldPanel::confirm);
    connect(m_holdPanel, &HoldPanel::confirmed, this, &ItemScreen::holdConfirmed);
    connect(m_find, &FindField::findRequested, this, &ItemScreen::findRequested);
    connect(m_list, &RowList::rowOpened, this, [this](int row) { Q_EMIT itemOpened(m_found->row(row).itemKey); });
    connect(m_inside, &ContainmentCard::itemOpened, this, &ItemScreen::itemOpened);
    connect(m_timeline, &TimelineCard::sourceOpened, this, &ItemScreen::sourceOpened);
    render({});
}

void ItemScreen::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    if (m_find->isVisible())
        m_find->setFocus();
}

void ItemScreen::openFind()
{
    m_find->show();
    m_find->setFocus();
}

void ItemScreen::render(const ItemState &state)
{
    using Stage = ItemState::Stage;
    const bool opensHold = state.hold && !m_state.hold;
    const bool hadKeyboard = m_find->isAncestorOf(QApplication::focusWidget()) || m_list->hasFocus();
    const bool hasFound = state.stage == Stage::Results && state.results != m_state.results;
    const bool isOther = state.itemKey != m_state.itemKey;
    m_state = state;
    m_find->setQuery(state.query);
    m_find->setVisible(state.stage != Stage::Found);
    switch (state.stage) {
    case Stage::Empty:
        setHead(tr("Items"), tr("Every pack, case and pallet this site has heard of"));
        m_empty->setWords(tr("Scan a pack to see its history"),
            tr("Or type its serial above. Cases, pallets, lots and receipts are found as well."));
        break;
    case Stage::Loading:
        setHead(tr("Items"), state.query);
        m_empty->setWords(tr("Looking in the ledger …"), {});
        break;
    case Stage::NotFound:
        setHead(tr("Items"), state.query);
        m_empty->setWords(state.title.isEmpty() ? tr("Nothing found") : state.title, state.message);
        break;
    case Stage::Results:
        setHead(state.title.isEmpty() ? tr("Items") : state.title,
            state.message.isEmpty() ? tr("%n found", nullptr, static_cast<int>(state.results.size())) : state.message);
        break;
    case Stage::Found:
        setHead(tr("%1 %2", "kind of item, its number").arg(state.kind, state.code), state.product);
        break;
    }
    m_found->setRows(state.results);
    m_summary->render(state);
    m_inspected->setVisible(state.inspected.has_value());
    if (state.inspected)
        m_inspected->render(*state.inspected);
    m_inside->setTree(state.tree);
    m_inside->setVisible(!state.tree.empty());
    if (state.inspections.empty() || isOther)
        m_showsLooks = false;
    m_timeline->render(state, m_showsLooks ? TimelineCard::Shows::Inspections : TimelineCard::Shows::Everything);
    m_body->setCurrentIndex(state.stage == Stage::Found ? 2 : state.stage == Stage::Results ? 1 : 0);
    m_results->setTitle(state.title.isEmpty() ? tr("Found") : state.title);
    const bool isFound = state.stage == Stage::Found;
    if (state.hold)
        m_holdPanel->render(*state.hold);
    m_right->setCurrentIndex(state.hold ? 1 : 0);
    m_back->setText(state.hold ? tr("Close") : tr("Back"));
    renderKeys();
    if (opensHold && isVisible())
        m_holdPanel->focusFirst();
    else if (hasFound && isVisible())
        m_list->setFocus(); // arrow keys and Enter go on from what was typed
    else if (isFound && hadKeyboard)
        setFocus(); // not whatever stands next in the window
}

void ItemScreen::renderKeys()
{
    using Stage = ItemState::Stage;
    const ItemState &state = m_state;
    const bool isFound = state.stage == Stage::Found;
    m_hold->setVisible(isFound && state.canHold && !state.hold);
    m_undo->setVisible(isFound && state.undoable != 0 && !state.hold);
    m_hold->setText(state.isHeld ? tr("Release") : tr("Hold"));
    m_print->setEnabled((isFound && !state.hold) || state.stage == Stage::Results);
    m_looks->setVisible(isFound && !state.inspections.empty() && !state.hold);
    m_looks->setText(m_showsLooks ? tr("Everything") : tr("Inspections"));
    m_save->setVisible((state.stage == Stage::Results && !state.lotKey.isEmpty()) || (isFound && m_showsLooks));
    m_confirm->setVisible(state.hold.has_value());
    m_confirm->setText(state.hold ? HoldPanel::verbOf(*state.hold) : QString());
}

void ItemScreen::showLooks(bool looks)
{
    m_showsLooks = looks;
    render(m_state);
}

void ItemScreen::save()
{
    if (m_state.stage == ItemState::Stage::Found)
        Q_EMIT inspectionsSaveRequested();
    else
        Q_EMIT saveRequested();
}

} // namespace packledger::dock
