#include "line/expirypanel.h"

#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "line/signpanel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;

ExpiryPanel::ExpiryPanel(QWidget *parent)
    : Card(tr("Used all the same?"), parent)
    , m_words(makeParagraph({}, TextSize::Medium))
    , m_reason(new FormField(tr("Why it is used all the same"), tr("The record of the batch keeps it.")))
    , m_sign(new SignPanel)
{
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(m_words);
    all->addWidget(m_reason);
    all->addWidget(m_sign);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    connect(m_reason->edit(), &QLineEdit::returnPressed, m_sign, [this] { m_sign->setFocus(); });
    connect(m_sign, &SignPanel::signatureGiven, this,
        [this](const QString &login, const QString &pin) { Q_EMIT signatureGiven(login, pin, m_reason->text()); });
}

void ExpiryPanel::render(const ShorterState &state)
{
    if (state.isOpen && !m_isOpen)
        m_reason->edit()->clear();
    m_isOpen = state.isOpen;
    m_words->setText(state.words);
    m_sign->render(state.sign);
}

} // namespace packledger::line
