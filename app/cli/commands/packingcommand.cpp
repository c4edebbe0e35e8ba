#include "cli/commands/packingcommand.h"

#include "access/session.h"
#include "cli/commandcontext.h"
#include "cli/packfacts.h"
#include "gs1/gtin.h"
#include "ledger/linestores.h"
#include "scan/itemid.h"
#include "workflow/packingerrors.h"
#include "workflow/packingrules.h"

namespace packledger::cli {

namespace {

QCommandLineOption option(const char *name, const QString &text, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), text, QString::fromLatin1(value));
}

/// "never", "ask", "automatic"; nothing for another word.
std::optional<ledger::Moving> movingNamed(const QString &name)
{
    for (const ledger::Moving moving : { ledger::Moving::Never, ledger::Moving::Ask, ledger::Moving::Automatic }) {
        if (name == QLatin1StringView(ledger::nameOf(moving)))
            return moving;
    }
    return std::nullopt;
}

/// "yes", "no"; nothing for another word.
std::optional<bool> yesOrNo(const QString &word)
{
    if (word == QLatin1StringView("yes"))
        return true;
    return word == QLatin1StringView("no") ? std::optional(false) : std::nullopt;
}

} // namespace

QString PackingSetCommand::summary() const
{
    return tr("set how a product, or every product, is packed at a level");
}

QList<QCommandLineOption> PackingSetCommand::options() const
{
    return { option("gtin", tr("the product (of the unit); without it every product"), "GTIN"),
        option("level", tr("what is built: bundle, case, pallet"), "LEVEL"),
        option("count", tr("how many children make it full; 0 for any number"), "N"),
        option("of", tr("what goes in: unit, bundle, case"), "LEVEL"),
        option("container", tr("the GTIN of the bundle or case; without it an SSCC"), "GTIN"),
        option("mixed-lots", tr("several lots in one: yes or no"), "YES|NO"),
        option("mixed-products", tr("several products in one: yes or no"), "YES|NO"),
        option("moving", tr("children that are in another container: never, ask, automatic"), "RULE"),
        QCommandLineOption(QStringLiteral("remove"), tr("take the rule away")) };
}

ExitStatus PackingSetCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const auto value = [&](const char *name) { return arguments.value(QString::fromLatin1(name)); };
    const auto isSet = [&](const char *name) { return arguments.isSet(QString::fromLatin1(name)); };
    const std::optional<ledger::Level> level = levelNamed(value("level"));
    if (!level)
        return context.misused(tr("say the level: bundle, case or pallet"));
    QByteArray gtins[2];
    for (int i = 0; i < 2; ++i) {
        const char *name = i == 0 ? "gtin" : "container";
        if (!isSet(name) || value(name).isEmpty())
            continue;
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(value(name).toLatin1());
        if (!gtin)
            return context.failed(gtin.error());
        gtins[i] = gtin->digits();
    }
    const access::Session by = context.person();
    if (isSet("remove")) {
        const Result<void> removed = context.write([&](ledger::WriteTransaction &transaction) {
            return workflow::removePackingRule(transaction, by, gtins[0], *level);
        });
        if (!removed)
            return context.failed(removed.error());
        context.output().print(QJsonObject { { QStringLiteral("gtin"), QString::fromLatin1(gtins[0]) },
                                   { QStringLiteral("level"), value("level") }, { QStringLiteral("removed"), true } },
            tr("The rule is gone."));
        return ExitStatus::Done;
    }
    // What is not said stays as it is.
    ledger::PackingRule rule;
    rule.level = *level;
    rule.mixedLots = rule.mixedProducts = *level == ledger::Level::Pallet;
    const Result<std::optional<ledger::PackingRule>> known
        = context.read([&](ledger::View &view) -> Result<std::optional<ledger::PackingRule>> {
              return view.line().packings.rule(gtins[0], *level);
          });
    if (!known)
        return context.failed(known.error());
    if (*known)
        rule = **known;
    rule.gtin = gtins[0];
    if (isSet("container"))
        rule.containerGtin = gtins[1];
    if (isSet("count")) {
        bool good = false;
        rule.count = value("count").toInt(&good);
        if (!good || rule.count < 0)
            return context.misused(tr("the count is a number"));
    }
    if (isSet("of")) {
        rule.childLevel = levelNamed(value("of"));
        if (!rule.childLevel)
            return context.misused(tr("what goes in is a unit, bundle or case"));
    }
    for (const char *name : { "mixed-lots", "mixed-products" }) {
        if (!isSet(name))
            continue;
        const std::optional<bool> answer = yesOrNo(value(name));
        if (!answer)
            return context.misused(tr("mixed lots and products are yes or no"));
        (QByteArrayView(name) == "mixed-lots" ? rule.mixedLots : rule.mixedProducts) = *answer;
    }
    if (isSet("moving")) {
        const std::optional<ledger::Moving> moving = movingNamed(value("moving"));
        if (!moving)
            return context.misused(tr("moving is never, ask or automatic"));
        rule.moving = *moving;
    }
    const Result<void> set = context.write(
        [&](ledger::WriteTransaction &transaction) { return workflow::setPackingRule(transaction, by, rule); });
    if (!set)
        return context.failed(set.error());
    context.output().print(ruleFact(rule), ruleSentence(rule));
    return ExitStatus::Done;
}

