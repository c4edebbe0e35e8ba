#include "shipping/shippingsession.h"

#include "access/accesserrors.h"
#include "ledger/linestores.h"
#include "shipping/pickpacking.h"
#include "shipping/shippingerrors.h"
#include "sync/partners.h"
#include "workflow/aggregationevents.h"
#include "workflow/aggregationsession.h"
#include "workflow/packscan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <map>

namespace packledger::shipping {

using access::Permission;
using ledger::Dispatch;
using ledger::DispatchId;
using ledger::DispatchStore;
using ledger::ItemRow;
using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr qint64 futureToleranceMs = 5 * 60'000; // between honest clocks

QJsonArray keysOf(const std::vector<gs1::ItemKey> &keys)
{
    QJsonArray array;
    for (const gs1::ItemKey &key : keys)
        array.append(QString::fromUtf8(key.text()));
    return array;
}

std::vector<ItemId> idsOf(const std::vector<ledger::PickedItem> &picked)
{
    std::vector<ItemId> ids;
    ids.reserve(picked.size());
    for (const ledger::PickedItem &each : picked)
        ids.push_back(each.item);
    return ids;
}

ShipOutcome removed(View &view, const ItemRow &row)
{
    ShipOutcome outcome;
    outcome.verdict = ShipVerdict::Removed;
    outcome.key = row.key;
    outcome.item = row.id;
    outcome.uri = view.masterData().epcUri(row.key);
    outcome.level = row.level;
    outcome.lot = row.lot;
    outcome.expiry = row.expiry;
    return outcome;
}

void noteTakenOut(WriteTransaction &transaction, DispatchId dispatch, const gs1::ItemKey &key)
{
    transaction.appendAct("ship.taken-out",
        QJsonObject { { QStringLiteral("dispatch"), dispatch.value }, { QStringLiteral("items"), keysOf({ key }) } });
}

} // namespace

Unpacking unpackingRule(View &view)
{
    const QString rule = view.settings().value("shipping.unpack");
    return rule == QLatin1StringView("automatic") ? Unpacking::Allowed
        : rule == QLatin1StringView("never")      ? Unpacking::Refused
                                                  : Unpacking::Ask;
}

bool ShipPreview::isBlocked() const
{
    return outermost == 0 || !objections.empty()
        || std::any_of(findings.begin(), findings.end(),
            [](const Finding &finding) { return finding.severity == Severity::Error; });
}

bool ShipPreview::mayBeOverridden() const
{
    return isBlocked() && outermost > 0 && objections.empty()
        && std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
               return finding.severity == Severity::Error && finding.code != codes::licencesLapsed
                   && finding.code != codes::noLicence;
           });
}

QString inWords(const ledger::ItemStore::Contents &contents, qint64 lots)
{
    const auto counted = [](const char *text, qint64 number) {
        return QCoreApplication::translate("Shipping", text).arg(QLocale().toString(number));
    };
    QStringList words;
    if (contents.pallets > 0)
        words += contents.pallets == 1 ? counted(QT_TRANSLATE_NOOP("Shipping", "%1 pallet"), 1)
                                       : counted(QT_TRANSLATE_NOOP("Shipping", "%1 pallets"), contents.pallets);
    if (contents.cases > 0)
        words += contents.cases == 1 ? counted(QT_TRANSLATE_NOOP("Shipping", "%1 case"), 1)
                                     : counted(QT_TRANSLATE_NOOP("Shipping", "%1 cases"), contents.cases);
    if (contents.bundles > 0)
        words += contents.bundles == 1 ? counted(QT_TRANSLATE_NOOP("Shipping", "%1 bundle"), 1)
                                       : counted(QT_TRANSLATE_NOOP("Shipping", "%1 bundles"), contents.bundles);
    words += contents.units == 1 ? counted(QT_TRANSLATE_NOOP("Shipping", "%1 unit"), 1)
                                 : counted(QT_TRANSLATE_NOOP("Shipping", "%1 units"), contents.units);
    words += lots == 1 ? counted(QT_TRANSLATE_NOOP("Shipping", "%1 lot"), 1)
                       : counted(QT_TRANSLATE_NOOP("Shipping", "%1 lots"), lots);
    return words.join(QStringLiteral(", "));
}

