#include "monitor/reasonform.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::monitor {

using namespace common;
using Panel = ExchangeState::Panel;
using Side = ExchangeState::Side;

ReasonForm::ReasonForm(QWidget *parent)
    : Card(tr("Hold"), parent)
    , m_words(makeParagraph({}, TextSize::Medium))
    , m_reasons(new ChoiceRow(ChoiceRow::Kind::Acts))
    , m_reason(new FormField(tr("Reason"), tr("It stands in the journal with your name.")))
    , m_message(makeParagraph({}, TextSize::Medium))
    , m_give(new Button(QString(), Button::Kind::Primary))
{
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    for (QWidget *widget : std::vector<QWidget *> { m_words, m_reasons, m_reason, m_message, m_give })
        all->addWidget(widget);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    connect(m_give, &QAbstractButton::clicked, this, [this] { Q_EMIT reasonGiven(m_reason->text()); });
    connect(m_reason->edit(), &QLineEdit::returnPressed, this, [this] { Q_EMIT reasonGiven(m_reason->text()); });
    connect(m_reasons, &ChoiceRow::choiceMade, this, [this](const QString &id) { m_reason->edit()->setText(id); });
    m_message->hide();
}

void ReasonForm::finish()
{
    m_give->click();
}

bool ReasonForm::serves(Panel panel)
{
    return panel == Panel::Hold || panel == Panel::Resolve || panel == Panel::Take;
}

void ReasonForm::begin(const ExchangeState &state)
{
    QStringList reasons;
    QString title;
    QString words;
    QString act;
    if (state.panel == Panel::Hold) {
        title = tr("Hold");
        act = tr("Hold it");
        words
            = tr("It stays here until somebody sends it again or ends it. A partner who wants documents in order waits "
                 "with it.");
        reasons = QStringList { tr("Partner asked to wait"), tr("Shipment is being checked"), tr("Wrong content") };
    } else if (state.panel == Panel::Take) {
        title = tr("Take it after all");
        act = tr("Take it");
        words = tr("It is read once more, and what it says enters the ledger. Of a document that bears the identity of "
                   "another, whoever takes it says that it holds.");
        reasons = QStringList { tr("Sender confirmed it"), tr("Same content, only formatted anew"),
            tr("Missing data came meanwhile") };
    } else if (state.side == Side::Outbox) {
        title = tr("End it by hand");
        act = tr("End it");
        words
            = tr("It is not sent any more. Say how the partner got it, or why nobody needs it. This cannot be undone.");
        reasons = QStringList { tr("Sent by mail"), tr("Partner took it from a portal"), tr("Not wanted any more") };
    } else {
        title = tr("End it by hand");
        act = tr("End it");
        words = tr("Nothing of it enters the ledger. Its bytes and this reason are kept. This cannot be undone.");
        reasons = QStringList { tr("Sender sends it anew"), tr("Not meant for us"), tr("Taken in by hand") };
    }
    setTitle(title);
    m_words->setText(words);
    m_give->setText(act);
    Choices choices;
    for (const QString &reason : reasons)
        choices.emplace_back(reason, reason);
    m_reasons->setChoices(choices);
    m_reason->edit()->clear();
    m_reason->edit()->setFocus();
}

void ReasonForm::render(const ExchangeState &state)
{
    if (serves(state.panel) && state.panel != m_panel)
        begin(state);
    m_panel = state.panel;
    m_give->setEnabled(!state.isBusy);
    setTextOrHide(m_message, state.panelMessage);
}

} // namespace packledger::monitor
