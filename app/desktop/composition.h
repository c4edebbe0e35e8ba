#pragma once

#include "base/clock.h"
#include "bootstrap/options.h"
#include "bootstrap/secretstore.h"
#include "common/ledgerservice.h"
#include "common/sounds.h"
#include "demo/demosite.h"
#include "desktop/backupservice.h"
#include "desktop/carddesk.h"
#include "desktop/checkdesk.h"
#include "desktop/clockservice.h"
#include "desktop/devicedesk.h"
#include "desktop/endpointservice.h"
#include "desktop/exceptiondesk.h"
#include "desktop/exchangeservice.h"
#include "desktop/labeldesk.h"
#include "desktop/monitordesk.h"
#include "desktop/packingdesk.h"
#include "desktop/partnersdesk.h"
#include "desktop/printdesk.h"
#include "desktop/printservice.h"
#include "desktop/productsdesk.h"
#include "desktop/serialguard.h"
#include "desktop/shippingdesk.h"
#include "desktop/stationdesk.h"
#include "desktop/verificationdesk.h"
#include "dock/dockqueuepresenter.h"
#include "dock/itempresenter.h"
#include "dock/receiptpresenter.h"
#include "documents/documentspresenter.h"
#include "line/batchespresenter.h"
#include "line/batchfilespresenter.h"
#include "line/boardpresenter.h"
#include "line/poolspresenter.h"
#include "line/resultfilepresenter.h"
#include "line/sourcespresenter.h"
#include "printers/screenprinter.h"
#include "printing/batchlabelspresenter.h"
#include "printing/joblabelspresenter.h"
#include "printing/printingpresenter.h"
#include "printing/stationpresenter.h"
#include "settings/devicesettingsfile.h"
#include "shell/shellstate.h"
#include "shell/signinpresenter.h"
#include "shell/welcomepresenter.h"
#include "simulated/demoview.h"
#include "site/cameraspresenter.h"
#include "site/endpointpresenter.h"
#include "site/ledgerpresenter.h"
#include "site/peoplepresenter.h"
#include "site/rulespresenter.h"
#include "site/scannerspresenter.h"
#include "templates/templatespresenter.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QApplication;

namespace packledger::common {
class Page;
}

namespace packledger::dock {
class DockQueueScreen;
class ItemScreen;
class ReceiptScreen;
} // namespace packledger::dock

namespace packledger::documents {
class DocumentsScreen;
}

namespace packledger::printing {
class PrintingScreen;
}

namespace packledger::line {
class BatchesScreen;
class BoardScreen;
class PoolsScreen;
class SourcesScreen;
} // namespace packledger::line

namespace packledger::shell {
class MainWindow;
class SignInScreen;
class WelcomeScreen;
} // namespace packledger::shell

namespace packledger::site {
class CamerasScreen;
class EndpointScreen;
class ScannersScreen;
class ScannerTestScreen;
class LedgerScreen;
class PeopleScreen;
class RulesScreen;
class SiteScreen;
} // namespace packledger::site

namespace packledger::templates {
class TemplatesScreen;
}

namespace packledger::desktop {

/// Builds every object of the desktop program once, in order, and connects them: screens to presenters,
/// presenters to the ledger's thread, devices to whoever the reading is for. Destroyed in reverse order.
class Composition final : public QObject
{
    Q_OBJECT

public:
    /// What the program was started with.
    struct Start
    {
        bootstrap::Options options;
        bool isDemo = false;
        QString settingsFile;
    };

    /// With this status the program ends in order to start anew, in another size or language.
    static constexpr int startAgain = 75;

    Composition(QApplication &application, Start start, const Clock &clock);
    ~Composition() override;

    /// Shows the window and opens the site.
    void run();

private:
    // What each screen asks for, and what its presenter answers: connections.cpp.
    void connectWindow();
    void connectOpening();
    void connectSignIn();
    void connectQueue();
    void connectReceipt();
    void connectItem();
    void connectDocuments();
    void connectLedger();
    void connectSite();
    void connectPeople();
    void connectRules();
    void connectWelcome();
    void connectEndpoint();
    void connectDevices();
    void connectScanners();
    void connectScannerTest();
    void connectCameras();
    void connectPrinting();
    void connectTemplates();
    void connectPacking();
    void connectShipping();
    void connectPartners();
    void openExchange();
    void connectCheck();
    void connectLabelPrinting();
    void connectLabelPanels();

    // The packaging line: linepages.cpp.
    void connectLine();
    void connectBatches();
    void connectBoard();
    void connectBoardPages();
    void connectPools();
    void connectProducts();
    void connectLinePages();
    /// Whether the reading was for one of the line's pages.
    [[nodiscard]] bool routeToLine(const scan::ScanReading &reading);
    void goToLine();
    void openBatch(BatchId batch);
    void leaveBatch();