ShippingSession::ShippingSession(DispatchId dispatch, access::Session person)
    : m_dispatch(dispatch)
    , m_person(std::move(person))
{
}

Result<Dispatch> ShippingSession::openOne(View &view) const
{
    if (const Result<void> allowed = mayShip(m_person); !allowed)
        return fail(allowed.error());
    std::optional<Dispatch> dispatch = DispatchStore(view.database()).byId(m_dispatch);
    const QString number = QString::number(m_dispatch.value);
    if (!dispatch)
        return fail(codes::noSuchDispatch, number);
    if (dispatch->state != ledger::DispatchState::Open)
        return fail(codes::dispatchNotOpen, number);
    return *std::move(dispatch);
}

Result<ShipOutcome> ShippingSession::scan(
    WriteTransaction &transaction, const workflow::ScannedCode &code, std::optional<Unpacking> unpacking)
{
    const Result<Dispatch> dispatch = openOne(transaction);
    if (!dispatch)
        return fail(dispatch.error());
    ShipOutcome outcome
        = judgeScan(transaction, *dispatch, code, unpacking.value_or(unpackingRule(transaction)), transaction.today());
    if (outcome.verdict != ShipVerdict::Accepted)
        return outcome;
    QJsonObject body { { QStringLiteral("dispatch"), m_dispatch.value },
        { QStringLiteral("items"), keysOf({ outcome.key }) },
        { QStringLiteral("scan"), QString::fromLatin1(code.uuid) } };
    if (!outcome.container.isEmpty())
        body.insert(QStringLiteral("unpack"), true);
    const std::vector<gs1::ItemKey> inside = outcome.inside.total() > 0
        ? pickedInside(transaction, m_dispatch, outcome.item)
        : std::vector<gs1::ItemKey>();
    if (!inside.empty())
        body.insert(QStringLiteral("absorbs"), keysOf(inside));
    transaction.appendAct("ship.scanned", body);
    return outcome;
}

Result<ShipOutcome> ShippingSession::takeOut(WriteTransaction &transaction, const workflow::ScannedCode &code)
{
    const Result<Dispatch> dispatch = openOne(transaction);
    if (!dispatch)
        return fail(dispatch.error());
    ShipOutcome outcome;
    outcome.raw = code.raw;
    outcome.uuid = code.uuid;
    const workflow::PackOutcome named = workflow::outcomeFor(transaction, code);
    outcome.detail = named.detail;
    if (named.key.isEmpty())
        return outcome;
    outcome.key = named.key;
    outcome.uri = named.uri;
    outcome.verdict = ShipVerdict::NotPicked;
    const std::optional<ItemRow> row = transaction.items().find(named.key);
    if (!row || !DispatchStore(transaction.database()).item(m_dispatch, row->id))
        return outcome;
    if (const Result<void> left = leavePacking(transaction, m_person, m_dispatch, *row); !left)
        return fail(left.error());
    noteTakenOut(transaction, m_dispatch, row->key);
    outcome = removed(transaction, *row);
    outcome.raw = code.raw;
    outcome.uuid = code.uuid;
    return outcome;
}

Result<ShipOutcome> ShippingSession::undo(WriteTransaction &transaction)
{
    const Result<Dispatch> dispatch = openOne(transaction);
    if (!dispatch)
        return fail(dispatch.error());
    const std::optional<ledger::PickedItem> last = DispatchStore(transaction.database()).lastPicked(m_dispatch);
    const std::optional<ItemRow> row = last ? transaction.items().byId(last->item) : std::nullopt;
    if (!row)
        return fail(codes::nothingToTakeBack, QString::number(m_dispatch.value));
    if (const Result<void> left = leavePacking(transaction, m_person, m_dispatch, *row); !left)
        return fail(left.error());
    noteTakenOut(transaction, m_dispatch, row->key);
    return removed(transaction, *row);
}

