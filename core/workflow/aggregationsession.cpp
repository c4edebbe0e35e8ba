#include "workflow/aggregationsession.h"

#include "ledger/linestores.h"
#include "workflow/aggregationevents.h"
#include "workflow/clientscope.h"
#include "workflow/containers.h"
#include "workflow/numberreason.h"
#include "workflow/packingerrors.h"
#include "workflow/packscan.h"
#include "workflow/printacts.h"
#include "workflow/undoing.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace packledger::workflow {

using ledger::ItemRow;
using ledger::PackedChild;
using ledger::Packing;
using ledger::PackingId;
using ledger::PackingState;
using ledger::View;
using ledger::WriteTransaction;

namespace {

QString keyText(const gs1::ItemKey &key)
{
    return QString::fromUtf8(key.text());
}

QJsonObject packingBody(PackingId packing)
{
    return { { QStringLiteral("packing"), packing.value } };
}

gs1::ItemKey keyOf(View &view, ItemId item)
{
    const std::optional<ItemRow> row = item.isValid() ? view.items().byId(item) : std::nullopt;
    return row ? row->key : gs1::ItemKey();
}

QJsonObject childBody(View &view, const PackOutcome &outcome)
{
    QJsonObject body { { QStringLiteral("item"), keyText(outcome.key) },
        { QStringLiteral("scan"), QString::fromLatin1(outcome.uuid) } };
    const std::optional<ItemRow> row = view.items().byId(outcome.item);
    if (row && row->parent.isValid())
        body.insert(QStringLiteral("from"), keyText(keyOf(view, row->parent)));
    return body;
}

QJsonObject refusalBody(const PackOutcome &outcome)
{
    QJsonObject body { { QStringLiteral("raw"), QString::fromLatin1(outcome.raw.toBase64()) },
        { QStringLiteral("verdict"), QString::fromLatin1(nameOf(outcome.verdict)) } };
    if (!outcome.key.isEmpty())
        body.insert(QStringLiteral("item"), keyText(outcome.key));
    return body;
}

/// Writes down what a scan or a layer came to; nothing where all of it was known.
void record(WriteTransaction &transaction, PackingId packing, const std::vector<PackOutcome> &outcomes)
{
    QJsonArray in;
    QJsonArray refused;
    for (const PackOutcome &outcome : outcomes) {
        if (outcome.verdict == PackVerdict::Accepted)
            in.append(childBody(transaction, outcome));
        else if (!isGood(outcome.verdict))
            refused.append(refusalBody(outcome));
    }
    if (in.isEmpty() && refused.isEmpty())
        return;
    QJsonObject body = packingBody(packing);
    if (!in.isEmpty())
        body.insert(QStringLiteral("in"), in);
    if (!refused.isEmpty())
        body.insert(QStringLiteral("refused"), refused);
    transaction.appendAct("packing.scanned", body);
}

void takeOutAll(WriteTransaction &transaction, PackingId packing, const std::vector<PackOutcome> &items)
{
    QJsonArray keys;
    for (const PackOutcome &item : items)
        keys.append(keyText(item.key));
    QJsonObject body = packingBody(packing);
    body.insert(QStringLiteral("items"), keys);
    transaction.appendAct("packing.taken-out", body);
}

} // namespace

const char *nameOf(ClosingVerdict verdict)
{
    static constexpr const char *names[] = { "closed", "nothing", "short", "wrong-label", "child-changed" };
    return names[int(verdict)];
}

QString sentence(const Closing &closing)
{
    const auto told = [](const char *text) { return QCoreApplication::translate("Packing", text); };
    const QString uri = numberText(closing.uri);
    switch (closing.verdict) {
    case ClosingVerdict::Closed: {
        QString done = closing.isPartial()
            ? told(QT_TRANSLATE_NOOP("Packing", "%1 is closed, partial: %2 of %3."))
                  .arg(uri)
                  .arg(closing.count)
                  .arg(closing.expected)
            : told(QT_TRANSLATE_NOOP("Packing", "%1 is closed with %2.")).arg(uri).arg(closing.count);
        for (const LeftContainer &left : closing.left)
            done += QLatin1Char(' ')
                + (left.count == 0 ? told(QT_TRANSLATE_NOOP("Packing", "%1 is empty now.")).arg(numberText(left.uri))
                                   : told(QT_TRANSLATE_NOOP("Packing", "%1 has %2 left."))
                                         .arg(numberText(left.uri))
                                         .arg(left.count));
        return done;
    }
    case ClosingVerdict::Nothing:
        return told(QT_TRANSLATE_NOOP("Packing", "Nothing was put into %1.")).arg(uri);
    case ClosingVerdict::Short:
        return told(QT_TRANSLATE_NOOP("Packing", "%1 has %2 of %3. Scan the missing ones, or close it as partial."))
            .arg(uri)
            .arg(closing.count)
            .arg(closing.expected);
    case ClosingVerdict::WrongLabel:
        return told(QT_TRANSLATE_NOOP("Packing", "This is not the label of %1. Scan the label that was just applied."))
            .arg(uri);
    case ClosingVerdict::ChildChanged:
        break;
    }
    return told(QT_TRANSLATE_NOOP("Packing", "%1 cannot be closed: %2 must come out. %3"))
        .arg(uri, closing.trouble ? numberText(closing.trouble->uri) : QString(),
            closing.trouble ? sentence(*closing.trouble) : QString());
}

