#include "ui/samplepools.h"

#include <QCoreApplication>

namespace packledger::test {

using common::Tone;

namespace {

struct Sample
{
    Q_DECLARE_TR_FUNCTIONS(SampleStates)
};

} // namespace

line::PoolsState samplePools()
{
    line::PoolsState state;
    state.pools = { { PoolId { 5 }, QStringLiteral("Provider's list, March"),
                        QStringLiteral("Demovastin 40 mg 90 tablets · eu"), Sample::tr("imported list"),
                        Sample::tr("4,212 left"), Sample::tr("enough for 3 days"), 84, Tone::Attention,
                        Sample::tr("runs low") },
        { PoolId { 1 }, QStringLiteral("Demovastin US"), QStringLiteral("Demovastin 40 mg 90 tablets · us"),
            Sample::tr("random, 12 of 30 characters"), Sample::tr("478,296 million million left"),
            Sample::tr("enough for years"), 999, Tone::Accepted, Sample::tr("ready") },
        { PoolId { 2 }, QStringLiteral("Northwind bottles"),
            QStringLiteral("Exemplamin 10 mg 30 tablets · us · Northwind"), Sample::tr("100000 to 199999"),
            Sample::tr("64,100 left"), Sample::tr("enough for 41 days"), 641, Tone::Accepted, Sample::tr("ready") },
        { PoolId { 3 }, QStringLiteral("SSCC 30399999"), Sample::tr("Containers (SSCC)"),
            Sample::tr("prefix 0399999, extension 3"), Sample::tr("999,998,112 left"), Sample::tr("enough for years"),
            999, Tone::Accepted, Sample::tr("ready") },
        { PoolId { 4 }, QStringLiteral("Old list"), QStringLiteral("Demovastin 20 mg 30 tablets · us"),
            Sample::tr("imported list"), Sample::tr("50,000 drawn"), {}, -1, Tone::Again, Sample::tr("closed") } };
    line::PoolDetail &detail = state.detail;
    detail.id = PoolId { 5 };
    detail.name = state.pools[0].name;
    detail.isOpen = true;
    detail.facts = { { Tone::Neutral, Sample::tr("Numbers left: 4,212 of 50,000"), Sample::tr("Warns at 5,000.") },
        { Tone::Neutral, Sample::tr("45,310 on good packs"), {} },
        { Tone::Attention, Sample::tr("3 uncertain: wait for a scan"), {} },
        { Tone::Neutral, Sample::tr("475 rejected"), {} },
        { Tone::Neutral, Sample::tr("50,000 numbers came as snx-response-77120.xml"),
            Sample::tr("answer to request 77120") },
        { Tone::Neutral, Sample::tr("Made 02 NOV 08:12"), QStringLiteral("ana") } };
    detail.draws = { { Tone::Neutral, QStringLiteral("10,205 numbers · B-2611"),
                         QStringLiteral("22 NOV 13:18 · ana · line 1") },
        { Tone::Neutral, QStringLiteral("10,000 numbers · B-2610"), QStringLiteral("21 NOV 06:02 · ben · line 2") },
        { Tone::Neutral, QStringLiteral("25,583 numbers · B-2604"), QStringLiteral("12 NOV 06:10 · ben · line 2") } };
    return state;
}

line::PoolFormState samplePoolForm()
{
    line::PoolFormState state;
    state.products = { { QStringLiteral("00399999123457"), QStringLiteral("Demovastin 40 mg 90 tablets") },
        { QStringLiteral("00399999555555"), QStringLiteral("Exemplamin 10 mg 30 tablets") } };
    state.alphabet = QStringLiteral("ABCDEFGHJKMNPQRSTVWXYZ23456789");
    state.prefix = QStringLiteral("0399999");
    state.preview = { { Tone::Accepted, Sample::tr("Numbers that it gives: 531,441 million million"), {} },
        { Tone::Neutral, Sample::tr("531,441 million million different numbers"), {} } };
    state.canMake = true;
    return state;
}

line::NumberFileState sampleNumberFile()
{
    line::NumberFileState state;
    state.lines = { { Tone::Stop, Sample::tr("Nothing was taken: a file is taken whole or not at all."), {} },
        { Tone::Stop,
            Sample::tr("The number %1 is in the ledger or in another pool already.")
                .arg(QStringLiteral("7HK2M4NPQ8RT")),
            Sample::tr("line 1,204") },
        { Tone::Stop, Sample::tr("A serial number made here has letters and digits only, as DSCSA asks: A-12/3."),
            Sample::tr("line 3,377") } };
    return state;
}

line::ProductsState sampleProducts()
{
    line::ProductsState state;
    state.canChange = true;
    state.known = 4;
    state.products = { { {}, Sample::tr("Every other product"),
                           Sample::tr("What holds where a product has no rule of its own."), {}, Sample::tr("Pallet") },
        { QStringLiteral("00399999123457"), QStringLiteral("Demovastin"),
            QStringLiteral("40 mg · tablet · 90 · Demo Pharma Works"),
            QStringLiteral("GTIN 00399999123457 · NDC 39999-123-45"), Sample::tr("Bundle 10 · Case 12") },
        { QStringLiteral("00399999222228"), QStringLiteral("Demovastin"),
            QStringLiteral("20 mg · tablet · 30 · Demo Pharma Works"),
            QStringLiteral("GTIN 00399999222228 · NDC 39999-222-22"), {} },
        { QStringLiteral("10399999123454"), QStringLiteral("Demovastin, case of 120"),
            QStringLiteral("Demo Pharma Works"), QStringLiteral("GTIN 10399999123454"), {} },
        { QStringLiteral("00399999555555"), QStringLiteral("Exemplamin"),
            QStringLiteral("10 mg · capsule · 30 · Northwind"),
            QStringLiteral("GTIN 00399999555555 · NDC 39999-555-55"), Sample::tr("Case 48") } };
    state.chosen = QStringLiteral("00399999123457");
    state.title = QStringLiteral("Demovastin");
    const QString rest = Sample::tr("one lot · from another container: asks first");
    state.levels = { { Tone::Accepted, Sample::tr("Bundle: 10 × Pack"), QStringLiteral("SSCC · ") + rest },
        { Tone::Accepted, Sample::tr("Case: 12 × Bundle"), QStringLiteral("GTIN 10399999123454 · ") + rest },
        { Tone::Neutral, Sample::tr("Pallet, not set: any number"),
            Sample::tr("SSCC · several products and lots · from another container: asks first") } };
    return state;
}

line::TableFileState sampleProductFile()
{
    line::TableFileState state;
    state.canTake = true;
    state.lines = { { Tone::Progress, Sample::tr("12 new products would be taken in."), {} },
        { Tone::Progress, Sample::tr("1 products would be changed:"), {} },
        { Tone::Again, Sample::tr("31 are the same already."), {} },
        { Tone::Neutral, QStringLiteral("00399999555555 · Exemplamin"),
            QStringLiteral("strength: 10mg → 10 mg · net_content:  → 30") } };
    return state;
}

} // namespace packledger::test
