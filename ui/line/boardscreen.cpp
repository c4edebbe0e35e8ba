#include "line/boardscreen.h"

#include "check/checkscreen.h"
#include "common/card.h"
#include "common/healthlist.h"
#include "common/scrolled.h"
#include "common/tokens.h"
#include "line/accountbar.h"
#include "line/actpanel.h"
#include "line/bigfigure.h"
#include "line/clearancepanel.h"
#include "line/closepanel.h"
#include "line/correctionpanel.h"
#include "line/filespanel.h"
#include "line/lastverified.h"
#include "line/minutegraph.h"
#include "line/shiftpanel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace packledger::line {

using namespace common;
using Panel = BoardState::Panel;

namespace {
constexpr int sideWidth = 300;
constexpr int panelWidth = 420;
constexpr int figureCount = 6;
constexpr int figuresInARow = 3;
constexpr int remarksHeight = 120; // at least, where all stands beneath each other

/// The text that needs the most room; a figure that grows by a digit must not shrink alone.
QString widestOf(const std::vector<FigureState> &figures)
{
    const QFontMetricsF metrics(textFont(TextSize::Verdict, QFont::Bold));
    QString widest;
    for (const FigureState &figure : figures) {
        if (metrics.horizontalAdvance(figure.value) > metrics.horizontalAdvance(widest))
            widest = figure.value;
    }
    return widest;
}

} // namespace

BoardScreen::BoardScreen(QWidget *parent)
    : Page(parent)
    , m_board(new Column)
    , m_boardRow(new QHBoxLayout(m_board))
    , m_main(new Column)
    , m_graphCard(new Card(tr("Packs a minute")))
    , m_graph(new MinuteGraph)
    , m_accountCard(new Card(tr("Every number accounted for")))
    , m_account(new AccountBar)
    , m_side(new Column)
    , m_last(new LastVerified)
    , m_remarkCard(new Card(tr("Remarks")))
    , m_remarks(new HealthList)
    , m_clearance(new ClearancePanel)
    , m_act(new ActPanel)
    , m_shift(new ShiftPanel)
    , m_files(new FilesPanel)
    , m_close(new ClosePanel)
    , m_correction(new CorrectionPanel)
    , m_panels(m_board, panelWidth)
{
    auto *figures = new QGridLayout;
    figures->setSpacing(space::between);
    for (int i = 0; i < figureCount; ++i) {
        m_figures.push_back(new BigFigure);
        figures->addWidget(m_figures.back(), i / figuresInARow, i % figuresInARow);
        figures->setColumnStretch(i % figuresInARow, 1);
    }
    m_graphCard->body()->addWidget(m_graph);
    m_accountCard->body()->addWidget(m_account);
    auto *main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(space::between);
    main->addLayout(figures, 7);
    main->addWidget(m_graphCard, 4);
    main->addWidget(m_accountCard);

    auto *remarks = new QWidget;
    auto *lines = new QVBoxLayout(remarks);
    lines->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    lines->addWidget(m_remarks);
    lines->addStretch();
    m_remarkCard->body()->addWidget(scrolled(remarks));
    m_remarkCard->setMinimumHeight(remarksHeight);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::between);
    side->addWidget(m_last);
    side->addWidget(m_remarkCard, 1);
    m_boardRow->setContentsMargins(0, 0, 0, 0);
    m_boardRow->setSpacing(space::between);
    m_boardRow->addWidget(m_main, 1);
    m_boardRow->addWidget(m_side);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(m_board, 1);
    for (QWidget *panel : std::vector<QWidget *> { m_clearance, m_act, m_shift, m_files, m_close, m_correction }) {
        all->addWidget(panel);
        m_panels.add(panel);
    }
    addKeys();

    connect(m_clearance, &ClearancePanel::pointChecked, this, &BoardScreen::pointChecked);
    connect(m_clearance, &ClearancePanel::signatureGiven, this,
        [this](const QString &login, const QString &pin) { Q_EMIT signatureGiven(login, pin, {}); });
    connect(m_act, &ActPanel::stopRequested, this, &BoardScreen::stopRequested);
    connect(m_act, &ActPanel::noteRequested, this, &BoardScreen::noteRequested);
    connect(m_act, &ActPanel::cancelRequested, this, &BoardScreen::cancelRequested);
    connect(m_correction, &CorrectionPanel::correctionRequested, this, &BoardScreen::correctionRequested);
    connect(m_correction, &CorrectionPanel::signatureGiven, this, &BoardScreen::signatureGiven);
    connect(m_shift, &ShiftPanel::signatureGiven, this, &BoardScreen::signatureGiven);
    connect(m_files, &FilesPanel::compareRequested, this, &BoardScreen::compareRequested);
    connect(m_close, &ClosePanel::signatureGiven, this, &BoardScreen::signatureGiven);
    render(BoardState {});
}

