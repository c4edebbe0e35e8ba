#include "workflow/packinspection.h"

#include "access/accesserrors.h"
#include "scan/interpret.h"
#include "workflow/batches.h"
#include "workflow/commissioning.h"
#include "workflow/inspectionerrors.h"
#include "workflow/linerun.h"
#include "workflow/numberreason.h"
#include "workflow/packejection.h"
#include "workflow/printacts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace packledger::workflow {

using ledger::AwaitedLabel;
using ledger::InspectionRun;
using ledger::NumberState;
using ledger::WriteTransaction;

namespace {

Result<void> mayRun(const access::Session &person)
{
    if (person.may(access::Permission::RunLine))
        return {};
    return fail(codes::notPermitted, QString::fromLatin1(nameOf(access::Permission::RunLine)));
}

/// Whether nobody has decided on the number yet.
bool isOpen(NumberState state)
{
    return state == NumberState::Allocated || state == NumberState::Sent || state == NumberState::Printed
        || state == NumberState::Uncertain;
}

QJsonArray texts(const QByteArrayList &list)
{
    QJsonArray array;
    for (const QByteArray &text : list)
        array.append(QString::fromUtf8(text));
    return array;
}

/// What is decided of one pack before anything is written.
struct Decision
{
    InspectionResult result = InspectionResult::Good;
    QByteArrayList differs;
    bool isTold = false; ///< the pack was told apart: its number is an open one of this batch
    std::optional<AwaitedLabel> label; ///< that the pack carries
    QByteArrayList settled; ///< keys on unread packs before it
    qint64 skipped = 0;
};

/// Where the label stands in the order of printing.
void judgeOrder(
    Decision &decision, ledger::View &view, BatchId batch, const InspectionRun &run, const gs1::ItemKey &key)
{
    // Far enough to count what a skipping printer left out in one go; more is "many" to anybody.
    constexpr int looksAhead = 100;
    ledger::InspectionStore &inspections = view.line().inspections;
    const std::vector<AwaitedLabel> awaited = inspections.awaited(batch, run, run.unread + looksAhead);
    const auto here
        = std::find_if(awaited.begin(), awaited.end(), [&](const AwaitedLabel &label) { return label.key == key; });
    const qint64 before = here - awaited.begin();
    if (here != awaited.end() && before <= run.unread) {
        decision.label = *here;
        for (auto label = awaited.begin(); label != here; ++label)
            decision.settled.append(label->key.text());
    } else if (here != awaited.end() || inspections.hasLabels(batch)) {
        decision.result = InspectionResult::Skipped;
        decision.skipped = here != awaited.end() ? before - run.unread : 0; // else one from before came late
    }
}

Decision decide(ledger::View &view, const ledger::BatchRow &batch, const InspectionRun &run,
    const InspectionRules &rules, const InspectedPack &pack, const SeenIdentity &seen)
{
    Decision decision;
    if (seen.kind != SeenIdentity::Kind::One) {
        decision.result = seen.kind == SeenIdentity::Kind::None ? InspectionResult::NoCode : InspectionResult::Unclear;
        return decision;
    }
    const gs1::ItemKey &key = seen.identity.key;
    const std::optional<ledger::NumberRow> number = view.line().numbers.find(key);
    const bool isOurs = number && number->batch == batch.id;
    decision.isTold = isOurs && isOpen(number->state);
    decision.differs = differences(seen.identity, batch.order);
    if (isOurs && !decision.isTold)
        decision.result = key == run.last && view.line().inspections.hasLabels(batch.id) ? InspectionResult::Repeated
                                                                                         : InspectionResult::Duplicate;
    else if (!decision.differs.isEmpty())
        decision.result = InspectionResult::WrongData;
    else if (!isOurs)
        decision.result = InspectionResult::UnknownNumber;
    if (decision.isTold) {
        const InspectionResult data = decision.result;
        judgeOrder(decision, view, batch.id, run, key);
        if (data != InspectionResult::Good)
            decision.result = data;
    }
    if (decision.result != InspectionResult::Good)
        return decision;
    if (rules.wantsText && !pack.textPresent.value_or(true))
        decision.result = InspectionResult::TextMissing;
    else if (pack.quality && pack.quality->overall() < rules.leastGrade)
        decision.result = InspectionResult::LowGrade;
    return decision;
}

/// Why this pack makes the line stand; empty: it does not.
QByteArray stopFor(const Decision &decision, const InspectionRules &rules, int failsInARow)
{
    if (decision.result == InspectionResult::Repeated)
        return "repeated-label";
    if (decision.result == InspectionResult::Skipped)
        return "skipped-label";
    return rules.failsInARow > 0 && failsInARow >= rules.failsInARow ? QByteArrayLiteral("fails-in-a-row")
                                                                     : QByteArray();
}

void stop(WriteTransaction &transaction, BatchId batch, const QByteArray &reason, qint64 pack)
{
    transaction.appendAct("batch.stopped",
        { { QStringLiteral("batch"), batch.value }, { QStringLiteral("reason"), QString::fromLatin1(reason) },
            { QStringLiteral("note"), QString() }, { QStringLiteral("pack"), pack } });
}

bool keepsPicture(const InspectionRules &rules, InspectionResult result)
{
    return rules.pictures == InspectionRules::Pictures::All
        || (rules.pictures == InspectionRules::Pictures::Failed && result != InspectionResult::Good);
}

} // namespace