Result<void> ShippingSession::change(WriteTransaction &transaction, const ShipOrder &order)
{
    const Result<Dispatch> dispatch = openOne(transaction);
    if (!dispatch)
        return fail(dispatch.error());
    QJsonObject body = numbersOf(order);
    body.insert(QStringLiteral("dispatch"), m_dispatch.value);
    transaction.appendAct("ship.changed", body);
    return {};
}

Result<void> ShippingSession::cancel(WriteTransaction &transaction)
{
    const Result<Dispatch> dispatch = openOne(transaction);
    if (!dispatch)
        return fail(dispatch.error());
    for (const ledger::PackingId packing : DispatchStore(transaction.database()).openPackings(m_dispatch)) {
        if (const Result<void> given = workflow::AggregationSession(packing, m_person).cancel(transaction); !given)
            return given;
    }
    transaction.appendAct("ship.cancelled", QJsonObject { { QStringLiteral("dispatch"), m_dispatch.value } });
    return {};
}

Result<ShipPreview> ShippingSession::preview(View &view, Instant now) const
{
    const QDate today = now.localDate();
    const Result<Dispatch> dispatch = openOne(view);
    if (!dispatch)
        return fail(dispatch.error());
    const Result<sync::PartnerProfile> partner = sync::partnerNamed(view, dispatch->partner);
    if (!partner)
        return fail(partner.error());
    const Result<Parties> parties = partiesOf(view, *partner);
    if (!parties)
        return fail(parties.error());
    DispatchStore store(view.database());
    ShipPreview preview;
    const std::vector<ledger::PickedItem> picked = store.items(m_dispatch);
    preview.outermost = qint64(picked.size());
    preview.contents = store.contents(m_dispatch);
    preview.list = store.contentList(m_dispatch);
    std::map<QByteArray, bool> lots;
    for (const DispatchStore::Content &content : preview.list)
        lots[content.gtin + content.lot] = true;
    preview.lots = qint64(lots.size());
    for (const ledger::PickedItem &each : picked) {
        if (std::optional<ShipOutcome> objection = objectionTo(view, *dispatch, each, today))
            preview.objections.push_back(*std::move(objection));
    }
    const auto take = [&](const Findings &findings) {
        preview.findings.insert(preview.findings.end(), findings.begin(), findings.end());
    };
    take(authorisation(*partner, today));
    const Story story(view, idsOf(picked));
    take(story.findings());
    take(missingWords(view, *parties, story, *partner));
    for (const ledger::PackingId packing : store.openPackings(m_dispatch)) {
        if (const std::optional<ledger::Packing> open = view.line().packings.byId(packing))
            preview.findings.push_back({ Severity::Error, codes::packingStillOpen,
                QString::fromUtf8(view.masterData().epcUri(open->container)), {} });
    }
    const auto warn = [&](ErrorCode code, const QString &detail) {
        preview.findings.push_back({ Severity::Warning, code, detail, {} });
    };
    // Their events stand in the document, and the shipping event comes after them (standards.md section 10, 15).
    if (story.latestMs() > now.ms + futureToleranceMs)
        warn(codes::treeInFuture, QString::fromLatin1(Instant { story.latestMs(), now.offsetMinutes }.toIso()));
    if (dispatch->purchaseOrder.isEmpty())
        warn(codes::noPurchaseOrderNumber, QString::fromUtf8(partner->name));
    if (!partner->isLive)
        warn(codes::customerNotLive, QString::fromUtf8(partner->name));
    preview.lines = progressOf(view, *dispatch);
    for (const LineProgress &line : preview.lines) {
        if (line.left() > 0)
            warn(codes::lessThanOrdered,
                QStringLiteral("%1: %2 / %3")
                    .arg(QString::fromLatin1(line.line.gtin))
                    .arg(line.picked)
                    .arg(line.line.units));
    }
    return preview;
}

