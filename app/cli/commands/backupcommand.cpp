#include "cli/commands/backupcommand.h"

#include "base/baseerrors.h"
#include "bootstrap/secretstore.h"
#include "cli/commandcontext.h"
#include "cli/secretinput.h"
#include "common/paperpainter.h"
#include "ledger/backupcipher.h"
#include "ledger/ledgererrors.h"
#include "site/drillpaper.h"
#include "workflow/restoredrill.h"

#include <QDir>
#include <QFile>

namespace packledger::cli {

namespace {

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

ExitStatus backUpAsPlanned(CommandContext &context)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("LedgerBackupCommand", text); };
    const Result<workflow::PlannedBackup> done = context.inSite([&](ledger::Site &site) {
        bootstrap::KeptBackupSecret secret;
        return workflow::backUpAsPlanned(
            site, secret, context.progress(tr(QT_TRANSLATE_NOOP("LedgerBackupCommand", "Backing up"))));
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

/// As a file or standard input has it; else as this machine keeps it, or as it is typed. Empty: the backup wants none.
Result<QByteArray> passphraseOf(CommandContext &context, const QString &backup, const QString &from)
{
    if (!ledger::isEncrypted(backup))
        return QByteArray();
    if (!from.isEmpty() && from != QLatin1StringView("-")) {
        QFile file(from);
        if (!file.open(QIODevice::ReadOnly))
            return fail(codes::fileOpen, from);
        // Blanks belong to it, as in the window and with openssl; the end of its line does not.
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return line;
    }
    if (from.isEmpty()) {
        if (Result<QByteArray> kept = bootstrap::KeptBackupSecret().passphrase(context.options().site); kept)
            return kept;
    }
    return secretFromInput(
        context, QCoreApplication::translate("LedgerRestoreCommand", "Passphrase of the backup (not shown):"));
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
    bool isEncrypted = false;
    const Result<ledger::BackupManifest> manifest
        = context.inSite([&](ledger::Site &site) -> Result<ledger::BackupManifest> {
              bootstrap::KeptBackupSecret secret;
              const Result<QByteArray> passphrase = workflow::passphraseFor(site, secret);
              if (!passphrase)
                  return fail(passphrase.error());
              isEncrypted = !passphrase->isEmpty();
              return ledger::takeBackup(site, file, context.progress(tr("Backing up")), *passphrase);
          });
    if (!manifest)
        return context.failed(manifest.error());
    QJsonObject fact = toJson(*manifest);
    fact.insert(QStringLiteral("backup"), arguments.positionalArguments().first());
    fact.insert(QStringLiteral("encrypted"), isEncrypted);
    context.output().print(fact,
        (isEncrypted ? tr("Backed up, encrypted and verified: %1 events, %2 items.")
                     : tr("Backed up and verified: %1 events, %2 items."))
            .arg(manifest->events)
            .arg(manifest->items));
    return ExitStatus::Done;
}

QString LedgerRestoreCommand::summary() const
{
    return tr("make a site from a backup");
}

QList<QCommandLineOption> LedgerRestoreCommand::options() const
{
    return { { QStringLiteral("to"), tr("the folder to make; it must not hold a ledger"), QStringLiteral("DIR") },
        { QStringLiteral("passphrase"),
            tr("of an encrypted backup: a file with it, - for standard input; else the site's, or it is asked for"),
            QStringLiteral("FILE|-") } };
}

ExitStatus LedgerRestoreCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() != 1 || !arguments.isSet(QStringLiteral("to")))
        return context.misused(tr("name one backup and --to a folder"));
    const QString folder = QDir().absoluteFilePath(arguments.value(QStringLiteral("to")));
    const QString file = QDir().absoluteFilePath(arguments.positionalArguments().first());
    const Result<QByteArray> passphrase = passphraseOf(context, file, arguments.value(QStringLiteral("passphrase")));
    if (!passphrase)
        return context.failed(passphrase.error());
    const Result<ledger::BackupManifest> manifest
        = ledger::restoreBackup(file, folder, context.progress(tr("Restoring")), *passphrase);
    if (!manifest)
        return context.failed(manifest.error());
    QJsonObject fact = toJson(*manifest);
    fact.insert(QStringLiteral("site"), arguments.value(QStringLiteral("to")));
    context.output().print(
        fact, tr("Restored %1 events and %2 items to %3.").arg(manifest->events).arg(manifest->items).arg(folder));
    return ExitStatus::Done;
}

QString LedgerDrillCommand::summary() const
{
    return tr("restore a backup for a test, compare it with the ledger, report");
}

QList<QCommandLineOption> LedgerDrillCommand::options() const
{
    return { { QStringLiteral("out"), tr("the report, a PDF to be signed"), QStringLiteral("FILE") } };
}

ExitStatus LedgerDrillCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() > 1)
        return context.misused(tr("name one backup at most; without one the newest is taken"));
    const QString out = arguments.value(QStringLiteral("out"));
    const Result<workflow::RestoreDrill> drill
        = context.inSite([&](ledger::Site &site) -> Result<workflow::RestoreDrill> {
              const QString named = arguments.positionalArguments().value(0);
              const QString backup = named.isEmpty() ? workflow::newestBackup(site) : QDir().absoluteFilePath(named);
              if (backup.isEmpty())
                  return fail(ledger::codes::notFound, tr("a backup"));
              bootstrap::KeptBackupSecret secret;
              const Result<workflow::RestoreDrill> done
                  = workflow::drillRestore(site, backup, secret, context.progress(tr("Restoring")));
              if (!done || out.isEmpty())
                  return done;
              const QString &name = site.identity().name;
              const Result<void> saved
                  = common::savePaper(site::drillPaper(*done, name, context.clock().now().offsetMinutes), out,
                      QStringLiteral("Packledger · ") + name);
              return saved ? done : Result<workflow::RestoreDrill>(fail(saved.error()));
          });
    if (!drill)
        return context.failed(drill.error());
    QJsonObject fact = workflow::toJson(*drill);
    QString words = site::drillSentence(*drill);
    if (drill->isReadable)
        words += QLatin1Char(' ')
            + tr("Since it was made the ledger has recorded %1 entries more.").arg(drill->liveEntries - drill->entries);
    if (!out.isEmpty()) {
        fact.insert(QStringLiteral("report"), out);
        words += QLatin1Char('\n') + tr("The report is %1.").arg(out);
    }
    context.output().print(fact, words);
    return drill->isGood() ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace packledger::cli