InspectedPack InspectedPack::from(const scan::PackLook &look, const QDate &today)
{
    InspectedPack pack { {}, look.quality, look.textPresent, look.picture, look.source };
    for (const scan::ScanReading &reading : look.readings)
        pack.codes.push_back(ScannedCode::from(scan::interpret(reading, today), look.source, today));
    return pack;
}

SeenIdentity identify(const InspectedPack &pack)
{
    SeenIdentity seen;
    bool isSpoiled = false;
    for (const ScannedCode &code : pack.codes) {
        // An EAN or a leaflet's code beside the square one names no pack.
        if (code.fault && code.fault->reason == Reason::NoSerial)
            continue;
        if (code.fault || code.identities.size() != 1) {
            isSpoiled = true;
            continue;
        }
        if (seen.kind == SeenIdentity::Kind::One && !(seen.identity.key == code.identities.front().key))
            return { SeenIdentity::Kind::Unclear, {} };
        seen = { SeenIdentity::Kind::One, code.identities.front() };
    }
    if (seen.kind == SeenIdentity::Kind::None && isSpoiled)
        seen.kind = SeenIdentity::Kind::Unclear;
    return seen;
}

QByteArrayList differences(const ScannedIdentity &seen, const ledger::WorkOrder &order)
{
    QByteArrayList differs;
    const std::optional<gs1::Gtin> gtin = seen.key.gtin();
    if (!gtin || gtin->digits() != order.gtin)
        differs.append("gtin");
    // A label that leaves the day open says "2028-08"; the order keeps that as day 00.
    const QByteArray expiry = order.expiry.endsWith("-00") ? order.expiry.chopped(3) : order.expiry;
    if (seen.expiry != expiry)
        differs.append("expiry");
    if (seen.lot != order.lot)
        differs.append("lot");
    return differs;
}

InspectionAnswer answerOf(ledger::View &view, const ledger::InspectionRow &row)
{
    InspectionAnswer answer;
    answer.pack = row.pack;
    answer.result = row.result;
    answer.picture = row.picture;
    if (row.key) {
        answer.key = *row.key;
        answer.uri = view.masterData().epcUri(answer.key);
    }
    const std::optional<ledger::JournalEntry> entry = view.journal().entry(row.seq);
    const QJsonObject body = entry ? QJsonDocument::fromJson(entry->body).object() : QJsonObject();
    for (const QJsonValue element : body.value(QStringLiteral("differs")).toArray())
        answer.differs.append(element.toString().toUtf8());
    answer.skipped = body.value(QStringLiteral("skipped")).toInteger();
    answer.settled = body.value(QStringLiteral("settled")).toArray().size();
    answer.quality = scan::PrintQuality::fromJson(body.value(QStringLiteral("quality")).toObject());
    if (const QJsonValue text = body.value(QStringLiteral("text")); text.isBool())
        answer.textPresent = text.toBool();
    return answer;
}

