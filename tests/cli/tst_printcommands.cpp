#include "support/commandrun.h"
#include "support/printingline.h"
#include "workflow/batcherrors.h"
#include "workflow/commissioning.h"
#include "workflow/jobcheck.h"
#include "workflow/linerun.h"
#include "workflow/packingrules.h"
#include "workflow/printchoice.h"

#include <QJsonArray>
#include <QTest>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;
using Fault = LabelPrinterEmulator::Fault;

/// The verbs of printing, as a script calls them, to a printer that is really talked to.
class tst_PrintCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<PrintingLine>(8);
        m_cli.emplace(m_line->clock, m_line->site.folder());
    }
    void cleanup() { QVERIFY(m_line->site.check().isGood()); }

    void printsTheNumbersOfABatch();
    void drawsWhatABatchThatRunsLacks();
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
    void printsTheLabelOfAClosedCase();
    void printsTheLabelOfAFullCaseAndClosesByItsScan();
    void replacesASpoiltLabel();
    void choosesWhereAStationPrints();
    void startsNoBatchWhosePrinterHoldsAnotherJob();
    void startsWithASilentPrinterAsTheSitesRuleSays();
    void countsNoCheckOfAnotherStation();
    void namesTheTemplateThatIsNotThere();
    void tellsThatALabelIsMissing();
    void endsWithTheRightStatus_data();
    void endsWithTheRightStatus();

