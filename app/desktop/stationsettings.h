#pragma once

#include <QString>

namespace packledger::desktop {

/// What this station is set to; the site's own settings stand in the ledger.
struct StationSettings
{
    QString theme = QStringLiteral("light");
    QString language; ///< "de"; empty: the system's
    int size = 100; ///< of all that is shown, in percent: 100 to 300; from the next start on
    int volume = 70; ///< 0 to 100
    bool isMuted = false;

    /// From the INI file; what it lacks keeps its default. The devices stand in a file of their own beside it.
    [[nodiscard]] static StationSettings read(const QString &file);
    void write(const QString &file) const;
    /// Where the devices are kept: "devices.json" beside `file`.
    [[nodiscard]] static QString devicesFile(const QString &file);
    /// Where the file lies for this user.
    [[nodiscard]] static QString defaultFile();
};

} // namespace packledger::desktop
