#pragma once

#include "outbound/outboundstate.h"

#include <QCoreApplication>

namespace packledger::test {

// What the pages of shipping show on a working day.

[[nodiscard]] inline outbound::ShipmentsState sampleShipments()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    outbound::ShipmentsState state;
    state.customers = { { tr("acme"), tr("Acme Pharmacy") }, { tr("north"), tr("Northside Hospital") } };
    using common::Tone;
    state.shipments = {
        { ledger::DispatchId { 14 }, tr("14"), tr("Northside Hospital"), tr("order PO-4501 · delivery SHP-0014"),
            tr("1 pallet · 12 cases · 576 units"), Tone::Attention, tr("picking"), tr("22 NOV 2026 09:02") },
        { ledger::DispatchId { 13 }, tr("13"), tr("Acme Pharmacy"), tr("order PO-7 · delivery SHP-0013"),
            tr("3 pallets · 40 cases · 1,920 units"), Tone::Accepted, tr("acknowledged"), tr("22 NOV 2026 08:14") },
        { ledger::DispatchId { 12 }, tr("12"), tr("Acme Pharmacy"), tr("order PO-6"), tr("24 units"), Tone::Stop,
            tr("refused by the customer"), tr("21 NOV 2026 16:40") },
        { ledger::DispatchId { 11 }, tr("11"), tr("Lakeshore Drugs"), tr("order 88120 · invoice 55019"),
            tr("2 cases · 96 units"), Tone::Neutral, tr("waits to be sent"), tr("21 NOV 2026 15:12") },
        { ledger::DispatchId { 10 }, tr("10"), tr("Northside Hospital"), {}, tr("1 case · 48 units"), Tone::Neutral,
            tr("taken back"), tr("20 NOV 2026 11:30") },
    };
    return state;
}

[[nodiscard]] inline outbound::PickingState samplePicking()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    using common::Tone;
    outbound::PickingState state;
    state.id = ledger::DispatchId { 14 };
    state.customer = tr("Northside Hospital");
    state.references = tr("order PO-4501 · delivery SHP-0014");
    state.state = tr("picking");
    state.isOpen = true;
    state.words = tr("1 pallet, 12 cases, 579 units, 2 lots");
    dock::VerdictState verdict;
    verdict.sequence = 0;
    verdict.tone = Tone::Attention;
    verdict.word = tr("In a container");
    verdict.instruction = tr("Take it out with F5?");
    verdict.reason = tr("It is in C00077. Ship that as a whole, or allow that it is taken out.");
    verdict.product = tr("Exampline 20 mg, 30 tablets");
    verdict.serial = tr("81350977241");
    verdict.lot = tr("RP4471");
    verdict.expiry = tr("31 AUG 2028");
    state.verdict = verdict;
    state.items = { { Tone::Accepted, tr("81350977210"),
                        tr("Pack · Exampline 20 mg · lot RP4471 · expires 31 AUG 2028"), tr("leaves its container") },
        { Tone::Accepted, tr("81350977188"), tr("Pack · Exampline 20 mg · lot RP4471 · expires 31 AUG 2028"),
            tr("leaves its container") },
        { Tone::Accepted, tr("C00081"), tr("Case · Exampline 20 mg · lot RP4470 · expires 30 JUN 2028 · 48 units"),
            {} },
        { Tone::Accepted, tr("003999990000000178"), tr("Pallet · 528 units"), {} } };
    state.findings = {
        { Tone::Attention,
            tr("A licence of the customer has lapsed, and another of its authority holds: KY P-77, 2026-10-31. Take "
               "the old one out of the profile."),
            {} },
        { Tone::Attention, tr("579 of 600 ordered packs are picked."),
            tr("The rest can follow with another shipment.") }
    };
    state.canShip = true;
    state.canUnpack = true;
    state.canUndo = true;
    return state;
}

[[nodiscard]] inline outbound::PickingState sampleOrderedPicking()
{
    outbound::PickingState state = samplePicking();
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    using common::Tone;
    state.verdict->tone = Tone::Accepted;
    state.verdict->word = tr("Goes with it");
    state.verdict->instruction.clear();
    state.verdict->reason = tr("It goes with this shipment.");
    state.verdict->note = tr("with 48 units");
    state.canUnpack = false;
    state.order
        = { { Tone::Neutral, tr("Exampline 20 mg"),
                tr("take 9 of lot RP4470 (30 JUN 2028), 7 of lot RP4471 (31 AUG 2028), 5 of lot RP4502 (31 JAN 2029)"),
                tr("579 of 600") },
              { Tone::Accepted, tr("Synthetol 5 mg"), tr("any lot"), tr("96 of 96") } };
    return state;
}

/// Loose cases go onto a pallet whose label is printed.
[[nodiscard]] inline outbound::PickingState samplePalletPicking()
{
    outbound::PickingState state = sampleOrderedPicking();
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    using common::Tone;
    state.verdict->reason = tr("It goes into 003999990000000185.");
    state.verdict->serial = tr("C00081");
    state.pallet.packing = ledger::PackingId { 3 };
    state.pallet.code = tr("003999990000000185");
    state.pallet.contents = tr("2 in it");
    state.pallet.label = { Tone::Accepted, tr("Its label is printed on ZD421. Apply it."), {} };
    state.items
        = { { Tone::Accepted, tr("C00081"), tr("Case · Exampline 20 mg · lot RP4470 · expires 30 JUN 2028 · 48 units"),
                tr("on the pallet") },
              { Tone::Accepted, tr("C00080"),
                  tr("Case · Exampline 20 mg · lot RP4470 · expires 30 JUN 2028 · 48 units"), tr("on the pallet") },
              { Tone::Accepted, tr("003999990000000178"), tr("Pallet · 528 units"), {} } };
    state.findings
        = { { Tone::Stop, tr("003999990000000185 is still being packed. Close it, or take out what is in it."), {} } };
    state.canShip = false;
    return state;
}

[[nodiscard]] inline outbound::PickingState sampleBlockedPicking()
{
    outbound::PickingState state = samplePicking();
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    state.canShip = false;
    state.verdict.reset();
    state.findings = { { common::Tone::Stop, tr("003999990000000178: On hold"),
                           tr("In it is 81350977104, which is on hold. Take that out first. (suspect)") },
        { common::Tone::Stop,
            tr("A licence of the customer has lapsed, and no other of its authority holds: KY P-77, 2026-10-31. "
               "Nothing "
               "may be shipped before it is renewed, unless a person answers for it with a reason."),
            {} } };
    state.panel = outbound::PickingState::Panel::None;
    return state;
}

[[nodiscard]] inline outbound::PickingState sampleShipped(outbound::PickingState::Panel panel)
{
    outbound::PickingState state = samplePicking();
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    state.isOpen = false;
    state.isShipped = true;
    state.state = tr("shipped");
    state.verdict.reset();
    state.canShip = state.canUndo = state.canUnpack = false;
    for (outbound::PickRow &row : state.items)
        row.note.clear();
    state.findings = { { common::Tone::Accepted, tr("Shipping data: acknowledged"),
                           tr("0399999000017_0388888000016_shipping_14.xml") },
        { common::Tone::Neutral, tr("Ship notice: waits to be sent"),
            tr("0399999000017_0388888000016_shipnotice_14-2.edi") } };
    state.panel = panel;
    return state;
}

} // namespace packledger::test
