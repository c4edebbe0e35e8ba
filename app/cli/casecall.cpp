#include "cli/casecall.h"

#include "base/baseerrors.h"
#include "cli/casefacts.h"

#include <QCoreApplication>
#include <QFile>

namespace packledger::cli {

using exceptions::CaseId;
using ledger::ExceptionCase;
using ledger::Resolution;

namespace {

struct ExceptionCommands
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionCommands)
};

} // namespace

QCommandLineOption textOption(const char *name, const QString &text, const char *value)
{
    return value ? QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value))
                 : QCommandLineOption(QString::fromLatin1(name), text);
}

CaseId caseFrom(const QCommandLineParser &arguments)
{
    QString text = arguments.positionalArguments().value(0);
    if (text.startsWith(QLatin1StringView("X-"), Qt::CaseInsensitive))
        text.remove(0, 2);
    return CaseId { text.toLongLong() };
}

Result<QByteArray> fileBytes(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(packledger::codes::fileOpen, name + QStringLiteral(": ") + file.errorString());
    return file.readAll();
}

QString categoryNames()
{
    QStringList names;
    for (const exceptions::CategoryFacts &facts : exceptions::categories())
        names.append(QString::fromLatin1(facts.name));
    return names.join(QStringLiteral(", "));
}

std::optional<Resolution> resolutionFrom(QString text)
{
    text.replace(QLatin1Char('-'), QLatin1Char(' '));
    for (int i = 1; i <= int(Resolution::DebitAccount); ++i) {
        if (text.compare(QLatin1StringView(nameOf(Resolution(i))), Qt::CaseInsensitive) == 0)
            return Resolution(i);
    }
    return std::nullopt;
}

void printCase(CommandContext &context, ledger::View &view, const ExceptionCase &found)
{
    const QDate today = context.clock().today();
    context.output().print(caseFact(view, found, today), caseSentence(view, found, today));
}

ExitStatus showCase(CommandContext &context, CaseId id)
{
    const Result<void> shown = context.read([&](ledger::View &view) -> Result<void> {
        const Result<ExceptionCase> found = exceptions::findCase(view, id);
        if (!found)
            return fail(found.error());
        printCase(context, view, *found);
        return {};
    });
    return shown ? ExitStatus::Done : context.failed(shown.error());
}

ExitStatus withCase(CommandContext &context, const QCommandLineParser &arguments, const CaseJob &job)
{
    const CaseId id = caseFrom(arguments);
    if (!id.isValid())
        return context.misused(ExceptionCommands::tr("name a case by its number"));
    const Result<void> done
        = context.write([&](ledger::WriteTransaction &transaction) { return job(transaction, context.person(), id); });
    return done ? showCase(context, id) : context.failed(done.error());
}

} // namespace packledger::cli
