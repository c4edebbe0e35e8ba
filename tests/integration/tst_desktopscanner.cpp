#include "demo/demosite.h"
#include "desktop/composition.h"
#include "desktop/stationsettings.h"
#include "dock/dockqueuescreen.h"
#include "dock/receiptscreen.h"
#include "settings/devicesettingsfile.h"
#include "shell/mainwindow.h"
#include "shell/noticebar.h"
#include "shell/signinscreen.h"
#include "shell/topbar.h"
#include "site/scannersscreen.h"
#include "site/scannertestscreen.h"
#include "site/sitescreen.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <pty.h>
#include <unistd.h>

#include <algorithm>

using namespace packledger;
using common::Tone;

namespace {

constexpr int patienceMs = 30'000;

/// The scanner's end of a cable.
class Cable
{
public:
    explicit Cable(QString port)
        : m_port(std::move(port))
    {
        plugIn();
    }
    ~Cable() { unplug(); }

    void plugIn()
    {
        char name[256] {};
        if (openpty(&m_master, &m_slave, name, nullptr, nullptr) != 0)
            qFatal("no pseudo terminal");
        QFile::link(QString::fromLocal8Bit(name), m_port);
    }
    void unplug()
    {
        if (m_master < 0)
            return;
        QFile::remove(m_port);
        close(m_slave);
        close(m_master);
        m_master = -1;
    }
    void send(const QByteArray &bytes)
    {
        QCOMPARE(write(m_master, bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
    }

private:
    QString m_port;
    int m_master = -1;
    int m_slave = -1;
};

template <typename Widget>
Widget *only()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *found = top->findChild<Widget *>())
            return found;
    }
    return nullptr;
}

} // namespace

/// The whole desktop program with a scanner on a cable: from the line that it sends to the verdict on the screen.
class tst_DesktopScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void receivesWhatTheScannerReads();
    void goesOnWithTheReceiptAfterACrash();
    void countsThePackAndNotTheShopCodeBesideIt();
    void saysWhenTheScannerIsGoneAndBack();
    void receivesNothingWhereScannersAreSetUp();
    void keepsWhatTheSelfTestFound();
    void startsWithSettingsThatCannotBeRead();

private:
    void start();
    void signIn();
    void signInAndOpenTheReceipt();
    [[nodiscard]] QString chipText() const;
    [[nodiscard]] QByteArray next() { return "]d2" + m_codes.at(m_next++); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    demo::Presentation m_presentation;
    QByteArrayList m_codes;
    qsizetype m_next = 0;
    std::unique_ptr<Cable> m_cable;
    std::unique_ptr<desktop::Composition> m_program;
};

void tst_DesktopScanner::initTestCase()
{
    const QString site = m_folder.filePath(QStringLiteral("site"));
    const Result<demo::Presentation> presentation = demo::preparePresentation(site, m_clock);
    QVERIFY(presentation);
    m_presentation = *presentation;
    Result<ledger::Site> opened = demo::openDemoSite(site, m_clock);
    QVERIFY(opened);
    const Result<demo::DemoDelivery> delivery = demo::deliveryToReceive(*opened, demo::Wanted::Open);
    QVERIFY(delivery);
    for (const demo::DemoItem *box : delivery->shipment.cases()) {
        for (const demo::DemoItem &unit : box->contents)
            m_codes += delivery->shipment.message(unit);
    }
    QVERIFY(m_codes.size() > 300);
}

void tst_DesktopScanner::init()
{
    m_cable = std::make_unique<Cable>(m_folder.filePath(QStringLiteral("scanner")));
    settings::DeviceSettings devices;
    devices.scanners = { settings::DeviceSettings::keyboard() };
    settings::ScannerSettings scanner;
    scanner.id = QStringLiteral("scanner-1");
    scanner.name = QStringLiteral("Dock scanner");
    scanner.port = m_folder.filePath(QStringLiteral("scanner"));
    scanner.baud = 115200;
    devices.scanners.push_back(scanner);
    QVERIFY(settings::DeviceSettingsFile(m_folder.filePath(QStringLiteral("devices.json"))).write(devices));
}

void tst_DesktopScanner::cleanup()
{
    m_program.reset();
    m_cable.reset();
}

void tst_DesktopScanner::start()
{
    desktop::Composition::Start start;
    start.options.site = m_presentation.folder;
    start.options.station = QStringLiteral("Station 1");
    start.settingsFile = m_folder.filePath(QStringLiteral("station.ini"));
    m_program = std::make_unique<desktop::Composition>(*qApp, start, m_clock);
    m_program->run();
    QVERIFY(only<shell::SignInScreen>());
}

void tst_DesktopScanner::signIn()
{
    start();
    auto *signIn = only<shell::SignInScreen>();
    auto *window = qobject_cast<shell::MainWindow *>(signIn->window());
    QVERIFY(window);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            Q_EMIT signIn->personChosen(UserId { 1 });
            Q_EMIT signIn->pinEntered(UserId { 1 }, m_presentation.person.pin);
            return QTest::qWaitFor([&] { return window->page() && window->page()->isVisible(); }, 1000);
        }(),
        patienceMs);
}

