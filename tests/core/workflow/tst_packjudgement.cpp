#include "access/accesserrors.h"
#include "support/packingbench.h"
#include "workflow/packingerrors.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using ledger::Level;
using ledger::PackingId;
using ledger::WriteTransaction;

/// What may go into a container, and what may be one.
class tst_PackJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PackingBench>(); }
    void cleanup() { QCOMPARE(m_bench->replayDifference(), QByteArray()); }

    void namesWhatDoesNotBelongAndGoesOn();
    void refusesToCloseOverAChildHeldSince();
    void namesTheHeldOneInsideAContainer();
    void leavesHeldContainersAlone();
    void mixesLotsWhereTheRuleSaysSo();
    void neverMixesInATradeItem();
    void refusesWhatIsNoContainer();
    void refusesANumberThatWasWrittenOff();
    void refusesAnEmptiedSsccOfOthers();
    void usesItsOwnSsccAgainAYearAfterItLeft();

private:
    std::unique_ptr<PackingBench> m_bench;
};

void tst_PackJudgement::namesWhatDoesNotBelongAndGoesOn()
{
    struct Wrong
    {
        const char *what;
        const char *name;
        PackVerdict verdict;
    };
    static constexpr Wrong wrongs[]
        = { { "scanned before", "u1", PackVerdict::Duplicate }, { "another lot", "u50", PackVerdict::OtherLot },
              { "the same lot, another expiry", "u51", PackVerdict::OtherLot },
              { "another product", "x1", PackVerdict::OtherProduct }, { "on hold", "u52", PackVerdict::Held },
              { "recalled by a partner", "u53", PackVerdict::Recalled }, { "destroyed", "u54", PackVerdict::Ended },
              { "never commissioned", "u55", PackVerdict::NotCommissioned },
              { "on its way to us", "u56", PackVerdict::NotHere }, { "expired", "u57", PackVerdict::Expired },
              { "in another case", "u58", PackVerdict::OtherParent }, { "a case", "c9", PackVerdict::WrongLevel },
              { "nobody has told us", "u99", PackVerdict::Unknown },
              { "the container's label", "c1", PackVerdict::Container } };
    m_bench->make({ "u1", "u52", "u53", "u54", "u56", "u58", "c1", "c9" });
    m_bench->make(PackingBench::range("u", 100, 100 + int(std::size(wrongs))));
    m_bench->make({ "u50" }, "L2");
    m_bench->make({ "u51" }, "L1", "2028-07-31");
    m_bench->make({ "u57" }, "L1", "2020-01-31");
    m_bench->make({ "x1" });
    (void)m_bench->hold("u52", "damaged");
    (void)m_bench->hold("u55", "quarantine"); // known by its hold alone
    (void)m_bench->release("u55");
    m_bench->document({ anEvent().observing({ PackingBench::epc("u53") }, "holding", "recalled").second(20),
        anEvent().destroying({ PackingBench::epc("u54") }).second(20), PackingBench::shipped({ "u56" }) });
    QVERIFY(m_bench->pack("c9", { "u58" }).event.isValid());

    const PackingId packing = m_bench->open("c1");
    QCOMPARE(m_bench->verdict(packing, "u1"), PackVerdict::Accepted);
    int next = 100;
    for (const Wrong &wrong : wrongs) {
        const PackOutcome outcome = m_bench->scan(packing, PackingBench::code(wrong.name));
        QVERIFY2(outcome.verdict == wrong.verdict, wrong.what);
        QVERIFY(!sentence(outcome).isEmpty());
        if (wrong.name == QByteArray("u51")) {
            // Dates as people read them to each other, both of them.
            QVERIFY2(sentence(outcome).contains(QStringLiteral("31 JUL 2028")), qPrintable(sentence(outcome)));
            QVERIFY2(!sentence(outcome).contains(QStringLiteral("2028-")), qPrintable(sentence(outcome)));
        }
        QCOMPARE(outcome.uri, PackingBench::epc(wrong.name));
        QCOMPARE(m_bench->verdict(packing, "u" + QByteArray::number(next++)), PackVerdict::Accepted);
    }
    QCOMPARE(m_bench->close(packing).added, 1 + qint64(std::size(wrongs)));
}