private:
    ExitStatus run(const QStringList &arguments) { return m_cli->run(arguments); }
    ExitStatus run(const char *command) { return run(QString::fromUtf8(command).split(QLatin1Char(' '))); }
    ExitStatus confirm(const std::vector<gs1::ItemKey> &items, const QStringList &options = {})
    {
        QFile file(m_line->site.path("scans"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("scans");
        for (const gs1::ItemKey &item : items)
            file.write(PrintingLine::scanOf(item) + '\n');
        file.close();
        return run(QStringList { QStringLiteral("print"), QStringLiteral("confirm"), QStringLiteral("1"),
                       QStringLiteral("--scans"), file.fileName() }
            + options);
    }
    [[nodiscard]] QStringList all(const char *name) const
    {
        QStringList values;
        for (const QJsonObject &line : m_cli->lines())
            values.append(line.value(QLatin1StringView(name)).toVariant().toString());
        return values;
    }
    /// The items of the lines, in their order.
    [[nodiscard]] std::vector<gs1::ItemKey> printed() const
    {
        std::vector<gs1::ItemKey> keys;
        for (const QString &uri : all("item")) {
            if (!uri.isEmpty())
                keys.push_back(gs1::ItemKey::fromUri(uri.toUtf8()));
        }
        return keys;
    }
    /// An order that waits for its start, and the printer of this station's packs.
    void planOrder()
    {
        QCOMPARE(run("site set line.clearance off"), ExitStatus::Done);
        QCOMPARE(run("batch open --gtin 00399999123457 --lot L2 --expiry 2028-08-31 --quantity 3 --template unit-50x25 "
                     "--name B-7 --plan"),
            ExitStatus::Done);
        QCOMPARE(run("batch approve B-7"), ExitStatus::Done);
        QCOMPARE(run({ QStringLiteral("printer"), QStringLiteral("choose"), QStringLiteral("--level"),
                     QStringLiteral("unit"), QStringLiteral("--printer"), QStringLiteral("Line 1") }),
            ExitStatus::Done);
    }
    [[nodiscard]] QString stateOfOrder()
    {
        (void)run("batch show B-7");
        return m_cli->lastText("state");
    }
    static QString caseGtin() { return QStringLiteral("10399999123454"); }
    /// Packs that are commissioned, and what a case of so many takes; answers the file of their scans.
    QString prepareCases(size_t count)
    {
        const Result<void> done
            = m_line->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
                  if (const auto born = workflow::commission(transaction, m_line->ana, m_line->batch, m_line->items);
                      !born)
                      return fail(born.error());
                  workflow::PoolSpec cases;
                  cases.gtin = caseGtin().toLatin1();
                  if (const auto made = workflow::makePool(transaction, m_line->ana, cases); !made)
                      return fail(made.error());
                  ledger::PackingRule rule;
                  rule.gtin = m_line->items.front().gtin()->digits();
                  rule.count = int(count);
                  rule.containerGtin = cases.gtin;
                  return workflow::setPackingRule(transaction, m_line->ana, rule);
              });
        if (!done)
            qFatal("cases: %s %s", done.error().code.name().data(), qPrintable(done.error().detail));
        QFile file(m_line->site.path("packs"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("packs");
        for (size_t i = 0; i < count; ++i)
            file.write(PrintingLine::scanOf(m_line->items[i]) + '\n');
        return file.fileName();
    }
    [[nodiscard]] QString code() const { return m_cli->errorCode(); }
    [[nodiscard]] QString id(size_t item) const { return QString::fromUtf8(m_line->items.at(item).text()); }

    std::unique_ptr<PrintingLine> m_line;
    std::optional<CommandRun> m_cli;
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

void tst_PrintCommands::printsTheLabelOfAClosedCase()
{
    const QString packs = prepareCases(3);
    QCOMPARE(
        run({ QStringLiteral("pack"), QStringLiteral("--parent"), QStringLiteral("new-case"), QStringLiteral("--gtin"),
            caseGtin(), QStringLiteral("--children"), packs, QStringLiteral("--print"), QStringLiteral("Line 1") }),
        ExitStatus::Done);
    QCOMPARE(m_line->emulator.tray().size(), 1);
    QCOMPARE(m_cli->lines().last().value(QStringLiteral("state")).toString(), QStringLiteral("printed"));
    QCOMPARE(m_cli->lines().last().value(QStringLiteral("template")).toString(), QStringLiteral("case-datamatrix"));
    QVERIFY(m_line->emulator.tray().first().contains("^BX"));
}

void tst_PrintCommands::printsTheLabelOfAFullCaseAndClosesByItsScan()
{
    const QString packs = prepareCases(3);
    QCOMPARE(run({ QStringLiteral("pack"), QStringLiteral("--parent"), QStringLiteral("new-case"),
                 QStringLiteral("--gtin"), caseGtin(), QStringLiteral("--children"), packs, QStringLiteral("--print"),
                 QStringLiteral("Line 1"), QStringLiteral("--wait-for-label") }),
        ExitStatus::Done);
    QCOMPARE(m_line->emulator.tray().size(), 1); // printed, and open
    const QString box = all("item").last().isEmpty() ? all("item").at(all("item").size() - 2) : all("item").last();
    QVERIFY(box.contains(QStringLiteral("sgtin")));
    QFile label(m_line->site.path("label"));
    QVERIFY(label.open(QIODevice::WriteOnly));
    label.write(box.toUtf8() + '\n');
    label.close();
    QCOMPARE(
        run({ QStringLiteral("pack"), QStringLiteral("--parent"), box, QStringLiteral("--children"), label.fileName(),
            QStringLiteral("--print"), QStringLiteral("Line 1"), QStringLiteral("--wait-for-label") }),
        ExitStatus::Done);
    QCOMPARE(m_cli->lines().last().value(QStringLiteral("children")).toInt(), 3);
    QCOMPARE(m_line->emulator.tray().size(), 1); // not a second time
    QCOMPARE(run("print show 1"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("state")).toString(), QStringLiteral("verified"));
}

void tst_PrintCommands::replacesASpoiltLabel()
{
    QCOMPARE(run("print --batch 1 --count 1"), ExitStatus::Done);
    const QString spoilt = all("item").first();
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("replace"), QStringLiteral("--item"), spoilt }),
        ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("printing.no-reason"));
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("replace"), QStringLiteral("--item"), spoilt,
                 QStringLiteral("--reason"), QStringLiteral("smeared") }),
        ExitStatus::Done);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("old")).toString(), spoilt);
    const QString fresh = m_cli->lines().first().value(QStringLiteral("new")).toString();
    QVERIFY(!fresh.isEmpty() && fresh != spoilt);
    QCOMPARE(m_line->emulator.tray().size(), 2);
    QVERIFY(m_line->emulator.tray().last().contains(
        gs1::ItemKey::fromUri(fresh.toUtf8()).serial())); // as text on the label
    QCOMPARE(run("print show 1"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().last().value(QStringLiteral("state")).toString(), QStringLiteral("voided"));
}

