// How long a delivery of many packs takes from "ship" to the customer's file, in each form, and how much memory.
#include "support/bigshipment.h"
#include "support/shippingbench.h"
#include "workflow/documentimport.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTextStream>

#include <sys/resource.h>

using namespace packledger;
using namespace packledger::test;

namespace {

qint64 peakMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

int failed(int line)
{
    QTextStream(stderr) << "The delivery failed at line " << line << ".\n";
    return 1;
}

double processorSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addOption({ QStringLiteral("units"), QStringLiteral("packs in the delivery"), QStringLiteral("N"),
        QStringLiteral("100000") });
    arguments.process(application);
    const int units = arguments.value(QStringLiteral("units")).toInt();
    QTextStream out(stdout);
    for (const sync::EpcisForm form : { sync::EpcisForm::Xml12, sync::EpcisForm::Xml20, sync::EpcisForm::Json20 }) {
        ShippingBench bench;
        sync::PartnerProfile partner = ShippingBench::customer();
        partner.form = form;
        bench.setPartner(partner);
        const BigShipment goods({ 10, 10, std::max(1, units / 100) });
        const QString file = bench.path("goods.xml");
        QFile written(file);
        if (!written.open(QIODevice::WriteOnly))
            return failed(__LINE__);
        goods.write(written);
        written.close();
        {
            Result<ledger::Site> site = ledger::Site::open(bench.siteFolder(), bench.clock);
            if (!site || !workflow::importDocument(*site, file))
                return failed(__LINE__);
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
        const auto code = [](const gs1::ItemKey &key) {
            workflow::ScannedCode scanned;
            scanned.uuid = workflow::ScannedCode::newUuid();
            scanned.raw = key.text();
            scanned.identities.push_back({ key, {}, {} });
            return scanned;
        };
        for (const gs1::ItemKey &pallet : pallets)
            (void)bench.Dock::scan(receipt, code(pallet));
        if (const auto done = bench.submit(receipt); !done || done->refused)
            return failed(__LINE__);
        const ledger::DispatchId dispatch = bench.openDispatch();
        for (const gs1::ItemKey &pallet : pallets) {
            if (bench.pick(dispatch, code(pallet)).verdict != shipping::ShipVerdict::Accepted)
                return failed(__LINE__);
        }
        const double before = processorSeconds();
        QElapsedTimer watch;
        watch.start();
        const shipping::Prepared prepared = bench.prepare(dispatch);
        const qint64 writtenMs = watch.elapsed();
        const Result<shipping::Shipped> shipped = bench.finish(dispatch, prepared);
        const qint64 ms = watch.elapsed();
        if (!shipped || shipped->refused)
            return failed(__LINE__);
        if (bench.outbox(shipped->documents.front().document).instance != prepared.documents.front().instance)
            return failed(__LINE__); // it was written anew: others would have waited
        out << sync::nameOf(form) << ": " << shipped->preview.contents.units << " packs, "
            << double(shipped->documents.front().bytes) / 1e6 << " MB, " << double(ms) / 1000.0 << " s, of them "
            << double(ms - writtenMs) / 1000.0 << " s while others wait, " << processorSeconds() - before
            << " s of processor, " << peakMegabytes() << " MB of memory at most\n";
        out.flush();
    }
    return 0;
}
