#include "dock/queuesnapshot.h"

#include "base/spelling.h"
#include "common/plaintext.h"
#include "dock/itemwords.h"
#include "workflow/receiptoverview.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace packledger::dock {

using common::Tone;

namespace {

constexpr int firstWorkHour = 6; // the plot begins here, or earlier where something came in earlier
constexpr int lastWorkHour = 17;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 lateMs = 3 * 24 * hourMs; // data without goods for longer than this want a look

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DockQueue)
};

QString dash()
{
    return QStringLiteral("—");
}

void tellData(ledger::View &view, const ledger::Shipment &shipment, ShipmentRow &row)
{
    int blocking = 0;
    for (const DocumentId document : { shipment.document, shipment.noticeDocument }) {
        if (!document.isValid())
            continue;
        for (const Finding &finding : view.findings().ofDocument(document))
            blocking += finding.severity == Severity::Error ? 1 : 0;
    }
    if (blocking > 0) {
        row.dataTone = Tone::Stop;
        row.dataText = blocking == 1 ? Text::tr("1 finding blocks this shipment")
                                     : Text::tr("%1 findings block this shipment").arg(blocking);
        return;
    }
    switch (shipment.coverage()) {
    case ledger::DataCoverage::Both:
        row.dataTone = Tone::Accepted;
        row.dataText = Text::tr("Data complete");
        break;
    case ledger::DataCoverage::EventsOnly:
        row.dataTone = Tone::Accepted;
        row.dataText = Text::tr("Serials here, no ASN");
        break;
    case ledger::DataCoverage::NoticeOnly:
        row.dataTone = Tone::Attention;
        row.dataText = Text::tr("ASN only, serials not here yet");
        break;
    case ledger::DataCoverage::None:
        row.dataTone = Tone::NoData;
        row.dataText = Text::tr("No data: blind receipt");
        break;
    }
}

void tellState(ledger::View &view, const ledger::Shipment &shipment, const QDate &today,
    const ledger::SiteIdentity &site, ShipmentRow &row)
{
    switch (shipment.state) {
    case ledger::ShipmentState::Unconfirmed:
        row.stateText = Text::tr("unconfirmed");
        break;
    case ledger::ShipmentState::Receiving: {
        row.stateTone = Tone::Progress;
        row.stateText = Text::tr("receiving");
        row.permille = 0;
        if (const auto overview = workflow::overview(view, shipment.receipt, today, site);
            overview && overview->units.expected > 0) {
            const workflow::ReceiptCount &units = overview->units;
            row.permille = static_cast<int>((units.seen + units.inferred + units.held) * 1000 / units.expected);
        }
        break;
    }
    case ledger::ShipmentState::Confirmed:
        row.stateTone = Tone::Accepted;
        row.stateText = Text::tr("confirmed");
        row.permille = 1000;
        break;
    case ledger::ShipmentState::Voided:
        row.stateText = Text::tr("voided");
        break;
    }
}

/// Data without goods age from the day they were announced; what nobody dated has no age.
void tellAge(const ledger::Shipment &shipment, const Instant &now, ShipmentRow &row)
{
    const qint64 since = shipment.announcedMs > 0 ? shipment.announcedMs : shipment.shippedMs;
    if (since <= 0) {
        row.age = dash();
        return;
    }
    row.ageMs = std::max<qint64>(0, now.ms - since);
    row.age = common::agoText(row.ageMs);
    row.date = common::dayText(since, now.offsetMinutes);
    row.isLate = shipment.state != ledger::ShipmentState::Confirmed && row.ageMs > lateMs;
}

ShipmentRow rowOf(
    ledger::View &view, const ledger::Shipment &shipment, const Instant &now, const ledger::SiteIdentity &site)
{
    ShipmentRow row;
    row.id = shipment.id;
    row.from = senderText(view, shipment);
    row.references = referencesText(shipment);
    const auto to = shipment.toPlace != 0 ? view.masterData().place(shipment.toPlace) : std::nullopt;
    // Nearly everything is meant for this site; only what is not is worth a name.
    const bool isHere = to && !site.gln.isEmpty() && to->key.text().mid(3, 13) == site.gln;
    if (const QString where = isHere ? QString() : placeText(view, shipment.toPlace); !where.isEmpty())
        row.references
            += (row.references.isEmpty() ? QString() : QStringLiteral(" · ")) + Text::tr("for %1").arg(where);

    const ledger::ItemStore::Contents &expected = shipment.expected;
    const QString containers = common::contentsText(expected.pallets, expected.cases, expected.bundles);
    const QString units = common::unitsText(expected.units);
    row.contents = containers.isEmpty() ? units : containers;
    row.units = containers.isEmpty() ? QString() : units;
    tellData(view, shipment, row);
    tellState(view, shipment, now.localDate(), site, row);
    tellAge(shipment, now, row);
    return row;
}

