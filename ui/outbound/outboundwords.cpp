#include "outbound/outboundwords.h"

#include "base/errortext.h"
#include "base/spelling.h"
#include "base/text.h"
#include "common/exchangetrouble.h"
#include "common/plaintext.h"
#include "dock/itemwords.h"
#include "exceptions/cases.h"
#include "exceptions/casewords.h"
#include "ledger/exchangestores.h"
#include "ledger/linestores.h"
#include "packing/packinglabel.h"
#include "shipping/fefo.h"
#include "shipping/pickpacking.h"
#include "shipping/shippingacts.h"
#include "shipping/shippingerrors.h"
#include "shipping/voiding.h"
#include "sync/partners.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace packledger::outbound {

using common::Tone;
using dock::VerdictState;
using ledger::Dispatch;
using ledger::DispatchState;
using ledger::DispatchStore;
using ledger::OutboxState;
using ledger::View;
using shipping::inWords;
using shipping::ShipVerdict;

namespace {

constexpr size_t mostRows = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Outbound)
};

/// Numbers as they stand on labels, in place of the URIs that machines read.
QString plainly(QString sentence)
{
    static const QRegularExpression uri(QStringLiteral("urn:epc:id:(?:sgtin|sscc):[^\\s,;]*[^\\s,;.:]"));
    QRegularExpressionMatch found = uri.match(sentence);
    while (found.hasMatch()) {
        const QString code = dock::codeText(gs1::ItemKey::fromUri(found.captured().toUtf8()));
        if (code.isEmpty())
            break;
        sentence.replace(found.capturedStart(), found.capturedLength(), code);
        found = uri.match(sentence);
    }
    return sentence;
}

/// What it came to, with the hold's reason as other pages call it.
QString wordsOf(shipping::ShipOutcome outcome)
{
    if (outcome.verdict == ShipVerdict::Quarantined && !outcome.reason.isEmpty())
        outcome.reason = dock::holdWords(outcome.reason).text.toUtf8();
    return plainly(sentence(outcome));
}

QString productName(View &view, const QByteArray &gtin)
{
    const std::optional<ledger::Product> product = view.masterData().product(gtin);
    return product && !product->name.isEmpty() ? product->name : text(gtin);
}

struct Far
{
    Tone tone = Tone::Neutral;
    QString words;
};

/// How far a document is.
Far farOf(const ledger::OutboxRow &row)
{
    switch (row.state) {
    case OutboxState::Waiting:
        return { Tone::Neutral, Words::tr("waits to be sent") };
    case OutboxState::Delivered:
        return { Tone::Neutral, Words::tr("sent") };
    case OutboxState::Held:
        return { Tone::Attention, Words::tr("held in the outbox") };
    case OutboxState::Refused:
        return { Tone::Stop, Words::tr("refused by the customer") };
    case OutboxState::Acknowledged:
        return { Tone::Accepted, Words::tr("acknowledged") };
    case OutboxState::Resolved:
        return { Tone::Neutral, Words::tr("ended by hand") };
    }
    return {};
}

QString roleText(ledger::DispatchRole role)
{
    switch (role) {
    case ledger::DispatchRole::Shipping:
        return Words::tr("Shipping data");
    case ledger::DispatchRole::VoidShipping:
        return Words::tr("Taken back");
    case ledger::DispatchRole::ShipNotice:
        return Words::tr("Ship notice");
    }
    return {};
}

QString stateText(DispatchState state)
{
    switch (state) {
    case DispatchState::Open:
        return Words::tr("picking");
    case DispatchState::Shipped:
        return Words::tr("shipped");
    case DispatchState::Voided:
        return Words::tr("taken back");
    case DispatchState::Cancelled:
        return Words::tr("given up");
    }
    return {};
}

