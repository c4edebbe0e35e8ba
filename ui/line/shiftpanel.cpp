#include "line/shiftpanel.h"

#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "line/signpanel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

ShiftPanel::ShiftPanel(QWidget *parent)
    : Card(tr("Hand the line over"), parent)
    , m_now(makeParagraph({}, TextSize::Medium))
    , m_note(new FormField(tr("What the next one must know"), tr("May stay empty; the record keeps it.")))
    , m_sign(new SignPanel)
{
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(m_now);
    all->addWidget(makeParagraph(
        tr("Whoever takes over gives the PIN, and is signed in here from then on."), TextSize::Body, Ink::Muted));
    all->addWidget(m_note);
    all->addWidget(m_sign);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    connect(m_note->edit(), &QLineEdit::returnPressed, m_sign, [this] { m_sign->setFocus(); });
    connect(m_sign, &SignPanel::signatureGiven, this,
        [this](const QString &login, const QString &pin) { Q_EMIT signatureGiven(login, pin, { m_note->text() }); });
}

void ShiftPanel::begin()
{
    m_sign->setFocus();
}

void ShiftPanel::render(const BoardState &state)
{
    if (state.id != m_batch || state.runBy != m_runBy)
        m_note->edit()->clear();
    m_batch = state.id;
    m_runBy = state.runBy;
    m_now->setText(tr("%1 answers for the line.").arg(state.runBy));
    if (state.panel == BoardState::Panel::Shift)
        m_sign->render(state.sign);
}

} // namespace packledger::line
