#pragma once

#include "base/id.h"
#include "common/rowstate.h"
#include "common/tone.h"

#include <QList>
#include <QString>

#include <vector>

namespace packledger::shell {

/// The places of the rail. Only places that work exist.
enum class Place { Dock, Line, Shipping, Partners, Items, Documents, Ledger, Site };
inline constexpr std::initializer_list<Place> allPlaces { Place::Dock, Place::Line, Place::Shipping, Place::Partners,
    Place::Items, Place::Documents, Place::Ledger, Place::Site };

/// What waits at a place.
struct PlaceCount
{
    qint64 count = 0;
    common::Tone tone = common::Tone::Neutral;
    QString words; ///< "3 open exceptions, 1 overdue"

    friend bool operator==(const PlaceCount &, const PlaceCount &) = default;
};

/// What the frame around every screen shows.
struct ShellState
{
    bool isSignedIn = false;
    bool isNew = false; ///< there is no site yet
    QList<Place> places { allPlaces }; ///< where whoever is signed in may go
    QString siteName;
    common::ChipState devices; ///< "Camera 1 · Scanner COM3"
    common::ChipState connection; ///< always there: quiet online, loud offline
    QString connectionHelp; ///< what is wrong with it, in words; empty: nothing
    common::ChipState person; ///< "M. Ortiz · Station 2"

    friend bool operator==(const ShellState &, const ShellState &) = default;
};

/// A sentence that stays until it is seen; an error stays until it is put away.
struct NoticeState
{
    common::Tone tone = common::Tone::Neutral;
    QString text;
    QString actionText; ///< empty: only "put away"
    QString actionId;
    bool isStanding = false; ///< stays until a person has put it away, or done what it offers
    QString subject {}; ///< what it is about: the next notice about the same takes its place, however light

    [[nodiscard]] bool isShown() const { return !text.isEmpty(); }
    friend bool operator==(const NoticeState &, const NoticeState &) = default;
};

} // namespace packledger::shell
