#pragma once

#include "scan/interpret.h"
#include "support/dock.h"
#include "workflow/batches.h"
#include "workflow/linerun.h"
#include "workflow/packinspection.h"
#include "workflow/printacts.h"

#include <QJsonArray>

namespace packledger::test {

/// A batch behind whose printer packs come by: twenty labels are printed, and no challenge is asked for.
class InspectionBench
{
protected:
    using NumberState = ledger::NumberState;
    using View = ledger::View;
    using WriteTransaction = ledger::WriteTransaction;
    using InspectedPack = workflow::InspectedPack;
    using InspectionAnswer = workflow::InspectionAnswer;
    using InspectionResult = workflow::InspectionResult;

    static inline const QByteArray gtin = "00361414312340";
    static inline const QByteArray lot = "RP4471";
    static constexpr const char *date = "280831";

    static QByteArray serial(int number) { return "7KQ2M9XH" + QByteArray::number(1000 + number); }

    static gs1::ItemKey key(int number) { return gs1::ItemKey::sgtin(*gs1::Gtin::parse(gtin), serial(number)); }

    static QByteArray code(int number, const QByteArray &withLot = lot)
    {
        return "]d201" + gtin + "17" + date + "10" + withLot
            + "\x1d"
              "21"
            + serial(number);
    }

    static scan::PrintQuality grade(int worst)
    {
        scan::PrintQuality quality;
        for (scan::QualityMark &mark : quality.marks)
            mark = { 1, 4 };
        quality.marks[size_t(scan::QualityParameter::SymbolContrast)] = { 0.3, worst };
        return quality;
    }

    void begin()
    {
        m_dock = std::make_unique<Dock>();
        m_dock->set("company-prefixes", QStringLiteral("0361414"));
        openBatch();
        rules([](workflow::InspectionRules &wanted) { wanted.wantsChallenge = false; });
        print(1, 20);
    }
    template <typename Job>
    auto write(Job &&job)
    {
        return m_dock->ledger().write(std::forward<Job>(job));
    }
    void rules(const std::function<void(workflow::InspectionRules &)> &change)
    {
        QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
            workflow::InspectionRules wanted = workflow::inspectionRules(transaction);
            change(wanted);
            return setInspectionRules(transaction, m_dock->ana, wanted);
        }));
    }
    void openBatch()
    {
        ledger::WorkOrder order;
        order.gtin = gtin;
        order.lot = lot;
        order.expiry = "2028-08-31";
        order.quantity = 100;
        const auto batch = write(
            [&](WriteTransaction &transaction) { return workflow::openBatch(transaction, m_dock->ana, order); });
        QVERIFY(batch);
        m_batch = *batch;
    }
    /// Draws numbers from `first` on, and prints a label for each.
    void print(int first, int count)
    {
        QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
            QJsonArray keys;
            std::vector<qint64> positions;
            for (int i = 0; i < count; ++i) {
                keys.append(QString::fromLatin1(key(first + i).text()));
                positions.push_back(i + 1);
            }
            transaction.appendAct("number.drawn",
                { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), m_batch.value },
                    { QStringLiteral("keys"), keys } });
            const PrintJobId job = transaction.line().printing.nextJob();
            transaction.appendAct("print.queued",
                { { QStringLiteral("job"), job.value }, { QStringLiteral("printer"), QStringLiteral("P") },
                    { QStringLiteral("template"), QStringLiteral("unit") }, { QStringLiteral("batch"), m_batch.value },
                    { QStringLiteral("keys"), keys } });
            workflow::moveLabels(transaction, job, ledger::LabelState::Sent, positions);
            workflow::moveLabels(transaction, job, ledger::LabelState::Printed, positions);
            return {};
        }));
    }
    static InspectedPack pack(const QByteArrayList &codes, std::optional<bool> text = true, int worst = 4)
    {
        scan::PackLook look;
        for (const QByteArray &bytes : codes)
            look.readings.push_back(scan::readingFromLine(bytes));
        if (!codes.isEmpty())
            look.quality = grade(worst);
        look.textPresent = text;
        look.picture = "picture of " + codes.join();
        look.source = QStringLiteral("Camera 1");
        return InspectedPack::from(look, QDate(2026, 11, 22));
    }
    Result<InspectionAnswer> tryLook(const InspectedPack &seen)
    {
        return write([&](WriteTransaction &transaction) {
            return workflow::inspectPack(transaction, m_dock->ana, m_batch, seen);
        });
    }
    InspectionAnswer look(const InspectedPack &seen)
    {
        const auto answer = tryLook(seen);
        if (!answer)
            qFatal("not decided: %s", answer.error().code.name().data());
        return *answer;
    }
    InspectionResult resultOf(int number) { return look(pack({ code(number) })).result; }
    Result<workflow::OrderConfirmation> confirm(int number)
    {
        const auto scanned = workflow::ScannedCode::from(
            scan::interpret(scan::readingFromLine(code(number)), QDate(2026, 11, 22)), {}, QDate(2026, 11, 22));
        return write([&](WriteTransaction &transaction) {
            return workflow::confirmOrder(transaction, m_dock->ana, m_batch, scanned);
        });
    }
    NumberState stateOf(int number)
    {
        return *m_dock->ledger().read([&](View &view) -> Result<NumberState> {
            const auto row = view.line().numbers.find(key(number));
            return row ? row->state : NumberState::Returned;
        });
    }
    ledger::LabelState labelOf(int number)
    {
        return *m_dock->ledger().read(
            [&](View &view) -> Result<ledger::LabelState> { return view.line().printing.labelOf(key(number))->state; });
    }
    ledger::BatchState batchState()
    {
        return *m_dock->ledger().read(
            [&](View &view) -> Result<ledger::BatchState> { return view.line().batches.find(m_batch)->state; });
    }
    void resume()
    {
        QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct("batch.resumed", { { QStringLiteral("batch"), m_batch.value } });
            return {};
        }));
    }
    Result<void> resumed()
    {
        return write(
            [&](WriteTransaction &transaction) { return workflow::resumeLine(transaction, m_dock->ana, m_batch); });
    }

    std::unique_ptr<Dock> m_dock;
    BatchId m_batch;
};

} // namespace packledger::test
