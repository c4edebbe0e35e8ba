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
    , m_purchaseOrder(new FormField(tr("Purchase order"), tr("The customer's number.")))
    , m_delivery(new FormField(tr("Delivery"), tr("Our number. May stay empty.")))
    , m_invoice(new FormField(tr("Invoice"), tr("May stay empty.")))
    , m_reason(new FormField(tr("Reason"), tr("It stands in the journal with your name.")))
    , m_message(makeParagraph({}, TextSize::Medium))
    , m_give(new Button(QString(), Button::Kind::Primary))
{
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(m_words);
    all->addWidget(m_purchaseOrder);
    all->addWidget(m_delivery);
    all->addWidget(m_invoice);
    all->addWidget(m_reasons);
    all->addWidget(m_reason);
    all->addWidget(m_message);
    all->addWidget(m_give);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    connect(m_give, &QAbstractButton::clicked, this, &ReasonPanel::give);
    for (const FormField *field : { m_purchaseOrder, m_delivery, m_invoice, m_reason })
        connect(field->edit(), &QLineEdit::returnPressed, this, &ReasonPanel::give);
    connect(m_reasons, &ChoiceRow::choiceMade, this, [this](const QString &id) { m_reason->edit()->setText(id); });
}

QString ReasonPanel::act() const
{
    return m_give->isHidden() ? QString() : m_give->text();
}

void ReasonPanel::give()
{
    if (m_panel == PickingState::Panel::Correct)
        Q_EMIT numbersGiven(
            { {}, m_purchaseOrder->text(), m_delivery->text(), m_invoice->text(), {} }, m_reason->text());
    else
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
        switch (state.comesBack) {
        case PickingState::Return::BeforeSending:
            m_words->setText(
                tr("The data has not left yet, or the customer refused it: it is drawn back, and the customer "
                   "hears nothing of it."));
            break;
        case PickingState::Return::AfterSending:
            m_words->setText(tr("The customer has the data, or may have it: it is told that the goods did not leave."));
            break;
        case PickingState::Return::InPart:
            m_words->setText(tr("The customer has some of it. %n pallet(s), case(s) or pack(s) that it has received "
                                "nothing of come back, and it is told; what it has comes back only as a return.",
                nullptr, int(state.notReceived)));
            break;
        case PickingState::Return::Received:
            m_words->setText(tr("The customer has the goods. They come back only as a return, with a receipt here."));
            break;
        }
        for (const QString &reason : { tr("Wrong goods"), tr("Wrong customer"), tr("Order cancelled"),
                 tr("Truck did not leave"), tr("Did not arrive") })
            reasons.emplace_back(reason, reason);
        m_give->setText(tr("Take it back"));
        break;
    case Panel::Correct:
        setTitle(tr("Correct the numbers"));
        m_words->setText(state.comesBack == PickingState::Return::BeforeSending
                ? tr("The data has not left yet, or the customer refused it: it is written anew with these numbers.")
                : tr("The customer is told that the event was wrong, and which one takes its place."));
        for (const QString &reason : { tr("Misread"), tr("The customer gave another number") })
            reasons.emplace_back(reason, reason);
        m_give->setText(tr("Correct"));
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
    const bool isReturn = state.panel == Panel::Void && state.comesBack == PickingState::Return::Received;
    const bool asks = !reasons.empty() && !isReturn;
    m_reasons->setVisible(asks);
    m_reason->setVisible(asks);
    m_give->setVisible(!isReturn);
    for (FormField *field : { m_purchaseOrder, m_delivery, m_invoice })
        field->setVisible(state.panel == Panel::Correct);
    if (isOpening) {
        m_reasons->setChosen({});
        m_reason->edit()->clear();
        m_purchaseOrder->edit()->setText(state.numbers.purchaseOrder);
        m_delivery->edit()->setText(state.numbers.delivery);
        m_invoice->edit()->setText(state.numbers.invoice);
        if (state.panel == Panel::GiveUp)
            m_give->setFocus();
        else if (state.panel == Panel::Correct)
            m_purchaseOrder->edit()->setFocus();
        else if (asks)
            m_reason->edit()->setFocus();
    }
    setTextOrHide(m_message, state.panelMessage);
}

} // namespace packledger::outbound
