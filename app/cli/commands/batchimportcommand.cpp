#include "cli/commands/batchimportcommand.h"

#include "base/baseerrors.h"
#include "base/errortext.h"
#include "cli/batchcall.h"
#include "cli/receiptfacts.h"
#include "workflow/orderimport.h"

#include <QFile>
#include <QJsonArray>

namespace packledger::cli {

namespace {

QJsonObject rowFact(const workflow::OrderRow &row)
{
    QJsonObject fact { { QStringLiteral("line"), row.line }, { QStringLiteral("name"), row.name },
        { QStringLiteral("verdict"), QLatin1StringView(nameOf(row.verdict)) } };
    if (row.batch.isValid())
        fact.insert(QStringLiteral("batch"), idText(row.batch.value));
    QJsonArray differences;
    for (const workflow::FieldDifference &difference : row.differences)
        differences.append(QJsonObject { { QStringLiteral("field"), difference.field },
            { QStringLiteral("before"), difference.before }, { QStringLiteral("after"), difference.after } });
    fact.insert(QStringLiteral("differences"), differences);
    if (row.error) {
        fact.insert(QStringLiteral("error"), row.error->code.name());
        fact.insert(QStringLiteral("message"), errorSentence(*row.error));
    }
    return fact;
}

QString rowSentence(const workflow::OrderRow &row)
{
    QStringList parts;
    for (const workflow::FieldDifference &difference : row.differences)
        parts.append(QStringLiteral("%1: %2 → %3").arg(difference.field, difference.before, difference.after));
    if (row.error)
        parts.append(errorSentence(*row.error));
    return QStringLiteral("%1 %2: %3 %4")
        .arg(row.line)
        .arg(row.name, QString::fromLatin1(nameOf(row.verdict)), parts.join(QStringLiteral(", ")))
        .trimmed();
}

} // namespace

QString BatchImportCommand::summary() const
{
    return tr("take work orders from a CSV table");
}

QList<QCommandLineOption> BatchImportCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("dry-run"), tr("only show what would change")) };
}

ExitStatus BatchImportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(tr("name a file"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return context.failed({ codes::fileOpen, name });
    const bool isDry = arguments.isSet(QStringLiteral("dry-run"));
    const Result<workflow::OrderImport> import = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::importOrders(transaction, context.person(), file, name, context.templates(),
            isDry ? workflow::ImportMode::DryRun : workflow::ImportMode::Write);
    });
    if (!import)
        return context.failed(import.error());
    QHash<QByteArray, qint64> counts;
    for (const workflow::OrderRow &row : import->rows) {
        ++counts[nameOf(row.verdict)];
        context.output().print(rowFact(row), rowSentence(row));
    }
    QJsonObject fact { { QStringLiteral("file"), name }, { QStringLiteral("written"), import->isWritten } };
    for (const char *verdict : { "new", "same", "changed", "refused" })
        fact.insert(QLatin1StringView(verdict), counts.value(verdict));
    context.output().print(fact,
        tr("%1 new, %2 changed, %3 the same, %4 refused.")
            .arg(counts.value("new"))
            .arg(counts.value("changed"))
            .arg(counts.value("same"))
            .arg(counts.value("refused")));
    return import->hasRefused() ? ExitStatus::Refused : ExitStatus::Done;
}

} // namespace packledger::cli
