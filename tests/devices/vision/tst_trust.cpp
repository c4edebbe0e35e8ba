#include "vision/trust.h"

#include <QTest>

using namespace packledger::vision;

namespace {

constexpr int plain = 0;
constexpr int turned = 1;

Symbol reading(Engine engine, const QByteArray &bytes, bool gs1)
{
    Symbol symbol;
    symbol.engine = engine;
    symbol.bytes = bytes;
    symbol.gs1 = gs1;
    symbol.symbologyIdentifier = gs1 ? "]d2" : "]d1";
    return symbol;
}

const QByteArray pack("010952123454321321SN1");
const QByteArray wrongCheckDigit("010952123454321421SN1");

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesOrDoubts_data();
    void believesOrDoubts();
    void believesASecondEngine();
    void believesASecondLook();
    void doubtsTheSameLookTwice();
    void doubtsWhereContentAgreesButMarkDiffers();
};

void TestTrust::believesOrDoubts_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("gs1");
    QTest::addColumn<bool>("believed");
    for (const Engine engine : { Engine::Zxing, Engine::Grid, Engine::Dmtx }) {
        const bool strict = engine != Engine::Zxing;
        const auto row
            = [&](const char *what) -> QTestData & { return QTest::addRow("%s, %s", engineName(engine).data(), what); };
        row("valid element string") << engine << pack << true << true;
        row("GS1 with a wrong check digit") << engine << wrongCheckDigit << true << !strict;
        row("plain text") << engine << QByteArray("PART-CE119BDBB5") << false << !strict;
        row("element string without the mark") << engine << pack << false << !strict;
        row("tiny text") << engine << QByteArray("70z25") << false << false;
    }
}

void TestTrust::believesOrDoubts()
{
    QFETCH(Engine, engine);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, gs1);
    QFETCH(bool, believed);
    Jury jury;
    QCOMPARE(jury.hear(reading(engine, bytes, gs1), plain) == Jury::Verdict::Believed, believed);
}

void TestTrust::believesASecondEngine()
{
    Jury jury;
    QVERIFY(jury.hear(reading(Engine::Dmtx, "70z25", false), plain) == Jury::Verdict::NeedsAnotherLook);
    QVERIFY(jury.hear(reading(Engine::Zxing, "70z25", false), plain) == Jury::Verdict::Believed);
}

void TestTrust::believesASecondLook()
{
    Jury jury;
    QVERIFY(jury.hear(reading(Engine::Zxing, "24I44", false), plain) == Jury::Verdict::NeedsAnotherLook);
    QVERIFY(jury.hear(reading(Engine::Zxing, "24I44", false), turned) == Jury::Verdict::Believed);
}

void TestTrust::doubtsTheSameLookTwice()
{
    Jury jury;
    QVERIFY(jury.hear(reading(Engine::Grid, "70z25", false), plain) == Jury::Verdict::NeedsAnotherLook);
    QVERIFY(jury.hear(reading(Engine::Grid, "70z25", false), plain) == Jury::Verdict::NeedsAnotherLook);
}

void TestTrust::doubtsWhereContentAgreesButMarkDiffers()
{
    Jury jury;
    QVERIFY(jury.hear(reading(Engine::Grid, "70z25", false), plain) == Jury::Verdict::NeedsAnotherLook);
    QVERIFY(jury.hear(reading(Engine::Dmtx, "70z25", true), turned) == Jury::Verdict::NeedsAnotherLook);
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