PickRow rowOf(View &view, const ledger::PickedItem &picked)
{
    PickRow row;
    const std::optional<ledger::ItemRow> item = view.items().byId(picked.item);
    if (!item)
        return row;
    row.tone = picked.state == ledger::PickState::Voided ? Tone::Again : Tone::Accepted;
    row.code = dock::codeText(item->key);
    QStringList parts { dock::levelText(item->level) };
    if (const std::optional<gs1::Gtin> gtin = item->key.gtin())
        parts += productName(view, gtin->digits());
    if (!item->lot.isEmpty())
        parts += Words::tr("lot %1").arg(text(item->lot));
    if (!item->expiry.isEmpty())
        parts += Words::tr("expires %1").arg(dateText(item->expiry));
    if (item->level != ledger::Level::Unit) {
        if (const qint64 units = view.items().contents(item->id).units; units > 0)
            parts += common::unitsText(units);
    }
    row.detail = parts.join(QStringLiteral(" · "));
    if (picked.state == ledger::PickState::Voided)
        row.note = Words::tr("back");
    else if (picked.state == ledger::PickState::Picked && view.line().packings.claimOn(picked.item))
        row.note = Words::tr("on the pallet");
    else if (picked.unpack && picked.state == ledger::PickState::Picked)
        row.note = Words::tr("leaves its container");
    return row;
}

qint64 pickedOf(const std::vector<shipping::LineProgress> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
        [](qint64 sum, const shipping::LineProgress &line) { return sum + std::min(line.picked, line.line.units); });
}

qint64 orderedOf(const std::vector<shipping::LineProgress> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
        [](qint64 sum, const shipping::LineProgress &line) { return sum + line.line.units; });
}

/// "take 96 of lot A12 (30 JUN 2027), 40 of lot B7 (31 DEC 2027); 12 are not on hand"
QString adviceText(const shipping::PickAdvice &advice)
{
    const ledger::PickLine &line = advice.line.line;
    const QString lots = line.lot.isEmpty() ? Words::tr("any lot") : Words::tr("lot %1").arg(text(line.lot));
    if (advice.line.left() == 0)
        return lots;
    QStringList take;
    for (const shipping::LotOnHand &lot : advice.take) {
        const QString units = QLocale().toString(lot.units);
        take += lot.expiry.isEmpty() ? Words::tr("%1 of lot %2").arg(units, text(lot.lot))
                                     : Words::tr("%1 of lot %2 (%3)").arg(units, text(lot.lot), dateText(lot.expiry));
    }
    QStringList parts;
    if (!take.isEmpty())
        parts += Words::tr("take %1").arg(take.join(QStringLiteral(", ")));
    if (advice.missing > 0)
        parts += Words::tr("%1 not on hand").arg(QLocale().toString(advice.missing));
    return parts.join(QStringLiteral("; "));
}

void readPreview(View &view, const shipping::ShipPreview &preview, const std::vector<shipping::PickAdvice> &advices,
    PickingState &state)
{
    state.words = preview.outermost > 0 ? inWords(preview.contents, preview.lots) : QString();
    state.canShip = !preview.isBlocked();
    state.mayOverride = preview.mayBeOverridden();
    for (const shipping::ShipOutcome &objection : preview.objections)
        state.findings.push_back({ Tone::Stop,
            dock::codeText(objection.key) + QStringLiteral(": ") + title(objection.verdict), wordsOf(objection) });
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Note }) {
        for (const Finding &finding : preview.findings) {
            if (finding.severity == severity && finding.code != codes::lessThanOrdered)
                state.findings.push_back({ severity == Severity::Error ? Tone::Stop : Tone::Attention,
                    plainly(errorSentence(finding.code, finding.detail)), {} });
        }
    }
    if (const auto [picked, ordered] = std::pair(pickedOf(preview.lines), orderedOf(preview.lines));
        preview.outermost > 0 && picked < ordered)
        state.findings.push_back({ Tone::Attention,
            Words::tr("%1 of %2 ordered packs are picked.")
                .arg(QLocale().toString(picked), QLocale().toString(ordered)),
            Words::tr("The rest can follow with another shipment.") });
    if (state.findings.empty() && preview.outermost > 0)
        state.findings.push_back({ Tone::Accepted, Words::tr("Nothing speaks against it."), {} });
    for (const shipping::PickAdvice &advice : advices) {
        const shipping::LineProgress &line = advice.line;
        PickRow row;
        row.tone = line.left() == 0 ? Tone::Accepted : advice.missing > 0 ? Tone::Attention : Tone::Neutral;
        row.code = productName(view, line.line.gtin);
        row.detail = adviceText(advice);
        row.note = line.line.units > 0 ? Words::tr("%1 of %2").arg(line.picked).arg(line.line.units)
                                       : QString::number(line.picked);
        state.order.push_back(std::move(row));
    }
}

