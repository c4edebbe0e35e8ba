#pragma once

#include "common/page.h"
#include "site/sitestate.h"

class QLabel;
class QSlider;

namespace packledger::common {
class Button;
class ChoiceRow;
class HealthList;
class ProgressRow;
} // namespace packledger::common

namespace packledger::site {

class DeviceList;
class FigureRow;

/// The site: is the ledger well, which devices, how the program looks and sounds.
class SiteScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit SiteScreen(QWidget *parent = nullptr);

    void render(const SiteState &state);

Q_SIGNALS:
    void helpRequested();
    void verifyRequested();
    void backupRequested();
    void workCancelled();
    void cameraChosen(const QString &id);
    void scannersRequested();
    void themeChosen(const QString &id);
    void languageChosen(const QString &id);
    void volumeChosen(int volume);
    void muteChosen(bool isMuted);
    void soundTried(packledger::common::Tone tone);
    void lockRequested();

private:
    QWidget *makeLedgerCard();
    QWidget *makeDevicesCard();
    QWidget *makeSettingsCard();

    SiteState m_state;
    common::HealthList *m_health;
    FigureRow *m_figures;
    QLabel *m_folder;
    common::ProgressRow *m_progress;
    DeviceList *m_cameras;
    DeviceList *m_scanners;
    common::ChoiceRow *m_themes;
    common::ChoiceRow *m_languages;
    QLabel *m_languageNote;
    QSlider *m_volume;
    common::Button *m_mute;
    QAction *m_verify = nullptr;
    QAction *m_backup = nullptr;
};

} // namespace packledger::site
