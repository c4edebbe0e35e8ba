#include "monitor/answerform.h"

#include "common/button.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::monitor {

using namespace common;

AnswerForm::AnswerForm(QWidget *parent)
    : Card({}, parent)
    , m_email(new FormField(tr("Your mail address"), tr("Where the partner may ask.")))
    , m_phone(new FormField(tr("Phone"), tr("May stay empty.")))
    , m_order(new FormField(tr("Purchase order"), tr("Where it is known; may stay empty.")))
    , m_message(makeParagraph({}, TextSize::Medium))
    , m_subject(makeParagraph({}, TextSize::Medium))
    , m_mail(makeParagraph({}, TextSize::Body))
    , m_jsonHead(makeParagraph(
          tr("The message, in the form of the Partnership for DSCSA Governance:"), TextSize::Small, Ink::Muted))
    , m_json(makeParagraph({}, TextSize::Small))
    , m_preview(new Button(tr("Show it first")))
    , m_save(new Button(tr("Save both")))
    , m_send(new Button(tr("Send the message"), Button::Kind::Primary))
{
    setTitle(tr("Tell the sender why"));
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(makeParagraph(
        tr("The partner gets the rule that was broken, the place, and what would help. The mail is a draft for you to "
           "send; the message goes by itself."),
        TextSize::Body, Ink::Muted));
    for (QWidget *widget : std::vector<QWidget *> {
             m_email, m_phone, m_order, m_preview, m_message, m_subject, m_mail, m_jsonHead, m_json })
        all->addWidget(widget);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::inside, 12, space::inside, space::inside);
    foot->setSpacing(12);
    foot->addWidget(m_save, 1);
    foot->addWidget(m_send, 1);
    body()->addLayout(foot);
    QFont strong = m_subject->font();
    strong.setWeight(QFont::DemiBold);
    m_subject->setFont(strong);
    for (QLabel *label : { m_mail, m_json })
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_json->setFont(codeFont(TextSize::Tiny));
    connect(m_preview, &QAbstractButton::clicked, this, [this] { Q_EMIT previewRequested(input()); });
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveRequested(input()); });
    connect(m_send, &QAbstractButton::clicked, this, [this] { Q_EMIT sendRequested(input()); });
    for (const FormField *field : { m_email, m_phone, m_order })
        connect(field->edit(), &QLineEdit::returnPressed, this, [this] { Q_EMIT previewRequested(input()); });
}

void AnswerForm::finish()
{
    (m_send->isEnabled() ? m_send : m_preview)->click();
}

AnswerInput AnswerForm::input() const
{
    return { m_email->text(), m_phone->text(), m_order->text() };
}

void AnswerForm::render(const ExchangeState &state)
{
    const bool isOpen = state.panel == ExchangeState::Panel::Answer;
    if (isOpen && !m_isOpen) {
        const AnswerInput contact = state.open ? state.open->contact : AnswerInput();
        m_email->edit()->setText(contact.email);
        m_phone->edit()->setText(contact.phone);
        m_order->edit()->clear();
        m_email->edit()->setFocus();
    }
    m_isOpen = isOpen;
    const bool hasPreview = state.preview.has_value();
    setTextOrHide(m_message, state.panelMessage);
    setTextOrHide(m_subject, hasPreview ? state.preview->subject : QString());
    setTextOrHide(m_mail, hasPreview ? state.preview->mail : QString());
    setTextOrHide(m_json, hasPreview ? state.preview->message : QString());
    m_jsonHead->setVisible(hasPreview);
    m_save->setEnabled(hasPreview);
    m_send->setEnabled(hasPreview && !state.isBusy);
}

} // namespace packledger::monitor
