#include "check/checkpresenter.h"
#include "dock/itempresenter.h"
#include "line/batchespresenter.h"
#include "line/boardpresenter.h"
#include "line/poolspresenter.h"
#include "line/sourcespresenter.h"
#include "packing/packingpresenter.h"
#include "packing/reworkpresenter.h"
#include "printing/batchlabelspresenter.h"
#include "printing/joblabelspresenter.h"
#include "printing/printingpresenter.h"
#include "ui/linebench.h"
#include "workflow/commissioning.h"
#include "workflow/numberdrawing.h"
#include "workflow/packingrules.h"
#include "workflow/pools.h"
#include "workflow/printers.h"
#include "workflow/printing.h"
#include "workflow/sitesettings.h"

using namespace packledger;
using test::LineBench;

/// A site that repackages for Acme and Zeta: the pages of the line show Tom, who works for Acme, nothing of Zeta.
class tst_TwoClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void listsHisWorkOrders();
    void opensNoBoardOfTheOther();
    void emptiesTheBoardWhenHeSignsIn();
    void listsHisPools();
    void plansForHisClient();
    void offersHisBatchesForLabels();
    void listsHisPrintJobs();
    void startsWithHisContainers();
    void knowsNothingOfTheOthersPack();

private:
    struct Goods
    {
        BatchId batch;
        PoolId pool;
        gs1::ItemKey pack; ///< good
        gs1::ItemKey packed; ///< good, and in an open container
        PrintJobId job;
    };
    Goods make(const char *client, const char *gtin);
    scan::ScanReading reading(const gs1::ItemKey &pack) const
    {
        scan::ScanReading code;
        code.symbologyIdentifier = "]d2";
        code.bytes = "01" + pack.gtin()->digits() + "1728083110L1\x1D" + "21" + pack.serial();
        code.source = QStringLiteral("test");
        return code;
    }
    template <typename Job>
    auto write(Job job)
    {
        const auto done = m_bench->dock.write(job);
        if (!done)
            qFatal("%s: %s", done.error().code.name().data(), qPrintable(done.error().detail));
        return *done;
    }

    std::unique_ptr<LineBench> m_bench;
    access::Session m_tom = access::Session::forOperator("tom");
    Goods m_acme;
    Goods m_zeta;
};

tst_TwoClients::Goods tst_TwoClients::make(const char *client, const char *gtin)
{
    const access::Session ana = access::Session::forOperator("ana");
    return write([&](ledger::WriteTransaction &transaction) -> Result<Goods> {
        Goods goods;
        const auto prefix = workflow::setSiteSetting(
            transaction, ana, QByteArray("company-prefixes.") + client, QStringLiteral("0399999"));
        if (!prefix)
            return fail(prefix.error());
        workflow::PoolSpec spec;
        spec.gtin = gtin;
        spec.client = client;
        const auto pool = workflow::makePool(transaction, ana, spec);
        if (!pool)
            return fail(pool.error());
        goods.pool = pool->pool.id;
        ledger::WorkOrder order = LineBench::order();
        order.name = QString::fromLatin1(client);
        order.client = order.name;
        order.gtin = gtin;
        order.lot = "L1";
        const Result<BatchId> batch = workflow::openBatch(transaction, ana, order);
        if (!batch)
            return fail(batch.error());
        goods.batch = *batch;
        const auto numbers = workflow::drawNumbers(transaction, ana, { gtin, {}, client, {} }, 3, *batch);
        if (!numbers)
            return fail(numbers.error());
        goods.pack = numbers->at(0);
        goods.packed = numbers->at(1);
        const auto good
            = workflow::commission(transaction, ana, { *batch, order.lot, order.expiry }, { goods.pack, goods.packed });
        if (!good)
            return fail(good.error());
        const auto job = workflow::queueLabels(
            transaction, ana, { QStringLiteral("Z1"), QStringLiteral("unit-20x20"), *batch, { numbers->at(2) } });
        if (!job)
            return fail(job.error());
        goods.job = *job;
        const auto container = workflow::openContainer(
            transaction, ana, { workflow::ContainerOrder::What::NewSscc, {}, {}, ledger::Level::Case, {}, {} });
        if (!container)
            return fail(container.error());
        workflow::ScannedCode code;
        code.raw = goods.packed.text();
        code.identities = { { goods.packed, {}, {} } };
        code.uuid = QByteArray("scan-") + client;
        const auto in = workflow::AggregationSession(container->packing, ana).scan(transaction, code);
        if (!in)
            return fail(in.error());
        return goods;
    });
}

