#include "outbound/reasonpanel.h"

#include "common/button.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::outbound {

using namespace common;

ReasonPanel::ReasonPanel(QWidget *parent)
    : Card(QString(), parent)
    , m_words(makeParagraph({}, TextSize::Medium))
    , m_reasons(new ChoiceRow)
    , m_reason(new FormField(tr("Reason"), tr("It stands in the journal with your name.")))
    , m_message(makeParagraph({}, TextSize::Medium))
    , m_give(new Button(QString(), Button::Kind::Primary))
{
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(m_words);
    all->addWidget(m_reasons);
    all->addWidget(m_reason);
    all->addWidget(m_message);
    all->addWidget(m_give);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    connect(m_give, &QAbstractButton::clicked, this, &ReasonPanel::give);
    connect(m_reason->edit(), &QLineEdit::returnPressed, this, &ReasonPanel::give);
    connect(m_reasons, &ChoiceRow::choiceMade, this, [this](const QString &id) { m_reason->edit()->setText(id); });
}

void ReasonPanel::give()
{
    Q_EMIT reasonGiven(m_reason->text());
}

void ReasonPanel::render(const PickingState &state)
{
    using Panel = PickingState::Panel;
    const bool isOpening = state.panel != m_panel;
    m_panel = state.panel;
    Choices reasons;
    switch (state.panel) {
    case Panel::Void:
        setTitle(tr("Take the shipment back"));
        m_words->setText(
            tr("Where the data has not left yet it is drawn back; else the customer is told. What the customer has "
               "received comes back only as a return."));
        for (const QString &reason :
            { tr("Wrong goods"), tr("Wrong customer"), tr("Order cancelled"), tr("Truck did not leave") })
            reasons.emplace_back(reason, reason);
        m_give->setText(tr("Take it back"));
        break;
    case Panel::GiveUp:
        setTitle(tr("Give the shipment up"));
        m_words->setText(tr("What was picked is free again, and a pallet that is being packed is given up with it. "
                            "Nothing has left, and nobody is told."));
        m_give->setText(tr("Give it up"));
        break;
    case Panel::Override:
    case Panel::None:
        setTitle(tr("Ship in spite of lapsed licences"));
        m_words->setText(tr("The customer has no licence that holds. Whoever ships answers for it."));
        for (const QString &reason : { tr("Renewal seen on paper"), tr("Authority confirmed it") })
            reasons.emplace_back(reason, reason);
        m_give->setText(tr("Ship all the same"));
        break;
    }
    m_reasons->setChoices(reasons);
    m_reasons->setVisible(!reasons.empty());
    m_reason->setVisible(!reasons.empty());
    if (isOpening) {
        m_reasons->setChosen({});
        m_reason->edit()->clear();
        if (state.panel == Panel::GiveUp)
            m_give->setFocus();
    }
    setTextOrHide(m_message, state.panelMessage);
}

} // namespace packledger::outbound
