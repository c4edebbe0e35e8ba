#pragma once

#include "common/page.h"
#include "site/sitestate.h"

class QLabel;
class QSlider;

namespace packledger::common {
class Button;
class ChoiceRow;
} // namespace packledger::common

namespace packledger::site {

class DeviceList;

/// The site: which devices, and how the program looks and sounds.
class SiteScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit SiteScreen(QWidget *parent = nullptr);

    void render(const SiteState &state);

Q_SIGNALS:
    void helpRequested();
    void cameraChosen(const QString &id);
    void peopleRequested();
    void rulesRequested();
    void scannersRequested();
    void camerasRequested();
    void labelsRequested();
    void otherSystemsRequested();
    void labelPrintersRequested();
    void themeChosen(const QString &id);
    void languageChosen(const QString &id);
    void sizeChosen(const QString &id);
    void volumeChosen(int volume);
    void muteChosen(bool isMuted);
    void soundTried(packledger::common::Tone tone);
    void cardsRequested(); ///< command cards, to be printed
    void ledgerRequested();

private:
    QWidget *makeDevicesCard();
    QWidget *makeSettingsCard();

    SiteState m_state;
    DeviceList *m_cameras;
    DeviceList *m_scanners;
    common::ChoiceRow *m_themes;
    common::ChoiceRow *m_languages;
    QLabel *m_languageNote;
    common::ChoiceRow *m_sizes;
    QLabel *m_sizeNote;
    QSlider *m_volume;
    common::Button *m_mute;
};

} // namespace packledger::site
