#include "desktop/composition.h"

#include "access/accesserrors.h"
#include "base/errortext.h"
#include "common/page.h"
#include "demo/demoline.h"
#include "desktop/demoopening.h"
#include "dock/dockqueuescreen.h"
#include "dock/itemscreen.h"
#include "dock/receiptscreen.h"
#include "documents/documentsscreen.h"
#include "line/batchesscreen.h"
#include "line/boardscreen.h"
#include "line/poolsscreen.h"
#include "line/sourcesscreen.h"
#include "printing/printingscreen.h"
#include "scan/interpret.h"
#include "shell/leaving.h"
#include "shell/mainwindow.h"
#include "shell/signinscreen.h"
#include "shell/welcomescreen.h"
#include "site/camerasscreen.h"
#include "site/endpointscreen.h"
#include "site/ledgerscreen.h"
#include "site/peoplescreen.h"
#include "site/rulesscreen.h"
#include "site/scannersscreen.h"
#include "site/scannertestscreen.h"
#include "site/sitescreen.h"
#include "templates/templatesscreen.h"
#include "vision/engineprobe.h"

#include <QScreen>
#include <QThreadPool>

#include <algorithm>
#include <iterator>

namespace packledger::desktop {

using common::Tone;
using shell::Place;

Composition::Composition(QApplication &application, Start start, const Clock &clock)
    : m_start(std::move(start))
    , m_clock(clock)
    , m_devicesFile(StationSettings::devicesFile(m_start.settingsFile))
    , m_ledger(clock)
    , m_exchange(clock)
    , m_guard(m_ledger)
    , m_devices(clock)
    , m_station(application, m_start.settingsFile, m_sounds, m_devices)
    , m_packing(m_ledger, clock, m_sounds, m_devices)
    , m_products(m_ledger, clock)
    , m_check(m_ledger, clock, m_sounds)
    , m_shipping(m_ledger, clock, m_sounds, m_print)
    , m_partners(m_ledger, clock)
    , m_exceptions(m_ledger, clock, m_partners, m_print)
    , m_monitor(m_ledger, clock, m_print)
    , m_verifications(m_ledger, clock, m_partners)
    , m_printers(m_ledger, clock)
    , m_stationClock(m_ledger, clock)
    , m_backups(m_ledger)
    , m_signIn(m_ledger, clock, m_start.options.station)
    , m_queue(m_ledger, clock)
    , m_receipt(m_ledger, clock)
    , m_cards(m_sounds, m_receipt)
    , m_item(m_ledger, clock)
    , m_documents(m_ledger, clock)
    , m_batches(m_ledger, clock)
    , m_results(m_ledger, clock)
    , m_board(m_ledger, clock, m_start.options.station.toUtf8())
    , m_batchFiles(m_ledger, clock)
    , m_sources(m_ledger, clock)
    , m_pools(m_ledger, clock)
    , m_health(m_ledger, clock, m_backupSecret)
    , m_people(m_ledger, clock)
    , m_rules(m_ledger)
    , m_welcome(m_ledger, m_start.options.station)
    , m_endpoint(clock)
    , m_otherSystems(m_ledger, clock, m_start.options.station)
    , m_scanners(clock)
    , m_cameras(clock)
    , m_templates(m_ledger, clock)
    , m_printing(m_ledger, clock)
    , m_stationPrints(m_ledger, m_start.options.station.toUtf8())
    , m_batchLabels(m_ledger, m_start.options.station.toUtf8())
    , m_jobLabels(m_ledger)
    , m_signInScreen(new shell::SignInScreen)
    , m_queueScreen(new dock::DockQueueScreen)
    , m_receiptScreen(new dock::ReceiptScreen)
    , m_itemScreen(new dock::ItemScreen)
    , m_documentsScreen(new documents::DocumentsScreen)
    , m_batchesScreen(new line::BatchesScreen)
    , m_boardScreen(new line::BoardScreen)
    , m_sourcesScreen(new line::SourcesScreen)
    , m_poolsScreen(new line::PoolsScreen)
    , m_ledgerScreen(new site::LedgerScreen)
    , m_siteScreen(new site::SiteScreen)
    , m_peopleScreen(new site::PeopleScreen)
    , m_rulesScreen(new site::RulesScreen)
    , m_welcomeScreen(new shell::WelcomeScreen)
    , m_endpointScreen(new site::EndpointScreen)
    , m_scannersScreen(new site::ScannersScreen)
    , m_testScreen(new site::ScannerTestScreen)
    , m_camerasScreen(new site::CamerasScreen)
    , m_templatesScreen(new templates::TemplatesScreen)
    , m_printingScreen(new printing::PrintingScreen)
{
    m_station.apply();
    m_window = std::make_unique<shell::MainWindow>(m_signInScreen);
    m_window->addPage(Place::Dock, m_queueScreen);
    m_window->addPage(Place::Dock, m_receiptScreen);
    m_window->addPage(Place::Line, m_batchesScreen);
    m_window->addPage(Place::Line, m_boardScreen);
    m_window->addPage(Place::Line, m_sourcesScreen);
    m_window->addPage(Place::Line, m_poolsScreen);
    m_window->addPage(Place::Items, m_itemScreen);
    m_window->addPage(Place::Documents, m_documentsScreen);
    m_window->addPage(Place::Ledger, m_ledgerScreen);
    m_window->addPage(Place::Site, m_siteScreen);
    m_window->addPage(Place::Site, m_peopleScreen);
    m_window->addPage(Place::Site, m_rulesScreen);
    m_window->setWelcome(m_welcomeScreen);
    m_window->addPage(Place::Site, m_endpointScreen);
    m_window->addPage(Place::Site, m_scannersScreen);
    m_window->addPage(Place::Site, m_testScreen);
    m_window->addPage(Place::Site, m_camerasScreen);
    m_window->addPage(Place::Site, m_templatesScreen);
    m_packing.addTo(*m_window);
    m_products.addTo(*m_window);
    m_check.addTo(*m_window);
    m_shipping.addTo(*m_window);
    m_partners.addTo(*m_window); // its header tells how another page of its place is added
    m_exceptions.addTo(*m_window);
    m_monitor.addTo(*m_window);
    m_verifications.addTo(*m_window);
    m_window->addPage(Place::Site, m_printingScreen);
    m_cameFrom = m_queueScreen;

    connectWindow();
    connectOpening();
    connectSignIn();
    connectQueue();
    connectReceipt();
    connectItem();
    connectDocuments();
    connectLedger();
    connectSite();
    connectPeople();
    connectRules();
    connectWelcome();
    connectEndpoint();
    connectDevices();
    connectScanners();
    connectScannerTest();
    connectCameras();
    connectPrinting();
    connectTemplates();
    connectPacking();
    connectCheck();
    connectShipping();
    connectPartners();
    connectLabelPrinting();
    connectLine();
}

Composition::~Composition()
{
    // Nothing may knock at a screen that is gone.
    m_devices.watch(false);
    m_window.reset();
}

void Composition::run()
{
    // A station works with one program, read from 2 m: all of the screen, until somebody makes the window smaller.
    m_window->resize(QSize(1366, 768).boundedTo(m_window->screen()->availableSize()));
    m_window->showMaximized();
    QThreadPool::globalInstance()->start([] { vision::logEngines(); });
    const settings::DeviceSettingsFile::Content devices = m_devicesFile.read();
    m_devices.apply(devices.settings);
    m_check.setDevices(devices.settings);
    m_scanners.setSettings(devices.settings);
    m_cameras.setSettings(devices.settings);
    m_scanners.setFindings(devices.findings);
    for (const Finding &finding : devices.findings)
        qWarning("%s: %s %s", finding.code.name().data(), qUtf8Printable(finding.where.path),
            qUtf8Printable(finding.detail));
    m_station.refresh();
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
        m_demo = presentation;
        m_demoShown = &m_demo.views;
        m_devices.setDemoViews(*m_demoShown);
        m_check.setDemo(true);
        m_signIn.setHint(tr("This is a demo. PIN of %1: %2.")
                             .arg(presentation.person.name + QStringLiteral(" / ") + demo::demoReviewer().name,
                                 presentation.person.pin));
        m_ledger.open(presentation.folder);
        opening->deleteLater();
    });
    opening->start();
}

