#include "support/batchbench.h"
#include "workflow/batcherrors.h"
#include "workflow/orderimport.h"

#include <QBuffer>

using namespace packledger;
using namespace packledger::test;
using ledger::BatchState;
using ledger::WriteTransaction;

/// Work orders from a table: what is new, what differs, and why a row is refused.
class tst_OrderImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<BatchBench>(); }
    void importsOrdersAndShowsTheDifferences();
    void keepsAllOutWhereOneRowIsBad();
    void refusesATemplateThatIsNotThere();
    void showsInADryRunWhatTheSiteMayNotMake();

private:
    Result<workflow::OrderImport> importTable(QByteArray table, workflow::ImportMode mode)
    {
        QBuffer bytes(&table);
        bytes.open(QIODevice::ReadOnly);
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return workflow::importOrders(transaction, m_bench->ana, bytes, QStringLiteral("orders.csv"),
                labels::TemplateLibrary(m_bench->path("labels")), mode);
        });
    }

    std::unique_ptr<BatchBench> m_bench;
};

void tst_OrderImport::importsOrdersAndShowsTheDifferences()
{
    using workflow::ImportMode;
    using workflow::OrderVerdict;
    const QByteArray table = "name,gtin,lot,expiry,quantity,levels,template,expected_rejects\n"
                             "WO-1,00361414312340,L1,2028-08-31,10000,unit case,unit-50x25,2\n";
    const Result<workflow::OrderImport> dry = importTable(table, ImportMode::DryRun);
    QVERIFY(dry);
    QCOMPARE(dry->rows.front().verdict, OrderVerdict::New);
    QVERIFY(!dry->isWritten);
    QVERIFY(!m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::batchNamed(view, QStringLiteral("WO-1")); }));

    const Result<workflow::OrderImport> first = importTable(table, ImportMode::Write);
    QVERIFY(first && first->isWritten);
    const BatchId batch = first->rows.front().batch;
    QCOMPARE(m_bench->row(batch).order.expectedRejects, 200);
    QCOMPARE(importTable(table, ImportMode::Write)->rows.front().verdict, OrderVerdict::Same);
    QVERIFY(
        m_bench->ledger().write([&](WriteTransaction &t) { return workflow::approveBatch(t, m_bench->ana, batch); }));

    const Result<workflow::OrderImport> changed
        = importTable(QByteArray(table).replace("2028-08-31", "2029-08-31"), ImportMode::Write);
    QVERIFY(changed);
    QCOMPARE(changed->rows.front().verdict, OrderVerdict::Changed);
    QCOMPARE(changed->rows.front().differences.size(), size_t(1));
    QCOMPARE(changed->rows.front().differences.front().field, QStringLiteral("expiry"));
    QCOMPARE(changed->rows.front().differences.front().before, QStringLiteral("2028-08-31"));
    QCOMPARE(m_bench->row(batch).state, BatchState::Planned);
}

void tst_OrderImport::keepsAllOutWhereOneRowIsBad()
{
    using workflow::ImportMode;
    const QByteArray table = "name;gtin;lot;expiry;quantity\n"
                             "WO-1;00361414312340;L1;2028-08-31;10\n"
                             "WO-2;00361414312340;;2028-08-31;10\n"
                             "WO-3;00361414312349;L1;2028-08-31;10\n";
    const Result<workflow::OrderImport> import = importTable(table, ImportMode::Write);
    QVERIFY(import);
    QVERIFY(!import->isWritten);
    QVERIFY(import->hasRefused());
    QCOMPARE(import->rows[1].error->code, codes::batchFieldMissing);
    QCOMPARE(import->rows[1].error->detail, QStringLiteral("lot"));
    QCOMPARE(import->rows[1].error->where.line, 3);
    QVERIFY(import->rows[2].error.has_value());
    QVERIFY(!m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::batchNamed(view, QStringLiteral("WO-1")); }));
    QCOMPARE(
        importTable("name,gtin,lot,expiry,quantity,colour\n", ImportMode::DryRun).error().code, codes::noSuchColumn);
}

void tst_OrderImport::refusesATemplateThatIsNotThere()
{
    const auto import = importTable("name,gtin,lot,expiry,quantity,template\n"
                                    "WO-1,00361414312340,L1,2028-08-31,10,nope\n",
        workflow::ImportMode::Write);
    QVERIFY(import && !import->isWritten);
    QCOMPARE(import->rows[0].error->code, ErrorCode("labels.template-unknown"));
    QCOMPARE(import->rows[0].error->where.line, 2);
}

void tst_OrderImport::showsInADryRunWhatTheSiteMayNotMake()
{
    const auto import = importTable("name,gtin,lot,expiry,quantity,pool\n"
                                    "WO-1,00377777123455,L1,2028-08-31,10,\n"
                                    "WO-2,00361414312340,L1,2028-08-31,10,77\n",
        workflow::ImportMode::DryRun);
    QVERIFY(import);
    QVERIFY(import->rows[0].error && import->rows[1].error);
    QCOMPARE(import->rows[0].error->code, ErrorCode("pool.foreign-labeler"));
    QCOMPARE(import->rows[1].error->code, ErrorCode("pool.no-such-pool"));
    QCOMPARE(import->rows[1].error->where.line, 3);
}

QTEST_GUILESS_MAIN(tst_OrderImport)
#include "tst_orderimport.moc"
