#include "workflow/repackaging.h"

#include "serials/serialrules.h"
#include "workflow/aggregationevents.h"
#include "workflow/batcherrors.h"
#include "workflow/clientscope.h"
#include "workflow/commissioning.h"
#include "workflow/permission.h"
#include "workflow/poolspaces.h"
#include "workflow/shorterexpiry.h"
#include "workflow/siteevent.h"
#include "workflow/siteplaces.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>

namespace packledger::workflow {

using ledger::ItemRow;
using ledger::ItemState;
using ledger::NumberState;
using ledger::View;
using ledger::WriteTransaction;

namespace {

struct VerdictWords
{
    const char *name;
    const char *text;
};

constexpr VerdictWords verdictWords[] = {
    { "consumed", QT_TRANSLATE_NOOP("Repackaging", "Used up.") },
    { "used-in-part", QT_TRANSLATE_NOOP("Repackaging", "Used in part; the rest is booked.") },
    { "commissioned", QT_TRANSLATE_NOOP("Repackaging", "Commissioned and linked with its sources.") },
    { "linked", QT_TRANSLATE_NOOP("Repackaging", "Linked with its sources.") },
    { "duplicate", QT_TRANSLATE_NOOP("Repackaging", "It stands in the list already.") },
    { "other-batch",
        QT_TRANSLATE_NOOP("Repackaging", "It was scanned as a source of another batch. Put it back there first.") },
    { "own-pack", QT_TRANSLATE_NOOP("Repackaging", "It is a new pack of this batch, not a source.") },
    { "unknown",
        QT_TRANSLATE_NOOP("Repackaging", "Nobody received this pack, or the number belongs to no such batch.") },
    { "held", QT_TRANSLATE_NOOP("Repackaging", "It is on hold. Release it first.") },
    { "expired", QT_TRANSLATE_NOOP("Repackaging", "It has expired. Put it aside.") },
    { "later-expiry",
        QT_TRANSLATE_NOOP("Repackaging",
            "It expires before the new packs would. Correct the order's expiry, or somebody signs for it with a "
            "reason.") },
    { "ended", QT_TRANSLATE_NOOP("Repackaging", "Its life has ended. It cannot be used again.") },
    { "wrong-product", QT_TRANSLATE_NOOP("Repackaging", "It is not the product of this batch.") },
    { "not-empty", QT_TRANSLATE_NOOP("Repackaging", "Something is in it. Break it down first.") },
    { "not-ours", QT_TRANSLATE_NOOP("Repackaging", "This number was not drawn here, and this site takes no others.") },
    { "bad-serial",
        QT_TRANSLATE_NOOP("Repackaging",
            "The serial number has other characters than letters and digits, and DSCSA asks for those on packs made "
            "here.") },
    { "label-mismatch",
        QT_TRANSLATE_NOOP("Repackaging", "Its label tells another lot or expiry than its data. Put it aside.") },
    { "bad-amount",
        QT_TRANSLATE_NOOP("Repackaging",
            "What is left in it is a whole number, less than was left before, and 0 where it is empty.") },
    { "rejected", QT_TRANSLATE_NOOP("Repackaging", "This code names no item for certain.") },
};

/// Of several readings of a code the one that the ledger knows, or a number that was drawn here.
std::optional<gs1::ItemKey> keyOf(View &view, const ScannedCode &code)
{
    for (const ScannedIdentity &identity : code.identities) {
        if (view.items().find(identity.key) || view.line().numbers.find(identity.key))
            return identity.key;
    }
    if (code.fault || code.identities.empty() || !code.identities.front().key.isInstance())
        return std::nullopt;
    return code.identities.front().key;
}

/// The last day of use, as the ledger knows it, or else as the label says.
QDate lastDayIn(const ItemRow &row, const ScannedCode &code)
{
    QByteArray expiry = row.expiry;
    for (const ScannedIdentity &identity : code.identities) {
        if (expiry.isEmpty() && identity.key == row.key)
            expiry = identity.expiry;
    }
    return lastValidDay(expiry);
}

/// Whether new packs of the batch would be good for longer than this source: nobody may say so of a drug that is only
/// packed anew (21 CFR 211.137 and 211.166: an expiry rests on the stability of what is in the pack).
bool wouldOutlast(View &view, BatchId batch, const QDate &lastDay)
{
    const std::optional<BatchRow> row = view.line().batches.find(batch);
    return row && lastDay.isValid() && expiryDay(row->order.expiry) > lastDay
        && !isShorterExpirySigned(view, batch, lastDay);
}

/// Whether the label that was scanned tells no other lot and expiry; what it does not tell agrees.
bool labelAgrees(const ScannedCode &code, const gs1::ItemKey &key, const QByteArray &lot, const QByteArray &expiry)
{
    return std::ranges::all_of(code.identities, [&](const ScannedIdentity &label) {
        return label.key != key
            || ((label.lot.isEmpty() || lot.isEmpty() || label.lot == lot) && expiryAgrees(label.expiry, expiry));
    });
}

/// What the last run that used a part of the source left in it.
std::optional<qint64> leftBefore(View &view, const gs1::ItemKey &key)
{
    std::optional<qint64> left;
    for (const ledger::RepackItem &run : view.line().batches.repackingOf(key)) {
        if (run.role == ledger::RepackRole::InputInPart)
            left = run.left;
    }
    return left;
}

RepackVerdict judgeInput(
    View &view, BatchId batch, const gs1::ItemKey &key, const RepackInput &input, const QDate &today)
{
    // Scanned by mistake, it would be its own source, and the link would never be made.
    if (const std::optional<ledger::NumberRow> number = view.line().numbers.find(key); number && number->batch == batch)
        return RepackVerdict::OwnPack;
    const std::optional<ItemRow> row = view.items().find(key);
    if (!row || row->state == ItemState::Mentioned)
        return RepackVerdict::Unknown;
    if (view.items().childCount(row->id) > 0)
        return RepackVerdict::NotEmpty;
    const ledger::EffectiveState state = view.items().effective(*row);
    if (isEnded(state.state) || state.state == ItemState::Shipped || state.state == ItemState::InTransit)
        return state.state == ItemState::InTransit ? RepackVerdict::Unknown : RepackVerdict::Ended;
    if (state.state == ItemState::Active && !isAtThisSite(view, *row, state))
        return RepackVerdict::Unknown;
    if (state.condition == ledger::ItemCondition::Recalled || state.condition == ledger::ItemCondition::Stolen
        || !view.holds().openOn(row->id, state.ancestors).empty())
        return RepackVerdict::Held;
    if (!labelAgrees(input.code, key, row->lot, row->expiry))
        return RepackVerdict::LabelDiffers;
    if (input.left && (*input.left < 0 || *input.left >= leftBefore(view, key).value_or(*input.left + 1)))
        return RepackVerdict::BadAmount;
    const QDate lastDay = lastDayIn(*row, input.code);
    if (state.condition == ledger::ItemCondition::Expired || (lastDay.isValid() && lastDay < today))
        return RepackVerdict::Expired;
    if (wouldOutlast(view, batch, lastDay))
        return RepackVerdict::LaterExpiry;
    const std::optional<ledger::WaitingSource> waiting = view.line().batches.sourceOf(key);
    if (waiting && waiting->batch != batch)
        return RepackVerdict::OtherBatch;
    return input.left.value_or(0) > 0 ? RepackVerdict::UsedInPart : RepackVerdict::Consumed;
}

RepackVerdict judgeOutput(View &view, const BatchRow &batch, const gs1::ItemKey &key, const ScannedCode &code)
{
    const std::optional<gs1::Gtin> gtin = key.gtin();
    if (!gtin || gtin->digits() != batch.order.gtin)
        return RepackVerdict::WrongProduct;
    if (!labelAgrees(code, key, batch.order.lot, fullExpiry(batch.order.expiry)))
        return RepackVerdict::LabelDiffers;
    const std::optional<ledger::NumberRow> number = view.line().numbers.find(key);
    const std::optional<ItemRow> row = view.items().find(key);
    if (!number) { // printed elsewhere: taken in once, unless the number lives already
        if (row && row->state != ItemState::Mentioned)
            return RepackVerdict::Unknown;
        if (!serials::checkGenerated(key.serial(), serials::Style::Plain))
            return RepackVerdict::BadSerial;
        if (refusesUnknownNumbers(view) && !poolHolding(view, key).isValid())
            return RepackVerdict::NotOurs;
        return RepackVerdict::Commissioned;
    }
    if (number->batch != batch.id)
        return RepackVerdict::Unknown;
    if (number->state == NumberState::Commissioned)
        return RepackVerdict::Linked;
    return mayBecome(number->state, NumberState::Commissioned) ? RepackVerdict::Commissioned : RepackVerdict::Ended;
}

/// Sources carry no client of ours; what was drawn here does.
bool mayUse(View &view, const access::Session &person, const gs1::ItemKey &key, bool isOutput)
{
    return isOutput || clientOf(view, key).isEmpty() || mayHandle(view, person, key);
}

/// The writing side of one run. Its events have rising times, behind all that was known of the packs: an item's state
/// follows them.
class Run
{
public:
    Run(WriteTransaction &transaction, const BatchRow &batch)
        : m_transaction(transaction)
        , m_batch(batch)
        , m_events(transaction)
    {
    }

