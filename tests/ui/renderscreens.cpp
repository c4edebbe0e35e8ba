// Draws every screen from the sample states into PNG files, to be looked at:
//   renderscreens FOLDER [WIDTHxHEIGHT…] [--pseudo] [--grey] [--language=packledger_de.qm]
// --pseudo lengthens every text as German does; QT_SCALE_FACTOR=1.5 scales.

#include "casework/casesscreen.h"
#include "check/checkscreen.h"
#include "check/linecamerapresenter.h"
#include "check/linecamerascreen.h"
#include "common/style.h"
#include "dock/dockqueuescreen.h"
#include "dock/itemscreen.h"
#include "dock/receiptscreen.h"
#include "documents/documentsscreen.h"
#include "labelart/labelart.h"
#include "line/batchesscreen.h"
#include "line/boardscreen.h"
#include "line/orderpanel.h"
#include "line/poolsscreen.h"
#include "line/sourcesscreen.h"
#include "monitor/coveragescreen.h"
#include "monitor/exchangeddocumentscreen.h"
#include "monitor/exchangescreen.h"
#include "outbound/pickingscreen.h"
#include "outbound/shipmentsscreen.h"
#include "packing/packingscreen.h"
#include "packing/reworkscreen.h"
#include "partners/partnersscreen.h"
#include "partners/wizardscreen.h"
#include "printing/printingscreen.h"
#include "scan/scandiagnosis.h"
#include "shell/mainwindow.h"
#include "shell/signinscreen.h"
#include "shell/welcomescreen.h"
#include "simulated/matrixsymbol.h"
#include "simulated/simulatedline.h"
#include "site/camerasscreen.h"
#include "site/endpointscreen.h"
#include "site/ledgerscreen.h"
#include "site/peoplescreen.h"
#include "site/rulesscreen.h"
#include "site/scannersscreen.h"
#include "site/scannertestscreen.h"
#include "site/sitescreen.h"
#include "support/beltfilm.h"
#include "support/testsite.h"
#include "templates/templatespresenter.h"
#include "templates/templatesscreen.h"
#include "ui/casesamples.h"
#include "ui/monitorsamples.h"
#include "ui/outboundsamples.h"
#include "ui/packingsamples.h"
#include "ui/partnersamples.h"
#include "ui/printingsamples.h"
#include "ui/samplecheck.h"
#include "ui/sampleline.h"
#include "ui/samplepools.h"
#include "ui/samplestates.h"
#include "vision/framedecoder.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QLineEdit>
#include <QTextStream>
#include <QTranslator>

#include <functional>

using namespace packledger;
using common::Theme;

