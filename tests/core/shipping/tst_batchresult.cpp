#include "base/sha256.h"
#include "shipping/batchresult.h"
#include "support/shippingbench.h"
#include "sync/syncerrors.h"
#include "workflow/batches.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace packledger;
using namespace packledger::test;

/// The result of a batch goes by itself to whoever the site names, as it is closed, and to nobody otherwise.
class tst_BatchResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ShippingBench>();
        m_bench->set("company-prefixes", QStringLiteral("0361414"));
        sync::PartnerProfile erp = ShippingBench::customer();
        erp.name = "erp";
        erp.gln = "0377777000010";
        erp.shipToGln.clear();
        m_bench->setPartner(erp);
        m_batch = *m_bench->write([&](ledger::WriteTransaction &transaction) {
            ledger::WorkOrder order;
            order.name = QStringLiteral("B-2611");
            order.gtin = ShippingBench::key("u1").gtin()->digits();
            order.lot = "RP4471";
            order.expiry = "2028-08-31";
            order.quantity = 10;
            return workflow::openBatch(transaction, m_bench->ana, order);
        });
    }
    void cleanup() { QCOMPARE(m_bench->replayDifference(), QByteArray()); }

    void goesOutAsItIsSigned();
    void staysHereWhereNobodyWaitsForIt();
    void closesNothingThatCannotBeTold();

private:
    Result<shipping::ClosedBatch> close()
    {
        const auto signatory = [](const char *name) {
            return access::Signatory { access::Session::forOperator(name), false };
        };
        return m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
            return shipping::closeBatch(
                transaction, m_batch, { signatory("ana"), signatory("ben"), {}, {} }, m_bench->identity());
        });
    }
    std::vector<ledger::OutboxRow> outbox()
    {
        return *m_bench->ledger().read(
            [](ledger::View &view) -> Result<std::vector<ledger::OutboxRow>> { return view.exchange().outbox.all(); });
    }

    std::unique_ptr<ShippingBench> m_bench;
    BatchId m_batch;
};

void tst_BatchResult::goesOutAsItIsSigned()
{
    m_bench->set("line.result-partner", QStringLiteral("erp"));
    const Result<shipping::ClosedBatch> closed = close();
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().detail));
    const std::vector<ledger::OutboxRow> rows = outbox();
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().partner, QByteArray("erp"));
    QCOMPARE(rows.front().kind, QByteArray("batch-result"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(m_bench->ledger().read(
        [&](ledger::View &view) { return view.documents().restoreBytes(rows.front().sha256, buffer); }));
    const QJsonObject told = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(told.value(QStringLiteral("name")).toString(), QStringLiteral("B-2611"));
    QCOMPARE(told.value(QStringLiteral("state")).toString(), QStringLiteral("closed"));
    QCOMPARE(told.value(QStringLiteral("signatures")).toArray().size(), 2);
    QCOMPARE(told.value(QStringLiteral("sha256")).toString(), QString::fromLatin1(closed->record));
    const QByteArray record = told.value(QStringLiteral("record")).toString().toUtf8();
    QCOMPARE(Sha256::of(record).toHex(), closed->record);
}

void tst_BatchResult::staysHereWhereNobodyWaitsForIt()
{
    QVERIFY(close());
    QVERIFY(outbox().empty());
}

void tst_BatchResult::closesNothingThatCannotBeTold()
{
    m_bench->set("line.result-partner", QStringLiteral("nobody"));
    QCOMPARE(close().error().code, sync::codes::partnerUnknown);
    m_bench->set("line.result-partner", QString());
    QVERIFY(close()); // it was not closed
}

QTEST_GUILESS_MAIN(tst_BatchResult)
#include "tst_batchresult.moc"
