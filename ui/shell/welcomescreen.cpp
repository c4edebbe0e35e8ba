#include "shell/welcomescreen.h"

#include "common/button.h"
#include "common/card.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/optionlist.h"
#include "common/painting.h"
#include "common/toneicon.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::shell {

using namespace common;
using Way = WelcomeState::Way;

namespace {

const QString makeId = QStringLiteral("make");
const QString joinId = QStringLiteral("join");
const QString demoId = QStringLiteral("demo");

const QString &idOf(Way way)
{
    return way == Way::Make ? makeId : way == Way::Join ? joinId : demoId;
}

} // namespace

WelcomeScreen::WelcomeScreen(QWidget *parent)
    : QWidget(parent)
    , m_ways(new OptionList)
    , m_card(new Card)
    , m_words(makeParagraph({}, TextSize::Body, Ink::Muted))
    , m_name(
          new FormField(tr("Name of the site"), tr("As it stands on papers: the pharmacy, the warehouse, the plant.")))
    , m_gln(
          new FormField(tr("GLN"), tr("The 13 digits by which trading partners know this place. GS1 gives them out.")))
    , m_prefixes(new FormField(tr("Company prefixes"),
          tr("Only where products or cases are labelled here: 4 to 12 digits each, spaces between.")))
    , m_roleRow(new QWidget)
    , m_role(new ChoiceRow)
    , m_database(new FormField(
          tr("The site's database"), tr("postgresql://user@server/packledger. The first station of the site has it.")))
    , m_messageRow(new QWidget)
    , m_message(makeParagraph({}, TextSize::Body))
    , m_folder(makeParagraph({}, TextSize::Small, Ink::Muted))
    , m_go(new Button(QString(), Button::Kind::Primary))
{
    m_ways->setOptions({ { makeId, tr("Begin here"), tr("A new site with a ledger of its own on this machine.") },
        { joinId, tr("Join stations of the site"),
            tr("The site has other stations already, and one database for all.") },
        { demoId, tr("Look at the demo first"),
            tr("Made-up deliveries and a simulated camera. It touches nothing real.") } });
    m_role->setChoices({ { QStringLiteral("dispenser"), tr("Pharmacy") },
        { QStringLiteral("wholesaler"), tr("Wholesaler") }, { QStringLiteral("repackager"), tr("Repackager") },
        { QStringLiteral("manufacturer"), tr("Manufacturer") } });
    m_role->setChosen(QStringLiteral("dispenser"));
    m_role->setAccessibleName(tr("What it is"));
    m_gln->edit()->setMaxLength(20);

    auto *role = new QVBoxLayout(m_roleRow);
    role->setContentsMargins(0, 0, 0, 0);
    role->setSpacing(6);
    role->addWidget(makeLabel(tr("What it is"), TextSize::Small, QFont::DemiBold));
    role->addWidget(m_role);
    auto *message = new QHBoxLayout(m_messageRow);
    message->setContentsMargins(0, 0, 0, 0);
    message->setSpacing(space::small);
    message->addWidget(new ToneIcon(Tone::Stop, 18), 0, Qt::AlignTop);
    message->addWidget(m_message, 1);

    auto *form = new QVBoxLayout;
    form->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    form->setSpacing(12); // the whole form stands on a screen of 768 lines
    form->addWidget(m_words);
    for (FormField *field : { m_name, m_gln })
        form->addWidget(field);
    form->addWidget(m_roleRow);
    for (FormField *field : { m_prefixes, m_database })
        form->addWidget(field);
    form->addWidget(m_messageRow);
    form->addWidget(m_go);
    form->addWidget(m_folder);
    form->addStretch();
    m_card->body()->addLayout(form);

    auto *ways = new Card(tr("How do you want to begin?"));
    auto *choice = new QVBoxLayout;
    choice->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    choice->addWidget(m_ways);
    ways->body()->addLayout(choice);
    ways->body()->addStretch();
    ways->setMinimumWidth(240);
    ways->setMaximumWidth(420);
    for (Card *card : { ways, m_card })
        card->setMaximumHeight(720); // on a high screen it stands in the middle
    m_card->setMinimumWidth(280);
    m_card->setMaximumWidth(560);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::between);
    cards->addStretch(1);
    cards->addWidget(ways, 42);
    cards->addWidget(m_card, 56);
    cards->addStretch(1);

    auto *mark = makeLabel(QStringLiteral("PACKLEDGER"), TextSize::Small, QFont::Bold, Ink::Accent);
    auto *head = makeLabel(tr("Welcome"), TextSize::Heading, QFont::Bold);
    mark->setAlignment(Qt::AlignHCenter);
    head->setAlignment(Qt::AlignHCenter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 12, 24, 12);
    all->setSpacing(4);
    all->addStretch(1);
    all->addWidget(mark);
    all->addWidget(head);
    all->addSpacing(12);
    all->addLayout(cards, 8);
    all->addStretch(1);

    connect(m_ways, &OptionList::optionChosen, this, [this](const QString &id) {
        Q_EMIT wayChosen(id == makeId ? Way::Make : id == joinId ? Way::Join : Way::Demo);
    });
    // What was wrong is being mended; the next try tells again.
    for (FormField *field : { m_name, m_gln, m_prefixes, m_database })
        connect(field->edit(), &QLineEdit::textEdited, field, [field] { field->setError({}); });
    connect(m_name->edit(), &QLineEdit::returnPressed, this, [this] { m_gln->edit()->setFocus(); });
    connect(m_gln->edit(), &QLineEdit::returnPressed, this, &WelcomeScreen::goOn);
    connect(m_prefixes->edit(), &QLineEdit::returnPressed, this, &WelcomeScreen::goOn);
    connect(m_database->edit(), &QLineEdit::returnPressed, this, &WelcomeScreen::goOn);
    connect(m_go, &QAbstractButton::clicked, this, &WelcomeScreen::goOn);
    render({});
}

