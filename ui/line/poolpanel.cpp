#include "line/poolpanel.h"

#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

PoolPanel::PoolPanel(QWidget *parent)
    : Card(tr("Pool"), parent)
    , m_facts(new HealthList)
    , m_drawsTitle(makeLabel(tr("Drawn"), TextSize::Body, QFont::Bold))
    , m_draws(new HealthList)
    , m_message(makeParagraph({}, TextSize::Medium))
    , m_reason(new FormField(
          tr("Why does the rest go back?"), tr("The pool gives no numbers any more, and none of them is used here.")))
    , m_mark(new FormField(tr("Warn when so many are left"), tr("Empty: a tenth of all.")))
{
    m_mark->edit()->setInputMethodHints(Qt::ImhDigitsOnly);
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    for (FormField *question : { m_reason, m_mark }) {
        question->hide();
        all->addWidget(question);
        connect(question->edit(), &QLineEdit::returnPressed, this, &PoolPanel::answer);
    }
    all->addWidget(m_message);
    all->addWidget(m_facts);
    all->addWidget(m_drawsTitle);
    all->addWidget(m_draws);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
}

void PoolPanel::answer()
{
    if (m_question == Question::Mark) {
        Q_EMIT markRequested(m_mark->text());
        ask(Question::None);
        return;
    }
    const bool isGiven = !m_reason->text().isEmpty();
    m_reason->setError(isGiven ? QString() : tr("This is needed."));
    if (isGiven)
        Q_EMIT returnRequested(m_reason->text());
}

void PoolPanel::ask(Question question)
{
    m_question = question;
    m_reason->setVisible(question == Question::Reason);
    m_mark->setVisible(question == Question::Mark);
    if (question == Question::Reason)
        m_reason->edit()->setFocus();
    if (question == Question::Mark) {
        m_mark->edit()->setText(QString::number(m_lowWater));
        m_mark->edit()->selectAll();
        m_mark->edit()->setFocus();
    }
    Q_EMIT questionChanged();
}

void PoolPanel::render(const PoolDetail &detail)
{
    m_lowWater = detail.lowWater;
    if (detail.id != m_shown || !detail.isOpen) {
        m_reason->edit()->clear();
        m_reason->setError({});
        if (m_question != Question::None)
            ask(Question::None);
    }
    m_shown = detail.id;
    setTitle(detail.name);
    m_facts->setLines(detail.facts);
    m_draws->setLines(detail.draws);
    m_drawsTitle->setVisible(!detail.draws.empty());
    m_draws->setVisible(!detail.draws.empty());
    setTextOrHide(m_message, detail.message);
}

} // namespace packledger::line
