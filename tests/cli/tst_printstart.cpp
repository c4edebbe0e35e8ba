#include "cli/printdesk.h"
#include "workflow/batcherrors.h"
#include "workflow/jobcheck.h"
#include "workflow/linerun.h"
#include "workflow/printchoice.h"

#include <QTest>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// Which printer a station has, and a batch that starts only where that printer is its own.
class tst_PrintStart : public QObject, private PrintDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { QVERIFY(m_line->site.check().isGood()); }

    void choosesWhereAStationPrints();
    void startsNoBatchWhosePrinterHoldsAnotherJob();
    void startsWithASilentPrinterAsTheSitesRuleSays();
    void countsNoCheckOfAnotherStation();

private:
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
};

void tst_PrintStart::choosesWhereAStationPrints()
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

void tst_PrintStart::startsNoBatchWhosePrinterHoldsAnotherJob()
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

void tst_PrintStart::startsWithASilentPrinterAsTheSitesRuleSays()
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

void tst_PrintStart::countsNoCheckOfAnotherStation()
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

QTEST_MAIN(tst_PrintStart)
#include "tst_printstart.moc"
