#include "bootstrap/options.h"

#include "base/baseerrors.h"
#include "bootstrap/paths.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace packledger::bootstrap {

namespace {

struct Flag
{
    QLatin1StringView name;
    bool Options::*target;
};

struct Value
{
    QLatin1StringView name;
    QString Options::*target;
};

constexpr Flag flags[] = {
    { QLatin1StringView("--json"), &Options::json },
    { QLatin1StringView("--progress"), &Options::progress },
    { QLatin1StringView("--help"), &Options::help },
    { QLatin1StringView("-h"), &Options::help },
    { QLatin1StringView("--version"), &Options::version },
};

constexpr Value values[] = {
    { QLatin1StringView("--site"), &Options::site },
    { QLatin1StringView("--operator"), &Options::operatorName },
    { QLatin1StringView("--station"), &Options::station },
};

bool takeFlag(Options &options, const QString &argument)
{
    for (const Flag &flag : flags) {
        if (argument == flag.name) {
            options.*flag.target = true;
            return true;
        }
    }
    return false;
}

const Value *valueOption(const QString &argument)
{
    for (const Value &value : values) {
        if (argument == value.name || (argument.startsWith(value.name) && argument.at(value.name.size()) == u'='))
            return &value;
    }
    return nullptr;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == QLatin1StringView("--")) {
            options.rest += arguments.sliced(i);
            break;
        }
        if (takeFlag(options, argument))
            continue;
        const Value *value = valueOption(argument);
        if (!value) {
            options.rest += argument;
            continue;
        }
        if (argument.size() > value->name.size()) {
            options.*value->target = argument.sliced(value->name.size() + 1);
        } else if (i + 1 < arguments.size()) {
            options.*value->target = arguments.at(++i);
        } else {
            return fail(codes::usage, QCoreApplication::translate("Options", "%1 needs a value").arg(argument));
        }
    }
    if (options.site.isEmpty())
        options.site = defaultSiteFolder();
    if (options.station.isEmpty())
        options.station = QSysInfo::machineHostName();
    return options;
}

QString optionsHelp()
{
    return QCoreApplication::translate("Options",
        "  --site DIR       folder of the site (else $PACKLEDGER_SITE, else the data folder)\n"
        "  --operator NAME  who is working\n"
        "  --station NAME   at which station (else the name of this machine)\n"
        "  --json           print one JSON object a line\n"
        "  --progress       report progress on standard error\n"
        "  -h, --help       this help, or that of the verb\n"
        "  --version        the version of the program\n");
}

} // namespace packledger::bootstrap
