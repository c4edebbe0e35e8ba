#include "workflow/ageing.h"

#include <algorithm>

namespace packledger::workflow {

namespace {

constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;

} // namespace

const char *nameOf(Waiting::Kind kind)
{
    static constexpr const char *names[] = { "blind-receipt", "hold", "shipment" };
    return names[int(kind)];
}

std::vector<Waiting> waitingFor(ledger::View &view, int days, Instant now)
{
    std::vector<Waiting> found;
    const auto begin = [&](Waiting::Kind kind, qint64 sinceMs) -> Waiting * {
        const int age = int((now.ms - sinceMs) / dayMs);
        if (age < days)
            return nullptr;
        Waiting waiting;
        waiting.kind = kind;
        waiting.sinceMs = sinceMs;
        waiting.days = age;
        return &found.emplace_back(std::move(waiting));
    };
    for (const ledger::Receipt &receipt : view.receipts().blind()) {
        if (receipt.state != ledger::ReceiptState::Open)
            continue;
        if (Waiting *waiting = begin(Waiting::Kind::BlindReceipt, receipt.openedMs)) {
            waiting->receipt = receipt.id;
            waiting->who = receipt.supplier;
            waiting->reference = receipt.reference;
            waiting->waitsForData = true;
        }
    }
    for (const ledger::Hold &hold : view.holds().open()) {
        const std::optional<ledger::ItemRow> item = view.items().byId(hold.item);
        Waiting *waiting = item ? begin(Waiting::Kind::Hold, hold.placedMs) : nullptr;
        if (!waiting)
            continue;
        waiting->receipt = hold.receipt;
        waiting->item = summaryOf(view, *item);
        waiting->reason = hold.reason;
        waiting->waitsForData = ledger::waitsForData(hold.reason);
    }
    for (const ledger::Shipment &shipment : view.shipments().all()) {
        if (shipment.state != ledger::ShipmentState::Unconfirmed)
            continue;
        if (Waiting *waiting = begin(Waiting::Kind::Shipment, shipment.announcedMs)) {
            waiting->shipment = shipment.id;
            waiting->receipt = shipment.receipt;
            waiting->reference = QString::fromUtf8(shipment.despatchAdvice);
            const qint64 sender = shipment.sellerPlace ? shipment.sellerPlace : shipment.fromPlace;
            if (const std::optional<ledger::PartnerPlace> place = view.masterData().place(sender))
                waiting->who = place->name;
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Waiting &a, const Waiting &b) { return a.sinceMs < b.sinceMs; });
    return found;
}

} // namespace packledger::workflow
