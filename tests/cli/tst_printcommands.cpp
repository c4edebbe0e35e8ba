#include "cli/printdesk.h"

#include <QTest>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;
using Fault = LabelPrinterEmulator::Fault;

/// The verbs of printing, as a script calls them, to a printer that is really talked to.
class tst_PrintCommands : public QObject, private PrintDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { QVERIFY(m_line->site.check().isGood()); }

    void printsTheNumbersOfABatch();
    void drawsWhatABatchThatRunsLacks();
    void printsPacksFromTemplatesOfPacksAlone();
    void saysWhyABatchGetsNoLabels();
    void printsTheSetOfAChallengeTest();
    void printsSingleItems();
    void printsOnASerialLine();
    void printsPicturesOnly();
    void printsJobAfterJobIntoAFolder();
    void queuesAndResumes();
    void refusesAnotherLabelOfANumber();
    void stopsAtAFaultAndGoesOnAfterAScan();
    void writesOffAndCancels();
    void commissionsWhatCameOut();
    void endsWithTheRightStatus_data();
    void endsWithTheRightStatus();
};

void tst_PrintCommands::printsTheNumbersOfABatch()
{
    QCOMPARE(run("print --batch 1 --count 3"), ExitStatus::Done);
    QCOMPARE(all("state"),
        (QStringList { QStringLiteral("printed"), QStringLiteral("printed"), QStringLiteral("printed"),
            QStringLiteral("printed") }));
    QCOMPARE(m_cli->lines().last().value(QStringLiteral("job")).toString(), QStringLiteral("1"));
    QCOMPARE(m_line->emulator.tray().size(), 3);
    QVERIFY(m_line->emulator.tray().first().contains("^BX"));
    QVERIFY(m_line->emulator.bytes().contains("^JZN"));
    // The rest, once.
    QCOMPARE(run("print --batch 1"), ExitStatus::Done);
    QCOMPARE(m_line->emulator.tray().size(), 8);
    const QByteArrayList tray = m_line->emulator.tray();
    QCOMPARE(QSet<QByteArray>(tray.begin(), tray.end()).size(), 8);
    QCOMPARE(run("print --batch 1"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("printing.nothing-to-print"));
    QCOMPARE(run("print list"), ExitStatus::Done);
    QCOMPARE(all("job"), (QStringList { QStringLiteral("2"), QStringLiteral("1") }));
}

void tst_PrintCommands::drawsWhatABatchThatRunsLacks()
{
    const QByteArray order
        = "batch open --gtin 00399999123457 --lot L2 --expiry 2028-08-31 --quantity 3 --template unit-50x25 --name ";
    QCOMPARE(run((order + "B-7").constData()), ExitStatus::Done);
    QCOMPARE(run("print --batch B-7 --count 2"), ExitStatus::Done);
    QCOMPARE(m_line->emulator.tray().size(), 2);
    QCOMPARE(run("print --batch B-7"), ExitStatus::Done);
    QCOMPARE(m_line->emulator.tray().size(), 3);
    QCOMPARE(run("print --batch B-7"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("printing.nothing-to-print"));
    QCOMPARE(run("print --batch B-7 --count 2"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("batch.enough-labels"));
    QCOMPARE(m_line->emulator.tray().size(), 3);
    // An order that nobody approved has no numbers, and draws none.
    QCOMPARE(run((order + "B-8 --plan").constData()), ExitStatus::Done);
    QCOMPARE(run("print --batch B-8 --count 2"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("printing.nothing-to-print"));
}

void tst_PrintCommands::printsPacksFromTemplatesOfPacksAlone()
{
    // DSCSA section 582(a)(9)(A): a package's code is a 2D data matrix.
    QCOMPARE(run("print --batch 1 --count 3 --template case-linear"), ExitStatus::Unusable);
    QCOMPARE(code(), QStringLiteral("labels.unit-template"));
    QCOMPARE(run("print --batch 1 --count 3 --template pallet-4x6"), ExitStatus::Unusable);
    QCOMPARE(run("print list"), ExitStatus::Done);
    QVERIFY(all("job").join(QString()).isEmpty());
    QCOMPARE(run("batch open --gtin 00399999123457 --lot L2 --expiry 2028-08-31 --quantity 3 --template case-linear"),
        ExitStatus::Unusable);
    QCOMPARE(code(), QStringLiteral("labels.unit-template"));
}

void tst_PrintCommands::saysWhyABatchGetsNoLabels()
{
    QCOMPARE(
        run("batch open --gtin 00399999123457 --lot L2 --expiry 2028-08-31 --quantity 3 --name N"), ExitStatus::Done);
    QCOMPARE(run("print --batch N"), ExitStatus::Unusable);
    QVERIFY(m_cli->told().contains("--template"));
    QCOMPARE(run("batch close N --signed-by ana --witnessed-by ben"), ExitStatus::Done);
    QCOMPARE(run("print --batch N --template unit-50x25"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("batch.locked"));
}

void tst_PrintCommands::printsTheSetOfAChallengeTest()
{
    QCOMPARE(run({ QStringLiteral("challenge"), QStringLiteral("--batch"), QStringLiteral("1"),
                 QStringLiteral("--print"), QStringLiteral("Line 1") }),
        ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 6); // and what each of them is
    const QByteArrayList labels = m_line->emulator.tray();
    QCOMPARE(labels.size(), 6);
    QVERIFY(labels[0].contains("10RP4471") && labels[0].contains("CHALLENGE"));
    QCOMPARE(labels[1], labels[0]);
    QVERIFY(labels[2].contains("10WRONG_2DLOT^FS") && labels[2].contains("WRONG-LOT^FS"));
    QVERIFY(!labels[2].contains("RP4471"));
    QVERIFY(labels[3].contains("^BX") && labels[3].count("^GB") > labels[0].count("^GB"));
    QVERIFY(!labels[4].contains("^BX") && labels[4].contains("RP4471"));
    QVERIFY(!labels[5].contains("^BX") && labels[5].contains("^GF") && labels[5].contains("RP4471"));
    // No number of ours was used up.
    QCOMPARE(run("print --batch 1 --queue"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().last().value(QStringLiteral("labels")).toInt(), 8);
}

void tst_PrintCommands::printsSingleItems()
{
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("--item"), id(2), QStringLiteral("--item"), id(1),
                 QStringLiteral("--batch"), QStringLiteral("1"), QStringLiteral("--template"),
                 QStringLiteral("unit-20x20"), QStringLiteral("--printer"), QStringLiteral("Line 1") }),
        ExitStatus::Done);
    QCOMPARE(m_line->emulator.tray().size(), 2);
    QVERIFY(m_cli->lines()
                .first()
                .value(QStringLiteral("item"))
                .toString()
                .contains(QString::fromUtf8(m_line->items.at(2).serial())));
}

void tst_PrintCommands::printsOnASerialLine()
{
    m_line = std::make_unique<PrintingLine>(2, LabelPrinterEmulator::Way::Serial);
    m_cli.emplace(m_line->clock, m_line->site.folder());
    QCOMPARE(run("print --batch 1"), ExitStatus::Done);
    QCOMPARE(m_line->emulator.tray().size(), 2);
}

void tst_PrintCommands::printsPicturesOnly()
{
    QCOMPARE(
        run({ QStringLiteral("printer"), QStringLiteral("add"), QStringLiteral("Line 1"), QStringLiteral("--url"),
            QStringLiteral("file:") + m_line->site.path(""), QStringLiteral("--language"), QStringLiteral("raster") }),
        ExitStatus::Done);
    QCOMPARE(run("print --batch 1 --count 1"), ExitStatus::Done);
    QFile file(m_line->site.path("job-1-label-1.zpl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray format = file.readAll();
    QVERIFY(format.contains("^GFA"));
    QVERIFY(!format.contains("^BX"));
}

void tst_PrintCommands::printsJobAfterJobIntoAFolder()
{
    QCOMPARE(run({ QStringLiteral("printer"), QStringLiteral("add"), QStringLiteral("Line 1"), QStringLiteral("--url"),
                 QStringLiteral("file:") + m_line->site.path("") }),
        ExitStatus::Done);
    QCOMPARE(run("print --batch 1 --count 1"), ExitStatus::Done);
    QCOMPARE(run("print --batch 1 --count 2"), ExitStatus::Done);
    for (const char *name : { "job-1-label-1.zpl", "job-2-label-1.zpl", "job-2-label-2.zpl" })
        QVERIFY2(QFile::exists(m_line->site.path(name)), name);
}

void tst_PrintCommands::queuesAndResumes()
{
    QCOMPARE(run("print --batch 1 --count 2 --queue"), ExitStatus::Done);
    QCOMPARE(all("state"), QStringList { QStringLiteral("queued") });
    QCOMPARE(m_line->emulator.received(), 0);
    QCOMPARE(run("print pause 1"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("paused")).toBool(), true);
    QCOMPARE(run("print --job 1"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("printing.job-paused"));
    QCOMPARE(run("print resume 1"), ExitStatus::Done);
    QCOMPARE(m_line->emulator.tray().size(), 2);
    QCOMPARE(confirm(printed()), ExitStatus::Done);
    QCOMPARE(run("print show 1"), ExitStatus::Done);
    QCOMPARE(all("state"),
        (QStringList { QStringLiteral("verified"), QStringLiteral("verified"), QStringLiteral("verified") }));
}

void tst_PrintCommands::refusesAnotherLabelOfANumber()
{
    QCOMPARE(run("print --batch 1 --count 1"), ExitStatus::Done);
    const QString printed = m_cli->lines().first().value(QStringLiteral("item")).toString();
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("--item"), printed, QStringLiteral("--template"),
                 QStringLiteral("unit-20x20"), QStringLiteral("--printer"), QStringLiteral("Line 1") }),
        ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("printing.already-printed"));
}

void tst_PrintCommands::stopsAtAFaultAndGoesOnAfterAScan()
{
    m_line->emulator.setFaults([](int label) { return label == 1 ? Fault::OutOfMedia : Fault::None; });
    QCOMPARE(run("print --batch 1 --count 4"), ExitStatus::SurroundingsFailed);
    QCOMPARE(code(), QStringLiteral("printer.out-of-media"));
    const QJsonObject job = m_cli->lines().at(m_cli->lines().size() - 2);
    QCOMPARE(job.value(QStringLiteral("state")).toString(), QStringLiteral("failed"));
    QCOMPARE(job.value(QStringLiteral("counts")).toObject().value(QStringLiteral("uncertain")).toInt(), 1);
    QCOMPARE(run("print resume 1"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("printing.waits-for-scan"));
    // The new roll is in, and the label that waited has come out.
    m_line->emulator.mend();
    QCOMPARE(m_line->emulator.tray().size(), 2);
    run("print show 1");
    QCOMPARE(confirm({ printed().at(1) }, { QStringLiteral("--last") }), ExitStatus::Done);
    QCOMPARE(run("print resume 1"), ExitStatus::Done);
    QCOMPARE(m_line->emulator.tray().size(), 4);
}

void tst_PrintCommands::writesOffAndCancels()
{
    m_line->emulator.setFaults([](int label) { return label == 0 ? Fault::CutOff : Fault::None; });
    QCOMPARE(run("print --batch 1 --count 3"), ExitStatus::SurroundingsFailed);
    QCOMPARE(run("print void 1"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("printing.no-reason"));
    QCOMPARE(run("print void 1 --reason torn"), ExitStatus::Done);
    QCOMPARE(
        m_cli->lines().first().value(QStringLiteral("counts")).toObject().value(QStringLiteral("voided")).toInt(), 1);
    QCOMPARE(run("print cancel 1 --reason wrong"), ExitStatus::Done);
    QCOMPARE(
        m_cli->lines().first().value(QStringLiteral("counts")).toObject().value(QStringLiteral("cancelled")).toInt(),
        2);
    QCOMPARE(run("print resume 1"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("printing.job-over"));
    // What was cancelled goes to another job; what was written off does not.
    QCOMPARE(run("print --batch 1"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().last().value(QStringLiteral("labels")).toInt(), 7);
}

void tst_PrintCommands::commissionsWhatCameOut()
{
    QCOMPARE(run({ QStringLiteral("commission"), QStringLiteral("--batch"), QStringLiteral("1"),
                 QStringLiteral("--count"), QStringLiteral("3"), QStringLiteral("--print"), QStringLiteral("Line 1") }),
        ExitStatus::Done);
    QCOMPARE(all("state"),
        (QStringList {
            QStringLiteral("commissioned"), QStringLiteral("commissioned"), QStringLiteral("commissioned") }));
    QCOMPARE(m_line->emulator.tray().size(), 3);
    // Of a job that stops, only what is out.
    m_line->emulator.setFaults([](int label) { return label == 5 ? Fault::HeadOpen : Fault::None; });
    QCOMPARE(run({ QStringLiteral("commission"), QStringLiteral("--batch"), QStringLiteral("1"),
                 QStringLiteral("--count"), QStringLiteral("4"), QStringLiteral("--print"), QStringLiteral("Line 1") }),
        ExitStatus::SurroundingsFailed);
    QCOMPARE(code(), QStringLiteral("printer.head-open"));
    QCOMPARE(m_cli->lines().size(), 3);
    QCOMPARE(m_line->emulator.tray().size(), 5);
}

void tst_PrintCommands::endsWithTheRightStatus_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<ExitStatus>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *command, ExitStatus status, const char *code) {
        QTest::newRow(command) << QString::fromLatin1(command) << status << QString::fromLatin1(code);
    };
    row("print", ExitStatus::Unusable, "base.usage");
    row("print --batch 9", ExitStatus::Unusable, "batch.no-such-batch");
    row("print --batch 1 --count 0", ExitStatus::Unusable, "base.usage");
    row("print --job x", ExitStatus::Unusable, "base.usage");
    row("print --job 7", ExitStatus::Unusable, "printing.no-such-job");
    row("print --batch 1 --printer Nowhere", ExitStatus::Unusable, "printing.no-such-printer");
    row("print show", ExitStatus::Unusable, "base.usage");
    row("print show 7", ExitStatus::Unusable, "printing.no-such-job");
    row("print cancel 7 --reason x", ExitStatus::Unusable, "printing.no-such-job");
    row("print void 7 --label x --reason x", ExitStatus::Unusable, "base.usage");
}

void tst_PrintCommands::endsWithTheRightStatus()
{
    QFETCH(QString, command);
    QFETCH(ExitStatus, status);
    QFETCH(QString, code);
    QCOMPARE(run(qPrintable(command)), status);
    QCOMPARE(this->code(), code);
}

QTEST_MAIN(tst_PrintCommands)
#include "tst_printcommands.moc"
