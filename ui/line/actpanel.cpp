#include "line/actpanel.h"

#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "line/photofield.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::line {

using namespace common;
using Panel = BoardState::Panel;

ActPanel::ActPanel(QWidget *parent)
    : Card(tr("Stop the line"), parent)
    , m_explanation(makeParagraph({}, TextSize::Body, Ink::Muted))
    , m_reasons(new ChoiceRow)
    , m_stopNote(new FormField(tr("What happened"), tr("May stay empty; the batch report shows it.")))
    , m_text(new FormField(tr("What was not as it should be"), tr("The batch report shows it.")))
    , m_reference(new FormField(tr("Number of the deviation"), tr("As the quality system gave it. May stay empty.")))
    , m_photo(new PhotoField)
    , m_why(new FormField(tr("Why it is given up"), tr("The record keeps it.")))
    , m_message(makeParagraph({}, TextSize::Medium))
{
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    for (QWidget *widget :
        std::vector<QWidget *> { m_explanation, m_reasons, m_stopNote, m_text, m_reference, m_photo, m_why, m_message })
        all->addWidget(widget);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    for (FormField *field : { m_stopNote, m_text, m_reference, m_why })
        connect(field->edit(), &QLineEdit::returnPressed, this, &ActPanel::give);
    connect(m_reasons, &ChoiceRow::choiceMade, this, [this] { m_message->hide(); });
    m_message->hide();
    showForm(Panel::Stop);
}

bool ActPanel::serves(Panel panel)
{
    return panel == Panel::Stop || panel == Panel::Note || panel == Panel::Cancel;
}

QString ActPanel::actText() const
{
    if (m_panel == Panel::Stop)
        return tr("The line stands");
    return m_panel == Panel::Note ? tr("Attach to the batch") : tr("Give the order up");
}

void ActPanel::begin()
{
    if (m_panel == Panel::Stop)
        m_reasons->setFocus();
    else
        (m_panel == Panel::Note ? m_text : m_why)->edit()->setFocus();
}

void ActPanel::offerFrame(const QImage &frame)
{
    m_photo->offerFrame(frame);
}

bool ActPanel::isGiven(FormField &field)
{
    const bool isEmpty = field.text().isEmpty();
    field.setError(isEmpty ? tr("This is needed.") : QString());
    if (isEmpty)
        field.edit()->setFocus();
    return !isEmpty;
}

void ActPanel::give()
{
    if (m_panel == Panel::Note) {
        if (isGiven(*m_text))
            Q_EMIT noteRequested({ m_text->text(), m_reference->text(), m_photo->photo(), m_photo->file() });
    } else if (m_panel == Panel::Cancel) {
        if (isGiven(*m_why))
            Q_EMIT cancelRequested(m_why->text());
    } else if (m_reasons->chosen().isEmpty()) {
        setTextOrHide(m_message, tr("Choose the reason first."));
        m_reasons->setFocus();
    } else {
        Q_EMIT stopRequested(m_reasons->chosen(), m_stopNote->text());
    }
}

void ActPanel::emptyStop()
{
    m_reasons->setChosen({});
    m_stopNote->edit()->clear();
}

void ActPanel::emptyNote()
{
    for (FormField *field : { m_text, m_reference, m_why }) {
        field->edit()->clear();
        field->setError({});
    }
    m_photo->clear();
}

void ActPanel::showForm(Panel panel)
{
    m_panel = panel;
    setTitle(panel == Panel::Stop    ? tr("Stop the line")
            : panel == Panel::Cancel ? tr("Give the order up")
                                     : tr("Note a deviation"));
    m_explanation->setText(panel == Panel::Stop ? tr("Choose why. Only “Something else” needs a note.")
            : panel == Panel::Cancel            ? tr("It never runs. Its numbers go back unused; nothing is deleted.")
                                                : tr("It becomes a part of the record that is signed at the close."));
    for (QWidget *widget : std::vector<QWidget *> { m_reasons, m_stopNote })
        widget->setVisible(panel == Panel::Stop);
    for (QWidget *widget : std::vector<QWidget *> { m_text, m_reference, m_photo })
        widget->setVisible(panel == Panel::Note);
    m_why->setVisible(panel == Panel::Cancel);
}

void ActPanel::render(const BoardState &state)
{
    m_reasons->setChoices(state.stopReasons);
    const bool isOther = state.id != m_batch;
    const bool isTaken = state.taken != m_taken;
    m_batch = state.id;
    m_taken = state.taken;
    if (isOther || (isTaken && m_panel == Panel::Stop))
        emptyStop();
    if (isOther || (isTaken && m_panel != Panel::Stop))
        emptyNote();
    if (!serves(state.panel))
        return;
    const bool isOpening = state.panel != m_panel;
    if (isOpening)
        showForm(state.panel);
    if (isOpening || !state.panelMessage.isEmpty())
        setTextOrHide(m_message, state.panelMessage);
}

} // namespace packledger::line
