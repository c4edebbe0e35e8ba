#include "cli/commands/sitecommand.h"

#include "bootstrap/sitesession.h"
#include "cli/batchcall.h"
#include "ledger/exchangestores.h"
#include "ledger/sqliteconnection.h"
#include "workflow/siteplaces.h"
#include "workflow/sitesettings.h"

#include <QDir>
#include <QJsonArray>

namespace packledger::cli {

namespace {

QJsonObject settingFact(const workflow::SiteSetting &setting)
{
    QJsonArray choices;
    for (const QString &choice : setting.choices)
        choices.append(choice);
    return { { QStringLiteral("setting"), QString::fromUtf8(setting.name) }, { QStringLiteral("value"), setting.value },
        { QStringLiteral("is_preset"), setting.isPreset }, { QStringLiteral("preset"), setting.preset },
        { QStringLiteral("choices"), choices }, { QStringLiteral("meaning"), setting.meaning } };
}

QString settingSentence(const workflow::SiteSetting &setting)
{
    QString told = QString::fromUtf8(setting.name) + QStringLiteral(" = ") + setting.value;
    if (!setting.choices.isEmpty())
        told += QStringLiteral("  (%1)").arg(setting.choices.join(QStringLiteral(" | ")));
    return told + QStringLiteral("\n    ") + setting.meaning;
}

ExitStatus tellMade(CommandContext &context, const QString &folder, const ledger::Site &site)
{
    context.output().print(QJsonObject { { QStringLiteral("site"), folder },
                               { QStringLiteral("gln"), QString::fromLatin1(site.identity().gln) } },
        SiteInitCommand::tr("Made the site %1 in %2.").arg(site.identity().name, site.folder()));
    return ExitStatus::Done;
}

QString infoSentence(const QJsonObject &info)
{
    const auto word = [&](const char *name) { return info.value(QLatin1StringView(name)).toVariant().toString(); };
    return QStringList {
        SiteInfoCommand::tr("%1, GLN %2").arg(word("name"), word("gln")),
        QStringLiteral("  ")
            + SiteInfoCommand::tr("Items: %1. Events: %2. Documents: %3.")
                  .arg(word("items"), word("events"), word("documents")),
        QStringLiteral("  ")
            + SiteInfoCommand::tr("Open receipts: %1. Documents that wait for partners: %2.")
                  .arg(word("receipts_open"), word("outbox")),
        QStringLiteral("  ")
            + SiteInfoCommand::tr("Ledger: %1 bytes, %2 %3, schema %4, chain %5.")
                  .arg(word("ledger_bytes"), word("database"), word("engine_version"), word("schema"), word("chain")),
    }
        .join(QLatin1Char('\n'));
}

} // namespace

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
        if (!ledger::isCompanyPrefix(prefix))
            return context.misused(tr("a company prefix has 4 to 12 digits: %1").arg(prefix));
        identity.companyPrefixes.append(prefix.toLatin1());
    }
    const QStringList &known = ledger::siteRoles();
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
    return tellMade(context, positional.first(), *site);
}

QString SiteJoinCommand::synopsis() const
{
    return QStringLiteral("DIR --database URL");
}

QString SiteJoinCommand::summary() const
{
    return tr("make this one more station of a site on a database");
}

QList<QCommandLineOption> SiteJoinCommand::options() const
{
    return { { QStringLiteral("database"), tr("the site's PostgreSQL database, postgresql://USER@HOST/NAME"),
        QStringLiteral("URL") } };
}

ExitStatus SiteJoinCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QStringList positional = arguments.positionalArguments();
    if (positional.size() != 1 || !arguments.isSet(QStringLiteral("database")))
        return context.misused(tr("name one folder for the station, and the --database of its site"));
    const Result<ledger::Site> site = ledger::Site::join(
        QDir(positional.first()).absolutePath(), arguments.value(QStringLiteral("database")), context.clock());
    if (!site)
        return context.failed(site.error());
    return tellMade(context, positional.first(), *site);
}

QString SiteInfoCommand::summary() const
{
    return tr("what the site holds, in numbers");
}

