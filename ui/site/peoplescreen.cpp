#include "site/peoplescreen.h"

#include "common/button.h"
#include "common/card.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "site/devicelist.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

PeopleScreen::PeopleScreen(QWidget *parent)
    : Page(parent)
    , m_people(
          new DeviceList(tr("Choose somebody to change the PIN"), tr("Nobody works here yet."), DeviceList::Rows::Open))
    , m_form(new Card)
    , m_words(makeParagraph({}, TextSize::Body, Ink::Muted))
    , m_name(new FormField(tr("Name"), tr("First name and surname. It stands beside everything the person does.")))
    , m_pin(new FormField(tr("PIN"), tr("Four digits or more, typed by the person alone.")))
    , m_again(new FormField(tr("The same PIN again"), {}))
    , m_save(new Button(QString(), Button::Kind::Primary))
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Back to the site.")), &QAction::triggered, this,
        &PeopleScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &PeopleScreen::helpRequested);
    m_new = addKey(Qt::Key_F5, tr("Add a person"), tr("Empties the form for somebody new."));
    connect(m_new, &QAction::triggered, this, [this] {
        Q_EMIT personChosen({});
        m_name->edit()->setFocus();
    });
    m_change = addKey(Qt::Key_F6, tr("No sign-in"), {});
    connect(m_change, &QAction::triggered, this, &PeopleScreen::changeRequested);

    for (FormField *field : { m_pin, m_again }) {
        field->edit()->setEchoMode(QLineEdit::Password);
        field->edit()->setInputMethodHints(field->edit()->inputMethodHints() | Qt::ImhDigitsOnly);
        field->edit()->setMaxLength(12);
        field->edit()->setContextMenuPolicy(Qt::NoContextMenu);
    }
    auto *people = new Card(tr("People"));
    people->body()->addWidget(m_people);
    m_people->setMostRows(9);
    people->body()->addStretch();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::inside);
    column->addWidget(m_words);
    column->addWidget(m_name);
    column->addWidget(m_pin);
    column->addWidget(m_again);
    column->addWidget(m_save);
    column->addStretch();
    m_form->body()->addWidget(scrolled(inside), 1);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::between, space::between, space::between, space::between);
    columns->setSpacing(space::between);
    columns->addWidget(people, 1);
    columns->addWidget(m_form, 1);
    m_form->setMaximumWidth(640);

    connect(m_people, &DeviceList::deviceChosen, this, [this](const QString &login) {
        Q_EMIT personChosen(login);
        m_pin->edit()->setFocus();
    });
    connect(m_name->edit(), &QLineEdit::returnPressed, this, [this] { m_pin->edit()->setFocus(); });
    connect(m_pin->edit(), &QLineEdit::returnPressed, this, [this] { m_again->edit()->setFocus(); });
    connect(m_again->edit(), &QLineEdit::returnPressed, this, &PeopleScreen::goOn);
    connect(m_save, &QAbstractButton::clicked, this, &PeopleScreen::goOn);
    render({});
}

void PeopleScreen::goOn()
{
    if (m_state.chosen.isEmpty())
        Q_EMIT addRequested(m_name->text(), m_pin->edit()->text(), m_again->edit()->text());
    else
        Q_EMIT pinRequested(m_pin->edit()->text(), m_again->edit()->text());
}

void PeopleScreen::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    // A PIN half typed is for nobody else to finish.
    m_pin->edit()->clear();
    m_again->edit()->clear();
}

void PeopleScreen::render(const PeopleState &state)
{
    const bool isDone = state.done != m_state.done;
    m_state = state;
    const bool isNew = state.chosen.isEmpty();
    setHead(tr("People"), tr("who may sign in at this site"));
    m_people->setDevices(state.people);
    m_form->setTitle(isNew ? tr("Add a person") : tr("A new PIN for %1").arg(state.name));
    m_words->setText(isNew
            ? tr("Everybody signs in with a PIN of their own. A second person is needed wherever two must sign.")
            : tr("A new PIN also opens a sign-in that too many wrong PINs have locked."));
    m_name->setVisible(isNew);
    m_name->setError(state.nameError);
    m_pin->setError(state.pinError);
    m_save->setText(isNew ? tr("Add") : tr("Change the PIN"));
    m_save->setEnabled(!state.isBusy);
    m_change->setText(state.isDisabled ? tr("Sign-in back") : tr("No sign-in"));
    m_change->setToolTip(state.isDisabled ? tr("Lets the chosen person sign in again.")
                                          : tr("The chosen person can sign in no more. The history stays."));
    m_change->setEnabled(state.mayChange && !state.isBusy);
    if (isDone) {
        m_pin->edit()->clear();
        m_again->edit()->clear();
        m_name->edit()->clear();
    }
}

} // namespace packledger::site