void tst_PrintCommands::startsNoBatchWhosePrinterHoldsAnotherJob()
{
    planOrder();
    // Somebody else's job sits in it, and it does not take ours.
    m_line->emulator.store(
        labels::zplStoring({ "00399999123457", "OLD-1", "2027-01-31", QStringLiteral("unit-50x25"), 1 }));
    m_line->emulator.setMemory(LabelPrinterEmulator::Memory::Stuck);
    QCOMPARE(run("batch start B-7"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("batch.printer-differs"));
    QCOMPARE(all("holds").first(), QStringLiteral("differs"));
    const QString told = all("message").first();
    for (const char *word : { "Line 1", "OLD-1", "2027-01-31", "L2", "2028-08-31" })
        QVERIFY2(told.contains(QLatin1StringView(word)), qPrintable(told));
    QVERIFY(!told.contains(QLatin1StringView("00399999123457"))); // the product is the same
    QCOMPARE(stateOfOrder(), QStringLiteral("approved"));

    m_line->emulator.setMemory(LabelPrinterEmulator::Memory::Keeps);
    QCOMPARE(run("batch start B-7"), ExitStatus::Done);
    QCOMPARE(all("holds").first(), QStringLiteral("same"));
    QCOMPARE(stateOfOrder(), QStringLiteral("running"));
    QCOMPARE(m_line->emulator.tray().size(), 0);
    QVERIFY(m_line->site.check().isGood());
}

void tst_PrintCommands::startsWithASilentPrinterAsTheSitesRuleSays()
{
    planOrder();
    m_line->emulator.setMemory(LabelPrinterEmulator::Memory::None);
    QCOMPARE(run("site set line.printer-job required"), ExitStatus::Done);
    QCOMPARE(run("batch start B-7"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("batch.printer-not-checked"));
    QCOMPARE(all("holds").first(), QStringLiteral("nothing"));
    QCOMPARE(run("site set line.printer-job told"), ExitStatus::Done);
    QCOMPARE(run("batch start B-7"), ExitStatus::Done);
    QCOMPARE(all("holds").first(), QStringLiteral("nothing")); // and that is said
    QCOMPARE(stateOfOrder(), QStringLiteral("running"));
}

void tst_PrintCommands::countsNoCheckOfAnotherStation()
{
    planOrder();
    QCOMPARE(run("site set line.printer-job required"), ExitStatus::Done);
    // Both stations print on it; one asked it some other day, and did not start.
    ledger::Ledger &ledger = m_line->site.ledger();
    ledger.setActor({ "ana", "Line 8" });
    QVERIFY(ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const Result<void> chosen = workflow::choosePrint(
            transaction, m_line->ana, {}, ledger::Level::Unit, { QStringLiteral("Line 1"), {} });
        if (!chosen)
            return chosen;
        const Result<ledger::BatchRow> row = workflow::batchFor(transaction, m_line->ana, QStringLiteral("B-7"));
        if (!row)
            return fail(row.error());
        workflow::JobCheck check { QStringLiteral("Line 1"), workflow::jobOf(row->order, {}, 1) };
        check.said = check.wanted;
        check.answer = workflow::JobCheck::Answer::Same;
        return workflow::recordJobCheck(transaction, m_line->ana, row->id, check);
    }));
    QVERIFY(ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const Result<ledger::BatchRow> row = workflow::batchFor(transaction, m_line->ana, QStringLiteral("B-7"));
        return workflow::checkPrinterJob(transaction, *row);
    }));
    ledger.setActor({ "ana", "Line 9" });
    const Result<void> started = ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        const Result<ledger::BatchRow> row = workflow::batchFor(transaction, m_line->ana, QStringLiteral("B-7"));
        return workflow::startBatch(transaction, m_line->ana, row->id);
    });
    QVERIFY(!started);
    QCOMPARE(started.error().code, codes::printerNotChecked);
    QCOMPARE(run("batch start B-7"), ExitStatus::Done); // which asks
    QCOMPARE(all("holds").first(), QStringLiteral("same"));
}

void tst_PrintCommands::choosesWhereAStationPrints()
{
    QCOMPARE(
        run({ QStringLiteral("printer"), QStringLiteral("choose"), QStringLiteral("--station"), QStringLiteral("Bench"),
            QStringLiteral("--level"), QStringLiteral("case"), QStringLiteral("--printer"), QStringLiteral("Line 1"),
            QStringLiteral("--when"), QStringLiteral("opened") }),
        ExitStatus::Done);
    QCOMPARE(run("printer choose --station Bench"), ExitStatus::Done);
    QCOMPARE(all("printer"), (QStringList { QString(), QString(), QStringLiteral("Line 1"), QString() }));
    QCOMPARE(all("when").at(2), QStringLiteral("opened"));
    QCOMPARE(run("printer choose --level shelf"), ExitStatus::Unusable);
}

void tst_PrintCommands::namesTheTemplateThatIsNotThere()
{
    QCOMPARE(run("print --batch 1 --template no-such"), ExitStatus::Unusable);
    QCOMPARE(code(), QStringLiteral("labels.template-unknown"));
    QCOMPARE(run("print list"), ExitStatus::Done);
    QVERIFY(m_cli->lines().isEmpty());
}

void tst_PrintCommands::tellsThatALabelIsMissing()
{
    m_line->emulator.setFaults([](int label) { return label == 1 ? Fault::Skipped : Fault::None; });
    QCOMPARE(run("print --batch 1 --count 3"), ExitStatus::Done);
    const std::vector<gs1::ItemKey> out = printed();
    QCOMPARE(confirm({ out.at(0), out.at(2), out.at(0) }), ExitStatus::Refused);
    QCOMPARE(all("verdict"),
        (QStringList { QStringLiteral("verified"), QStringLiteral("after-gap"), QStringLiteral("again") }));
    QCOMPARE(m_cli->lines().at(1).value(QStringLiteral("missing")).toArray().size(), 1);
    QCOMPARE(run("print list"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("stopped_by")).toString(),
        QStringLiteral("printing.labels-missing"));
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
