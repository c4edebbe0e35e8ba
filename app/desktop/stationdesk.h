#pragma once

#include "base/id.h"
#include "common/tokens.h"
#include "desktop/stationsettings.h"
#include "site/sitepresenter.h"

#include <QObject>

class QApplication;

namespace packledger::common {
class Sounds;
}

namespace packledger::site {
class SiteScreen;
}

namespace packledger::desktop {

class DeviceDesk;

/// How this station looks, speaks and sounds. What its page asks for is kept at once; language and size come with the
/// next start.
class StationDesk final : public QObject
{
    Q_OBJECT

public:
    StationDesk(
        QApplication &application, const QString &settingsFile, common::Sounds &sounds, const DeviceDesk &devices);

    /// "de"; empty: the system's.
    [[nodiscard]] const QString &language() const { return m_settings.language; }
    /// The receipt that was at work here when the program ended; invalid: none of the site in this folder.
    [[nodiscard]] ReceiptId receiptAtWork(const QString &site) const;
    /// Notes which receipt is at work, none where it is invalid, so that a crash does not lead away from it.
    void noteWork(const QString &site, ReceiptId receipt);
    /// Gives the program its theme and its loudness.
    void apply();
    void serve(site::SiteScreen &screen);
    void setSite(const QString &name) { m_presenter.setSite(name); }
    /// Shows what the station is set to, and its devices.
    void refresh();

Q_SIGNALS:
    void told(packledger::common::Tone tone, const QString &sentence);
    /// The sentence says what waits for the next start.
    void restartOffered(const QString &sentence);
    /// Everything is as it was at the start again.
    void restartWithdrawn();

private:
    void setTheme(const QString &theme);
    void setLanguage(const QString &language);
    void setSize(const QString &percent);
    void setVolume(int volume);
    void setMuted(bool isMuted);
    void keep();
    void offerRestart(const QString &sentence);

    QApplication &m_application;
    QString m_file;
    common::Sounds &m_sounds;
    const DeviceDesk &m_devices;
    StationSettings m_settings;
    const StationSettings m_atStart;
    site::SitePresenter m_presenter;
};

} // namespace packledger::desktop
