#pragma once

#include "base/clock.h"
#include "scan/scansource.h"
#include "scan/triggerchoice.h"
#include "settings/devicesettings.h"

#include <QTimer>

#include <memory>

namespace packledger::desktop {

/// The scanners of this station, as they are set. Of several codes in one pull of the trigger it hands on the one
/// that speaks for the pack. In the GUI thread.
class ScannerDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ScannerDesk(const Clock &clock, QObject *parent = nullptr);
    ~ScannerDesk() override;

    /// A scanner as it stands now.
    struct Status
    {
        QString id;
        QString name;
        scan::ScanSource::Status status = scan::ScanSource::Status::Starting;
        QString reason; ///< why it is lost, for the log
        bool isOn = true;
    };

    /// Starts, stops and changes scanners until they are as they are set; what did not change reads on.
    void apply(const settings::DeviceSettings &settings);
    [[nodiscard]] std::vector<Status> statuses() const;

    /// While devices are set up what they read is heard, and handed on to nobody.
    void setSettingUp(bool isSettingUp);
    /// A reading of any device, camera included, on its way to whoever works: see TriggerChoice.
    void choose(const scan::ScanReading &reading);
    /// A window of its own for a source that is no scanner.
    void setTriggerWindow(const QString &source, std::chrono::milliseconds window);

    [[nodiscard]] static QString nameOf(const settings::ScannerSettings &scanner);

Q_SIGNALS:
    void readingReady(const packledger::scan::ScanReading &reading);
    /// All that a scanner delivers, before anything is chosen, for its settings page.
    void heard(const QString &id, const packledger::scan::ScanReading &reading);
    void repeated(const QString &id, const packledger::scan::ScanReading &reading);
    void fragmentDropped(const QString &id, const QByteArray &bytes);
    void statusChanged();
    /// A scanner that worked is gone, or is back.
    void lost(const QString &name);
    void returned(const QString &name);

private:
    struct Scanner
    {
        settings::ScannerSettings settings;
        std::unique_ptr<scan::ScanSource> source; ///< none while it is off
        scan::ScanSource::Status status = scan::ScanSource::Status::Starting;
        QString reason;
        bool wasReady = false;
    };

    [[nodiscard]] std::unique_ptr<scan::ScanSource> make(const settings::ScannerSettings &settings) const;
    void start(Scanner &scanner);
    void takeStatus(const QString &id, scan::ScanSource::Status status, const QString &reason);
    void handOnDue();

    const Clock &m_clock;
    std::vector<std::unique_ptr<Scanner>> m_scanners;
    scan::TriggerChoice m_choice;
    bool m_isSettingUp = false;
    QTimer m_due;
};

} // namespace packledger::desktop