Result<InspectionAnswer> inspectPack(WriteTransaction &transaction, const access::Session &person, BatchId batch,
    const InspectedPack &pack, Ejection ejection)
{
    if (const Result<void> may = mayRun(person); !may)
        return fail(may.error());
    const Result<BatchRow> row = runningBatch(transaction, person, batch);
    if (!row)
        return fail(row.error());
    ledger::InspectionStore &inspections = transaction.line().inspections;
    const InspectionRun run = inspections.run(batch);
    const InspectionRules rules = inspectionRules(transaction);
    if (!run.waitsFor.isEmpty())
        return fail(codes::orderNotConfirmed, stopReasonText(run.waitsFor));
    if (row->state != BatchState::Running)
        return fail(codes::lineStands, row->order.name);
    if (rules.wantsChallenge && run.challengedSeq == 0)
        return fail(codes::notChallenged, row->order.name);
    if (const Result<void> alive = checkNotExpired(row->order, transaction.today()); !alive)
        return fail(alive.error());

    const SeenIdentity seen = identify(pack);
    const Decision decision = decide(transaction, *row, run, rules, pack, seen);
    InspectionAnswer answer;
    answer.pack = run.packs + 1;
    answer.result = decision.result;
    answer.differs = decision.differs;
    answer.skipped = decision.skipped;
    answer.settled = decision.settled.size();
    answer.quality = pack.quality;
    answer.textPresent = pack.textPresent;
    answer.failsInARow = answer.isGood() ? 0 : run.failsInARow + 1;
    answer.stops = stopFor(decision, rules, answer.failsInARow);

    QJsonObject body { { QStringLiteral("batch"), batch.value }, { QStringLiteral("pack"), answer.pack },
        { QStringLiteral("result"), QLatin1StringView(nameOf(answer.result)) },
        { QStringLiteral("source"), pack.source } };
    if (seen.kind == SeenIdentity::Kind::One) {
        answer.key = seen.identity.key;
        answer.uri = transaction.masterData().epcUri(answer.key);
        body.insert(QStringLiteral("item"), QString::fromUtf8(answer.key.text()));
    } else if (!pack.codes.empty()) {
        body.insert(QStringLiteral("raw"), QString::fromLatin1(pack.codes.front().raw.toPercentEncoding()));
    }
    if (!answer.isGood() && ejection == Ejection::Device)
        body.insert(QStringLiteral("awaits"), true);
    if (answer.isGood()) {
        const Result<EventId> event
            = commission(transaction, person, { batch, row->order.lot, row->order.expiry }, { answer.key });
        if (!event)
            return fail(event.error());
        body.insert(QStringLiteral("event"), event->value);
    }
    body.insert(decision.isTold ? QStringLiteral("decides") : QStringLiteral("unread"), true);
    if (answer.result == InspectionResult::Repeated || answer.result == InspectionResult::Duplicate)
        body.remove(QStringLiteral("unread")); // its label came out of turn, and took no other one's place
    if (decision.isTold && !answer.isGood())
        body.insert(QStringLiteral("moves"), true);
    if (decision.label) {
        body.insert(QStringLiteral("job"), decision.label->job.value);
        body.insert(QStringLiteral("position"), decision.label->position);
        moveLabels(transaction, decision.label->job, ledger::LabelState::Verified, { decision.label->position });
    }
    if (!decision.settled.isEmpty())
        body.insert(QStringLiteral("settled"), texts(decision.settled));
    if (!answer.differs.isEmpty())
        body.insert(QStringLiteral("differs"), texts(answer.differs));
    if (answer.skipped > 0)
        body.insert(QStringLiteral("skipped"), answer.skipped);
    if (answer.result == InspectionResult::Repeated || answer.result == InspectionResult::Skipped)
        body.insert(QStringLiteral("waits"), QString::fromLatin1(answer.stops));
    if (pack.quality) {
        body.insert(QStringLiteral("grade"), pack.quality->overall());
        body.insert(QStringLiteral("quality"), pack.quality->toJson());
    }
    if (pack.textPresent)
        body.insert(QStringLiteral("text"), *pack.textPresent);
    if (keepsPicture(rules, answer.result) && !pack.picture.isEmpty()) {
        answer.picture = inspections.keepPicture(pack.picture);
        body.insert(QStringLiteral("picture"), QString::fromLatin1(answer.picture));
    }
    transaction.appendAct(answer.isGood() ? "inspection.passed" : "inspection.failed", body);
    if (!answer.stops.isEmpty())
        stop(transaction, batch, answer.stops, answer.pack);
    return answer;
}

Result<OrderConfirmation> confirmOrder(
    WriteTransaction &transaction, const access::Session &person, BatchId batch, const ScannedCode &code)
{
    if (const Result<void> may = mayRun(person); !may)
        return fail(may.error());
    const Result<BatchRow> row = runningBatch(transaction, person, batch);
    if (!row)
        return fail(row.error());
    if (const Result<void> out = checkPacksAreOut(packsLost(transaction, batch, transaction.now())); !out)
        return fail(out.error());
    const SeenIdentity seen = identify({ { code }, {}, {}, {}, code.source });
    constexpr int looksAhead = 10'000; // a whole roll
    const InspectionRun run = transaction.line().inspections.run(batch);
    const std::vector<AwaitedLabel> awaited = transaction.line().inspections.awaited(batch, run, looksAhead);
    const auto here = std::find_if(awaited.begin(), awaited.end(), [&](const AwaitedLabel &label) {
        return seen.kind == SeenIdentity::Kind::One && label.key == seen.identity.key;
    });
    if (here == awaited.end())
        return fail(codes::notTheNextLabel,
            QString::fromUtf8(
                seen.kind == SeenIdentity::Kind::One ? seen.identity.key.serial() : code.raw.simplified()));
    OrderConfirmation confirmation { here->key, {} };
    QJsonObject body { { QStringLiteral("batch"), batch.value },
        { QStringLiteral("item"), QString::fromUtf8(here->key.text()) } };
    for (auto label = awaited.begin(); label != here; ++label) {
        confirmation.voided.append(transaction.masterData().epcUri(label->key));
        moveLabels(transaction, label->job, ledger::LabelState::Voided, { label->position },
            keptReason(NumberReason::NeverCameBy, QString::fromUtf8(run.waitsFor)));
        body.insert(QStringLiteral("job"), label->job.value);
        body.insert(QStringLiteral("position"), label->position);
    }
    transaction.appendAct("inspection.confirmed", body);
    if (row->state == BatchState::Stopped)
        transaction.appendAct("batch.resumed", { { QStringLiteral("batch"), batch.value } });
    return confirmation;
}

} // namespace packledger::workflow
