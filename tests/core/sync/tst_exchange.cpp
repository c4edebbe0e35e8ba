#include "core/sync/exchangestory.h"

#include <QSemaphore>

#include <atomic>

using namespace packledger;
using namespace packledger::sync;
using ledger::OutboxId;
using ledger::OutboxState;
using test::ScriptedPartner;

/// Documents on their way to partners, over a wire that is scripted.
class tst_Exchange : public QObject, private test::ExchangeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void takesADocumentToItsPartner();
    void sendsTheSameBytesUnderTheSameIdentityAgain();
    void waitsLongerWithEveryFailure();
    void honoursThePartnersWish();
    void leavesNobodyWaitingForAClockThatWasPutBack();
    void letsAPoisonDocumentBlockNoOther();
    void letsSeveralPoisonDocumentsBlockNoOther();
    void keepsTheOrderWhereAsked();
    void letsARefusalStopAnOrderedPartnerUntilAPersonDecides();
    void asksForTheEndOfADeliveredDocument();
    void refusesWhatTheJobRefused();
    void keepsTheEvidence();
    void sendsTestsAloneUntilThePartnerIsLive();
    void leavesPartnersWithoutAWayToPeople();
    void servesOthersWhileOnePartnerIsSlow();
    void servesSomeAtOnceAndNotAll();
    void forgetsNothingOverARestart();
};

void tst_Exchange::takesADocumentToItsPartner()
{
    const OutboxId id = m_desk->queue("a", "bytes of ");
    const std::vector<ExchangeStep> steps = m_desk->pass();
    QCOMPARE(steps.size(), size_t(1));
    QCOMPARE(steps.front().outgoing, id);
    QVERIFY(steps.front().state == ExchangeStep::State::Acknowledged);
    QCOMPARE(steps.front().attempt, 1);
    QCOMPARE(m_desk->partner().sent.size(), 1);
    QCOMPARE(m_desk->partner().sent.front().bytes, "bytes of a");
    QVERIFY(m_desk->row(id).state == OutboxState::Acknowledged);
    // Done is done.
    QVERIFY(m_desk->pass().empty());
}

