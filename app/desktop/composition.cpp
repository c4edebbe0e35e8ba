#include "desktop/composition.h"

#include "base/errortext.h"
#include "bootstrap/paths.h"
#include "common/page.h"
#include "common/style.h"
#include "desktop/demoopening.h"
#include "dock/dockqueuescreen.h"
#include "dock/itemscreen.h"
#include "dock/receiptscreen.h"
#include "shell/mainwindow.h"
#include "shell/signinscreen.h"
#include "site/scannersscreen.h"
#include "site/scannertestscreen.h"
#include "site/sitescreen.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QScreen>
#include <QUrl>

namespace packledger::desktop {

using common::Theme;
using common::Tone;
using shell::Place;

namespace {

Theme themeOf(const QString &name)
{
    return name == QLatin1StringView("dark") ? Theme::Dark : Theme::Light;
}

} // namespace

Composition::Composition(QApplication &application, Start start, const Clock &clock)
    : m_application(application)
    , m_start(std::move(start))
    , m_clock(clock)
    , m_settings(StationSettings::read(m_start.settingsFile))
    , m_devicesFile(StationSettings::devicesFile(m_start.settingsFile))
    , m_ledger(clock)
    , m_devices(clock)
    , m_signIn(m_ledger, clock, m_start.options.station)
    , m_queue(m_ledger, clock)
    , m_receipt(m_ledger, clock)
    , m_item(m_ledger, clock)
    , m_site(m_ledger, clock)
    , m_scanners(clock)
    , m_signInScreen(new shell::SignInScreen)
    , m_queueScreen(new dock::DockQueueScreen)
    , m_receiptScreen(new dock::ReceiptScreen)
    , m_itemScreen(new dock::ItemScreen)
    , m_siteScreen(new site::SiteScreen)
    , m_scannersScreen(new site::ScannersScreen)
    , m_testScreen(new site::ScannerTestScreen)
{
    common::applyTheme(m_application, themeOf(m_settings.theme));
    m_window = std::make_unique<shell::MainWindow>(m_signInScreen);
    m_window->addPage(Place::Dock, m_queueScreen);
    m_window->addPage(Place::Dock, m_receiptScreen);
    m_window->addPage(Place::Items, m_itemScreen);
    m_window->addPage(Place::Site, m_siteScreen);
    m_window->addPage(Place::Site, m_scannersScreen);
    m_window->addPage(Place::Site, m_testScreen);
    m_cameFrom = m_queueScreen;
    m_sounds.setVolume(m_settings.volume);
    m_sounds.setMuted(m_settings.isMuted);

    connectSignIn();
    connectQueue();
    connectReceipt();
    connectItem();
    connectSite();
    connectDevices();
    connectScanners();
    connectScannerTest();
    connect(&m_ledger, &common::LedgerService::opened, this,
        [this](const ledger::SiteIdentity &identity, const QString &folder) {
            m_folder = folder;
            m_shell.siteName = identity.name;
            m_queue.setSiteName(identity.name);
            m_site.setSite(identity.name, folder);
            m_signIn.refresh(identity.name);
            showShell();
        });
    connect(&m_ledger, &common::LedgerService::refused, this,
        [this](const Error &error) { m_signIn.showTrouble(errorSentence(error)); });
    connect(m_window.get(), &shell::MainWindow::placeChosen, this, &Composition::goTo);
    connect(m_window.get(), &shell::MainWindow::noticeActionRequested, this, [this](const QString &id) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(id));
        m_window->setNotice({});
    });
}

Composition::~Composition()
{
    m_settings.write(m_start.settingsFile);
    // Nothing may knock at a screen that is gone.
    m_devices.watch(false);
    m_window.reset();
}

void Composition::run()
{
    const QSize wanted(1366, 768);
    const QSize room = m_window->screen()->availableSize();
    m_window->resize(wanted.boundedTo(room));
    if (room.width() <= wanted.width() || room.height() <= wanted.height())
        m_window->showMaximized();
    else
        m_window->show();
    const settings::DeviceSettingsFile::Content devices = m_devicesFile.read();
    m_devices.apply(devices.settings);
    m_scanners.setSettings(devices.settings);
    m_scanners.setFindings(devices.findings);
    for (const Finding &finding : devices.findings)
        qWarning("%s: %s %s", finding.code.name().data(), qUtf8Printable(finding.where.path),
            qUtf8Printable(finding.detail));
    showStation();
    showShell();
    if (m_start.isDemo)
        prepareDemo();
    else
        m_ledger.open(m_start.options.site);
}

