#include "cli/commands/ledgercommand.h"

#include "cli/commandcontext.h"
#include "ledger/backup.h"
#include "ledger/ledgercheck.h"
#include "workflow/plannedbackup.h"

#include <QDir>
#include <QJsonArray>

namespace packledger::cli {

namespace {

QJsonArray namesOf(const QByteArrayList &names)
{
    QJsonArray list;
    for (const QByteArray &name : names)
        list.append(QString::fromUtf8(name));
    return list;
}

QJsonObject toJson(const ledger::BackupManifest &manifest)
{
    return QJsonObject {
        { QStringLiteral("entries"), manifest.entries },
        { QStringLiteral("events"), manifest.events },
        { QStringLiteral("items"), manifest.items },
        { QStringLiteral("schema"), manifest.schema },
        { QStringLiteral("head"), QString::fromLatin1(manifest.headHash.toHex()) },
    };
}

} // namespace

QString LedgerVerifyCommand::summary() const
{
    return tr("prove that the ledger is whole and follows from its journal");
}

ExitStatus LedgerVerifyCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const Result<ledger::LedgerCheck> check = context.inSite([&](ledger::Site &site) {
        return ledger::checkLedger(site.ledger(), site.folder(), context.progress(tr("Verifying")));
    });
    if (!check)
        return context.failed(check.error());
    QJsonObject fact {
        { QStringLiteral("events"), check->events },
        { QStringLiteral("items"), check->items },
        { QStringLiteral("chain"), check->chainIntact ? QStringLiteral("intact") : QStringLiteral("broken") },
        { QStringLiteral("projection"),
            check->projectionMatches ? QStringLiteral("matches") : QStringLiteral("differs") },
        { QStringLiteral("storage"), check->storageSound ? QStringLiteral("sound") : QStringLiteral("damaged") },
    };
    if (!check->chainIntact)
        fact.insert(QStringLiteral("first_broken"), check->firstBroken);
    if (!check->differingTables.isEmpty())
        fact.insert(QStringLiteral("differing"), namesOf(check->differingTables));
    if (!check->storageFaults.isEmpty())
        fact.insert(QStringLiteral("faults"), namesOf(check->storageFaults));
    context.output().print(fact,
        check->isGood()
            ? tr("The ledger is whole: %1 events, %2 items, chain intact, every state follows from the events.")
                  .arg(check->events)
                  .arg(check->items)
            : tr("The ledger is NOT whole. Stop working with it and restore the last backup to a new folder."));
    return check->isGood() ? ExitStatus::Done : ExitStatus::Refused;
}

QString LedgerRebuildCommand::summary() const
{
    return tr("recompute every state from the journal");
}

ExitStatus LedgerRebuildCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const Result<void> rebuilt = context.inSite(
        [&](ledger::Site &site) { return ledger::rebuildLedger(site.ledger(), context.progress(tr("Rebuilding"))); });
    if (!rebuilt)
        return context.failed(rebuilt.error());
    const Result<QJsonObject> counts = context.read([](ledger::View &view) -> Result<QJsonObject> {
        return QJsonObject { { QStringLiteral("events"), view.events().count() },
            { QStringLiteral("items"), view.items().count() } };
    });
    return context.answer(counts, [](const QJsonObject &) { return tr("Rebuilt every state from the journal."); });
}

namespace {

ExitStatus backUpAsPlanned(CommandContext &context)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("LedgerBackupCommand", text); };
    const Result<workflow::PlannedBackup> done = context.inSite([&](ledger::Site &site) {
        return workflow::backUpAsPlanned(
            site, context.progress(tr(QT_TRANSLATE_NOOP("LedgerBackupCommand", "Backing up"))));
    });
    if (!done)
        return context.failed(done.error());
    if (done->file.isEmpty() && done->second.isEmpty()) {
        context.output().print(
            { { QStringLiteral("due"), false } }, tr(QT_TRANSLATE_NOOP("LedgerBackupCommand", "No backup is due.")));
        return ExitStatus::Done;
    }
    QJsonObject fact = toJson(done->manifest);
    QString words;
    if (!done->file.isEmpty()) {
        fact.insert(QStringLiteral("backup"), done->file);
        words = tr(QT_TRANSLATE_NOOP("LedgerBackupCommand", "Backed up and verified: %1.")).arg(done->file);
    }
    if (!done->second.isEmpty()) {
        fact.insert(QStringLiteral("second"), done->second);
        words += (words.isEmpty() ? QString() : QStringLiteral("\n"))
            + tr(QT_TRANSLATE_NOOP("LedgerBackupCommand", "Copied and verified there: %1.")).arg(done->second);
    }
    context.output().print(fact, words);
    return ExitStatus::Done;
}

} // namespace

QString LedgerBackupCommand::summary() const
{
    return tr("write a verified copy of the ledger");
}

QList<QCommandLineOption> LedgerBackupCommand::options() const
{
    return { { QStringLiteral("planned"),
        tr("what the rules backup.hours, .second and .keep want now, if anything") } };
}

ExitStatus LedgerBackupCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.isSet(QStringLiteral("planned")))
        return backUpAsPlanned(context);
    if (arguments.positionalArguments().size() != 1)
        return context.misused(tr("name one file for the backup"));
    const QString file = QDir().absoluteFilePath(arguments.positionalArguments().first());
    const Result<ledger::BackupManifest> manifest = context.inSite(
        [&](ledger::Site &site) { return ledger::takeBackup(site, file, context.progress(tr("Backing up"))); });
    if (!manifest)
        return context.failed(manifest.error());
    QJsonObject fact = toJson(*manifest);
    fact.insert(QStringLiteral("backup"), arguments.positionalArguments().first());
    context.output().print(
        fact, tr("Backed up and verified: %1 events, %2 items.").arg(manifest->events).arg(manifest->items));
    return ExitStatus::Done;
}

QString LedgerRestoreCommand::summary() const
{
    return tr("make a site from a backup");
}

QList<QCommandLineOption> LedgerRestoreCommand::options() const
{
    return { { QStringLiteral("to"), tr("the folder to make; it must not hold a ledger"), QStringLiteral("DIR") } };
}

ExitStatus LedgerRestoreCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() != 1 || !arguments.isSet(QStringLiteral("to")))
        return context.misused(tr("name one backup and --to a folder"));
    const QString folder = QDir().absoluteFilePath(arguments.value(QStringLiteral("to")));
    const Result<ledger::BackupManifest> manifest = ledger::restoreBackup(
        QDir().absoluteFilePath(arguments.positionalArguments().first()), folder, context.progress(tr("Restoring")));
    if (!manifest)
        return context.failed(manifest.error());
    QJsonObject fact = toJson(*manifest);
    fact.insert(QStringLiteral("site"), arguments.value(QStringLiteral("to")));
    context.output().print(
        fact, tr("Restored %1 events and %2 items to %3.").arg(manifest->events).arg(manifest->items).arg(folder));
    return ExitStatus::Done;
}

} // namespace packledger::cli
