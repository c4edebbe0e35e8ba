#include "cli/commands/printerchoosecommand.h"

#include "bootstrap/sitesession.h"
#include "cli/commandcontext.h"
#include "cli/packfacts.h"
#include "workflow/printchoice.h"

namespace packledger::cli {

using ledger::Level;
using workflow::PrintChoice;

QString PrinterChooseCommand::summary() const
{
    return tr("choose where a station prints the labels of a level");
}

QList<QCommandLineOption> PrinterChooseCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("level"), tr("unit, bundle, case or pallet"), QStringLiteral("level")),
        QCommandLineOption(QStringLiteral("printer"), tr("the printer; empty: none"), QStringLiteral("p")),
        QCommandLineOption(
            QStringLiteral("template"), tr("the template; without it the ready one of the level"), QStringLiteral("t")),
        QCommandLineOption(
            QStringLiteral("language"), tr("of the words on the labels: en, de, …"), QStringLiteral("l")),
        QCommandLineOption(QStringLiteral("when"),
            tr("a container's label is printed when it is opened, when it is full, or only when asked"),
            QStringLiteral("opened|full|asked"), QStringLiteral("full")) };
}

ExitStatus PrinterChooseCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QByteArray station = bootstrap::actorOf(context.options()).station;
    const std::optional<Level> level = levelNamed(arguments.value(QStringLiteral("level")));
    const auto moment = workflow::printMomentNamed(arguments.value(QStringLiteral("when")).toLatin1());
    if ((arguments.isSet(QStringLiteral("level")) && !level) || !moment)
        return context.misused(tr("--level is unit, bundle, case or pallet, --when opened, full or asked"));
    if (level) {
        const access::Session person = context.person();
        const PrintChoice choice { arguments.value(QStringLiteral("printer")),
            arguments.value(QStringLiteral("template")), *moment, arguments.value(QStringLiteral("language")) };
        const Result<void> chosen = context.write([&](ledger::WriteTransaction &transaction) {
            return workflow::choosePrint(transaction, person, station, *level, choice);
        });
        if (!chosen)
            return context.failed(chosen.error());
    }
    const Result<void> told = context.read([&](ledger::View &view) -> Result<void> {
        for (const Level each : { Level::Unit, Level::Bundle, Level::Case, Level::Pallet }) {
            if (level && each != *level)
                continue;
            const PrintChoice choice = workflow::printChoice(view, station, each);
            context.output().print(
                QJsonObject { { QStringLiteral("station"), QString::fromUtf8(station) },
                    { QStringLiteral("level"), QLatin1StringView(ledger::nameOf(each)) },
                    { QStringLiteral("printer"), choice.printer }, { QStringLiteral("template"), choice.labelTemplate },
                    { QStringLiteral("when"), QLatin1StringView(workflow::nameOf(choice.moment)) },
                    { QStringLiteral("language"), choice.language } },
                QStringLiteral("%1: %2 %3 %4")
                    .arg(QLatin1StringView(ledger::nameOf(each)),
                        choice.printer.isEmpty() ? QStringLiteral("–") : choice.printer, choice.labelTemplate,
                        QLatin1StringView(workflow::nameOf(choice.moment)))
                    .trimmed());
        }
        return {};
    });
    return told ? ExitStatus::Done : context.failed(told.error());
}

} // namespace packledger::cli