QString PackingShowCommand::summary() const
{
    return tr("how products are packed");
}

QList<QCommandLineOption> PackingShowCommand::options() const
{
    return { option("gtin", tr("one product only"), "GTIN") };
}

ExitStatus PackingShowCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    QByteArray only;
    if (arguments.isSet(QStringLiteral("gtin"))) {
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(arguments.value(QStringLiteral("gtin")).toLatin1());
        if (!gtin)
            return context.failed(gtin.error());
        only = gtin->digits();
    }
    const Result<std::vector<ledger::PackingRule>> rules = context.read(
        [](ledger::View &view) -> Result<std::vector<ledger::PackingRule>> { return view.line().packings.rules(); });
    if (!rules)
        return context.failed(rules.error());
    for (const ledger::PackingRule &rule : *rules) {
        if (only.isEmpty() || rule.gtin == only)
            context.output().print(ruleFact(rule), ruleSentence(rule));
    }
    return ExitStatus::Done;
}

QString PackingListCommand::summary() const
{
    return tr("the containers that are being packed");
}

ExitStatus PackingListCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.positionalArguments().isEmpty())
        return context.misused(tr("it takes nothing"));
    const Result<void> told = context.read([&](ledger::View &view) -> Result<void> {
        for (const ledger::Packing &packing : view.line().packings.open()) {
            const workflow::ContainerProfile profile
                = workflow::containerProfile(view, packing.container, packing.level, packing.id);
            const QString uri = QString::fromUtf8(view.masterData().epcUri(packing.container));
            QJsonObject fact { { QStringLiteral("parent"), uri },
                { QStringLiteral("state"), QLatin1StringView(nameOf(packing.state)) },
                { QStringLiteral("children"), view.line().packings.childCount(packing.id) },
                { QStringLiteral("contents"), profile.count }, { QStringLiteral("expected"), profile.rule.count },
                { QStringLiteral("station"), QString::fromUtf8(packing.station) } };
            if (profile.level)
                fact.insert(QStringLiteral("level"), QLatin1StringView(ledger::nameOf(*profile.level)));
            context.output().print(fact,
                profile.rule.count > 0 ? tr("%1: %2 of %3").arg(uri).arg(profile.count).arg(profile.rule.count)
                                       : tr("%1: %2 in it").arg(uri).arg(profile.count));
        }
        return {};
    });
    return told ? ExitStatus::Done : context.failed(told.error());
}

QString PackingCancelCommand::summary() const
{
    return tr("give up a container that is being packed: its children are free");
}

QList<QCommandLineOption> PackingCancelCommand::options() const
{
    return { option("parent", tr("the container"), "ID") };
}

ExitStatus PackingCancelCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("parent")))
        return context.misused(tr("say which container with --parent"));
    const Result<gs1::ItemKey> parent
        = scan::parseItemId(arguments.value(QStringLiteral("parent")).toUtf8(), context.clock().today());
    if (!parent)
        return context.failed(parent.error());
    const Result<QByteArray> given = context.write([&](ledger::WriteTransaction &transaction) -> Result<QByteArray> {
        const QByteArray uri = transaction.masterData().epcUri(*parent);
        const std::optional<ledger::Packing> open = transaction.line().packings.openOf(*parent);
        if (!open)
            return fail(codes::noSuchPacking, QString::fromUtf8(uri));
        workflow::AggregationSession session(open->id, context.person());
        if (const Result<void> done = session.cancel(transaction); !done)
            return fail(done.error());
        return uri;
    });
    if (!given)
        return context.failed(given.error());
    context.output().print(QJsonObject { { QStringLiteral("parent"), QString::fromUtf8(*given) },
                               { QStringLiteral("state"), QStringLiteral("cancelled") } },
        tr("%1 is given up.").arg(QString::fromUtf8(*given)));
    return ExitStatus::Done;
}

} // namespace packledger::cli
