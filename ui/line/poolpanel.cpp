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
    , m_return(new QWidget)
    , m_reason(new FormField(
          tr("Why does the rest go back?"), tr("The pool gives no numbers any more, and none of them is used here.")))
{
    auto *question = new QVBoxLayout(m_return);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(space::small);
    question->addWidget(m_reason);
    m_return->hide();

    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(m_return);
    all->addWidget(m_message);
    all->addWidget(m_facts);
    all->addWidget(m_drawsTitle);
    all->addWidget(m_draws);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);

    connect(m_reason->edit(), &QLineEdit::returnPressed, this, &PoolPanel::giveBack);
}

void PoolPanel::giveBack()
{
    const bool isGiven = !m_reason->text().isEmpty();
    m_reason->setError(isGiven ? QString() : tr("This is needed."));
    if (isGiven)
        Q_EMIT returnRequested(m_reason->text());
}

bool PoolPanel::isAsking() const
{
    return !m_return->isHidden();
}

void PoolPanel::dropQuestion()
{
    m_return->hide();
    Q_EMIT questionChanged();
}

void PoolPanel::askReason()
{
    m_return->show();
    m_reason->edit()->setFocus();
    Q_EMIT questionChanged();
}

void PoolPanel::render(const PoolDetail &detail)
{
    if (detail.id != m_shown || !detail.isOpen) {
        m_return->hide();
        m_reason->edit()->clear();
        m_reason->setError({});
        Q_EMIT questionChanged();
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
