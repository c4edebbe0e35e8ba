#pragma once

#include "common/rowstate.h"
#include "common/tone.h"

#include <QString>

#include <optional>
#include <vector>

namespace packledger::dock {

/// A labelled value of the item.
struct ItemField
{
    QString label;
    QString value;
    QString note; ///< "in 585 days", muted
    bool isCode = false; ///< set in the mono face

    friend bool operator==(const ItemField &, const ItemField &) = default;
};

/// A line of the tree of what is inside what.
struct ContainmentRow
{
    int depth = 0;
    QString kind; ///< "Case"
    QString code; ///< "773104"
    QString note; ///< "24 units, 23 here"
    QString itemKey; ///< empty: nothing to open ("and 22 more")
    bool isOpen = false; ///< its contents follow
    bool isThis = false;

    friend bool operator==(const ContainmentRow &, const ContainmentRow &) = default;
};

/// One event of the item's life, newest first.
struct TimelineRow
{
    common::Tone tone = common::Tone::Progress; ///< Progress draws a plain dot
    QString title;
    QString detail; ///< who and where
    QString when; ///< "22 NOV 2026 08:14"
    QString source; ///< the document or receipt it came from
    QString sourceKey; ///< to open it; empty: nothing to open

    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// What a camera said of the pack.
struct InspectedState
{
    common::Tone tone = common::Tone::Neutral;
    QString word; ///< "Verified"
    QString text; ///< what was found
    QString grade; ///< of the print; empty: nobody judged it
    QString when;
    QByteArray picture {}; ///< PNG of the label; empty: none was kept
    QString title {}; ///< who looked; empty: the camera of our line

    friend bool operator==(const InspectedState &, const InspectedState &) = default;
};

/// A hit of the find field.
struct FoundRow
{
    common::Tone tone = common::Tone::Neutral;
    QString kind; ///< "Pack", "Pallet", "Receipt"
    QString code;
    QString detail;
    QString itemKey;

    friend bool operator==(const FoundRow &, const FoundRow &) = default;
};

/// The panel that holds an item or lets it go.
struct HoldForm
{
    struct Reason
    {
        QString id; ///< stable name
        QString title;
        QString text;

        friend bool operator==(const Reason &, const Reason &) = default;
    };

    quint64 number = 0; ///< of the opening; a new one empties the fields
    bool isRelease = false;
    QString explanation;
    std::vector<Reason> reasons; ///< of a hold
    QString wordsError; ///< beneath the field
    QString message; ///< why it was refused
    bool isBusy = false;
    bool isUndo = false; ///< it takes back what was done last

    friend bool operator==(const HoldForm &, const HoldForm &) = default;
};

/// What the page of one item shows. Built by ItemPresenter, rendered by ItemScreen.
struct ItemState
{
    enum class Stage { Empty, Loading, Found, NotFound, Results };

    Stage stage = Stage::Empty;
    QString query; ///< what was asked, as a person would write it
    QString message; ///< NotFound: a sentence
    std::vector<FoundRow> results;
    QString title {}; ///< of the results; empty: "Found"
    qint64 withheld = 0; ///< items that are left out: the person sees totals alone
    QString lotKey {}; ///< the results are a lot's: all of it can be saved, also what is not shown

    QString itemKey;
    QString kind; ///< "Pack"
    QString code; ///< "100720112931"
    common::Tone tone = common::Tone::Neutral;
    QString stateText; ///< "In stock, received"
    QString product;
    QString maker; ///< "Example Laboratories · NDC 61414-312-34"
    std::vector<ItemField> fields;
    std::vector<ContainmentRow> tree;
    std::vector<TimelineRow> timeline;
    std::optional<InspectedState> inspected; ///< as a camera saw it: the newest, or the one that was opened
    std::vector<TimelineRow> inspections {}; ///< every look at it, the oldest first
    QString timelineSummary; ///< "5 events, chain intact"
    std::vector<common::HealthLine> findings;
    bool isNumber = false; ///< of ours, that no pack carries: nothing can be done with it
    bool canHold = false;
    bool isHeld = false;
    std::optional<HoldForm> hold; ///< the panel is open
    qint64 undoable = 0; ///< the event that may be taken back; 0: none
    QString undoText {}; ///< what that was: "Sampled by ana on 22 NOV 2026 10:12."

    friend bool operator==(const ItemState &, const ItemState &) = default;
};

} // namespace packledger::dock
