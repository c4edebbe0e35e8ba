#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "scan/scannerselftest.h"
#include "scan/scansource.h"
#include "settings/devicesettings.h"
#include "site/coderate.h"
#include "site/scannersstate.h"

#include <QObject>

#include <optional>

namespace packledger::site {

/// The scanners of the station: which there are and how they are, their settings, what they deliver right now, and
/// the self-test of one. Knows no device: composition tells what is plugged in and what was heard.
class ScannersPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ScannersPresenter(const Clock &clock, QObject *parent = nullptr);

    /// A port that something is plugged into.
    struct Port
    {
        QString path;
        QString product; ///< what the device calls itself; may be empty
        QByteArray usb;
    };

    [[nodiscard]] const ScannersState &state() const { return m_state; }
    [[nodiscard]] const ScannerTestState &testState() const { return m_testState; }
    [[nodiscard]] const settings::DeviceSettings &settings() const { return m_settings; }
    [[nodiscard]] bool isTesting() const { return m_test.has_value(); }

    /// What the file of the devices said when it was read.
    void setFindings(const Findings &findings);
    void setSettings(const settings::DeviceSettings &settings);
    /// How the scanners are, as rows: id, name, detail, lamp.
    void setScanners(const std::vector<DeviceRow> &scanners);
    void setPorts(const std::vector<Port> &ports);
    void hear(const QString &id, const scan::ScanReading &reading);
    void hearRepeat(const QString &id, const scan::ScanReading &reading);
    void hearFragment(const QString &id, const QByteArray &bytes);
    /// Characters that arrived in the test page as if somebody typed them.
    void hearTyping(const QString &text);

    void choose(const QString &id);
    void enterOption(const QString &key, const QString &value);
    /// Takes a port into use.
    void add(const QString &path);
    void removeChosen();
    void clearHeard();

    void startTest();
    void skipTestStep();
    void keepTest();
    void closeTest();

Q_SIGNALS:
    void stateChanged(const packledger::site::ScannersState &state);
    void testStateChanged(const packledger::site::ScannerTestState &state);
    /// To be kept and applied.
    void settingsChanged(const packledger::settings::DeviceSettings &settings);
    /// To be applied while a test runs, and not to be kept: the scanner without its profile. When the test is over
    /// the settings themselves.
    void profileSuspended(const packledger::settings::DeviceSettings &settings);
    /// The self-test is over and its profile kept.
    void testKept();
    /// What a reading on the test page sounds like.
    void verdictHeard(packledger::common::Tone tone);

private:
    void change(const settings::DeviceSettings &settings);
    void show();
    void showTest();
    void addHeard(common::Tone tone, const QString &raw, const QString &meaning, const QString &timing);
    void suspendProfile(bool isSuspended);

    const Clock &m_clock;
    settings::DeviceSettings m_settings;
    std::vector<Port> m_ports;
    ScannersState m_state;
    QString m_wrongKey; ///< the option that was entered wrongly, what, and why
    QString m_wrongValue;
    QString m_wrongReason;
    CodeRate m_rate;
    qint64 m_heardCount = 0;
    std::optional<scan::ScannerSelfTest> m_test;
    QString m_typed;
    qint64 m_typedMs = 0;
    ScannerTestState m_testState;
};

} // namespace packledger::site