void Composition::enter(const access::Session &session)
{
    m_guard.setSession(session);
    m_item.setSession(session);
    m_queue.setSession(session);
    m_receipt.setSession(session);
    m_people.setSession(session);
    m_rules.setSession(session);
    m_health.setSession(session);
    m_otherSystems.setSession(session);
    m_templates.setSession(session);
    m_packing.setSession(session);
    m_products.setSession(session);
    m_check.setSession(session);
    m_shipping.setSession(session);
    m_partners.setSession(session);
    m_exceptions.setSession(session);
    m_monitor.setSession(session);
    m_verifications.setSession(session);
    m_printers.setSession(session);
    m_printing.setSession(session);
    m_stationPrints.setSession(session);
    m_batchLabels.setSession(session);
    m_jobLabels.setSession(session);
    offerScreenPrinter();
    m_batches.setSession(session);
    m_results.setSession(session);
    m_board.setSession(session);
    m_sources.setSession(session);
    m_pools.setSession(session);
    m_shell.isSignedIn = true;
    m_shell.places
        = session.client().isEmpty() ? QList<Place>(shell::allPlaces) : QList<Place> { Place::Line, Place::Items };
    m_shell.person = { .tone = Tone::Neutral,
        .text = QStringLiteral("· ") + m_start.options.station,
        .strong = session.name(),
        .strongFirst = true };
    m_signIn.setHint({});
    m_print.setFoot(QStringLiteral("Packledger · %1 · %2").arg(m_shell.siteName, session.name()));
    showShell();
    if (!m_shell.places.contains(m_window->place()))
        goTo(Place::Line);
    // The page that the person before looked at.
    if (!m_guard.isOpen(*m_window->page())) {
        m_window->showPage(m_queueScreen);
        leaveReceipt();
    }
    if (!session.client().isEmpty())
        m_cameFrom = m_batchesScreen; // where the person before came from may hold the goods of others
    m_queue.refresh();
    m_health.refresh();
    const ReceiptId atWork = m_station.receiptAtWork(m_folder);
    if (atWork.isValid() && !m_receipt.state().id.isValid() && m_shell.places.contains(Place::Dock)
        && m_guard.isOpen(*m_receiptScreen))
        m_queue.resume(atWork);
    watchCamera();
}

