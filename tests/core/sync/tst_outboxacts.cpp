#include "core/sync/exchangestory.h"
#include "sync/syncerrors.h"

using namespace packledger;
using namespace packledger::sync;
using ledger::OutboxId;
using ledger::OutboxState;
using test::ScriptedPartner;

/// What people do with documents on their way.
class tst_OutboxActs : public QObject, private test::ExchangeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void holdsRetriesAndResolvesByHand();
    void asksForAReason();
    void refusesPeopleWhoMayNotExchange();
};

void tst_OutboxActs::holdsRetriesAndResolvesByHand()
{
    const OutboxId id = m_desk->queue("a");
    QVERIFY(m_desk->decide(holdDocument, id, QStringLiteral("wrong truck")));
    QVERIFY(m_desk->pass().empty());
    QVERIFY(m_desk->row(id).state == OutboxState::Held);
    QCOMPARE(m_desk->row(id).words, QStringLiteral("wrong truck"));
    QVERIFY(m_desk->decide(retryDocument, id));
    m_desk->partner().answers = { ScriptedPartner::refused(QStringLiteral("unknown sender")) };
    m_desk->pass();
    QVERIFY(m_desk->row(id).state == OutboxState::Refused);
    // They know us now: the same bytes once more.
    QVERIFY(m_desk->decide(retryDocument, id, QStringLiteral("they set us up")));
    m_desk->pass();
    QVERIFY(m_desk->row(id).state == OutboxState::Acknowledged);
    QCOMPARE(m_desk->partner().sentIds(), (QByteArrayList { "a", "a" }));
    const Result<void> late = m_desk->decide(holdDocument, id, QStringLiteral("too late"));
    QVERIFY(!late && late.error().code == codes::documentEnded);
    QCOMPARE(m_desk->acts("outbox.retried"), 2);
}

void tst_OutboxActs::asksForAReason()
{
    const OutboxId id = m_desk->queue("a");
    const Result<void> held = m_desk->decide(holdDocument, id, QStringLiteral("  "));
    QVERIFY(!held && held.error().code == codes::reasonMissing);
    const Result<void> unknown = m_desk->decide(resolveDocument, OutboxId { 99 }, QStringLiteral("because"));
    QVERIFY(!unknown && unknown.error().code == codes::documentUnknown);
}

void tst_OutboxActs::refusesPeopleWhoMayNotExchange()
{
    const OutboxId id = m_desk->queue("a");
    m_desk->ana = access::Session("bob", QStringLiteral("Bob"), { access::Permission::Receive });
    const Result<void> held = m_desk->decide(holdDocument, id, QStringLiteral("because"));
    QVERIFY(!held);
    QCOMPARE(QString(held.error().code.name()), QStringLiteral("access.not-permitted"));
    Progress goOn;
    QVERIFY(!m_desk->exchange->once(m_desk->ana, {}, {}, goOn));
    QVERIFY(m_desk->partner().sent.isEmpty());
}

QTEST_GUILESS_MAIN(tst_OutboxActs)
#include "tst_outboxacts.moc"
