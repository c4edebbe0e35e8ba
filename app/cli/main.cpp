#include "bootstrap/environment.h"
#include "cli/commandline.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace packledger;

int main(int argc, char *argv[])
{
    bootstrap::prepareEnvironment();
    const QCoreApplication application(argc, argv);
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
