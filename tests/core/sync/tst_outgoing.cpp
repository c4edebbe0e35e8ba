#include "sync/outgoing.h"

#include "support/acme.h"
#include "support/testsite.h"
#include "sync/syncerrors.h"

#include <QBuffer>
#include <QTest>

using namespace packledger;
using namespace packledger::sync;
using test::FakeClock;
using test::TestSite;

/// Documents that enter the outbox.
class tst_Outgoing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsIdentityAndBytes();
    void queuesTheSameDocumentOnce();
    void refusesAnotherDocumentUnderTheSameIdentity();
    void refusesAPartnerThatNobodyAdded();
    void leavesNothingWhereItsTransactionFails();
    void keepsAPartnerWhoseDocumentsAreOpen();
    void isTheSameAfterARebuild();

private:
    Result<ledger::OutboxId> queue(const QByteArray &instance, const QByteArray &content);
    Result<ledger::OutboxRow> row(ledger::OutboxId id);

    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
};

void tst_Outgoing::init()
{
    m_site = std::make_unique<TestSite>(m_clock);
    QVERIFY(test::setPartner(m_site->ledger(), test::acme()));
}

void tst_Outgoing::cleanup()
{
    if (m_site) {
        const ledger::LedgerCheck check = m_site->check();
        QVERIFY(check.chainIntact && check.projectionMatches && check.storageSound);
    }
    m_site.reset();
}

Result<ledger::OutboxId> tst_Outgoing::queue(const QByteArray &instance, const QByteArray &content)
{
    return m_site->ledger().write([&](ledger::WriteTransaction &transaction) {
        QByteArray copy = content;
        QBuffer bytes(&copy);
        bytes.open(QIODevice::ReadOnly);
        return enqueue(transaction,
            { "acme", instance, QStringLiteral("ship.xml"), "application/xml", "epcis", EventId { 1 } }, bytes);
    });
}

Result<ledger::OutboxRow> tst_Outgoing::row(ledger::OutboxId id)
{
    return m_site->ledger().read([&](ledger::View &view) -> Result<ledger::OutboxRow> {
        const std::optional<ledger::OutboxRow> found = view.exchange().outbox.find(id);
        if (!found)
            return fail(codes::partnerUnknown);
        return *found;
    });
}

void tst_Outgoing::keepsIdentityAndBytes()
{
    const QByteArray content = QByteArray(3'000'000, 'x') + "end";
    const Result<ledger::OutboxId> id = queue("0b7e1d9e-0000-4000-8000-000000000001", content);
    QVERIFY(id);
    const Result<ledger::OutboxRow> found = row(*id);
    QVERIFY(found);
    QCOMPARE(found->instance, "0b7e1d9e-0000-4000-8000-000000000001");
    QCOMPARE(found->bytes, content.size());
    QCOMPARE(found->queuedMs, m_clock.now().ms);
    QCOMPARE(found->event, EventId { 1 });
    QVERIFY(found->state == ledger::OutboxState::Waiting);
    const Result<QByteArray> kept = m_site->ledger().read([&](ledger::View &view) -> Result<QByteArray> {
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        if (const Result<void> restored = view.documents().restoreBytes(found->sha256, to); !restored)
            return fail(restored.error());
        return to.data();
    });
    QCOMPARE(*kept, content);
}

void tst_Outgoing::queuesTheSameDocumentOnce()
{
    const Result<ledger::OutboxId> first = queue("a", "content");
    const Result<ledger::OutboxId> again = queue("a", "content");
    QVERIFY(first && again);
    QCOMPARE(first->value, again->value);
    // Without an identity of its own it is a document of its own.
    QVERIFY(queue({}, "content")->value != queue({}, "content")->value);
}

void tst_Outgoing::refusesAnotherDocumentUnderTheSameIdentity()
{
    QVERIFY(queue("a", "content"));
    const Result<ledger::OutboxId> other = queue("a", "other content");
    QVERIFY(!other);
    QVERIFY(other.error().code == codes::instanceReused);
}

void tst_Outgoing::refusesAPartnerThatNobodyAdded()
{
    const Result<ledger::OutboxId> queued = m_site->ledger().write([&](ledger::WriteTransaction &transaction) {
        QBuffer bytes;
        bytes.open(QIODevice::ReadOnly);
        return enqueue(transaction, { "nobody", "a", QStringLiteral("a.xml"), "application/xml", "epcis" }, bytes);
    });
    QVERIFY(!queued);
    QVERIFY(queued.error().code == codes::partnerUnknown);
}

void tst_Outgoing::leavesNothingWhereItsTransactionFails()
{
    const Result<ledger::OutboxId> failed
        = m_site->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<ledger::OutboxId> {
              QByteArray content = "content";
              QBuffer bytes(&content);
              bytes.open(QIODevice::ReadOnly);
              const Result<ledger::OutboxId> id
                  = enqueue(transaction, { "acme", "a", QStringLiteral("a.xml"), "application/xml", "epcis" }, bytes);
              return id ? fail(codes::bytesUnreadable) : id;
          });
    QVERIFY(!failed);
    const Result<qint64> open = m_site->ledger().read(
        [](ledger::View &view) -> Result<qint64> { return view.exchange().outbox.openCount(); });
    QCOMPARE(*open, 0);
    QVERIFY(queue("a", "other content"));
}

void tst_Outgoing::keepsAPartnerWhoseDocumentsAreOpen()
{
    QVERIFY(queue("a", "content"));
    const Result<void> removed = m_site->ledger().write([&](ledger::WriteTransaction &transaction) {
        return removePartner(transaction, access::Session::forOperator("ana"), "acme");
    });
    QVERIFY(!removed);
    QVERIFY(removed.error().code == codes::partnerInUse);
}

void tst_Outgoing::isTheSameAfterARebuild()
{
    const Result<ledger::OutboxId> id = queue("a", "content");
    m_clock.advance(60'000);
    QVERIFY(ledger::rebuildLedger(m_site->ledger(), {}));
    const Result<ledger::OutboxRow> found = row(*id);
    QVERIFY(found);
    QCOMPARE(found->instance, "a");
    QCOMPARE(found->queuedMs, m_clock.now().ms - 60'000);
    // The next one is told apart from it.
    QCOMPARE(queue("b", "content")->value, id->value + 1);
}

QTEST_GUILESS_MAIN(tst_Outgoing)
#include "tst_outgoing.moc"
