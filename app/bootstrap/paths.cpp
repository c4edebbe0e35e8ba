#include "bootstrap/paths.h"

#include <QStandardPaths>

namespace packledger::bootstrap {

namespace {

QString dataFolder()
{
    // Not AppDataLocation: both programs must find the same folder whatever their names are.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/packledger");
}

} // namespace

QString defaultSiteFolder()
{
    const QString named = qEnvironmentVariable("PACKLEDGER_SITE");
    return named.isEmpty() ? dataFolder() + QStringLiteral("/site") : named;
}

QString demoSiteFolder()
{
    return dataFolder() + QStringLiteral("/demo");
}

} // namespace packledger::bootstrap
