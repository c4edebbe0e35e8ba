#pragma once

#include "base/result.h"
#include "settings/devicesettings.h"

namespace packledger::settings {

/// The file that keeps the devices. Reading never fails: what cannot be read is named in the findings, and the
/// rest serves. Not for two writers at once.
class DeviceSettingsFile
{
public:
    explicit DeviceSettingsFile(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }

    struct Content
    {
        DeviceSettings settings; ///< at least the keyboard scanner
        Findings findings; ///< settings.file, settings.value, with where
    };

    [[nodiscard]] Content read() const;
    /// Durable on return. Keeps what was there before as "….before", and a file that nobody can read as
    /// "….unreadable-1". Error: base.file-write; then the old file stands.
    [[nodiscard]] Result<void> write(const DeviceSettings &settings) const;

    [[nodiscard]] const QString &fileName() const { return m_fileName; }

private:
    QString m_fileName;
};

} // namespace packledger::settings
