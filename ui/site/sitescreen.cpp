#include "site/sitescreen.h"

#include "common/button.h"
#include "common/card.h"
#include "common/choicerow.h"
#include "common/label.h"
#include "common/scrolled.h"
#include "site/devicelist.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

namespace {

std::vector<std::pair<QString, QString>> pairs(const std::vector<Choice> &choices)
{
    std::vector<std::pair<QString, QString>> result;
    result.reserve(choices.size());
    for (const Choice &choice : choices)
        result.emplace_back(choice.id, choice.text);
    return result;
}

} // namespace

SiteScreen::SiteScreen(QWidget *parent)
    : Page(parent)
    , m_cameras(new DeviceList(tr("Camera"), tr("No camera is plugged in.")))
    , m_scanners(new DeviceList(tr("Scanners"), tr("No scanner has been seen yet. Plug one in and pull its trigger."),
          DeviceList::Rows::Open))
    , m_themes(new ChoiceRow)
    , m_languages(new ChoiceRow)
    , m_languageNote(makeParagraph({}, TextSize::Small, Ink::Muted))
    , m_sizes(new ChoiceRow)
    , m_sizeNote(makeParagraph({}, TextSize::Small, Ink::Muted))
    , m_volume(new QSlider(Qt::Horizontal))
    , m_mute(new Button(tr("Mute")))
{
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &SiteScreen::helpRequested);
    connect(addKey(Qt::Key_F3, tr("Labels"), tr("The label templates, and their editor.")), &QAction::triggered, this,
        &SiteScreen::labelsRequested);
    connect(addKey(Qt::Key_F5, tr("Other systems"),
                tr("Lets an ERP or a second system fetch events and hand over documents.")),
        &QAction::triggered, this, &SiteScreen::otherSystemsRequested);
    connect(addKey(Qt::Key_F6, tr("Cameras"), tr("Sets up cameras, with their live picture.")), &QAction::triggered,
        this, &SiteScreen::camerasRequested);
    connect(addKey(Qt::Key_F7, tr("Scanners"), tr("Sets up scanners, tests them, and shows what they read.")),
        &QAction::triggered, this, &SiteScreen::scannersRequested);
    connect(addKey(HouseKey::Print, tr("Command cards"),
                tr("Cards to be scanned instead of a key: undo, hold, finish. For hands that are full.")),
        &QAction::triggered, this, &SiteScreen::cardsRequested);
    connect(addKey(Qt::Key_F10, tr("Label printers"), tr("Sets up label printers, and shows what they print.")),
        &QAction::triggered, this, &SiteScreen::labelPrintersRequested);
    // Where the rail has no room for the ledger.
    connect(addKey(Qt::CTRL | Qt::Key_O, tr("Ledger"), tr("Whether the ledger is whole, and its backups."), Place::End),
        &QAction::triggered, this, &SiteScreen::ledgerRequested);
    connect(addKey(Qt::Key_F11, tr("People"), tr("Who may sign in at this site."), Place::End), &QAction::triggered,
        this, &SiteScreen::peopleRequested);
    connect(addKey(HouseKey::Finish, tr("Rules"), tr("What holds at this site, and its name and address.")),
        &QAction::triggered, this, &SiteScreen::rulesRequested);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::between, space::between, space::between, space::between);
    columns->setSpacing(space::between);
    columns->addWidget(makeDevicesCard(), 1);
    columns->addWidget(makeSettingsCard(), 1);
    render({});
}

QWidget *SiteScreen::makeDevicesCard()
{
    auto *card = new Card(tr("Devices"));
    card->body()->addWidget(m_cameras);
    card->body()->addWidget(m_scanners);
    card->body()->addStretch();
    connect(m_cameras, &DeviceList::deviceChosen, this, &SiteScreen::cameraChosen);
    connect(m_scanners, &DeviceList::deviceChosen, this, &SiteScreen::scannersRequested);
    return card;
}

QWidget *SiteScreen::makeSettingsCard()
{
    auto *card = new Card(tr("This station"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(space::small);
    const auto caption = [column](const QString &text) {
        if (column->count() > 0)
            column->addSpacing(12);
        column->addWidget(makeLabel(text, TextSize::Small, QFont::DemiBold));
    };
    caption(tr("Colours"));
    column->addWidget(m_themes);
    caption(tr("Language"));
    column->addWidget(m_languages);
    column->addWidget(m_languageNote);
    caption(tr("Size"));
    column->addWidget(m_sizes);
    column->addWidget(m_sizeNote);

    caption(tr("Sound"));
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_volume->setAccessibleName(tr("Volume"));
    m_mute->setCheckable(true);
    m_mute->setIconName(QStringLiteral("mute"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_volume, 1);
    row->addWidget(m_mute);
    column->addLayout(row);
    const std::vector<std::pair<Tone, QString>> tones { { Tone::Accepted, tr("Accepted") },
        { Tone::Attention, tr("Look later") }, { Tone::Stop, tr("Stop") }, { Tone::NoData, tr("No data") },
        { Tone::ScannerFault, tr("Scanner") }, { Tone::Again, tr("Again") } };
    auto *sounds = new ChoiceRow(ChoiceRow::Kind::Acts);
    std::vector<std::pair<QString, QString>> acts;
    acts.reserve(tones.size());
    for (const auto &[tone, word] : tones)
        acts.emplace_back(QString::number(static_cast<int>(tone)), word);
    sounds->setChoices(acts);
    connect(sounds, &ChoiceRow::choiceMade, this,
        [this](const QString &id) { Q_EMIT soundTried(static_cast<Tone>(id.toInt())); });
    column->addWidget(makeLabel(tr("Hear what each verdict sounds like"), TextSize::Small, QFont::Normal, Ink::Muted));
    column->addWidget(sounds);
    column->addStretch();
    auto *scroll = scrolled(inside);
    card->body()->addWidget(scroll, 1);

    connect(m_themes, &ChoiceRow::choiceMade, this, &SiteScreen::themeChosen);
    connect(m_languages, &ChoiceRow::choiceMade, this, &SiteScreen::languageChosen);
    connect(m_sizes, &ChoiceRow::choiceMade, this, &SiteScreen::sizeChosen);
    connect(m_volume, &QSlider::sliderReleased, this, [this] { Q_EMIT volumeChosen(m_volume->value()); });
    connect(m_volume, &QSlider::actionTriggered, this, [this](int action) {
        if (action != QAbstractSlider::SliderMove)
            Q_EMIT volumeChosen(m_volume->sliderPosition());
    });
    connect(m_mute, &QAbstractButton::clicked, this, &SiteScreen::muteChosen);
    return card;
}

void SiteScreen::render(const SiteState &state)
{
    m_state = state;
    setHead(tr("Site"), state.siteName);
    m_cameras->setDevices(state.cameras);
    m_scanners->setDevices(state.scanners);
    m_themes->setChoices(pairs(state.themes));
    m_themes->setChosen(state.theme);
    m_languages->setChoices(pairs(state.languages));
    m_languages->setChosen(state.language);
    setTextOrHide(m_languageNote, state.languageNote);
    m_sizes->setChoices(pairs(state.sizes));
    m_sizes->setChosen(state.size);
    setTextOrHide(m_sizeNote, state.sizeNote);
    if (!m_volume->isSliderDown())
        m_volume->setValue(state.volume);
    m_mute->setChecked(state.isMuted);
    m_mute->setText(state.isMuted ? tr("Muted") : tr("Mute"));
}

} // namespace packledger::site
