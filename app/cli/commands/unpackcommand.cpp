#include "cli/commands/unpackcommand.h"

#include "access/session.h"
#include "cli/packfacts.h"
#include "cli/scanfacts.h"
#include "cli/scanlines.h"
#include "scan/itemid.h"

#include <QJsonArray>

namespace packledger::cli {

namespace {

Result<gs1::ItemKey> parentFrom(const CommandContext &context, const QCommandLineParser &arguments)
{
    return scan::parseItemId(arguments.value(QStringLiteral("parent")).toUtf8(), context.clock().today());
}

QCommandLineOption parentOption(const QString &description)
{
    return QCommandLineOption(QStringLiteral("parent"), description, QStringLiteral("ID"));
}

QCommandLineOption childrenOption(const QString &description)
{
    return QCommandLineOption(QStringLiteral("children"), description, QStringLiteral("FILE|-"));
}

void print(CommandContext &context, const workflow::Unpacking &done)
{
    context.output().print(unpackingFact(done),
        QCoreApplication::translate("UnpackCommand", QT_TRANSLATE_NOOP("UnpackCommand", "%1: %2 taken out, %3 left."))
            .arg(QString::fromUtf8(done.uri))
            .arg(done.removed)
            .arg(done.left));
}

/// All lines of a file at once.
Result<std::vector<workflow::ScannedCode>> allScans(const CommandContext &context, bootstrap::LineReader &lines)
{
    std::vector<workflow::ScannedCode> codes;
    while (const std::optional<QByteArray> line = lines.next()) {
        if (!line->trimmed().isEmpty())
            codes.push_back(scannedCode(context, *line));
    }
    return codes;
}

} // namespace

QString UnpackCommand::summary() const
{
    return tr("take children out of a container, or all of them");
}

QList<QCommandLineOption> UnpackCommand::options() const
{
    return { parentOption(tr("the container")),
        childrenOption(tr("what comes out, a scan or identifier a line; without it all")),
        QCommandLineOption(QStringLiteral("deep"), tr("take the containers in it apart as well, down to the units")) };
}

ExitStatus UnpackCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("parent")))
        return context.misused(tr("name the container with --parent"));
    const Result<gs1::ItemKey> parent = parentFrom(context, arguments);
    if (!parent)
        return context.failed(parent.error());
    const QString file = arguments.value(QStringLiteral("children"));
    std::optional<bootstrap::LineReader> lines;
    if (!file.isEmpty()) {
        Result<bootstrap::LineReader> opened = bootstrap::LineReader::open(file);
        if (!opened)
            return context.failed(opened.error());
        lines.emplace(std::move(*opened));
    }
    const access::Session by = context.person();
    int number = 0;
    ExitStatus status = ExitStatus::Done;
    const auto tell = [&](const workflow::Unpacking &done, const std::vector<workflow::ScannedCode> &codes) {
        for (size_t i = 0; i < done.outcomes.size(); ++i) {
            const workflow::PackOutcome &outcome = done.outcomes[i];
            const QByteArray raw = i < codes.size() ? codes[i].raw : outcome.uri;
            ++number;
            context.output().print(packFact(outcome, done.uri, raw, number), scanSentence(outcome, raw, number));
            if (!isGood(outcome.verdict))
                status = bootstrap::graver(status, ExitStatus::Refused);
        }
    };
    if (!lines) {
        const Result<workflow::Unpacking> done = context.write([&](ledger::WriteTransaction &transaction) {
            return arguments.isSet(QStringLiteral("deep")) ? workflow::unpackDeep(transaction, by, *parent)
                                                           : workflow::unpackAll(transaction, by, *parent);
        });
        if (!done)
            return context.failed(done.error());
        tell(*done, {});
        print(context, *done);
        return status;
    }
    // A file is one act and one event; of a stream each line is answered when it has come, and is an act of its own.
    workflow::Unpacking sum;
    const auto take = [&](const std::vector<workflow::ScannedCode> &codes) -> Result<ExitStatus> {
        const Result<workflow::Unpacking> done = context.write(
            [&](ledger::WriteTransaction &transaction) { return workflow::unpack(transaction, by, *parent, codes); });
        if (!done)
            return fail(done.error());
        tell(*done, codes);
        sum.uri = done->uri;
        sum.removed += done->removed;
        sum.left = done->left;
        sum.leftParent = done->leftParent;
        if (done->event.isValid())
            sum.event = done->event;
        return status;
    };
    if (file == QLatin1StringView("-")) {
        status = forEachScan(context, *lines, file, [&](const workflow::ScannedCode &code) { return take({ code }); });
        if (status == ExitStatus::SurroundingsFailed || status == ExitStatus::Unusable)
            return status;
    } else {
        const Result<std::vector<workflow::ScannedCode>> codes = allScans(context, *lines);
        const Result<ExitStatus> taken = take(*codes);
        if (!taken)
            return context.failed(taken.error());
    }
    print(context, sum);
    return status;
}

