#include "cli/commandline.h"
#include "cli/commands/decodecommand.h"
#include "drawnframe.h"
#include "support/fakeclock.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::vision::tests;

namespace {

const Print packA { Print::Kind::Gs1DataMatrix, "(01)09521234543213(10)L1(21)A" };
const Print packB { Print::Kind::Gs1DataMatrix, "(01)09521234543213(10)L1(21)B" };
const QString textA = QStringLiteral("010952123454321310L1\u001d21A");
const QString textB = QStringLiteral("010952123454321310L1\u001d21B");

struct Run
{
    ExitStatus status = ExitStatus::Done;
    QList<QJsonObject> lines;
    QByteArray text;
};

Run run(const QStringList &arguments)
{
    Commands commands;
    commands.push_back(std::make_unique<DecodeCommand>());
    QBuffer facts;
    QBuffer remarks;
    facts.open(QIODevice::WriteOnly);
    remarks.open(QIODevice::WriteOnly);
    const test::FakeClock clock;
    Run result;
    result.status = CommandLine(std::move(commands), facts, remarks, clock).run(arguments);
    result.text = facts.data();
    for (const QByteArray &line : facts.data().split('\n')) {
        if (line.startsWith('{'))
            result.lines << QJsonDocument::fromJson(line).object();
    }
    return result;
}

QStringList textsOf(const QJsonObject &line)
{
    QStringList texts;
    for (const QJsonValue &symbol : line.value(u"symbols").toArray())
        texts << symbol.toObject().value(u"text").toString();
    return texts;
}

} // namespace

class TestDecodeCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase();
    void printsALineForAPicture();
    void printsTextForPeople();
    void takesTheFilesOfAFolderInOrder();
    void namesBadFilesAndGoesOn();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void reportsEachPackOfAVideoOnce();
    void looksAtTheFirstFrameUnlessTold();
};

void TestDecodeCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    DrawnFrame a;
    a.draw(packA, { { 400, 300 }, 10, 5 });
    DrawnFrame b;
    b.draw(packB, { { 700, 400 }, 60, 5 });
    QVERIFY(cv::imwrite(path("a.png").toStdString(), a.picture()));
    QVERIFY(cv::imwrite(path("b.jpg").toStdString(), b.picture()));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("bad")));
    QFile broken(path("bad/broken.png"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("\x89PNG and then nothing");
    QVERIFY(QFile::copy(path("a.png"), path("bad/whole.png")));
    QFile note(path("bad/note.txt"));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("no picture, and not named like one");

    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("video")));
    cv::VideoWriter video(path("video/packs.avi").toStdString(), cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 10,
        a.picture().size(), true);
    QVERIFY(video.isOpened());
    cv::Mat colour;
    for (const DrawnFrame *shown : { &a, &a, &a, &b, &b, &b }) {
        cv::cvtColor(const_cast<DrawnFrame *>(shown)->picture(), colour, cv::COLOR_GRAY2BGR);
        video.write(colour);
    }
}

void TestDecodeCommand::printsALineForAPicture()
{
    const Run result = run({ QStringLiteral("--json"), QStringLiteral("decode"), path("a.png") });
    QCOMPARE(result.status, ExitStatus::Done);
    QCOMPARE(result.lines.size(), 1);
    const QJsonObject line = result.lines[0];
    QCOMPARE(line.value(u"file").toString(), path("a.png"));
    QCOMPARE(line.value(u"frame").toInt(-1), 0);
    QVERIFY(line.value(u"ms").isDouble());
    const QJsonArray symbols = line.value(u"symbols").toArray();
    QCOMPARE(symbols.size(), 1);
    const QJsonObject symbol = symbols[0].toObject();
    QCOMPARE(symbol.value(u"text").toString(), textA);
    QCOMPARE(symbol.value(u"format").toString(), QStringLiteral("DataMatrix"));
    QVERIFY(symbol.value(u"gs1").toBool());
    QCOMPARE(symbol.value(u"corners").toArray().size(), 4);
    QCOMPARE(symbol.value(u"corners").toArray()[0].toArray().size(), 2);
    QVERIFY(!symbol.value(u"engine").toString().isEmpty());
}

void TestDecodeCommand::printsTextForPeople()
{
    const Run result = run({ QStringLiteral("decode"), path("a.png") });
    QVERIFY(result.text.contains("010952123454321310L1<GS>21A"));
}

void TestDecodeCommand::takesTheFilesOfAFolderInOrder()
{
    const Run result = run({ QStringLiteral("--json"), QStringLiteral("decode"), m_folder.path() });
    QCOMPARE(result.status, ExitStatus::Done);
    QCOMPARE(result.lines.size(), 2);
    QCOMPARE(textsOf(result.lines[0]), QStringList(textA));
    QCOMPARE(textsOf(result.lines[1]), QStringList(textB));
}

void TestDecodeCommand::namesBadFilesAndGoesOn()
{
    const Run result = run({ QStringLiteral("--json"), QStringLiteral("decode"), path("nosuch.png"), path("bad") });
    QCOMPARE(result.status, ExitStatus::Unusable);
    QCOMPARE(result.lines.size(), 3);
    const QJsonObject missing = result.lines[0].value(u"error").toObject();
    QCOMPARE(missing.value(u"code").toString(), QStringLiteral("base.file-open"));
    const QJsonObject broken = result.lines[1].value(u"error").toObject();
    QCOMPARE(broken.value(u"code").toString(), QStringLiteral("vision.not-an-image"));
    QCOMPARE(broken.value(u"where").toObject().value(u"file").toString(), path("bad/broken.png"));
    QCOMPARE(textsOf(result.lines[2]), QStringList(textA));
}

void TestDecodeCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing to read") << QStringList();
    QTest::newRow("budget in words") << QStringList { QStringLiteral("--budget"), QStringLiteral("long"),
        path("a.png") };
    QTest::newRow("no time at all") << QStringList { QStringLiteral("--budget"), QStringLiteral("0"), path("a.png") };
}

void TestDecodeCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Run result = run(QStringList { QStringLiteral("--json"), QStringLiteral("decode") } + arguments);
    QCOMPARE(result.status, ExitStatus::Unusable);
    QCOMPARE(result.lines.size(), 1);
    QCOMPARE(result.lines[0].value(u"error").toObject().value(u"code").toString(), QStringLiteral("base.usage"));
}

void TestDecodeCommand::reportsEachPackOfAVideoOnce()
{
    const Run result = run({ QStringLiteral("--json"), QStringLiteral("decode"), QStringLiteral("--all-frames"),
        QStringLiteral("--budget"), QStringLiteral("1000"), path("video") });
    QCOMPARE(result.status, ExitStatus::Done);
    QCOMPARE(result.lines.size(), 6);
    QStringList texts;
    for (int frame = 0; frame < 6; ++frame) {
        QCOMPARE(result.lines[frame].value(u"frame").toInt(-1), frame);
        texts += textsOf(result.lines[frame]);
    }
    QCOMPARE(texts, QStringList({ textA, textB }));
}

void TestDecodeCommand::looksAtTheFirstFrameUnlessTold()
{
    const Run result = run({ QStringLiteral("--json"), QStringLiteral("decode"), path("video/packs.avi") });
    QCOMPARE(result.lines.size(), 1);
    QCOMPARE(textsOf(result.lines[0]), QStringList(textA));
}

QTEST_GUILESS_MAIN(TestDecodeCommand)
#include "tst_decodecommand.moc"
