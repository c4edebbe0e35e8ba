#include "cli/batchfacts.h"

#include "base/text.h"
#include "cli/receiptfacts.h"
#include "workflow/batchcounts.h"
#include "workflow/batches.h"
#include "workflow/batchrecord.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace packledger::cli {

namespace {

double percent(int hundredths)
{
    return hundredths / 100.0;
}

} // namespace

QJsonObject batchFact(ledger::View &view, const ledger::BatchRow &batch)
{
    using ledger::NumberState;
    const workflow::BatchCounts counts = workflow::countsOf(view, batch.id);
    QJsonArray levels;
    for (const QByteArray &level : batch.order.levels)
        levels.append(text(level));
    QJsonObject fact {
        { QStringLiteral("batch"), idText(batch.id.value) },
        { QStringLiteral("name"), batch.order.name },
        { QStringLiteral("state"), QLatin1StringView(nameOf(batch.state)) },
        { QStringLiteral("gtin"), text(batch.order.gtin) },
        { QStringLiteral("lot"), text(batch.order.lot) },
        { QStringLiteral("expiry"), text(batch.order.expiry) },
        { QStringLiteral("quantity"), batch.order.quantity },
        { QStringLiteral("market"), text(batch.order.market) },
        { QStringLiteral("client"), batch.order.client },
        { QStringLiteral("levels"), levels },
        { QStringLiteral("template"), batch.order.labelTemplate },
        { QStringLiteral("expected_rejects"), percent(batch.order.expectedRejects) },
        { QStringLiteral("numbers_needed"), workflow::numbersNeeded(batch.order) },
        { QStringLiteral("allocated"), counts.issued() },
        { QStringLiteral("printed"), counts.printed },
        { QStringLiteral("verified"), counts.verified },
        { QStringLiteral("rejected"), counts.rejected() },
        { QStringLiteral("sampled"), counts.in(NumberState::Sampled) },
        { QStringLiteral("destroyed"), counts.in(NumberState::Destroyed) },
        { QStringLiteral("decommissioned"), counts.in(NumberState::Decommissioned) },
        { QStringLiteral("voided"), counts.in(NumberState::Voided) },
        { QStringLiteral("returned"), counts.in(NumberState::Returned) },
        { QStringLiteral("commissioned"), counts.commissioned() },
        { QStringLiteral("good"), counts.good() },
        { QStringLiteral("aggregated"), view.line().numbers.aggregatedOf(batch.id) },
        { QStringLiteral("unexplained"), counts.unexplained() },
        { QStringLiteral("reject_rate"), percent(counts.rejectRate()) },
        { QStringLiteral("yield"), percent(counts.yieldOf(batch.order.quantity)) },
        { QStringLiteral("planned_by"), text(batch.plannedBy) },
        { QStringLiteral("containers"), workflow::containersFact(workflow::containersOf(view, batch.id)) },
    };
    if (batch.order.pool.isValid())
        fact.insert(QStringLiteral("pool"), idText(batch.order.pool.value));
    if (!batch.approvedBy.isEmpty())
        fact.insert(QStringLiteral("approved_by"), text(batch.approvedBy));
    if (batch.startedMs > 0)
        fact.insert(QStringLiteral("started"), text(Instant { batch.startedMs, 0 }.toIso()));
    if (batch.closedMs > 0)
        fact.insert(QStringLiteral("closed"), text(Instant { batch.closedMs, 0 }.toIso()));
    QJsonObject since;
    const ledger::NumberStore::Counts moved = view.line().numbers.movedSinceClose(batch.id);
    for (int state = 0; state < ledger::numberStateCount; ++state) {
        if (moved.at(size_t(state)) > 0)
            since.insert(QLatin1StringView(nameOf(NumberState(state))), moved.at(size_t(state)));
    }
    if (!since.isEmpty())
        fact.insert(QStringLiteral("since_close"), since);
    if (!batch.record.isEmpty())
        fact.insert(QStringLiteral("record_sha256"), text(batch.record));
    return fact;
}

QString batchSentence(const QJsonObject &fact)
{
    // Before the close a number without a fate is nothing to explain: most of them wait for their packs.
    const char *sentence = fact.contains(QLatin1StringView("closed"))
        ? QT_TRANSLATE_NOOP("BatchCommand", "%1 is %2: %3 good of %4, %5 rejected, %6 unexplained.")
        : QT_TRANSLATE_NOOP("BatchCommand", "%1 is %2: %3 good of %4, %5 rejected, %6 numbers without a fate yet.");
    return QCoreApplication::translate("BatchCommand", sentence)
        .arg(fact.value(QLatin1StringView("name")).toString(), fact.value(QLatin1StringView("state")).toString())
        .arg(fact.value(QLatin1StringView("good")).toInteger())
        .arg(fact.value(QLatin1StringView("quantity")).toInteger())
        .arg(fact.value(QLatin1StringView("rejected")).toInteger())
        .arg(fact.value(QLatin1StringView("unexplained")).toInteger());
}

} // namespace packledger::cli
