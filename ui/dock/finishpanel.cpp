#include "dock/finishpanel.h"

#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/progressrow.h"
#include "common/scrolled.h"
#include "common/toneicon.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace packledger::dock {

using namespace common;

FinishPanel::FinishPanel(QWidget *parent)
    : Card(tr("Finish and submit"), parent)
    , m_summary(makeParagraph({}, TextSize::Title))
    , m_checks(new HealthList)
    , m_shortTitle(makeLabel(tr("Announced, but not here"), TextSize::Body, QFont::Bold))
    , m_shortages(new HealthList)
    , m_heldTitle(makeLabel(tr("Here, but held"), TextSize::Body, QFont::Bold))
    , m_held(new HealthList)
    , m_reasonBox(new QWidget)
    , m_reasons(new ChoiceRow)
    , m_words(new FormField(tr("In your words"), tr("The supplier and an auditor will read it. May stay empty.")))
    , m_messageRow(new QWidget)
    , m_messageShape(new ToneIcon(Tone::Stop, 20))
    , m_message(makeParagraph({}, TextSize::Medium))
    , m_bar(new ProgressBar)
{
    auto *reasonColumn = new QVBoxLayout(m_reasonBox);
    reasonColumn->setContentsMargins(0, 0, 0, 0);
    reasonColumn->setSpacing(space::small);
    reasonColumn->addWidget(makeLabel(tr("Why is it submitted all the same?"), TextSize::Body, QFont::Bold));
    reasonColumn->addWidget(m_reasons);
    reasonColumn->addWidget(m_words);

    auto *messageRow = new QHBoxLayout(m_messageRow);
    messageRow->setContentsMargins(0, 0, 0, 0);
    messageRow->setSpacing(12);
    messageRow->addWidget(m_messageShape, 0, Qt::AlignTop);
    messageRow->addWidget(m_message, 1);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addWidget(m_messageRow);
    column->addWidget(m_bar);
    column->addWidget(m_checks);
    column->addSpacing(4);
    column->addWidget(m_shortTitle);
    column->addWidget(m_shortages);
    column->addSpacing(4);
    column->addWidget(m_heldTitle);
    column->addWidget(m_held);
    column->addSpacing(4);
    column->addWidget(m_reasonBox);
    column->addStretch();
    m_scroll = scrolled(inside);
    body()->addWidget(m_scroll, 1);

    connect(m_reasons, &ChoiceRow::choiceMade, this, [this] { m_words->setError({}); });
    connect(m_words->edit(), &QLineEdit::returnPressed, this, &FinishPanel::submitRequested);
}

QString FinishPanel::reason() const
{
    return m_reasons->chosen();
}

QString FinishPanel::reasonText() const
{
    return m_words->text();
}

void FinishPanel::askForReason()
{
    m_words->setError(tr("Choose a reason first: the exceptions above stay open in the record without one."));
    // The layout grows by the sentence first; then it can be brought into sight.
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(m_words);
    m_scroll->ensureWidgetVisible(m_reasons);
}

void FinishPanel::render(const FinishState &state)
{
    using Stage = FinishState::Stage;
    const bool isDone = state.stage == Stage::Submitted;
    setTitle(isDone ? tr("Submitted") : tr("Finish and submit"));
    m_summary->setText(state.summary);

    m_checks->setLines(state.checks);
    m_checks->setVisible(!state.checks.empty());
    m_shortages->setLines(state.shortages);
    m_shortTitle->setVisible(!state.shortages.empty());
    m_shortages->setVisible(!state.shortages.empty());

    std::vector<int> numbers;
    int waiting = 0;
    for (const HeldRow &row : state.exceptions) {
        if (row.tray > 0)
            numbers.push_back(row.tray);
        else
            ++waiting;
    }
    std::sort(numbers.begin(), numbers.end());
    QStringList trays;
    for (const int number : numbers)
        trays << QString::number(number);
    // Each stands in the list of trays beside this panel; here only that there are some.
    std::vector<HealthLine> held;
    if (!trays.isEmpty())
        held.push_back({ Tone::Attention,
            trays.size() == 1 ? tr("Tray %1").arg(trays.first()) : tr("Trays %1").arg(trays.join(QStringLiteral(", "))),
            trays.size() == 1 ? tr("It stays held after submitting, and the record says why.")
                              : tr("They stay held after submitting, and the record says why.") });
    if (waiting > 0)
        held.push_back({ Tone::NoData, tr("Waiting for data: %1").arg(QLocale().toString(waiting)),
            tr("They stay together and are received by themselves when the data come.") });
    m_held->setLines(held);
    m_heldTitle->setVisible(!held.empty());
    m_held->setVisible(!held.empty());

    std::vector<std::pair<QString, QString>> choices;
    for (const ReasonChoice &reason : state.reasons)
        choices.emplace_back(reason.id, reason.text);
    m_reasons->setChoices(choices);
    m_reasonBox->setVisible(state.needsReason && !isDone);
    m_reasonBox->setEnabled(state.stage != Stage::Submitting);

    m_message->setText(state.message);
    m_messageShape->setTone(isDone ? Tone::Accepted : state.stage == Stage::Failed ? Tone::Stop : Tone::Neutral);
    m_messageRow->setVisible(!state.message.isEmpty());
    m_bar->setVisible(state.stage == Stage::Submitting);
    m_bar->setPermille(-1);
}

} // namespace packledger::dock
