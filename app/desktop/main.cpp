#include "bootstrap/environment.h"
#include "bootstrap/options.h"
#include "bootstrap/paths.h"
#include "desktop/composition.h"

#include <QApplication>
#include <QScreen>
#include <QTextStream>

#include <unistd.h>
#include <vector>

using namespace packledger;

namespace {

// What this program set itself, so that a restart may set it anew; what a person set stays.
constexpr auto ownSizeVariable = "PACKLEDGER_SIZE";
constexpr auto scaleVariable = "QT_SCALE_FACTOR";

/// The scale must stand before there is a window, even before it is known which screen there is.
void scaleTo(int percent)
{
    qputenv(ownSizeVariable, QByteArray::number(percent));
    qputenv(scaleVariable, QByteArray::number(percent / 100.0));
}

/// Whether the screen wants another size than the one that all is shown in, and nobody has said which.
bool wantsAnotherSize(const desktop::StationSettings &settings)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (settings.size > 0 || qEnvironmentVariableIsSet(scaleVariable) || !screen)
        return false;
    const qreal ratio = screen->devicePixelRatio();
    const int wanted = desktop::StationSettings::sizeFor(screen->size() * ratio, ratio);
    if (wanted == 100)
        return false;
    scaleTo(wanted);
    return true;
}

int runIn(QApplication &application, const desktop::StationSettings &settings)
{
    if (wantsAnotherSize(settings))
        return desktop::Composition::startAgain;
    desktop::Composition::Start start;
    start.settingsFile = desktop::StationSettings::defaultFile();
    // The language must stand before anything is translated.
    if (!settings.language.isEmpty())
        QLocale::setDefault(QLocale(settings.language));
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
    const int status = QApplication::exec();
    // Another size or language was chosen: what this program set itself no longer holds.
    if (status == desktop::Composition::startAgain && qEnvironmentVariableIsSet(ownSizeVariable)) {
        qunsetenv(ownSizeVariable);
        qunsetenv(scaleVariable);
    }
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    bootstrap::prepareEnvironment();
    const auto settings = desktop::StationSettings::read(desktop::StationSettings::defaultFile());
    if (settings.size > 100 && !qEnvironmentVariableIsSet(scaleVariable))
        scaleTo(settings.size);
    std::vector<char *> words(argv, argv + argc); // QApplication takes those out that are meant for it
    words.push_back(nullptr);
    int status = 0;
    {
        QApplication application(argc, argv);
        status = runIn(application, settings);
    }
    if (status == desktop::Composition::startAgain)
        execv("/proc/self/exe", words.data());
    return status;
}
