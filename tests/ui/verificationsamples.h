#pragma once

#include "verification/verificationstate.h"

namespace packledger::test {

[[nodiscard]] inline verification::VerificationState sampleVerifications()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    using common::Tone;
    verification::VerificationState state;
    state.isLoading = false;
    state.mayAnswer = state.mayManage = true;
    state.counted = tr("1,204 answered, 9 of them not verified");
    state.lines = {
        { 88214, tr("item"), Tone::Accepted, tr("Verified"), tr("Synthol 20 mg · SN 7KQ4M2ZX81PA · lot RP4471"),
            tr("Verified: we put this product identifier on."), tr("ACME Wholesale · by telephone"),
            tr("22 NOV 2026 14:15") },
        { 88190, tr("item"), Tone::Stop, tr("Not verified"), tr("Synthol 20 mg · SN 7KQ4M2ZX81P0 · lot RP4471"),
            tr("Not verified: we put this serial number on no pack of this product."),
            tr("Lakeside Distribution · router · over the network"), tr("22 NOV 2026 13:58") },
        { 88102, tr("item"), Tone::Stop, tr("Recalled"), tr("Examplin 5 mg · SN 4471XX02 · lot EX2209"),
            tr("Verified: we put this product identifier on. The pack is recalled: it must not be sold."),
            tr("ACME Wholesale · router · over the network"), tr("22 NOV 2026 11:40") },
        { 88007, tr("item"), Tone::Attention, tr("Verified"), tr("Synthol 20 mg · SN 7KQ4M2ZX7A9C · lot RP4471"),
            tr("By our records the pack has not left this site: what the asker has may be a copy."),
            tr("Oak Street Pharmacy · by mail"), tr("21 NOV 2026 16:20") },
        { 87990, {}, Tone::NoData, tr("Not ours"), tr("00361414312340 · SN 99120 · lot L77"),
            tr("Not answered: we do not answer for this product."), tr("ACME Wholesale · router · over the network"),
            tr("21 NOV 2026 15:02") },
        { 87941, {}, Tone::Attention, tr("No request"), tr("399999000062 · SN 1"),
            tr("Not answered: the request was not understood (gtin)."), tr("router · over the network"),
            tr("21 NOV 2026 09:33") },
    };
    state.code = tr("(01)00399999000062(17)280831(10)RP4471(21)7KQ4M2ZX81PA");
    state.round = 1;
    state.answer = { Tone::Accepted, tr("Verified: we put this product identifier on."), {} };
    state.answerText = tr("GTIN …");
    return state;
}

[[nodiscard]] inline verification::VerificationState sampleAskers()
{
    const auto tr = [](const char *text) { return QString::fromUtf8(text); };
    verification::VerificationState state = sampleVerifications();
    state.tokens.holders = { { tr("acme-router"), tr("Products of Acme alone, since 21 NOV 2026 09:00") },
        { tr("router"), tr("All our products, since 18 NOV 2026 10:12") } };
    state.tokens.clients = { tr("Acme"), tr("Zeta") };
    state.tokens.tokenOf = tr("acme-router");
    state.tokens.token = tr("q7Jx0m2Vt5uW8zR1cYbN4kLp");
    return state;
}

} // namespace packledger::test
