#include "exceptions/exceptionmessage.h"

#include "exceptions/messagereading.h"
#include "support/places.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::exceptions;
using ledger::ExceptionCase;
using ledger::ExceptionLine;
using ledger::LineAnswer;
using ledger::LineKind;
using ledger::Resolution;

/// The messages of the Partnership for DSCSA Governance: by their schema, and read back as they were meant.
class tst_ExceptionMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAReportBySchema();
    void writesAnEndBySchema();
    void writesAResponseBySchema();
    void readsItsOwnReport();
    void readsThePublishedExample();
    void leavesOutWhatIsSettled();
    void saysInWordsWhatHasNoField();

private:
    static ExceptionCase found()
    {
        ExceptionCase one;
        one.id = ledger::CaseId { 12 };
        one.uuid = "c2a57e9f-3d54-5767-a9d1-82b08b3e7d61";
        one.purchaseOrder = "PO-1";
        one.note = QStringLiteral("The seal was broken.");
        return one;
    }
    static MessageHead head()
    {
        return { "446b282a-93c5-5859-8641-4b5571ba3878", { 1'763'800'000'123, 60 },
            { "0399999000017", QStringLiteral("dock@site.example"), QStringLiteral("+1 555 0100") } };
    }
    /// A line of every kind.
    static std::vector<ExceptionLine> everyKind()
    {
        std::vector<ExceptionLine> lines;
        for (int i = 0; i < ledger::lineKindCount; ++i) {
            ExceptionLine line;
            line.number = i + 1;
            line.uuid = "item-" + QByteArray::number(i);
            line.kind = LineKind(i);
            line.gtin = "00361414312340";
            line.serial = "u" + QByteArray::number(i);
            line.lot = "L1";
            line.expiry = "2028-06-30";
            line.toldLot = "L2";
            line.toldExpiry = "2029-01-31";
            line.ordered = 100;
            line.received = 110;
            line.fileId = "doc-1";
            line.resolution = Resolution(1 + i % 6);
            line.words = i == int(LineKind::Other) ? QStringLiteral("Damaged") : QString();
            lines.push_back(line);
        }
        return lines;
    }
    static QString shared(const char *name)
    {
        return QStringLiteral(PACKLEDGER_SHARED_DIR "/schemas/exceptions/") + QLatin1StringView(name);
    }
    /// What an independent validator says; empty where it finds nothing.
    static QString judge(const QByteArray &json, const char *schema)
    {
        QTemporaryDir folder;
        const QString message = folder.filePath(QStringLiteral("message.json"));
        QFile file(message);
        if (!file.open(QIODevice::WriteOnly))
            return QStringLiteral("no file");
        file.write(json);
        file.close();
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(QStringLiteral("python3"),
            { QStringLiteral("-c"),
                QStringLiteral("import json, sys, jsonschema\n"
                               "schema = json.load(open(sys.argv[1]))\n"
                               "message = json.load(open(sys.argv[2]))\n"
                               "for error in jsonschema.Draft7Validator(schema).iter_errors(message):\n"
                               "    print(list(error.path), error.message)\n"),
                shared(schema), message });
        python.waitForFinished(-1);
        const QString said = QString::fromUtf8(python.readAll());
        return python.exitCode() == 0 ? said : QStringLiteral("validator: ") + said;
    }
    static bool hasValidator()
    {
        QProcess python;
        python.start(QStringLiteral("python3"), { QStringLiteral("-c"), QStringLiteral("import jsonschema") });
        return python.waitForStarted() && python.waitForFinished(-1) && python.exitCode() == 0;
    }
};

#define NEEDS_SCHEMA                                                                                                   \
    if (!QFileInfo::exists(shared("report_schema.json")))                                                              \
        QSKIP("the shared corpora with the schemas are not here");                                                     \
    if (!hasValidator())                                                                                               \
    QSKIP("python3-jsonschema is not installed")

void tst_ExceptionMessage::writesAReportBySchema()
{
    NEEDS_SCHEMA;
    QCOMPARE(judge(reportJson(found(), everyKind(), head(), false), "report_schema.json"), QString());
    QVERIFY(!judge("{}", "report_schema.json").isEmpty());
}

