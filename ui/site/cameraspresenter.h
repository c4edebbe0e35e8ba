#pragma once

#include "base/clock.h"
#include "scan/scanreading.h"
#include "settings/devicesettings.h"
#include "site/camerasstate.h"
#include "site/coderate.h"

#include <QObject>

namespace packledger::site {

/// The cameras of the station: which is in use, how it is set, what it reads right now. Knows no device.
class CamerasPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit CamerasPresenter(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const CamerasState &state() const { return m_state; }

    void setSettings(const settings::DeviceSettings &settings);
    /// The cameras there are, the one in use marked, and what that one lets one set.
    void setCameras(const std::vector<DeviceRow> &cameras, const CameraOffer &offer);
    void hear(const scan::ScanReading &reading);

    /// Takes a camera into use.
    void choose(const QString &id);
    /// Takes a network camera or a video file into use. Empty, or why it cannot be.
    [[nodiscard]] QString add(const QString &address);
    void removeChosen();
    void enterOption(const QString &key, const QString &value);
    void clearHeard();

Q_SIGNALS:
    void stateChanged(const packledger::site::CamerasState &state);
    /// To be kept and applied.
    void settingsChanged(const packledger::settings::DeviceSettings &settings);

private:
    [[nodiscard]] settings::CameraSettings chosenSettings() const;
    void show();

    const Clock &m_clock;
    settings::DeviceSettings m_settings;
    CameraOffer m_offer;
    CamerasState m_state;
    CodeRate m_rate;
    qint64 m_heardCount = 0;
};

} // namespace packledger::site
