// A delivery of many packs from "ship" to the customer's file, in each form, beside a bare loop that writes such a file
// and a row for every item in it, on the same machine in the same run; and how much memory it takes.
#include "bench/bareshipment.h"
#include "bench/table.h"
#include "ledger/treefacts.h"
#include "shipping/fefo.h"
#include "support/bigshipment.h"
#include "support/shippingbench.h"
#include "workflow/documentimport.h"

#include <QCommandLineParser>
#include <QElapsedTimer>

#include <map>

#include <malloc.h>
#include <sys/resource.h>

using namespace packledger;
using namespace packledger::test;

namespace {

double processorSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/// Megabytes of memory in use; `most`: since it was asked to forget.
double megabytes(const char *which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(which);
    return at < 0 ? 0 : text.sliced(at + qsizetype(qstrlen(which))).trimmed().split(' ').front().toDouble() / 1024;
}

void forgetThePeak()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

workflow::ScannedCode codeOf(const gs1::ItemKey &key)
{
    workflow::ScannedCode scanned;
    scanned.uuid = workflow::ScannedCode::newUuid();
    scanned.raw = key.text();
    scanned.identities.push_back({ key, {}, {} });
    return scanned;
}

/// Imports and receives it; the pallets.
std::vector<gs1::ItemKey> receive(ShippingBench &bench, int units)
{
    const BigShipment goods({ 10, 10, std::max(1, units / 100) });
    const QString file = bench.path("goods.xml");
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly))
        qFatal("goods");
    goods.write(written);
    written.close();
    {
        Result<ledger::Site> site = ledger::Site::open(bench.siteFolder(), bench.clock);
        if (!site || !workflow::importDocument(*site, file))
            qFatal("import");
    }
    const ReceiptId receipt = bench.receiptOf(bench.shipments().front().id);
    std::vector<gs1::ItemKey> pallets;
    const std::vector<workflow::ReceiptEntry> entries = bench.entries(receipt);
    (void)bench.ledger().read([&](ledger::View &view) -> Result<void> {
        for (const workflow::ReceiptEntry &entry : entries) {
            if (entry.key.kind() == gs1::ItemKey::Kind::Sscc && !view.items().find(entry.key)->parent.isValid())
                pallets.push_back(entry.key);
        }
        return {};
    });
    for (const gs1::ItemKey &pallet : pallets)
        (void)bench.Dock::scan(receipt, codeOf(pallet));
    if (const auto done = bench.submit(receipt); !done || done->refused)
        qFatal("receipt");
    return pallets;
}

struct Measured
{
    double seconds = 0;
    double waiting = 0; ///< of them, while others wait
    double processor = 0;
    double megabytes = 0; ///< more than before
    QByteArray document;
    double firstLook = 0; ///< milliseconds: what of a product is on hand, all of which has left
    double nextLook = 0;
};

/// Milliseconds of a look at the stock of the product that a pallet held.
double look(ShippingBench &bench, const QByteArray &gtin, shipping::StockCount &stock)
{
    QElapsedTimer watch;
    watch.start();
    (void)bench.ledger().read([&](ledger::View &view) -> Result<void> {
        if (!shipping::lotsOnHand(view, gtin, bench.clock.today(), stock).empty())
            qFatal("it has not left");
        return {};
    });
    return double(watch.nsecsElapsed()) / 1e6;
}