void tst_ExceptionMessage::writesAnEndBySchema()
{
    NEEDS_SCHEMA;
    std::vector<ExceptionLine> lines = everyKind();
    for (ExceptionLine &line : lines)
        line.ended = ledger::LineEnd::DataCame;
    const QByteArray json = reportJson(found(), lines, head(), true);
    QCOMPARE(judge(json, "report_schema.json"), QString());
    QVERIFY(QJsonDocument::fromJson(json)[QLatin1StringView("case_resolved")].toBool());
}

void tst_ExceptionMessage::writesAResponseBySchema()
{
    NEEDS_SCHEMA;
    std::vector<ExceptionLine> lines = everyKind();
    lines[0].answer = LineAnswer::Accepted;
    lines[1].answer = LineAnswer::Rejected;
    lines[1].alternative = Resolution::SendProduct;
    lines[1].comments = QStringLiteral("Not in stock any more.");
    const QByteArray json = responseJson(found(), lines, head(), QStringLiteral("Sorry."));
    QCOMPARE(judge(json, "response_schema.json"), QString());
    const Result<ReadMessage> read = readMessage(QJsonDocument::fromJson(json).object());
    QVERIFY(read && read->kind == ReadMessage::Kind::Response);
    QCOMPARE(read->answers.size(), size_t(2));
    QVERIFY(read->answers[1].alternative == Resolution::SendProduct);
    QCOMPARE(read->notes, QStringLiteral("Sorry."));
}

void tst_ExceptionMessage::readsItsOwnReport()
{
    const std::vector<ExceptionLine> lines = everyKind();
    const Result<ReadMessage> read
        = readMessage(QJsonDocument::fromJson(reportJson(found(), lines, head(), false)).object());
    QVERIFY(read);
    QVERIFY(read->kind == ReadMessage::Kind::Report);
    QCOMPARE(read->caseUuid, found().uuid);
    QCOMPARE(read->senderEmail, QStringLiteral("dock@site.example"));
    QCOMPARE(read->lines.size(), lines.size() + 1); // the note is a line of its own
    for (const ExceptionLine &line : lines) {
        const auto same = std::find_if(
            read->lines.begin(), read->lines.end(), [&](const ExceptionLine &one) { return one.uuid == line.uuid; });
        QVERIFY(same != read->lines.end());
        if (line.kind == LineKind::Other)
            continue; // it came in words, and can be answered all the same
        QVERIFY(same->kind == line.kind && same->resolution == line.resolution);
        QCOMPARE(same->gtin, line.gtin);
    }
}

void tst_ExceptionMessage::readsThePublishedExample()
{
    QFile file(shared("example-overage-report.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared corpora with the schemas are not here");
    const Result<ReadMessage> read = readMessage(QJsonDocument::fromJson(file.readAll()).object());
    QVERIFY(read);
    QCOMPARE(read->purchaseOrder, "ABD1234");
    QCOMPARE(read->lines.size(), size_t(2));
    QVERIFY(read->lines.front().kind == LineKind::Overage);
    QCOMPARE(read->lines.front().received, 110);
    QVERIFY(read->lines.front().resolution == Resolution::DebitAccount);
}

void tst_ExceptionMessage::leavesOutWhatIsSettled()
{
    std::vector<ExceptionLine> lines = everyKind();
    lines[0].ended = ledger::LineEnd::DataCame;
    const QByteArray json = reportJson(found(), lines, head(), false);
    QVERIFY(!json.contains("item-0"));
    QVERIFY(json.contains("item-1"));
}

void tst_ExceptionMessage::saysInWordsWhatHasNoField()
{
    const QJsonObject json = QJsonDocument::fromJson(reportJson(found(), everyKind(), head(), false)).object();
    const QJsonArray others = json[QLatin1StringView("other_errors")].toArray();
    QCOMPARE(others.size(), 2);
    QVERIFY(others.at(0).toString().contains(QStringLiteral("Damaged")));
    QVERIFY(others.at(0).toString().contains(QStringLiteral("item-7")));
    QCOMPARE(others.at(1).toString(), QStringLiteral("The seal was broken."));
}

QTEST_GUILESS_MAIN(tst_ExceptionMessage)
#include "tst_exceptionmessage.moc"
