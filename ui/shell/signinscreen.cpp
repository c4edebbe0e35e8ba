#include "shell/signinscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/label.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/toneicon.h"
#include "shell/pinpad.h"

#include <QHBoxLayout>
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
    , m_people(new models::RowsModel<PersonRow>([](const PersonRow &row) { return row.name; }, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("person"), tr("Nobody can sign in yet"),
          tr("Name the first person with packledger-cli user add, then come back here.")))
    , m_pinPad(new PinPad)
{
    m_list->setModel(m_people);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setAccessibleName(tr("People"));

    auto *people = new Card(tr("Who is here?"));
    people->body()->addWidget(m_list, 1);
    people->body()->addWidget(m_empty, 1);

    auto *messageRow = new QHBoxLayout(m_messageRow);
    messageRow->setContentsMargins(0, 0, 0, 0);
    messageRow->setSpacing(space::small);
    messageRow->addWidget(new ToneIcon(Tone::Stop, 18), 0, Qt::AlignTop);
    messageRow->addWidget(m_message, 1);

    auto *pin = new Card;
    auto *pinColumn = new QVBoxLayout;
    pinColumn->setContentsMargins(24, 24, 24, 24);
    pinColumn->setSpacing(space::inside);
    pinColumn->addWidget(m_prompt);
    pinColumn->addWidget(m_pinPad);
    pinColumn->addWidget(m_messageRow);
    pinColumn->addStretch();
    pin->body()->addLayout(pinColumn);

    people->setFixedWidth(420);
    pin->setFixedWidth(400);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::between);
    cards->addStretch();
    cards->addWidget(people);
    cards->addWidget(pin);
    cards->addStretch();

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
    connect(m_pinPad, &PinPad::pinEntered, this, [this](const QString &pinText) {
        if (m_state.chosen.isValid())
            Q_EMIT pinEntered(m_state.chosen, pinText);
    });
}

void SignInScreen::render(const SignInState &state)
{
    const bool isNewAttempt = state.attempt != m_state.attempt || state.chosen != m_state.chosen;
    m_state = state;
    m_site->setText(state.station.isEmpty() ? state.siteName : tr("%1 · %2").arg(state.siteName, state.station));
    m_people->setRows(state.people);
    m_list->setVisible(!state.people.empty());
    m_empty->setVisible(state.people.empty());

    QString name;
    bool isLocked = true;
    for (std::size_t i = 0; i < state.people.size(); ++i) {
        if (state.people[i].id != state.chosen)
            continue;
        name = state.people[i].name;
        isLocked = state.people[i].isLocked;
        m_list->setCurrentIndex(m_people->index(static_cast<int>(i)));
    }
    m_prompt->setText(name.isEmpty() ? tr("Choose your name") : name);
    m_pinPad->setEnabled(!name.isEmpty() && !isLocked && !state.isBusy);
    if (isNewAttempt)
        m_pinPad->clear();
    m_pinPad->setWrong(!state.message.isEmpty());
    m_message->setText(state.message);
    m_messageRow->setVisible(!state.message.isEmpty());
    if (m_pinPad->isEnabled() && isVisible())
        m_pinPad->setFocus();
}

void SignInScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_pinPad->isEnabled())
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