QString partText(const QString &words, const Dispatch &dispatch)
{
    return words.arg(QLocale().toString(dispatch.receivedUnits), QLocale().toString(dispatch.receivedOf));
}

/// How far its customer has it, for a narrow column; empty: nobody has said.
QString receiptText(const Dispatch &dispatch)
{
    if (dispatch.receivedMs > 0)
        return Words::tr("received");
    return dispatch.isReceivedInPart() ? partText(Words::tr("%1 of %2 received"), dispatch) : QString();
}

/// The case about what the customer has not received.
QString caseText(View &view, ledger::DispatchId dispatch)
{
    const std::vector<ledger::ExceptionCase> cases = ledger::ExceptionStore(view.database()).ofDispatch(dispatch);
    return cases.empty()
        ? QString()
        : Words::tr("Case %1: %2").arg(exceptions::caseNumber(cases.back().id), exceptions::stateWords(cases.back()));
}

void readDocuments(View &view, const Dispatch &dispatch, int offsetMinutes, PickingState &state)
{
    state.words = dispatch.state == DispatchState::Cancelled
        ? Words::tr("It was given up: nothing left, nobody was told.")
        : inWords(dispatch.contents, dispatch.lots);
    for (const shipping::ShippingAct &act : shipping::actsOn(view, dispatch.id)) {
        const bool isOverride = act.what == shipping::ShippingAct::What::Overridden;
        state.findings.push_back(
            { isOverride ? Tone::Attention : Tone::Again, inWords(act), common::momentText(act.at.ms, offsetMinutes) });
    }
    for (const ledger::DispatchDocument &document : DispatchStore(view.database()).documents(dispatch.id)) {
        const std::optional<ledger::OutboxRow> row = view.exchange().outbox.find(ledger::OutboxId { document.outbox });
        if (!row)
            continue;
        const Far far = document.withdrawn ? Far { Tone::Again, Words::tr("drawn back or replaced") } : farOf(*row);
        QString detail = row->fileName;
        const QString trouble = document.withdrawn ? QString() : common::troubleOf(*row);
        if (!trouble.isEmpty())
            detail += QStringLiteral(" · ") + trouble;
        // Long names of files break at their underscores: a narrow column shows all of them.
        detail.replace(u'_', QStringLiteral("_\u200b"));
        state.findings.push_back({ far.tone, roleText(document.role) + QStringLiteral(": ") + far.words, detail });
    }
    if (dispatch.receivedMs > 0)
        state.findings.push_back({ Tone::Accepted, Words::tr("The customer has the goods."), {} });
    else if (dispatch.isReceivedInPart())
        state.findings.push_back({ Tone::Attention, partText(Words::tr("Received in part: %1 of %2."), dispatch),
            caseText(view, dispatch.id) });
}

} // namespace

Tone toneOf(ShipVerdict verdict)
{
    switch (verdict) {
    case ShipVerdict::Accepted:
    case ShipVerdict::Packed:
        return Tone::Accepted;
    case ShipVerdict::Removed:
    case ShipVerdict::Duplicate:
    case ShipVerdict::AlreadyInside:
        return Tone::Again;
    case ShipVerdict::InContainer:
    case ShipVerdict::NotOrdered:
    case ShipVerdict::OverPick:
    case ShipVerdict::LotMismatch:
    case ShipVerdict::ShortDated:
    case ShipVerdict::PickedElsewhere:
    case ShipVerdict::BeingPacked:
    case ShipVerdict::DoesNotFit:
    case ShipVerdict::LabelWanted:
    case ShipVerdict::Empty:
    case ShipVerdict::NotPicked:
        return Tone::Attention;
    case ShipVerdict::Unknown:
    case ShipVerdict::NotHere:
        return Tone::NoData;
    case ShipVerdict::Rejected:
        return Tone::ScannerFault;
    case ShipVerdict::ExpiryMismatch:
    case ShipVerdict::Quarantined:
    case ShipVerdict::Recalled:
    case ShipVerdict::Expired:
    case ShipVerdict::Inactive:
    case ShipVerdict::NotCommissioned:
    case ShipVerdict::NotOurs:
    case ShipVerdict::AlreadyShipped:
        break;
    }
    return Tone::Stop;
}

