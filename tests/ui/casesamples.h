#pragma once

#include "casework/caseworkstate.h"

namespace packledger::test {

// What the page of exceptions shows on a working day.

[[nodiscard]] inline casework::CasesState sampleCases()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    using common::Tone;
    casework::CasesState state;
    state.open = 4;
    state.overdue = 1;
    state.cases = {
        { ledger::CaseId { 12 }, tr("X-0012"), tr("Synthetic Pharma"), tr("Less in a container than announced"),
            tr("3 items · order PO-4501 · R-0142"), Tone::Progress, tr("Waiting for an answer"), Tone::Stop,
            tr("overdue by 1 day"), false },
        { ledger::CaseId { 15 }, tr("X-0015"), tr("Acme Pharmacy"), tr("Less than announced"),
            tr("from the partner · 1 item · order PO-7"), Tone::Attention, tr("To answer"), Tone::Attention,
            tr("today"), true },
        { ledger::CaseId { 16 }, tr("X-0016"), tr("Synthetic Pharma"), tr("Wrong lot for the shipment"),
            tr("1 item · order PO-4502 · R-0143"), Tone::Stop, tr("Answered: rejected"), Tone::Neutral, tr("in 2 days"),
            false },
        { ledger::CaseId { 17 }, tr("X-0017"), tr("Northern Generics"), tr("Damaged, we return it"),
            tr("2 items · R-0144"), Tone::Attention, tr("To send"), Tone::Neutral, tr("in 3 days"), false },
    };
    casework::CaseDetail &chosen = state.chosen;
    chosen.id = ledger::CaseId { 12 };
    chosen.number = tr("X-0012");
    chosen.heading = tr("Less in a container than announced");
    chosen.words = tr("Synthetic Pharma · Waiting for an answer · catalogue 2-2 · order PO-4501 · receipt R-0142 · due "
                      "21 NOV 2026 (overdue by 1 day)\nThe seal of the case was broken on arrival.");
    chosen.items = {
        { Tone::Attention, tr("Exampline 20 mg, 30 tablets"),
            tr("GTIN 00361414312340, serial 81350977241, lot RP4471, expiry 31 AUG 2028 · In the partner’s data, and "
               "not "
               "here. · Asked for: Send new data.") },
        { Tone::NoData, tr("Exampline 20 mg, 30 tablets"),
            tr("GTIN 00361414312340, serial 81350977188, lot RP4471, expiry 31 AUG 2028 · In the partner’s data, and "
               "not "
               "here. · Accepted: it was left behind at packing") },
        { Tone::Accepted, tr("Exampline 20 mg, 30 tablets"),
            tr("GTIN 00361414312340, serial 81350977163, lot RP4471, expiry 31 AUG 2028 · In the partner’s data, and "
               "not "
               "here. · Settled: it is received.") },
    };
    chosen.steps = {
        { Tone::Neutral, tr("The partner answered by telephone: Ms Roe looks for the rest"),
            tr("20 NOV 2026 15:40 · M. Ortiz") },
        { Tone::Neutral, tr("1 item: Settled: it is received."), tr("19 NOV 2026 09:12 · M. Ortiz") },
        { Tone::Neutral, tr("Sent to the partner (document 57)."), tr("18 NOV 2026 10:02 · M. Ortiz") },
        { Tone::Neutral, tr("Opened with 3 items."), tr("18 NOV 2026 09:58 · M. Ortiz") },
    };
    chosen.canWork = true;
    chosen.goesAsMessage = true;
    return state;
}

[[nodiscard]] inline casework::CasesState sampleCaseAnswer()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    casework::CasesState state = sampleCases();
    state.panel.kind = casework::PanelState::Kind::Answer;
    state.panel.title = tr("What the partner said");
    state.panel.words = tr("For an answer by telephone or mail. A message that comes in settles its items by itself.");
    state.panel.options = { { tr("accept"), tr("Yes"), tr("What was asked for will be done.") },
        { tr("reject"), tr("No"), {} }, { tr("Send product"), tr("No, but: Send the product"), {} },
        { tr("Credit account"), tr("No, but: Credit the account"), {} } };
    state.panel.ways
        = { { tr("phone"), tr("Telephone") }, { tr("mail"), tr("Mail") }, { tr("other"), tr("Otherwise") } };
    state.panel.field = tr("What was said, and by whom");
    state.panel.button = tr("Note it");
    return state;
}

} // namespace packledger::test
