#include "workflow/pools.h"

#include "core/workflow/poolbench.h"
#include "workflow/poolerrors.h"
#include "workflow/sitesettings.h"

#include <QTest>

using namespace packledger;
using namespace packledger::test;
using ledger::WriteTransaction;
using workflow::PoolSpec;

/// Pools of numbers: which may be made, what they warn of, and how much is left of them.
class tst_NumberPools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PoolBench>(); }
    void cleanup()
    {
        const QByteArray difference = m_bench->replayDifference();
        m_bench.reset();
        QCOMPARE(difference, QByteArray());
    }
    void refusesPoolsThatWouldGiveTheSameNumbers();
    void warnsOfNumbersThatNoTagHolds();
    void refusesAnotherLabelersProduct();
    void letsAClientsPrefixDecideForItsProducts();
    void writesItemsOfANamedPrefixAsUrns();
    void keepsTheRuleOfOneInTenThousand();
    void countsWhatOtherAlphabetsIssued();
    void tellsWhenAPoolRunsLow();

private:
    std::unique_ptr<PoolBench> m_bench;
};

void tst_NumberPools::refusesPoolsThatWouldGiveTheSameNumbers()
{
    m_bench->made(PoolBench::rangePool("100", "199"));
    QCOMPARE(m_bench->make(PoolBench::rangePool("150", "250")).error().code, codes::poolExists);
    m_bench->made(PoolBench::ssccPool());
    QCOMPARE(m_bench->make(PoolBench::ssccPool()).error().code, codes::poolExists);
    m_bench->made(PoolBench::ssccPool(4));
    QCOMPARE(
        m_bench->make(PoolBench::rangePool("A-1", "A-9")).error().code.name(), QLatin1StringView("serials.not-dscsa"));
}

void tst_NumberPools::warnsOfNumbersThatNoTagHolds()
{
    const auto warnings = [this](const QByteArray &from, const QByteArray &to, serials::Style style) {
        PoolSpec spec = PoolBench::rangePool(from, to);
        spec.style = style;
        const auto text = [](const ErrorCode &code) { return QByteArray(code.name().data(), code.name().size()); };
        QByteArrayList codes;
        const Result<workflow::PoolPlan> plan
            = m_bench->ledger().read([&](ledger::View &view) { return workflow::planPool(view, spec); });
        if (!plan)
            return QByteArrayList { "refused " + text(plan.error().code) };
        for (const Finding &finding : plan->findings)
            codes.append(text(finding.code));
        return codes;
    };
    using serials::Style;
    for (const Style style : { Style::Plain, Style::TwelveDigits })
        QCOMPARE(warnings("000000000001", "000000000999", style), QByteArrayList { "serials.leading-zero" });
    QCOMPARE(warnings("274877906000", "274877906943", Style::TwelveDigits), QByteArrayList());
    QCOMPARE(warnings("274877906000", "274877906944", Style::TwelveDigits),
        QByteArrayList { "refused serials.tag-too-large" });
    QCOMPARE(warnings("274877906000", "274877906944", Style::Plain), QByteArrayList { "serials.tag-too-large" });
    QCOMPARE(warnings("A001", "A999", Style::Plain), QByteArrayList());
}

void tst_NumberPools::refusesAnotherLabelersProduct()
{
    PoolSpec spec = PoolBench::randomPool();
    spec.gtin = "00361414312340"; // the source manufacturer's
    QCOMPARE(m_bench->make(spec).error().code, codes::foreignLabeler);
    m_bench->set("company-prefixes", QStringLiteral("0361414, 0388888"));
    QVERIFY(m_bench->make(spec));
    PoolSpec sscc = PoolBench::ssccPool();
    sscc.companyPrefix = "0377777";
    QCOMPARE(m_bench->make(sscc).error().code, codes::foreignLabeler);
}

void tst_NumberPools::letsAClientsPrefixDecideForItsProducts()
{
    PoolSpec spec = PoolBench::randomPool();
    spec.gtin = "00361414312340";
    spec.client = "Northwind";
    const Result<workflow::PoolPlan> unknown = m_bench->make(spec);
    QVERIFY(unknown);
    QCOMPARE(unknown->findings.front().code, codes::labelerUnknown);
    // What its maker sends is the maker's, whatever client is named.
    m_bench->document({ anEvent().commissioning({ "urn:epc:id:sgtin:0361414.031234.x1" }).lot("M1", "2028-12-31") });
    QCOMPARE(m_bench->make(spec).error().code, codes::foreignLabeler);
    m_bench->set("company-prefixes.Northwind", QStringLiteral("0361415"));
    QCOMPARE(m_bench->make(spec).error().code, codes::foreignLabeler);
    m_bench->set("company-prefixes.Northwind", QStringLiteral("0361414"));
    QVERIFY(m_bench->make(spec)->findings.empty());
}

