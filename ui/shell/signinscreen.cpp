#include "shell/signinscreen.h"

#include "common/card.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/toneicon.h"
#include "shell/pinpad.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::shell {

using namespace common;

namespace {

class PersonDelegate final : public RowDelegate
{
public:
    explicit PersonDelegate(QObject *parent)
        : RowDelegate(72, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &person = models::rowAt<PersonRow>(index);
        const QRectF disc(row.left() + space::inside, row.center().y() - 20, 40, 40);
        painter.setPen(QPen(t.line, 1));
        painter.setBrush(person.isLocked ? t.background : t.panel);
        painter.drawEllipse(disc);
        paintText(painter, disc, textFont(TextSize::Body, QFont::Bold), person.isLocked ? t.muted : t.accent,
            person.initials, Qt::AlignCenter);
        const QRectF words(disc.right() + 12, row.top(), row.right() - disc.right() - 28, row.height());
        const bool alone = person.note.isEmpty();
        paintText(painter, alone ? words : words.adjusted(0, 14, 0, -words.height() / 2),
            textFont(TextSize::Large, QFont::DemiBold), person.isLocked ? t.muted : t.text, person.name);
        if (!alone)
            paintText(painter, words.adjusted(0, words.height() / 2, 0, -12), textFont(TextSize::Small), t.muted,
                person.note);
    }
};

} // namespace

SignInScreen::SignInScreen(QWidget *parent)
    : QWidget(parent)
    , m_site(makeLabel({}, TextSize::Heading, QFont::Bold))
    , m_prompt(makeLabel({}, TextSize::Large, QFont::DemiBold))
    , m_message(makeParagraph({}, TextSize::Body))
    , m_messageRow(new QWidget)
    , m_unfinished(makeParagraph({}, TextSize::Body))
    , m_unfinishedRow(new QWidget)
    , m_people(new models::RowsModel<PersonRow>([](const PersonRow &row) { return row.name; }, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_first(new QWidget)
    , m_name(new FormField(tr("Your name"), tr("It stands beside everything you do here, for six years and longer.")))
    , m_hint(makeParagraph({}, TextSize::Small, Ink::Muted))
    , m_pinPad(new PinPad)
{
    m_list->setModel(m_people);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setAccessibleName(tr("People"));

    auto *people = new Card(tr("Who is here?"));
    people->body()->addWidget(m_list, 1);
    auto *first = new QVBoxLayout(m_first);
    first->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    first->setSpacing(space::inside);
    first->addWidget(
        makeParagraph(tr("Nobody works here yet. Name the first person, then choose a PIN of four digits or more."),
            TextSize::Medium));
    first->addWidget(m_name);
    first->addStretch();
    people->body()->addWidget(m_first, 1);

    const auto fillRow = [](QWidget *row, Tone tone, QLabel *words) {
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::small);
        line->addWidget(new ToneIcon(tone, 18), 0, Qt::AlignTop);
        line->addWidget(words, 1);
    };
    fillRow(m_messageRow, Tone::Stop, m_message);
    fillRow(m_unfinishedRow, Tone::Attention, m_unfinished);

    auto *pin = new Card;
    auto *pinColumn = new QVBoxLayout;
    pinColumn->setContentsMargins(24, 24, 24, 24);
    pinColumn->setSpacing(space::inside);
    pinColumn->addWidget(m_prompt);
    pinColumn->addWidget(m_pinPad, 100); // as high as it may; what is left stays empty
    pinColumn->addWidget(m_messageRow);
    pinColumn->addWidget(m_unfinishedRow);
    pinColumn->addWidget(m_hint);
    pinColumn->addStretch(1);
    pin->body()->addLayout(pinColumn);

    people->setMinimumWidth(240);
    people->setMaximumWidth(420);
    pin->setMinimumWidth(280);
    pin->setMaximumWidth(400);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::between);
    cards->addStretch(1);
    cards->addWidget(people, 42);
    cards->addWidget(pin, 40);
    cards->addStretch(1);

    auto *mark = makeLabel(QStringLiteral("PACKLEDGER"), TextSize::Small, QFont::Bold, Ink::Accent);
    mark->setAlignment(Qt::AlignHCenter);
    m_site->setAlignment(Qt::AlignHCenter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 24);
    all->setSpacing(4);
    all->addStretch(1);
    all->addWidget(mark);
    all->addWidget(m_site);
    all->addSpacing(20);
    all->addLayout(cards, 8);
    all->addStretch(1);
    people->setMaximumHeight(500);
    pin->setMaximumHeight(500);

    connect(m_list, &RowList::rowOpened, this, [this](int row) {
        Q_EMIT personChosen(m_people->row(row).id);
        m_pinPad->setFocus();
    });
    connect(m_name->edit(), &QLineEdit::returnPressed, m_pinPad, [this] { m_pinPad->setFocus(); });
    connect(m_pinPad, &PinPad::pinEntered, this, &SignInScreen::takePin);
    render({});
}

