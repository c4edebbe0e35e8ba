#include "workflow/printers.h"

#include "core/workflow/printbench.h"
#include "workflow/printingerrors.h"

#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using ledger::WriteTransaction;

/// The printers a site knows.
class tst_Printers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PrintBench>(); }
    void cleanup()
    {
        const ledger::LedgerCheck check = m_bench->site.check();
        QVERIFY2(check.isGood(), check.differingTables.join(' ').constData());
    }
    void keepsPrintersAndChangesThem();
    void refusesWhatIsNoPrinter();
    void keepsAPrinterThatLabelsWaitFor();

private:
    std::unique_ptr<PrintBench> m_bench;
};

void tst_Printers::keepsPrintersAndChangesThem()
{
    const ledger::PrinterRow changed { QStringLiteral("Line 1"), QStringLiteral("serial:/dev/ttyUSB0"), "raster", 300 };
    QVERIFY(m_bench->write(
        [&](WriteTransaction &transaction) { return keepPrinter(transaction, m_bench->mira, changed); }));
    QVERIFY(m_bench->write([&](WriteTransaction &transaction) {
        return keepPrinter(
            transaction, m_bench->mira, { QStringLiteral("Büro"), QStringLiteral("cups:Office"), "raster", 600 });
    }));
    const auto printers = m_bench->site.ledger().read(
        [](ledger::View &view) -> Result<std::vector<ledger::PrinterRow>> { return view.line().printing.printers(); });
    QCOMPARE(printers->size(), size_t(2));
    QCOMPARE(printers->at(0).name, QStringLiteral("Büro"));
    QCOMPARE(printers->at(1).url, changed.url);
    QCOMPARE(printers->at(1).dpi, 300);
    QVERIFY(m_bench->write([this](WriteTransaction &transaction) {
        return removePrinter(transaction, m_bench->mira, QStringLiteral("Line 1"));
    }));
    QCOMPARE(m_bench->site.ledger()
                 .read([](ledger::View &view) { return findPrinter(view, QStringLiteral("Line 1")); })
                 .error()
                 .code,
        codes::noSuchPrinter);
}

void tst_Printers::refusesWhatIsNoPrinter()
{
    const auto refusal = [this](const ledger::PrinterRow &printer) {
        return QByteArray(
            m_bench
                ->write([&](WriteTransaction &transaction) { return keepPrinter(transaction, m_bench->mira, printer); })
                .error()
                .code.name()
                .data());
    };
    const QString url = QStringLiteral("tcp://10.0.0.5");
    QCOMPARE(refusal({ QStringLiteral(" "), url, "zpl", 203 }), "printing.printer-name");
    QCOMPARE(refusal({ QStringLiteral("a/b"), url, "zpl", 203 }), "printing.printer-name");
    QCOMPARE(refusal({ QStringLiteral("A"), QStringLiteral("ftp://x"), "zpl", 203 }), "printer.address");
    QCOMPARE(refusal({ QStringLiteral("A"), url, "epl", 203 }), "printing.printer-language");
    QCOMPARE(refusal({ QStringLiteral("A"), url, "zpl", 204 }), "printing.printer-language");
}

void tst_Printers::keepsAPrinterThatLabelsWaitFor()
{
    const PrintJobId job = m_bench->order(1, 2);
    const auto remove = [this] {
        return m_bench->write([this](WriteTransaction &transaction) {
            return removePrinter(transaction, m_bench->mira, QStringLiteral("Line 1"));
        });
    };
    QCOMPARE(remove().error().code, codes::printerAtWork);
    QVERIFY(m_bench->run(job));
    QVERIFY(remove());
}

QTEST_GUILESS_MAIN(tst_Printers)
#include "tst_printers.moc"