Measured ship(sync::EpcisForm form, int units)
{
    ShippingBench bench;
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.form = form;
    bench.setPartner(partner);
    const std::vector<gs1::ItemKey> pallets = receive(bench, units);
    QByteArray gtin;
    (void)bench.ledger().read([&](ledger::View &view) -> Result<void> {
        gtin = ledger::TreeFacts(view.database()).lots(view.items().find(pallets.front())->id).front().gtin;
        return {};
    });
    const ledger::DispatchId dispatch = bench.openDispatch();
    for (const gs1::ItemKey &pallet : pallets) {
        if (bench.pick(dispatch, codeOf(pallet)).verdict != shipping::ShipVerdict::Accepted)
            qFatal("pick");
    }
    Measured measured;
    forgetThePeak();
    const double before = megabytes("VmRSS:");
    const double processor = processorSeconds();
    QElapsedTimer watch;
    watch.start();
    const shipping::Prepared prepared = bench.prepare(dispatch);
    const qint64 writtenMs = watch.elapsed();
    const Result<shipping::Shipped> shipped = bench.finish(dispatch, prepared);
    measured.seconds = double(watch.elapsed()) / 1000;
    measured.waiting = measured.seconds - double(writtenMs) / 1000;
    measured.processor = processorSeconds() - processor;
    measured.megabytes = std::max(0.0, megabytes("VmHWM:") - before);
    if (!shipped || shipped->refused)
        qFatal("ship");
    if (bench.outbox(shipped->documents.front().document).instance != prepared.documents.front().instance)
        qFatal("it was written anew: others would have waited");
    shipping::StockCount stock;
    measured.firstLook = look(bench, gtin, stock);
    (void)bench.openDispatch(); // something happens between
    measured.nextLook = look(bench, gtin, stock);
    measured.document = bench.bytes(shipped->documents.front().document);
    return measured;
}

/// Milliseconds of picking the last pallet of a lot of which all others have left.
struct Picking
{
    double firstList = 0; ///< the pick list, asked for by a program that just began
    double nextList = 0;
    double scan = 0; ///< the check of a pack on its way into the delivery, what expires earlier looked for
    double bare = 0; ///< one query that reads the rows of the product
};