namespace {

/// A pack of our own line, with its label as the camera behind the printer saw it.
dock::ItemState inspected(dock::ItemState item)
{
    const simulated::LineLabel label { "010036141431234017280630"
                                       "10L00007B01\x1d"
                                       "21100720112931",
        {} };
    const QImage picture = simulated::SimulatedLine::picture(label, simulated::LineFault::None, 24);
    QBuffer png;
    picture.copy(90, 60, 200, 200).scaled(128, 128).save(&png, "PNG");
    item.inspected = { common::Tone::Accepted, QStringLiteral("Verified"),
        QStringLiteral("Read, equal to what was sent, text present."),
        QStringLiteral("Print grade B: an indication of this camera, not certified"),
        QStringLiteral("22 NOV 2026 08:14"), png.data() };
    return item;
}

/// Every text a third longer and with umlauts, so that what is cut or not translated shows.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        text.replace(u'o', u'ö').replace(u'u', u'ü').replace(u'a', u'ä');
        const qsizetype extra = text.size() < 12 ? text.size() / 2 : text.size() / 3;
        return text + QStringLiteral("ßenschaften und Angaben dazu ohne Ende und noch mehr davon hier").left(extra);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

class Studio
{
public:
    Studio()
        : m_signIn(new shell::SignInScreen)
        , m_queue(new dock::DockQueueScreen)
        , m_receipt(new dock::ReceiptScreen)
        , m_item(new dock::ItemScreen)
        , m_documents(new documents::DocumentsScreen)
        , m_packing(new packing::PackingScreen)
        , m_rework(new packing::ReworkScreen)
        , m_shipments(new outbound::ShipmentsScreen)
        , m_picking(new outbound::PickingScreen)
        , m_cases(new casework::CasesScreen)
        , m_exchange(new monitor::ExchangeScreen)
        , m_exchanged(new monitor::ExchangedDocumentScreen)
        , m_coverage(new monitor::CoverageScreen)
        , m_partners(new partners::PartnersScreen)
        , m_partner(new partners::WizardScreen)
        , m_ledger(new site::LedgerScreen)
        , m_site(new site::SiteScreen)
        , m_people(new site::PeopleScreen)
        , m_rules(new site::RulesScreen)
        , m_welcome(new shell::WelcomeScreen)
        , m_endpoint(new site::EndpointScreen)
        , m_scanners(new site::ScannersScreen)
        , m_test(new site::ScannerTestScreen)
        , m_cameras(new site::CamerasScreen)
        , m_printing(new printing::PrintingScreen)
        , m_templates(new templates::TemplatesScreen)
        , m_batches(new line::BatchesScreen)
        , m_board(new line::BoardScreen)
        , m_sources(new line::SourcesScreen)
        , m_pools(new line::PoolsScreen)
        , m_check(new check::CheckScreen)
        , m_lineCamera(new check::LineCameraScreen)
        , m_window(m_signIn)
    {
        m_window.addPage(shell::Place::Dock, m_queue);
        m_window.addPage(shell::Place::Dock, m_receipt);
        m_window.addPage(shell::Place::Line, m_packing);
        m_window.addPage(shell::Place::Line, m_rework);
        m_window.addPage(shell::Place::Shipping, m_shipments);
        m_window.addPage(shell::Place::Shipping, m_picking);
        m_window.addPage(shell::Place::Partners, m_cases);
        m_window.addPage(shell::Place::Partners, m_exchange);
        m_window.addPage(shell::Place::Partners, m_exchanged);
        m_window.addPage(shell::Place::Partners, m_coverage);
        m_window.addPage(shell::Place::Partners, m_partners);
        m_window.addPage(shell::Place::Partners, m_partner);
        m_window.addPage(shell::Place::Items, m_item);
        m_window.addPage(shell::Place::Documents, m_documents);
        m_window.addPage(shell::Place::Ledger, m_ledger);
        m_window.addPage(shell::Place::Site, m_site);
        m_window.addPage(shell::Place::Site, m_people);
        m_window.addPage(shell::Place::Site, m_rules);
        m_window.setWelcome(m_welcome);
        m_window.addPage(shell::Place::Site, m_endpoint);
        m_window.addPage(shell::Place::Site, m_scanners);
        m_window.addPage(shell::Place::Site, m_test);
        m_window.addPage(shell::Place::Site, m_cameras);
        m_window.addPage(shell::Place::Site, m_printing);
        m_window.addPage(shell::Place::Site, m_templates);
        m_window.addPage(shell::Place::Line, m_pools);
        for (common::Page *page : std::vector<common::Page *> { m_batches, m_board, m_sources, m_check, m_lineCamera })
            m_window.addPage(shell::Place::Line, page);
        const auto leadTo = [this](Qt::Key key, const char *text) {
            m_batches->addPageKey(key, qApp->translate("packledger::desktop::Composition", text), {});
        };
        leadTo(Qt::Key_F6, "Packing");
        leadTo(Qt::Key_F7, "Numbers");
        leadTo(Qt::Key_F10, "Printers");
    }

    /// Only screens of these names; all where there are none.
    void setOnly(const QStringList &names) { m_only = names; }