void Composition::prepareDemo()
{
    m_signIn.setHint(tr("The demo site is being prepared …"));
    auto *opening = new DemoOpening(m_start.options.site, m_clock, this);
    connect(opening, &DemoOpening::progressed, this,
        [this](int percent) { m_signIn.setHint(tr("The demo site is being prepared … %1 %").arg(percent)); });
    connect(opening, &DemoOpening::failed, this, [this, opening](const Error &error) {
        m_signIn.showTrouble(errorSentence(error));
        opening->deleteLater();
    });
    connect(opening, &DemoOpening::ready, this, [this, opening](const demo::Presentation &presentation) {
        m_devices.setDemoViews(presentation.views);
        m_signIn.setHint(
            tr("This is a demo. %1 has the PIN %2.").arg(presentation.person.name, presentation.person.pin));
        m_ledger.open(presentation.folder);
        opening->deleteLater();
    });
    opening->start();
}

void Composition::connectSignIn()
{
    connect(&m_signIn, &shell::SignInPresenter::stateChanged, m_signInScreen, &shell::SignInScreen::render);
    connect(m_signInScreen, &shell::SignInScreen::personChosen, &m_signIn, &shell::SignInPresenter::choose);
    connect(m_signInScreen, &shell::SignInScreen::pinEntered, &m_signIn, &shell::SignInPresenter::enter);
    connect(m_signInScreen, &shell::SignInScreen::firstPersonNamed, &m_signIn, &shell::SignInPresenter::addFirst);
    connect(&m_signIn, &shell::SignInPresenter::signedIn, this, &Composition::enter);
    connect(&m_signIn, &shell::SignInPresenter::locked, this, [this] {
        m_devices.watch(false);
        m_shell.isSignedIn = false;
        showShell();
    });
}

void Composition::connectQueue()
{
    connect(&m_queue, &dock::DockQueuePresenter::stateChanged, m_queueScreen,
        qOverload<const dock::DockQueueState &>(&dock::DockQueueScreen::render));
    connect(&m_queue, &dock::DockQueuePresenter::importChanged, m_queueScreen,
        qOverload<const dock::ImportState &>(&dock::DockQueueScreen::render));
    connect(&m_queue, &dock::DockQueuePresenter::blindReceiptChanged, m_queueScreen,
        qOverload<const dock::BlindReceiptState &>(&dock::DockQueueScreen::render));
    connect(&m_queue, &dock::DockQueuePresenter::receiptOpened, this, &Composition::openReceipt);
    connect(&m_queue, &dock::DockQueuePresenter::receiptOpenedByScan, this,
        [this](ReceiptId receipt, const scan::ScanReading &reading) {
            openReceipt(receipt);
            m_receipt.handleReading(reading);
        });
    connect(&m_queue, &dock::DockQueuePresenter::nothingFound, this, [this](const QString &sentence) {
        m_sounds.play(Tone::Attention);
        show(Tone::Attention, sentence);
    });
    connect(&m_queue, &dock::DockQueuePresenter::failed, this, qOverload<const Error &>(&Composition::show));

    connect(m_queueScreen, &dock::DockQueueScreen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_queueScreen, &dock::DockQueueScreen::findRequested, this, [this] {
        goTo(Place::Items);
        m_itemScreen->openFind();
    });
    connect(m_queueScreen, &dock::DockQueueScreen::shipmentOpened, &m_queue, &dock::DockQueuePresenter::openShipment);
    connect(
        m_queueScreen, &dock::DockQueueScreen::importRequested, &m_queue, &dock::DockQueuePresenter::importDocument);
    connect(m_queueScreen, &dock::DockQueueScreen::importCancelled, &m_queue, &dock::DockQueuePresenter::cancelImport);
    connect(m_queueScreen, &dock::DockQueueScreen::blindReceiptRequested, &m_queue,
        &dock::DockQueuePresenter::openBlindReceipt);
}

