#include "packing/reworkscreen.h"

#include "common/card.h"
#include "common/choicerow.h"
#include "common/label.h"
#include "common/tokens.h"
#include "dock/verdictpanel.h"
#include "packing/treecard.h"

#include <QVBoxLayout>

namespace packledger::packing {

using namespace common;

namespace {

constexpr int stackedUnder = 720;

bool asksForReason(ReworkMode mode)
{
    return mode == ReworkMode::Sample || mode == ReworkMode::Destroy || mode == ReworkMode::Decommission
        || mode == ReworkMode::Relabel;
}

} // namespace

ReworkScreen::ReworkScreen(QWidget *parent)
    : Page(parent)
    , m_tree(new TreeCard(tr("In the container"), tr("Scan a container, or a pack in it: what is inside stands here.")))
    , m_verdict(new dock::VerdictPanel)
    , m_task(new Card(tr("What now")))
    , m_instruction(makeParagraph({}, TextSize::Title))
    , m_reasonLabel(makeLabel(tr("Reason"), TextSize::Small, QFont::DemiBold, Ink::Muted))
    , m_reasons(new ChoiceRow)
    , m_contentsLabel(makeLabel(tr("If it is a container"), TextSize::Small, QFont::DemiBold, Ink::Muted))
    , m_contents(new ChoiceRow)
{
    m_contents->setChoices({ { QStringLiteral("live"), tr("What is in it lives on") },
        { QStringLiteral("end"), tr("All that is in it ends, too") } });
    m_verdict->setIdleWords(tr("Ready"), tr("Each scan is answered here."));
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    inside->setSpacing(space::small);
    inside->addWidget(m_instruction);
    inside->addWidget(m_reasonLabel);
    inside->addWidget(m_reasons);
    inside->addWidget(m_contentsLabel);
    inside->addWidget(m_contents);
    m_task->body()->addLayout(inside);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::between);
    right->addWidget(m_task);
    right->addWidget(m_verdict, 1);
    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_tree, 5);
    m_row->addLayout(right, 6);
    fitInto(QSize(1278, 648));
    connect(m_reasons, &ChoiceRow::choiceMade, this, &ReworkScreen::reasonChosen);
    connect(m_contents, &ChoiceRow::choiceMade, this,
        [this](const QString &id) { Q_EMIT contentsChosen(id == QLatin1StringView("end")); });
    connect(m_tree, &TreeCard::toggled, this, &ReworkScreen::rowToggled);

    connect(addKey(HouseKey::Leave, tr("Back"), tr("Back to the packing.")), &QAction::triggered, this,
        &ReworkScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &ReworkScreen::helpRequested);
    addMode(Qt::Key_F3, tr("Swap"), tr("Two scans put one child in the place of another."), ReworkMode::Swap);
    addMode(Qt::Key_F5, tr("Take out"), tr("Each scan takes a child out of the container."), ReworkMode::TakeOut);
    addMode(Qt::Key_F6, tr("Sample"), tr("The pack scanned next is a sample."), ReworkMode::Sample);
    addMode(Qt::Key_F7, tr("New label"),
        tr("What is scanned next gets a new number and a label of it; the old one is written off."),
        ReworkMode::Relabel);
    m_undo = addKey(HouseKey::Undo, tr("Undo last"), tr("Takes back what was done last. The record keeps both."));
    connect(m_undo, &QAction::triggered, this, &ReworkScreen::undoRequested);
    addMode(Qt::Key_F10, tr("Check"), tr("Scans all that is in it, and compares with the ledger."), ReworkMode::Check);
    m_all = addKey(Qt::Key_F11, tr("Unpack all"), tr("Takes all out of the container at once."));
    connect(m_all, &QAction::triggered, this, &ReworkScreen::unpackAllRequested);
    m_apart = addKey(Qt::CTRL | Qt::Key_U, tr("Take apart whole"),
        tr("Takes all out of the container, and out of each container in it, down to the packs."));
    connect(m_apart, &QAction::triggered, this, &ReworkScreen::takeApartRequested);
    addMode(Qt::CTRL | Qt::Key_D, tr("Destroy"), tr("The number of the item scanned next ends: it is destroyed."),
        ReworkMode::Destroy);
    addMode(Qt::CTRL | Qt::Key_E, tr("Decommission"),
        tr("The number of the item scanned next ends: it leaves the trade."), ReworkMode::Decommission);
    m_finish = addKey(HouseKey::Finish, tr("Finish check"), tr("Compares what was scanned with the ledger."));
    connect(m_finish, &QAction::triggered, this, [this] {
        if (m_state.isSeen || m_state.canMove)
            Q_EMIT confirmed();
        else
            Q_EMIT checkFinished();
    });
    render({});
}

QAction *ReworkScreen::addMode(const QKeySequence &key, const QString &text, const QString &help, ReworkMode mode)
{
    QAction *action = addKey(key, text, help);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT modeChosen(mode); });
    m_modes.emplace_back(action, mode);
    return action;
}

void ReworkScreen::arrangeFor(const QSize &room)
{
    const bool isNarrow = room.width() < stackedUnder;
    m_row->setDirection(isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_tree->setMinimumHeight(isNarrow ? 280 : 160);
    m_verdict->setMinimumHeight(isNarrow ? 220 : 160);
}

void ReworkScreen::render(const ReworkState &state)
{
    const bool isNewVerdict
        = state.verdict && state.verdict->sequence != 0 && state.verdict->sequence != m_soundedSequence;
    m_state = state;
    m_verdict->setVerdict(state.verdict);
    if (isNewVerdict) {
        m_soundedSequence = state.verdict->sequence;
        if (m_verdict->isVisible())
            m_verdict->repaint();
        Q_EMIT verdictShown(state.verdict->tone);
    }
    setHead(tr("Rework"), {},
        state.container.isEmpty() ? ChipState {}
                                  : ChipState { .text = state.containerWord, .strong = state.container });
    m_tree->setTree(state.tree);
    m_instruction->setText(state.instruction);
    m_reasons->setChoices(state.reasons);
    m_reasons->setChosen(state.reason);
    const bool asks = asksForReason(state.mode);
    m_reasons->setVisible(asks);
    m_reasonLabel->setVisible(asks);
    const bool asksForContents = state.mode == ReworkMode::Destroy || state.mode == ReworkMode::Decommission;
    m_contents->setChosen(state.withContents ? QStringLiteral("end") : QStringLiteral("live"));
    m_contents->setVisible(asksForContents);
    m_contentsLabel->setVisible(asksForContents);
    showKeys();
}

void ReworkScreen::showKeys()
{
    for (const auto &[action, mode] : m_modes)
        action->setChecked(m_state.mode == mode);
    m_all->setEnabled(!m_state.tree.empty() && m_state.tree.front().hasChildren);
    m_apart->setEnabled(m_state.holdsContainers);
    m_undo->setEnabled(m_state.canUndo);
    m_finish->setVisible(m_state.mode == ReworkMode::Check || m_state.canMove || m_state.isSeen);
    m_finish->setText(m_state.isSeen ? tr("This one") : m_state.canMove ? tr("Move here") : tr("Finish check"));
    QString task = tr("What now");
    for (const auto &[action, mode] : m_modes) {
        if (mode == m_state.mode)
            task = action->text();
    }
    m_task->setTitle(task);
}

} // namespace packledger::packing
