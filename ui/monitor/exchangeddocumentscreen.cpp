#include "monitor/exchangeddocumentscreen.h"

#include "common/card.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/rowlist.h"
#include "common/stack.h"
#include "documents/sourcecard.h"
#include "monitor/answerform.h"
#include "monitor/eventscard.h"
#include "monitor/reasonform.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace packledger::monitor {

using namespace common;
using Panel = ExchangeState::Panel;
using Side = ExchangeState::Side;

namespace {
constexpr int leftWidth = 460;
constexpr int narrowUnder = 880;
} // namespace

ExchangedDocumentScreen::ExchangedDocumentScreen(QWidget *parent)
    : Page(parent)
    , m_left(new Card(tr("Document")))
    , m_lines(new HealthList)
    , m_facts(makeParagraph({}, TextSize::Small, Ink::Muted))
    , m_model(new HistoryModel(historyText, this))
    , m_history(new RowList(RowList::Rows::Read))
    , m_right(new Stack)
    , m_text(new documents::SourceCard)
    , m_eventsCard(new EventsCard)
    , m_reason(new ReasonForm)
    , m_answer(new AnswerForm)
{
    m_history->setModel(m_model);
    m_history->setItemDelegate(new HistoryDelegate(m_history));
    m_history->setAccessibleName(tr("History"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::inside, 12, space::inside, 12);
    head->setSpacing(10);
    head->addWidget(m_lines);
    head->addWidget(m_facts);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setObjectName(QStringLiteral("rule"));
    m_left->body()->addLayout(head);
    m_left->body()->addWidget(line);
    m_left->body()->addWidget(m_history, 1);
    m_right->addWidget(m_text);
    m_right->addWidget(m_eventsCard);
    m_right->addWidget(m_reason);
    m_right->addWidget(m_answer);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::between, space::between, space::between, space::between);
    all->setSpacing(space::between);
    all->addWidget(m_left);
    all->addWidget(m_right, 1);
    setFocusProxy(m_history);
    addKeys();
    connect(m_eventsCard, &EventsCard::itemRequested, this, &ExchangedDocumentScreen::itemRequested);
    connect(m_reason, &ReasonForm::reasonGiven, this, &ExchangedDocumentScreen::reasonGiven);
    connect(m_answer, &AnswerForm::previewRequested, this, &ExchangedDocumentScreen::previewRequested);
    connect(m_answer, &AnswerForm::saveRequested, this, &ExchangedDocumentScreen::answerSaveRequested);
    connect(m_answer, &AnswerForm::sendRequested, this, &ExchangedDocumentScreen::answerSendRequested);
    render({});
}

void ExchangedDocumentScreen::addKeys()
{
    const auto key = [this](const auto &which, const QString &text, const QString &help, auto act) {
        QAction *action = addKey(which, text, help);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_back = key(HouseKey::Leave, tr("Back"), tr("Closes the form at the right, or leads back to the list."), [this] {
        if (m_state.panel != Panel::None)
            Q_EMIT panelRequested(Panel::None);
        else
            Q_EMIT backRequested();
    });
    key(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means."),
        [this] { Q_EMIT helpRequested(); });
    m_events = key(Qt::Key_F3, tr("Events"), tr("Shows the events in it; each leads to what it is about."),
        [this] { Q_EMIT panelRequested(Panel::Events); });
    m_hold = key(HouseKey::Hold, tr("Hold"), tr("Keeps it here until it is sent again or ended."),
        [this] { Q_EMIT panelRequested(Panel::Hold); });
    m_again = key(Qt::Key_F5, tr("Send again"),
        tr("Sends the same bytes again, now; of an arrival, reads and takes it after all."), [this] {
            if (m_state.side == Side::Outbox)
                Q_EMIT retryRequested();
            else
                Q_EMIT panelRequested(Panel::Take);
        });
    m_end = key(Qt::Key_F6, tr("End it"), tr("Ends it by hand, with a reason."),
        [this] { Q_EMIT panelRequested(Panel::Resolve); });
    m_tell
        = key(Qt::Key_F7, tr("Tell the sender"), tr("Makes the message and the mail that say what is wrong with it."),
            [this] { Q_EMIT panelRequested(Panel::Answer); });
    m_undo = key(HouseKey::Undo, tr("Undo"), tr("Takes your last hold back."), [this] { Q_EMIT undoRequested(); });
    m_save = key(Qt::Key_F11, tr("Save"), tr("Writes its bytes into a file, and the partner's receipt beside it."),
        [this] { Q_EMIT saveRequested(); });
    m_became = key(Qt::Key_F10, tr("Shipment"),
        tr("Opens the shipment that it tells of; of an arrival, what was found in it."), [this] {
            if (m_state.side == Side::Outbox)
                Q_EMIT shipmentRequested(m_state.open ? m_state.open->dispatch : 0);
            else if (m_state.open)
                Q_EMIT documentRequested(m_state.open->document);
        });
    m_finish = addKey(HouseKey::Finish, tr("Finish"), tr("Does what the form at the right is for."));
    connect(m_finish, &QAction::triggered, this, [this] {
        if (m_state.panel == Panel::Answer)
            m_answer->finish();
        else
            m_reason->finish();
    });
}

void ExchangedDocumentScreen::arrangeFor(const QSize &room)
{
    m_isNarrow = room.width() < narrowUnder;
    arrange();
}

void ExchangedDocumentScreen::arrange()
{
    const bool hasPanel = m_state.panel != Panel::None;
    m_left->setMinimumWidth(m_isNarrow ? 0 : leftWidth);
    m_left->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : leftWidth);
    m_left->setVisible(!m_isNarrow || !hasPanel);
    m_right->setVisible(!m_isNarrow || hasPanel);
}