void Composition::connectReceipt()
{
    connect(&m_receipt, &dock::ReceiptPresenter::stateChanged, m_receiptScreen, &dock::ReceiptScreen::render);
    connect(&m_receipt, &dock::ReceiptPresenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_receipt, &dock::ReceiptPresenter::submitted, this, [this] {
        m_queue.refresh();
        m_site.refresh();
    });
    connect(&m_receipt, &dock::ReceiptPresenter::exported, this, [this](const QString &file, qint64 rows) {
        show(Tone::Accepted, tr("%1 serials are saved as %2.").arg(rows).arg(file), tr("Open folder"),
            QFileInfo(file).path());
    });

    // While a panel asks something the camera rests: what it happens to see must not go on receiving.
    connect(&m_receipt, &dock::ReceiptPresenter::stateChanged, this, [this](const dock::ReceiptState &state) {
        if (m_window->page() == m_receiptScreen)
            m_devices.watch(m_shell.isSignedIn && !state.hasPanel() && !state.isSubmitted);
    });

    using Screen = dock::ReceiptScreen;
    using Presenter = dock::ReceiptPresenter;
    connect(m_receiptScreen, &Screen::verdictShown, &m_sounds, qOverload<Tone>(&common::Sounds::play));
    connect(m_receiptScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_receiptScreen, &Screen::findRequested, this, [this] {
        goTo(Place::Items);
        m_itemScreen->openFind();
    });
    connect(m_receiptScreen, &Screen::holdRequested, &m_receipt, &Presenter::hold);
    connect(m_receiptScreen, &Screen::damageRequested, &m_receipt, &Presenter::markDamaged);
    connect(m_receiptScreen, &Screen::acknowledgeRequested, &m_receipt, &Presenter::acknowledge);
    connect(m_receiptScreen, &Screen::undoRequested, &m_receipt, &Presenter::undo);
    connect(m_receiptScreen, &Screen::policyRequested, &m_receipt, &Presenter::startPolicy);
    connect(m_receiptScreen, &Screen::policyChosen, &m_receipt, &Presenter::choosePolicy);
    connect(m_receiptScreen, &Screen::registerRequested, &m_receipt, &Presenter::registerLast);
    connect(m_receiptScreen, &Screen::registeredAs, &m_receipt, &Presenter::registerAs);
    connect(m_receiptScreen, &Screen::openRequested, &m_receipt, &Presenter::openContainer);
    connect(m_receiptScreen, &Screen::finishRequested, &m_receipt, &Presenter::startFinish);
    connect(m_receiptScreen, &Screen::panelClosed, &m_receipt, &Presenter::closePanel);
    connect(m_receiptScreen, &Screen::submitRequested, &m_receipt, &Presenter::submit);
    connect(m_receiptScreen, &Screen::exportRequested, this,
        [this] { m_receipt.exportSerials(m_folder + QStringLiteral("/exports")); });
    connect(m_receiptScreen, &Screen::backRequested, this, &Composition::leaveReceipt);
    connect(m_receiptScreen, &Screen::itemOpened, this, &Composition::openItem);
}

void Composition::connectItem()
{
    connect(&m_item, &dock::ItemPresenter::stateChanged, m_itemScreen, &dock::ItemScreen::render);
    connect(&m_item, &dock::ItemPresenter::receiptFound, this, &Composition::openReceipt);
    connect(m_itemScreen, &dock::ItemScreen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_itemScreen, &dock::ItemScreen::findRequested, &m_item,
        qOverload<const QString &>(&dock::ItemPresenter::find));
    connect(m_itemScreen, &dock::ItemScreen::itemOpened, &m_item, &dock::ItemPresenter::open);
    connect(m_itemScreen, &dock::ItemScreen::backRequested, this, [this] {
        m_window->showPage(m_cameFrom);
        m_devices.watch(m_cameFrom == m_receiptScreen);
    });
}

void Composition::connectSite()
{
    connect(&m_site, &site::SitePresenter::stateChanged, m_siteScreen, &site::SiteScreen::render);
    connect(&m_site, &site::SitePresenter::healthChanged, &m_queue, &dock::DockQueuePresenter::setHealth);
    connect(&m_site, &site::SitePresenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_site, &site::SitePresenter::waitingChanged, this, [this](qint64 waiting) {
        m_shell.connection = {};
        m_shell.connection.text
            = waiting > 0 ? tr("Offline · %1 waiting").arg(waiting) : tr("Offline · nothing waiting");
        showShell();
    });

    using Screen = site::SiteScreen;
    connect(m_siteScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_siteScreen, &Screen::verifyRequested, &m_site, &site::SitePresenter::verify);
    connect(m_siteScreen, &Screen::backupRequested, &m_site, &site::SitePresenter::backUp);
    connect(m_siteScreen, &Screen::workCancelled, &m_site, &site::SitePresenter::cancel);
    connect(m_siteScreen, &Screen::lockRequested, &m_signIn, &shell::SignInPresenter::lock);
    connect(m_siteScreen, &Screen::scannersRequested, this, &Composition::openScanners);
    connect(m_siteScreen, &Screen::cameraChosen, this, [this](const QString &id) {
        settings::DeviceSettings changed = m_scanners.settings();
        changed.camera = id;
        keepDevices(changed);
    });
    connect(m_siteScreen, &Screen::soundTried, &m_sounds, qOverload<Tone>(&common::Sounds::play));
    connect(m_siteScreen, &Screen::themeChosen, this, [this](const QString &theme) {
        m_settings.theme = theme;
        common::applyTheme(m_application, themeOf(theme));
        showStation();
    });
    connect(m_siteScreen, &Screen::languageChosen, this, [this](const QString &language) {
        m_settings.language = language;
        showStation();
    });
    connect(m_siteScreen, &Screen::volumeChosen, this, [this](int volume) {
        m_settings.volume = volume;
        m_sounds.setVolume(volume);
        m_sounds.play(Tone::Accepted);
        showStation();
    });
    connect(m_siteScreen, &Screen::muteChosen, this, [this](bool isMuted) {
        m_settings.isMuted = isMuted;
        m_sounds.setMuted(isMuted);
        showStation();
        if (isMuted)
            show(Tone::Attention, tr("The sounds are off. A stopped pack is only seen, not heard."));
    });
}

