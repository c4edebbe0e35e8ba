#include "check/checkscreen.h"
#include "check/linecamerapresenter.h"
#include "check/linecamerascreen.h"
#include "common/filelist.h"
#include "line/batchesscreen.h"
#include "line/boardscreen.h"
#include "line/orderpanel.h"
#include "line/poolsscreen.h"
#include "line/productsscreen.h"
#include "line/sourcesscreen.h"
#include "packing/packingscreen.h"
#include "packing/reworkscreen.h"
#include "simulated/simulatedline.h"
#include "support/beltfilm.h"
#include "ui/drawing/roles.h"
#include "ui/packingsamples.h"
#include "ui/samplecheck.h"
#include "ui/sampleline.h"
#include "ui/samplepools.h"
#include "ui/samplestates.h"
#include "vision/framedecoder.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>

#include <qtestsupport_core.h>

namespace packledger::test {

namespace {

/// Tables to choose from, in a folder that is called the same on every machine.
void offerTables(const QWidget &page)
{
    const QDir folder(QDir::temp().filePath(QStringLiteral("camera-results")));
    folder.mkpath(QStringLiteral("."));
    for (const char *name : { "B-2609-labeller.csv", "B-2610-labeller.csv", "B-2611-labeller.csv" })
        (void)QFile(folder.filePath(QString::fromLatin1(name))).open(QIODevice::WriteOnly);
    for (common::FileList *files : page.findChildren<common::FileList *>())
        files->setFolder(folder.path());
    QTest::qWait(300); // until it has been read
}

void drawOrders(Studio &studio)
{
    auto &batches = studio.show<line::BatchesScreen>(shell::Place::Line);
    const auto leadTo = [&batches](Qt::Key key, const char *text) {
        batches.addPageKey(key, qApp->translate("packledger::desktop::Composition", text), {});
    };
    leadTo(Qt::Key_F6, "Packing");
    leadTo(Qt::Key_F7, "Numbers");
    leadTo(Qt::Key_F10, "Printers");
    studio.window().showPage(&batches); // with these keys
    studio.take(batches, line::BatchesState {}, "line-empty");
    studio.take(batches, sampleBatches(), "line");
    batches.render(sampleOrderForm());
    batches.openForm();
    for (const char *name : { "line-order", "line-order-2", "line-order-3", "line-order-4" }) {
        studio.take(name);
        batches.form()->findChild<QLineEdit *>(QStringLiteral("quantity"))->setText(QStringLiteral("10000"));
        if (qstrcmp(name, "line-order-4") != 0)
            batches.form()->goOn();
    }
    batches.openFile();
    batches.renderOrders(sampleOrderFile());
    studio.take("line-orders");
    batches.openResults();
    offerTables(batches);
    batches.renderResults(sampleResultFile());
    studio.take("line-results");
    batches.closeSide();
}

void drawBoard(Studio &studio)
{
    auto &board = studio.show<line::BoardScreen>(shell::Place::Line);
    studio.take(board, samplePlannedBoard(), "board-approve");
    studio.take(board, sampleGivingUp(), "board-cancel");
    studio.take(board, sampleClearance(), "board-clearance");
    studio.take(board, sampleSignedClearance(), "board-clearance-sign");
    studio.take(board, sampleRunningBoard(), "board");
    studio.take(board, sampleStoppedBoard(), "board-stopped");
    studio.take(board, sampleStopPanel(), "board-stop");
    board.offerFrame(sampleFrame());
    studio.take(board, sampleDeviation(), "board-deviation");
    studio.take(board, sampleHandOver(), "board-shift");
    studio.take(board, sampleCorrection(), "board-correct");
    board.render(sampleComparison());
    studio.take(board, sampleFilesPanel(), "board-files");
    studio.take(board, sampleClose(), "board-close");
    studio.take(board, sampleOpenClose(), "board-close-open");
    auto &sources = studio.show<line::SourcesScreen>(shell::Place::Line);
    studio.take(sources, sampleSources(), "sources");
    studio.take(sources, sampleEarlySource(), "sources-expiry");
}

void drawNumbers(Studio &studio)
{
    auto &pools = studio.show<line::PoolsScreen>(shell::Place::Line);
    studio.take(pools, samplePools(), "pools");
    pools.render(samplePoolForm());
    pools.openForm();
    studio.take("pools-new");
    pools.openImport();
    studio.take(pools, sampleNumberFile(), "pools-import");
    pools.closeSide();
    studio.take(pools, line::PoolsState {}, "pools-empty");
    auto &products = studio.show<line::ProductsScreen>(shell::Place::Line);
    studio.take(products, sampleProducts(), "products");
    products.renderFile(sampleProductFile());
    products.openFile();
    studio.take("products-import");
}

void drawPacking(Studio &studio)
{
    auto &screen = studio.show<packing::PackingScreen>(shell::Place::Line);
    studio.take(screen, sampleIdlePacking(), "packing-idle");
    const std::pair<packing::PackingState, const char *> states[] = { { samplePacking(), "packing" },
        { sampleFullPacking(), "packing-full" }, { sampleStoppedPacking(), "packing-stop" },
        { sampleLayerPacking(), "packing-layer" }, { sampleMovingLayer(), "packing-layer-move" } };
    for (const auto &[state, name] : states) {
        screen.render(state);
        screen.showFrame(sampleFrame(), sampleCodes());
        studio.take(name);
    }
    auto &rework = studio.show<packing::ReworkScreen>(shell::Place::Line);
    studio.take(rework, sampleRework(), "rework");
    studio.take(rework, sampleSampling(), "rework-sample");
}

/// A label as the simulated line prints it, with the codes that are really read in it.
void drawCheck(Studio &studio)
{
    auto &screen = studio.show<check::CheckScreen>(shell::Place::Line);
    const simulated::LineLabel label { "0109521234543213172808311"
                                       "0RP4471\x1d"
                                       "217KQ2M9XH4TWA",
        { QStringLiteral("GTIN 09521234543213"), QStringLiteral("SN 7KQ2M9XH4TWA"), QStringLiteral("LOT RP4471"),
            QStringLiteral("EXP 2028-08-31") } };
    const QImage picture = simulated::SimulatedLine::picture(label, simulated::LineFault::None, 24);
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const vision::GreyFrame frame { QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()),
        grey.width(), grey.height(), int(grey.bytesPerLine()) };
    std::vector<dock::SeenCode> codes;
    for (const vision::Symbol &symbol : vision::FrameDecoder().decode(frame, std::chrono::milliseconds(400)))
        codes.push_back({ symbol.bytes, symbol.corners });
    const std::pair<check::CheckState, const char *> states[]
        = { { sampleCheck(), "check" }, { sampleSkippedLabel(), "check-skipped" }, { sampleLostPack(), "check-lost" },
              { sampleChallenge(), "check-challenge" } };
    for (const auto &[state, name] : states) {
        screen.render(state);
        screen.showFrame(picture, codes);
        studio.take(name);
    }
}

/// The camera behind the printer while it is set up, as its presenter shows it.
void drawLineCamera(Studio &studio)
{
    auto &screen = studio.show<check::LineCameraScreen>(shell::Place::Line);
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
    screen.render(presenter.state());
    test::BeltFilm film;
    film.packs = { { .at = 0, .message = "01095212345432131728083110RP4471" }, { .at = 330 } };
    film.offset = [](int) { return 560.0; };
    const auto box = [](double left, double right) {
        return dock::SeenCode { "pack", { QPointF(left, 54), { right, 54 }, { right, 306 }, { left, 306 } } };
    };
    screen.showFrame(film.draw(1), { box(352, 568), box(22, 238) });
    studio.take("line-camera");
    presenter.enterOption(QStringLiteral("trigger"), QStringLiteral("tcp"));
    presenter.setBusy(false);
    studio.take(screen, presenter.state(), "line-camera-signal");
}

} // namespace

void drawLine(Studio &studio)
{
    drawOrders(studio);
    drawBoard(studio);
    drawNumbers(studio);
    drawPacking(studio);
    drawCheck(studio);
    drawLineCamera(studio);
}

} // namespace packledger::test
