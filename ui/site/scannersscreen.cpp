#include "site/scannersscreen.h"

#include "common/button.h"
#include "common/card.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "site/devicelist.h"
#include "site/heardlist.h"
#include "site/optionsform.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

namespace {
constexpr int stackedUnder = 720; // the columns stand beneath each other, and the page scrolls
constexpr int stackedHeight = 320; // of a card that scrolls by itself, then
} // namespace

ScannersScreen::ScannersScreen(QWidget *parent)
    : Page(parent)
    , m_scanners(new DeviceList(tr("In use"), {}, DeviceList::Rows::Open))
    , m_found(new DeviceList(tr("Plugged in, not in use"),
          tr("Nothing else is plugged in. A new scanner appears here by itself."), DeviceList::Rows::Open))
    , m_path(new FormField(tr("Another port"),
          tr("A device path, such as /dev/ttyS0, or a reader in the network: tcp://host:port. Enter takes it.")))
    , m_findings(new HealthList)
    , m_settings(new Card(tr("Settings")))
    , m_status(new HealthList)
    , m_options(new OptionsForm)
    , m_live(new Card(tr("Read something now")))
    , m_heard(new HeardList(
          tr("Pull the trigger on any code. What arrives is shown here as it arrives, with its control characters, and "
             "what the program makes of it. Nothing is received by it.")))
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Back to the site.")), &QAction::triggered, this,
        &ScannersScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &ScannersScreen::helpRequested);
    m_remove = addKey(Qt::Key_F6, tr("Remove"), tr("Takes the chosen scanner out of use, with its settings."));
    connect(m_remove, &QAction::triggered, this, &ScannersScreen::removeRequested);
    connect(addKey(Qt::Key_F5, tr("Clear"), tr("Empties the list of what was read.")), &QAction::triggered, this,
        &ScannersScreen::clearRequested);
    m_test = addKey(HouseKey::Finish, tr("Test this scanner"),
        tr("Leads over a sheet of test codes and says what to set on the scanner."));
    connect(m_test, &QAction::triggered, this, &ScannersScreen::testRequested);

    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(space::between, space::between, space::between, space::between);
    m_columns->setSpacing(space::between);
    m_columns->addWidget(makeListCard(), 3);
    m_columns->addWidget(makeSettingsCard(), 4);
    m_columns->addWidget(makeLiveCard(), 4);
    render({});
}

QWidget *ScannersScreen::makeListCard()
{
    auto *card = new Card(tr("Scanners"));
    card->body()->addWidget(m_scanners);
    card->body()->addWidget(m_found);
    card->body()->addStretch();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, space::small, space::inside, space::inside);
    foot->setSpacing(12);
    foot->addWidget(m_findings);
    foot->addWidget(m_path);
    card->body()->addLayout(foot);
    connect(m_scanners, &DeviceList::deviceChosen, this, &ScannersScreen::scannerChosen);
    connect(m_found, &DeviceList::deviceChosen, this, &ScannersScreen::addRequested);
    connect(m_path->edit(), &QLineEdit::returnPressed, this, [this] {
        const bool isPath
            = m_path->text().startsWith(QLatin1Char('/')) || m_path->text().startsWith(QLatin1StringView("tcp://"));
        m_path->setError(isPath ? QString() : tr("A path begins with /dev/, the address of a reader with tcp://."));
        if (!isPath)
            return;
        Q_EMIT addRequested(m_path->text());
        m_path->edit()->clear();
    });
    return card;
}

QWidget *ScannersScreen::makeSettingsCard()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *status = new QVBoxLayout;
    status->setContentsMargins(space::inside, space::inside, space::inside, 0);
    status->addWidget(m_status);
    column->addLayout(status);
    column->addWidget(m_options);
    column->addStretch();
    m_scroll = scrolled(inside);
    m_settings->body()->addWidget(m_scroll, 1);
    connect(m_options, &OptionsForm::optionEntered, this, &ScannersScreen::optionEntered);
    return m_settings;
}

QWidget *ScannersScreen::makeLiveCard()
{
    m_live->body()->addWidget(m_heard, 1);
    return m_live;
}

void ScannersScreen::arrangeFor(const QSize &room)
{
    const bool isNarrow = room.width() < stackedUnder;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *card : { m_settings, m_live })
        card->setMinimumHeight(isNarrow ? stackedHeight : 0);
}

void ScannersScreen::render(const ScannersState &state)
{
    const bool isOther = state.chosen != m_state.chosen;
    m_state = state;
    setHead(tr("Scanners"), tr("what each reads, and how it is set"));
    m_scanners->setDevices(state.scanners);
    m_found->setDevices(state.found);
    m_findings->setLines(state.findings);
    m_findings->setVisible(!state.findings.empty());
    m_settings->setTitle(state.name.isEmpty() ? tr("Settings") : state.name);
    m_status->setLines({ state.status, state.profile });
    m_options->setOptions(state.options);
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
    m_live->setNote(state.rate);
    m_heard->setHeard(state.heard);
    m_test->setEnabled(!state.chosen.isEmpty());
    m_remove->setEnabled(state.canRemove);
}

} // namespace packledger::site
