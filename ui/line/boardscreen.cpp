#include "line/boardscreen.h"

#include "check/checkscreen.h"
#include "common/card.h"
#include "common/healthlist.h"
#include "common/scrolled.h"
#include "common/tokens.h"
#include "line/accountbar.h"
#include "line/bigfigure.h"
#include "line/clearancepanel.h"
#include "line/closepanel.h"
#include "line/lastverified.h"
#include "line/minutegraph.h"
#include "line/stoppanel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;
using Panel = BoardState::Panel;

namespace {
constexpr int sideWidth = 330;
constexpr int panelWidth = 420;
constexpr int narrowUnder = 900;
constexpr int figureCount = 4;
} // namespace

BoardScreen::BoardScreen(QWidget *parent)
    : Page(parent)
    , m_main(new Column)
    , m_graphCard(new Card(tr("Packs a minute")))
    , m_graph(new MinuteGraph)
    , m_accountCard(new Card(tr("Every number accounted for")))
    , m_account(new AccountBar)
    , m_side(new Column)
    , m_sideColumn(new QVBoxLayout(m_side))
    , m_last(new LastVerified)
    , m_remarkCard(new Card(tr("Remarks")))
    , m_remarks(new HealthList)
    , m_clearance(new ClearancePanel)
    , m_stop(new StopPanel)
    , m_close(new ClosePanel)
{
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::between);
    for (int i = 0; i < figureCount; ++i) {
        m_figures.push_back(new BigFigure);
        figures->addWidget(m_figures.back(), 1);
    }
    m_graphCard->body()->addWidget(m_graph);
    m_accountCard->body()->addWidget(m_account);
    auto *main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(space::between);
    main->addLayout(figures, 3);
    main->addWidget(m_graphCard, 5);
    main->addWidget(m_accountCard, 3);

    auto *remarks = new QVBoxLayout;
    remarks->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    remarks->addWidget(m_remarks);
    remarks->addStretch();
    m_remarkCard->body()->addLayout(remarks);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    m_sideColumn->setSpacing(space::between);
    m_sideColumn->addWidget(m_last);
    m_sideColumn->addWidget(m_remarkCard, 1);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(m_main, 1);
    all->addWidget(m_side);
    all->addWidget(m_clearance);
    all->addWidget(m_stop);
    all->addWidget(m_close);
    addKeys();

    connect(m_clearance, &ClearancePanel::pointChecked, this, &BoardScreen::pointChecked);
    connect(m_clearance, &ClearancePanel::signatureGiven, this,
        [this](const QString &login, const QString &pin) { Q_EMIT signatureGiven(login, pin, {}); });
    connect(m_stop, &StopPanel::stopRequested, this, &BoardScreen::stopRequested);
    connect(m_stop, &StopPanel::noteRequested, this, &BoardScreen::noteRequested);
    connect(m_close, &ClosePanel::signatureGiven, this, &BoardScreen::signatureGiven);
    render(BoardState {});
}

