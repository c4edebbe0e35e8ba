#include "verification/answerpanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/optionlist.h"
#include "common/scrolled.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::verification {

using namespace common;

AnswerPanel::AnswerPanel(QWidget *parent)
    : Card(tr("Answer a request"), parent)
    , m_queue(new QWidget)
    , m_waiting(new OptionList)
    , m_code(new FormField(tr("Code of the pack"), tr("Scan it, or type what stands beside it: (01) … (21) …")))
    , m_rest(new QWidget)
    , m_lot(new FormField(tr("Lot"), {}))
    , m_expiry(new FormField(tr("Expiry"), {}))
    , m_party(new FormField(tr("Who asks"), tr("GLN, or the name of the company")))
    , m_channels(new ChoiceRow)
    , m_answer(new HealthList)
    , m_copy(new Button(tr("Copy answer")))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::small);
    auto *queue = new QVBoxLayout(m_queue);
    queue->setContentsMargins(0, 0, 0, space::inside);
    queue->setSpacing(space::small);
    queue->addWidget(makeLabel(tr("Waiting for an answer"), TextSize::Small, QFont::DemiBold));
    queue->addWidget(m_waiting);
    column->addWidget(m_queue);
    column->addWidget(makeParagraph(
        tr("For what comes by mail or telephone. Routers ask over the network and are answered by themselves."),
        TextSize::Body, Ink::Muted));
    column->addWidget(m_code);
    auto *rest = new QHBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(space::inside);
    rest->addWidget(m_lot);
    rest->addWidget(m_expiry);
    column->addWidget(m_rest);
    column->addWidget(m_party);
    column->addWidget(makeLabel(tr("Asked by"), TextSize::Small, QFont::DemiBold));
    m_channels->setChoices({ { QStringLiteral("mail"), tr("Mail") }, { QStringLiteral("telephone"), tr("Telephone") },
        { QStringLiteral("portal"), tr("Portal") }, { QStringLiteral("letter"), tr("Letter") } });
    m_channels->setChosen(QStringLiteral("mail"));
    column->addWidget(m_channels);
    column->addSpacing(space::small);
    column->addWidget(m_answer);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    body()->addWidget(scrolled(inside), 1);

    for (const FormField *field : { m_code, m_lot, m_expiry, m_party })
        connect(field->edit(), &QLineEdit::returnPressed, this, &AnswerPanel::give);
    connect(m_waiting, &OptionList::optionChosen, this,
        [this](const QString &number) { Q_EMIT requestTaken(number.toLongLong()); });
    connect(m_channels, &ChoiceRow::choiceMade, m_channels, &ChoiceRow::setChosen);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        Q_EMIT copied();
    });
}

void AnswerPanel::give()
{
    // Enter leads on to the field that is empty.
    for (const FormField *field : { m_code, m_party }) {
        if (field->text().trimmed().isEmpty()) {
            field->edit()->setFocus();
            return;
        }
    }
    Q_EMIT given(input());
}

void AnswerPanel::noteDown()
{
    // Which pack it is about may be found out later; who asks may not.
    if (m_party->text().trimmed().isEmpty())
        m_party->edit()->setFocus();
    else
        Q_EMIT noted(input());
}

AnswerInput AnswerPanel::input() const
{
    return { m_code->text(), m_lot->text(), m_expiry->text(), m_party->text(), m_channels->chosen() };
}

void AnswerPanel::render(const VerificationState &state)
{
    if (state.round != m_round) {
        m_round = state.round;
        m_code->edit()->setText(state.code);
        m_lot->edit()->clear();
        m_expiry->edit()->clear();
        if (!state.party.isNull())
            m_party->edit()->setText(state.party);
        if (!state.channel.isEmpty())
            m_channels->setChosen(state.channel);
        if (!state.code.isEmpty())
            m_party->edit()->setFocus();
    }
    std::vector<Option> waiting;
    for (const WaitingRequest &request : state.waiting)
        waiting.push_back({ QString::number(request.number), request.who, request.words });
    m_waiting->setOptions(waiting);
    m_waiting->setChosen(state.taken > 0 ? QString::number(state.taken) : QString());
    m_queue->setVisible(!waiting.empty());
    m_rest->setVisible(state.wantsRest);
    m_code->setError(state.fault);
    m_text = state.answerText;
    m_answer->setVisible(!state.answer.text.isEmpty());
    m_answer->setLines(state.answer.text.isEmpty() ? std::vector<HealthLine>() : std::vector { state.answer });
    m_copy->setVisible(!state.answerText.isEmpty());
    for (QWidget *one : std::initializer_list<QWidget *> { m_code, m_lot, m_expiry, m_party, m_channels })
        one->setEnabled(state.mayAnswer);
}

} // namespace packledger::verification