void tst_TwoClients::init()
{
    m_bench = std::make_unique<LineBench>();
    const access::Session ana = access::Session::forOperator("ana");
    write([&](ledger::WriteTransaction &transaction) -> Result<bool> {
        ledger::PrinterRow printer;
        printer.name = QStringLiteral("Z1");
        printer.url = QStringLiteral("tcp://127.0.0.1:9100");
        printer.language = "zpl";
        printer.dpi = 203;
        if (const auto kept = workflow::keepPrinter(transaction, ana, printer); !kept)
            return fail(kept.error());
        if (const auto own = workflow::setSiteSetting(transaction, ana, "company-prefixes", QStringLiteral("0614141"));
            !own)
            return fail(own.error());
        workflow::PoolSpec spec;
        spec.kind = ledger::PoolKind::Sscc;
        spec.companyPrefix = "0614141";
        if (const auto pool = workflow::makePool(transaction, ana, spec); !pool)
            return fail(pool.error());
        const auto bound = workflow::setSiteSetting(transaction, ana, "user-client.tom", QStringLiteral("Acme"));
        return bound ? Result<bool>(true) : fail(bound.error());
    });
    m_acme = make("Acme", "00399999000062");
    m_zeta = make("Zeta", "00399999000079");
}

void tst_TwoClients::listsHisWorkOrders()
{
    line::BatchesPresenter batches(m_bench->service, m_bench->dock.clock);
    batches.setSession(m_bench->session);
    QTRY_COMPARE(batches.state().batches.size(), size_t(2));
    batches.setSession(m_tom);
    QVERIFY(batches.state().batches.empty()); // what another person saw is gone at once
    QTRY_COMPARE(batches.state().batches.size(), size_t(1));
    QCOMPARE(batches.state().batches.front().name, QStringLiteral("Acme"));
}

void tst_TwoClients::opensNoBoardOfTheOther()
{
    line::BoardPresenter board(m_bench->service, m_bench->dock.clock, "Line 1");
    board.setSession(m_tom);
    QSignalSpy failed(&board, &line::BoardPresenter::failed);
    QSignalSpy papers(&board, &line::BoardPresenter::paperFailed);
    QSignalSpy told(&board, &line::BoardPresenter::told);
    board.open(m_acme.batch);
    QTRY_COMPARE(board.state().title, QStringLiteral("Batch Acme"));
    board.handleReading(reading(m_zeta.pack));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!told[0][1].toString().contains(QLatin1StringView("Zeta")));
    board.open(m_zeta.batch);
    board.makePaper(QStringLiteral("numbers"));
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(papers.size(), 1);
    QVERIFY(board.state().title.isEmpty());

    check::CheckPresenter check(m_bench->service, m_bench->dock.clock);
    check.setSession(m_tom);
    QSignalSpy unseen(&check, &check::CheckPresenter::failed);
    check.open(m_zeta.batch);
    QTRY_COMPARE(unseen.size(), 1);
    line::SourcesPresenter sources(m_bench->service, m_bench->dock.clock);
    sources.setSession(m_tom);
    QSignalSpy closed(&sources, &line::SourcesPresenter::failed);
    sources.open(m_zeta.batch);
    QTRY_COMPARE(closed.size(), 1);
}

void tst_TwoClients::emptiesTheBoardWhenHeSignsIn()
{
    line::BoardPresenter board(m_bench->service, m_bench->dock.clock, "Line 1");
    board.setSession(m_bench->session);
    board.open(m_zeta.batch);
    QTRY_COMPARE(board.state().title, QStringLiteral("Batch Zeta"));
    board.setSession(m_tom);
    QTRY_VERIFY(board.state().title.isEmpty());
    QVERIFY(!board.state().id.isValid());
}

void tst_TwoClients::listsHisPools()
{
    line::PoolsPresenter pools(m_bench->service, m_bench->dock.clock);
    pools.setSession(m_bench->session);
    QTRY_COMPARE(pools.state().pools.size(), size_t(3));
    pools.setSession(m_tom);
    QTRY_COMPARE(pools.state().pools.size(), size_t(1));
    QCOMPARE(pools.state().pools.front().id, m_acme.pool);
    pools.choose(m_zeta.pool);
    pools.refresh();
    QTRY_VERIFY(!pools.state().isLoading);
    QVERIFY(!pools.state().detail.id.isValid());
    QSignalSpy failed(&pools, &line::PoolsPresenter::failed);
    pools.exportNumbers(m_bench->dock.path("exports"));
    QTRY_COMPARE(failed.size(), 1);
}

void tst_TwoClients::plansForHisClient()
{
    line::BatchesPresenter batches(m_bench->service, m_bench->dock.clock);
    batches.setSession(m_tom);
    QTRY_COMPARE(batches.state().batches.size(), size_t(1));
    line::OrderFormState form;
    connect(&batches, &line::BatchesPresenter::formChanged, this,
        [&form](const line::OrderFormState &state) { form = state; });
    batches.refresh();
    QTRY_COMPARE(form.pools.size(), size_t(1)); // the other's are not offered
    QCOMPARE(form.clients.size(), size_t(1));
    QSignalSpy planned(&batches, &line::BatchesPresenter::planned);
    line::OrderInput input;
    input.gtin = QStringLiteral("00399999000062");
    input.lot = QStringLiteral("L2");
    input.expiry = QStringLiteral("2028-09");
    input.quantity = QStringLiteral("5");
    input.name = QStringLiteral("A-2");
    input.pool = form.pools.front().id;
    input.rejectLimit = QStringLiteral("4");
    batches.plan(input);
    QTRY_COMPARE(planned.size(), 1);
    const ledger::BatchRow row = m_bench->row(planned[0][0].value<BatchId>());
    QCOMPARE(row.order.client, QStringLiteral("Acme"));
    QCOMPARE(row.order.pool, m_acme.pool);
    QCOMPARE(row.order.rejectLimit, 400);
    // Whoever is bound to none says for whom; a pool of somebody else is refused when numbers are drawn.
    batches.setSession(m_bench->session);
    input.name = QStringLiteral("Z-2");
    input.gtin = QStringLiteral("00399999000079");
    input.client = QStringLiteral("Zeta");
    input.pool.clear();
    batches.plan(input);
    QTRY_COMPARE(planned.size(), 2);
    QCOMPARE(m_bench->row(planned[1][0].value<BatchId>()).order.client, QStringLiteral("Zeta"));
}