void SignInScreen::takePin(const QString &pin)
{
    if (!m_state.isFirstRun) {
        if (m_state.chosen.isValid())
            Q_EMIT pinEntered(m_state.chosen, pin);
        return;
    }
    m_name->setError(m_name->text().isEmpty() ? tr("Your name comes first.") : QString());
    if (m_name->text().isEmpty()) {
        m_name->edit()->setFocus();
        return;
    }
    m_pinPad->clear();
    if (m_firstPin.isEmpty()) {
        m_firstPin = pin;
        showMessage({});
    } else if (m_firstPin == pin) {
        m_firstPin.clear();
        Q_EMIT firstPersonNamed(m_name->text(), pin);
    } else {
        m_firstPin.clear();
        showMessage(tr("The two PINs differ. Choose one again."));
    }
    showPrompt();
}

void SignInScreen::showMessage(const QString &message)
{
    m_pinPad->setWrong(!message.isEmpty());
    m_message->setText(message);
    m_messageRow->setVisible(!message.isEmpty());
}

void SignInScreen::showPrompt()
{
    if (m_state.isFirstRun) {
        m_prompt->setText(m_firstPin.isEmpty() ? tr("Choose a PIN") : tr("The same PIN again"));
        return;
    }
    m_prompt->setText(tr("Choose your name"));
    for (const PersonRow &person : m_state.people) {
        if (person.id == m_state.chosen)
            m_prompt->setText(person.name);
    }
}

void SignInScreen::render(const SignInState &state)
{
    const bool isNewAttempt = state.attempt != m_state.attempt || state.chosen != m_state.chosen;
    m_state = state;
    const bool hasBoth = !state.siteName.isEmpty() && !state.station.isEmpty();
    m_site->setText(hasBoth ? tr("%1 · %2").arg(state.siteName, state.station) : state.siteName + state.station);
    m_people->setRows(state.people);
    m_list->setVisible(!state.isFirstRun);
    m_first->setVisible(state.isFirstRun);
    setTextOrHide(m_hint, state.hint);
    m_unfinished->setText(state.unfinished);
    m_unfinishedRow->setVisible(!state.unfinished.isEmpty());

    bool mayEnter = state.isFirstRun;
    for (std::size_t i = 0; i < state.people.size(); ++i) {
        if (state.people[i].id != state.chosen)
            continue;
        mayEnter = !state.people[i].isLocked;
        m_list->setCurrentIndex(m_people->index(static_cast<int>(i)));
    }
    showPrompt();
    m_pinPad->setEnabled(mayEnter && !state.isBusy);
    if (isNewAttempt)
        m_pinPad->clear();
    showMessage(state.message);
    if (!isVisible() || state.isFirstRun || state.isBusy)
        return;
    // The keyboard is never nowhere: first the name, then the PIN.
    if (m_pinPad->isEnabled())
        m_pinPad->setFocus();
    else
        m_list->setFocus();
}

void SignInScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_state.isFirstRun)
        m_name->edit()->setFocus();
    else if (m_pinPad->isEnabled())
        m_pinPad->setFocus();
    else
        m_list->setFocus();
}

void SignInScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().background);
}

} // namespace packledger::shell
