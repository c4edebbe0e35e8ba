#include "bootstrap/environment.h"
#include "bootstrap/options.h"
#include "bootstrap/paths.h"
#include "desktop/composition.h"

#include <QApplication>
#include <QTextStream>

using namespace packledger;

int main(int argc, char *argv[])
{
    bootstrap::prepareEnvironment();
    // Where the system does not scale a fine screen, the station's own setting does; it must stand before the windows.
    const int size = desktop::StationSettings::read(desktop::StationSettings::defaultFile()).size;
    if (size > 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(size / 100.0));
    QApplication application(argc, argv);

    desktop::Composition::Start start;
    start.settingsFile = desktop::StationSettings::defaultFile();
    // The language must stand before anything is translated.
    if (const QString language = desktop::StationSettings::read(start.settingsFile).language; !language.isEmpty())
        QLocale::setDefault(QLocale(language));
    bootstrap::prepareApplication();
    QApplication::setApplicationDisplayName(QStringLiteral("Packledger"));
    QApplication::setDesktopFileName(QStringLiteral("packledger"));

    QStringList arguments = QCoreApplication::arguments().sliced(1);
    start.isDemo = arguments.removeAll(QStringLiteral("--demo")) > 0;
    const bool namesSite = arguments.contains(QStringLiteral("--site"));
    Result<bootstrap::Options> options = bootstrap::parseOptions(arguments);
    if (!options || !options->rest.isEmpty() || options->help) {
        QTextStream(stderr) << QCoreApplication::translate("Desktop", "usage: packledger [--demo] [options]\n")
                            << bootstrap::optionsHelp();
        return options && options->help ? 0 : 2;
    }
    if (options->version) {
        QTextStream(stdout) << "packledger " << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    start.options = *options;
    // The demo never touches the real site, but may be told another folder.
    if (start.isDemo && !namesSite)
        start.options.site = bootstrap::demoSiteFolder();

    const SystemClock clock;
    desktop::Composition composition(application, start, clock);
    composition.run();
    return QApplication::exec();
}