void BoardScreen::addKeys()
{
    const auto opens = [this](const QKeySequence &key, const QString &text, const QString &help, Panel panel) {
        QAction *action = addKey(key, text, help);
        connect(action, &QAction::triggered, this, [this, panel] { Q_EMIT panelRequested(panel); });
        return action;
    };
    m_escape = addKey(HouseKey::Leave, tr("Back"), tr("Closes the panel, or leads back to the work orders."));
    connect(m_escape, &QAction::triggered, this, [this] {
        if (m_state.panel == Panel::None)
            Q_EMIT backRequested();
        else
            Q_EMIT panelClosed();
    });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &BoardScreen::helpRequested);
    m_sourcesKey = addKey(Qt::Key_F3, tr("Sources"), tr("Uses up the packs that the new ones are made of."));
    connect(m_sourcesKey, &QAction::triggered, this, &BoardScreen::sourcesRequested);
    m_stopKey = addKey(Qt::Key_F10, tr("Stop line"), tr("Notes that the line stands, and why; or that it runs again."));
    connect(m_stopKey, &QAction::triggered, this, [this] {
        if (m_state.isStopped)
            Q_EMIT resumeRequested();
        else
            Q_EMIT panelRequested(Panel::Stop);
    });
    connect(addKey(Qt::Key_F5, check::CheckScreen::keyText(), check::CheckScreen::keyHelp()), &QAction::triggered, this,
        &BoardScreen::checkRequested);
    m_shiftKey
        = opens(Qt::Key_F6, tr("Hand over"), tr("Another person answers for the line from now on."), Panel::Shift);
    m_noteKey
        = opens(Qt::Key_F7, tr("Deviation"), tr("Attaches a deviation to the batch, with a photo of it."), Panel::Note);
    m_orderKey = addKey(Qt::CTRL | Qt::Key_R, tr("Give up"),
        tr("Gives the order up before it runs; once it runs, corrects its lot and expiry where the data are wrong."));
    connect(m_orderKey, &QAction::triggered, this,
        [this] { Q_EMIT panelRequested(m_state.canCancel ? Panel::Cancel : Panel::Correct); });
    m_findKey = addKey(HouseKey::Find, tr("Find"),
        tr("Opens the pack scanned last: what happened to it, to hold it, or to take something back."));
    connect(m_findKey, &QAction::triggered, this, [this] { Q_EMIT packRequested(m_state.scanned); });
    connect(addKey(HouseKey::Print, tr("Print"), tr("Prints the batch report, or saves it as a PDF.")),
        &QAction::triggered, this, &BoardScreen::printRequested);
    opens(Qt::Key_F11, tr("Files"), tr("Writes the record and all numbers as files, or compares with another list."),
        Panel::Files);
    m_goOn = addKey(
        HouseKey::Finish, tr("Close batch"), tr("Does what the batch needs next: approve, clear, start, close."));
    connect(m_goOn, &QAction::triggered, this, [this] {
        if (ActPanel::serves(m_state.panel))
            m_act->give();
        else if (m_state.panel == Panel::Correct)
            m_correction->give();
        else if (m_state.panel == Panel::Files)
            Q_EMIT exportRequested();
        else
            Q_EMIT goOnRequested();
    });
}

QAction *BoardScreen::addPageKey(const QKeySequence &key, const QString &text, const QString &help)
{
    return addKey(key, text, help);
}

void BoardScreen::arrangeFor(const QSize &room)
{
    m_panels.fitInto(room.width());
    m_boardRow->setDirection(m_panels.isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    arrange();
}

void BoardScreen::arrange()
{
    QWidget *panel = nullptr;
    if (m_state.panel == Panel::Clearance)
        panel = m_clearance;
    else if (ActPanel::serves(m_state.panel))
        panel = m_act;
    else if (m_state.panel == Panel::Shift)
        panel = m_shift;
    else if (m_state.panel == Panel::Files)
        panel = m_files;
    else if (m_state.panel == Panel::Close)
        panel = m_close;
    else if (m_state.panel == Panel::Correct)
        panel = m_correction;
    // Beside a panel the figures keep their room, and the side gives way.
    m_side->setVisible(panel == nullptr || m_panels.isNarrow());
    m_side->setMinimumWidth(m_panels.isNarrow() ? 0 : sideWidth);
    m_side->setMaximumWidth(m_panels.isNarrow() ? QWIDGETSIZE_MAX : sideWidth);
    m_panels.show(panel);
}

void BoardScreen::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    // Back from another page the keyboard goes on in the form that is still open.
    if (m_state.panel != Panel::None)
        focusPanel();
}