void tst_PackJudgement::refusesToCloseOverAChildHeldSince()
{
    m_bench->make({ "u1", "u2", "c1" });
    const PackingId packing = m_bench->open("c1");
    (void)m_bench->layer(packing, { "u1", "u2" });
    (void)m_bench->hold("u2", "suspect");
    const Closing closing = m_bench->close(packing);
    QCOMPARE(closing.verdict, ClosingVerdict::ChildChanged);
    QCOMPARE(closing.trouble->uri, PackingBench::epc("u2"));
    QCOMPARE(closing.trouble->verdict, PackVerdict::Held);
    QVERIFY2(sentence(closing).contains(QLatin1StringView("u2")), qPrintable(sentence(closing)));
    (void)m_bench->release("u2");
    QCOMPARE(m_bench->close(packing).added, 2);
}

void tst_PackJudgement::namesTheHeldOneInsideAContainer()
{
    m_bench->make({ "u1", "u2", "c1", "c2" });
    (void)m_bench->pack("c1", { "u1" });
    (void)m_bench->pack("c2", { "u2" });
    (void)m_bench->hold("u2", "damaged");
    const PackingId packing = m_bench->open("p1");
    QCOMPARE(m_bench->verdict(packing, "c1"), PackVerdict::Accepted);
    const PackOutcome outcome = m_bench->scan(packing, PackingBench::code("c2"));
    QCOMPARE(outcome.verdict, PackVerdict::ContentsHeld);
    QCOMPARE(outcome.trouble, PackingBench::epc("u2"));
    QCOMPARE(outcome.reason, QByteArray("damaged"));
    (void)m_bench->hold("u1", "suspect");
    QCOMPARE(m_bench->close(packing).verdict, ClosingVerdict::ChildChanged);
}

void tst_PackJudgement::leavesHeldContainersAlone()
{
    m_bench->make({ "u1", "u2", "c1" });
    (void)m_bench->pack("c1", { "u1" });
    (void)m_bench->hold("c1", "quarantine");
    const auto opened = m_bench->ledger().write([&](WriteTransaction &t) {
        return openPacking(t, m_bench->ana, { PackingBench::key("c1"), {}, {} });
    });
    QVERIFY(!opened && opened.error().code == codes::containerHeld);
}

void tst_PackJudgement::mixesLotsWhereTheRuleSaysSo()
{
    m_bench->make({ "u1" });
    m_bench->make({ "u2" }, "L2");
    PackingId packing = m_bench->open("p1");
    (void)m_bench->verdict(packing, "u1");
    QCOMPARE(m_bench->verdict(packing, "u2"), PackVerdict::OtherLot);
    ledger::PackingRule rule;
    rule.level = Level::Case;
    rule.mixedLots = true;
    m_bench->rule(rule);
    QCOMPARE(m_bench->verdict(packing, "u2"), PackVerdict::Accepted);
    rule.gtin = PackingBench::key("u1").gtin()->digits();
    rule.mixedLots = false;
    m_bench->rule(rule); // the product's own rule goes before the site's
    packing = m_bench->open("p2");
    m_bench->make({ "u3" });
    m_bench->make({ "u4" }, "L2");
    (void)m_bench->verdict(packing, "u3");
    QCOMPARE(m_bench->verdict(packing, "u4"), PackVerdict::OtherLot);
}

void tst_PackJudgement::neverMixesInATradeItem()
{
    m_bench->make({ "u1", "c1" });
    m_bench->make({ "u2" }, "L2");
    ledger::PackingRule rule;
    rule.level = Level::Case;
    rule.mixedLots = rule.mixedProducts = true;
    m_bench->rule(rule);
    const PackingId packing = m_bench->open("c1");
    (void)m_bench->verdict(packing, "u1");
    QCOMPARE(m_bench->verdict(packing, "u2"), PackVerdict::OtherLot);
}

