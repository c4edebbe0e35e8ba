#include "scan/commandcard.h"
#include "scan/interpret.h"
#include "scan/triggerchoice.h"

#include <QTest>

using namespace packledger;
using namespace packledger::scan;
using namespace std::chrono_literals;

namespace {

const QByteArray pack = "]d2010952123454321321A1\x1d"
                        "17301231";
const QByteArray samePackLinear = "]C1010952123454321321A1";
const QByteArray otherPack = "]d2010952123454321321B2";
const QByteArray shopCode = "]E09521234543213";
const QByteArray tracking = "]A01Z999AA10123456784";

ScanReading at(qint64 ms, const QByteArray &line, const QString &source = QStringLiteral("Scanner 1"))
{
    ScanReading reading = readingFromLine(line);
    reading.source = source;
    reading.time = { 1'795'356'900'000 + ms, 0 };
    return reading;
}

QByteArrayList linesOf(const std::vector<ScanReading> &readings)
{
    QByteArrayList lines;
    for (const ScanReading &reading : readings)
        lines += reading.symbologyIdentifier + reading.bytes;
    return lines;
}

} // namespace

/// Several codes of one pack in one pull of the trigger.
class tst_TriggerChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_choice = TriggerChoice(250ms); }

    void handsOnAPackAtOnce();
    void leavesOutTheShopCodeBesideThePack_data();
    void leavesOutTheShopCodeBesideThePack();
    void handsOnALoneShopCodeAfterTheWindow();
    void prefersAProductNumberToAForeignCode();
    void takesTwoCodesOfOneItemForOneReading();
    void handsOnTwoPacks();
    void keepsTheShopCodeOfTheNextPack();
    void keepsScannersApart();
    void handsOnWhatTheScannerSpoiled();
    void obeysACommandCardAtOnce();
    void choosesNothingWithoutAWindow();
    void isNotSilencedByAClockThatWasSetBack();
    void usesTheDevicesProfile();

private:
    QByteArrayList take(const ScanReading &reading) { return linesOf(m_choice.take(reading, QDate(2026, 11, 22))); }
    QByteArrayList due(qint64 ms) { return linesOf(m_choice.due({ 1'795'356'900'000 + ms, 0 })); }

    TriggerChoice m_choice;
};

void tst_TriggerChoice::handsOnAPackAtOnce()
{
    QCOMPARE(take(at(0, pack)), QByteArrayList { pack });
    QVERIFY(!m_choice.nextDue({ 1'795'356'900'000, 0 }));
}

void tst_TriggerChoice::leavesOutTheShopCodeBesideThePack_data()
{
    QTest::addColumn<bool>("isShopCodeFirst");
    QTest::newRow("shop code first") << true;
    QTest::newRow("pack first") << false;
}

void tst_TriggerChoice::leavesOutTheShopCodeBesideThePack()
{
    QFETCH(bool, isShopCodeFirst);
    QByteArrayList handed = take(at(0, isShopCodeFirst ? shopCode : pack));
    handed += take(at(80, isShopCodeFirst ? pack : shopCode));
    handed += due(1000);
    QCOMPARE(handed, QByteArrayList { pack });
}

void tst_TriggerChoice::handsOnALoneShopCodeAfterTheWindow()
{
    QCOMPARE(take(at(0, shopCode)), QByteArrayList {});
    QCOMPARE(m_choice.nextDue({ 1'795'356'900'100, 0 }), std::optional(150ms));
    QCOMPARE(due(249), QByteArrayList {});
    QCOMPARE(due(250), QByteArrayList { shopCode });
    QCOMPARE(due(251), QByteArrayList {});
}

void tst_TriggerChoice::prefersAProductNumberToAForeignCode()
{
    QCOMPARE(take(at(0, tracking)), QByteArrayList {});
    QCOMPARE(take(at(20, shopCode)), QByteArrayList {});
    QCOMPARE(take(at(40, tracking)), QByteArrayList {});
    QCOMPARE(due(250), QByteArrayList { shopCode });
}

void tst_TriggerChoice::takesTwoCodesOfOneItemForOneReading()
{
    QCOMPARE(take(at(0, pack)), QByteArrayList { pack });
    QCOMPARE(take(at(60, samePackLinear)), QByteArrayList {});
    QCOMPARE(take(at(400, samePackLinear)), QByteArrayList { samePackLinear }); // a scan of its own
}

void tst_TriggerChoice::handsOnTwoPacks()
{
    QCOMPARE(take(at(0, pack)), QByteArrayList { pack });
    QCOMPARE(take(at(60, otherPack)), QByteArrayList { otherPack });
}

void tst_TriggerChoice::keepsTheShopCodeOfTheNextPack()
{
    QCOMPARE(take(at(0, shopCode)), QByteArrayList {});
    QCOMPARE(take(at(600, pack)), (QByteArrayList { shopCode, pack })); // the timer came late
    QCOMPARE(take(at(1200, shopCode)), QByteArrayList {});
    QCOMPARE(due(1450), QByteArrayList { shopCode });
}

void tst_TriggerChoice::keepsScannersApart()
{
    QCOMPARE(take(at(0, shopCode)), QByteArrayList {});
    QCOMPARE(take(at(50, pack, QStringLiteral("Scanner 2"))), QByteArrayList { pack });
    QCOMPARE(due(250), QByteArrayList { shopCode });
}

void tst_TriggerChoice::handsOnWhatTheScannerSpoiled()
{
    // A separator was lost: it may be the pack's own code, and the clerk must hear of it.
    const QByteArray spoiled = "]d2010039994598119321KYNGE1728082510SYD0";
    QCOMPARE(take(at(0, spoiled)), QByteArrayList { spoiled });
}

void tst_TriggerChoice::obeysACommandCardAtOnce()
{
    QCOMPARE(take(at(0, pack)), QByteArrayList { pack });
    const QByteArray card = "]d2" + cardContent({ Command::Undo, 0 });
    QCOMPARE(take(at(100, card)), QByteArrayList { card });
}

void tst_TriggerChoice::choosesNothingWithoutAWindow()
{
    m_choice.setWindow(QStringLiteral("Scanner 1"), 0ms);
    QCOMPARE(take(at(0, shopCode)), QByteArrayList { shopCode });
    QCOMPARE(take(at(10, pack)), QByteArrayList { pack });
}

void tst_TriggerChoice::isNotSilencedByAClockThatWasSetBack()
{
    QCOMPARE(take(at(0, pack)), QByteArrayList { pack });
    QCOMPARE(take(at(-3'600'000, shopCode)), QByteArrayList {});
    QCOMPARE(due(-3'700'000), QByteArrayList { shopCode });
}

void tst_TriggerChoice::usesTheDevicesProfile()
{
    ScanReading reading = at(0, "#010952123454321310LOT~~21A1");
    reading.profile.prefix = "#";
    reading.profile.separatorSubstitute = "~~";
    QCOMPARE(take(reading).size(), 1); // names an item, so it does not wait
}

QTEST_APPLESS_MAIN(tst_TriggerChoice)
#include "tst_triggerchoice.moc"
