#include "workflow/batchrecord.h"

#include "base/sha256.h"
#include "base/text.h"
#include "ledger/actbody.h"
#include "workflow/batcherrors.h"
#include "workflow/lineclearance.h"
#include "workflow/repackaging.h"

#include <QBuffer>
#include <QJsonDocument>

namespace packledger::workflow {

using ledger::BatchAct;
using ledger::NumberState;
using ledger::View;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// As JSON text, quotes included.
QByteArray quoted(const QByteArray &value)
{
    const QByteArray array = QJsonDocument(QJsonArray { text(value) }).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QJsonObject actFact(const BatchAct &act)
{
    QJsonObject body = act.body;
    body.remove(QStringLiteral("batch"));
    // What went in and came out stands in full beneath "repackaging".
    for (const char *list : { "inputs", "outputs", "parts" }) {
        if (body.value(QLatin1StringView(list)).isArray())
            body.insert(QLatin1StringView(list), body.value(QLatin1StringView(list)).toArray().size());
    }
    return { { QStringLiteral("seq"), act.seq }, { QStringLiteral("act"), text(act.act) },
        { QStringLiteral("at"), text(act.at.toIso()) }, { QStringLiteral("operator"), text(act.actor.operatorName) },
        { QStringLiteral("station"), text(act.actor.station) }, { QStringLiteral("body"), body } };
}

QJsonObject clearanceFact(const Clearance &clearance)
{
    QJsonArray points;
    for (const ClearancePoint &point : clearance.points) {
        if (!point.isChecked)
            continue;
        QJsonObject fact { { QStringLiteral("point"), text(point.id) }, { QStringLiteral("text"), point.text },
            { QStringLiteral("by"), text(point.by.operatorName) }, { QStringLiteral("at"), text(point.at.toIso()) } };
        if (point.isScanned)
            fact.insert(QStringLiteral("scanned"), true);
        if (!point.note.isEmpty())
            fact.insert(QStringLiteral("note"), point.note);
        if (!point.photo.isEmpty())
            fact.insert(QStringLiteral("photo_sha256"), text(point.photo));
        points.append(fact);
    }
    QJsonArray signatures;
    for (const Signature &signature : clearance.signatures)
        signatures.append(toJson(signature));
    return { { QStringLiteral("points"), points }, { QStringLiteral("signatures"), signatures } };
}

QJsonObject countsFact(View &view, BatchId batch)
{
    const BatchCounts counts = countsOf(view, batch);
    QJsonObject fact { { QStringLiteral("issued"), counts.issued() }, { QStringLiteral("good"), counts.good() },
        { QStringLiteral("unexplained"), counts.unexplained() },
        { QStringLiteral("aggregated"), view.line().numbers.aggregatedOf(batch) },
        { QStringLiteral("without_source"), qint64(numbersWithoutSource(view, batch).size()) },
        { QStringLiteral("containers"), containersFact(containersOf(view, batch)) } };
    for (int state = 0; state < ledger::numberStateCount; ++state)
        fact.insert(QLatin1StringView(nameOf(NumberState(state))), counts.in(NumberState(state)));
    return fact;
}

/// The numbers of the batch's cases, bundles and pallets with what became of each.
void appendContainers(QByteArray &record, View &view, BatchId batch)
{
    record += "\"containers\":[";
    bool isFirst = true;
    view.line().numbers.forEachContainer(batch, [&](const ledger::NumberRow &row) {
        if (!isFirst)
            record += ',';
        isFirst = false;
        record += "{\"item\":" + quoted(row.key.text()) + ",\"fate\":\"" + nameOf(containerFate(row.state)) + "\"}";
        return true;
    });
    record += ']';
}

/// Each number under its fate, in the order of their text.
void appendNumbers(QByteArray &record, View &view, BatchId batch)
{
    record += "\"numbers\":{";
    for (int state = 0; state < ledger::numberStateCount; ++state) {
        if (state > 0)
            record += ',';
        record += '"' + QByteArray(nameOf(NumberState(state))) + "\":[";
        bool isFirst = true;
        view.line().numbers.forEach(batch, NumberState(state), [&](const ledger::NumberRow &row) {
            if (!isFirst)
                record += ',';
            isFirst = false;
            record += quoted(row.key.text());
            return true;
        });
        record += ']';
    }
    record += '}';
}

void appendRepacking(QByteArray &record, View &view, BatchId batch)
{
    static constexpr const char *roles[] = { "input", "input-in-part", "output" };
    record += "\"repackaging\":[";
    bool isFirst = true;
    view.line().batches.forEachRepacked(batch, [&](const ledger::RepackItem &item) {
        if (!isFirst)
            record += ',';
        isFirst = false;
        record += "{\"run\":" + QByteArray::number(item.run) + ",\"role\":\"" + roles[int(item.role)]
            + "\",\"item\":" + quoted(item.key.text());
        if (item.role == ledger::RepackRole::InputInPart)
            record += ",\"left\":" + QByteArray::number(item.left);
        record += '}';
        return true;
    });
    record += ']';
}

} // namespace

QJsonObject containersFact(const ContainerCounts &counts)
{
    return { { QStringLiteral("issued"), counts.issued() }, { QStringLiteral("used"), counts.used },
        { QStringLiteral("voided"), counts.voided }, { QStringLiteral("returned"), counts.returned },
        { QStringLiteral("unexplained"), counts.unexplained } };
}

QByteArray batchRecord(View &view, const BatchRow &batch, const ledger::SiteIdentity &site, const QJsonObject &closing)
{
    QJsonArray acts;
    for (const BatchAct &act : view.line().batches.acts(batch.id))
        acts.append(actFact(act));
    QJsonObject head { { QStringLiteral("format"), QStringLiteral("packledger-batch-record") },
        { QStringLiteral("version"), 1 },
        { QStringLiteral("site"),
            QJsonObject { { QStringLiteral("name"), site.name }, { QStringLiteral("gln"), text(site.gln) } } },
        { QStringLiteral("batch"), QString::number(batch.id.value) },
        { QStringLiteral("order"), ledger::BatchStore::toJson(batch.order) },
        { QStringLiteral("planned_by"), text(batch.plannedBy) },
        { QStringLiteral("approved_by"), text(batch.approvedBy) },
        { QStringLiteral("journal_seq"), view.journal().head().seq }, { QStringLiteral("acts"), acts },
        { QStringLiteral("counts"), countsFact(view, batch.id) }, { QStringLiteral("closing"), closing } };
    if (const Result<Clearance> clearance = clearanceOf(view, batch.id); clearance && clearance->isComplete())
        head.insert(QStringLiteral("clearance"), clearanceFact(*clearance));
    QByteArray record = compact(head);
    record.chop(1);
    record += ',';
    appendNumbers(record, view, batch.id);
    record += ',';
    appendContainers(record, view, batch.id);
    record += ',';
    appendRepacking(record, view, batch.id);
    record += "}\n";
    return record;
}

QByteArray recordDocument(const BatchRecord &record)
{
    QJsonArray signatures;
    for (const Signature &signature : record.signatures)
        signatures.append(toJson(signature));
    const QJsonObject whole { { QStringLiteral("batch"), QString::number(record.batch.id.value) },
        { QStringLiteral("name"), record.batch.order.name },
        { QStringLiteral("state"), QLatin1StringView(nameOf(record.batch.state)) },
        { QStringLiteral("sha256"), text(record.sha256) }, { QStringLiteral("signatures"), signatures },
        { QStringLiteral("record"), QString::fromUtf8(record.bytes) } };
    return QJsonDocument(whole).toJson();
}

Result<BatchRecord> recordOf(View &view, BatchId batch, const ledger::SiteIdentity &site)
{
    const std::optional<BatchRow> row = view.line().batches.find(batch);
    if (!row)
        return fail(codes::noSuchBatch, QString::number(batch.value));
    BatchRecord record { *row, {}, {}, {}, {} };
    if (row->state != BatchState::Closed) {
        record.bytes = batchRecord(view, *row, site, {});
        record.sha256 = Sha256::of(record.bytes).toHex();
        return record;
    }
    QBuffer bytes(&record.bytes);
    bytes.open(QIODevice::WriteOnly);
    if (const Result<void> read = view.documents().restoreBytes(QByteArray::fromHex(row->record), bytes); !read)
        return fail(read.error());
    record.sha256 = Sha256::of(record.bytes).toHex();
    if (record.sha256 != row->record)
        return fail(codes::batchRecordDiffers, text(record.sha256));
    for (const BatchAct &closed : view.line().batches.acts(batch, "batch.closed")) {
        record.reason = text(ledger::textOf(closed.body, "reason"));
        for (const QJsonValue &signature : closed.body.value(QLatin1StringView("signatures")).toArray())
            record.signatures.push_back(signatureFrom(signature.toObject()));
    }
    return record;
}

} // namespace packledger::workflow
