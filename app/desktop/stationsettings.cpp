#include "desktop/stationsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace packledger::desktop {

StationSettings StationSettings::read(const QString &file)
{
    const QSettings ini(file, QSettings::IniFormat);
    StationSettings settings;
    const auto text
        = [&ini](const char *key, QString &value) { value = ini.value(QLatin1StringView(key), value).toString(); };
    text("look/theme", settings.theme);
    text("look/language", settings.language);
    settings.size = qBound(100, ini.value(QStringLiteral("look/size"), settings.size).toInt(), 300);
    settings.volume = qBound(0, ini.value(QStringLiteral("sound/volume"), settings.volume).toInt(), 100);
    settings.isMuted = ini.value(QStringLiteral("sound/muted"), settings.isMuted).toBool();
    return settings;
}

void StationSettings::write(const QString &file) const
{
    QSettings ini(file, QSettings::IniFormat);
    ini.setValue(QStringLiteral("look/theme"), theme);
    ini.setValue(QStringLiteral("look/language"), language);
    ini.setValue(QStringLiteral("look/size"), size);
    ini.setValue(QStringLiteral("sound/volume"), volume);
    ini.setValue(QStringLiteral("sound/muted"), isMuted);
}

QString StationSettings::devicesFile(const QString &file)
{
    return QFileInfo(file).dir().filePath(QStringLiteral("devices.json"));
}

QString StationSettings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/packledger/station.ini");
}

} // namespace packledger::desktop
