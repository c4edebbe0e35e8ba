#include "photoeyes/streampacksignal.h"
#include "scan/triggererrors.h"
#include "support/deviceline.h"

#include <QElapsedTimer>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace std::chrono_literals;
using photoeyes::makePackSignal;
using scan::PackTrigger;

namespace {

constexpr int patienceMs = 60'000; // for a busy machine; nothing here takes long

std::unique_ptr<DeviceLine> makeEye(bool isSerial)
{
    if (isSerial)
        return std::make_unique<SerialDeviceLine>();
    return std::make_unique<TcpDeviceLine>();
}

/// Packs told until `count` were, or nothing comes any more.
int packsOf(camera::PackSignal &signal, int count)
{
    int packs = 0;
    QElapsedTimer timer;
    timer.start();
    while (packs < count && timer.elapsed() < patienceMs) {
        const Result<int> told = signal.wait(50ms);
        if (!told)
            break;
        packs += *told;
    }
    return packs;
}

} // namespace

/// A photo-eye at a real serial line and a real socket.
class tst_StreamPackSignal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsThePacksItIsToldOf_data() { lines(); }
    void countsThePacksItIsToldOf();
    void saysThatTheLineWasCut_data() { lines(); }
    void saysThatTheLineWasCut();
    void countsWhatWasMissedWhileTheLineWasCut();
    void saysThatNobodyIsThere();
    void needsNoDeviceForPresence();

private:
    static void lines()
    {
        QTest::addColumn<bool>("isSerial");
        QTest::newRow("serial line") << true;
        QTest::newRow("socket") << false;
    }
};

void tst_StreamPackSignal::countsThePacksItIsToldOf()
{
    QFETCH(bool, isSerial);
    const auto eye = makeEye(isSerial);
    const auto trigger = PackTrigger::parse(eye->address() + QStringLiteral("?protocol=pack"));
    QVERIFY(trigger);
    const auto signal = makePackSignal(*trigger);
    QVERIFY(signal->open());
    QCOMPARE(signal->wait(0ms).value_or(-1), 0);
    eye->say("READY\r\nPACK\r\nPA");
    QCOMPARE(packsOf(*signal, 1), 1);
    eye->say("CK\r\n");
    QCOMPARE(packsOf(*signal, 1), 1);
    for (int i = 0; i < 300; ++i)
        eye->say("PACK " + QByteArray::number(i) + "\r\n");
    QCOMPARE(packsOf(*signal, 300), 300);
}

void tst_StreamPackSignal::saysThatTheLineWasCut()
{
    QFETCH(bool, isSerial);
    const auto eye = makeEye(isSerial);
    const auto signal = makePackSignal(*PackTrigger::parse(eye->address()));
    QVERIFY(signal->open());
    eye->say("x\n");
    QCOMPARE(packsOf(*signal, 1), 1);
    eye->cut();
    Result<int> told = 0;
    QElapsedTimer timer;
    timer.start();
    while (told && timer.elapsed() < patienceMs)
        told = signal->wait(20ms);
    QVERIFY(!told);
    QCOMPARE(told.error().code, codes::triggerLost);
}

void tst_StreamPackSignal::countsWhatWasMissedWhileTheLineWasCut()
{
    TcpDeviceLine eye;
    const auto signal = makePackSignal(*PackTrigger::parse(eye.address() + QStringLiteral("?protocol=numbered")));
    QVERIFY(signal->open());
    eye.say("7\n8\n9"); // cut within a line
    QCOMPARE(packsOf(*signal, 2), 2);
    eye.cut();
    QElapsedTimer timer;
    timer.start();
    while (signal->wait(20ms) && timer.elapsed() < patienceMs) { }
    QVERIFY(signal->open());
    eye.say("12\n");
    QCOMPARE(packsOf(*signal, 4), 4); // 9 to 11 were not seen; 12 was
}

void tst_StreamPackSignal::saysThatNobodyIsThere()
{
    for (const char *address : { "tcp://127.0.0.1:1", "serial:/dev/nowhere" }) {
        const auto signal = makePackSignal(*PackTrigger::parse(QString::fromLatin1(address)));
        const Result<void> opened = signal->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, codes::triggerUnreachable);
        const Result<int> told = signal->wait(0ms);
        QVERIFY(!told);
    }
}

void tst_StreamPackSignal::needsNoDeviceForPresence()
{
    QVERIFY(!makePackSignal(*PackTrigger::parse(QStringLiteral("presence"))));
    QVERIFY(!makePackSignal(*PackTrigger::parse(QStringLiteral("picture"))));
}

QTEST_GUILESS_MAIN(tst_StreamPackSignal)
#include "tst_streampacksignal.moc"
