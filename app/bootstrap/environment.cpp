#include "bootstrap/environment.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace packledger::bootstrap {

void prepareEnvironment()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

void prepareApplication()
{
    QCoreApplication::setApplicationVersion(QStringLiteral(PACKLEDGER_VERSION));
    qSetMessagePattern(QStringLiteral("%{if-category}%{category}: %{endif}%{message}"));
}

} // namespace packledger::bootstrap