Result<PackingId> openPacking(WriteTransaction &transaction, const access::Session &person, const PackOrder &order)
{
    if (const Result<void> allowed = mayPack(person); !allowed)
        return fail(allowed.error());
    if (const std::optional<Packing> open = transaction.line().packings.openOf(order.container))
        return open->id;
    if (const Result<void> mine = checkClient(transaction, person, order.container); !mine)
        return fail(mine.error());
    if (const Result<ItemRow> usable = buildableContainer(transaction, order.container); !usable)
        return fail(usable.error());
    QJsonObject body { { QStringLiteral("container"), keyText(order.container) } };
    if (order.level)
        body.insert(QStringLiteral("level"), QString::fromLatin1(ledger::nameOf(*order.level)));
    if (order.batch.isValid())
        body.insert(QStringLiteral("batch"), order.batch.value);
    transaction.appendAct("packing.opened", body);
    const std::optional<Packing> opened = transaction.line().packings.openOf(order.container);
    return opened ? Result<PackingId>(opened->id) : fail(codes::noSuchPacking, keyText(order.container));
}

AggregationSession::AggregationSession(PackingId packing, access::Session person)
    : m_packing(packing)
    , m_person(std::move(person))
{
}

Result<Packing> AggregationSession::openOne(View &view) const
{
    if (const Result<void> allowed = mayPack(m_person); !allowed)
        return fail(allowed.error());
    const std::optional<Packing> packing = view.line().packings.byId(m_packing);
    if (!packing)
        return fail(codes::noSuchPacking, QString::number(m_packing.value));
    if (packing->state != PackingState::Open)
        return fail(codes::packingClosed, QString::fromUtf8(view.masterData().epcUri(packing->container)));
    return *packing;
}

Result<ContainerProfile> AggregationSession::profile(View &view) const
{
    const Result<Packing> packing = openOne(view);
    if (!packing)
        return fail(packing.error());
    return containerProfile(view, packing->container, packing->level, m_packing);
}

