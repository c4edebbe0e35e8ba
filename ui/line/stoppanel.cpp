#include "line/stoppanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

StopPanel::StopPanel(QWidget *parent)
    : Card(tr("Stop the line"), parent)
    , m_reasons(new ChoiceRow)
    , m_note(new FormField(tr("What happened"), tr("May stay empty; the batch report shows it.")))
    , m_reference(new FormField(tr("Number of the deviation"), tr("As the quality system gave it. May stay empty.")))
    , m_message(makeParagraph({}, TextSize::Medium))
    , m_give(new Button(QString(), Button::Kind::Primary))
{
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(m_reasons);
    all->addWidget(m_note);
    all->addWidget(m_reference);
    all->addWidget(m_message);
    all->addWidget(m_give);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    connect(m_give, &QAbstractButton::clicked, this, &StopPanel::give);
    connect(m_note->edit(), &QLineEdit::returnPressed, this, &StopPanel::give);
}

void StopPanel::give()
{
    if (!m_isStop) {
        Q_EMIT noteRequested(m_note->text(), m_reference->text());
    } else if (m_reasons->chosen().isEmpty()) {
        m_message->setText(tr("Touch the reason first."));
        m_message->show();
    } else {
        Q_EMIT stopRequested(m_reasons->chosen(), m_note->text());
    }
}

void StopPanel::render(const BoardState &state)
{
    const bool isStop = state.panel != BoardState::Panel::Note;
    const bool isOpening = isStop != m_isStop || !isVisible();
    m_isStop = isStop;
    setTitle(isStop ? tr("Stop the line") : tr("Note a deviation"));
    m_reasons->setChoices(state.stopReasons);
    m_reasons->setVisible(isStop);
    m_reference->setVisible(!isStop);
    m_give->setText(isStop ? tr("The line stands") : tr("Attach to the batch"));
    if (isOpening) {
        m_reasons->setChosen({});
        m_note->edit()->clear();
        m_reference->edit()->clear();
    }
    setTextOrHide(m_message, state.panelMessage);
}

} // namespace packledger::line
