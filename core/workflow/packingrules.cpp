#include "workflow/packingrules.h"

#include "access/accesserrors.h"
#include "gs1/gtin.h"
#include "ledger/linestores.h"
#include "workflow/packingerrors.h"

namespace packledger::workflow {

using ledger::Level;
using ledger::PackingRule;

namespace {

Result<void> maySet(const access::Session &person)
{
    if (!person.may(access::Permission::ManageSite))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(access::Permission::ManageSite)));
    return {};
}

} // namespace

Result<void> setPackingRule(
    ledger::WriteTransaction &transaction, const access::Session &person, const PackingRule &rule)
{
    if (const Result<void> allowed = maySet(person); !allowed)
        return allowed;
    if (rule.level == Level::Unit)
        return fail(codes::ruleImpossible, QStringLiteral("a unit holds nothing"));
    if (rule.childLevel && *rule.childLevel >= rule.level)
        return fail(codes::ruleImpossible,
            QStringLiteral("a %1 does not go into a %2")
                .arg(QLatin1StringView(ledger::nameOf(*rule.childLevel)),
                    QLatin1StringView(ledger::nameOf(rule.level))));
    if (rule.count < 0)
        return fail(codes::ruleImpossible, QStringLiteral("a count below nothing"));
    if (!rule.containerGtin.isEmpty() && rule.gtin.isEmpty())
        return fail(codes::ruleImpossible, QStringLiteral("containers of every product have no GTIN"));
    if (!rule.containerGtin.isEmpty() && rule.containerGtin == rule.gtin)
        return fail(codes::ruleImpossible, QStringLiteral("the container needs a GTIN of its own"));
    if (!rule.containerGtin.isEmpty() && (rule.mixedLots || rule.mixedProducts))
        return fail(codes::ruleImpossible, QStringLiteral("a mixed container is a logistic unit, with an SSCC"));
    if (transaction.line().packings.rule(rule.gtin, rule.level) == rule)
        return {};
    QJsonObject body { { QStringLiteral("gtin"), QString::fromLatin1(rule.gtin) },
        { QStringLiteral("level"), QString::fromLatin1(ledger::nameOf(rule.level)) },
        { QStringLiteral("count"), rule.count },
        { QStringLiteral("container"), QString::fromLatin1(rule.containerGtin) },
        { QStringLiteral("mixed_lots"), rule.mixedLots }, { QStringLiteral("mixed_products"), rule.mixedProducts },
        { QStringLiteral("moving"), QString::fromLatin1(ledger::nameOf(rule.moving)) } };
    if (rule.childLevel)
        body.insert(QStringLiteral("of"), QString::fromLatin1(ledger::nameOf(*rule.childLevel)));
    transaction.appendAct("packing.rule", body);
    return {};
}

Result<void> removePackingRule(
    ledger::WriteTransaction &transaction, const access::Session &person, const QByteArray &gtin, Level level)
{
    if (const Result<void> allowed = maySet(person); !allowed)
        return allowed;
    if (!transaction.line().packings.rule(gtin, level))
        return fail(codes::noSuchRule, QString::fromLatin1(gtin));
    transaction.appendAct("packing.rule-removed",
        QJsonObject { { QStringLiteral("gtin"), QString::fromLatin1(gtin) },
            { QStringLiteral("level"), QString::fromLatin1(ledger::nameOf(level)) } });
    return {};
}

Result<QByteArray> containerGtin(ledger::View &view, const QByteArray &gtin, Level level)
{
    ledger::PackingStore &store = view.line().packings;
    if (!gtin.isEmpty()) {
        const std::optional<PackingRule> rule = store.rule(gtin, level);
        return rule && !rule->containerGtin.isEmpty() ? rule->containerGtin : gtin;
    }
    QByteArrayList found;
    for (const PackingRule &rule : store.rules()) {
        if (rule.level == level && !rule.containerGtin.isEmpty() && !found.contains(rule.containerGtin))
            found.append(rule.containerGtin);
    }
    if (found.size() != 1)
        return fail(codes::noContainerProduct, QString::fromLatin1(ledger::nameOf(level)));
    return found.front();
}

} // namespace packledger::workflow