    void prepareDemo();
    void enter(const access::Session &session);
    void watchCamera();
    /// In the demo other goods are held before the camera where a shipment is picked, and at the packing station.
    void showDemoGoods();
    void goTo(shell::Place place);
    void openReceipt(ReceiptId receipt);
    void leaveReceipt();
    void findItem();
    void openItem(const QString &itemKey);
    void openDocument(DocumentId document);
    void goBack();
    void route(const scan::ScanReading &reading);
    void showScanners();
    void openScanners();
    void openCameras();
    void openPrinting();
    void printBatchLabels(BatchId batch);
    void offerScreenPrinter();
    void openTestSheet();
    void keepDevices(const settings::DeviceSettings &settings);
    void tellDevice(common::Sounds::Device what, const QString &name);
    void showShell();
    void tellUnfinished();
    void show(const Error &error);
    void show(common::Tone tone, const QString &sentence, const QString &actionText = {}, const QString &actionId = {});

    Start m_start;
    const Clock &m_clock;
    settings::DeviceSettingsFile m_devicesFile;
    common::LedgerService m_ledger;
    ExchangeService m_exchange;
    common::Sounds m_sounds;
    SerialGuard m_guard;
    DeviceDesk m_devices;
    StationDesk m_station;
    demo::Presentation m_demo;
    const std::vector<simulated::DemoView> *m_demoShown = nullptr; ///< what is held before the camera
    PrintDesk m_print;
    PackingDesk m_packing;
    ProductsDesk m_products;
    CheckDesk m_check;
    ShippingDesk m_shipping;
    PartnersDesk m_partners;
    ExceptionDesk m_exceptions;
    MonitorDesk m_monitor;
    VerificationDesk m_verifications;
    PrintService m_printers;
    ClockService m_stationClock;
    BackupService m_backups;
    printers::ScreenPrinter m_screenPrinter; ///< of the demo
    shell::SignInPresenter m_signIn;
    dock::DockQueuePresenter m_queue;
    dock::ReceiptPresenter m_receipt;
    CardDesk m_cards;
    dock::ItemPresenter m_item;
    documents::DocumentsPresenter m_documents;
    line::BatchesPresenter m_batches;
    line::ResultFilePresenter m_results;
    line::BoardPresenter m_board;
    line::BatchFilesPresenter m_batchFiles;
    line::SourcesPresenter m_sources;
    line::PoolsPresenter m_pools;
    bootstrap::KeptBackupSecret m_backupSecret;
    site::LedgerPresenter m_health;
    site::PeoplePresenter m_people;
    site::RulesPresenter m_rules;
    shell::WelcomePresenter m_welcome;
    EndpointService m_endpoint;
    site::EndpointPresenter m_otherSystems;
    site::ScannersPresenter m_scanners;
    site::CamerasPresenter m_cameras;
    templates::TemplatesPresenter m_templates;
    LabelDesk m_labelDesk;
    printing::PrintingPresenter m_printing;
    printing::StationPresenter m_stationPrints;
    printing::BatchLabelsPresenter m_batchLabels;
    printing::JobLabelsPresenter m_jobLabels;
    shell::ShellState m_shell;
    qint64 m_waiting = 0; ///< documents to be sent
    static inline const QString restartAction = QStringLiteral("restart"); ///< of the notice that offers it
    static inline const QString ledgerAction = QStringLiteral("ledger"); ///< of the notice of a damaged ledger

    QTimer m_minute; ///< ages in the top bar
    QTimer m_follow; ///< what other processes write
    QString m_folder;
    QTimer m_ports; ///< looks for what is plugged in while the scanners are in view
    bool m_rulesOfProduct = false; ///< Esc leads from the rules to the products
    common::Page *m_cameFrom = nullptr; ///< where Esc leads from an item, a document, the ledger

    shell::SignInScreen *m_signInScreen;
    std::unique_ptr<shell::MainWindow> m_window;
    dock::DockQueueScreen *m_queueScreen;
    dock::ReceiptScreen *m_receiptScreen;
    dock::ItemScreen *m_itemScreen;
    documents::DocumentsScreen *m_documentsScreen;
    line::BatchesScreen *m_batchesScreen;
    line::BoardScreen *m_boardScreen;
    line::SourcesScreen *m_sourcesScreen;
    line::PoolsScreen *m_poolsScreen;
    site::LedgerScreen *m_ledgerScreen;
    site::SiteScreen *m_siteScreen;
    site::PeopleScreen *m_peopleScreen;
    site::RulesScreen *m_rulesScreen;
    shell::WelcomeScreen *m_welcomeScreen;
    site::EndpointScreen *m_endpointScreen;
    site::ScannersScreen *m_scannersScreen;
    site::ScannerTestScreen *m_testScreen;
    site::CamerasScreen *m_camerasScreen;
    templates::TemplatesScreen *m_templatesScreen;
    printing::PrintingScreen *m_printingScreen;
};

} // namespace packledger::desktop