void tst_NumberPools::writesItemsOfANamedPrefixAsUrns()
{
    const gs1::ItemKey pack = gs1::ItemKey::fromUri("https://id.gs1.org/01/00377777123455/21/u1");
    const auto written = [&]() -> Result<QByteArray> {
        return m_bench->ledger().read(
            [&](ledger::View &view) -> Result<QByteArray> { return view.masterData().epcUri(pack); });
    };
    QVERIFY(written()->startsWith("https:"));
    const auto setting = m_bench->write([this](WriteTransaction &transaction) {
        return workflow::setSiteSetting(
            transaction, m_bench->ana, "company-prefixes", QStringLiteral("0388888, 0377777"));
    });
    QVERIFY(setting);
    QCOMPARE(*written(), QByteArray("urn:epc:id:sgtin:0377777.012345.u1"));
}

void tst_NumberPools::countsWhatOtherAlphabetsIssued()
{
    // Of 10^6 numbers 99 may be issued, in whatever order somebody wrote the ten digits.
    PoolSpec digits = PoolBench::randomPool("eu", 6);
    digits.alphabet = "0123456789";
    PoolSpec backwards = digits;
    backwards.alphabet = "9876543210";
    PoolSpec more = digits;
    more.alphabet = "0123456789A";
    const PoolId first = m_bench->made(digits);
    const PoolId second = m_bench->made(backwards);
    const PoolId third = m_bench->made(more);
    QCOMPARE(m_bench->level(third).left, 177); // 11^6 are 1,771,561
    QVERIFY(m_bench->draw({ PoolBench::product, "eu", {}, first }, 60));
    QCOMPARE(m_bench->level(second).left, 39);
    QCOMPARE(m_bench->level(third).left, 117);
    QCOMPARE(m_bench->refusal({ PoolBench::product, "eu", {}, second }, 40), QByteArray("pool.guessable"));
}

void tst_NumberPools::keepsTheRuleOfOneInTenThousand()
{
    // 30^4 = 810,000 numbers: 80 may be issued, since 81 would be one in ten thousand.
    const PoolId pool = m_bench->made(PoolBench::randomPool("eu", 4));
    QCOMPARE(m_bench->level(pool).left, 80);
    QCOMPARE(m_bench->refusal({ PoolBench::product, "eu", {}, pool }, 81), QByteArray("pool.guessable"));
    QVERIFY(m_bench->draw({ PoolBench::product, "eu", {}, pool }, 80));
    QCOMPARE(m_bench->level(pool).guessesForOneHit, 10'125);
    QCOMPARE(m_bench->refusal({ PoolBench::product, "eu", {}, pool }), QByteArray("pool.guessable"));
    // Another pool of the same kind of numbers has the same space, and guesses hit either's.
    QCOMPARE(m_bench->make(PoolBench::randomPool("eu", 4)).error().code, codes::guessable);
    QVERIFY(m_bench->make(PoolBench::randomPool("eu", 5)));
    PoolSpec range = PoolBench::rangePool("1000", "1999");
    range.market = "de";
    QCOMPARE(m_bench->make(range).error().code, codes::predictable);
}

void tst_NumberPools::tellsWhenAPoolRunsLow()
{
    const PoolId tenth = m_bench->made(PoolBench::rangePool("100", "199"));
    QVERIFY(m_bench->draw({ PoolBench::product, {}, {}, tenth }, 89));
    QVERIFY(!m_bench->level(tenth).isLow);
    QVERIFY(m_bench->draw({ PoolBench::product, {}, {}, tenth }, 1));
    QVERIFY(m_bench->level(tenth).isLow);
    QCOMPARE(m_bench->level(tenth).left, 10);
    QVERIFY(m_bench->write([&](WriteTransaction &transaction) {
        return workflow::changePool(transaction, m_bench->ana, tenth, QStringLiteral("Line 2"), 5);
    }));
    QVERIFY(!m_bench->level(tenth).isLow);
}

QTEST_GUILESS_MAIN(tst_NumberPools)
#include "tst_numberpools.moc"
