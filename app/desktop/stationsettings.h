#pragma once

#include <QSize>
#include <QString>

namespace packledger::desktop {

/// What this station is set to; the site's own settings stand in the ledger.
struct StationSettings
{
    QString theme = QStringLiteral("light");
    QString language; ///< "de"; empty: the system's
    int size
        = 0; ///< of all that is shown, in percent: 100 to 300, or 0: as the screen wants it; from the next start on
    int volume = 70; ///< 0 to 100
    bool isMuted = false;
    QString workSite; ///< folder of the site that the receipt at work is of
    qint64 workReceipt = 0; ///< the receipt at work, to go on with after a crash; 0: none

    /// From the INI file; what it lacks keeps its default. The devices stand in a file of their own beside it.
    [[nodiscard]] static StationSettings read(const QString &file);
    void write(const QString &file) const;
    /// Where the devices are kept: "devices.json" beside `file`.
    [[nodiscard]] static QString devicesFile(const QString &file);
    /// What a screen of that many of its own pixels wants, where the system enlarges everything `ratio` times already:
    /// a fine screen that nobody scales would show all of it too small to read.
    [[nodiscard]] static int sizeFor(const QSize &pixels, qreal ratio);
    /// Where the file lies for this user.
    [[nodiscard]] static QString defaultFile();
};

} // namespace packledger::desktop
