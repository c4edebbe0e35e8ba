#include "scan/scangate.h"

#include <QTest>

using namespace packledger;
using namespace packledger::scan;
using namespace std::chrono_literals;

namespace {

ScanReading reading(const char *bytes, qint64 ms, const QString &source = QStringLiteral("Scanner 1"))
{
    ScanReading made;
    made.bytes = bytes;
    made.source = source;
    made.time = { ms, 0 };
    return made;
}

} // namespace

class tst_ScanGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsARepeatInsideTheWindow();
    void letsADeliberateRescanThrough();
    void keepsACodeThatStaysInTheBeamOneReading();
    void keepsSourcesAndCodesApart();
    void takesAWindowForEachSource();
    void staysOpenWhenTheClockIsSetBack();
};

void tst_ScanGate::dropsARepeatInsideTheWindow()
{
    ScanGate gate(500ms);
    QVERIFY(gate.admit(reading("A", 1000)));
    QVERIFY(!gate.admit(reading("A", 1000)));
    QVERIFY(!gate.admit(reading("A", 1499)));
}

void tst_ScanGate::letsADeliberateRescanThrough()
{
    ScanGate gate(500ms);
    QVERIFY(gate.admit(reading("A", 1000)));
    QVERIFY(gate.admit(reading("A", 1500)));
}

void tst_ScanGate::keepsACodeThatStaysInTheBeamOneReading()
{
    ScanGate gate(500ms);
    QVERIFY(gate.admit(reading("A", 0)));
    for (qint64 ms = 300; ms < 6000; ms += 300)
        QVERIFY(!gate.admit(reading("A", ms)));
}

void tst_ScanGate::keepsSourcesAndCodesApart()
{
    ScanGate gate(500ms);
    QVERIFY(gate.admit(reading("A", 0)));
    QVERIFY(gate.admit(reading("B", 10)));
    QVERIFY(gate.admit(reading("A", 20, QStringLiteral("Scanner 2"))));
    QVERIFY(!gate.admit(reading("A", 30)));
}

void tst_ScanGate::takesAWindowForEachSource()
{
    ScanGate gate(500ms);
    gate.setWindow(QStringLiteral("Tunnel"), 0ms);
    gate.setWindow(QStringLiteral("Counter"), 2000ms);
    QVERIFY(gate.admit(reading("A", 0, QStringLiteral("Tunnel"))));
    QVERIFY(gate.admit(reading("A", 1, QStringLiteral("Tunnel"))));
    QVERIFY(gate.admit(reading("A", 0, QStringLiteral("Counter"))));
    QVERIFY(!gate.admit(reading("A", 1900, QStringLiteral("Counter"))));
}

void tst_ScanGate::staysOpenWhenTheClockIsSetBack()
{
    ScanGate gate(500ms);
    QVERIFY(gate.admit(reading("A", 1'000'000)));
    QVERIFY(gate.admit(reading("A", 500'000)));
    QVERIFY(!gate.admit(reading("A", 500'100)));
}

QTEST_GUILESS_MAIN(tst_ScanGate)
#include "tst_scangate.moc"
