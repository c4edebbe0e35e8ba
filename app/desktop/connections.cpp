#include "desktop/composition.h"

#include "base/errortext.h"
#include "base/spelling.h"
#include "dock/dockqueuescreen.h"
#include "dock/itemscreen.h"
#include "dock/receiptpapers.h"
#include "dock/receiptscreen.h"
#include "documents/documentsscreen.h"
#include "shell/mainwindow.h"
#include "shell/signinscreen.h"
#include "simulated/matrixsymbol.h"
#include "site/commandcards.h"
#include "site/ledgerscreen.h"
#include "site/sitescreen.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace packledger::desktop {

using common::Tone;
using shell::Place;

namespace {

/// The modules of a GS1 DataMatrix, without the quiet zone that the drawing has round it.
QByteArrayList symbolModules(QByteArrayView message)
{
    constexpr int quiet = 2;
    const Result<QImage> image = simulated::matrixSymbol(message);
    QByteArrayList rows;
    for (int y = quiet; image && y < image->height() - quiet; ++y) {
        QByteArray row;
        for (int x = quiet; x < image->width() - quiet; ++x)
            row += qGray(image->pixel(x, y)) < 128 ? '1' : '0';
        rows << row;
    }
    return rows;
}

} // namespace

void Composition::connectWindow()
{
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &Composition::showShell);
    m_minute.start();
    // Other processes import and receive, too.
    m_follow.setInterval(5'000);
    connect(&m_follow, &QTimer::timeout, &m_queue, &dock::DockQueuePresenter::follow);
    m_follow.start();
    connect(m_window.get(), &shell::MainWindow::placeChosen, this, &Composition::goTo);
    m_window->setGuard([this](const common::Page &page) { return m_guard.admits(page); });
    connect(&m_guard, &SerialGuard::refused, this, qOverload<const Error &>(&Composition::show));
    connect(&m_item, &dock::ItemPresenter::serialsAsked, &m_guard, &SerialGuard::refuse);
    connect(m_window.get(), &shell::MainWindow::findRequested, this, &Composition::findItem);
    connect(m_window.get(), &shell::MainWindow::lockRequested, &m_signIn, &shell::SignInPresenter::lock);
    connect(&m_queue, &dock::DockQueuePresenter::stateChanged, this, &Composition::tellUnfinished);
    connect(&m_receipt, &dock::ReceiptPresenter::stateChanged, this, &Composition::tellUnfinished);
    connect(m_window.get(), &shell::MainWindow::noticeActionRequested, this, [this](const QString &id) {
        if (id == restartAction)
            return QApplication::exit(startAgain);
        m_window->setNotice({});
        if (id == ledgerAction)
            return goTo(Place::Ledger);
        const QLatin1StringView cases(ExceptionDesk::noticeAction);
        if (id.startsWith(cases))
            m_exceptions.openOf(ReceiptId { id.mid(cases.size()).toLongLong() });
        else
            QDesktopServices::openUrl(QUrl::fromLocalFile(id));
    });
}

