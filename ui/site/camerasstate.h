#pragma once

#include "site/scannersstate.h"

#include <QSize>

#include <optional>

namespace packledger::site {

/// What a camera lets one set, as its driver says.
struct CameraOffer
{
    /// A value between two bounds, in the camera's own unit.
    struct Range
    {
        int least = 0;
        int most = 0;
        int usual = 0;

        friend bool operator==(const Range &, const Range &) = default;
    };

    std::vector<QSize> sizes; ///< empty: it does not say
    std::optional<Range> exposure; ///< none: cannot be set
    std::optional<Range> focus;

    friend bool operator==(const CameraOffer &, const CameraOffer &) = default;
};

/// What the cameras page shows besides the live picture. Built by CamerasPresenter, rendered by CamerasScreen.
struct CamerasState
{
    std::vector<DeviceRow> cameras;
    QString chosen; ///< id of the one in use; empty: none
    QString name;
    bool canRemove = false;
    std::vector<OptionRow> options;
    std::vector<HeardRow> heard;
    QString rate;

    friend bool operator==(const CamerasState &, const CamerasState &) = default;
};

} // namespace packledger::site