void WelcomeScreen::goOn()
{
    if (m_state.way == Way::Make)
        Q_EMIT makeRequested(m_name->text(), m_gln->text(), m_prefixes->text(), m_role->chosen());
    else if (m_state.way == Way::Join)
        Q_EMIT joinRequested(m_database->text());
    else
        Q_EMIT demoRequested();
}

void WelcomeScreen::render(const WelcomeState &state)
{
    m_state = state;
    m_ways->setChosen(idOf(state.way));
    const bool makes = state.way == Way::Make;
    const bool joins = state.way == Way::Join;
    m_card->setTitle(makes ? tr("The new site") : joins ? tr("One more station") : tr("The demo"));
    setTextOrHide(m_words,
        makes       ? QString()
            : joins ? tr("Who the site is comes from its database; the people sign in here as at the other stations.")
                    : tr("A wholesaler that repackages: deliveries to receive, a batch on the line, goods to ship. The "
                         "real site is made afterwards, at the next start."));
    for (QWidget *widget : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_gln), m_roleRow,
             static_cast<QWidget *>(m_prefixes) })
        widget->setVisible(makes);
    m_database->setVisible(joins);
    m_name->setError(state.nameError);
    m_gln->setError(state.glnError);
    m_prefixes->setError(state.prefixError);
    m_database->setError(state.databaseError);
    m_message->setText(state.message);
    m_messageRow->setVisible(!state.message.isEmpty());
    m_go->setText(makes ? tr("Make the site") : joins ? tr("Join") : tr("Open the demo"));
    m_go->setEnabled(!state.isBusy);
    setTextOrHide(m_folder,
        state.way == Way::Demo || state.folder.isEmpty()
            ? QString()
            : tr("It will be kept in %1.").arg(QDir::toNativeSeparators(state.folder)));
}

void WelcomeScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_name->edit()->setFocus();
}

void WelcomeScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().background);
}

} // namespace packledger::shell