VerdictState verdictOf(View &view, const shipping::ShipOutcome &outcome, quint64 sequence)
{
    VerdictState verdict;
    verdict.sequence = sequence;
    verdict.tone = isOutOfTurn(outcome) ? Tone::Attention : toneOf(outcome.verdict);
    verdict.word = title(outcome.verdict);
    verdict.reason = wordsOf(outcome);
    if (const std::optional<gs1::Gtin> gtin = outcome.key.gtin())
        verdict.product = productName(view, gtin->digits());
    verdict.serial = dock::codeText(outcome.key);
    verdict.isSscc = outcome.key.kind() == gs1::ItemKey::Kind::Sscc;
    verdict.lot = text(outcome.lot);
    verdict.expiry = dateText(outcome.expiry);
    if (outcome.inside.units > 0)
        verdict.note = Words::tr("with %1").arg(common::unitsText(outcome.inside.units));
    if (outcome.verdict == ShipVerdict::InContainer)
        verdict.instruction
            = outcome.mayUnpack ? Words::tr("Take it out with F5?") : Words::tr("Ship the container, or put it back");
    else if (isOutOfTurn(outcome))
        verdict.instruction = Words::tr("Better the earlier lot: F8 puts this back");
    else if (outcome.verdict == ShipVerdict::LabelWanted)
        verdict.instruction = Words::tr("Scan the label just applied");
    else if (outcome.verdict == ShipVerdict::Empty)
        verdict.instruction = Words::tr("Scan what goes onto it");
    else if (outcome.verdict == ShipVerdict::DoesNotFit)
        verdict.instruction = Words::tr("Not onto this pallet");
    else if (!isGood(outcome.verdict))
        verdict.instruction = Words::tr("Leave it here");
    return verdict;
}

QString referencesText(const Dispatch &dispatch)
{
    QStringList parts;
    if (!dispatch.purchaseOrder.isEmpty())
        parts += Words::tr("order %1").arg(text(dispatch.purchaseOrder));
    if (!dispatch.delivery.isEmpty())
        parts += Words::tr("delivery %1").arg(text(dispatch.delivery));
    if (!dispatch.invoice.isEmpty())
        parts += Words::tr("invoice %1").arg(text(dispatch.invoice));
    return parts.join(QStringLiteral(" · "));
}

QString customerText(View &view, const QByteArray &partner)
{
    const Result<sync::PartnerProfile> profile = sync::partnerNamed(view, partner);
    return profile && !profile->title.isEmpty() ? profile->title : text(partner);
}