void Composition::connectDevices()
{
    connect(&m_devices, &DeviceDesk::readingReady, this, &Composition::route);
    connect(&m_devices, &DeviceDesk::frameReady, m_receiptScreen, &dock::ReceiptScreen::showFrame);
    connect(&m_devices, &DeviceDesk::cameraChanged, &m_receipt, &dock::ReceiptPresenter::setCamera);
    connect(&m_devices, &DeviceDesk::changed, this, [this] {
        showStation();
        showScanners();
        showShell();
    });
    connect(&m_devices, &DeviceDesk::lost, this,
        [this](const QString &name) { tellDevice(common::Sounds::Device::Lost, name); });
    connect(&m_devices, &DeviceDesk::returned, this,
        [this](const QString &name) { tellDevice(common::Sounds::Device::Returned, name); });
}

void Composition::enter(const access::Session &session)
{
    m_queue.setSession(session);
    m_receipt.setSession(session);
    m_shell.isSignedIn = true;
    m_shell.person = { .tone = Tone::Neutral,
        .text = QStringLiteral("· ") + m_start.options.station,
        .strong = session.name(),
        .strongFirst = true };
    m_signIn.setHint({});
    showShell();
    m_queue.refresh();
    m_site.refresh();
    m_devices.watch(m_window->page() == m_receiptScreen);
}

void Composition::goTo(Place place)
{
    if (place != Place::Site)
        m_scanners.closeTest();
    if (m_window->page() != m_itemScreen)
        m_cameFrom = m_window->page();
    switch (place) {
    case Place::Dock:
        // The receipt at work comes first; Esc leads from it to the queue.
        m_window->showPage(m_receipt.state().id.isValid() && m_window->page() != m_receiptScreen
                ? static_cast<common::Page *>(m_receiptScreen)
                : m_queueScreen);
        if (m_window->page() == m_queueScreen)
            leaveReceipt();
        break;
    case Place::Items:
        m_window->showPage(m_itemScreen);
        break;
    case Place::Site:
        m_window->showPage(m_siteScreen);
        m_site.refresh();
        break;
    }
    m_devices.watch(m_window->page() == m_receiptScreen);
}

void Composition::openReceipt(ReceiptId receipt)
{
    m_queueScreen->closePanel();
    m_receipt.open(receipt);
    m_window->showPage(m_receiptScreen);
    m_window->setNotice({});
    m_devices.watch(true);
}

void Composition::leaveReceipt()
{
    m_devices.watch(false);
    m_receipt.close();
    m_window->showPage(m_queueScreen);
    m_queue.refresh();
}

void Composition::openItem(const QString &itemKey)
{
    goTo(Place::Items);
    m_item.open(itemKey);
}

void Composition::route(const scan::ScanReading &reading)
{
    if (!m_shell.isSignedIn) {
        m_sounds.play(Tone::Attention);
        return;
    }
    // Where scanners are set up nothing is received.
    if (m_window->page() == m_scannersScreen || m_window->page() == m_testScreen)
        return;
    if (m_window->page() == m_receiptScreen)
        m_receipt.handleReading(reading);
    else if (m_window->page() == m_itemScreen)
        m_item.find(reading);
    else
        m_queue.handleReading(reading);
}

void Composition::showStation()
{
    site::SiteState station;
    station.cameras = m_devices.cameras();
    station.scanners = m_devices.scanners();
    station.themes = { { QStringLiteral("light"), tr("Light") }, { QStringLiteral("dark"), tr("Dark") } };
    station.theme = m_settings.theme;
    station.languages = { { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") }, { QStringLiteral("es"), QStringLiteral("Español") },
        { QStringLiteral("fr"), QStringLiteral("Français") } };
    const QString running = QLocale().name().left(2);
    station.language = m_settings.language.isEmpty() ? running : m_settings.language;
    if (station.language != running)
        station.languageNote = tr("The language changes with the next start.");
    station.volume = m_settings.volume;
    station.isMuted = m_settings.isMuted;
    m_site.setStation(station);
    m_settings.write(m_start.settingsFile);
}

void Composition::showShell()
{
    m_shell.devices = m_devices.chip();
    m_window->render(m_shell);
}

void Composition::show(const Error &error)
{
    qWarning("%s: %s", error.code.name().data(), qUtf8Printable(error.detail));
    show(Tone::Stop, errorSentence(error));
}

void Composition::show(Tone tone, const QString &sentence, const QString &actionText, const QString &actionId)
{
    m_window->setNotice({ tone, sentence, actionText, actionId });
}

} // namespace packledger::desktop
