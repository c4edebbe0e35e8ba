#include "bootstrap/environment.h"
#include "cli/commandline.h"

#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <span>

using namespace packledger;

namespace {

/// The demo draws its packs, others draw labels and reports, and fonts come with a GUI application: one without a
/// display is enough. All other verbs do without, and start quicker.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    const std::span<char *> words(argv, size_t(argc));
    const auto draws = [](const char *word) {
        return qstrcmp(word, "demo") == 0 || qstrcmp(word, "label") == 0 || qstrcmp(word, "print") == 0
            || qstrcmp(word, "printer") == 0 || qstrcmp(word, "report") == 0 || qstrcmp(word, "paper") == 0
            || qstrcmp(word, "cards") == 0 || qstrcmp(word, "trace") == 0 || qstrcmp(word, "drill") == 0
            || qstrncmp(word, "--print", 7) == 0;
    };
    if (std::ranges::none_of(words, draws))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // It warns of what a display would need, such as a folder for its run time.
    const QtMessageHandler handler
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(handler);
    return application;
}

} // namespace

int main(int argc, char *argv[])
{
    bootstrap::prepareEnvironment();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    bootstrap::prepareApplication();

    QFile facts;
    QFile remarks;
    if (!facts.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !remarks.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(cli::ExitStatus::SurroundingsFailed);

    const SystemClock clock;
    return static_cast<int>(
        cli::CommandLine(cli::makeCommands(), facts, remarks, clock).run(QCoreApplication::arguments().sliced(1)));
}
