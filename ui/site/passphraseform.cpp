#include "site/passphraseform.h"

#include "common/button.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

PassphraseForm::PassphraseForm(QWidget *parent)
    : Card(tr("Encrypt backups"), parent)
    , m_first(new FormField(tr("Passphrase"), tr("At least 12 characters; several words are best.")))
    , m_again(new FormField(tr("The same once more"), QString()))
    , m_message(makeParagraph(QString(), TextSize::Medium))
    , m_keep(new Button(tr("Encrypt from now on"), Button::Kind::Primary))
    , m_end(new Button(tr("Encrypt no more")))
{
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(makeParagraph(
        tr("Every backup made from now on, by hand, by itself and in the second place, is encrypted with it. This "
           "station keeps it in its keychain."),
        TextSize::Medium));
    all->addWidget(makeParagraph(
        tr("Write it down and lock it away, in another place than the backups. Whoever loses it loses them: nobody can "
           "open them without it, neither we nor you."),
        TextSize::Medium, Ink::Muted));
    for (FormField *field : { m_first, m_again }) {
        field->edit()->setEchoMode(QLineEdit::Password);
        field->edit()->setContextMenuPolicy(Qt::NoContextMenu);
        all->addWidget(field);
    }
    all->addWidget(m_message);
    all->addWidget(m_keep);
    all->addWidget(m_end);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    connect(m_first->edit(), &QLineEdit::returnPressed, this, [this] { m_again->edit()->setFocus(); });
    connect(m_again->edit(), &QLineEdit::returnPressed, this, &PassphraseForm::finish);
    connect(m_keep, &QAbstractButton::clicked, this, &PassphraseForm::finish);
    connect(m_end, &QAbstractButton::clicked, this, &PassphraseForm::encryptionEnded);
}

void PassphraseForm::finish()
{
    const QString first = m_first->edit()->text();
    const QString again = m_again->edit()->text();
    m_first->edit()->clear();
    m_again->edit()->clear();
    m_first->edit()->setFocus();
    Q_EMIT passphraseGiven(first, again);
}

void PassphraseForm::render(const LedgerState &state)
{
    setVisible(state.asksPassphrase);
    if (state.asksPassphrase && !m_isOpen)
        m_first->edit()->setFocus();
    if (!state.asksPassphrase) {
        m_first->edit()->clear();
        m_again->edit()->clear();
    }
    m_isOpen = state.asksPassphrase;
    m_keep->setText(state.isEncrypting ? tr("Use this one from now on") : tr("Encrypt from now on"));
    m_end->setVisible(state.isEncrypting);
    setTextOrHide(m_message, state.passphraseMessage);
}

} // namespace packledger::site
