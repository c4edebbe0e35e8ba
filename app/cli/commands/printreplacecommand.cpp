#include "cli/commands/printreplacecommand.h"

#include "cli/printjob.h"
#include "cli/receiptfacts.h"
#include "scan/itemid.h"
#include "shipping/batchnews.h"
#include "workflow/labelreplacing.h"

namespace packledger::cli {

QString PrintReplaceCommand::summary() const
{
    return tr("give an item with a spoilt label a new number and label");
}

QList<QCommandLineOption> PrintReplaceCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("item"), tr("the item whose label is spoilt: a pack or a container"),
                 QStringLiteral("id")),
        QCommandLineOption(QStringLiteral("reason"), tr("why"), QStringLiteral("text")),
        QCommandLineOption(QStringLiteral("printer"),
            tr("where the new label is printed, if not where the old one was"), QStringLiteral("p")),
        QCommandLineOption(
            QStringLiteral("template"), tr("its template, if not that of the old one"), QStringLiteral("t")),
        QCommandLineOption(QStringLiteral("queue"), tr("only queue the label; \"print resume\" prints it")) };
}

ExitStatus PrintReplaceCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("item")))
        return context.misused(tr("name the item with --item"));
    const Result<gs1::ItemKey> key
        = scan::parseItemId(arguments.value(QStringLiteral("item")).toUtf8(), context.clock().today());
    if (!key)
        return context.failed(key.error());
    const access::Session person = context.person();
    const Result<workflow::Replacement> done = context.write([&](ledger::WriteTransaction &transaction) {
        return shipping::andTell(transaction, [&] {
            return workflow::replaceLabel(transaction, person, *key, arguments.value(QStringLiteral("reason")),
                { arguments.value(QStringLiteral("printer")), arguments.value(QStringLiteral("template")), {} });
        });
    });
    if (!done)
        return context.failed(done.error());
    QJsonObject fact { { QStringLiteral("old"), QString::fromUtf8(done->oldUri) },
        { QStringLiteral("new"), QString::fromUtf8(done->freshUri) } };
    if (done->job.isValid())
        fact.insert(QStringLiteral("job"), idText(done->job.value));
    context.output().print(fact,
        tr("%1 is written off; %2 takes its place.")
            .arg(QString::fromUtf8(done->oldUri), QString::fromUtf8(done->freshUri)));
    if (!done->job.isValid() || arguments.isSet(QStringLiteral("queue")))
        return ExitStatus::Done;
    return printJob(context, done->job);
}

} // namespace packledger::cli
