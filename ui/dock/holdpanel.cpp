#include "dock/holdpanel.h"

#include "common/button.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/optionlist.h"
#include "common/scrolled.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

namespace {
constexpr int widestForm = 672; // lines that are longer are not read
}

HoldPanel::HoldPanel(QWidget *parent)
    : Card(tr("Hold"), parent)
    , m_explanation(makeParagraph({}, TextSize::Body, Ink::Muted))
    , m_reasons(new OptionList)
    , m_words(new FormField(tr("In your words"), tr("Whoever looks into it will read this.")))
    , m_message(makeParagraph({}, TextSize::Body))
    , m_confirm(new Button(tr("Hold"), Button::Kind::Primary))
{
    auto *inside = new QWidget;
    inside->setMaximumWidth(widestForm);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(12);
    column->addWidget(m_explanation);
    column->addWidget(m_reasons);
    column->addWidget(m_words);
    column->addWidget(m_message);
    column->addWidget(m_confirm);
    column->addStretch();
    body()->addWidget(scrolled(inside));
    connect(m_confirm, &QAbstractButton::clicked, this, &HoldPanel::confirm);
    connect(m_words->edit(), &QLineEdit::returnPressed, this, &HoldPanel::confirm);
    connect(m_reasons, &OptionList::optionChosen, this, [this] { m_words->edit()->setFocus(); });
}

void HoldPanel::confirm()
{
    if (!m_form.isBusy)
        Q_EMIT confirmed(m_reasons->chosen(), m_words->text());
}

QString HoldPanel::verbOf(const HoldForm &form)
{
    return form.isUndo ? tr("Take back") : form.isRelease ? tr("Release") : tr("Hold");
}

void HoldPanel::focusFirst()
{
    if (m_form.isUndo)
        m_confirm->setFocus();
    else if (m_form.isRelease)
        m_words->edit()->setFocus();
    else
        m_reasons->focusChosen();
}

void HoldPanel::render(const HoldForm &form)
{
    m_form = form;
    if (m_shown != form.number) {
        m_shown = form.number;
        m_words->edit()->clear();
        m_reasons->setChosen({});
    }
    const QString verb = verbOf(form);
    setTitle(verb);
    m_explanation->setText(form.explanation);
    std::vector<Option> options;
    for (const HoldForm::Reason &reason : form.reasons)
        options.push_back({ reason.id, reason.title, reason.text });
    const QString chosen = m_reasons->chosen();
    m_reasons->setOptions(options);
    if (!chosen.isEmpty())
        m_reasons->setChosen(chosen);
    m_reasons->setVisible(!form.isRelease && !form.isUndo);
    m_words->setVisible(!form.isUndo);
    m_words->setError(form.wordsError);
    setTextOrHide(m_message, form.message);
    m_confirm->setText(verb);
    m_confirm->setEnabled(!form.isBusy);
}

} // namespace packledger::dock