void Composition::watchCamera()
{
    // While a panel asks something the camera rests: what it happens to see must not go on receiving.
    const dock::ReceiptState &receipt = m_receipt.state();
    const bool isReceiving = m_window->page() == m_receiptScreen && !receipt.hasPanel() && !receipt.isSubmitted;
    // At the board it takes the photo of a deviation; among the source packs it reads them.
    const bool isNoting = m_window->page() == m_boardScreen && m_board.state().panel == line::BoardState::Panel::Note;
    const bool isLine = isNoting || m_window->page() == m_sourcesScreen || m_packing.wantsCamera();
    showDemoGoods();
    const bool isSettingUp = m_window->page() == m_camerasScreen;
    m_devices.watch(m_shell.isSignedIn && (isReceiving || isLine || isSettingUp || m_shipping.wantsCamera()));
    m_monitor.follow();
    m_verifications.follow();
}

void Composition::showDemoGoods()
{
    const auto *wanted = m_shipping.wantsCamera() ? &m_demo.goodsToPick
        : m_packing.wantsCamera()                 ? &m_demo.packsToPack
                                                  : &m_demo.views;
    if (wanted == m_demoShown || wanted->empty())
        return;
    m_demoShown = wanted;
    m_devices.setDemoViews(*wanted);
}

void Composition::goTo(Place place)
{
    if (!m_shell.places.contains(place)) {
        show(Error { packledger::codes::otherClient, m_signIn.session().client() });
        return;
    }
    m_scanners.closeTest();
    m_printing.watch(false);
    m_devices.scannerDesk().setSettingUp(false);
    const common::Page *asides[] = { m_itemScreen, m_documentsScreen, m_ledgerScreen };
    if (std::find(std::begin(asides), std::end(asides), m_window->page()) == std::end(asides))
        m_cameFrom = m_window->page();
    m_board.watch(false);
    m_check.leave();
    switch (place) {
    case Place::Line:
        goToLine();
        break;
    case Place::Dock:
        // The receipt at work comes first; Esc leads from it to the queue.
        m_window->showPage(m_receipt.state().id.isValid() && m_window->page() != m_receiptScreen
                ? static_cast<common::Page *>(m_receiptScreen)
                : m_queueScreen);
        if (m_window->page() == m_queueScreen)
            leaveReceipt();
        break;
    case Place::Shipping:
        m_shipping.go();
        break;
    case Place::Partners:
        m_partners.go();
        break;
    case Place::Items:
        m_window->showPage(m_itemScreen);
        break;
    case Place::Documents:
        m_window->showPage(m_documentsScreen);
        m_documents.refresh();
        break;
    case Place::Ledger:
        m_window->showPage(m_ledgerScreen);
        m_health.refresh();
        break;
    case Place::Site:
        m_window->showPage(m_siteScreen);
        break;
    }
    watchCamera();
}