void BoardScreen::offerFrame(const QImage &frame)
{
    m_act->offerFrame(frame);
}

void BoardScreen::render(const FilesState &state)
{
    m_files->render(state);
}

void BoardScreen::render(const BoardState &state)
{
    const bool panelChanged = state.panel != m_state.panel;
    setHead(state.title, state.subtitle, state.chip);
    const QString widest = widestOf(state.figures);
    for (size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setFigure(i < state.figures.size() ? state.figures[i] : FigureState {}, widest);
    m_graph->setGraph(state.graph);
    m_graphCard->setNote(state.graph.note);
    m_account->setAccount(state.account);
    m_accountCard->setNote(tr("%1 issued").arg(QLocale().toString(state.account.issued)));
    m_last->setPack(state.last);
    m_remarks->setLines(state.remarks);
    m_remarkCard->setNote(state.remarks.empty() ? tr("none") : QString());

    m_act->render(state);
    m_clearance->render(state);
    m_shift->render(state);
    m_close->render(state);
    m_correction->render(state);
    m_state = state;
    arrange();
    showKeys();
    if (panelChanged)
        focusPanel();
}

void BoardScreen::focusPanel()
{
    if (m_state.panel == Panel::Clearance)
        m_clearance->begin();
    else if (ActPanel::serves(m_state.panel))
        m_act->begin();
    else if (m_state.panel == Panel::Shift)
        m_shift->begin();
    else if (m_state.panel == Panel::Files)
        m_files->begin();
    else if (m_state.panel == Panel::Close)
        m_close->begin();
    else if (m_state.panel == Panel::Correct)
        m_correction->begin();
    else
        setFocus();
}

void BoardScreen::showKeys()
{
    const bool isAtWork = m_state.isRunning || m_state.isStopped;
    m_escape->setText(m_state.panel == Panel::None ? tr("Back") : tr("Close"));
    m_stopKey->setText(m_state.isStopped ? tr("Run again") : tr("Stop line"));
    for (QAction *action : { m_sourcesKey, m_stopKey, m_shiftKey })
        action->setVisible(isAtWork);
    m_orderKey->setText(m_state.canCancel ? tr("Give up") : tr("Correct lot"));
    // Beside a form whose act has a long name a small screen has no room for it.
    m_orderKey->setVisible(m_state.canCancel || (isAtWork && m_state.panel == Panel::None));
    m_findKey->setVisible(!m_state.scanned.isEmpty() && m_state.panel == Panel::None);
    m_noteKey->setEnabled(m_state.id.isValid() && !m_state.isLocked);

    QString goOn;
    switch (m_state.next) {
    case NextStep::Approve:
        goOn = tr("Approve");
        break;
    case NextStep::Clear:
        goOn = tr("Clear the line");
        break;
    case NextStep::Start:
        goOn = m_state.isAskingPrinter ? tr("Asking the printer …") : tr("Start the line");
        break;
    case NextStep::Close:
        goOn = tr("Close batch");
        break;
    case NextStep::None:
        break;
    }
    // One primary act at a time: that of the panel, of which a signature has its own key.
    const bool isSigning = m_state.panel == Panel::Clearance || m_state.panel == Panel::Shift
        || m_state.panel == Panel::Close || (m_state.panel == Panel::Correct && m_state.isCorrectionSigned);
    if (ActPanel::serves(m_state.panel))
        goOn = m_act->actText();
    else if (m_state.panel == Panel::Correct)
        goOn = tr("Correct all packs");
    else if (m_state.panel == Panel::Files)
        goOn = tr("Write the files");
    m_goOn->setVisible(!isSigning && !goOn.isEmpty());
    m_goOn->setEnabled(!m_state.isAskingPrinter || m_state.panel != Panel::None);
    if (!goOn.isEmpty())
        m_goOn->setText(goOn);
}

} // namespace packledger::line
