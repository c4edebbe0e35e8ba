#pragma once

#include "common/rowstate.h"
#include "common/tone.h"

#include <QString>

#include <vector>

namespace packledger::site {

/// A choice among few, shown side by side.
struct Choice
{
    QString id;
    QString text;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// A camera or a scanner and what it says of itself.
struct DeviceRow
{
    QString id;
    QString name;
    QString detail; ///< "Keyboard wedge", "/dev/ttyACM0, 9600 baud"
    common::Tone tone = common::Tone::Neutral;
    QString status; ///< "ready"
    bool isSimulated = false;
    bool isChosen = false;
    bool canChoose = false; ///< a camera among several

    friend bool operator==(const DeviceRow &, const DeviceRow &) = default;
};

/// What the site page shows. Built by SitePresenter, rendered by SiteScreen.
struct SiteState
{
    QString siteName;

    std::vector<DeviceRow> cameras;
    std::vector<DeviceRow> scanners;

    std::vector<Choice> themes;
    QString theme;
    std::vector<Choice> languages;
    QString language;
    QString languageNote; ///< "after the next start"
    std::vector<Choice> sizes;
    QString size; ///< id of one
    QString sizeNote; ///< likewise
    int volume = 70; ///< 0 to 100
    bool isMuted = false;

    friend bool operator==(const SiteState &, const SiteState &) = default;
};

} // namespace packledger::site