ShipmentLine shipmentLine(View &view, const Dispatch &dispatch, int offsetMinutes)
{
    ShipmentLine line;
    line.id = dispatch.id;
    line.number = QString::number(dispatch.id.value);
    line.customer = customerText(view, dispatch.partner);
    line.references = referencesText(dispatch);
    const bool isOpen = dispatch.state == DispatchState::Open;
    const ledger::ItemStore::Contents contents
        = isOpen ? DispatchStore(view.database()).contents(dispatch.id) : dispatch.contents;
    if (contents.total() > 0)
        line.contents = common::contentsText(contents.pallets, contents.cases, contents.bundles);
    if (contents.units > 0)
        line.contents
            += (line.contents.isEmpty() ? QString() : QStringLiteral(" · ")) + common::unitsText(contents.units);
    line.state = stateText(dispatch.state);
    qint64 atMs = dispatch.shippedMs > 0 ? dispatch.shippedMs : dispatch.openedMs;
    if (dispatch.state == DispatchState::Shipped) {
        if (const std::optional<ledger::OutboxRow> row = shipping::leastFar(view, dispatch.id)) {
            const Far far = farOf(*row);
            line.tone = far.tone;
            line.state = far.words;
        }
        const QString receipt = receiptText(dispatch);
        if (!receipt.isEmpty() && line.tone != Tone::Stop) {
            line.tone = dispatch.receivedMs > 0 ? Tone::Accepted : Tone::Attention;
            line.state = receipt;
        }
    } else if (isOpen) {
        line.tone = Tone::Attention;
    } else if (dispatch.state == DispatchState::Cancelled) {
        for (const shipping::ShippingAct &act : shipping::actsOn(view, dispatch.id)) {
            line.contents = inWords(act);
            atMs = act.at.ms;
        }
    }
    line.day = common::momentText(atMs, offsetMinutes);
    return line;
}

PalletState readPallet(
    View &view, ledger::DispatchId dispatch, const access::Session &person, const QByteArray &station)
{
    PalletState pallet;
    const std::optional<ledger::Packing> packing = shipping::PickPacking(dispatch, person).at(view, station);
    if (!packing)
        return pallet;
    pallet.packing = packing->id;
    pallet.code = dock::codeText(packing->container);
    pallet.contents = Words::tr("%1 in it").arg(QLocale().toString(view.line().packings.childCount(packing->id)));
    pallet.label = packing::readLabel(view, packing->container);
    return pallet;
}

Result<PickingState> readPicking(View &view, ledger::DispatchId id, const access::Session &person, Instant now,
    shipping::StockCount &stock, const QByteArray &station)
{
    DispatchStore store(view.database());
    const std::optional<Dispatch> dispatch = store.byId(id);
    if (!dispatch)
        return fail(codes::noSuchDispatch, QString::number(id.value));
    PickingState state;
    state.id = id;
    state.customer = customerText(view, dispatch->partner);
    state.references = referencesText(*dispatch);
    state.state = stateText(dispatch->state);
    state.isOpen = dispatch->state == DispatchState::Open;
    state.isShipped = dispatch->state == DispatchState::Shipped;
    const std::vector<ledger::PickedItem> items = store.items(id);
    for (size_t i = 0; i < std::min(items.size(), mostRows); ++i)
        state.items.push_back(rowOf(view, items[items.size() - 1 - i])); // the last scan first
    state.moreItems = qint64(items.size()) - qint64(state.items.size());

    if (!state.isOpen) {
        readDocuments(view, *dispatch, now.offsetMinutes, state);
        if (state.isShipped) {
            const std::optional<shipping::VoidKind> voiding = shipping::voidingOf(view, *dispatch);
            state.isWithCustomer = dispatch->receivedMs > 0;
            if (!voiding)
                state.notReceived = qint64(shipping::notReceived(view, *dispatch).size());
            state.comesBack = state.notReceived > 0             ? PickingState::Return::InPart
                : !voiding                                      ? PickingState::Return::Received
                : *voiding == shipping::VoidKind::BeforeSending ? PickingState::Return::BeforeSending
                                                                : PickingState::Return::AfterSending;
            const std::vector<shipping::LineProgress> lines = shipping::progressOf(view, *dispatch);
            state.hasRest = std::any_of(
                lines.begin(), lines.end(), [](const shipping::LineProgress &line) { return line.left() > 0; });
            state.numbers
                = { {}, text(dispatch->purchaseOrder), text(dispatch->delivery), text(dispatch->invoice), {} };
        }
        return state;
    }
    const Result<shipping::ShipPreview> preview = shipping::ShippingSession(id, person).preview(view, now);
    if (!preview)
        return fail(preview.error());
    state.pallet = readPallet(view, id, person, station);
    state.canUndo = !items.empty() || state.pallet.packing.isValid();
    readPreview(view, *preview, shipping::pickList(view, *dispatch, now.localDate(), stock), state);
    return state;
}

} // namespace packledger::outbound