void tst_PackJudgement::refusesWhatIsNoContainer()
{
    m_bench->make({ "u1", "c2" });
    (void)m_bench->end("c2", ledger::End::Destroyed);
    const auto refusal = [&](const QByteArray &name) {
        return m_bench->ledger()
            .write([&](WriteTransaction &t) {
                return openPacking(t, m_bench->ana, { PackingBench::key(name), {}, {} });
            })
            .error()
            .code;
    };
    QVERIFY(refusal("u1") == codes::notAContainer);
    QVERIFY(refusal("c2") == codes::containerEnded);
    QVERIFY(refusal("c77") == codes::containerUnknown); // nobody commissioned this case
    QVERIFY(m_bench->open("p77").isValid()); // a logistic unit begins with its label
}

namespace {

ErrorCode refusal(PackingBench &bench, const QByteArray &name)
{
    const auto opened = bench.ledger().write([&](WriteTransaction &t) {
        return openPacking(t, bench.ana, { PackingBench::key(name), {}, {} });
    });
    return opened ? ErrorCode("none") : opened.error().code;
}

void setPrefix(PackingBench &bench, const char *prefix)
{
    (void)bench.write([&](WriteTransaction &t) -> Result<void> {
        t.appendAct("setting.changed",
            QJsonObject { { QStringLiteral("name"), QStringLiteral("company-prefixes") },
                { QStringLiteral("value"), QLatin1StringView(prefix) } });
        return {};
    });
}

} // namespace

void tst_PackJudgement::refusesANumberThatWasWrittenOff()
{
    m_bench->make({ "u1" });
    (void)m_bench->write([](WriteTransaction &t) -> Result<void> {
        t.appendAct("number.drawn",
            QJsonObject { { QStringLiteral("pool"), 1 },
                { QStringLiteral("keys"), QJsonArray { QString::fromUtf8(PackingBench::key("p1").text()) } } });
        return {};
    });
    const PackingId packing = m_bench->open("p1");
    QVERIFY(m_bench->write([&](WriteTransaction &t) { return AggregationSession(packing, m_bench->ana).cancel(t); }));
    // Its label may still lie about: the number must not come to life by it.
    QVERIFY(refusal(*m_bench, "p1") == codes::containerEnded);
}

void tst_PackJudgement::refusesAnEmptiedSsccOfOthers()
{
    setPrefix(*m_bench, "0399999");
    m_bench->make({ "u1", "u2" });
    QVERIFY(m_bench->pack("p1", { "u1" }).event.isValid()); // 0361414 is another company
    QVERIFY(m_bench->pack("p1", { "u2" }).event.isValid()); // more into what it holds
    QVERIFY(m_bench->unpackAll("p1"));
    QVERIFY(refusal(*m_bench, "p1") == codes::containerReused);
}

void tst_PackJudgement::usesItsOwnSsccAgainAYearAfterItLeft()
{
    setPrefix(*m_bench, "0361414");
    m_bench->make({ "u1", "u2" });
    QVERIFY(m_bench->pack("p1", { "u1" }).event.isValid());
    QVERIFY(m_bench->unpackAll("p1"));
    QVERIFY(m_bench->pack("p1", { "u1" }).event.isValid()); // it never left
    constexpr int anHourOn = 5'360'500; // of the builder's moment; the bench's clock stands an hour before
    m_bench->document({ PackingBench::shipped({ "p1" }, "1", anHourOn),
        anEvent().observing({ PackingBench::epc("p1") }, "receiving", "in_progress").second(anHourOn + 1) });
    QVERIFY(m_bench->unpackAll("p1"));
    QVERIFY(refusal(*m_bench, "p1") == codes::containerReused);
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    m_bench->clock.advance(365 * day);
    QVERIFY(refusal(*m_bench, "p1") == codes::containerReused);
    m_bench->clock.advance(day);
    QVERIFY(m_bench->open("p1").isValid());
}

QTEST_GUILESS_MAIN(tst_PackJudgement)
#include "tst_packjudgement.moc"