void ExchangedDocumentScreen::render(const ExchangeState &state)
{
    m_state = state;
    const bool isOut = state.side == Side::Outbox;
    const OpenExchange open = state.open.value_or(OpenExchange());
    setHead(isOut ? tr("Outbox") : tr("Inbox"), open.head.kind);
    m_left->setTitle(open.head.kind.isEmpty() ? tr("Document") : open.head.kind);
    m_left->setNote(open.head.id > 0 ? QStringLiteral("#%1").arg(open.head.id) : QString());
    m_lines->setLines(open.lines);
    setTextOrHide(m_facts, open.facts);
    m_model->setRows(open.history);
    m_text->render(open.text);
    m_reason->render(state);
    m_answer->render(state);
    m_eventsCard->render(state.events);
    const bool showsEvents = state.panel == Panel::Events;
    m_right->setCurrentWidget(showsEvents     ? static_cast<QWidget *>(m_eventsCard)
            : state.panel == Panel::Answer    ? static_cast<QWidget *>(m_answer)
            : ReasonForm::serves(state.panel) ? static_cast<QWidget *>(m_reason)
                                              : m_text);
    if (showsEvents && !m_showsEvents)
        m_eventsCard->setFocus();
    else if (!showsEvents && m_showsEvents)
        m_history->setFocus();
    m_showsEvents = showsEvents;
    const bool hasPanel = state.panel != Panel::None;
    const auto offer = [&](QAction *action, bool isThere, bool isPossible) {
        action->setVisible(isThere);
        action->setEnabled(isThere && isPossible && !hasPanel && !state.isBusy);
    };
    m_back->setText(hasPanel ? tr("Close") : tr("Back"));
    m_again->setText(isOut ? tr("Send again") : tr("Take it"));
    m_became->setText(isOut ? tr("Shipment") : tr("Findings"));
    offer(m_events, true, !open.sha256.isEmpty());
    offer(m_hold, isOut, open.canHold);
    offer(m_again, true, isOut ? open.canRetry : open.canTake);
    offer(m_end, true, open.canResolve);
    offer(m_tell, !isOut, open.canAnswer);
    offer(m_undo, isOut, state.canUndo);
    offer(m_save, true, state.open.has_value());
    offer(m_became, true, isOut ? open.dispatch > 0 : open.document.isValid());
    const bool hasForm = state.panel == Panel::Answer || ReasonForm::serves(state.panel);
    m_finish->setText(state.panel == Panel::Answer && !state.preview ? tr("Show it first") : tr("Finish"));
    m_finish->setVisible(hasForm);
    m_finish->setEnabled(hasForm && !state.isBusy);
    arrange();
}

} // namespace packledger::monitor