void Composition::connectOpening()
{
    connect(&m_ledger, &common::LedgerService::opened, this,
        [this](const ledger::SiteIdentity &identity, const QString &folder) {
            m_folder = QDir(folder).absolutePath();
            m_shell.isNew = false;
            m_shell.siteName = identity.name;
            m_exchange.open(folder, m_start.options.station.toUtf8());
            m_endpoint.open(folder, m_start.options.station.toUtf8());
            m_print.setFolder(folder + QStringLiteral("/exports"));
            m_printers.setSite(folder, identity);
            m_partners.setFolder(folder);
            m_monitor.setFolder(folder + QStringLiteral("/exports"));
            m_verifications.setFolder(folder + QStringLiteral("/exports"));
            m_stationClock.start(m_start.options.station.toUtf8());
            m_backups.start();
            m_queue.setSiteName(identity.name);
            m_health.setSite(identity.name, folder);
            m_station.setSite(identity.name);
            m_signIn.refresh(identity.name);
            showShell();
        });
    connect(&m_ledger, &common::LedgerService::broughtForward, this, [this](const QString &backup) {
        const QString sentence = tr("The ledger was brought into the form of this version of Packledger. As it was "
                                    "before it is kept in %1.");
        m_window->setNotice({ common::Tone::Attention, sentence.arg(QDir::toNativeSeparators(backup)), {}, {}, true });
    });
    connect(&m_backups, &BackupService::made, &m_health, &site::LedgerPresenter::refresh);
    connect(&m_backups, &BackupService::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_stationClock, &ClockService::moved, this, [this](qint64 byMs) {
        const QString moved = byMs > 0 ? tr("The clock of this station was put forward by %1. It is noted in the "
                                            "journal; check that it is right.")
                                       : tr("The clock of this station was put back by %1. It is noted in the "
                                            "journal; check that it is right.");
        show(common::Tone::Attention, moved.arg(durationText(byMs)));
    });
    connect(&m_stationClock, &ClockService::wrong, this, [this](qint64 driftMs) {
        const QString wrong = driftMs > 0
            ? tr("The clock of this station is %1 fast. Set it right: commissioning waits for it.")
            : tr("The clock of this station is %1 slow. Set it right: commissioning waits for it.");
        show(common::Tone::Attention, wrong.arg(durationText(driftMs)));
    });
    connect(&m_ledger, &common::LedgerService::refused, this, [this](const Error &error) {
        m_shell.isNew = error.code == ledger::codes::notASite;
        if (m_shell.isNew)
            m_welcome.start(m_start.options.site);
        else
            m_signIn.showTrouble(errorSentence(error));
        showShell();
    });
    connect(&m_exchange, &ExchangeService::healthChanged, this, [this] {
        m_waiting = m_exchange.health().waiting;
        m_partners.refresh();
        m_shipping.refresh();
        m_exceptions.refresh();
        m_monitor.follow();
        showShell();
    });
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
    connect(
        &m_queue, &dock::DockQueuePresenter::receiptResumed, this, [this](ReceiptId receipt, const QString &progress) {
            // Whoever has gone on to something else meanwhile knows why.
            if (m_window->page() != m_queueScreen || m_window->isAlarmed())
                return;
            openReceipt(receipt);
            show(Tone::Accepted,
                tr("Going on with receipt %1, where this station stopped: %2. Esc leads to the queue.")
                    .arg(receiptNumber(receipt), progress));
        });
    connect(&m_queue, &dock::DockQueuePresenter::nothingFound, this, [this](const dock::UnknownScan &scan) {
        if (m_queueScreen->takeScan(scan)) {
            m_sounds.play(Tone::Accepted);
            return;
        }
        m_sounds.play(scan.tone);
        show(scan.tone, scan.sentence);
    });
    connect(&m_queue, &dock::DockQueuePresenter::failed, this, qOverload<const Error &>(&Composition::show));

    connect(m_queueScreen, &dock::DockQueueScreen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_queueScreen, &dock::DockQueueScreen::findRequested, this, &Composition::findItem);
    connect(m_queueScreen, &dock::DockQueueScreen::heldOpened, this, [this] {
        goTo(Place::Items);
        m_item.listHeld();
    });
    connect(m_queueScreen, &dock::DockQueueScreen::ledgerOpened, this, [this] { goTo(Place::Ledger); });
    connect(m_queueScreen, &dock::DockQueueScreen::shipmentOpened, &m_queue, &dock::DockQueuePresenter::openShipment);
    connect(m_queueScreen, &dock::DockQueueScreen::receiptOpened, this, &Composition::openReceipt);
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
        m_health.refresh();
    });
    connect(
        &m_receipt, &dock::ReceiptPresenter::casesOpened, this, [this](ReceiptId receipt, const QStringList &cases) {
            m_exceptions.refresh();
            show(Tone::Attention,
                tr("%n exception(s) with the supplier: %1.", nullptr, int(cases.size()))
                    .arg(cases.join(QStringLiteral(", "))),
                tr("Look at them"), QLatin1StringView(ExceptionDesk::noticeAction) + QString::number(receipt.value));
        });
    connect(&m_receipt, &dock::ReceiptPresenter::exported, this, [this](const QString &file, qint64 rows) {
        show(Tone::Accepted, tr("%1 serials are saved as %2.").arg(rows).arg(file), tr("Open folder"),
            QFileInfo(file).path());
    });

    connect(&m_receipt, &dock::ReceiptPresenter::stateChanged, this, &Composition::watchCamera);

    using Screen = dock::ReceiptScreen;
    using Presenter = dock::ReceiptPresenter;
    connect(m_receiptScreen, &Screen::verdictShown, &m_sounds, qOverload<Tone>(&common::Sounds::play));
    connect(m_receiptScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_receiptScreen, &Screen::findRequested, this, &Composition::findItem);
    connect(m_receiptScreen, &Screen::holdRequested, &m_receipt, &Presenter::hold);
    connect(m_receiptScreen, &Screen::damageRequested, &m_receipt, &Presenter::markDamaged);
    connect(m_receiptScreen, &Screen::acknowledgeRequested, &m_receipt, &Presenter::acknowledge);
    connect(m_receiptScreen, &Screen::sealRequested, &m_receipt, &Presenter::confirmSeal);
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
    connect(m_receiptScreen, &Screen::nextCameraRequested, &m_devices, &DeviceDesk::showNextCamera);
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
    connect(m_itemScreen, &dock::ItemScreen::sourceOpened, &m_item, &dock::ItemPresenter::open);
    connect(m_itemScreen, &dock::ItemScreen::heldRequested, &m_item, &dock::ItemPresenter::listHeld);
    connect(m_itemScreen, &dock::ItemScreen::holdRequested, &m_item, &dock::ItemPresenter::startHold);
    connect(m_itemScreen, &dock::ItemScreen::undoRequested, &m_item, &dock::ItemPresenter::startUndo);
    connect(m_itemScreen, &dock::ItemScreen::holdClosed, &m_item, &dock::ItemPresenter::closeHold);
    connect(m_itemScreen, &dock::ItemScreen::holdConfirmed, &m_item, &dock::ItemPresenter::confirmHold);
    connect(m_itemScreen, &dock::ItemScreen::backRequested, this, &Composition::goBack);
    connect(m_itemScreen, &dock::ItemScreen::saveRequested, this,
        [this] { m_item.saveList(m_folder + QStringLiteral("/exports")); });
    connect(m_itemScreen, &dock::ItemScreen::inspectionsSaveRequested, this,
        [this] { m_item.saveInspections(m_folder + QStringLiteral("/exports")); });
    connect(&m_item, &dock::ItemPresenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_item, &dock::ItemPresenter::listSaved, this, [this](const QString &file, qint64 rows) {
        show(Tone::Accepted, tr("%1 items are saved as %2.").arg(QLocale().toString(rows), file), tr("Open folder"),
            QFileInfo(file).path());
    });
    connect(&m_item, &dock::ItemPresenter::inspectionsSaved, this, [this](const QString &file) {
        show(Tone::Accepted, tr("Saved: %1").arg(file), tr("Open folder"), QFileInfo(file).path());
    });
    connect(&m_item, &dock::ItemPresenter::documentFound, this, &Composition::openDocument);
    connect(&m_item, &dock::ItemPresenter::holdChanged, this, [this](const QString &sentence) {
        show(Tone::Accepted, sentence);
        m_queue.refresh();
    });
}

