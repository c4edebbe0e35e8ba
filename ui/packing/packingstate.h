#pragma once

#include "dock/camerastate.h"
#include "dock/receiptstate.h"

#include <QString>

#include <optional>
#include <vector>

namespace packledger::packing {

/// One place in the container: free, or taken by a child.
struct Slot
{
    common::Tone tone = common::Tone::Neutral;
    QString code; ///< the child's number; empty: free

    friend bool operator==(const Slot &, const Slot &) = default;
};

/// One line of what is inside what.
struct TreeRow
{
    int depth = 0;
    QString level; ///< "Case"
    QString code;
    QString note; ///< "12", "9 of 12, partial"
    common::Tone tone = common::Tone::Neutral; ///< Attention: partial; Stop: on hold
    bool hasChildren = false;
    bool isExpanded = false;
    QString key;

    friend bool operator==(const TreeRow &, const TreeRow &) = default;
};

/// Something to begin with: a new container, or one that is being packed.
struct StartRow
{
    QString id; ///< "new-case:<gtin>", "new-pallet", "open:<key>"
    QString title;
    QString detail;

    friend bool operator==(const StartRow &, const StartRow &) = default;
};

/// Everything the packing station shows; a value.
struct PackingState
{
    bool isPacking = false;
    QString container; ///< its number
    QString containerWord; ///< "Case"
    QString subtitle; ///< product, lot, expiry
    qint64 count = 0;
    qint64 expected = 0; ///< 0: any number
    std::vector<Slot> places;
    QString wrong; ///< the number of the child that does not belong; empty: none
    QString heading; ///< "9 of 12 packs"
    QString instruction;
    std::optional<dock::VerdictState> verdict;
    dock::CameraState camera;
    bool isLayerMode = false;
    QString layerText; ///< "11 in · 1 foreign · 1 missing"
    int layerReady = 0; ///< codes that the layer would bring in
    bool canMove = false;
    bool canUndo = false;
    bool canClose = false;
    common::HealthLine label; ///< what became of the label of the container at work, or of the one closed last
    bool hasContainer = false; ///< there is one whose label may be printed or replaced
    std::vector<StartRow> starts;
    std::vector<TreeRow> built; ///< what was closed last

    friend bool operator==(const PackingState &, const PackingState &) = default;
};

/// What the rework station does with the next scan.
enum class ReworkMode { Look, TakeOut, Swap, Check, Sample, Destroy, Decommission, Relabel };

struct ReworkState
{
    ReworkMode mode = ReworkMode::Look;
    QString container; ///< its number; empty: none chosen
    QString containerWord;
    QString subtitle;
    QString instruction;
    std::optional<dock::VerdictState> verdict;
    std::vector<TreeRow> tree;
    QString reason; ///< of a sample or an end
    std::vector<std::pair<QString, QString>> reasons; ///< that the mode offers
    bool withContents = false; ///< an end is that of all that is in a container, too
    bool canMove = false; ///< what was scanned last is in another container, and may leave it
    bool isSeen = false; ///< a camera saw what the task may be done with: somebody says so first
    qint64 confirmed = 0; ///< of a check
    qint64 expected = 0;
    bool canUndo = false;
    bool holdsContainers = false; ///< with something in them: it can be taken apart down to its units

    friend bool operator==(const ReworkState &, const ReworkState &) = default;
};

} // namespace packledger::packing
