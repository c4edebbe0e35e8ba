#pragma once

#include "sync/outgoing.h"
#include "trials/practicesite.h"

namespace packledger::trials {

/// What a partner has to understand before it is trusted with packs.
enum class TrialCase {
    Pack, ///< one pack, shipped alone
    Pallet, ///< a pallet with two cases, each of another lot
    Void, ///< the first of them taken back
};
inline constexpr int trialCaseCount = 3;
[[nodiscard]] const char *nameOf(TrialCase what);
/// None of that name.
[[nodiscard]] std::optional<TrialCase> trialCaseOf(const QString &name);
/// "One pack", for a person.
[[nodiscard]] QString titleOf(TrialCase what);

/// What the packs of the test documents are.
struct TrialGoods
{
    ledger::Product product;
    QByteArray stamp; ///< makes numbers that no trial had before: letters and digits, at most ten
};
/// A product of nobody, by a number that GS1 set aside for examples.
[[nodiscard]] ledger::Product exampleProduct();

/// A document ready to be queued.
struct TrialDocument
{
    TrialCase what = TrialCase::Pack;
    sync::OutgoingDocument document;
    QByteArray bytes;
};

/// Makes the test documents of a partner: goods are commissioned, packed, shipped and taken back at a practice site, by
/// the code that does it in earnest, in the form that the partner's profile asks for. Serial numbers and lots begin
/// with TEST, so does every file name, and an X12 envelope says that it is a test. `firstOutbox`: the number the first
/// of them will have in the real outbox, for control numbers. Fails with trial.making-failed (why, in the detail), and
/// as shipping does.
[[nodiscard]] Result<std::vector<TrialDocument>> makeTrialDocuments(const SiteFacts &facts,
    const sync::PartnerProfile &partner, const TrialGoods &goods, qint64 firstOutbox, const Clock &clock);

} // namespace packledger::trials