    void takeAll(const QString &folder, QSize size, Theme theme, bool isGrey)
    {
        m_folder = folder;
        m_suffix = QStringLiteral("%1-%2")
                       .arg(size.width())
                       .arg(theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
        m_isGrey = isGrey;
        common::applyTheme(*qApp, theme);
        m_window.resize(size);
        m_window.show();

        shell::ShellState unmade;
        unmade.isNew = true;
        m_window.render(unmade);
        shell::WelcomeState welcome;
        welcome.folder = QStringLiteral("/home/clerk/.local/share/packledger/site");
        m_welcome->render(welcome);
        take("welcome");

        shell::ShellState outside = test::sampleShell();
        outside.isSignedIn = false;
        m_window.render(outside);
        m_signIn->render(test::sampleSignIn());
        take("sign-in");
        shell::SignInState left = test::sampleSignIn();
        left.unfinished
            = qApp->translate("SampleStates", "Receipt R-0142 is not submitted yet. 14 documents wait to be sent.");
        m_signIn->render(left);
        take("sign-in-left");
        m_window.render(test::sampleShell());

        m_window.showPage(m_queue);
        m_queue->render(test::sampleQueue());
        take("dock");
        m_queue->openImport();
        m_queue->render(test::sampleImport(dock::ImportState::Stage::Running));
        take("dock-import");
        m_queue->render(test::sampleImport(dock::ImportState::Stage::Done));
        take("dock-imported");
        m_queue->render(test::sampleImport(dock::ImportState::Stage::Choosing));
        m_queue->openBlindReceipt();
        dock::BlindReceiptState blind;
        blind.supplierError = qApp->translate("SampleStates", "Name the supplier first.");
        m_queue->render(blind);
        take("dock-blind");
        m_queue->closePanel();
        dock::DockQueueState empty;
        empty.siteName = test::sampleQueue().siteName;
        empty.ledger = test::sampleQueue().ledger;
        m_queue->render(empty);
        take("dock-empty");

        m_window.showPage(m_receipt);
        receipt(test::sampleReceipt(), "receipt");
        receipt(test::sampleStoppedReceipt(), "receipt-stop");
        receipt(test::sampleRecalledReceipt(), "receipt-recalled");
        receipt(test::sampleUnknownReceipt(), "receipt-unknown");
        receipt(test::sampleRegisteringReceipt(), "receipt-register");
        receipt(test::samplePolicyReceipt(), "receipt-policy");
        receipt(test::sampleSamplingReceipt(), "receipt-sample");
        receipt(test::sampleFinishingReceipt(), "receipt-finish");
        receipt(test::sampleSubmittedReceipt(), "receipt-submitted");
        m_receipt->render(test::sampleBlindReceipt());
        take("receipt-blind");
        receipt(test::sampleReceipt(), nullptr);
        m_window.toggleHelp();
        m_window.setNotice({ common::Tone::Stop,
            qApp->translate("SampleStates",
                "The backup could not be written: the disk is full. Free some space, then back up under Site."),
            {}, {} });
        take("receipt-help");
        m_window.toggleHelp();
        m_window.setNotice({});
        m_window.render(test::samplePrint());
        m_window.togglePrint();
        take("receipt-print");
        m_window.togglePrint();

        m_window.showPage(m_shipments);
        m_shipments->render(test::sampleShipments());
        take("shipments");
        m_shipments->openForm();
        take("shipments-new");
        m_shipments->closeForm();
        m_shipments->render({});
        take("shipments-empty");
        m_window.showPage(m_picking);
        m_picking->render(test::samplePicking());
        take("picking");
        m_picking->render(test::sampleOrderedPicking());
        take("picking-order");
        m_picking->render(test::samplePalletPicking());
        take("picking-pallet");
        m_picking->render(test::sampleBlockedPicking());
        take("picking-blocked");
        m_picking->render(test::sampleShipped(outbound::PickingState::Panel::None));
        take("picking-shipped");
        m_picking->render(test::sampleShipped(outbound::PickingState::Panel::Void));
        take("picking-void");
        partnersOfASite();

        m_window.showPage(m_cases);
        m_cases->render(casework::CasesState {});
        take("exceptions-empty");
        m_cases->render(test::sampleCases());
        take("exceptions");
        m_cases->render(test::sampleCaseAnswer());
        take("exceptions-answer");
        m_window.showPage(m_exchange);
        m_exchange->render(test::sampleOutbox());
        take("outbox");
        m_exchange->render(test::sampleInbox());
        take("inbox");
        monitor::ExchangeState quiet;
        quiet.isLoading = false;
        m_exchange->render(quiet);
        take("outbox-empty");
        m_window.showPage(m_exchanged);
        m_exchanged->render(test::sampleOutgoing());
        take("outbox-document");
        monitor::ExchangeState hold = test::sampleOutgoing();
        hold.panel = monitor::ExchangeState::Panel::Hold;
        m_exchanged->render(hold);
        take("outbox-hold");
        m_exchanged->render(test::sampleAnswer());
        take("inbox-answer");
        m_window.showPage(m_coverage);
        m_coverage->render(test::sampleCoverage());
        take("coverage");
        m_coverage->render(test::sampleCoverageOfOne());
        take("coverage-supplier");
        monitor::CoverageState nothing;
        nothing.isLoading = false;
        m_coverage->render(nothing);
        take("coverage-empty");

        m_window.showPage(m_item);
        m_item->render(test::sampleItem());
        take("item");
        m_item->render(inspected(test::sampleItem()));
        take("item-inspected");
        m_item->render(test::sampleHeldItem());
        take("item-held");
        m_item->render(test::sampleHoldForm());
        take("item-hold");
        m_item->render(test::sampleResults());
        take("item-results");
        m_item->render({});
        take("item-empty");

        m_window.showPage(m_documents);
        m_documents->render(test::sampleDocuments());
        take("documents");
        m_documents->render({});
        take("documents-empty");

        line();
        m_window.showPage(m_pools);
        m_pools->render(test::samplePools());
        take("pools");
        m_pools->render(test::samplePoolForm());
        m_pools->openForm();
        take("pools-new");
        m_pools->openImport();
        m_pools->render(test::sampleNumberFile());
        take("pools-import");
        m_pools->closeSide();
        m_pools->render(line::PoolsState {});
        take("pools-empty");

        m_window.showPage(m_packing);
        m_packing->render(test::sampleIdlePacking());
        take("packing-idle");
        packing(test::samplePacking(), "packing");
        packing(test::sampleFullPacking(), "packing-full");
        packing(test::sampleStoppedPacking(), "packing-stop");
        packing(test::sampleLayerPacking(), "packing-layer");
        m_window.showPage(m_rework);
        m_rework->render(test::sampleRework());
        take("rework");
        m_rework->render(test::sampleSampling());
        take("rework-sample");
        m_window.showPage(m_check);
        cameraCheck(test::sampleCheck(), "check");
        cameraCheck(test::sampleSkippedLabel(), "check-skipped");
        cameraCheck(test::sampleChallenge(), "check-challenge");
        m_window.showPage(m_lineCamera);
        lineCamera();

        m_window.showPage(m_ledger);
        m_ledger->render(test::sampleLedger());
        take("ledger");
        m_ledger->render(test::sampleDamagedLedger());
        take("ledger-damaged");

        m_window.showPage(m_site);
        site::SiteState siteState = test::sampleSite();
        siteState.theme = theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        m_site->render(siteState);
        take("site");

        m_window.showPage(m_people);
        m_people->render(test::samplePeople());
        take("people");
        m_window.showPage(m_endpoint);
        m_endpoint->render(test::sampleEndpoint());
        take("other-systems");

        m_window.showPage(m_rules);
        m_rules->render(test::sampleRules());
        take("rules");

        m_window.showPage(m_scanners);
        m_scanners->render(test::sampleScanners());
        take("scanners");
        m_window.showPage(m_test);
        m_test->setSymbols(*simulated::matrixSymbol(scan::TestCode::pack().message),
            *simulated::linearSymbol(scan::TestCode::logistic().message));
        m_test->render(test::sampleScannerTest());
        take("scanner-test");
        // The printed sheet: a page of A4 without its margins, at 200 dots an inch.
        QImage sheet(1338, 2102, QImage::Format_RGB32);
        sheet.setDotsPerMeterX(7874);
        sheet.setDotsPerMeterY(7874);
        sheet.fill(Qt::white);
        m_test->paintSheet(sheet);
        sheet.save(m_folder + QStringLiteral("/scanner-sheet.png"));
        site::ScannerTestState second = test::sampleScannerTest();
        second.step = 2;
        second.code = site::ScannerTestState::Code::Logistic;
        second.tone = common::Tone::Accepted;
        second.verdict = qApp->translate("SampleStates", "Read as printed");
        second.findings.clear();
        second.canKeep = true;
        m_test->render(second);
        take("scanner-test-2");

        m_window.showPage(m_cameras);
        site::CamerasState cameras;
        cameras.cameras = test::sampleSite().cameras;
        cameras.name = cameras.cameras.back().name;
        const auto say = [](const char *text) { return qApp->translate("SampleStates", text); };
        cameras.options = { { QStringLiteral("name"), say("Name"), say("Stands beside every scan it makes."),
                                cameras.name, {}, {} },
            { QStringLiteral("size"), say("Picture size"),
                say("More pixels read smaller codes, and take longer. It gives what comes nearest."),
                QStringLiteral("1"),
                { { QStringLiteral("0"), QStringLiteral("640 × 480") },
                    { QStringLiteral("1"), QStringLiteral("1280 × 720") },
                    { QStringLiteral("2"), QStringLiteral("1920 × 1080") } },
                {} } };
        cameras.heard = test::sampleScanners().heard;
        cameras.rate = test::sampleScanners().rate;
        m_cameras->render(cameras);
        m_cameras->setCamera(test::sampleReceipt().camera);
        m_cameras->showFrame(test::sampleFrame(), test::sampleCodes());
        take("cameras");

        m_window.showPage(m_printing);
        m_printing->render(printing::PrintingState {});
        take("printing-empty");
        m_printing->render(test::samplePrinting());
        take("printing");
        m_printing->render(test::samplePrinterForm());
        take("printing-form");
        m_printing->render(test::samplePrinting());
        m_printing->render(test::sampleBatchLabels());
        m_printing->showSide(printing::PrintingScreen::Side::Batch);
        take("printing-batch");
        m_printing->render(test::sampleStationPrints());
        m_printing->showSide(printing::PrintingScreen::Side::Station);
        take("printing-station");
        m_printing->render(test::sampleJobLabels());
        m_printing->showSide(printing::PrintingScreen::Side::Labels);
        take("printing-labels");
        m_printing->showSide(printing::PrintingScreen::Side::Printers);

        templatesOfASite();
    }

private:
    void partnersOfASite()
    {
        m_window.showPage(m_partners);
        m_partners->render(partners::PartnersState {});
        take("partners-empty");
        m_partners->render(test::samplePartners());
        take("partners");
        m_window.showPage(m_partner);
        using Step = partners::WizardStep;
        const std::pair<Step, const char *> steps[]
            = { { Step::Who, "partner" }, { Step::Licences, "partner-licences" },
                  { Step::Documents, "partner-documents" }, { Step::Connection, "partner-connection" },
                  { Step::Test, "partner-test" }, { Step::Trial, "partner-trial" }, { Step::Live, "partner-live" } };
        for (const auto &[step, name] : steps) {
            m_partner->render(test::samplePartnerStep(step));
            take(name);
        }
    }

    void line()
    {
        m_window.showPage(m_batches);
        m_batches->render(line::BatchesState {});
        take("line-empty");
        m_batches->render(test::sampleBatches());
        take("line");
        m_batches->render(test::sampleOrderForm());
        m_batches->openForm();
        for (const char *name : { "line-order", "line-order-2", "line-order-3", "line-order-4" }) {
            take(name);
            m_batches->form()->findChild<QLineEdit *>(QStringLiteral("quantity"))->setText(QStringLiteral("10000"));
            if (qstrcmp(name, "line-order-4") != 0)
                m_batches->form()->goOn();
        }
        m_batches->openFile();
        m_batches->render(test::sampleOrderFile());
        take("line-orders");
        m_batches->closeSide();

        m_window.showPage(m_board);
        const auto board = [this](const line::BoardState &state, const char *name) {
            m_board->render(state);
            take(name);
        };
        board(test::samplePlannedBoard(), "board-approve");
        board(test::sampleGivingUp(), "board-cancel");
        board(test::sampleClearance(), "board-clearance");
        board(test::sampleSignedClearance(), "board-clearance-sign");
        board(test::sampleRunningBoard(), "board");
        board(test::sampleStoppedBoard(), "board-stopped");
        board(test::sampleStopPanel(), "board-stop");
        m_board->offerFrame(test::sampleFrame());
        board(test::sampleDeviation(), "board-deviation");
        board(test::sampleHandOver(), "board-shift");
        m_board->render(test::sampleComparison());
        board(test::sampleFilesPanel(), "board-files");
        board(test::sampleClose(), "board-close");
        board(test::sampleOpenClose(), "board-close-open");
        m_window.showPage(m_sources);
        m_sources->render(test::sampleSources());
        take("sources");
    }

    void receipt(const dock::ReceiptState &state, const char *name)
    {
        m_receipt->render(state);
        m_receipt->showFrame(test::sampleFrame(), test::sampleCodes());
        if (name != nullptr)
            take(name);
    }

    /// The camera behind the printer while it is set up, as its presenter shows it.
    void lineCamera()
    {
        SystemClock clock;
        check::LineCameraPresenter presenter(clock);
        settings::DeviceSettings devices;
        devices.cameras.push_back({ QStringLiteral("camera-1"), QStringLiteral("Line 2, behind the printer"),
            QStringLiteral("rtsp://10.0.0.21/live"), 1280, 720, 30, {}, {} });
        devices.line = { QStringLiteral("camera-1"), QStringLiteral("presence") };
        site::DeviceRow ours;
        ours.id = QStringLiteral("camera-1");
        ours.name = devices.cameras.front().name;
        ours.detail = devices.cameras.front().address;
        site::DeviceRow other;
        other.id = QStringLiteral("/dev/video0");
        other.name = QStringLiteral("HD Webcam C920");
        other.detail = other.id;
        presenter.setSettings(devices);
        presenter.setCameras({ ours, other });
        presenter.setCameraFound(ours.name, false);
        presenter.setCameraStatus(scan::ScanSource::Status::Ready, {});
        for (int i = 0; i < 4; ++i) {
            scan::PackLook look;
            look.spent = std::chrono::milliseconds(11 + 3 * i);
            if (i != 2) {
                scan::ScanReading reading;
                reading.symbologyIdentifier = "]d2";
                reading.bytes = "01095212345432131728083110RP4471\x1d"
                                "217KQ2M9XH4TW"
                    + QByteArray::number(i);
                look.readings.push_back(reading);
                look.textPresent = true;
            }
            presenter.handlePack(look);
        }
        presenter.setView(false, 2);
        m_lineCamera->render(presenter.state());
        testing::BeltFilm film;
        film.packs = { { .at = 0, .message = "01095212345432131728083110RP4471" }, { .at = 330 } };
        film.offset = [](int) { return 560.0; };
        const auto box = [](double left, double right) {
            return dock::SeenCode { "pack", { QPointF(left, 54), { right, 54 }, { right, 306 }, { left, 306 } } };
        };
        m_lineCamera->showFrame(film.draw(1), { box(352, 568), box(22, 238) });
        take("line-camera");
        presenter.enterOption(QStringLiteral("trigger"), QStringLiteral("tcp"));
        presenter.setBusy(false);
        m_lineCamera->render(presenter.state());
        take("line-camera-signal");
    }

    void cameraCheck(const check::CheckState &state, const char *name)
    {
        const simulated::LineLabel label { "0109521234543213172808311"
                                           "0RP4471\x1d"
                                           "217KQ2M9XH4TWA",
            { QStringLiteral("GTIN 09521234543213"), QStringLiteral("SN 7KQ2M9XH4TWA"), QStringLiteral("LOT RP4471"),
                QStringLiteral("EXP 2028-08-31") } };
        m_check->render(state);
        const QImage picture = simulated::SimulatedLine::picture(label, simulated::LineFault::None, 24);
        const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
        const vision::GreyFrame frame { QByteArray(
                                            reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()),
            grey.width(), grey.height(), int(grey.bytesPerLine()) };
        std::vector<dock::SeenCode> codes;
        for (const vision::Symbol &symbol : vision::FrameDecoder().decode(frame, std::chrono::milliseconds(400)))
            codes.push_back({ symbol.bytes, symbol.corners });
        m_check->showFrame(picture, codes);
        take(name);
    }

    /// The editor is shown with what is really laid out: a site of its own, and its presenter.
    void templatesOfASite()
    {
        m_window.showPage(m_templates);
        test::FakeClock clock;
        test::TestSite site(clock);
        common::LedgerService ledger(clock);
        templates::TemplatesPresenter presenter(ledger, clock);
        presenter.setSession(access::Session::forOperator("ana"));
        QObject::connect(
            &presenter, &templates::TemplatesPresenter::stateChanged, m_templates, &templates::TemplatesScreen::render);
        QObject::connect(&presenter, &templates::TemplatesPresenter::previewChanged, m_templates,
            [this](const labels::PlacedLabel &label) { m_templates->setPicture(*labelart::drawLabel(label)); });
        ledger.open(site.folder());
        presenter.refresh();
        while (presenter.state().name.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        presenter.openTemplate(QStringLiteral("unit-50x25"));
        presenter.choose(5);
        QObject::connect(&presenter, &templates::TemplatesPresenter::readRequested, &presenter,
            [&presenter](const labels::PlacedLabel &label) {
                presenter.setRead({ label.symbols().front()->message.encoded() });
            });
        presenter.readBack();
        take("labels");
        presenter.openTemplate(QStringLiteral("pallet-4x6"));
        presenter.choose(0);
        take("labels-pallet");
        presenter.openTemplate(QStringLiteral("unit-20x20"));
        presenter.choose(1);
        presenter.move(8, 3);
        take("labels-wrong");
    }

    void packing(const packing::PackingState &state, const char *name)
    {
        m_packing->render(state);
        m_packing->showFrame(test::sampleFrame(), test::sampleCodes());
        take(name);
    }

    void take(const char *name)
    {
        if (!m_only.isEmpty() && !m_only.contains(QLatin1StringView(name)))
            return;
        // Layouts settle by posted events.
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QImage picture = m_window.grab().toImage();
        if (m_isGrey)
            picture = picture.convertToFormat(QImage::Format_Grayscale8);
        const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, QString::fromLatin1(name), m_suffix);
        if (!picture.save(file))
            QTextStream(stderr) << "could not write " << file << '\n';
    }

    shell::SignInScreen *m_signIn;
    dock::DockQueueScreen *m_queue;
    dock::ReceiptScreen *m_receipt;
    dock::ItemScreen *m_item;
    documents::DocumentsScreen *m_documents;
    packing::PackingScreen *m_packing;
    packing::ReworkScreen *m_rework;
    outbound::ShipmentsScreen *m_shipments;
    outbound::PickingScreen *m_picking;
    casework::CasesScreen *m_cases;
    monitor::ExchangeScreen *m_exchange;
    monitor::ExchangedDocumentScreen *m_exchanged;
    monitor::CoverageScreen *m_coverage;
    partners::PartnersScreen *m_partners;
    partners::WizardScreen *m_partner;
    site::LedgerScreen *m_ledger;
    site::SiteScreen *m_site;
    site::PeopleScreen *m_people;
    site::RulesScreen *m_rules;
    shell::WelcomeScreen *m_welcome;
    site::EndpointScreen *m_endpoint;
    site::ScannersScreen *m_scanners;
    site::ScannerTestScreen *m_test;
    site::CamerasScreen *m_cameras;
    printing::PrintingScreen *m_printing;
    templates::TemplatesScreen *m_templates;
    line::BatchesScreen *m_batches;
    line::BoardScreen *m_board;
    line::SourcesScreen *m_sources;
    line::PoolsScreen *m_pools;
    check::CheckScreen *m_check;
    check::LineCameraScreen *m_lineCamera;
    shell::MainWindow m_window;
    QString m_folder;
    QString m_suffix;
    bool m_isGrey = false;
    QStringList m_only;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStringList words = application.arguments().mid(1);
    const bool isPseudo = words.removeAll(QStringLiteral("--pseudo")) > 0;
    QStringList only;
    for (const QString &word : std::as_const(words)) {
        if (word.startsWith(QLatin1StringView("--only=")))
            only = word.mid(7).split(u',');
    }
    words.removeIf([](const QString &word) { return word.startsWith(QLatin1StringView("--only=")); });
    const bool isGrey = words.removeAll(QStringLiteral("--grey")) > 0;
    QTranslator language;
    const QString languageOption = QStringLiteral("--language=");
    for (const QString &word : words.filter(languageOption)) {
        words.removeAll(word);
        if (language.load(word.sliced(languageOption.size())))
            QCoreApplication::installTranslator(&language);
    }
    const QString folder = words.isEmpty() ? QStringLiteral("screens") : words.takeFirst();
    if (words.isEmpty())
        words = { QStringLiteral("1366x768"), QStringLiteral("1920x1080"), QStringLiteral("3840x2160"),
            // 1366 × 768 at 150 % and at 200 %.
            QStringLiteral("911x512"), QStringLiteral("683x384") };
    QDir().mkpath(folder);

    PseudoTranslator pseudo;
    if (isPseudo)
        QCoreApplication::installTranslator(&pseudo);
    for (const QString &word : std::as_const(words)) {
        const QStringList sides = word.split(u'x');
        for (const Theme theme : { Theme::Light, Theme::Dark }) {
            // Made anew: texts of widgets are translated when they are made.
            Studio studio;
            studio.setOnly(only);
            studio.takeAll(folder, QSize(sides.value(0).toInt(), sides.value(1).toInt()), theme, isGrey);
        }
    }
    return 0;
}
