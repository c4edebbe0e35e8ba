#include "camera/camerasettings.h"

#include <QUrl>

namespace packledger::camera {

QString shownName(const CameraSettings &settings)
{
    return settings.name.isEmpty() ? shownAddress(settings.address) : settings.name;
}

QString shownAddress(const QString &address)
{
    if (!address.contains(QLatin1StringView("://")))
        return address;
    return QUrl(address).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

} // namespace packledger::camera