/// Goods that nobody announced: what is known of them is what was typed, and what was scanned.
ShipmentRow rowOfBlind(
    ledger::View &view, const ledger::Receipt &receipt, const Instant &now, const ledger::SiteIdentity &site)
{
    ShipmentRow row;
    row.blindReceipt = receipt.id;
    row.from = receipt.supplier;
    row.references = receipt.reference;
    row.dataTone = Tone::NoData;
    row.dataText = Text::tr("No data: blind receipt");
    row.stateTone = Tone::Progress;
    row.stateText = Text::tr("receiving");
    if (const auto overview = workflow::overview(view, receipt.id, now.localDate(), site)) {
        qint64 units = 0;
        for (const workflow::ReceiptLine &line : overview->lines)
            units += line.level == ledger::Level::Unit ? line.seen + line.inferred + line.held : 0;
        row.contents = common::unitsText(units);
    }
    row.ageMs = std::max<qint64>(0, now.ms - receipt.openedMs);
    row.age = common::agoText(row.ageMs);
    row.date = common::dayText(receipt.openedMs, now.offsetMinutes);
    return row;
}

std::vector<HeldReason> heldReasons(ledger::View &view)
{
    std::vector<HeldReason> reasons;
    for (const ledger::Hold &hold : view.holds().open()) {
        const HoldWords words = holdWords(view, hold);
        const auto known = std::find_if(
            reasons.begin(), reasons.end(), [&words](const HeldReason &one) { return one.text == words.text; });
        if (known == reasons.end())
            reasons.push_back({ words.tone, words.text, 1 });
        else
            ++known->count;
    }
    // The gravest first.
    const auto rank = [](Tone tone) { return tone == Tone::Stop ? 0 : tone == Tone::Attention ? 1 : 2; };
    std::stable_sort(reasons.begin(), reasons.end(),
        [&rank](const HeldReason &one, const HeldReason &other) { return rank(one.tone) < rank(other.tone); });
    return reasons;
}

void countToday(ledger::View &view, const Instant &now, DockQueuePresenter::Snapshot &snapshot)
{
    const qint64 localMs = now.ms + now.offsetMinutes * 60'000LL;
    const qint64 midnight = now.ms - localMs % (24 * hourMs);
    const int hour = static_cast<int>((now.ms - midnight) / hourMs);
    std::vector<qint64> since; // taken in since the beginning of each hour
    for (int i = 0; i <= 24; ++i)
        since.push_back(i > hour ? 0 : view.receipts().receivedSince(midnight + i * hourMs));
    snapshot.receivedToday = since.front();
    int first = firstWorkHour;
    for (int i = 0; i < firstWorkHour; ++i) {
        if (since[static_cast<std::size_t>(i)] > since[static_cast<std::size_t>(i) + 1])
            first = std::min(first, i);
    }
    const int last = std::max(lastWorkHour, hour);
    snapshot.firstHour = first;
    for (int i = first; i <= last; ++i)
        snapshot.receivedByHour.push_back(
            static_cast<int>(since[static_cast<std::size_t>(i)] - since[static_cast<std::size_t>(i) + 1]));
    snapshot.currentHour = hour >= first ? hour - first : -1;
}

} // namespace

Result<DockQueuePresenter::Snapshot> readQueue(ledger::View &view, const Instant &now, const ledger::SiteIdentity &site)
{
    DockQueuePresenter::Snapshot snapshot;
    std::vector<ShipmentRow> blind;
    for (const ledger::Receipt &receipt : view.receipts().open()) {
        if (view.receipts().hasScans(receipt.id))
            snapshot.unfinished.push_back(receiptNumber(receipt.id));
        if (!receipt.shipment.isValid())
            blind.push_back(rowOfBlind(view, receipt, now, site));
    }
    // What was announced comes first, then what came unannounced, then what is done with.
    const auto addBlind = [&snapshot, &blind] {
        std::move(blind.begin(), blind.end(), std::back_inserter(snapshot.shipments));
        blind.clear();
    };
    for (const ledger::Shipment &shipment : view.shipments().all()) {
        if (shipment.state == ledger::ShipmentState::Confirmed)
            addBlind();
        snapshot.shipments.push_back(rowOf(view, shipment, now, site));
        const QString supplier = snapshot.shipments.back().from;
        if (std::find(snapshot.suppliers.begin(), snapshot.suppliers.end(), supplier) == snapshot.suppliers.end())
            snapshot.suppliers.push_back(supplier);
    }
    addBlind();
    snapshot.held = heldReasons(view);
    countToday(view, now, snapshot);
    return snapshot;
}

} // namespace packledger::dock
