#include "desktop/stationdesk.h"

#include "common/sounds.h"
#include "common/style.h"
#include "desktop/devicedesk.h"
#include "site/sitescreen.h"

#include <QApplication>
#include <QLocale>

namespace packledger::desktop {

using common::Tone;

namespace {

QString runningLanguage()
{
    return QLocale().language() == QLocale::C ? QStringLiteral("en") : QLocale().name().left(2);
}

} // namespace

StationDesk::StationDesk(
    QApplication &application, const QString &settingsFile, common::Sounds &sounds, const DeviceDesk &devices)
    : m_application(application)
    , m_file(settingsFile)
    , m_sounds(sounds)
    , m_devices(devices)
    , m_settings(StationSettings::read(settingsFile))
    , m_atStart(m_settings)
{
}

ReceiptId StationDesk::receiptAtWork(const QString &site) const
{
    return m_settings.workSite == site ? ReceiptId { m_settings.workReceipt } : ReceiptId {};
}

void StationDesk::noteWork(const QString &site, ReceiptId receipt)
{
    const QString where = receipt.isValid() ? site : QString();
    if (m_settings.workReceipt == receipt.value && m_settings.workSite == where)
        return;
    m_settings.workSite = where;
    m_settings.workReceipt = receipt.value;
    m_settings.write(m_file);
}

void StationDesk::apply()
{
    const bool isDark = m_settings.theme == QLatin1StringView("dark");
    common::applyTheme(m_application, isDark ? common::Theme::Dark : common::Theme::Light);
    m_sounds.setVolume(m_settings.volume);
    m_sounds.setMuted(m_settings.isMuted);
}

void StationDesk::serve(site::SiteScreen &screen)
{
    using Screen = site::SiteScreen;
    connect(&m_presenter, &site::SitePresenter::stateChanged, &screen, &Screen::render);
    connect(&screen, &Screen::soundTried, &m_sounds, qOverload<Tone>(&common::Sounds::play));
    connect(&screen, &Screen::themeChosen, this, &StationDesk::setTheme);
    connect(&screen, &Screen::languageChosen, this, &StationDesk::setLanguage);
    connect(&screen, &Screen::sizeChosen, this, &StationDesk::setSize);
    connect(&screen, &Screen::volumeChosen, this, &StationDesk::setVolume);
    connect(&screen, &Screen::muteChosen, this, &StationDesk::setMuted);
}

void StationDesk::refresh()
{
    site::SiteState station;
    station.cameras = m_devices.cameras();
    station.scanners = m_devices.scanners();
    station.themes = { { QStringLiteral("light"), tr("Light") }, { QStringLiteral("dark"), tr("Dark") } };
    station.theme = m_settings.theme;
    station.languages = { { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") }, { QStringLiteral("es"), QStringLiteral("Español") },
        { QStringLiteral("fr"), QStringLiteral("Français") } };
    const QString running = runningLanguage();
    station.language = m_settings.language.isEmpty() ? running : m_settings.language;
    if (station.language != running)
        station.languageNote = tr("The language changes with the next start.");
    station.sizes.push_back({ QStringLiteral("0"), tr("As the screen") });
    for (const int percent : { 100, 125, 150, 200 })
        station.sizes.push_back({ QString::number(percent), tr("%1 %").arg(percent) });
    station.size = QString::number(m_settings.size);
    if (m_settings.size != m_atStart.size)
        station.sizeNote = tr("The size changes with the next start.");
    station.volume = m_settings.volume;
    station.isMuted = m_settings.isMuted;
    m_presenter.setStation(station);
}

void StationDesk::setTheme(const QString &theme)
{
    m_settings.theme = theme;
    apply();
    keep();
}

void StationDesk::setLanguage(const QString &language)
{
    m_settings.language = language;
    keep();
    offerRestart(tr("The language changes with the next start."));
}

void StationDesk::setSize(const QString &percent)
{
    m_settings.size = percent.toInt();
    keep();
    offerRestart(tr("The size changes with the next start."));
}

void StationDesk::setVolume(int volume)
{
    m_settings.volume = volume;
    apply();
    m_sounds.play(Tone::Accepted);
    keep();
}

void StationDesk::setMuted(bool isMuted)
{
    m_settings.isMuted = isMuted;
    apply();
    keep();
    if (isMuted)
        Q_EMIT told(Tone::Attention, tr("The sounds are off. A stopped pack is only seen, not heard."));
}

void StationDesk::keep()
{
    m_settings.write(m_file);
    refresh();
}

void StationDesk::offerRestart(const QString &sentence)
{
    const bool speaksIt = m_settings.language.isEmpty() || m_settings.language == runningLanguage();
    if (speaksIt && m_settings.size == m_atStart.size)
        Q_EMIT restartWithdrawn();
    else
        Q_EMIT restartOffered(sentence);
}

} // namespace packledger::desktop
