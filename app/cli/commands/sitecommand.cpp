#include "cli/commands/sitecommand.h"

#include "bootstrap/sitesession.h"
#include "cli/commandcontext.h"
#include "ledger/exchangestores.h"
#include "ledger/sqliteconnection.h"

#include <QDir>

namespace packledger::cli {

QString SiteInitCommand::synopsis() const
{
    return QStringLiteral("DIR --name NAME --gln GLN");
}

QString SiteInitCommand::summary() const
{
    return tr("make a site: its folder, its ledger, who it is");
}

QList<QCommandLineOption> SiteInitCommand::options() const
{
    return {
        { QStringLiteral("name"), tr("the site's name"), QStringLiteral("NAME") },
        { QStringLiteral("gln"), tr("its GLN, 13 digits"), QStringLiteral("GLN") },
        { QStringLiteral("company-prefix"), tr("a GS1 company prefix of its own; may be repeated"),
            QStringLiteral("DIGITS") },
        { QStringLiteral("role"), tr("dispenser, wholesaler, repackager or manufacturer; may be repeated"),
            QStringLiteral("ROLE") },
        { QStringLiteral("database"), tr("a PostgreSQL database for several stations, postgresql://USER@HOST/NAME"),
            QStringLiteral("URL") },
    };
}

ExitStatus SiteInitCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QStringList positional = arguments.positionalArguments();
    if (positional.size() != 1)
        return context.misused(tr("name one folder for the site"));
    if (!arguments.isSet(QStringLiteral("name")) || !arguments.isSet(QStringLiteral("gln")))
        return context.misused(tr("a site needs --name and --gln"));
    ledger::SiteIdentity identity;
    identity.name = arguments.value(QStringLiteral("name"));
    identity.gln = arguments.value(QStringLiteral("gln")).toLatin1();
    identity.databaseUrl = arguments.value(QStringLiteral("database"));
    for (const QString &prefix : arguments.values(QStringLiteral("company-prefix"))) {
        const bool digits = std::all_of(
            prefix.begin(), prefix.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
        if (!digits || prefix.size() < 4 || prefix.size() > 12)
            return context.misused(tr("a company prefix has 4 to 12 digits: %1").arg(prefix));
        identity.companyPrefixes.append(prefix.toLatin1());
    }
    static const QStringList known { QStringLiteral("dispenser"), QStringLiteral("wholesaler"),
        QStringLiteral("repackager"), QStringLiteral("manufacturer") };
    for (const QString &role : arguments.values(QStringLiteral("role"))) {
        if (!known.contains(role))
            return context.misused(tr("a role is one of %1: %2").arg(known.join(QStringLiteral(", ")), role));
        identity.roles.append(role);
    }
    const QString folder = QDir(positional.first()).absolutePath();
    const Result<ledger::Site> site
        = ledger::Site::make(folder, identity, context.clock(), bootstrap::actorOf(context.options()));
    if (!site)
        return context.failed(site.error());
    context.output().print(QJsonObject { { QStringLiteral("site"), positional.first() },
                               { QStringLiteral("gln"), QString::fromLatin1(identity.gln) } },
        tr("Made the site %1 in %2.").arg(identity.name, folder));
    return ExitStatus::Done;
}

QString SiteInfoCommand::summary() const
{
    return tr("what the site holds, in numbers");
}

ExitStatus SiteInfoCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    Result<ledger::Site> site = bootstrap::openSite(context.options(), context.clock());
    if (!site)
        return context.failed(site.error());
    Result<QJsonObject> info = site->ledger().read([&](ledger::View &view) -> Result<QJsonObject> {
        return QJsonObject {
            { QStringLiteral("items"), view.items().count() },
            { QStringLiteral("events"), view.events().count() },
            { QStringLiteral("documents"), view.documents().count() },
            { QStringLiteral("receipts_open"), view.receipts().openCount() },
            { QStringLiteral("outbox"), view.exchange().outbox.openCount() },
        };
    });
    if (!info)
        return context.failed(info.error());
    const bool sqlite = site->address().engine == ledger::Engine::Sqlite;
    info->insert(QStringLiteral("schema"), site->ledger().schemaVersion());
    info->insert(QStringLiteral("ledger_bytes"), site->ledgerBytes());
    info->insert(QStringLiteral("database"), sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql"));
    info->insert(QStringLiteral("engine_version"), site->ledger().engineVersion());
    if (sqlite) {
        // Where the fix is missing, one writer at a time keeps the race from happening; it is shown all the same.
        info->insert(QStringLiteral("wal_reset_fixed"), ledger::sqlite::hasWalResetFix());
    }
    info->insert(QStringLiteral("name"), site->identity().name);
    info->insert(QStringLiteral("gln"), QString::fromLatin1(site->identity().gln));
    context.output().print(*info);
    return ExitStatus::Done;
}

} // namespace packledger::cli
