#include "vision/engineprobe.h"

#include <QTest>

using namespace packledger::vision;

class TestEngineProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEngineReadsACleanSymbol();
    void namesReleasesAndSkills();
};

void TestEngineProbe::everyEngineReadsACleanSymbol()
{
    const EngineSkills skills = probeEngines();
    QVERIFY(skills.zxingReads);
    QVERIFY(skills.dmtxReads);
    QVERIFY(skills.gridReads);
}

void TestEngineProbe::namesReleasesAndSkills()
{
    const EngineSkills skills { QStringLiteral("1.4.0"), QStringLiteral("0.7.7"), true, false, false, false, true, true,
        true };
    QVERIFY(skills.text().startsWith(QStringLiteral("ZXing 1.4.0 reads DataMatrix: yes, light on dark: no")));
    QVERIFY(skills.text().contains(QStringLiteral("libdmtx 0.7.7 reads DataMatrix: yes")));
}

QTEST_GUILESS_MAIN(TestEngineProbe)
#include "tst_engineprobe.moc"
