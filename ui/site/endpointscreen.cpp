#include "site/endpointscreen.h"

#include "common/button.h"
#include "common/card.h"
#include "common/choicerow.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "site/devicelist.h"
#include "site/systemspanel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

namespace {

const QString on = QStringLiteral("on");
const QString off = QStringLiteral("off");

} // namespace

EndpointScreen::EndpointScreen(QWidget *parent)
    : Page(parent)
    , m_standing(new HealthList)
    , m_switch(new ChoiceRow)
    , m_reaches(new ChoiceRow)
    , m_warning(new HealthList)
    , m_port(new FormField(tr("Port"), tr("Enter takes it. 8730 unless another program has it.")))
    , m_as2(new ChoiceRow)
    , m_certificate(makeParagraph({}, TextSize::Body))
    , m_choose(new Button(tr("Choose certificate …")))
    , m_without(new Button(tr("Without certificate"), Button::Kind::Quiet))
    , m_systems(new SystemsPanel)
    , m_trouble(new HealthList)
    , m_requests(new DeviceList(tr("The last requests"), tr("Nobody has asked yet.")))
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Back to the site.")), &QAction::triggered, this,
        &EndpointScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &EndpointScreen::helpRequested);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::between, space::between, space::between, space::between);
    columns->setSpacing(space::between);
    columns->addWidget(makeListeningCard(), 1);
    columns->addWidget(makeTokenCard(), 1);
    render({});
}

QWidget *EndpointScreen::makeListeningCard()
{
    auto *card = new Card(tr("This station listens"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::small);
    const auto caption = [column](const QString &text) {
        column->addSpacing(space::small);
        column->addWidget(makeLabel(text, TextSize::Small, QFont::DemiBold));
    };
    column->addWidget(makeParagraph(
        tr("An ERP or a second system fetches events and hands over documents here, without files (EPCIS 2.0 REST)."),
        TextSize::Body, Ink::Muted));
    column->addWidget(m_standing);
    column->addWidget(m_trouble);
    m_switch->setChoices({ { off, tr("Off") }, { on, tr("On") } });
    column->addWidget(m_switch);
    caption(tr("Who can reach it"));
    column->addWidget(m_reaches);
    column->addWidget(m_warning);
    column->addSpacing(space::small);
    m_port->edit()->setValidator(new QIntValidator(1, 65'535, m_port));
    column->addWidget(m_port);
    caption(tr("AS2 messages of partners, at /as2"));
    m_as2->setChoices({ { off, tr("Not taken") }, { on, tr("Taken") } });
    column->addWidget(m_as2);
    caption(tr("Certificate"));
    column->addWidget(m_certificate);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_choose);
    row->addWidget(m_without);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    card->body()->addWidget(scrolled(inside), 1);

    connect(m_switch, &ChoiceRow::choiceMade, this, [this](const QString &id) { Q_EMIT switched(id == on); });
    connect(m_reaches, &ChoiceRow::choiceMade, this, &EndpointScreen::reachChosen);
    connect(m_port->edit(), &QLineEdit::returnPressed, this, [this] { Q_EMIT portEntered(m_port->text()); });
    connect(m_as2, &ChoiceRow::choiceMade, this, [this](const QString &id) { Q_EMIT as2Chosen(id == on); });
    connect(m_choose, &QAbstractButton::clicked, this, &EndpointScreen::chooseCertificate);
    connect(m_without, &QAbstractButton::clicked, this, [this] { Q_EMIT certificateChosen({}); });
    return card;
}

QWidget *EndpointScreen::makeTokenCard()
{
    auto *card = new Card(tr("Tokens"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::inside);
    column->addWidget(makeParagraph(tr("Other systems show one with every request (Authorization: Bearer …). A new one "
                                       "is shown once, and ends the one "
                                       "before of the same name."),
        TextSize::Body, Ink::Muted));
    column->addWidget(m_systems);
    m_requests->setMostRows(7);
    column->addWidget(m_requests);
    column->addStretch();
    card->body()->addWidget(scrolled(inside), 1);

    connect(m_systems, &SystemsPanel::houseTokenRequested, this, &EndpointScreen::tokenRequested);
    connect(m_systems, &SystemsPanel::tokenRequested, this, &EndpointScreen::systemTokenRequested);
    connect(m_systems, &SystemsPanel::endRequested, this, &EndpointScreen::systemTokenEnded);
    connect(m_systems, &SystemsPanel::tokenCopied, this, &EndpointScreen::tokenCopied);
    return card;
}

void EndpointScreen::chooseCertificate()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("A PEM file with the certificate and its key"), {},
        tr("Certificates (%1)").arg(QStringLiteral("*.pem *.crt *.key")));
    if (!file.isEmpty())
        Q_EMIT certificateChosen(file);
}

void EndpointScreen::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    Q_EMIT left();
}

void EndpointScreen::render(const EndpointState &state)
{
    const bool isNew = state.round != m_state.round || m_state.reaches.empty();
    m_state = state;
    setHead(tr("Other systems"), tr("ERP, a second system, partners by AS2"));
    m_standing->setLines({ state.standing });
    const bool mayAct = state.mayChange && !state.isBusy;
    m_switch->setChosen(state.isOn ? on : off);
    m_reaches->setChoices([&state] {
        std::vector<std::pair<QString, QString>> choices;
        for (const Choice &choice : state.reaches)
            choices.emplace_back(choice.id, choice.text);
        return choices;
    }());
    m_reaches->setChosen(state.reach);
    m_warning->setVisible(!state.warning.text.isEmpty());
    m_warning->setLines({ state.warning });
    if (isNew)
        m_port->edit()->setText(state.port);
    m_port->setError(state.portError);
    m_as2->setChosen(state.takesAs2 ? on : off);
    m_certificate->setText(state.certificate.isEmpty()
            ? tr("None: plain HTTP, which is right for programs of this computer.")
            : tr("HTTPS as %1").arg(state.certificate));
    m_without->setVisible(!state.certificate.isEmpty());
    m_systems->render(state);
    m_trouble->setVisible(!state.trouble.text.isEmpty());
    m_trouble->setLines({ state.trouble });
    m_requests->setDevices(state.requests);
    for (QWidget *one : std::initializer_list<QWidget *> { m_switch, m_reaches, m_port, m_as2, m_choose, m_without })
        one->setEnabled(mayAct);
}

} // namespace packledger::site
