#include "cli/commands/ledgercommand.h"

#include "cli/commandcontext.h"
#include "ledger/ledgercheck.h"

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
            : check->wantsRebuild()
            ? tr("The journal is whole, and nothing is lost. What is derived from it differs from what this program "
                 "derives (%1): another version of the program may have written it. Make a backup, close the program "
                 "on every station, then run ledger rebuild.")
                  .arg(QString::fromUtf8(check->differingTables.join(", ")))
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

} // namespace packledger::cli