std::vector<PackOutcome> AggregationSession::judgeAll(View &view, const Packing &packing, ContainerProfile &profile,
    const std::vector<ScannedCode> &codes, const QDate &today, Move move) const
{
    LeavingRule leaving;
    leaving.confirmed = move == Move::Confirmed;
    if (m_source) {
        const std::optional<ItemRow> source = view.items().find(*m_source);
        leaving.source = source ? source->id : ItemId();
    }
    std::vector<PackOutcome> outcomes;
    for (const ScannedCode &code : codes) {
        PackOutcome outcome = judgeChild(view, profile, packing.id, code, leaving, today);
        hideFrom(view, m_person, outcome);
        // A retry of a scan that was answered before, and two codes of one child in a picture.
        const std::optional<PackedChild> before = view.line().packings.byScan(code.uuid);
        if (before && before->packing == packing.id && before->item == outcome.item)
            outcome.verdict = PackVerdict::Accepted;
        else if (outcome.verdict == PackVerdict::Accepted
            && std::any_of(outcomes.begin(), outcomes.end(), [&](const PackOutcome &earlier) {
                   return earlier.verdict == PackVerdict::Accepted && earlier.item == outcome.item;
               }))
            outcome.verdict = PackVerdict::Duplicate;
        else if (const std::optional<ItemRow> row
            = outcome.verdict == PackVerdict::Accepted ? view.items().byId(outcome.item) : std::nullopt) {
            ChildFacts child = childFacts(view, *row);
            child.lot = outcome.lot;
            child.expiry = outcome.expiry;
            profile.take(view, child);
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

Result<PackOutcome> AggregationSession::scan(WriteTransaction &transaction, const ScannedCode &code, Move move)
{
    Result<std::vector<PackOutcome>> outcomes = layer(transaction, { code }, move);
    if (!outcomes)
        return fail(outcomes.error());
    return std::move(outcomes->front());
}

Result<std::vector<PackOutcome>> AggregationSession::layer(
    WriteTransaction &transaction, const std::vector<ScannedCode> &codes, Move move)
{
    Result<std::vector<PackOutcome>> outcomes = preview(transaction, codes, transaction.today(), move);
    if (!outcomes)
        return fail(outcomes.error());
    std::vector<PackOutcome> fresh = *outcomes;
    std::erase_if(fresh, [&](const PackOutcome &outcome) {
        return outcome.verdict == PackVerdict::Accepted && transaction.line().packings.byScan(outcome.uuid);
    });
    record(transaction, m_packing, fresh);
    return outcomes;
}

Result<std::vector<PackOutcome>> AggregationSession::preview(
    View &view, const std::vector<ScannedCode> &codes, const QDate &today, Move move)
{
    const Result<Packing> packing = openOne(view);
    if (!packing)
        return fail(packing.error());
    ContainerProfile profile = containerProfile(view, packing->container, packing->level, m_packing);
    return judgeAll(view, *packing, profile, codes, today, move);
}

Result<PackOutcome> AggregationSession::takeOut(WriteTransaction &transaction, const ScannedCode &code)
{
    const Result<Packing> packing = openOne(transaction);
    if (!packing)
        return fail(packing.error());
    PackOutcome outcome = outcomeFor(transaction, code);
    const std::optional<PackedChild> claim
        = outcome.item.isValid() ? transaction.line().packings.claimOn(outcome.item) : std::nullopt;
    if (!claim || claim->packing != m_packing) {
        if (outcome.item.isValid())
            outcome.verdict = PackVerdict::NotInParent;
        return outcome;
    }
    takeOutAll(transaction, m_packing, { outcome });
    outcome.verdict = PackVerdict::Removed;
    return outcome;
}

Result<std::vector<PackOutcome>> AggregationSession::undo(WriteTransaction &transaction)
{
    const Result<Packing> packing = openOne(transaction);
    if (!packing)
        return fail(packing.error());
    const std::vector<PackedChild> children = transaction.line().packings.children(m_packing);
    if (children.empty())
        return fail(codes::nothingTakenIn);
    std::vector<PackOutcome> out;
    for (const PackedChild &child : children) {
        const std::optional<ItemRow> row
            = child.seq == children.back().seq ? transaction.items().byId(child.item) : std::nullopt;
        if (!row)
            continue;
        out.push_back(outcomeFor(transaction, *row));
        out.back().verdict = PackVerdict::Removed;
    }
    takeOutAll(transaction, m_packing, out);
    return out;
}

Result<Closing> AggregationSession::close(WriteTransaction &transaction, Short shortage, const ScannedCode *label)
{
    const Result<Packing> packing = openOne(transaction);
    if (!packing)
        return fail(packing.error());
    const ContainerProfile profile = containerProfile(transaction, packing->container, packing->level, m_packing);
    Closing closing;
    closing.uri = transaction.masterData().epcUri(packing->container);
    closing.count = profile.count;
    closing.expected = profile.rule.count;
    if (label) {
        PackOutcome seen = outcomeFor(transaction, *label);
        if (seen.key != packing->container) {
            seen.verdict = PackVerdict::Rejected;
            record(transaction, m_packing, { seen });
            closing.verdict = ClosingVerdict::WrongLabel;
            closing.trouble = std::move(seen);
            return closing;
        }
    }
    const std::vector<PackedChild> children = transaction.line().packings.children(m_packing);
    if (children.empty())
        return closing;
    if (closing.isPartial() && shortage == Short::Refused) {
        closing.verdict = ClosingVerdict::Short;
        return closing;
    }
    const Result<ItemRow> container = buildableContainer(transaction, packing->container);
    if (!container)
        return fail(container.error());

    // Between the scan and the close others work too: what was fit to be packed may be so no more.
    std::vector<ItemRow> rows;
    for (const PackedChild &child : children) {
        const std::optional<ItemRow> row = transaction.items().byId(child.item);
        if (!row)
            continue;
        ScannedCode code;
        code.identities.push_back({ row->key, {}, {} });
        ContainerProfile before = profile;
        before.count = 0;
        LeavingRule leaving;
        leaving.confirmed = true;
        leaving.source = child.from;
        leaving.mustBeFree = !child.from.isValid();
        PackOutcome now = judgeChild(transaction, before, m_packing, code, leaving, transaction.today());
        if (now.verdict == PackVerdict::Duplicate && row->level != ledger::Level::Unit
            && transaction.line().packings.troubleBelow(row->id))
            now.verdict = PackVerdict::ContentsHeld;
        const bool stayed = !row->parent.isValid() || row->parent == child.from;
        if (now.verdict != PackVerdict::Duplicate || !stayed) {
            if (now.verdict == PackVerdict::Duplicate)
                now.verdict = PackVerdict::OtherParent;
            closing.verdict = ClosingVerdict::ChildChanged;
            closing.trouble = std::move(now);
            return closing;
        }
        rows.push_back(*row);
    }

    AggregationEvents events(transaction);
    std::map<ItemId, std::vector<gs1::ItemKey>> left;
    std::vector<gs1::ItemKey> keys;
    for (const ItemRow &row : rows) {
        events.include(row);
        keys.push_back(row.key);
        if (row.parent.isValid())
            left[row.parent].push_back(row.key);
    }
    if (container->id.isValid())
        events.include(*container);
    for (const auto &[parent, leaving] : left) {
        if (const std::optional<ItemRow> row = transaction.items().byId(parent))
            events.include(*row);
    }
    for (const auto &[parent, leaving] : left)
        events.unpack(keyOf(transaction, parent), leaving);
    for (const auto &[parent, leaving] : left) {
        events.unpackEmptied(parent);
        closing.left.push_back(
            { transaction.masterData().epcUri(keyOf(transaction, parent)), transaction.items().childCount(parent) });
    }
    if (!container->id.isValid() || container->state == ledger::ItemState::Mentioned)
        events.commission(packing->container, profile.lot, profile.expiry);
    closing.event = events.pack(packing->container, keys);
    closing.events = events.events();
    closing.added = qint64(keys.size());
    // An old container that came out empty may have been one of the children.
    if (const std::optional<ItemRow> built = transaction.items().find(packing->container))
        closing.count = transaction.items().childCount(built->id);
    closing.verdict = ClosingVerdict::Closed;

    QJsonArray all;
    for (const EventId event : closing.events)
        all.append(event.value);
    QJsonObject body = packingBody(m_packing);
    body.insert(QStringLiteral("event"), closing.event.value);
    body.insert(QStringLiteral("events"), all);
    body.insert(QStringLiteral("packed"), closing.count);
    body.insert(QStringLiteral("expected"), closing.expected);
    if (profile.level)
        body.insert(QStringLiteral("level"), QString::fromLatin1(ledger::nameOf(*profile.level)));
    transaction.appendAct("packing.closed", body);
    return closing;
}

Result<void> AggregationSession::cancel(WriteTransaction &transaction)
{
    const Result<Packing> packing = openOne(transaction);
    if (!packing)
        return fail(packing.error());
    transaction.appendAct("packing.cancelled", packingBody(m_packing));
    if (const auto label = transaction.line().printing.labelOf(packing->container);
        label && isFreshNumber(transaction, packing->container))
        moveLabels(transaction, label->job, ledger::LabelState::Voided, { label->position },
            keptReason(NumberReason::PackingCancelled));
    if (isFreshNumber(transaction, packing->container))
        transaction.appendAct("number.moved",
            QJsonObject { { QStringLiteral("state"), QString::fromLatin1(nameOf(ledger::NumberState::Voided)) },
                { QStringLiteral("keys"), QJsonArray { keyText(packing->container) } },
                { QStringLiteral("reason"), keptReason(NumberReason::PackingCancelled) } });
    return {};
}

Result<void> AggregationSession::reopen(WriteTransaction &transaction)
{
    if (const Result<void> allowed = mayPack(m_person); !allowed)
        return allowed;
    const std::optional<Packing> packing = transaction.line().packings.byId(m_packing);
    if (!packing || packing->state != PackingState::Closed)
        return fail(codes::noSuchPacking, QString::number(m_packing.value));
    const std::optional<epcis::Event> packed = transaction.events().event(packing->event);
    if (!packed)
        return fail(codes::undoNothing);
    if (transaction.line().packings.openOf(packing->container))
        return fail(codes::packingOpen, QString::fromUtf8(transaction.masterData().epcUri(packing->container)));
    // A child may have been scanned into another container meanwhile, to be moved at its close.
    for (const epcis::Uri &uri : packed->childEpcs) {
        const std::optional<ItemRow> row = transaction.items().find(gs1::ItemKey::fromUri(uri));
        const std::optional<PackedChild> claim = row ? transaction.line().packings.claimOn(row->id) : std::nullopt;
        const std::optional<Packing> other = claim ? transaction.line().packings.byId(claim->packing) : std::nullopt;
        if (other)
            return fail(codes::packingOpen, QString::fromUtf8(transaction.masterData().epcUri(other->container)));
    }
    const Result<std::vector<EventId>> withdrawn = withdrawPacking(transaction, packing->event);
    if (!withdrawn)
        return fail(withdrawn.error());
    QJsonArray in;
    for (const epcis::Uri &uri : packed->childEpcs) {
        PackOutcome child;
        child.key = gs1::ItemKey::fromUri(uri);
        child.uuid = ScannedCode::newUuid();
        const std::optional<ItemRow> row = transaction.items().find(child.key);
        child.item = row ? row->id : ItemId();
        in.append(childBody(transaction, child));
    }
    QJsonObject body = packingBody(m_packing);
    body.insert(QStringLiteral("in"), in);
    transaction.appendAct("packing.reopened", body);
    return {};
}

} // namespace packledger::workflow
