#include "settings/devicesettings.h"

#include <algorithm>

namespace packledger::settings {

namespace {

template <typename Devices>
auto *find(Devices &devices, const QString &id)
{
    const auto found
        = std::find_if(devices.begin(), devices.end(), [&id](const auto &device) { return device.id == id; });
    return found == devices.end() ? nullptr : &*found;
}

} // namespace

ScannerSettings DeviceSettings::keyboard()
{
    ScannerSettings scanner;
    scanner.id = QStringLiteral("keyboard");
    scanner.kind = ScannerSettings::Kind::Keyboard;
    return scanner;
}

const ScannerSettings *DeviceSettings::scanner(const QString &id) const
{
    return find(scanners, id);
}

ScannerSettings *DeviceSettings::scanner(const QString &id)
{
    return find(scanners, id);
}

const CameraSettings *DeviceSettings::cameraOf(const QString &id) const
{
    return find(cameras, id);
}

QString DeviceSettings::freeId(const QString &kind) const
{
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("%1-%2").arg(kind).arg(number);
        if (!find(scanners, id) && !find(cameras, id))
            return id;
    }
}

} // namespace packledger::settings
