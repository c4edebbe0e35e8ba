#include "core/sync/exchangestory.h"

using namespace packledger;
using namespace packledger::sync;
using ledger::OutboxId;
using ledger::OutboxState;
using test::ScriptedPartner;

/// The ways to partners, each direction for itself: when one rests, and what goes on all the same.
class tst_Ways : public QObject, private test::ExchangeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void triesTheWayWithWhatFailedLeast();
    void restsAWayThatIsBroken();
    void fetchesWhileTheWayOutRests();
    void sendsWhileTheWayInRests();
    void looksForNothingBeforeThePartnerWishes();
    void leavesDocumentsToPeopleWhereTheWayOnlyLeadsIn();
    void callsNoPartnerReachedThatNobodyAsked();
    void drainsWhenTheWayIsWholeAgain();
    void saysWhyAWayCannotBeMade();
};

void tst_Ways::triesTheWayWithWhatFailedLeast()
{
    const QByteArrayList names { "poison", "a", "b", "c", "d" };
    for (const QByteArray &name : names) {
        m_desk->queue(name);
        m_desk->partner().always.insert(name, ScriptedPartner::failed());
    }
    for (int pass = 0; pass < 6; ++pass) {
        m_desk->pass();
        m_desk->clock.advance(60'000);
    }
    // Three at first, then one at a time: each in its turn.
    QCOMPARE(m_desk->partner().sentIds(), (QByteArrayList { "poison", "a", "b", "c", "d", "poison", "a", "b" }));
    m_desk->partner().sent.clear();
    for (const char *name : { "a", "b", "c", "d" })
        m_desk->partner().always.remove(name);
    m_desk->pass();
    QCOMPARE(m_desk->partner().sentIds(), (QByteArrayList { "c", "d", "poison", "a", "b" }));
}

void tst_Ways::restsAWayThatIsBroken()
{
    for (int i = 0; i < 20; ++i) {
        m_desk->queue(QByteArray::number(i));
        m_desk->partner().always.insert(QByteArray::number(i), ScriptedPartner::failed());
    }
    m_desk->rules.pollMs = 60'000;
    m_desk->restart();
    m_desk->pass();
    // Three in a row say it all; the others keep their first attempt.
    QCOMPARE(m_desk->partner().sent.size(), 3);
    m_desk->clock.advance(9'999);
    QVERIFY(m_desk->pass().empty());
    m_desk->clock.advance(1);
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 4);
    QCOMPARE(m_desk->exchange->nextMs(), m_desk->clock.now().ms + 20'000);
}

void tst_Ways::fetchesWhileTheWayOutRests()
{
    for (int i = 0; i < 5; ++i) {
        m_desk->queue(QByteArray::number(i));
        m_desk->partner().always.insert(QByteArray::number(i), ScriptedPartner::failed());
    }
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 3);
    QCOMPARE(m_desk->partner().polls, 1);
    m_desk->partner().waiting.append({ "a", QStringLiteral("a"), "text/plain", "something" });
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 3);
    QCOMPARE(m_desk->arrivals().size(), size_t(1));
    // What came in does not say that the way out is whole.
    m_desk->pass();
    QCOMPARE(m_desk->partner().sent.size(), 3);
}

void tst_Ways::sendsWhileTheWayInRests()
{
    m_desk->partner().pollError = Error { ErrorCode("transport.remote-folder"), QStringLiteral("in") };
    for (int i = 0; i < 5; ++i)
        m_desk->pass();
    QCOMPARE(m_desk->partner().polls, 3);
    const OutboxId id = m_desk->queue("a");
    m_desk->pass();
    QVERIFY(m_desk->row(id).state == OutboxState::Acknowledged);
    QCOMPARE(m_desk->partner().polls, 3);
    m_desk->clock.advance(10'000);
    m_desk->partner().pollError.reset();
    m_desk->pass();
    m_desk->pass();
    QCOMPARE(m_desk->partner().polls, 5);
}

void tst_Ways::looksForNothingBeforeThePartnerWishes()
{
    m_desk->partner().pollError = Error { ErrorCode("transport.partner-trouble"), QStringLiteral("503") };
    m_desk->partner().pollWishMs = 3'600'000;
    m_desk->pass();
    m_desk->clock.advance(3'599'000);
    m_desk->pass();
    QCOMPARE(m_desk->partner().polls, 1);
    m_desk->clock.advance(1'000);
    m_desk->pass();
    QCOMPARE(m_desk->partner().polls, 2);
}

void tst_Ways::leavesDocumentsToPeopleWhereTheWayOnlyLeadsIn()
{
    PartnerProfile profile = test::acme();
    profile.route = { "folder", { { QStringLiteral("in"), QStringLiteral("/from-acme") } } };
    m_desk->set(profile);
    const OutboxId id = m_desk->queue("a");
    m_desk->partner().waiting.append({ "a", QStringLiteral("a"), "text/plain", "something" });
    m_desk->pass();
    QVERIFY(m_desk->partner().sent.isEmpty());
    QVERIFY(m_desk->row(id).state == OutboxState::Waiting);
    QCOMPARE(m_desk->arrivals().size(), size_t(1));
    QVERIFY(m_desk->decide(resolveDocument, id, QStringLiteral("by mail")));
}

void tst_Ways::callsNoPartnerReachedThatNobodyAsked()
{
    const auto goodMs = [this] {
        return *m_desk->site.ledger().read(
            [](ledger::View &view) -> Result<qint64> { return view.exchange().sending.route("acme").goodMs; });
    };
    m_desk->partner().fetches = false; // documents go there, and nothing is fetched
    m_desk->pass();
    QCOMPARE(goodMs(), 0);
    m_desk->queue("a");
    m_desk->pass();
    QVERIFY(goodMs() > 0);
}

void tst_Ways::drainsWhenTheWayIsWholeAgain()
{
    for (int i = 0; i < 20; ++i)
        m_desk->queue(QByteArray::number(i));
    for (int i = 0; i < 40; ++i)
        m_desk->partner().answers.push_back(ScriptedPartner::failed());
    while (!m_desk->partner().answers.empty()) {
        m_desk->pass();
        m_desk->clock.advance(60'000);
    }
    const std::vector<ExchangeStep> steps = m_desk->pass();
    QCOMPARE(steps.size(), size_t(20));
    for (const ExchangeStep &step : steps)
        QVERIFY(step.state == ExchangeStep::State::Acknowledged);
}

void tst_Ways::saysWhyAWayCannotBeMade()
{
    m_desk->queue("a");
    Exchange broken(
        m_desk->site.site(),
        [](const PartnerProfile &) -> Result<std::unique_ptr<Transport>> {
            return fail(ErrorCode("secret.unknown"), QStringLiteral("acme-token"));
        },
        m_desk->rules);
    std::vector<ExchangeStep> steps;
    Progress goOn;
    QVERIFY(broken.once(
        m_desk->ana, {}, [&](const ExchangeStep &step) { steps.push_back(step); }, goOn));
    QCOMPARE(steps.size(), size_t(1));
    QVERIFY(!steps.front().outgoing.isValid());
    QCOMPARE(QString(steps.front().error->code.name()), QStringLiteral("secret.unknown"));
}

QTEST_GUILESS_MAIN(tst_Ways)
#include "tst_ways.moc"