    [[nodiscard]] const std::vector<EventId> &events() const { return m_events.events(); }

    /// The packs take part: what happens is dated behind what is known of them.
    void include(const std::vector<gs1::ItemKey> &keys)
    {
        for (const gs1::ItemKey &key : keys) {
            if (const std::optional<ItemRow> row = m_transaction.items().find(key))
                m_events.include(*row);
        }
    }

    /// The sources leave the containers they are in.
    void unpack(const std::vector<gs1::ItemKey> &sources)
    {
        std::map<ItemId, std::vector<gs1::ItemKey>> byParent;
        for (const gs1::ItemKey &key : sources) {
            const std::optional<ItemRow> row = m_transaction.items().find(key);
            if (row && row->parent.isValid())
                byParent[row->parent].push_back(key);
        }
        for (const auto &[parent, children] : byParent) {
            const std::optional<ItemRow> row = m_transaction.items().byId(parent);
            if (!row)
                continue;
            m_events.include(*row);
            m_events.unpack(row->key, children);
        }
    }

    /// Numbers that were printed elsewhere become numbers of this batch, never to be drawn here.
    void takeIn(const std::vector<gs1::ItemKey> &outputs)
    {
        QJsonArray keys;
        for (const gs1::ItemKey &key : outputs) {
            if (!m_transaction.line().numbers.find(key))
                keys.append(QString::fromUtf8(key.text()));
        }
        if (!keys.isEmpty())
            m_transaction.appendAct("number.drawn",
                QJsonObject { { QStringLiteral("pool"), 0 }, { QStringLiteral("batch"), m_batch.id.value },
                    { QStringLiteral("keys"), keys } });
    }

