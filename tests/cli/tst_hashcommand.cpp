#include "cli/commandline.h"
#include "cli/commands/hashcommand.h"
#include "support/places.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

using namespace packledger;
using namespace packledger::cli;

namespace {

const QString fixtures = QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/");

struct Answer
{
    int status = 0;
    QList<QJsonObject> lines;
};

Answer hash(const QStringList &arguments)
{
    QBuffer facts, remarks;
    facts.open(QIODevice::WriteOnly);
    remarks.open(QIODevice::WriteOnly);
    const SystemClock clock;
    Commands commands;
    commands.push_back(std::make_unique<HashCommand>());
    CommandLine line(std::move(commands), facts, remarks, clock);
    Answer answer;
    answer.status = int(line.run(QStringList { QStringLiteral("--json"), QStringLiteral("hash") } + arguments));
    for (const QByteArray &text : facts.data().trimmed().split('\n'))
        answer.lines.append(QJsonDocument::fromJson(text).object());
    return answer;
}

} // namespace

class TestHashCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsALineForEachEventInOrder()
    {
        const Answer answer
            = hash({ fixtures + QStringLiteral("dscsa-r12.xml"), fixtures + QStringLiteral("dscsa-r13.xml") });
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.lines.size(), 14);
        for (int i = 0; i < 6; ++i) // the shipping events differ by dropShipment
            QCOMPARE(answer.lines[i][QStringLiteral("hash")], answer.lines[i + 7][QStringLiteral("hash")]);
        QVERIFY(answer.lines[6][QStringLiteral("hash")] != answer.lines[13][QStringLiteral("hash")]);
        QVERIFY(answer.lines[0][QStringLiteral("hash")].toString().startsWith(QStringLiteral("ni:///sha-256;")));
        QVERIFY(answer.lines[0][QStringLiteral("hash")].toString().endsWith(QStringLiteral("?ver=CBV2.0")));
    }

    void leavesOutTheFieldsThatARepositoryAdded()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("{\"type\":\"EPCISDocument\",\"schemaVersion\":\"2.0\",\"creationDate\":\"2026-11-22T14:15:00Z\",\"@"
                   "context\":{\"r\":\"urn:r:\"},"
                   "\"epcisBody\":{\"eventList\":["
                   "{\"type\":\"ObjectEvent\",\"eventTime\":\"2026-11-22T14:15:00Z\",\"eventTimeZoneOffset\":\"+00:"
                   "00\",\"action\":\"ADD\",\"epcList\":[]},"
                   "{\"type\":\"ObjectEvent\",\"eventTime\":\"2026-11-22T14:15:00Z\",\"eventTimeZoneOffset\":\"+00:"
                   "00\",\"action\":\"ADD\",\"epcList\":[],\"r:id\":7}"
                   "]},\"r:ignoreFields\":[\"r:id\"]}");
        file.close();
        const Answer answer = hash({ file.fileName() });
        QCOMPARE(answer.lines.size(), 2);
        QCOMPARE(answer.lines[0][QStringLiteral("hash")], answer.lines[1][QStringLiteral("hash")]);
    }

    void namesThePlaceOfAFault()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("<ObjectEvent>\n  <action>LOSE</action>\n</ObjectEvent>");
        file.close();
        const Answer answer = hash({ file.fileName() });
        QCOMPARE(answer.status, 2);
        const QJsonObject error = answer.lines.at(0)[QStringLiteral("error")].toObject();
        QCOMPARE(error[QStringLiteral("code")].toString(), QStringLiteral("epcis.bad-value"));
        QCOMPARE(error[QStringLiteral("where")].toObject()[QStringLiteral("line")].toInt(), 2);
        QCOMPARE(error[QStringLiteral("where")].toObject()[QStringLiteral("file")].toString(), file.fileName());
    }

    void wantsAFileThatIsThere()
    {
        QCOMPARE(hash({}).status, 2);
        QVERIFY(hash({ QStringLiteral("/nowhere/at-all.xml") }).status > 1);
    }
};

QTEST_GUILESS_MAIN(TestHashCommand)
#include "tst_hashcommand.moc"
