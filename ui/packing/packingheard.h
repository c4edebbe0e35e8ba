#pragma once

#include "dock/camerastate.h"
#include "ledger/packingstore.h"
#include "packing/packinglabel.h"
#include "packing/packingstate.h"
#include "workflow/aggregationsession.h"

#include <optional>
#include <vector>

namespace packledger::packing {

/// A code and its meaning.
struct SeenChild
{
    QByteArray bytes; ///< as the camera shows it
    workflow::ScannedCode code;
};

/// What became of one act at the packing station; a value that crosses the threads.
struct Heard
{
    PackingState fresh; ///< container, places, heading; nothing of camera and verdict
    ledger::PackingId packing;
    std::optional<dock::VerdictState> verdict;
    std::vector<SeenChild> movable; ///< children that leave another container where somebody says so
    std::vector<std::pair<QByteArray, dock::CodeLook>> looks;
    QString wrong;
    std::vector<TreeRow> built;
    bool isClosed = false;
    gs1::ItemKey container; ///< whose label is in view; empty: none
    LabelJob label;
};

/// What the screen shows of the container after an act.
[[nodiscard]] Heard heardOf(ledger::View &view, ledger::PackingId packing);
/// Where the container is full its label is due.
void addFullLabel(ledger::WriteTransaction &transaction, const access::Session &person, Heard &heard);
/// A container and all that is in it, for the card of what was built last.
[[nodiscard]] std::vector<TreeRow> builtOf(ledger::View &view, const gs1::ItemKey &container);
[[nodiscard]] std::optional<ledger::Level> levelOf(ledger::View &view, const gs1::ItemKey &container);

/// Closes the container, with the label that was scanned or without one, whose label is due then.
[[nodiscard]] Result<Heard> closed(ledger::WriteTransaction &transaction, const access::Session &person,
    workflow::AggregationSession &session, const workflow::ScannedCode *label,
    workflow::AggregationSession::Short shortage);
/// A code where no container is open yet: a container's label opens it.
[[nodiscard]] Result<Heard> opened(
    ledger::WriteTransaction &transaction, const access::Session &person, const workflow::ScannedCode &code);

} // namespace packledger::packing
