#pragma once

#include "base/result.h"
#include "ledger/packingstore.h"
#include "ledger/writetransaction.h"
#include "site/scannersstate.h"

#include <optional>
#include <vector>

namespace packledger::site {

/// Which packing rule the page of rules shows: of one product, and one level of container.
struct PackingChoice
{
    QByteArray gtin; ///< empty: of every product that has no rule of its own
    ledger::Level level = ledger::Level::Case;
};

/// That rule, and what there is to choose from.
struct PackingFacts
{
    PackingChoice choice;
    ledger::PackingRule rule; ///< that holds for it
    bool isOwn = false; ///< it was set for exactly this
    qint64 rules = 0; ///< that were set, of all products
    std::vector<Choice> products;
};
/// In the ledger's thread.
[[nodiscard]] PackingFacts packingFacts(ledger::View &view, const PackingChoice &choice);

/// The rows of the page: what is chosen, and the rule.
[[nodiscard]] std::vector<OptionRow> packingRows(const PackingFacts &facts);
/// What is shown after this row was entered; nothing where the row is one of the rule.
[[nodiscard]] std::optional<Result<PackingChoice>> choiceAfter(
    const PackingChoice &choice, const QString &key, const QString &value);
/// The rule with this row as it was entered. Fails with the codes of core/gs1 for a GTIN, packing.rule-impossible.
[[nodiscard]] Result<ledger::PackingRule> ruleAfter(
    const PackingFacts &facts, const QString &key, const QString &value);

/// What the keys of these rows begin with.
inline constexpr QLatin1StringView packingKeys { "packing." };

} // namespace packledger::site
