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
    const int size = ini.value(QStringLiteral("look/size"), settings.size).toInt();
    settings.size = size == 0 ? 0 : qBound(100, size, 300);
    settings.volume = qBound(0, ini.value(QStringLiteral("sound/volume"), settings.volume).toInt(), 100);
    settings.isMuted = ini.value(QStringLiteral("sound/muted"), settings.isMuted).toBool();
    text("work/site", settings.workSite);
    settings.workReceipt = ini.value(QStringLiteral("work/receipt"), settings.workReceipt).toLongLong();
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
    ini.setValue(QStringLiteral("work/site"), workSite);
    ini.setValue(QStringLiteral("work/receipt"), workReceipt);
}

int StationSettings::sizeFor(const QSize &pixels, qreal ratio)
{
    if (ratio > 1)
        return 100;
    const qreal fine = qMin(pixels.width() / 1920.0, pixels.height() / 1080.0);
    return fine >= 1.9 ? 200 : fine >= 1.45 ? 150 : fine >= 1.25 ? 125 : 100;
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
