#pragma once

#include "access/session.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

inline constexpr int greatestGrade = 4; ///< A
inline constexpr int mostFailsInARow = 1000;

/// What a site asks of each pack on its lines, and what it does with bad ones.
struct InspectionRules
{
    enum class Pictures { All, Failed, None };

    int leastGrade = 2; ///< of the worst parameter, where a camera looked: 4 (A) .. 1 (D); 0: any
    bool wantsText = true; ///< where a camera looked for it
    int failsInARow = 3; ///< so many stop the line; 0: never
    bool wantsChallenge = true; ///< no pack is judged before a passed challenge test
    bool challengeFirst = false; ///< nor does the line start, nor a label for sale come out; for lines with a camera
    Pictures pictures = Pictures::All; ///< of which packs one is kept
    QString rejectAddress; ///< scan::RejectSettings; empty: packs are taken off by hand

    friend bool operator==(const InspectionRules &, const InspectionRules &) = default;
};

/// As the site is set now.
[[nodiscard]] InspectionRules inspectionRules(ledger::View &view);
/// Fails with access.not-permitted (ManageSite), inspection.rule, reject.address.
[[nodiscard]] Result<void> setInspectionRules(
    ledger::WriteTransaction &transaction, const access::Session &person, const InspectionRules &rules);

} // namespace packledger::workflow
