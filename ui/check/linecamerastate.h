#pragma once

#include "dock/camerastate.h"
#include "site/scannersstate.h"

namespace packledger::check {

/// What the page that sets up the camera behind the printer shows; pictures come straight from the device.
struct LineCameraState
{
    std::vector<site::DeviceRow> cameras;
    QString name; ///< of the chosen one; empty: none
    std::vector<site::OptionRow> options;
    dock::CameraState camera;
    common::HealthLine verdict; ///< of the live test: what is found, or what to do
    std::vector<site::HeardRow> packs; ///< that came by, the newest first
    QString counts; ///< "Packs 12 · read 11"

    friend bool operator==(const LineCameraState &, const LineCameraState &) = default;
};

} // namespace packledger::check