    EventId transform(const std::vector<gs1::ItemKey> &inputs, const std::vector<gs1::ItemKey> &outputs)
    {
        epcis::Event made = m_events.begun(epcis::EventType::Transformation, epcis::Action::Add, "repackaging");
        made.action.reset();
        made.disposition = "urn:epcglobal:cbv:disp:active";
        made.transformationId = "urn:epcglobal:cbv:bt:" + siteOf(m_transaction).gln + ':'
            + m_batch.order.name.toUtf8().toPercentEncoding();
        made.inputEpcs = uris(inputs);
        made.outputEpcs = uris(outputs);
        made.ilmd = ilmd();
        return m_events.append(made);
    }
    EventId decommission(const std::vector<gs1::ItemKey> &inputs)
    {
        epcis::Event ended = m_events.begun(epcis::EventType::Object, epcis::Action::Delete, "decommissioning");
        ended.disposition = "urn:epcglobal:cbv:disp:inactive";
        ended.epcList = uris(inputs);
        return m_events.append(ended);
    }
    void commission(const std::vector<gs1::ItemKey> &outputs)
    {
        epcis::Event born = m_events.begun(epcis::EventType::Object, epcis::Action::Add, "commissioning");
        born.disposition = "urn:epcglobal:cbv:disp:active";
        born.epcList = uris(outputs);
        born.ilmd = ilmd();
        m_events.append(born);
    }
    void observe(const std::vector<gs1::ItemKey> &parts)
    {
        epcis::Event seen = m_events.begun(epcis::EventType::Object, epcis::Action::Observe, "repackaging");
        seen.epcList = uris(parts);
        m_events.append(seen);
    }

private:
    std::vector<epcis::Uri> uris(const std::vector<gs1::ItemKey> &keys)
    {
        std::vector<epcis::Uri> all;
        all.reserve(keys.size());
        for (const gs1::ItemKey &key : keys)
            all.push_back(m_transaction.masterData().epcUri(key));
        return all;
    }
    epcis::Extensions ilmd() const
    {
        return lotAndExpiry(m_batch.order.lot, expiryDay(m_batch.order.expiry).toString(Qt::ISODate).toLatin1());
    }