std::vector<EventId> ShippingSession::unpack(
    WriteTransaction &transaction, const std::vector<ledger::PickedItem> &picked) const
{
    std::map<ItemId, std::vector<ItemRow>> leaving; ///< by the container that stays
    for (const ledger::PickedItem &each : picked) {
        const std::optional<ItemRow> row = transaction.items().byId(each.item);
        if (row && row->parent.isValid())
            leaving[row->parent].push_back(*row);
    }
    workflow::AggregationEvents events(transaction);
    for (const auto &[parent, children] : leaving) {
        const std::optional<ItemRow> container = transaction.items().byId(parent);
        if (!container)
            continue;
        events.include(*container);
        std::vector<gs1::ItemKey> keys;
        for (const ItemRow &child : children) {
            events.include(child);
            keys.push_back(child.key);
        }
        events.unpack(container->key, keys);
    }
    return events.events();
}

Result<Prepared> ShippingSession::prepare(
    View &view, Instant now, const QString &overrideReason, const Progress &progress) const
{
    Result<ShipPreview> preview = this->preview(view, now);
    if (!preview)
        return fail(preview.error());
    if (preview->outermost == 0)
        return fail(codes::nothingPicked, QString::number(m_dispatch.value));
    Prepared prepared;
    prepared.preview = *std::move(preview);
    prepared.overrideReason = overrideReason;
    prepared.refused
        = prepared.preview.isBlocked() && !(prepared.preview.mayBeOverridden() && !overrideReason.trimmed().isEmpty());
    prepared.journal = view.journal().head().seq;
    prepared.day = now.localDate();
    prepared.picked = DispatchStore(view.database()).items(m_dispatch);
    if (prepared.refused)
        return prepared;
    ledger::TreeFacts tree(view.database());
    bool leavesContainers = false;
    for (const ledger::PickedItem &picked : prepared.picked) {
        const std::optional<ItemRow> row = view.items().byId(picked.item);
        leavesContainers = leavesContainers || (row && row->parent.isValid());
        prepared.extents.push_back(tree.extent(picked.item));
    }
    if (leavesContainers)
        return prepared;
    const Result<Dispatch> dispatch = openOne(view);
    const Result<sync::PartnerProfile> partner = sync::partnerNamed(view, dispatch->partner);
    const Result<Parties> parties = partiesOf(view, *partner);
    Result<std::vector<WrittenDocument>> written
        = writeShipping(view, { *partner, *parties, *dispatch, now, 0, progress }, idsOf(prepared.picked));
    if (!written)
        return fail(written.error());
    prepared.documents = *std::move(written);
    return prepared;
}

bool ShippingSession::holdsStill(View &view, const Prepared &prepared, const QDate &today) const
{
    DispatchStore store(view.database());
    if (prepared.documents.empty() || today != prepared.day || store.items(m_dispatch) != prepared.picked
        || !store.openPackings(m_dispatch).empty())
        return false;
    // Events are judged by the items they name; of acts, those that cannot matter are known. All others might.
    static constexpr const char *harmless[] = { "event", "receipt.", "shipment.", "print.", "number.", "pool.",
        "batch.", "inspection.", "line.", "outbox.", "inbox.", "document.", "session.", "clock.", "backup.", "ship." };
    bool isHarmless = true;
    bool isPacked = false;
    view.journal().forEach(prepared.journal + 1, [&](const ledger::JournalEntry &entry) {
        const QByteArray &act = entry.head.act;
        const bool isPacking = act.startsWith("packing.") && !act.startsWith("packing.rule");
        isPacked = isPacked || isPacking;
        isHarmless = isPacking
            || (act != "ship.changed" && std::any_of(std::begin(harmless), std::end(harmless), [&](const char *each) {
                   return act.startsWith(each);
               }));
        return isHarmless;
    });
    if (!isHarmless)
        return false;
    ledger::TreeFacts tree(view.database());
    for (size_t i = 0; i < prepared.picked.size(); ++i) {
        const ledger::TreeFacts::Extent now = tree.extent(prepared.picked[i].item);
        if (now.items != prepared.extents[i].items || now.lastSeq > prepared.journal)
            return false;
    }
    const auto isOurs = [&](ItemId item) {
        const std::optional<ItemRow> row = view.items().byId(item);
        std::vector<ItemId> line = row ? view.items().effective(*row).ancestors : std::vector<ItemId>();
        line.push_back(item);
        return std::any_of(
            line.begin(), line.end(), [&](ItemId each) { return store.item(m_dispatch, each).has_value(); });
    };
    // A scan at the dock may hold a pack, one at the bench may take it into another container.
    for (const ledger::Hold &hold : view.holds().open()) {
        if (isOurs(hold.item))
            return false;
    }
    for (const ledger::Packing &packing : isPacked ? view.line().packings.open() : std::vector<ledger::Packing>()) {
        for (const ledger::PackedChild &child : view.line().packings.children(packing.id)) {
            if (isOurs(child.item))
                return false;
        }
    }
    return true;
}

