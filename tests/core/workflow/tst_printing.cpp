#include "workflow/printing.h"

#include "access/accesserrors.h"
#include "core/workflow/printbench.h"
#include "workflow/printingerrors.h"

#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using gs1::ItemKey;
using ledger::NumberState;
using ledger::WriteTransaction;

/// Print jobs: which numbers get a label, and who may say so.
class tst_Printing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PrintBench>(); }
    void cleanup()
    {
        const ledger::LedgerCheck check = m_bench->site.check();
        QVERIFY2(check.isGood(), check.differingTables.join(' ').constData());
    }
    void asksForPermission();
    void printsNoNumberTwice();
    void refusesNumbersThatHaveEnded();
    void refusesPacksOfOthersButLabelsTheirPallets();
    void givesBackNumbersOfACancelledJob();

private:
    std::unique_ptr<PrintBench> m_bench;
};

void tst_Printing::asksForPermission()
{
    const access::Session nobody { "otto", QStringLiteral("Otto"), { access::Permission::Receive } };
    const PrintJobId job = m_bench->order(1, 1);
    const auto refused = [this](auto &&call) {
        return m_bench
                   ->write([&](WriteTransaction &transaction) -> Result<void> {
                       const auto result = call(transaction);
                       if (!result)
                           return fail(result.error());
                       return {};
                   })
                   .error()
                   .code
            == codes::notPermitted;
    };
    QVERIFY(refused([&](auto &t) { return keepPrinter(t, nobody, { QStringLiteral("A"), {}, "zpl", 203 }); }));
    QVERIFY(refused([&](auto &t) { return removePrinter(t, nobody, QStringLiteral("Line 1")); }));
    QVERIFY(refused([&](auto &t) { return queueLabels(t, nobody, {}); }));
    QVERIFY(refused([&](auto &t) { return pausePrinting(t, nobody, job); }));
    QVERIFY(refused([&](auto &t) { return resumePrinting(t, nobody, job); }));
    QVERIFY(refused([&](auto &t) { return cancelPrinting(t, nobody, job, QStringLiteral("no")); }));
    QVERIFY(refused([&](auto &t) { return checkLabel(t, nobody, job, PrintBench::pack(1)); }));
    QVERIFY(refused([&](auto &t) { return voidLabels(t, nobody, job, {}, QStringLiteral("no")); }));
}

void tst_Printing::printsNoNumberTwice()
{
    const PrintJobId job = m_bench->order(1, 2);
    const auto again = [this](std::vector<ItemKey> items) {
        return m_bench
            ->write([&](auto &t) {
                return queueLabels(
                    t, m_bench->mira, { QStringLiteral("Line 1"), QStringLiteral("unit-20"), {}, items });
            })
            .error()
            .code;
    };
    QCOMPARE(again({ PrintBench::pack(3), PrintBench::pack(2) }), codes::alreadyPrinted);
    QCOMPARE(again({ PrintBench::pack(4), PrintBench::pack(4) }), codes::alreadyPrinted);
    QVERIFY(m_bench->run(job));
    QCOMPARE(again({ PrintBench::pack(1) }), codes::alreadyPrinted);
    // Not even where the label was spoilt.
    QVERIFY(m_bench->write([&](auto &t) { return voidLabels(t, m_bench->mira, job, { 1 }, QStringLiteral("torn")); }));
    QCOMPARE(again({ PrintBench::pack(1) }), codes::alreadyPrinted);
}

void tst_Printing::refusesNumbersThatHaveEnded()
{
    m_bench->move(5, "voided");
    const auto refusal = [this](PrintOrder wanted) {
        return m_bench->write([&](auto &t) { return queueLabels(t, m_bench->mira, wanted); }).error().code;
    };
    QCOMPARE(refusal({ QStringLiteral("Line 1"), {}, {}, { PrintBench::pack(5) } }), codes::numberEnded);
    QCOMPARE(refusal({ QStringLiteral("Line 1"), {}, {}, {} }), codes::nothingToPrint);
    QCOMPARE(refusal({ QStringLiteral("Line 9"), {}, {}, { PrintBench::pack(1) } }), codes::noSuchPrinter);
}

void tst_Printing::refusesPacksOfOthersButLabelsTheirPallets()
{
    const auto wanted = [this](const char *key) {
        return m_bench->write([&](auto &t) {
            return queueLabels(t, m_bench->mira, { QStringLiteral("Line 1"), {}, {}, { ItemKey::fromText(key) } });
        });
    };
    QCOMPARE(wanted("010036141431234021X1").error().code, codes::notOurNumber);
    QCOMPARE(wanted("00003614141234567890").error().code, codes::notOurNumber);
}

void tst_Printing::givesBackNumbersOfACancelledJob()
{
    const PrintJobId job = m_bench->order(1, 3);
    m_bench->printer.onSent = [&](int) { QVERIFY(m_bench->pause(job)); };
    QVERIFY(!m_bench->run(job));
    QCOMPARE(m_bench->write([&](auto &t) { return cancelPrinting(t, m_bench->mira, job, {}); }).error().code,
        codes::noVoidReason);
    QVERIFY(
        m_bench->write([&](auto &t) { return cancelPrinting(t, m_bench->mira, job, QStringLiteral("wrong lot")); }));
    QCOMPARE(m_bench->states(job), (QByteArrayList { "printed", "cancelled", "cancelled" }));
    QCOMPARE(m_bench->stateOf(2), NumberState::Allocated);
    QCOMPARE(m_bench->resume(job).error().code, codes::printJobOver);
    // What was never sent may be printed by another job.
    m_bench->printer.onSent = {};
    const PrintJobId other = m_bench->order(2, 2);
    QVERIFY(other.isValid());
    QVERIFY(m_bench->run(other));
    QCOMPARE(m_bench->stateOf(2), NumberState::Printed);
}

QTEST_GUILESS_MAIN(tst_Printing)
#include "tst_printing.moc"
