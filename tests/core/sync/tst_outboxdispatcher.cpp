#include "support/exchangedesk.h"
#include "sync/syncerrors.h"

#include <QTest>

using namespace packledger;
using namespace packledger::sync;
using ledger::OutboxId;
using ledger::OutboxState;
using test::ExchangeDesk;
using test::ScriptedPartner;

/// What is on disk about documents while they are on their way: before they leave, and before anybody is told.
class tst_OutboxDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ExchangeDesk>(); }
    void cleanup();

    void writesSeveralOutcomesTogetherBeforeItTellsThem();
    void hasInHandWhatItSends();
    void writesWhatIsDoneWhileTheWireIsSlow();
    void sendsInOrderOneByOne();
    void tellsThatAStoppedDocumentMayHaveArrived();
    void leavesOutWhatWasHeldMeanwhile();
    void sendsFromOneProgramAtATime();
    void takesOverFromAProgramThatIsGone();
    void acknowledgesWhatWasHeldOnItsWay();
    void keepsFailuresOutOfTheJournal();

private:
    std::vector<OutboxId> queue(int documents)
    {
        std::vector<OutboxId> ids;
        for (int i = 0; i < documents; ++i)
            ids.push_back(m_desk->queue(QByteArray::number(i)));
        return ids;
    }
    [[nodiscard]] OutboxId idOf(const QByteArray &instance)
    {
        return m_desk->site.ledger()
            .read([&](ledger::View &view) -> Result<ledger::OutboxRow> {
                return *view.exchange().outbox.byInstance(instance);
            })
            ->id;
    }
    /// As if another machine's program had gone in the middle of it; its lease runs out in a minute.
    [[nodiscard]] Result<void> leaveBehind(OutboxId id, const QByteArray &holder = "boot/elsewhere/1/x")
    {
        return m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            const qint64 now = transaction.now().ms;
            transaction.exchange().sending.setLease("acme", { holder, now, now + 60'000 });
            transaction.exchange().sending.setInHand("acme", { id });
            return {};
        });
    }

    std::unique_ptr<ExchangeDesk> m_desk;
};

void tst_OutboxDispatcher::cleanup()
{
    const ledger::LedgerCheck check = m_desk->site.check();
    QVERIFY(check.chainIntact && check.projectionMatches && check.storageSound);
    m_desk.reset();
}

void tst_OutboxDispatcher::writesSeveralOutcomesTogetherBeforeItTellsThem()
{
    queue(100);
    Result<ledger::Site> other = ledger::Site::open(m_desk->site.folder(), m_desk->clock);
    QVERIFY(other);
    int told = 0;
    qsizetype mostUntold = 0;
    Progress goOn;
    const Result<void> done = m_desk->exchange->once(
        m_desk->ana, {},
        [&](const ExchangeStep &step) {
            mostUntold = std::max(mostUntold, m_desk->partner().sent.size() - told);
            const Result<ledger::OutboxRow> row
                = other->ledger().read([&](ledger::View &view) -> Result<ledger::OutboxRow> {
                      return *view.exchange().outbox.find(step.outgoing);
                  });
            QVERIFY(row && row->state == OutboxState::Acknowledged && !row->isSending);
            ++told;
        },
        goOn);
    QVERIFY(done);
    QCOMPARE(told, 100);
    QVERIFY2(mostUntold > 1 && mostUntold <= 32, qPrintable(QString::number(mostUntold)));
}

void tst_OutboxDispatcher::hasInHandWhatItSends()
{
    queue(40);
    Result<ledger::Site> other = ledger::Site::open(m_desk->site.folder(), m_desk->clock);
    QVERIFY(other);
    int inHand = 0;
    m_desk->partner().whileSending = [&] {
        const QByteArray instance = m_desk->partner().sent.back().id;
        const Result<bool> isSending = other->ledger().read(
            [&](ledger::View &view) -> Result<bool> { return view.exchange().outbox.byInstance(instance)->isSending; });
        inHand += isSending && *isSending ? 1 : 0;
    };
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 40);
    QCOMPARE(inHand, 40);
}

void tst_OutboxDispatcher::writesWhatIsDoneWhileTheWireIsSlow()
{
    const std::vector<OutboxId> ids = queue(20);
    Result<ledger::Site> other = ledger::Site::open(m_desk->site.folder(), m_desk->clock);
    QVERIFY(other);
    bool isWritten = false;
    m_desk->partner().onTheWire = [&](Progress &progress) {
        const qsizetype at = m_desk->partner().sent.size() - 1;
        if (at != 6)
            return;
        // As long as the partner takes: what went before is on disk, and nothing else is in hand.
        isWritten = QTest::qWaitFor(
            [&] {
                const bool goesOn = progress(0, 0);
                const Result<bool> asWanted = other->ledger().read([&](ledger::View &view) -> Result<bool> {
                    for (size_t i = 0; i < ids.size(); ++i) {
                        const ledger::OutboxRow row = *view.exchange().outbox.find(ids[i]);
                        if ((row.state == OutboxState::Acknowledged) != (qsizetype(i) < at)
                            || row.isSending != (qsizetype(i) == at))
                            return false;
                    }
                    return true;
                });
                return goesOn && asWanted && *asWanted;
            },
            30'000);
    };
    QCOMPARE(m_desk->pass().size(), size_t(20));
    QVERIFY(isWritten);
}

void tst_OutboxDispatcher::sendsInOrderOneByOne()
{
    PartnerProfile ordered = test::acme();
    ordered.isOrdered = true;
    m_desk->set(ordered);
    const std::vector<OutboxId> ids = queue(20);
    bool isOneByOne = true;
    m_desk->partner().whileSending = [&] {
        const size_t at = size_t(m_desk->partner().sent.size()) - 1;
        isOneByOne = isOneByOne && (at == 0 || m_desk->row(ids[at - 1]).state == OutboxState::Acknowledged);
    };
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 20);
    QVERIFY(isOneByOne);
}

