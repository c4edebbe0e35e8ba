#pragma once

#include "workflow/aggregationsession.h"
#include "workflow/ending.h"
#include "workflow/unpacking.h"

#include <QJsonObject>

namespace packledger::cli {

/// A verdict on one child, as contract.md prints it for packing.
[[nodiscard]] QJsonObject packFact(
    const workflow::PackOutcome &outcome, const QByteArray &container, const QByteArray &raw, int number);

/// How a container stands after it was built.
[[nodiscard]] QJsonObject closingFact(const workflow::Closing &closing);
[[nodiscard]] QJsonObject unpackingFact(const workflow::Unpacking &unpacking);
[[nodiscard]] QJsonObject ruleFact(const ledger::PackingRule &rule);
[[nodiscard]] QString ruleSentence(const ledger::PackingRule &rule);

/// "unit", "bundle", "case", "pallet"; nothing for another word.
[[nodiscard]] std::optional<ledger::Level> levelNamed(const QString &name);

} // namespace packledger::cli