Picking pickBeside(int shipped)
{
    ShippingBench bench;
    std::vector<gs1::ItemKey> pallets = receive(bench, shipped / 9 * 10);
    const gs1::ItemKey last = pallets.back();
    pallets.pop_back();
    const ledger::DispatchId gone = bench.openDispatch();
    for (const gs1::ItemKey &pallet : pallets)
        (void)bench.pick(gone, codeOf(pallet));
    if (const Result<shipping::Shipped> done = bench.finish(gone, bench.prepare(gone)); !done || done->refused)
        qFatal("ship");
    constexpr int wanted = 50;
    std::vector<gs1::ItemKey> packs;
    shipping::ShipOrder order = ShippingBench::order();
    order.delivery = "SHP-10";
    (void)bench.ledger().read([&](ledger::View &view) -> Result<void> {
        view.items().forEachBelow(view.items().find(last)->id, [&](const ledger::ItemRow &inside, int) {
            if (inside.level == ledger::Level::Unit)
                packs.push_back(inside.key);
            return packs.size() < wanted;
        });
        return {};
    });
    ledger::PickLine line;
    line.gtin = packs.front().gtin()->digits();
    line.units = qint64(packs.size());
    order.lines = { line };
    const ledger::DispatchId dispatch = bench.openDispatch(order);
    const auto stock = std::make_shared<shipping::StockCount>();
    const auto timed = [&](auto job) {
        QElapsedTimer watch;
        watch.start();
        (void)bench.ledger().read([&](ledger::View &view) -> Result<void> {
            job(view);
            return {};
        });
        return double(watch.nsecsElapsed()) / 1e6;
    };
    const auto list = [&](ledger::View &view) {
        const auto asked = ledger::DispatchStore(view.database()).byId(dispatch);
        const auto advice = shipping::pickList(view, *asked, bench.clock.today(), *stock);
        if (advice.front().missing > 0)
            qFatal("the last pallet is not found");
    };
    Picking picking;
    picking.bare = timed([&](ledger::View &view) {
        (void)view.database().integer(
            "SELECT SUM(i.parent_id) FROM item i JOIN lot l ON l.id = i.lot_id WHERE l.gtin = ?", line.gtin);
    });
    picking.firstList = timed(list);
    shipping::FefoWatch watch(stock);
    std::vector<double> scans;
    for (const gs1::ItemKey &pack : packs) {
        QElapsedTimer each;
        each.start();
        shipping::ShipOutcome outcome = bench.pick(dispatch, codeOf(pack), shipping::Unpacking::Allowed);
        if (outcome.verdict != shipping::ShipVerdict::Accepted)
            qFatal("pick");
        (void)timed([&](ledger::View &view) { watch.look(view, dispatch, bench.clock.today(), outcome); });
        scans.push_back(double(each.nsecsElapsed()) / 1e6);
    }
    picking.scan = bench::median(scans);
    picking.nextList = timed([&](ledger::View &view) {
        (void)shipping::pickList(
            view, *ledger::DispatchStore(view.database()).byId(dispatch), bench.clock.today(), *stock);
    });
    return picking;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addOption({ QStringLiteral("units"), QStringLiteral("packs in the delivery"), QStringLiteral("N"),
        QStringLiteral("100000") });
    arguments.addOption(
        { QStringLiteral("rounds"), QStringLiteral("of each form"), QStringLiteral("N"), QStringLiteral("3") });
    arguments.addOption(
        { QStringLiteral("shipped"), QStringLiteral("packs of a lot that left before its last are picked"),
            QStringLiteral("N"), QStringLiteral("200000") });
    arguments.addOption({ QStringLiteral("unjudged"), QStringLiteral("bars are told, not kept") });
    arguments.process(application);
    const int units = arguments.value(QStringLiteral("units")).toInt();
    bench::Table table(!arguments.isSet(QStringLiteral("unjudged")));
    std::map<sync::EpcisForm, std::vector<double>> own;
    std::vector<double> bare;
    std::vector<double> firstLook;
    std::vector<double> nextLook;
    double most = 0;
    for (int round = 0; round < arguments.value(QStringLiteral("rounds")).toInt(); ++round) {
        for (const sync::EpcisForm form : { sync::EpcisForm::Xml12, sync::EpcisForm::Xml20, sync::EpcisForm::Json20 }) {
            const Measured measured = ship(form, units);
            own[form].push_back(measured.processor);
            most = std::max(most, measured.megabytes);
            firstLook.push_back(measured.firstLook);
            nextLook.push_back(measured.nextLook);
            std::printf("%s: %.1f MB in %.2f s, %.2f s of them while others wait, %.2f s of processor, %.0f MB more\n",
                sync::nameOf(form), double(measured.document.size()) / 1e6, measured.seconds, measured.waiting,
                measured.processor, measured.megabytes);
            if (form != sync::EpcisForm::Xml12)
                continue;
            const QTemporaryDir folder;
            const bench::BareShipment loop(measured.document);
            const double before = processorSeconds();
            if (!loop.isRead()
                || loop.run(folder.filePath(QStringLiteral("document")), folder.filePath(QStringLiteral("rows")))
                    < units)
                qFatal("bare loop");
            bare.push_back(processorSeconds() - before);
        }
    }
    table.told(QStringLiteral("bare loop, seconds of processor"), bench::median(bare));
    for (const auto &[form, seconds] : own)
        table.notAbove(QStringLiteral("from ship to file, %1 / bare loop (processor time)")
                           .arg(QLatin1StringView(sync::nameOf(form))),
            bench::medianRatio(seconds, bare), 8);
    table.notAbove(QStringLiteral("memory for it, MB"), most, 300);
    table.told(QStringLiteral("first look at stock that has left, ms"), bench::median(firstLook));
    table.notAbove(QStringLiteral("next look at it, ms"), bench::median(nextLook), 5);
    const int shipped = arguments.value(QStringLiteral("shipped")).toInt();
    const Picking few = pickBeside(shipped / 10);
    const Picking many = pickBeside(shipped);
    table.told(QStringLiteral("one query over the product's rows, ms"), many.bare);
    table.told(QStringLiteral("first pick list where all but a pallet has left, ms"), many.firstList);
    table.notAbove(QStringLiteral("first pick list / that query"), many.firstList / many.bare, 10);
    table.notAbove(QStringLiteral("next pick list, ms"), many.nextList, 5);
    table.told(QStringLiteral("check of a pack, ms"), many.scan);
    table.notAbove(QStringLiteral("check of a pack / where a tenth has left"), many.scan / few.scan, 2);
    return table.holds() ? 0 : 1;
}
