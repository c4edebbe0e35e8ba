#include "scan/scandiagnosis.h"
#include "simulated/matrixsymbol.h"
#include "site/camerasscreen.h"
#include "site/endpointscreen.h"
#include "site/ledgerscreen.h"
#include "site/peoplescreen.h"
#include "site/rulesscreen.h"
#include "site/scannersscreen.h"
#include "site/scannertestscreen.h"
#include "site/sitescreen.h"
#include "ui/drawing/roles.h"
#include "ui/samplestates.h"

#include <QApplication>

namespace packledger::test {

namespace {

void drawScannerTest(Studio &studio)
{
    auto &screen = studio.show<site::ScannerTestScreen>(shell::Place::Site);
    screen.setSymbols(*simulated::matrixSymbol(scan::TestCode::pack().message),
        *simulated::linearSymbol(scan::TestCode::logistic().message));
    studio.take(screen, sampleScannerTest(), "scanner-test");
    // The printed sheet: a page of A4 without its margins, at 200 dots an inch.
    QImage sheet(1338, 2102, QImage::Format_RGB32);
    sheet.setDotsPerMeterX(7874);
    sheet.setDotsPerMeterY(7874);
    sheet.fill(Qt::white);
    screen.paintSheet(sheet);
    sheet.save(studio.shoot().folder + QStringLiteral("/scanner-sheet.png"));
    site::ScannerTestState second = sampleScannerTest();
    second.step = 2;
    second.code = site::ScannerTestState::Code::Logistic;
    second.tone = common::Tone::Accepted;
    second.verdict = qApp->translate("SampleStates", "Read as printed");
    second.findings.clear();
    second.canKeep = true;
    studio.take(screen, second, "scanner-test-2");
}

void drawCameras(Studio &studio)
{
    auto &screen = studio.show<site::CamerasScreen>(shell::Place::Site);
    site::CamerasState cameras;
    cameras.cameras = sampleSite().cameras;
    cameras.name = cameras.cameras.back().name;
    const auto say = [](const char *text) { return qApp->translate("SampleStates", text); };
    cameras.options = { { QStringLiteral("name"), say("Name"), say("Stands beside every scan it makes."), cameras.name,
                            {}, {} },
        { QStringLiteral("size"), say("Picture size"),
            say("More pixels read smaller codes, and take longer. It gives what comes nearest."), QStringLiteral("1"),
            { { QStringLiteral("0"), QStringLiteral("640 × 480") },
                { QStringLiteral("1"), QStringLiteral("1280 × 720") },
                { QStringLiteral("2"), QStringLiteral("1920 × 1080") } },
            {} } };
    cameras.heard = sampleScanners().heard;
    cameras.rate = sampleScanners().rate;
    screen.render(cameras);
    screen.setCamera(sampleReceipt().camera);
    screen.showFrame(sampleFrame(), sampleCodes());
    studio.take("cameras");
}

} // namespace

void drawSite(Studio &studio)
{
    using shell::Place;
    auto &ledger = studio.show<site::LedgerScreen>(Place::Ledger);
    studio.take(ledger, sampleLedger(), "ledger");
    studio.take(ledger, sampleDamagedLedger(), "ledger-damaged");
    site::SiteState station = sampleSite();
    station.theme = studio.shoot().theme == common::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    studio.take(studio.show<site::SiteScreen>(Place::Site), station, "site");
    studio.take(studio.show<site::PeopleScreen>(Place::Site), samplePeople(), "people");
    studio.take(studio.show<site::EndpointScreen>(Place::Site), sampleEndpoint(), "other-systems");
    studio.take(studio.show<site::RulesScreen>(Place::Site), sampleRules(), "rules");
    studio.take(studio.show<site::ScannersScreen>(Place::Site), sampleScanners(), "scanners");
    drawScannerTest(studio);
    drawCameras(studio);
}

} // namespace packledger::test
