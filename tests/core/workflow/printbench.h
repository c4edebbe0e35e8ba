#pragma once

#include "base/baseerrors.h"
#include "core/workflow/scriptedprinter.h"
#include "support/testsite.h"
#include "workflow/printers.h"
#include "workflow/printing.h"
#include "workflow/printrun.h"

#include <QJsonArray>

namespace packledger::test {

/// A site with thirty drawn numbers and a printer "Line 1", whose answers are written down.
class PrintBench
{
public:
    PrintBench()
    {
        const Result<void> made = site.ledger().write([this](ledger::WriteTransaction &transaction) -> Result<void> {
            QJsonArray keys;
            for (int i = 1; i <= 30; ++i)
                keys.append(QString::fromLatin1(pack(i).text()));
            transaction.appendAct(
                "number.drawn", QJsonObject { { QStringLiteral("pool"), 1 }, { QStringLiteral("keys"), keys } });
            transaction.appendAct("setting.changed",
                QJsonObject { { QStringLiteral("name"), QStringLiteral("company-prefixes") },
                    { QStringLiteral("value"), QStringLiteral("0361414") } });
            return workflow::keepPrinter(
                transaction, mira, { QStringLiteral("Line 1"), QStringLiteral("tcp://10.0.0.5"), "zpl", 203 });
        });
        if (!made)
            qFatal("printer");
    }

    static gs1::ItemKey pack(int number)
    {
        return gs1::ItemKey::fromText(QByteArray("010036141431234021P") + QByteArray::number(1000 + number));
    }
    template <typename Job>
    auto write(Job &&job)
    {
        return site.ledger().write(std::forward<Job>(job));
    }
    /// A job of these packs; not valid where it was refused.
    PrintJobId order(int first, int count)
    {
        workflow::PrintOrder wanted { QStringLiteral("Line 1"), QStringLiteral("unit-20"), {}, {} };
        for (int i = 0; i < count; ++i)
            wanted.items.push_back(pack(first + i));
        return write([&](ledger::WriteTransaction &transaction) {
            return workflow::queueLabels(transaction, mira, wanted);
        }).value_or(PrintJobId {});
    }
    /// Prints; there is no template for pack 30.
    Result<void> run(PrintJobId job, workflow::PrintRun::Pace pace = {})
    {
        using workflow::PrintRun;
        PrintRun printing(
            printer,
            [this](const std::function<Result<void>(ledger::WriteTransaction &)> &work) { return write(work); },
            [](ledger::View &, const ledger::PrintJobRow &, const ledger::PrintLabelRow &label) -> PrintRun::Drawing {
                return [key = label.key]() -> Result<labels::LabelFormat> {
                    if (key == pack(30))
                        return fail(codes::usage, QStringLiteral("no template"));
                    return labels::LabelFormat { labels::LabelFormat::Kind::Zpl, key.serial(), {} };
                };
            },
            [this](std::chrono::milliseconds) { return isWanted; }, {}, pace);
        return printing.run(mira, job);
    }
    Result<void> pause(PrintJobId job)
    {
        return write([&](auto &transaction) { return workflow::pausePrinting(transaction, mira, job); });
    }
    Result<void> resume(PrintJobId job)
    {
        return write([&](auto &transaction) { return workflow::resumePrinting(transaction, mira, job); });
    }
    Result<workflow::LabelVerdict> check(
        PrintJobId job, int number, workflow::LabelScan meaning = workflow::LabelScan::Check)
    {
        const Result<workflow::LabelOutcome> outcome = write([&](ledger::WriteTransaction &transaction) {
            return workflow::checkLabel(transaction, mira, job, pack(number), meaning);
        });
        if (!outcome)
            return fail(outcome.error());
        return outcome->verdict;
    }
    /// What else moves a number: "voided", "commissioned", …
    void move(int number, const char *state)
    {
        const Result<void> moved = write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct("number.moved",
                QJsonObject { { QStringLiteral("state"), QLatin1StringView(state) },
                    { QStringLiteral("keys"), QJsonArray { QString::fromLatin1(pack(number).text()) } } });
            return {};
        });
        if (!moved)
            qFatal("number");
    }

    /// Of the labels, in their order.
    QByteArrayList states(PrintJobId job)
    {
        return *site.ledger().read([&](ledger::View &view) -> Result<QByteArrayList> {
            QByteArrayList names;
            for (const ledger::PrintLabelRow &label : view.line().printing.labels(job))
                names.append(nameOf(label.state));
            return names;
        });
    }
    ledger::NumberState stateOf(int number)
    {
        return *site.ledger().read([&](ledger::View &view) -> Result<ledger::NumberState> {
            return view.line().numbers.find(pack(number))->state;
        });
    }
    ledger::PrintJobRow row(PrintJobId job)
    {
        return *site.ledger().read([&](ledger::View &view) { return workflow::findPrintJob(view, job); });
    }

    FakeClock clock;
    TestSite site { clock };
    access::Session mira { "mira", QStringLiteral("Mira"),
        { access::Permission::Print, access::Permission::ManagePrinters } };
    ScriptedPrinter printer;
    bool isWanted = true; ///< false: the printing is to stop
};

} // namespace packledger::test