void Composition::connectDocuments()
{
    using Screen = documents::DocumentsScreen;
    using Presenter = documents::DocumentsPresenter;
    connect(&m_documents, &Presenter::stateChanged, m_documentsScreen, &Screen::render);
    connect(&m_documents, &Presenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_documents, &Presenter::saved, this, [this](const QString &file) {
        show(Tone::Accepted, tr("Saved as %1.").arg(file), tr("Open folder"), QFileInfo(file).path());
    });
    connect(m_documentsScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_documentsScreen, &Screen::backRequested, this, &Composition::goBack);
    connect(m_documentsScreen, &Screen::documentOpened, &m_documents, &Presenter::open);
    connect(m_documentsScreen, &Screen::filterChanged, &m_documents, &Presenter::setFilter);
    connect(m_documentsScreen, &Screen::findingChosen, &m_documents, &Presenter::showFinding);
    connect(m_documentsScreen, &Screen::nextFindingRequested, &m_documents, &Presenter::nextFinding);
    connect(m_documentsScreen, &Screen::saveRequested, this,
        [this] { m_documents.save(m_folder + QStringLiteral("/exports")); });
}

void Composition::connectLedger()
{
    using Screen = site::LedgerScreen;
    using Presenter = site::LedgerPresenter;
    connect(&m_health, &Presenter::stateChanged, m_ledgerScreen, &Screen::render);
    connect(&m_health, &Presenter::healthChanged, &m_queue, &dock::DockQueuePresenter::setHealth);
    connect(&m_health, &Presenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_health, &Presenter::told, this, [this](Tone tone, const QString &sentence) { show(tone, sentence); });
    connect(&m_health, &Presenter::damaged, this, [this](const QString &sentence) {
        m_sounds.play(Tone::Stop);
        m_window->setNotice({ Tone::Stop, sentence, tr("Show what is wrong"), ledgerAction, true });
    });
    connect(&m_health, &Presenter::waitingChanged, this, [this](qint64 waiting) {
        m_waiting = waiting;
        showShell();
    });
    connect(m_ledgerScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_ledgerScreen, &Screen::backRequested, this, &Composition::goBack);
    connect(m_ledgerScreen, &Screen::verifyRequested, &m_health, &Presenter::verify);
    connect(m_ledgerScreen, &Screen::backupRequested, &m_health, &Presenter::backUp);
    connect(&m_health, &Presenter::serialsAsked, &m_guard, &SerialGuard::refuse);
    connect(m_ledgerScreen, &Screen::restoreTestRequested, &m_health, &Presenter::testRestore);
    connect(m_ledgerScreen, &Screen::passphraseRequested, &m_health, &Presenter::askPassphrase);
    connect(m_ledgerScreen, &Screen::passphraseClosed, &m_health, &Presenter::closePassphrase);
    connect(m_ledgerScreen, &Screen::passphraseGiven, &m_health, &Presenter::encrypt);
    connect(m_ledgerScreen, &Screen::encryptionEnded, &m_health, &Presenter::encryptNoMore);
    connect(m_ledgerScreen, &Screen::workCancelled, &m_health, &Presenter::cancel);
}