void tst_DesktopScanner::signInAndOpenTheReceipt()
{
    signIn();
    auto *queue = only<dock::DockQueueScreen>();
    Q_EMIT queue->shipmentOpened(m_presentation.shipment);
    auto *receipt = only<dock::ReceiptScreen>();
    QTRY_VERIFY_WITH_TIMEOUT(receipt->isVisible(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(receipt->title().contains(QStringLiteral("R-")), patienceMs);
}

QString tst_DesktopScanner::chipText() const
{
    QStringList all;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (const shell::Chip *chip : top->findChildren<shell::Chip *>())
            all << chip->accessibleName();
    }
    return all.join(QStringLiteral(" | "));
}

void tst_DesktopScanner::receivesWhatTheScannerReads()
{
    signInAndOpenTheReceipt();
    QSignalSpy verdicts(only<dock::ReceiptScreen>(), &dock::ReceiptScreen::verdictShown);
    QVERIFY(chipText().contains(QStringLiteral("Dock scanner")));
    std::vector<double> took;
    QElapsedTimer timer;
    connect(only<dock::ReceiptScreen>(), &dock::ReceiptScreen::verdictShown, this,
        [&] { took.push_back(double(timer.nsecsElapsed()) / 1e6); });
    for (int i = 0; i < 100; ++i) {
        timer.start();
        m_cable->send(next() + "\r");
        QTRY_COMPARE_WITH_TIMEOUT(verdicts.size(), i + 1, patienceMs);
        QCOMPARE(verdicts.last().first().value<Tone>(), Tone::Accepted);
    }
    std::sort(took.begin(), took.end());
    only<dock::ReceiptScreen>()->disconnect(this);
    qInfo("line in to verdict drawn: median %.1f ms, 99 of 100 within %.1f ms", took[50], took[98]);
}

void tst_DesktopScanner::goesOnWithTheReceiptAfterACrash()
{
    // Nobody left the receipt before: the program is started anew, and the receipt is there without being asked for.
    signIn();
    auto *receipt = only<dock::ReceiptScreen>();
    QTRY_VERIFY_WITH_TIMEOUT(receipt->isVisible(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(receipt->title().contains(QStringLiteral("R-")), patienceMs);
    auto *window = qobject_cast<shell::MainWindow *>(receipt->window());
    const auto notices = window->findChildren<shell::NoticeBar *>();
    QVERIFY(notices.front()->accessibleName().contains(QStringLiteral("100 of")));

    // Left by a person, it is not opened again.
    QVERIFY(receipt->trigger(Qt::Key_Escape));
    QTRY_VERIFY(only<dock::DockQueueScreen>()->isVisible());
    QCOMPARE(desktop::StationSettings::read(m_folder.filePath(QStringLiteral("station.ini"))).workReceipt, 0);
}

void tst_DesktopScanner::countsThePackAndNotTheShopCodeBesideIt()
{
    signInAndOpenTheReceipt();
    QSignalSpy verdicts(only<dock::ReceiptScreen>(), &dock::ReceiptScreen::verdictShown);
    m_cable->send("]E09521234543213\r" + next() + "\r");
    QTRY_COMPARE_WITH_TIMEOUT(verdicts.size(), 1, patienceMs);
    QCOMPARE(verdicts.last().first().value<Tone>(), Tone::Accepted);
    // Alone it is a wrong code, and said so.
    QTest::qWait(400); // longer than one pull of the trigger
    m_cable->send("]E09521234543213\r");
    QTRY_COMPARE_WITH_TIMEOUT(verdicts.size(), 2, patienceMs);
    QCOMPARE(verdicts.last().first().value<Tone>(), Tone::ScannerFault);
}

void tst_DesktopScanner::saysWhenTheScannerIsGoneAndBack()
{
    signInAndOpenTheReceipt();
    QSignalSpy verdicts(only<dock::ReceiptScreen>(), &dock::ReceiptScreen::verdictShown);
    const QByteArray code = next();
    m_cable->send(code.first(20));
    QTest::qWait(20);
    QElapsedTimer timer;
    timer.start();
    m_cable->unplug();
    QTRY_VERIFY_WITH_TIMEOUT(chipText().contains(QStringLiteral("Dock scanner not there")), patienceMs);
    const qint64 lost = timer.restart();
    m_cable->plugIn();
    QTRY_VERIFY_WITH_TIMEOUT(!chipText().contains(QStringLiteral("not there")), patienceMs);
    qInfo("gone after %lld ms, back after %lld ms", lost, timer.elapsed());
    m_cable->send(code + "\r");
    QTRY_COMPARE_WITH_TIMEOUT(verdicts.size(), 1, patienceMs);
    QCOMPARE(verdicts.last().first().value<Tone>(), Tone::Accepted);
}

void tst_DesktopScanner::receivesNothingWhereScannersAreSetUp()
{
    signInAndOpenTheReceipt();
    auto *receipt = only<dock::ReceiptScreen>();
    auto *scanners = only<site::ScannersScreen>();
    auto *window = qobject_cast<shell::MainWindow *>(receipt->window());
    QSignalSpy verdicts(receipt, &dock::ReceiptScreen::verdictShown);
    Q_EMIT window->placeChosen(shell::Place::Site);
    Q_EMIT only<site::SiteScreen>()->scannersRequested();
    QTRY_VERIFY_WITH_TIMEOUT(scanners->isVisible(), patienceMs);
    Q_EMIT scanners->scannerChosen(QStringLiteral("scanner-1"));
    const QByteArray code = next();
    m_cable->send(code + "\r");
    QListView *heard = nullptr;
    for (QListView *list : scanners->findChildren<QListView *>()) {
        if (list->accessibleName() == QStringLiteral("What was read"))
            heard = list;
    }
    QTRY_COMPARE_WITH_TIMEOUT(heard->model()->rowCount(), 1, patienceMs);
    QVERIFY(heard->model()->index(0, 0).data().toString().contains(QStringLiteral("<GS>")));
    QCOMPARE(verdicts.size(), 0);
}

void tst_DesktopScanner::keepsWhatTheSelfTestFound()
{
    signInAndOpenTheReceipt();
    auto *scanners = only<site::ScannersScreen>();
    auto *test = only<site::ScannerTestScreen>();
    auto *window = qobject_cast<shell::MainWindow *>(scanners->window());
    Q_EMIT window->placeChosen(shell::Place::Site);
    Q_EMIT only<site::SiteScreen>()->scannersRequested();
    Q_EMIT scanners->scannerChosen(QStringLiteral("scanner-1"));
    Q_EMIT scanners->testRequested();
    QTRY_VERIFY_WITH_TIMEOUT(test->isVisible(), patienceMs);
    // A scanner that is set up badly: a prefix, its maker's letters, text for the separator.
    const auto sent = [](QByteArray message) { return "#P00" + message.replace("\x1d", "~d029") + "\r"; };
    m_cable->send(sent(scan::TestCode::pack().message));
    const auto hears = [&](const QString &word) {
        const auto all = test->findChildren<QWidget *>();
        return std::any_of(
            all.begin(), all.end(), [&word](const QWidget *widget) { return widget->accessibleName().contains(word); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hears(QStringLiteral("~d029")), patienceMs);
    Q_EMIT test->skipRequested(); // a scanner without GS1-128
    Q_EMIT test->skipRequested();
    Q_EMIT test->keepRequested();
    QTRY_VERIFY_WITH_TIMEOUT(scanners->isVisible(), patienceMs);
    const settings::DeviceSettings kept
        = settings::DeviceSettingsFile(m_folder.filePath(QStringLiteral("devices.json"))).read().settings;
    const scan::DeviceProfile &profile = kept.scanner(QStringLiteral("scanner-1"))->profile;
    QCOMPARE(profile.prefix, QByteArray("#"));
    QCOMPARE(profile.codeId, QByteArray("zebra"));
    QCOMPARE(profile.separatorSubstitute, QByteArray("~d029"));

    // And its packs are received as they are printed.
    Q_EMIT window->placeChosen(shell::Place::Dock);
    auto *receipt = only<dock::ReceiptScreen>();
    if (!receipt->isVisible())
        Q_EMIT window->placeChosen(shell::Place::Dock);
    QTRY_VERIFY_WITH_TIMEOUT(receipt->isVisible(), patienceMs);
    QSignalSpy verdicts(receipt, &dock::ReceiptScreen::verdictShown);
    m_cable->send(sent(next().sliced(3)));
    QTRY_COMPARE_WITH_TIMEOUT(verdicts.size(), 1, patienceMs);
    QCOMPARE(verdicts.last().first().value<Tone>(), Tone::Accepted);
}

void tst_DesktopScanner::startsWithSettingsThatCannotBeRead()
{
    QFile file(m_folder.filePath(QStringLiteral("devices.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"scanners\": [ { \"id\": \"scanner-1\", ");
    file.close();
    start();
    auto *scanners = only<site::ScannersScreen>();
    bool isSaid = false;
    for (const QWidget *widget : scanners->findChildren<QWidget *>())
        isSaid = isSaid || widget->accessibleName().contains(QStringLiteral("devices.json"));
    QVERIFY(isSaid);
    QVERIFY(chipText().isEmpty() || !chipText().contains(QStringLiteral("not there")));
    QFile untouched(m_folder.filePath(QStringLiteral("devices.json")));
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QVERIFY(untouched.readAll().startsWith("{ \"scanners\""));
}

QTEST_MAIN(tst_DesktopScanner)
#include "tst_desktopscanner.moc"
