#pragma once

#include <QString>

namespace packledger::desktop {

/// What this station is set to; the site's own settings stand in the ledger.
struct StationSettings
{
    QString theme = QStringLiteral("light");
    QString language; ///< "de"; empty: the system's
    int volume = 70; ///< 0 to 100
    bool isMuted = false;
    QString camera; ///< "simulated", "/dev/video0", an address; empty: the first there is
    QString serialPort; ///< of a scanner; empty: the first there is
    int serialBaud = 9600;

    /// From the INI file; what it lacks keeps its default.
    [[nodiscard]] static StationSettings read(const QString &file);
    void write(const QString &file) const;
    /// Where the file lies for this user.
    [[nodiscard]] static QString defaultFile();
};

} // namespace packledger::desktop
