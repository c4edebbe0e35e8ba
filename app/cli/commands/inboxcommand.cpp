#include "cli/commands/inboxcommand.h"

#include "base/durablefile.h"
#include "bootstrap/sitesession.h"
#include "cli/batchcall.h"
#include "cli/exchangefacts.h"
#include "sync/inbox.h"
#include "sync/syncerrors.h"

#include <QBuffer>

namespace packledger::cli {

namespace {

using ledger::InboxId;
using ledger::InboxRow;

constexpr int mostRows = 100'000;

Result<InboxRow> rowOf(ledger::View &view, InboxId id)
{
    const std::optional<InboxRow> row = view.exchange().inbox.find(id);
    if (!row)
        return fail(sync::codes::arrivalUnknown, QString::number(id.value));
    return *row;
}

InboxId namedArrival(const QCommandLineParser &arguments)
{
    return InboxId { arguments.positionalArguments().value(0).toLongLong() };
}

} // namespace

QString InboxListCommand::summary() const
{
    return tr("list what came from partners, newest first");
}

QList<QCommandLineOption> InboxListCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("partner"), tr("from this partner alone"), QStringLiteral("NAME")) };
}

ExitStatus InboxListCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    Result<ledger::Site> site = bootstrap::openSite(context.options(), context.clock());
    if (!site)
        return context.failed(site.error());
    using Rows = std::vector<InboxRow>;
    const Result<Rows> rows = site->ledger().read([&](ledger::View &view) -> Result<Rows> {
        return view.exchange().inbox.all(arguments.value(QStringLiteral("partner")).toUtf8(), mostRows);
    });
    if (!rows)
        return context.failed(rows.error());
    for (const InboxRow &row : *rows) {
        context.output().print(inboxFact(row), inboxSentence(row));
        if (context.output().isBroken())
            break;
    }
    return ExitStatus::Done;
}

QString InboxShowCommand::summary() const
{
    return tr("show an arrival, and write its bytes as they came");
}

QList<QCommandLineOption> InboxShowCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("out"), tr("write its bytes into this file"), QStringLiteral("FILE")) };
}

ExitStatus InboxShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const InboxId id = namedArrival(arguments);
    if (!id.isValid())
        return context.misused(tr("name an arrival by its number"));
    Result<ledger::Site> site = bootstrap::openSite(context.options(), context.clock());
    if (!site)
        return context.failed(site.error());
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    const QString file = arguments.value(QStringLiteral("out"));
    const Result<InboxRow> row = site->ledger().read([&](ledger::View &view) -> Result<InboxRow> {
        Result<InboxRow> found = rowOf(view, id);
        if (found && !file.isEmpty()) {
            if (const Result<void> restored = view.documents().restoreBytes(found->sha256, bytes); !restored)
                return fail(restored.error());
        }
        return found;
    });
    if (!row)
        return context.failed(row.error());
    if (!file.isEmpty()) {
        if (const Result<void> written = replaceFile(file, bytes.data()); !written)
            return context.failed(written.error());
    }
    context.output().print(inboxFact(*row), inboxSentence(*row));
    return ExitStatus::Done;
}

QString InboxTakeCommand::summary() const
{
    return tr("take a document that was put into quarantine");
}

QList<QCommandLineOption> InboxTakeCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("reason"), tr("why; needed"), QStringLiteral("TEXT")) };
}

ExitStatus InboxTakeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const InboxId id = namedArrival(arguments);
    if (!id.isValid())
        return context.misused(tr("name an arrival by its number"));
    Result<ledger::Site> site = bootstrap::openSite(context.options(), context.clock());
    if (!site)
        return context.failed(site.error());
    const Result<InboxRow> row = sync::takeArrival(*site, personOf(context), id,
        arguments.value(QStringLiteral("reason")), context.progress(QString::number(id.value)));
    if (!row)
        return context.failed(row.error());
    context.output().print(inboxFact(*row), inboxSentence(*row));
    return ExitStatus::Done;
}

QString InboxResolveCommand::summary() const
{
    return tr("end a refused or quarantined arrival by hand");
}

QList<QCommandLineOption> InboxResolveCommand::options() const
{
    return { QCommandLineOption(QStringLiteral("reason"), tr("why; needed"), QStringLiteral("TEXT")) };
}

ExitStatus InboxResolveCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const InboxId id = namedArrival(arguments);
    if (!id.isValid())
        return context.misused(tr("name an arrival by its number"));
    Result<ledger::Site> site = bootstrap::openSite(context.options(), context.clock());
    if (!site)
        return context.failed(site.error());
    const Result<InboxRow> row = site->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<InboxRow> {
        const Result<void> done
            = sync::resolveArrival(transaction, personOf(context), id, arguments.value(QStringLiteral("reason")));
        if (!done)
            return fail(done.error());
        return rowOf(transaction, id);
    });
    if (!row)
        return context.failed(row.error());
    context.output().print(inboxFact(*row), inboxSentence(*row));
    return ExitStatus::Done;
}

} // namespace packledger::cli
