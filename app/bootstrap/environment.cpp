#include "bootstrap/environment.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <csignal>
#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace packledger::bootstrap {

namespace {

void installTranslation(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void prepareEnvironment()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // Only the encoding is replaced: the language asked for stays, even where its locale is not installed.
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        qputenv("LANG", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
#endif
}

void prepareApplication()
{
    QCoreApplication::setApplicationVersion(QStringLiteral(PACKLEDGER_VERSION));
    // English lies below every language, and serves the C locale: it holds the plural forms.
    const QString ours = QStringLiteral(":/i18n");
    installTranslation(QLocale(QLocale::English), QStringLiteral("packledger"), ours);
    installTranslation(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installTranslation(QLocale(), QStringLiteral("packledger"), ours);
    qSetMessagePattern(QStringLiteral("%{if-category}%{category}: %{endif}%{message}"));
}

} // namespace packledger::bootstrap