void Composition::openReceipt(ReceiptId receipt)
{
    if (m_window->isAlarmed())
        return m_sounds.play(Tone::Stop);
    if (!m_guard.admits(*m_receiptScreen))
        return;
    m_queueScreen->closePanel();
    // What is at work already goes on: opened anew it would drop the verdicts that are on their way.
    if (m_receipt.state().id != receipt || m_receipt.state().isSubmitted)
        m_receipt.open(receipt);
    m_window->showPage(m_receiptScreen);
    m_window->setNotice({});
    m_station.noteWork(m_folder, receipt);
    watchCamera();
}

void Composition::leaveReceipt()
{
    m_devices.watch(false);
    m_receipt.close();
    m_station.noteWork(m_folder, {});
    m_window->showPage(m_queueScreen);
    m_queue.refresh();
}

void Composition::findItem()
{
    goTo(Place::Items);
    m_itemScreen->openFind();
}

void Composition::openItem(const QString &itemKey)
{
    goTo(Place::Items);
    m_item.open(itemKey);
}

void Composition::openDocument(DocumentId document)
{
    goTo(Place::Documents);
    if (m_window->place() == Place::Documents)
        m_documents.open(document);
}

void Composition::goBack()
{
    // What rested while another page was in view goes on.
    if (m_cameFrom == m_boardScreen)
        goToLine();
    else if (m_cameFrom == m_camerasScreen)
        openCameras();
    else if (m_cameFrom == m_scannersScreen || m_cameFrom == m_testScreen)
        openScanners();
    else
        m_window->showPage(m_cameFrom);
    m_check.comeBack();
    m_printing.watch(m_cameFrom == m_printingScreen);
    watchCamera();
}

void Composition::route(const scan::ScanReading &reading)
{
    if (!m_shell.isSignedIn) {
        m_sounds.play(Tone::Attention);
        return;
    }
    // What is taken in while nobody knows that the ledger is damaged would be lost with it.
    if (m_window->isAlarmed()) {
        m_sounds.play(Tone::Stop);
        return;
    }
    if (const auto card = scan::commandOf(scan::interpret(reading, m_clock.today())))
        m_cards.obey(*card, *m_window, m_window->page() == m_receiptScreen);
    else if (m_window->page() == m_receiptScreen)
        m_receipt.handleReading(reading);
    else if (routeToLine(reading))
        return;
    else if (m_shipping.route(reading) || m_verifications.route(reading))
        return;
    else if (m_window->page() == m_itemScreen)
        m_item.find(reading);
    else if (m_window->page() == m_printingScreen)
        m_printing.handleReading(reading);
    else if (m_window->page() == m_templatesScreen) {
        m_templates.handleReading(reading);
        m_sounds.play(m_templates.state().verdict.tone);
    } else if (m_window->page() != m_poolsScreen && m_shell.places.contains(Place::Dock))
        m_queue.handleReading(reading);
    else {
        goTo(Place::Items);
        m_item.find(reading);
    }
}

void Composition::showShell()
{
    m_shell.devices = m_devices.chip();
    m_shell.connection = m_exchange.chip();
    m_shell.connectionHelp = m_exchange.trouble();
    m_window->render(m_shell);
    tellUnfinished();
}

void Composition::tellUnfinished()
{
    shell::Unfinished unfinished { m_queue.state().unfinished, m_waiting };
    // The queue was read before the scans of the receipt at work.
    const dock::ReceiptState &receipt = m_receipt.state();
    const auto known = std::find(unfinished.receipts.begin(), unfinished.receipts.end(), receipt.name);
    if (receipt.canUndo && !receipt.isSubmitted && known == unfinished.receipts.end())
        unfinished.receipts.push_back(receipt.name);
    else if (receipt.isSubmitted && known != unfinished.receipts.end())
        unfinished.receipts.erase(known);
    const QString sentence = shell::leavingSentence(unfinished);
    m_window->setUnfinished(sentence);
    m_signIn.setUnfinished(sentence);
}

void Composition::show(const Error &error)
{
    qWarning("%s: %s", error.code.name().data(), qUtf8Printable(error.detail));
    shell::NoticeState notice { Tone::Stop, errorSentence(error), {}, {} };
    notice.subject = error.code.name();
    m_window->setNotice(notice);
}

void Composition::show(Tone tone, const QString &sentence, const QString &actionText, const QString &actionId)
{
    m_window->setNotice({ tone, sentence, actionText, actionId });
}

} // namespace packledger::desktop