    WriteTransaction &m_transaction;
    const BatchRow &m_batch;
    AggregationEvents m_events;
};

QJsonArray texts(const std::vector<gs1::ItemKey> &keys)
{
    QJsonArray all;
    for (const gs1::ItemKey &key : keys)
        all.append(QString::fromUtf8(key.text()));
    return all;
}

} // namespace

const char *nameOf(RepackVerdict verdict)
{
    static_assert(std::size(verdictWords) == size_t(RepackVerdict::Rejected) + 1);
    return verdictWords[int(verdict)].name;
}

QString sentence(RepackVerdict verdict)
{
    return QCoreApplication::translate("Repackaging", verdictWords[int(verdict)].text);
}

bool isRefusal(RepackVerdict verdict)
{
    return verdict >= RepackVerdict::Twice;
}

QDate lastDayOf(View &view, const ScannedCode &source)
{
    const std::optional<gs1::ItemKey> key = keyOf(view, source);
    const std::optional<ItemRow> row = key ? view.items().find(*key) : std::nullopt;
    return row ? lastDayIn(*row, source) : QDate();
}

RepackedItem judgeSource(
    View &view, const access::Session &person, BatchId batch, const RepackInput &input, const QDate &today)
{
    RepackedItem item;
    item.raw = input.code.raw;
    if (const std::optional<gs1::ItemKey> key = keyOf(view, input.code)) {
        item.key = *key;
        item.uri = view.masterData().epcUri(*key);
        item.verdict
            = mayUse(view, person, *key, false) ? judgeInput(view, batch, *key, input, today) : RepackVerdict::Unknown;
        if (item.verdict == RepackVerdict::LaterExpiry)
            item.expiry = lastDayOf(view, input.code).toString(Qt::ISODate).toLatin1();
    }
    return item;
}

std::vector<gs1::ItemKey> numbersWithoutSource(View &view, BatchId batch)
{
    QSet<QByteArray> linked;
    view.line().batches.forEachRepacked(batch, [&](const ledger::RepackItem &item) {
        if (item.role == ledger::RepackRole::Output)
            linked.insert(item.key.text());
        return true;
    });
    std::vector<gs1::ItemKey> open;
    view.line().numbers.forEach(batch, NumberState::Commissioned, [&](const ledger::NumberRow &number) {
        if (!linked.contains(number.key.text()))
            open.push_back(number.key);
        return true;
    });
    return open;
}

Result<Repackaging> repackage(WriteTransaction &transaction, const access::Session &person, BatchId batch,
    const std::vector<RepackInput> &inputs, const std::vector<ScannedCode> &outputs)
{
    if (const Result<void> may = permitted(person, access::Permission::Commission); !may)
        return fail(may.error());
    const Result<BatchRow> row = runningBatch(transaction, person, batch);
    if (!row)
        return fail(row.error());
    if (inputs.empty() || outputs.empty())
        return fail(codes::nothingToRepack);

    Repackaging result;
    QSet<QByteArray> seen;
    const auto judge = [&](const RepackInput &input, bool isOutput) {
        RepackedItem item;
        item.raw = input.code.raw;
        item.isOutput = isOutput;
        if (const std::optional<gs1::ItemKey> key = keyOf(transaction, input.code)) {
            item.key = *key;
            item.uri = transaction.masterData().epcUri(*key);
            if (seen.contains(key->text()))
                item.verdict = RepackVerdict::Twice;
            else if (!mayUse(transaction, person, *key, isOutput))
                item.verdict = RepackVerdict::Unknown;
            else
                item.verdict = isOutput ? judgeOutput(transaction, *row, *key, input.code)
                                        : judgeInput(transaction, batch, *key, input, transaction.today());
            if (item.verdict == RepackVerdict::LaterExpiry)
                item.expiry = lastDayOf(transaction, input.code).toString(Qt::ISODate).toLatin1();
            seen.insert(key->text());
        }
        result.items.push_back(std::move(item));
    };
    for (const RepackInput &input : inputs)
        judge(input, false);
    for (const ScannedCode &output : outputs)
        judge({ output, {} }, true);
    if (std::ranges::any_of(result.items, [](const RepackedItem &item) { return isRefusal(item.verdict); }))
        return result;

    std::map<RepackVerdict, std::vector<gs1::ItemKey>> keys;
    std::vector<gs1::ItemKey> made;
    QJsonArray parts;
    for (size_t i = 0; i < result.items.size(); ++i) {
        const RepackedItem &item = result.items[i];
        keys[item.verdict].push_back(item.key);
        if (item.isOutput)
            made.push_back(item.key);
        if (item.verdict == RepackVerdict::UsedInPart)
            parts.append(QJsonObject { { QStringLiteral("key"), QString::fromUtf8(item.key.text()) },
                { QStringLiteral("left"), *inputs[i].left } });
    }
    const std::vector<gs1::ItemKey> &consumed = keys[RepackVerdict::Consumed];
    const std::vector<gs1::ItemKey> &used = keys[RepackVerdict::UsedInPart];
    const std::vector<gs1::ItemKey> &fresh = keys[RepackVerdict::Commissioned];

    if (const Result<void> alive = fresh.empty() ? Result<void>() : checkNotExpired(row->order, transaction.today());
        !alive)
        return fail(alive.error());

    Run run(transaction, *row);
    run.takeIn(fresh);
    for (const auto *part : { &consumed, &used, &fresh })
        run.include(*part);
    run.unpack(consumed);
    run.unpack(used);
    const bool transforms = !consumed.empty() && fresh.size() == made.size()
        && transaction.settings().value("line.repackaging") != QLatin1StringView("decommission");
    if (transforms) {
        result.event = run.transform(consumed, fresh);
    } else {
        if (!consumed.empty())
            result.event = run.decommission(consumed);
        if (!fresh.empty())
            run.commission(fresh);
    }
    if (!used.empty())
        run.observe(used);
    QJsonArray events;
    for (const EventId event : run.events())
        events.append(event.value);
    result.run
        = transaction
              .appendAct("batch.repacked",
                  QJsonObject { { QStringLiteral("batch"), batch.value }, { QStringLiteral("inputs"), texts(consumed) },
                      { QStringLiteral("parts"), parts }, { QStringLiteral("outputs"), texts(made) },
                      { QStringLiteral("event"), result.event.value }, { QStringLiteral("events"), events } })
              .seq;
    return result;
}

} // namespace packledger::workflow
