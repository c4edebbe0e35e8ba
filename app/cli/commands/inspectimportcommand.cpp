#include "cli/commands/inspectimportcommand.h"

#include "base/baseerrors.h"
#include "base/errortext.h"
#include "cli/commandcontext.h"
#include "workflow/inspectionhistory.h"
#include "workflow/resultimport.h"

#include <QFile>

namespace packledger::cli {

namespace {

using workflow::ResultRow;
using workflow::ResultVerdict;

QJsonObject rowFact(const ResultRow &row)
{
    const ledger::CameraResult &result = row.result;
    QJsonObject fact { { QStringLiteral("line"), row.line },
        { QStringLiteral("verdict"), QLatin1StringView(nameOf(row.verdict)) } };
    if (!result.point.isEmpty()) {
        fact.insert(QStringLiteral("point"), result.point);
        fact.insert(QStringLiteral("time"), QString::fromLatin1(result.at.toIso()));
    }
    if (!result.key.serial().isEmpty())
        fact.insert(QStringLiteral("serial"), QString::fromUtf8(result.key.serial()));
    if (result.grade)
        fact.insert(QStringLiteral("grade"), *result.grade / 10.0);
    if (row.error) {
        fact.insert(QStringLiteral("error"), row.error->code.name());
        fact.insert(QStringLiteral("message"), errorSentence(*row.error));
    }
    return fact;
}

QString rowSentence(const ResultRow &row)
{
    QStringList words { QString::number(row.line), QString::fromLatin1(nameOf(row.verdict)) };
    if (row.error) {
        words << errorSentence(*row.error);
    } else {
        words << row.result.point << QString::fromUtf8(row.result.key.serial());
        if (row.result.grade)
            words << workflow::gradeNumber(*row.result.grade);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

QString InspectImportCommand::summary() const
{
    return tr("take camera results of another system from a CSV table");
}

QList<QCommandLineOption> InspectImportCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("dry-run"), tr("only show what would be taken")) };
}

ExitStatus InspectImportCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return context.misused(tr("name a file"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return context.failed({ codes::fileOpen, name });
    const bool isDry = arguments.isSet(QStringLiteral("dry-run"));
    const auto see = [&](const ResultRow &row) {
        if (isDry || row.verdict == ResultVerdict::Refused)
            context.output().print(rowFact(row), rowSentence(row));
    };
    const Result<workflow::ResultImport> import
        = context.inSite([&](ledger::Site &site) -> Result<workflow::ResultImport> {
              return workflow::importResults(site.ledger(), context.person(), file, name,
                  isDry ? workflow::ImportMode::DryRun : workflow::ImportMode::Write, context.clock().now(), {}, see);
          });
    if (!import)
        return context.failed(import.error());
    QJsonObject points;
    for (const auto &[point, count] : import->points)
        points.insert(point, count);
    QJsonObject fact { { QStringLiteral("file"), name }, { QStringLiteral("written"), import->isWritten },
        { QStringLiteral("failed"), import->failed }, { QStringLiteral("points"), points } };
    for (int i = 0; i < workflow::resultVerdictCount; ++i)
        fact.insert(QLatin1StringView(nameOf(ResultVerdict(i))), import->count(ResultVerdict(i)));
    context.output().print(fact,
        tr("%1 new (%2 of them bad), %3 taken before, %4 without a code, %5 refused.")
            .arg(import->count(ResultVerdict::New))
            .arg(import->failed)
            .arg(import->count(ResultVerdict::Same))
            .arg(import->count(ResultVerdict::NoCode))
            .arg(import->count(ResultVerdict::Refused)));
    return import->count(ResultVerdict::Refused) > 0 ? ExitStatus::Refused : ExitStatus::Done;
}

} // namespace packledger::cli
