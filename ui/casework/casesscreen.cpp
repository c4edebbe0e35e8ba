#include "casework/casesscreen.h"

#include "casework/casepanel.h"
#include "casework/caseview.h"
#include "common/card.h"
#include "common/emptystate.h"
#include "common/tokens.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace packledger::casework {

using namespace common;
using Kind = PanelState::Kind;

namespace {
constexpr int narrowUnder = 900;
} // namespace

CasesScreen::CasesScreen(QWidget *parent)
    : Page(parent)
    , m_model(new CaseModel(caseText, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("shield"), tr("No open exceptions"),
          tr("What a receipt finds wrong with a delivery stands here until it is settled with the supplier. F3 opens a "
             "case by hand.")))
    , m_listCard(new Card)
    , m_view(new CaseView)
    , m_panel(new CasePanel)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setAccessibleName(tr("Exceptions with partners"));
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->body()->addWidget(m_empty, 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(m_listCard, 9);
    all->addWidget(m_view, 11);
    all->addWidget(m_panel, 11);
    setFocusProxy(m_list);
    addKeys();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CasesScreen::chooseRow);
    connect(m_panel, &CasePanel::given, this, &CasesScreen::given);
    render({});
}

void CasesScreen::addKeys()
{
    const auto opens = [this](QAction *action, Kind kind) {
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT panelRequested(kind); });
        return action;
    };
    m_back = addKey(HouseKey::Leave, tr("Back"), tr("Back to the partners."));
    connect(m_back, &QAction::triggered, this, [this] {
        if (m_state.panel.kind == Kind::None)
            Q_EMIT backRequested();
        else
            Q_EMIT panelClosed();
    });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &CasesScreen::helpRequested);
    m_all = addKey(Qt::CTRL | Qt::Key_O, tr("All"), tr("Shows the resolved ones as well, or the open ones alone."));
    connect(m_all, &QAction::triggered, this, &CasesScreen::allToggled);
    m_new = opens(addKey(Qt::Key_F3, tr("New"), tr("Opens a case about a pack, a receipt or an arrival.")), Kind::Open);
    m_change = opens(addKey(Qt::CTRL | Qt::Key_R, tr("Change"), tr("Another category, and with it what is asked for.")),
        Kind::Change);
    m_read = opens(addKey(Qt::Key_F5, tr("Read answer"),
                       tr("Reads a partner's message that came as a file, by mail for example.")),
        Kind::AnswerFile);
    m_message
        = opens(addKey(Qt::Key_F6, tr("Message"), tr("What the partner gets, as it would go now.")), Kind::Message);
    m_answer = opens(
        addKey(Qt::Key_F7, tr("Answer"), tr("Notes what the partner said, or answers the partner.")), Kind::Answer);
    m_evidence
        = opens(addKey(Qt::Key_F11, tr("Picture"), tr("Keeps a picture or a paper with the case.")), Kind::Evidence);
    m_print = addKey(HouseKey::Print, tr("Print"), tr("The case on paper."));
    connect(m_print, &QAction::triggered, this, &CasesScreen::printRequested);
    m_resolve = opens(
        addKey(Qt::Key_F10, tr("End it"), tr("Ends the case by hand, with a reason."), Place::End), Kind::Resolve);
    m_send = addKey(
        HouseKey::Finish, tr("Send"), tr("Tells the partner: a message, or the draft of a mail. In a form: does it."));
    connect(m_send, &QAction::triggered, this, [this] {
        if (m_state.panel.kind != Kind::None)
            m_panel->finish();
        else
            Q_EMIT sendRequested();
    });
}

void CasesScreen::chooseRow()
{
    const QModelIndex index = m_list->currentIndex();
    if (!m_isRendering && index.isValid())
        Q_EMIT caseChosen(m_model->row(index.row()).id);
}

void CasesScreen::arrangeFor(const QSize &room)
{
    m_isNarrow = room.width() < narrowUnder;
    arrange();
}

void CasesScreen::arrange()
{
    const bool hasPanel = m_state.panel.kind != Kind::None;
    const bool hasCase = m_state.chosen.id.isValid();
    m_panel->setVisible(hasPanel);
    m_view->setVisible(hasCase && !hasPanel);
    m_listCard->setVisible(!(m_isNarrow && hasPanel));
}

void CasesScreen::render(const CasesState &state)
{
    const bool hadPanel = m_state.panel.kind != Kind::None;
    m_state = state;
    m_isRendering = true;
    setHead(tr("Exceptions"),
        state.overdue > 0 ? tr("%n open, %1 overdue", nullptr, int(state.open)).arg(state.overdue)
                          : tr("%n open", nullptr, int(state.open)));
    m_model->setRows(state.cases);
    for (size_t row = 0; row < state.cases.size(); ++row) {
        if (state.cases[row].id == state.chosen.id && m_list->currentIndex().row() != int(row))
            m_list->setCurrentIndex(m_model->index(int(row)));
    }
    m_isRendering = false;
    m_list->setVisible(!state.cases.empty());
    m_empty->setVisible(state.cases.empty());
    m_view->render(state.chosen);
    m_panel->render(state.panel);
    arrange();
    showKeys();
    if (hadPanel && state.panel.kind == Kind::None)
        m_list->setFocus();
}

void CasesScreen::showKeys()
{
    const bool hasPanel = m_state.panel.kind != Kind::None;
    const bool hasCase = m_state.chosen.id.isValid();
    const bool canWork = hasCase && m_state.chosen.canWork && !hasPanel && !m_state.isBusy;
    const bool isTheirs = m_state.chosen.isTheirs;
    m_back->setText(hasPanel ? tr("Close") : tr("Back"));
    m_all->setText(m_state.showsAll ? tr("Open ones") : tr("All"));
    m_all->setEnabled(!hasPanel);
    m_new->setEnabled(!hasPanel);
    m_read->setEnabled(!hasPanel && !m_state.isBusy);
    m_change->setEnabled(canWork && !isTheirs);
    m_message->setEnabled(hasCase && !hasPanel);
    m_answer->setEnabled(canWork && !isTheirs);
    m_evidence->setEnabled(canWork);
    m_print->setEnabled(hasCase && !hasPanel);
    m_resolve->setEnabled(canWork);
    if (hasPanel) {
        const QString &act = m_state.panel.button;
        m_send->setText(act.isEmpty() ? tr("Send") : act);
        m_send->setEnabled(!act.isEmpty() && !m_state.isBusy);
        return;
    }
    m_send->setText(isTheirs ? tr("Answer") : m_state.chosen.goesAsMessage ? tr("Send") : tr("Write a mail"));
    m_send->setEnabled(canWork && !(m_state.chosen.goesAsMessage && m_state.chosen.isTold && !isTheirs));
}

} // namespace packledger::casework