Result<Shipped> ShippingSession::finish(WriteTransaction &transaction, const Prepared &prepared)
{
    if (prepared.refused) {
        Shipped shipped;
        shipped.refused = true;
        shipped.preview = prepared.preview;
        return shipped;
    }
    const Result<Dispatch> dispatch = openOne(transaction);
    if (!dispatch)
        return fail(dispatch.error());
    return ship(transaction, prepared.overrideReason,
        holdsStill(transaction, prepared, transaction.today()) ? &prepared : nullptr);
}

Result<Shipped> ShippingSession::ship(WriteTransaction &transaction, const QString &overrideReason)
{
    return ship(transaction, overrideReason, nullptr);
}

Result<Shipped> ShippingSession::ship(
    WriteTransaction &transaction, const QString &overrideReason, const Prepared *prepared)
{
    Result<ShipPreview> preview
        = prepared ? Result<ShipPreview>(prepared->preview) : this->preview(transaction, transaction.now());
    if (!preview)
        return fail(preview.error());
    if (preview->outermost == 0)
        return fail(codes::nothingPicked, QString::number(m_dispatch.value));
    Shipped shipped;
    shipped.preview = *std::move(preview);
    const bool overrides = shipped.preview.mayBeOverridden() && !overrideReason.trimmed().isEmpty();
    if (shipped.preview.isBlocked() && !overrides) {
        shipped.refused = true;
        return shipped;
    }
    if (overrides && !m_person.may(Permission::AcceptExceptions))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::AcceptExceptions)));

    const Result<Dispatch> dispatch = openOne(transaction);
    const Result<sync::PartnerProfile> partner = sync::partnerNamed(transaction, dispatch->partner);
    const Result<Parties> parties = partiesOf(transaction, *partner);
    const std::vector<ledger::PickedItem> picked = DispatchStore(transaction.database()).items(m_dispatch);
    const std::vector<EventId> unpacked = unpack(transaction, picked);
    Despatching despatching(transaction, *partner, *parties, *dispatch);
    const Result<void> sent = prepared ? despatching.send(prepared->documents) : despatching.ship(idsOf(picked));
    if (!sent)
        return fail(sent.error());
    if (const Result<void> done = despatching.announce(Despatching::Notice::Original); !done)
        return fail(done.error());
    shipped.documents = despatching.documents();
    shipped.shippedMs = despatching.shippedMs();
    const Findings &said = despatching.findings();
    shipped.preview.findings.insert(shipped.preview.findings.end(), said.begin(), said.end());

    QJsonArray unpacking;
    for (const EventId event : unpacked)
        unpacking.append(event.value);
    const ledger::ItemStore::Contents &contents = shipped.preview.contents;
    QJsonObject body { { QStringLiteral("dispatch"), m_dispatch.value },
        { QStringLiteral("documents"), toJson(shipped.documents) }, { QStringLiteral("unpacked"), unpacking },
        { QStringLiteral("shipped_ms"), shipped.shippedMs }, { QStringLiteral("units"), contents.units },
        { QStringLiteral("bundles"), contents.bundles }, { QStringLiteral("cases"), contents.cases },
        { QStringLiteral("pallets"), contents.pallets }, { QStringLiteral("lots"), shipped.preview.lots } };
    if (overrides)
        body.insert(QStringLiteral("override"), overrideReason.trimmed());
    transaction.appendAct("ship.shipped", body);
    return shipped;
}

} // namespace packledger::shipping
