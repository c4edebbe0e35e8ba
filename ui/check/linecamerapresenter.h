#pragma once

#include "base/clock.h"
#include "check/linecamerastate.h"
#include "scan/packlook.h"
#include "scan/packtrigger.h"
#include "scan/scansource.h"
#include "settings/devicesettings.h"

#include <QObject>

namespace packledger::check {

/// Sets up the camera behind the printer: which it is, by what it knows that a pack is before it, and a live test in
/// which each pack that passes must appear once. Knows no device.
class LineCameraPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit LineCameraPresenter(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const LineCameraState &state() const { return m_state; }

    void setSettings(const settings::DeviceSettings &settings);
    /// The cameras there are.
    void setCameras(const std::vector<site::DeviceRow> &cameras);
    /// A batch runs: nothing is changed meanwhile.
    void setBusy(bool isBusy);

    void choose(const QString &id);
    /// The line has no camera any more.
    void forget();
    void enterOption(const QString &key, const QString &value);
    /// Counts from the beginning.
    void clear();

    void setCameraFound(const QString &name, bool isSimulated);
    void setCameraStatus(scan::ScanSource::Status status, const QString &reason);
    /// What it sees now; `packs`: how many stand in the picture.
    void setView(bool isLearning, int packs);
    void handlePack(const scan::PackLook &look);

Q_SIGNALS:
    void stateChanged(const packledger::check::LineCameraState &state);
    /// To be kept and applied.
    void settingsChanged(const packledger::settings::DeviceSettings &settings);

private:
    void keep(const scan::PackTrigger &trigger);
    void showOptions();
    void show();

    const Clock &m_clock;
    settings::DeviceSettings m_settings;
    std::vector<site::DeviceRow> m_cameras;
    scan::PackTrigger m_trigger; ///< as entered; kept once it is complete
    QString m_targetError;
    LineCameraState m_state;
    QString m_trouble;
    bool m_isBusy = false;
    bool m_isLearning = false;
    int m_inView = 0;
    int m_packs = 0;
    int m_read = 0;
};

} // namespace packledger::check