void tst_TwoClients::offersHisBatchesForLabels()
{
    printing::BatchLabelsPresenter labels(m_bench->service, "line1");
    labels.setSession(m_tom);
    QSignalSpy told(&labels, &printing::BatchLabelsPresenter::stateChanged);
    labels.open({});
    QTRY_VERIFY(!told.isEmpty());
    const auto batch = std::ranges::find_if(
        labels.state().options, [](const site::OptionRow &row) { return row.key == QLatin1StringView("batch"); });
    QVERIFY(batch != labels.state().options.end());
    QCOMPARE(batch->choices.size(), size_t(1));
    QVERIFY(batch->choices.front().text.contains(QLatin1StringView("Acme")));
}

void tst_TwoClients::listsHisPrintJobs()
{
    printing::PrintingPresenter jobs(m_bench->service, m_bench->dock.clock);
    jobs.setSession(m_bench->session);
    QTRY_COMPARE(jobs.state().jobs.size(), size_t(2));
    jobs.setSession(m_tom);
    QVERIFY(jobs.state().jobs.empty());
    QTRY_COMPARE(jobs.state().jobs.size(), size_t(1));
    QCOMPARE(jobs.state().jobs.front().id, m_acme.job.value);
    // He neither sees the other's labels nor stops them.
    printing::JobLabelsPresenter labels(m_bench->service);
    labels.setSession(m_tom);
    labels.open(m_zeta.job.value);
    labels.open(m_acme.job.value);
    QTRY_COMPARE(labels.state().labels.size(), size_t(1));
    QSignalSpy told(&jobs, &printing::PrintingPresenter::told);
    jobs.chooseJob(m_zeta.job.value);
    jobs.pauseChosen();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][0].value<common::Tone>(), common::Tone::Stop);
    jobs.chooseJob(0);
    jobs.handleReading(reading(m_zeta.pack));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told[1][0].value<common::Tone>() != common::Tone::Accepted);
}

void tst_TwoClients::startsWithHisContainers()
{
    const auto opened = [](const packing::PackingPresenter &packing) {
        return std::ranges::count_if(packing.state().starts,
            [](const packing::StartRow &row) { return row.id.startsWith(QLatin1StringView("open:")); });
    };
    packing::PackingPresenter packing(m_bench->service, m_bench->dock.clock);
    packing.setSession(m_bench->session);
    QTRY_COMPARE(opened(packing), 2);
    QString others;
    for (const packing::StartRow &row : packing.state().starts) {
        if (row.id.startsWith(QLatin1StringView("open:")))
            others = row.id;
    }
    packing.begin(others);
    QTRY_VERIFY(packing.state().isPacking);
    packing.setSession(m_tom);
    QTRY_COMPARE(opened(packing), 1);
    QSignalSpy failed(&packing, &packing::PackingPresenter::failed);
    packing.handleReading(reading(m_zeta.pack));
    QTRY_VERIFY(packing.state().verdict);
    QVERIFY(packing.state().verdict->lot.isEmpty());
    QVERIFY(packing.state().verdict->tone != common::Tone::Accepted);
}

void tst_TwoClients::knowsNothingOfTheOthersPack()
{
    packing::ReworkPresenter rework(m_bench->service, m_bench->dock.clock);
    rework.setSession(m_tom);
    rework.handleReading(reading(m_zeta.pack));
    QTRY_VERIFY(rework.state().verdict);
    QCOMPARE(rework.state().verdict->tone, common::Tone::NoData);
    QVERIFY(rework.state().tree.empty());

    dock::ItemPresenter item(m_bench->service, m_bench->dock.clock);
    item.setSession(m_tom);
    item.find(reading(m_zeta.pack));
    QTRY_COMPARE(item.state().stage, dock::ItemState::Stage::NotFound);
    item.open(QString::fromUtf8(m_zeta.pack.text()));
    QTRY_COMPARE(item.state().stage, dock::ItemState::Stage::NotFound);
    item.find(reading(m_acme.pack));
    QTRY_COMPARE(item.state().stage, dock::ItemState::Stage::Found);
    item.setSession(m_bench->session);
    item.find(reading(m_zeta.pack));
    QTRY_COMPARE(item.state().stage, dock::ItemState::Stage::Found);
}

QTEST_GUILESS_MAIN(tst_TwoClients)
#include "tst_twoclients.moc"