void Composition::connectSite()
{
    m_station.serve(*m_siteScreen);
    connect(&m_station, &StationDesk::told, this, [this](Tone tone, const QString &sentence) { show(tone, sentence); });
    connect(&m_station, &StationDesk::restartWithdrawn, this, [this] { m_window->setNotice({}); });
    connect(&m_station, &StationDesk::restartOffered, this,
        [this](const QString &sentence) { show(Tone::Neutral, sentence, tr("Start again now"), restartAction); });
    using Screen = site::SiteScreen;
    connect(m_siteScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_siteScreen, &Screen::ledgerRequested, this, [this] { goTo(Place::Ledger); });
    connect(m_siteScreen, &Screen::scannersRequested, this, &Composition::openScanners);
    connect(m_siteScreen, &Screen::cameraChosen, &m_cameras, &site::CamerasPresenter::choose);
}

void Composition::connectDevices()
{
    connect(&m_devices, &DeviceDesk::readingReady, this, &Composition::route);
    connect(&m_devices, &DeviceDesk::frameReady, m_receiptScreen, &dock::ReceiptScreen::showFrame);
    connect(&m_devices, &DeviceDesk::cameraChanged, &m_receipt, &dock::ReceiptPresenter::setCamera);
    connect(&m_devices, &DeviceDesk::changed, this, [this] {
        m_station.refresh();
        showScanners();
        showShell();
    });
    connect(&m_devices, &DeviceDesk::lost, this,
        [this](const QString &name) { tellDevice(common::Sounds::Device::Lost, name); });
    connect(&m_devices, &DeviceDesk::returned, this,
        [this](const QString &name) { tellDevice(common::Sounds::Device::Returned, name); });
}

