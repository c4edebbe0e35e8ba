#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace packledger::bootstrap {

/// The options that both programs understand, wherever they stand among the arguments.
struct Options
{
    QString site; ///< folder of the site: --site, else $PACKLEDGER_SITE, else the platform's data folder
    QString operatorName; ///< --operator, else empty
    QString station; ///< --station, else the machine's name
    bool json = false;
    bool progress = false;
    bool help = false;
    bool version = false;
    QStringList rest; ///< every other argument, in order
};

/// Takes the shared options out of the arguments (without the program's name). Arguments after "--"
/// are left alone. Fails with base.usage where an option lacks its value.
[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);

/// Help lines for the shared options.
[[nodiscard]] QString optionsHelp();

} // namespace packledger::bootstrap
