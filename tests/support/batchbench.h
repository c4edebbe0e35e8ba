#pragma once

#include "access/signin.h"
#include "support/dock.h"
#include "workflow/batches.h"
#include "workflow/linefigures.h"
#include "workflow/printchoice.h"
#include "workflow/printers.h"
#include "workflow/printing.h"
#include "workflow/repackaging.h"

#include <QJsonArray>

namespace packledger::test {

/// A line behind the dock: a batch of the units' product runs at it. Names as at the dock.
class BatchBench : public Dock
{
public:
    BatchBench()
    {
        set("company-prefixes", QStringLiteral("0361414"));
        batch = *open();
    }

    static ledger::WorkOrder order()
    {
        ledger::WorkOrder order;
        order.gtin = "00361414312340";
        order.lot = "RP4471";
        order.expiry = "2028-08-31";
        order.quantity = 10;
        order.labelTemplate = QStringLiteral("unit");
        return order;
    }
    Result<BatchId> open(const ledger::WorkOrder &wanted = order())
    {
        return ledger().write(
            [&](ledger::WriteTransaction &transaction) { return workflow::openBatch(transaction, ana, wanted); });
    }
    /// One more batch, planned and approved; its line is not clear yet.
    BatchId approved()
    {
        return *write([&](ledger::WriteTransaction &transaction) -> Result<BatchId> {
            const Result<BatchId> planned = workflow::planBatch(transaction, ana, order());
            if (const Result<void> done = workflow::approveBatch(transaction, ana, *planned); !done)
                return fail(done.error());
            return planned;
        });
    }
    ledger::BatchRow row(BatchId which)
    {
        return *ledger().read(
            [&](ledger::View &view) -> Result<ledger::BatchRow> { return *view.line().batches.find(which); });
    }
    ledger::BatchRow row() { return row(batch); }

    static QByteArrayList serials(int from, int count)
    {
        QByteArrayList names;
        for (int i = from; i < from + count; ++i)
            names.append("u" + QByteArray::number(i));
        return names;
    }
    /// Numbers drawn for the batch.
    void draw(const QByteArrayList &names)
    {
        act("number.drawn",
            { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), batch.value },
                { QStringLiteral("keys"), texts(names) } });
    }
    void move(const QByteArrayList &names, ledger::NumberState to)
    {
        act("number.moved",
            { { QStringLiteral("state"), QLatin1StringView(nameOf(to)) }, { QStringLiteral("keys"), texts(names) } });
    }
    /// x1 to x3 as received packs of a manufacturer, in the case c9.
    void receiveSources(const QByteArray &expiry = "2028-12-31") { receive("c9", { "x1", "x2", "x3" }, expiry); }
    void commission(const QByteArrayList &names)
    {
        (void)write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            const epcis::Event event
                = anEvent().commissioning(epcs(names)).lot("RP4471", "2028-08-31").at(here).second(++m_second);
            transaction.appendEvent(event, hashOf(event));
            return {};
        });
    }
    ledger::NumberState numberState(const QByteArray &name)
    {
        return *ledger().read([&](ledger::View &view) -> Result<ledger::NumberState> {
            return view.line().numbers.find(key(name))->state;
        });
    }

    /// The printer "P", which this station chose for packs.
    void addPrinter()
    {
        if (!write([&](ledger::WriteTransaction &transaction) -> Result<void> {
                if (const Result<void> kept = workflow::keepPrinter(
                        transaction, ana, { QStringLiteral("P"), QStringLiteral("tcp://10.0.0.5"), "zpl" });
                    !kept)
                    return kept;
                return workflow::choosePrint(
                    transaction, ana, transaction.actor().station, ledger::Level::Unit, { QStringLiteral("P"), {} });
            }))
            qFatal("printer");
    }
    /// Not valid where it was refused.
    PrintJobId queue(const QByteArrayList &names, BatchId of)
    {
        workflow::PrintOrder wanted { QStringLiteral("P"), QStringLiteral("unit"), of, {} };
        for (const QByteArray &name : names)
            wanted.items.push_back(key(name));
        return ledger()
            .write(
                [&](ledger::WriteTransaction &transaction) { return workflow::queueLabels(transaction, ana, wanted); })
            .value_or(PrintJobId {});
    }
    Result<void> cancelJob(PrintJobId job)
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::cancelPrinting(transaction, ana, job, QStringLiteral("not wanted"));
        });
    }

    workflow::LineFigures figures()
    {
        return *ledger().read([&](ledger::View &view) { return workflow::figuresOf(view, batch, clock.now()); });
    }
    Result<workflow::Repackaging> repackage(
        const QByteArrayList &inputs, const QByteArrayList &outputs, std::optional<qint64> left = std::nullopt)
    {
        std::vector<workflow::RepackInput> sources;
        for (const QByteArray &name : inputs)
            sources.push_back({ code(name), left });
        std::vector<workflow::ScannedCode> made;
        for (const QByteArray &name : outputs)
            made.push_back(code(name));
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::repackage(transaction, ana, batch, sources, made);
        });
    }
    /// Signs without a PIN.
    static access::Signatory signatory(const char *name) { return { access::Session::forOperator(name), false }; }

    BatchId batch; ///< the one that runs

private:
    static QJsonArray texts(const QByteArrayList &names)
    {
        QJsonArray all;
        for (const QByteArray &name : names)
            all.append(QString::fromUtf8(key(name).text()));
        return all;
    }
    void act(const QByteArray &name, const QJsonObject &content)
    {
        (void)write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct(name, content);
            return {};
        });
    }

    int m_second = 0;
};

} // namespace packledger::test
