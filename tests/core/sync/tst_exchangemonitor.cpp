#include "sync/exchangemonitor.h"

#include "support/exchangedesk.h"
#include "sync/inbox.h"

#include <QTest>

using namespace packledger;
using namespace packledger::sync;
using ledger::OutboxId;
using Show = MonitorQuestion::Show;
using test::ExchangeDesk;
using test::ScriptedPartner;

/// Outbox and inbox as a person looks at them.
class tst_ExchangeMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ExchangeDesk>(); }
    void cleanup();

    void showsTheNewestOfVeryMany();
    void findsWhatIsOpenLateOrFailed();
    void saysWhenTheNextAttemptIs();
    void saysWhatADocumentWaitsFor();
    void findsByNumberNameAndIdentity();
    void findsWhatNamesAPack();
    void countsWhatPeopleAskFor();
    void countsTheHours();
    void tellsTheHistoryOfADocument();
    void tellsTheHistoryOfAnArrival();
    void takesTheHistoryThroughARebuild();

private:
    std::vector<qint64> outgoing(const MonitorQuestion &question)
    {
        const auto page = *m_desk->site.ledger().read([&](ledger::View &view) -> Result<MonitorPage<OutgoingLine>> {
            return outgoingPage(view, question, m_desk->clock.today(), m_desk->clock.now().ms);
        });
        std::vector<qint64> ids;
        for (const OutgoingLine &line : page.lines)
            ids.push_back(line.row.id.value);
        m_hasMore = page.hasMore;
        return ids;
    }
    std::vector<qint64> outgoing(Show show) { return outgoing(MonitorQuestion { {}, show, {}, 200 }); }
    std::vector<qint64> found(const char *text)
    {
        return outgoing(MonitorQuestion { {}, Show::All, QString::fromUtf8(text), 200 });
    }
    std::vector<qint64> incoming(const MonitorQuestion &question)
    {
        const auto page = *m_desk->site.ledger().read([&](ledger::View &view) -> Result<MonitorPage<IncomingLine>> {
            return incomingPage(view, question, m_desk->clock.today(), m_desk->clock.now().ms);
        });
        std::vector<qint64> ids;
        for (const IncomingLine &line : page.lines)
            ids.push_back(line.row.id.value);
        return ids;
    }
    OutgoingLine line(OutboxId id)
    {
        return *m_desk->site.ledger().read([&](ledger::View &view) -> Result<OutgoingLine> {
            return *outgoingLine(view, id, m_desk->clock.now().ms);
        });
    }
    MonitorCounts counts()
    {
        return *m_desk->site.ledger().read(
            [&](ledger::View &view) -> Result<MonitorCounts> { return monitorCounts(view, m_desk->clock.now().ms); });
    }
    std::vector<MonitorEntry> history(OutboxId id)
    {
        using History = std::vector<MonitorEntry>;
        return *m_desk->site.ledger().read([&](ledger::View &view) -> Result<History> { return historyOf(view, id); });
    }

    std::unique_ptr<ExchangeDesk> m_desk;
    bool m_hasMore = false;
};

void tst_ExchangeMonitor::cleanup()
{
    const ledger::LedgerCheck check = m_desk->site.check();
    QVERIFY2(check.isGood(), check.differingTables.join(' ').constData());
    m_desk.reset();
}

void tst_ExchangeMonitor::showsTheNewestOfVeryMany()
{
    for (const QByteArray name : { "a", "b", "c", "d", "e" })
        (void)m_desk->queue(name);
    QCOMPARE(outgoing({ {}, Show::All, {}, 3 }), (std::vector<qint64> { 5, 4, 3 }));
    QVERIFY(m_hasMore);
    QCOMPARE(outgoing({ {}, Show::All, {}, 5 }).size(), size_t(5));
    QVERIFY(!m_hasMore);
    m_desk->set(test::acme("other"));
    (void)m_desk->queue("f", "content", "other");
    QCOMPARE(outgoing({ "other", Show::All, {}, 5 }), (std::vector<qint64> { 6 }));
    QCOMPARE(outgoing({ "nobody", Show::All, {}, 5 }), std::vector<qint64>());
}

