#include "media/media.h"
#include "support/places.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;

class tst_Media : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameObjectForEveryCaller();
    void isOnlyLoadedByWhoeverReadsAPicture();
    void saysWhatIsMissingWithoutItsPlugin();
};

void tst_Media::isTheSameObjectForEveryCaller()
{
    const Result<const media::Media *> first = media::media();
    const Result<const media::Media *> second = media::media();
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY(second);
    QCOMPARE(*first, *second);
}

void tst_Media::isOnlyLoadedByWhoeverReadsAPicture()
{
    // The loader lists what a program needs before it does anything.
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PACKLEDGER_CLI), QStringList());
    QVERIFY(program.waitForFinished());
    const QByteArray libraries = program.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY(!libraries.contains("opencv_videoio"));
    QVERIFY(!libraries.contains("opencv_imgcodecs"));
}

void tst_Media::saysWhatIsMissingWithoutItsPlugin()
{
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("packledger-cli"));
    QVERIFY(QFile::copy(QStringLiteral(PACKLEDGER_CLI), copy));
    const QString picture = elsewhere.filePath(QStringLiteral("pack.png"));
    QVERIFY(QFile::copy(QStringLiteral(PACKLEDGER_SOURCE_DIR "/LICENSE"), picture));

    QProcess program;
    program.start(copy, { QStringLiteral("decode"), picture });
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 3);
    QVERIFY(program.readAllStandardError().contains("is not installed"));

    // Whatever needs no picture works.
    program.start(copy, { QStringLiteral("identify"), QStringLiteral("(01)09521234543213") });
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_Media)
#include "tst_media.moc"
