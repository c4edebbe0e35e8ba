#pragma once

#include "scan/deviceprofile.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace packledger::settings {

/// A scanner of this station and how it is set.
struct ScannerSettings
{
    enum class Kind : quint8 { Keyboard, Serial };
    enum class Parity : quint8 { None, Even, Odd, Space, Mark };
    enum class KeySuffix : quint8 { Enter, Tab, EnterOrTab, None };

    QString id; ///< stays when the name changes
    QString name; ///< for people
    Kind kind = Kind::Serial;
    bool isOn = true;

    QString port; ///< of a serial scanner: "/dev/serial/by-id/…"
    QByteArray usb; ///< what is plugged in there: "0c2e:0b61:SN1"; empty where not known
    int baud = 9600;
    int dataBits = 8; ///< 5 to 8
    Parity parity = Parity::None;
    int stopBits = 1; ///< 1 or 2
    QByteArray prefix; ///< what must stand before each code
    QByteArray suffix = "\r"; ///< what ends a code; empty: silence

    KeySuffix keySuffix = KeySuffix::EnterOrTab; ///< of a keyboard scanner
    QByteArray prefixKey; ///< the key a code begins with, "F12"
    std::chrono::milliseconds keyGap { 50 }; ///< longest pause between keys

    std::chrono::milliseconds repeatWindow { 300 }; ///< the same code within it is one reading
    std::chrono::milliseconds triggerWindow { 250 }; ///< codes within it come from one pull of the trigger

    scan::DeviceProfile profile;
    qint64 testedMs = 0; ///< when the self-test was last passed; 0: never

    friend bool operator==(const ScannerSettings &, const ScannerSettings &) = default;
};

/// A camera of this station and how it is set.
struct CameraSettings
{
    QString id;
    QString name;
    QString address; ///< a device, a network address; "simulated" for the demo's
    int width = 1280; ///< pixels
    int height = 720;
    int frameRate = 30;
    std::optional<int> exposure; ///< in the camera's own unit; none: automatic
    std::optional<int> focus; ///< the same
    bool isOn = true; ///< reads while a receipt is worked on; several may

    friend bool operator==(const CameraSettings &, const CameraSettings &) = default;
};

/// The camera behind the printer, where this station runs a line.
struct LineCameraSettings
{
    QString camera; ///< id of one of the cameras; empty: none. It serves the line alone
    QString trigger = QStringLiteral("presence"); ///< scan::PackTrigger

    friend bool operator==(const LineCameraSettings &, const LineCameraSettings &) = default;
};

/// All devices of the station.
struct DeviceSettings
{
    std::vector<ScannerSettings> scanners;
    std::vector<CameraSettings> cameras;
    QString camera; ///< id of the one whose picture is shown; empty: the first there is
    LineCameraSettings line {};
    QJsonArray unread; ///< devices that could not be read, kept as they stand

    /// The keyboard scanner that every station has, with its usual values.
    [[nodiscard]] static ScannerSettings keyboard();
    [[nodiscard]] const ScannerSettings *scanner(const QString &id) const;
    [[nodiscard]] ScannerSettings *scanner(const QString &id);
    [[nodiscard]] const CameraSettings *cameraOf(const QString &id) const;
    /// An id that no device has yet: "scanner-3".
    [[nodiscard]] QString freeId(const QString &kind) const;

    friend bool operator==(const DeviceSettings &, const DeviceSettings &) = default;
};

} // namespace packledger::settings