void tst_ExchangeMonitor::findsWhatIsOpenLateOrFailed()
{
    ScriptedPartner &partner = m_desk->partner();
    partner.always.insert("bad", ScriptedPartner::refused(QStringLiteral("no")));
    partner.always.insert("slow", ScriptedPartner::delivered("job"));
    partner.always.insert("lost", ScriptedPartner::failed());
    (void)m_desk->queue("good"); // 1
    (void)m_desk->queue("bad"); // 2
    (void)m_desk->queue("slow"); // 3
    (void)m_desk->queue("lost"); // 4
    const OutboxId held = m_desk->queue("held"); // 5
    QVERIFY(m_desk->decide(holdDocument, held, QStringLiteral("wait")));
    (void)m_desk->pass();
    QCOMPARE(outgoing(Show::All), (std::vector<qint64> { 5, 4, 3, 2, 1 }));
    QCOMPARE(outgoing(Show::Open), (std::vector<qint64> { 5, 4, 3, 2 }));
    QCOMPARE(outgoing(Show::Failed), (std::vector<qint64> { 4, 2 }));
    QCOMPARE(outgoing(Show::Late), std::vector<qint64>());
    m_desk->clock.advance(31 * 60'000);
    QCOMPARE(outgoing(Show::Late), (std::vector<qint64> { 4, 3 }));
    QVERIFY(line(OutboxId { 3 }).isLate);
    QCOMPARE(outgoing({ {}, Show::Late, QStringLiteral("slow"), 9 }), (std::vector<qint64> { 3 }));
    QCOMPARE(outgoing({ "other", Show::Late, {}, 9 }), std::vector<qint64>());
}

void tst_ExchangeMonitor::saysWhenTheNextAttemptIs()
{
    m_desk->partner().answers.push_back(ScriptedPartner::failed());
    const OutboxId id = m_desk->queue("a");
    QCOMPARE(line(id).nextMs, 0);
    (void)m_desk->pass();
    QCOMPARE(line(id).nextMs, m_desk->clock.now().ms + 1'000);
    m_desk->clock.advance(1'500);
    QCOMPARE(line(id).nextMs, 0);
    // While the way rests as a whole, nobody goes, also who was never tried.
    (void)m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        ledger::RouteState route;
        route.failures = 3;
        route.lastMs = m_desk->clock.now().ms;
        route.waitMs = 10'000;
        transaction.exchange().sending.setRoute("acme", ledger::Direction::Out, route);
        return {};
    });
    const OutboxId fresh = m_desk->queue("b");
    QCOMPARE(line(fresh).nextMs, m_desk->clock.now().ms + 10'000);
}

void tst_ExchangeMonitor::saysWhatADocumentWaitsFor()
{
    using Waits = OutgoingLine::WaitsFor;
    PartnerProfile profile = test::acme("quiet");
    profile.isLive = false;
    m_desk->set(profile);
    QVERIFY(line(m_desk->queue("a", "content", "quiet")).waitsFor == Waits::Live);
    QVERIFY(line(m_desk->queue("t", "content", "quiet", true)).waitsFor == Waits::Time);
    profile = test::acme("paper");
    profile.route = {};
    m_desk->set(profile);
    QVERIFY(line(m_desk->queue("b", "content", "paper")).waitsFor == Waits::Way);
    profile = test::acme("row");
    profile.isOrdered = true;
    profile.title = QStringLiteral("In a row");
    m_desk->set(profile);
    QVERIFY(line(m_desk->queue("c", "content", "row")).waitsFor == Waits::Time);
    const OutgoingLine second = line(m_desk->queue("d", "content", "row"));
    QVERIFY(second.waitsFor == Waits::Order);
    QCOMPARE(second.partnerTitle, QStringLiteral("In a row"));
}

void tst_ExchangeMonitor::findsByNumberNameAndIdentity()
{
    (void)m_desk->queue("first-7");
    (void)m_desk->queue("SECOND_8");
    QCOMPARE(found("2"), (std::vector<qint64> { 2 }));
    QCOMPARE(found("#2"), (std::vector<qint64> { 2 }));
    QCOMPARE(found("second"), (std::vector<qint64> { 2 }));
    QCOMPARE(found("FIRST-7.xml"), (std::vector<qint64> { 1 }));
    QCOMPARE(found("d_8"), (std::vector<qint64> { 2 })); // no pattern, a text
    QCOMPARE(found("t%7"), std::vector<qint64>());
    QCOMPARE(found("nothing like it"), std::vector<qint64>());
}

void tst_ExchangeMonitor::findsWhatNamesAPack()
{
    m_desk->arrives("ship-1.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
    const QByteArray serial = *m_desk->site.ledger().read([](ledger::View &view) -> Result<QByteArray> {
        ledger::Rows rows
            = view.database().query("SELECT item_key FROM item WHERE level = 0 AND item_key LIKE '01%' LIMIT 1");
        return rows.next() ? gs1::ItemKey::fromText(rows.text(0)).serial() : QByteArray();
    });
    QVERIFY(!serial.isEmpty());
    QCOMPARE(incoming({ {}, Show::All, QString::fromLatin1(serial), 9 }), (std::vector<qint64> { 1 }));
    QCOMPARE(incoming({ {}, Show::Failed, QString::fromLatin1(serial), 9 }), std::vector<qint64>());
    // Not for whoever sees totals alone; a file's name they may know.
    QCOMPARE(incoming({ {}, Show::All, QStringLiteral("1004"), 9 }), (std::vector<qint64> { 1 }));
    QCOMPARE(incoming({ {}, Show::All, QStringLiteral("1004"), 9, false }), std::vector<qint64>());
    QCOMPARE(incoming({ {}, Show::All, QStringLiteral("ship-1"), 9, false }), (std::vector<qint64> { 1 }));
    QCOMPARE(incoming({ {}, Show::All, QStringLiteral("ship-1"), 9 }), (std::vector<qint64> { 1 }));
    QCOMPARE(incoming({ {}, Show::All, QStringLiteral("NOSUCHSERIAL"), 9 }), std::vector<qint64>());
    QCOMPARE(incoming({ {}, Show::All, QStringLiteral("A1"), 9 }), (std::vector<qint64> { 1 }));
}

void tst_ExchangeMonitor::countsWhatPeopleAskFor()
{
    const qint64 begun = m_desk->clock.now().ms;
    m_desk->partner().always.insert("bad", ScriptedPartner::refused(QStringLiteral("no")));
    (void)m_desk->queue("bad");
    (void)m_desk->pass();
    m_desk->partner().always.insert("lost", ScriptedPartner::failed());
    (void)m_desk->queue("lost");
    const OutboxId held = m_desk->queue("held");
    QVERIFY(m_desk->decide(holdDocument, held, QStringLiteral("wait")));
    m_desk->arrives("cut.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml").chopped(300));
    m_desk->clock.advance(40 * 60'000);
    const MonitorCounts told = counts();
    QCOMPARE(told.waiting, 1);
    QCOMPARE(told.late, 1);
    QCOMPARE(told.held, 1);
    QCOMPARE(told.refused, 1);
    QCOMPARE(told.oldestMs, begun);
    QCOMPARE(told.inbox.refused, 1);
    QCOMPARE(told.inbox.quarantined, 0);
    QCOMPARE(told.inbox.kept, 0);
}

void tst_ExchangeMonitor::countsTheHours()
{
    const qint64 since = m_desk->clock.now().ms;
    m_desk->partner().answers.push_back(ScriptedPartner::failed());
    (void)m_desk->queue("a");
    (void)m_desk->pass();
    m_desk->clock.advance(3'600'000);
    (void)m_desk->pass();
    m_desk->arrives("ship-1.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml"));
    using Hours = std::vector<ledger::ExchangeLists::Hour>;
    const Hours hours = *m_desk->site.ledger().read(
        [&](ledger::View &view) -> Result<Hours> { return ledger::ExchangeLists(view.database()).hours(since); });
    QCOMPARE(hours.size(), size_t(2));
    QCOMPARE(hours[0].hour, 0);
    QCOMPARE(hours[0].failed, 1);
    QCOMPARE(hours[0].delivered, 0);
    QCOMPARE(hours[1].hour, 1);
    QCOMPARE(hours[1].delivered, 1);
    QCOMPARE(hours[1].arrived, 1);
}

void tst_ExchangeMonitor::tellsTheHistoryOfADocument()
{
    m_desk->partner().answers.push_back(ScriptedPartner::failed(QStringLiteral("reset by peer")));
    const OutboxId id = m_desk->queue("a");
    (void)m_desk->pass();
    m_desk->clock.advance(10'000);
    QVERIFY(m_desk->decide(holdDocument, id, QStringLiteral("ask them first")));
    QVERIFY(m_desk->decide(retryDocument, id, QStringLiteral("they said yes")));
    m_desk->clock.advance(10'000);
    m_desk->partner().answers.push_back(ScriptedPartner::acknowledged(QStringLiteral("thanks")));
    (void)m_desk->pass();
    const std::vector<MonitorEntry> told = history(id);
    QByteArrayList acts;
    for (const MonitorEntry &entry : told)
        acts.append(entry.act.isEmpty() ? "attempt " + QByteArray::number(entry.attempt) : entry.act);
    QCOMPARE(acts,
        (QByteArrayList {
            "outbox.queued", "attempt 1", "outbox.held", "outbox.retried", "attempt 2", "outbox.acknowledged" }));
    QCOMPARE(told[1].code, "transport.write");
    QCOMPARE(told[1].words, QStringLiteral("reset by peer"));
    QCOMPARE(told[2].words, QStringLiteral("ask them first"));
    QVERIFY(!told[2].actor.operatorName.isEmpty());
    QCOMPARE(told[5].words, QStringLiteral("thanks"));
}

void tst_ExchangeMonitor::tellsTheHistoryOfAnArrival()
{
    m_desk->arrives("cut.xml", ExchangeDesk::fixture("epcis/dscsa-r13.xml").chopped(300));
    const ledger::InboxId id = m_desk->arrivals().front().id;
    QVERIFY(m_desk->site.ledger().write([&](ledger::WriteTransaction &transaction) {
        return resolveArrival(transaction, m_desk->ana, id, QStringLiteral("sent again by mail"));
    }));
    using History = std::vector<MonitorEntry>;
    const History told
        = *m_desk->site.ledger().read([&](ledger::View &view) -> Result<History> { return historyOf(view, id); });
    QCOMPARE(told.size(), size_t(3));
    QCOMPARE(told[0].act, "inbox.kept");
    QCOMPARE(told[1].state, "refused");
    QVERIFY(!told[1].code.isEmpty());
    QCOMPARE(told[2].act, "inbox.resolved");
    QCOMPARE(told[2].words, QStringLiteral("sent again by mail"));
}

void tst_ExchangeMonitor::takesTheHistoryThroughARebuild()
{
    const OutboxId id = m_desk->queue("a");
    (void)m_desk->pass();
    const size_t before = history(id).size();
    QVERIFY(ledger::rebuildLedger(m_desk->site.ledger()));
    QCOMPARE(history(id).size(), before);
}

QTEST_GUILESS_MAIN(tst_ExchangeMonitor)
#include "tst_exchangemonitor.moc"