QString SwapCommand::summary() const
{
    return tr("put one child in the place of another");
}

QList<QCommandLineOption> SwapCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("out"), tr("the child that comes out"), QStringLiteral("SCAN")),
        QCommandLineOption(QStringLiteral("in"), tr("the one that goes in for it"), QStringLiteral("SCAN")),
        QCommandLineOption(QStringLiteral("move"), tr("take it out of the container it is in, where the rule asks")) };
}

ExitStatus SwapCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QByteArray out = arguments.value(QStringLiteral("out")).toUtf8();
    const QByteArray in = arguments.value(QStringLiteral("in")).toUtf8();
    if (out.isEmpty() || in.isEmpty())
        return context.misused(tr("name what comes out with --out and what goes in with --in"));
    const access::Session by = context.person();
    const Result<workflow::Swap> swap = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::swapChild(transaction, by, scannedCode(context, out), scannedCode(context, in),
            arguments.isSet(QStringLiteral("move")));
    });
    if (!swap)
        return context.failed(swap.error());
    context.output().print(packFact(swap->out, swap->uri, out, 1), scanSentence(swap->out, out, 1));
    if (swap->uri.isEmpty())
        return ExitStatus::Refused;
    context.output().print(packFact(swap->in, swap->uri, in, 2), scanSentence(swap->in, in, 2));
    QJsonObject fact { { QStringLiteral("parent"), QString::fromUtf8(swap->uri) },
        { QStringLiteral("children"), swap->events.empty() ? 0 : 1 } };
    QJsonArray events;
    for (const EventId event : swap->events)
        events.append(event.value);
    if (!swap->events.empty())
        fact.insert(QStringLiteral("event"), swap->events.back().value);
    fact.insert(QStringLiteral("events"), events);
    context.output().print(fact,
        swap->events.empty() ? tr("%1 is as it was.").arg(QString::fromUtf8(swap->uri))
                             : tr("%1 has the new one in it.").arg(QString::fromUtf8(swap->uri)));
    return swap->events.empty() ? ExitStatus::Refused : ExitStatus::Done;
}

QString PackingCheckCommand::summary() const
{
    return tr("compare what is in a container with what the ledger says");
}

QList<QCommandLineOption> PackingCheckCommand::options() const
{
    return { parentOption(tr("the container")), childrenOption(tr("what is in it, a scan or identifier a line")) };
}

ExitStatus PackingCheckCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("parent")) || !arguments.isSet(QStringLiteral("children")))
        return context.misused(tr("name the container with --parent and its scans with --children"));
    const Result<gs1::ItemKey> parent = parentFrom(context, arguments);
    if (!parent)
        return context.failed(parent.error());
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(arguments.value(QStringLiteral("children")));
    if (!lines)
        return context.failed(lines.error());
    const Result<std::vector<workflow::ScannedCode>> codes = allScans(context, *lines);
    const access::Session by = context.person();
    const Result<workflow::ContentsCheck> check = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::checkContents(transaction, by, *parent, *codes);
    });
    if (!check)
        return context.failed(check.error());
    for (size_t i = 0; i < check->outcomes.size(); ++i) {
        const int number = int(i) + 1;
        const QByteArray &raw = (*codes)[i].raw;
        context.output().print(
            packFact(check->outcomes[i], check->uri, raw, number), scanSentence(check->outcomes[i], raw, number));
    }
    QJsonArray missing;
    for (const QByteArray &uri : check->missing)
        missing.append(QString::fromUtf8(uri));
    context.output().print(
        QJsonObject { { QStringLiteral("parent"), QString::fromUtf8(check->uri) },
            { QStringLiteral("confirmed"), check->confirmed }, { QStringLiteral("foreign"), check->foreign },
            { QStringLiteral("missing"), missing }, { QStringLiteral("right"), check->isRight() } },
        check->isRight()
            ? tr("%1 holds what the ledger says: %2.").arg(QString::fromUtf8(check->uri)).arg(check->confirmed)
            : tr("%1 does not hold what the ledger says: %2 missing, %3 foreign.")
                  .arg(QString::fromUtf8(check->uri))
                  .arg(check->missing.size())
                  .arg(check->foreign));
    return check->isRight() ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace packledger::cli
