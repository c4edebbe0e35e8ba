#include "scan/interpret.h"
#include "workflow/scannedcode.h"

#include <QTest>

using namespace packledger;
using namespace packledger::workflow;

/// From what a device delivered to what a workflow may conclude.
class tst_ScannedCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void offersBothReadingsOfALostSeparator();
    void takesThePackFromSeveralCodes();
    void makesEveryScanItsOwn();
    void tellsTheLastValidDay();

private:
    static ScannedCode read(const QByteArray &line)
    {
        const QDate today(2026, 11, 22);
        return ScannedCode::from(
            scan::interpret(scan::readingFromLine(line), {}, today), QStringLiteral("test"), today);
    }
};

void tst_ScannedCode::names_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("lot");
    QTest::addColumn<QByteArray>("expiry");
    QTest::addColumn<int>("fault");
    const QByteArray none;
    QTest::newRow("a pack") << QByteArray("]d2010036141431234017280628"
                                          "10L1\x1d"
                                          "21ABC")
                            << QByteArray("010036141431234021ABC") << QByteArray("L1") << QByteArray("2028-06-28")
                            << -1;
    QTest::newRow("day 00") << QByteArray("]d2010036141431234017280600"
                                          "10L1\x1d"
                                          "21ABC")
                            << QByteArray("010036141431234021ABC") << QByteArray("L1") << QByteArray("2028-06") << -1;
    QTest::newRow("a pallet") << QByteArray("]C100103614140780009208") << QByteArray("00103614140780009208") << none
                              << none << -1;
    QTest::newRow("an EPC URI") << QByteArray("urn:epc:id:sgtin:0361414.031234.ABC")
                                << QByteArray("010036141431234021ABC") << none << none << -1;
    QTest::newRow("brackets") << QByteArray("(01)00361414312340(21)ABC") << QByteArray("010036141431234021ABC") << none
                              << none << -1;
    QTest::newRow("product without serial")
        << QByteArray("]d20100361414312340") << none << none << none << int(Reason::NoSerial);
    QTest::newRow("wrong check digit") << QByteArray("]d2010036141431234121ABC") << none << none << none
                                       << int(Reason::Unreadable);
    QTest::newRow("no code at all") << QByteArray("hello") << none << none << none << int(Reason::Unreadable);
}

void tst_ScannedCode::names()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, key);
    QFETCH(int, fault);
    const ScannedCode code = read(line);
    QCOMPARE(code.raw, line);
    QCOMPARE(code.fault ? int(code.fault->reason) : -1, fault);
    QCOMPARE(code.identities.empty(), key.isEmpty());
    if (key.isEmpty())
        return;
    QCOMPARE(code.identities.front().key.text(), key);
    QTEST(code.identities.front().lot, "lot");
    QTEST(code.identities.front().expiry, "expiry");
}

void tst_ScannedCode::offersBothReadingsOfALostSeparator()
{
    const ScannedCode code = read("]d2010039994598119321KYNGE1728082510SYD0\r");
    QVERIFY(code.fault && code.fault->reason == Reason::ScannerFault);
    QCOMPARE(code.identities.size(), size_t(2));
    QCOMPARE(code.identities.at(0).key.serial(), "KYNGE");
    QCOMPARE(code.identities.at(0).lot, "SYD0");
    QCOMPARE(code.identities.at(0).expiry, "2028-08-25");
    QCOMPARE(code.identities.at(1).key.serial(), "KYNGE1728082510SYD0");
}

void tst_ScannedCode::takesThePackFromSeveralCodes()
{
    const ScannedCode two = read("]d2010033166869978821E36NFKSPDM33\x1d"
                                 "1731010510KX1W23\r]d2010033469808579821H9F82QSEQQ3G\x1d"
                                 "1731032110H73VPS\r");
    QVERIFY(two.identities.empty());
    QVERIFY(two.fault && two.fault->reason == Reason::SeveralCodes);

    const ScannedCode beside = read("]E00036141431234\r]d2010033166869978821E36NFKSPDM33\r");
    QVERIFY(!beside.fault);
    QCOMPARE(beside.identities.front().key.text(), QByteArray("010033166869978821E36NFKSPDM33"));
    const ScannedCode shopOnly = read("]E09521234543213\r]A01Z999AA10123456784\r");
    QVERIFY(shopOnly.fault && shopOnly.fault->reason == Reason::NoSerial);
    // Turning the pack helps with the code of the shop, not with a square one that lacks its serial.
    QCOMPARE(shopOnly.fault->detail, QString());
    QCOMPARE(read("]E09521234543213").fault->detail, QString());
    QCOMPARE(read("]d20100361414312340").fault->detail, QString(packCodeDetail));
    QCOMPARE(read("0100361414312340"
                  "10L1")
                 .fault->detail,
        packCodeDetail);
}

void tst_ScannedCode::makesEveryScanItsOwn()
{
    QVERIFY(read("hello").uuid != read("hello").uuid);
    QCOMPARE(read("hello").uuid.size(), 36);
}

void tst_ScannedCode::tellsTheLastValidDay()
{
    QCOMPARE(lastValidDay("2028-02"), QDate(2028, 2, 29));
    QCOMPARE(lastValidDay("2028-02-03"), QDate(2028, 2, 3));
    QCOMPARE(lastValidDay("2028-02-03T14:30"), QDate(2028, 2, 3));
    QVERIFY(!lastValidDay({}).isValid());
    QVERIFY(!lastValidDay("rubbish").isValid());
}

QTEST_APPLESS_MAIN(tst_ScannedCode)
#include "tst_scannedcode.moc"