void tst_Exchange::sendsTheSameBytesUnderTheSameIdentityAgain()
{
    const OutboxId id = m_desk->queue("a");
    m_desk->partner().answers = { ScriptedPartner::failed(), ScriptedPartner::failed() };
    for (int pass = 0; pass < 3; ++pass) {
        m_desk->pass();
        m_desk->clock.advance(60'000);
    }
    QCOMPARE(m_desk->partner().sentIds(), (QByteArrayList { "a", "a", "a" }));
    for (const ScriptedPartner::Sent &sent : m_desk->partner().sent)
        QCOMPARE(sent.bytes, "contenta");
    QCOMPARE(m_desk->row(id).attempts, 3);
    QVERIFY(m_desk->row(id).state == OutboxState::Acknowledged);
}

void tst_Exchange::waitsLongerWithEveryFailure()
{
    m_desk->rules.failuresToRest = 100;
    m_desk->restart();
    const OutboxId id = m_desk->queue("a");
    m_desk->partner().always.insert("a", ScriptedPartner::failed());
    for (const qint64 wait : { 1'000, 2'000, 4'000, 8'000, 16'000, 32'000, 60'000, 60'000 }) {
        const std::vector<ExchangeStep> steps = m_desk->pass();
        QCOMPARE(steps.size(), size_t(1));
        QVERIFY(steps.front().state == ExchangeStep::State::Retry);
        QCOMPARE(*steps.front().nextAttemptMs, m_desk->clock.now().ms + wait);
        m_desk->clock.advance(wait - 1);
        QVERIFY(m_desk->pass().empty());
        m_desk->clock.advance(1);
    }
    QCOMPARE(m_desk->row(id).lastCode, "transport.write");
    QCOMPARE(m_desk->row(id).lastWords, QStringLiteral("reset"));
}

void tst_Exchange::honoursThePartnersWish()
{
    m_desk->queue("a");
    const OutboxId other = m_desk->queue("b");
    ScriptedPartner::Outcome busy = ScriptedPartner::failed(QStringLiteral("503"));
    busy.retryAfterMs = 120'000;
    m_desk->partner().answers = { busy };
    m_desk->pass();
    // It asked to be left alone: that holds for all documents.
    QCOMPARE(m_desk->partner().sent.size(), 1);
    m_desk->clock.advance(119'000);
    QVERIFY(m_desk->pass().empty());
    m_desk->clock.advance(1'000);
    m_desk->pass();
    QVERIFY(m_desk->row(other).state == OutboxState::Acknowledged);
}

void tst_Exchange::leavesNobodyWaitingForAClockThatWasPutBack()
{
    const OutboxId id = m_desk->queue("a");
    m_desk->partner().answers = { ScriptedPartner::failed() };
    m_desk->pass();
    m_desk->clock.advance(-10LL * 365 * 24 * 3'600'000);
    m_desk->pass();
    QVERIFY(m_desk->row(id).state == OutboxState::Acknowledged);
}

void tst_Exchange::letsAPoisonDocumentBlockNoOther()
{
    const OutboxId poison = m_desk->queue("poison");
    m_desk->partner().always.insert("poison", ScriptedPartner::failed(QStringLiteral("500")));
    const OutboxId refused = m_desk->queue("refused");
    m_desk->partner().always.insert("refused", ScriptedPartner::refused(QStringLiteral("no such lot")));
    std::vector<OutboxId> good;
    good.reserve(10);
    for (int i = 0; i < 10; ++i)
        good.push_back(m_desk->queue("good" + QByteArray::number(i)));
    m_desk->pass();
    for (const OutboxId id : good)
        QVERIFY(m_desk->row(id).state == OutboxState::Acknowledged);
    QVERIFY(m_desk->row(poison).state == OutboxState::Waiting);
    QVERIFY(m_desk->row(refused).state == OutboxState::Refused);
    QCOMPARE(m_desk->row(refused).words, QStringLiteral("no such lot"));
}

void tst_Exchange::letsSeveralPoisonDocumentsBlockNoOther()
{
    const QByteArrayList poison { "p1", "p2", "p3", "p4" };
    for (const QByteArray &name : poison) {
        m_desk->queue(name);
        m_desk->partner().always.insert(name, ScriptedPartner::failed(QStringLiteral("500")));
    }
    std::vector<OutboxId> good;
    for (const char *name : { "a", "b", "c" })
        good.push_back(m_desk->queue(name));
    m_desk->pass();
    // Three failures look like a way that is broken; what has not been tried finds out.
    QCOMPARE(m_desk->partner().sentIds(), (QByteArrayList { "p1", "p2", "p3" }));
    m_desk->clock.advance(10'000);
    m_desk->pass();
    m_desk->clock.advance(20'000);
    m_desk->pass();
    for (const OutboxId id : good)
        QVERIFY(m_desk->row(id).state == OutboxState::Acknowledged);
    // From here on what fails is known for it: nothing that comes later waits for a moment, and they rest each alone.
    m_desk->partner().sent.clear();
    for (int second = 0; second < 120; ++second) {
        const OutboxId later = m_desk->queue("later" + QByteArray::number(second));
        m_desk->pass();
        QVERIFY(m_desk->row(later).state == OutboxState::Acknowledged);
        m_desk->clock.advance(1'000);
    }
    for (const QByteArray &name : poison) {
        const qsizetype tried = m_desk->partner().sentIds().count(name);
        QVERIFY2(tried >= 3 && tried <= 8, QByteArray::number(tried).constData());
    }
}

void tst_Exchange::keepsTheOrderWhereAsked()
{
    PartnerProfile ordered = test::acme();
    ordered.isOrdered = true;
    m_desk->set(ordered);
    for (const char *name : { "a", "b", "c" })
        m_desk->queue(name);
    m_desk->partner().answers = { ScriptedPartner::acknowledged(), ScriptedPartner::failed() };
    m_desk->pass();
    QCOMPARE(m_desk->partner().sentIds(), (QByteArrayList { "a", "b" }));
    QVERIFY(m_desk->pass().empty());
    m_desk->clock.advance(1'000);
    m_desk->pass();
    QCOMPARE(m_desk->partner().sentIds(), (QByteArrayList { "a", "b", "b", "c" }));
}

void tst_Exchange::letsARefusalStopAnOrderedPartnerUntilAPersonDecides()
{
    PartnerProfile ordered = test::acme();
    ordered.isOrdered = true;
    m_desk->set(ordered);
    const OutboxId first = m_desk->queue("a");
    m_desk->queue("b");
    m_desk->partner().answers = { ScriptedPartner::refused(QStringLiteral("no")) };
    m_desk->pass();
    m_desk->clock.advance(3'600'000);
    QVERIFY(m_desk->pass().empty());
    QVERIFY(m_desk->decide(resolveDocument, first, QStringLiteral("sent by mail")));
    m_desk->pass();
    QCOMPARE(m_desk->partner().sentIds(), (QByteArrayList { "a", "b" }));
}

void tst_Exchange::asksForTheEndOfADeliveredDocument()
{
    const OutboxId id = m_desk->queue("a");
    m_desk->partner().answers = { ScriptedPartner::delivered("job-1") };
    m_desk->partner().ends = { ScriptedPartner::delivered("job-1"), ScriptedPartner::failed(),
        ScriptedPartner::acknowledged(QStringLiteral("captured")) };
    m_desk->pass();
    QVERIFY(m_desk->row(id).state == OutboxState::Delivered);
    QCOMPARE(m_desk->row(id).reference, "job-1");
    for (int pass = 0; pass < 3; ++pass) {
        m_desk->clock.advance(60'000);
        m_desk->pass();
    }
    QCOMPARE(m_desk->partner().sent.size(), 1);
    QCOMPARE(m_desk->partner().asked, (QList<QByteArray> { "job-1", "job-1", "job-1" }));
    QVERIFY(m_desk->row(id).state == OutboxState::Acknowledged);
    QCOMPARE(m_desk->row(id).words, QStringLiteral("captured"));
    QCOMPARE(m_desk->acts("outbox.delivered"), 1);
}

void tst_Exchange::refusesWhatTheJobRefused()
{
    const OutboxId id = m_desk->queue("a");
    m_desk->partner().answers = { ScriptedPartner::delivered("job-1") };
    m_desk->partner().ends = { ScriptedPartner::refused(QStringLiteral("event 3: unknown GLN")) };
    m_desk->pass();
    m_desk->clock.advance(60'000);
    const std::vector<ExchangeStep> steps = m_desk->pass();
    QCOMPARE(steps.size(), size_t(1));
    QVERIFY(steps.front().state == ExchangeStep::State::Failed);
    QVERIFY(m_desk->row(id).state == OutboxState::Refused);
    QCOMPARE(m_desk->row(id).code, "transport.write");
}

void tst_Exchange::keepsTheEvidence()
{
    const OutboxId id = m_desk->queue("a");
    ScriptedPartner::Outcome signedReceipt = ScriptedPartner::acknowledged();
    signedReceipt.evidence = "the signed receipt, byte for byte\r\n";
    m_desk->partner().answers = { signedReceipt };
    m_desk->pass();
    const QByteArray evidence = m_desk->row(id).evidence;
    const Result<QByteArray> kept = m_desk->site.ledger().read([&](ledger::View &view) -> Result<QByteArray> {
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        if (const Result<void> restored = view.documents().restoreBytes(evidence, to); !restored)
            return fail(restored.error());
        return to.data();
    });
    QVERIFY(kept);
    QCOMPARE(*kept, signedReceipt.evidence);
}

void tst_Exchange::sendsTestsAloneUntilThePartnerIsLive()
{
    PartnerProfile profile = test::acme();
    profile.isLive = false;
    m_desk->set(profile);
    const OutboxId real = m_desk->queue("real");
    m_desk->queue("test", "content", "acme", true);
    m_desk->pass();
    QCOMPARE(m_desk->partner().sentIds(), (QByteArrayList { "test" }));
    QVERIFY(m_desk->row(real).state == OutboxState::Waiting);
    m_desk->set(test::acme());
    m_desk->pass();
    QVERIFY(m_desk->row(real).state == OutboxState::Acknowledged);
}

void tst_Exchange::leavesPartnersWithoutAWayToPeople()
{
    PartnerProfile profile = test::acme();
    profile.route = {};
    m_desk->set(profile);
    const OutboxId id = m_desk->queue("a");
    QVERIFY(m_desk->pass().empty());
    QVERIFY(m_desk->row(id).state == OutboxState::Waiting);
    QVERIFY(m_desk->decide(resolveDocument, id, QStringLiteral("handed over on paper")));
    QVERIFY(m_desk->row(id).state == OutboxState::Resolved);
}

void tst_Exchange::servesOthersWhileOnePartnerIsSlow()
{
    m_desk->set(test::acme("slow"));
    QSemaphore isAsked;
    QSemaphore mayAnswer;
    m_desk->partner("slow").whileSending = [&] {
        isAsked.release();
        mayAnswer.acquire();
    };
    const OutboxId first = m_desk->queue("a", "x", "slow");
    const OutboxId second = m_desk->queue("b", "x", "slow");
    const auto goOn = [&] { return m_desk->exchange->goOn(m_desk->ana, {}, {}); };
    const auto isDone = [&](OutboxId id) { return m_desk->row(id).state == OutboxState::Acknowledged; };
    QVERIFY(goOn());
    QVERIFY(isAsked.tryAcquire(1, 30'000));
    // What comes later to the others does not wait for it either.
    for (const char *name : { "c", "d", "e" }) {
        const OutboxId id = m_desk->queue(name);
        QVERIFY(QTest::qWaitFor([&] { return goOn() && isDone(id); }, 30'000));
    }
    QVERIFY(!isDone(first));
    QCOMPARE(m_desk->partner("slow").sent.size(), 1);
    mayAnswer.release(2);
    QVERIFY(QTest::qWaitFor([&] { return goOn() && isDone(second); }, 30'000));
    QVERIFY(isDone(first));
    QCOMPARE(m_desk->partner("slow").sentIds(), QByteArrayList({ "a", "b" }));
    m_desk->restart();
}

void tst_Exchange::servesSomeAtOnceAndNotAll()
{
    m_desk->rules.lanes = 3;
    m_desk->restart();
    std::atomic<int> atOnce = 0;
    std::atomic<int> most = 0;
    QSemaphore mayAnswer;
    std::vector<OutboxId> ids;
    for (int i = 0; i < 7; ++i) {
        const QByteArray name = "p" + QByteArray::number(i);
        m_desk->set(test::acme(name));
        m_desk->partner(name).whileSending = [&] {
            most = std::max(most.load(), ++atOnce);
            (void)mayAnswer.tryAcquire(1, 200);
            --atOnce;
        };
        ids.push_back(m_desk->queue("for-" + name, "x", name));
    }
    m_desk->pass();
    for (const OutboxId id : ids)
        QVERIFY(m_desk->row(id).state == OutboxState::Acknowledged);
    QVERIFY(most > 1);
    QVERIFY(most <= 3);
}

void tst_Exchange::forgetsNothingOverARestart()
{
    const OutboxId id = m_desk->queue("a");
    m_desk->partner().answers = { ScriptedPartner::failed() };
    m_desk->pass();
    m_desk->site.reopen();
    m_desk->restart();
    QVERIFY(m_desk->pass().empty());
    m_desk->clock.advance(1'000);
    m_desk->pass();
    QVERIFY(m_desk->row(id).state == OutboxState::Acknowledged);
}

QTEST_GUILESS_MAIN(tst_Exchange)
#include "tst_exchange.moc"