ExitStatus SiteInfoCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const Result<ledger::Site *> site = context.site();
    if (!site)
        return context.failed(site.error());
    Result<QJsonObject> info = context.read([&](ledger::View &view) -> Result<QJsonObject> {
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
    const bool sqlite = (*site)->address().engine == ledger::Engine::Sqlite;
    info->insert(QStringLiteral("schema"), (*site)->ledger().schemaVersion());
    info->insert(QStringLiteral("ledger_bytes"), (*site)->ledgerBytes());
    info->insert(QStringLiteral("database"), sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql"));
    info->insert(QStringLiteral("engine_version"), (*site)->ledger().engineVersion());
    if (sqlite) {
        // Where the fix is missing, one writer at a time keeps the race from happening; it is shown all the same.
        info->insert(QStringLiteral("wal_reset_fixed"), ledger::sqlite::hasWalResetFix());
    }
    info->insert(QStringLiteral("name"), (*site)->identity().name);
    info->insert(QStringLiteral("gln"), QString::fromLatin1((*site)->identity().gln));
    // Numbers of a ledger that was tampered with are worth nothing. `ledger verify` says more.
    const Result<bool> isIntact
        = context.read([](ledger::View &view) -> Result<bool> { return view.journal().check({}).firstBroken == 0; });
    if (!isIntact)
        return context.failed(isIntact.error());
    info->insert(QStringLiteral("chain"), *isIntact ? QStringLiteral("intact") : QStringLiteral("broken"));
    context.output().print(*info, infoSentence(*info));
    return *isIntact ? ExitStatus::Done : ExitStatus::Refused;
}

namespace {

/// "GLN 0614141000012  Corner Pharmacy, 100 Example Way, Exampleton PA 19000, US"
QString addressSentence(const ledger::PartnerPlace &place)
{
    const QString town = QStringList { place.city, place.state, place.postalCode }.join(u' ').simplified();
    QStringList parts { place.name, place.street, town, place.country };
    parts.removeAll(QString());
    const QString words = QStringLiteral("GLN %1  %2")
                              .arg(QString::fromLatin1(place.key.gln()->digits()), parts.join(QStringLiteral(", ")));
    return parts.size() > 1 ? words : words + QStringLiteral(": ") + SiteAddressCommand::tr("no address is kept");
}

} // namespace

QString SiteAddressCommand::summary() const
{
    return tr("tell the address of the site, or of another place of yours");
}

QList<QCommandLineOption> SiteAddressCommand::options() const
{
    return { { QStringLiteral("gln"), tr("of another place or the owner; without it the site"), QStringLiteral("GLN") },
        { QStringLiteral("name"), tr("the name as it stands on papers"), QStringLiteral("NAME") },
        { QStringLiteral("street"), tr("street and number"), QStringLiteral("TEXT") },
        { QStringLiteral("city"), tr("city"), QStringLiteral("TEXT") },
        { QStringLiteral("state"), tr("state or province"), QStringLiteral("TEXT") },
        { QStringLiteral("postal-code"), tr("postal code"), QStringLiteral("TEXT") },
        { QStringLiteral("country"), tr("country, two letters"), QStringLiteral("CODE") } };
}

ExitStatus SiteAddressCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto given = [&](const char *option, QString &field) {
        if (arguments.isSet(QLatin1StringView(option)))
            field = arguments.value(QLatin1StringView(option));
    };
    const Result<ledger::PartnerPlace> place = context.write(
        [&](ledger::WriteTransaction &transaction, const ledger::SiteIdentity &site) -> Result<ledger::PartnerPlace> {
            const Result<gs1::Gln> gln = gs1::Gln::parse(
                arguments.isSet(QStringLiteral("gln")) ? arguments.value(QStringLiteral("gln")).toLatin1() : site.gln);
            if (!gln)
                return fail(gln.error());
            ledger::PartnerPlace stated = workflow::placeOf(transaction, *gln, site.name);
            given("name", stated.name);
            given("street", stated.street);
            given("city", stated.city);
            given("state", stated.state);
            given("postal-code", stated.postalCode);
            given("country", stated.country);
            if (const Result<void> done = workflow::statePlace(transaction, context.person(), stated); !done)
                return fail(done.error());
            return stated;
        });
    if (!place)
        return context.failed(place.error());
    context.output().print(
        QJsonObject { { QStringLiteral("gln"), QString::fromLatin1(place->key.gln()->digits()) },
            { QStringLiteral("name"), place->name }, { QStringLiteral("street"), place->street },
            { QStringLiteral("city"), place->city }, { QStringLiteral("state"), place->state },
            { QStringLiteral("postal_code"), place->postalCode }, { QStringLiteral("country"), place->country } },
        addressSentence(*place));
    return ExitStatus::Done;
}

QString SiteSettingsCommand::summary() const
{
    return tr("list the site's rules, as they are now and what they mean");
}

ExitStatus SiteSettingsCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    using Settings = std::vector<workflow::SiteSetting>;
    const Result<Settings> settings
        = context.read([](ledger::View &view) -> Result<Settings> { return workflow::siteSettings(view); });
    if (!settings)
        return context.failed(settings.error());
    for (const workflow::SiteSetting &setting : *settings)
        context.output().print(settingFact(setting), settingSentence(setting));
    return ExitStatus::Done;
}

QString SiteSetCommand::summary() const
{
    return tr("change one of the site's rules");
}

ExitStatus SiteSetCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QStringList words = arguments.positionalArguments();
    if (words.size() != 2)
        return context.misused(tr("name a setting, and its value; site settings lists them"));
    const Result<workflow::SiteSetting> set = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::setSiteSetting(transaction, context.person(), words.front().toUtf8(), words.back());
    });
    if (!set)
        return context.failed(set.error());
    context.output().print(settingFact(*set), settingSentence(*set));
    return ExitStatus::Done;
}

} // namespace packledger::cli