void tst_OutboxDispatcher::tellsThatAStoppedDocumentMayHaveArrived()
{
    const std::vector<OutboxId> ids = queue(2);
    bool isStopped = false;
    Progress untilStopped = [&](qint64, qint64) { return !isStopped; };
    m_desk->partner().answers = { ScriptedPartner::failed() };
    m_desk->partner().whileSending = [&] { isStopped = true; };
    std::vector<ExchangeStep> steps;
    QVERIFY(m_desk->exchange->once(
        m_desk->ana, {}, [&](const ExchangeStep &step) { steps.push_back(step); }, untilStopped));
    QVERIFY(steps.empty());
    QCOMPARE(m_desk->partner().sent.size(), 1);
    QCOMPARE(m_desk->row(ids.front()).attempts, 1);
    QCOMPARE(m_desk->row(ids.front()).lastCode, "sync.no-outcome");
    QCOMPARE(m_desk->row(ids.back()).attempts, 0);
    QVERIFY(!m_desk->row(ids.back()).isSending);
    // It goes on at once.
    isStopped = false;
    m_desk->partner().whileSending = nullptr;
    QCOMPARE(m_desk->pass().size(), size_t(2));
}

void tst_OutboxDispatcher::leavesOutWhatWasHeldMeanwhile()
{
    queue(10);
    m_desk->partner().whileSending = [&] {
        // Of the second group, in hand already.
        if (m_desk->partner().sent.size() == 2)
            QVERIFY(m_desk->decide(holdDocument, idOf("2"), QStringLiteral("wrong truck")));
    };
    QCOMPARE(m_desk->pass().size(), size_t(9));
    QVERIFY(!m_desk->partner().sentIds().contains("2"));
    QVERIFY(m_desk->row(idOf("2")).state == OutboxState::Held);
}

void tst_OutboxDispatcher::sendsFromOneProgramAtATime()
{
    m_desk->queue("a");
    std::vector<ExchangeStep> others;
    m_desk->partner().whileSending = [&] {
        m_desk->partner().whileSending = nullptr;
        // Another program of the same site, in the middle of it.
        Result<ledger::Site> site = ledger::Site::open(m_desk->site.folder(), m_desk->clock);
        Exchange other(*site, [&](const PartnerProfile &) -> Result<std::unique_ptr<Transport>> {
            return std::make_unique<test::ScriptedTransport>(m_desk->partner());
        });
        Progress goOn;
        const Result<void> done = other.once(
            m_desk->ana, {}, [&](const ExchangeStep &step) { others.push_back(step); }, goOn);
        QVERIFY(done);
    };
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 1);
    QCOMPARE(others.size(), size_t(1));
    QVERIFY(others.front().error && others.front().error->code == codes::partnerBusy);
}

void tst_OutboxDispatcher::takesOverFromAProgramThatIsGone()
{
    const OutboxId id = m_desk->queue("a");
    // Of another machine nobody knows whether it lives: its time has to run out.
    QVERIFY(leaveBehind(id));
    QVERIFY(m_desk->row(id).isSending);
    m_desk->pass();
    QVERIFY(m_desk->partner().sent.isEmpty());
    m_desk->clock.advance(60'000);
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 1);
    QVERIFY(!m_desk->row(id).isSending);
    // Nobody knows whether it had sent it: that is an attempt as well.
    QCOMPARE(m_desk->row(id).attempts, 2);
    const auto attempts
        = m_desk->site.ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::OutboxAttempt>> {
              return view.exchange().sending.attempts(id);
          });
    QCOMPARE(attempts->front().code, "sync.no-outcome");
}

void tst_OutboxDispatcher::acknowledgesWhatWasHeldOnItsWay()
{
    const OutboxId id = m_desk->queue("a");
    m_desk->partner().whileSending = [&] { QVERIFY(m_desk->decide(holdDocument, id, QStringLiteral("stop"))); };
    m_desk->pass();
    // Too late: the partner has it.
    QVERIFY(m_desk->row(id).state == OutboxState::Acknowledged);
}

void tst_OutboxDispatcher::keepsFailuresOutOfTheJournal()
{
    const OutboxId id = m_desk->queue("a");
    m_desk->partner().always.insert("a", ScriptedPartner::failed());
    const auto headSeq = [&] {
        return *m_desk->site.ledger().read(
            [](ledger::View &view) -> Result<qint64> { return view.journal().head().seq; });
    };
    const qint64 before = headSeq();
    for (int pass = 0; pass < 50; ++pass) {
        m_desk->pass();
        m_desk->clock.advance(60'000);
    }
    QCOMPARE(headSeq(), before);
    QCOMPARE(m_desk->row(id).attempts, 50);
    const auto attempts
        = *m_desk->site.ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::OutboxAttempt>> {
              return view.exchange().sending.attempts(id);
          });
    QCOMPARE(attempts.size(), size_t(20));
    QCOMPARE(attempts.back().attempt, 50);
}

QTEST_GUILESS_MAIN(tst_OutboxDispatcher)
#include "tst_outboxdispatcher.moc"
