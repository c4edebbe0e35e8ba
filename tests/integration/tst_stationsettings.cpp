#include "desktop/stationsettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using desktop::StationSettings;

/// What one station is set to, and what follows where nobody has said anything.
class tst_StationSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsSet();
    void fitsTheScreen_data();
    void fitsTheScreen();
};

void tst_StationSettings::keepsWhatIsSet()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("station.ini"));
    StationSettings settings = StationSettings::read(file);
    QCOMPARE(settings.size, 0); // as the screen wants it
    settings.size = 150;
    settings.theme = QStringLiteral("dark");
    settings.language = QStringLiteral("de");
    settings.isMuted = true;
    settings.workSite = QStringLiteral("/sites/corner");
    settings.workReceipt = 7;
    settings.write(file);
    const StationSettings read = StationSettings::read(file);
    QCOMPARE(read.size, 150);
    QCOMPARE(read.theme, QStringLiteral("dark"));
    QCOMPARE(read.language, QStringLiteral("de"));
    QVERIFY(read.isMuted);
    QCOMPARE(read.workSite, QStringLiteral("/sites/corner"));
    QCOMPARE(read.workReceipt, 7);
    settings.size = 40;
    settings.write(file);
    QCOMPARE(StationSettings::read(file).size, 100);
}

void tst_StationSettings::fitsTheScreen_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<int>("size");
    QTest::newRow("a laptop") << QSize(1366, 768) << 1.0 << 100;
    QTest::newRow("full HD") << QSize(1920, 1080) << 1.0 << 100;
    QTest::newRow("1440 lines") << QSize(2560, 1440) << 1.0 << 125;
    QTest::newRow("wide, but not fine") << QSize(3440, 1440) << 1.0 << 125;
    QTest::newRow("a fine laptop") << QSize(3000, 2000) << 1.0 << 150;
    QTest::newRow("4K") << QSize(3840, 2160) << 1.0 << 200;
    QTest::newRow("4K that the system scales") << QSize(3840, 2160) << 2.0 << 100;
    QTest::newRow("upright") << QSize(1080, 1920) << 1.0 << 100;
}

void tst_StationSettings::fitsTheScreen()
{
    QFETCH(QSize, pixels);
    QFETCH(qreal, ratio);
    QTEST(StationSettings::sizeFor(pixels, ratio), "size");
}

QTEST_GUILESS_MAIN(tst_StationSettings)
#include "tst_stationsettings.moc"