void BoardScreen::addKeys()
{
    m_escape = addKey(Qt::Key_Escape, tr("Back"), tr("Closes the panel, or leads back to the work orders."));
    connect(m_escape, &QAction::triggered, this, [this] {
        if (m_state.panel == Panel::None)
            Q_EMIT backRequested();
        else
            Q_EMIT panelClosed();
    });
    connect(addKey(Qt::Key_F1, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &BoardScreen::helpRequested);
    m_stopKey = addKey(Qt::Key_F4, tr("Stop line"), tr("Notes that the line stands, and why; or that it runs again."));
    connect(m_stopKey, &QAction::triggered, this, [this] {
        if (m_state.isStopped)
            Q_EMIT resumeRequested();
        else
            Q_EMIT panelRequested(Panel::Stop);
    });
    connect(addKey(Qt::Key_F5, check::CheckScreen::keyText(), check::CheckScreen::keyHelp()), &QAction::triggered, this,
        &BoardScreen::checkRequested);
    m_noteKey = addKey(Qt::Key_F7, tr("Deviation"), tr("Attaches a deviation to the batch."));
    connect(m_noteKey, &QAction::triggered, this, [this] { Q_EMIT panelRequested(Panel::Note); });
    connect(addKey(Qt::Key_F9, tr("Print"), tr("Prints the batch report, or saves it as a PDF.")), &QAction::triggered,
        this, &BoardScreen::printRequested);
    connect(addKey(Qt::Key_F11, tr("Export"), tr("Writes the record and all numbers as files, with their checksums.")),
        &QAction::triggered, this, &BoardScreen::exportRequested);
    m_goOn = addKey(Qt::Key_F12, tr("Close batch"), tr("Does what the batch needs next: approve, clear, start, close."),
        Place::Primary);
    connect(m_goOn, &QAction::triggered, this, &BoardScreen::goOnRequested);
}

QAction *BoardScreen::addPageKey(const QKeySequence &key, const QString &text, const QString &help)
{
    return addKey(key, text, help);
}

void BoardScreen::addSideCard(QWidget *card)
{
    m_sideColumn->insertWidget(1, card, 2);
}

void BoardScreen::arrangeFor(const QSize &room)
{
    m_isNarrow = room.width() < narrowUnder;
    arrange();
}

void BoardScreen::arrange()
{
    const bool hasPanel = m_state.panel != Panel::None;
    m_main->setVisible(!m_isNarrow || !hasPanel);
    m_side->setVisible(!m_isNarrow && !hasPanel);
    m_side->setFixedWidth(sideWidth);
    m_clearance->setVisible(m_state.panel == Panel::Clearance);
    m_stop->setVisible(m_state.panel == Panel::Stop || m_state.panel == Panel::Note);
    m_close->setVisible(m_state.panel == Panel::Close);
    for (QWidget *panel :
        { static_cast<QWidget *>(m_clearance), static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_close) }) {
        panel->setMinimumWidth(m_isNarrow ? 0 : panelWidth);
        panel->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : panelWidth);
    }
}

void BoardScreen::render(const BoardState &state)
{
    const bool panelChanged = state.panel != m_state.panel;
    setHead(state.title, state.subtitle, state.chip);
    // A figure that grows by a digit must not shrink alone.
    qsizetype digits = 0;
    for (const FigureState &figure : state.figures)
        digits = qMax(digits, figure.value.size());
    const QString widest(digits, u'8');
    for (size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setFigure(i < state.figures.size() ? state.figures[i] : FigureState {}, widest);
    m_graph->setGraph(state.graph);
    m_graphCard->setNote(state.graph.note);
    m_account->setAccount(state.account);
    m_accountCard->setNote(tr("%1 issued").arg(QLocale().toString(state.account.issued)));
    m_last->setPack(state.last);
    m_remarks->setLines(state.remarks);
    m_remarkCard->setNote(state.remarks.empty() ? tr("none") : QString());

    m_stop->render(state);
    m_clearance->render(state);
    m_close->render(state);
    m_state = state;
    arrange();
    if (panelChanged && state.panel == Panel::Clearance)
        m_clearance->setFocus();
    else if (panelChanged && state.panel == Panel::None)
        setFocus();

    m_escape->setText(state.panel == Panel::None ? tr("Back") : tr("Close"));
    m_stopKey->setText(state.isStopped ? tr("Run again") : tr("Stop line"));
    m_stopKey->setEnabled(state.isRunning || state.isStopped);
    m_noteKey->setEnabled(state.id.isValid() && !state.isLocked);
    QString goOn;
    switch (state.next) {
    case NextStep::Approve:
        goOn = tr("Approve");
        break;
    case NextStep::Clear:
        goOn = tr("Clear the line");
        break;
    case NextStep::Start:
        goOn = tr("Start the line");
        break;
    case NextStep::Close:
        goOn = tr("Close batch");
        break;
    case NextStep::None:
        goOn = tr("Locked");
        break;
    }
    m_goOn->setText(goOn);
    m_goOn->setEnabled(state.next != NextStep::None && state.panel == Panel::None);
}

} // namespace packledger::line