void Composition::connectCheck()
{
    connect(&m_check, &CheckDesk::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_check, &CheckDesk::told, this, [this](Tone tone, const QString &sentence) { show(tone, sentence); });
    connect(&m_check, &CheckDesk::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(&m_check, &CheckDesk::backRequested, this, [this] { goTo(Place::Line); });
    connect(&m_check, &CheckDesk::settingsChanged, this, &Composition::keepDevices);
}

void Composition::connectShipping()
{
    connect(&m_shipping, &ShippingDesk::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_shipping, &ShippingDesk::pageChanged, this, &Composition::watchCamera);
    connect(
        &m_shipping, &ShippingDesk::told, this, [this](Tone tone, const QString &sentence) { show(tone, sentence); });
}

void Composition::connectPartners()
{
    connect(&m_partners, &PartnersDesk::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_partners, &PartnersDesk::pageChanged, this, &Composition::watchCamera);
    connect(&m_exceptions, &ExceptionDesk::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_exceptions, &ExceptionDesk::pageChanged, this, &Composition::watchCamera);
    connect(&m_exceptions, &ExceptionDesk::told, this,
        [this](Tone tone, const QString &sentence) { show(tone, sentence); });
    connect(
        &m_partners, &PartnersDesk::told, this, [this](Tone tone, const QString &sentence) { show(tone, sentence); });
    const auto tellSaved = [this](const QString &file) {
        show(Tone::Accepted, tr("Saved as %1.").arg(file), tr("Open folder"), QFileInfo(file).path());
    };
    connect(&m_partners, &PartnersDesk::saved, this, tellSaved);
    connect(m_partners.addPageKey(Qt::Key_F6, tr("Outbox, inbox"),
                tr("What goes to partners and comes from them, and what is wrong with it.")),
        &QAction::triggered, this, &Composition::openExchange);
    connect(m_partners.addPageKey(
                Qt::Key_F10, tr("Coverage"), tr("How much of what suppliers shipped had data, and how late.")),
        &QAction::triggered, &m_monitor, &MonitorDesk::openCoverage);
    connect(m_window.get(), &shell::MainWindow::connectionOpened, this, &Composition::openExchange);
    connect(&m_monitor, &MonitorDesk::backRequested, this, [this] { goTo(Place::Partners); });
    connect(&m_monitor, &MonitorDesk::pageChanged, this, &Composition::watchCamera);
    connect(&m_monitor, &MonitorDesk::itemRequested, this, &Composition::openItem);
    connect(&m_monitor, &MonitorDesk::documentRequested, this, &Composition::openDocument);
    connect(&m_monitor, &MonitorDesk::receiptRequested, this, &Composition::openReceipt);
    connect(&m_monitor, &MonitorDesk::shipmentRequested, this,
        [this](qint64 dispatch) { m_shipping.open(ledger::DispatchId { dispatch }); });
    connect(&m_monitor, &MonitorDesk::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_monitor, &MonitorDesk::told, this, [this](const QString &sentence) { show(Tone::Accepted, sentence); });
    connect(&m_monitor, &MonitorDesk::saved, this, tellSaved);
    connect(&m_verifications, &VerificationDesk::saved, this, tellSaved);
    connect(&m_verifications, &VerificationDesk::pageChanged, this, &Composition::watchCamera);
    connect(&m_verifications, &VerificationDesk::itemRequested, this, &Composition::openItem);
    connect(&m_verifications, &VerificationDesk::askersChanged, &m_endpoint, &EndpointService::listenIfIdle);
    connect(&m_verifications, &VerificationDesk::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_verifications, &VerificationDesk::told, this,
        [this](const QString &sentence) { show(Tone::Accepted, sentence); });
}

void Composition::openExchange()
{
    goTo(Place::Partners);
    if (m_window->place() == Place::Partners)
        m_monitor.openExchange();
}

void Composition::connectPacking()
{
    connect(&m_packing, &PackingDesk::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_packing, &PackingDesk::pageChanged, this, &Composition::watchCamera);
    connect(&m_packing, &PackingDesk::backRequested, this, [this] { goTo(Place::Line); });
}

void Composition::connectPrinting()
{
    using shell::MainWindow;
    connect(m_window.get(), &MainWindow::printOpened, &m_print, &PrintDesk::look);
    connect(m_window.get(), &MainWindow::printRequested, &m_print, &PrintDesk::start);
    connect(m_window.get(), &MainWindow::previewRequested, &m_print, &PrintDesk::preview);
    connect(&m_print, &PrintDesk::pagesReady, m_window.get(), &MainWindow::showPaper);
    connect(
        &m_print, &PrintDesk::stateChanged, m_window.get(), qOverload<const shell::PrintState &>(&MainWindow::render));
    connect(&m_print, &PrintDesk::saved, this,
        [this](const QString &file) { show(Tone::Accepted, tr("Saved as %1.").arg(file), tr("Open"), file); });
    connect(m_receiptScreen, &dock::ReceiptScreen::printRequested, this, [this] {
        m_print.offer(dock::receiptOffers(), [this](const QString &offer) { m_receipt.makePaper(offer); });
        m_window->togglePrint();
    });
    connect(m_itemScreen, &dock::ItemScreen::printRequested, this, [this] {
        m_print.offer(m_item.offers(), [this](const QString &offer) { m_item.makePaper(offer); });
        m_window->togglePrint();
    });
    connect(m_documentsScreen, &documents::DocumentsScreen::printRequested, this, [this] {
        m_print.offer(
            documents::DocumentsPresenter::offers(), [this](const QString &offer) { m_documents.makePaper(offer); });
        m_window->togglePrint();
    });
    connect(m_ledgerScreen, &site::LedgerScreen::printRequested, this, [this] {
        m_print.offer(m_health.offers(), [this](const QString &offer) { m_health.makePaper(offer); });
        m_window->togglePrint();
    });
    connect(m_siteScreen, &site::SiteScreen::cardsRequested, this, [this] {
        m_print.offer(
            site::cardOffers(), [this](const QString &offer) { m_print.print(site::cardPaper(offer, symbolModules)); });
        m_window->togglePrint();
    });
    connect(&m_item, &dock::ItemPresenter::paperReady, &m_print, &PrintDesk::print);
    connect(&m_documents, &documents::DocumentsPresenter::paperReady, &m_print, &PrintDesk::print);
    connect(&m_documents, &documents::DocumentsPresenter::paperFailed, &m_print, &PrintDesk::giveUp);
    connect(&m_health, &site::LedgerPresenter::paperReady, &m_print, &PrintDesk::print);
    connect(&m_receipt, &dock::ReceiptPresenter::paperReady, &m_print, &PrintDesk::print);
    connect(&m_receipt, &dock::ReceiptPresenter::paperFailed, &m_print, &PrintDesk::giveUp);
}

} // namespace packledger::desktop
