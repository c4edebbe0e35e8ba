#pragma once

#include "common/ledgerservice.h"
#include "ledger/writetransaction.h"
#include "packing/packingstate.h"
#include "workflow/aggregationsession.h"

#include <functional>

namespace packledger::packing {

/// What a packing verdict means to the person with the child in the hand.
[[nodiscard]] common::Tone toneOf(workflow::PackVerdict verdict);
/// A verdict with the product's name, for the big panel. `sequence` 0 is silent.
[[nodiscard]] dock::VerdictState verdictOf(
    ledger::View &view, const workflow::PackOutcome &outcome, quint64 sequence = 0);

/// The container at work as the station shows it: places, heading, what to do.
void readContainer(ledger::View &view, ledger::PackingId packing, PackingState &state);
/// What to do next; empty where no container is open.
[[nodiscard]] QString instructionOf(const PackingState &state);
/// What somebody could begin with.
[[nodiscard]] std::vector<StartRow> readStarts(ledger::View &view, const access::Session &person);

/// A container as the first row of its tree; nothing where the ledger does not have it.
[[nodiscard]] std::optional<TreeRow> readTreeRow(ledger::View &view, const gs1::ItemKey &item, int depth);
[[nodiscard]] std::vector<TreeRow> readTreeBelow(ledger::View &view, const gs1::ItemKey &item, int depth);
/// Takes the children of a row away, or puts those read for it beneath it.
void collapse(std::vector<TreeRow> &tree, const QString &key);
void expand(std::vector<TreeRow> &tree, const QString &key, const std::vector<TreeRow> &children);
/// Opens what stands in a row, once it is read, or closes it; then `changed`. The tree lives as long as `owner`.
void toggleBranch(common::LedgerService &ledger, QObject *owner, std::vector<TreeRow> &tree, const QString &key,
    const std::function<void()> &changed);

} // namespace packledger::packing
