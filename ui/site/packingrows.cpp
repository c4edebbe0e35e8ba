#include "site/packingrows.h"

#include "gs1/gtin.h"
#include "ledger/linestores.h"
#include "workflow/packfacts.h"
#include "workflow/packingerrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace packledger::site {

using ledger::Level;
using ledger::Moving;
using ledger::PackingRule;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PackingRules)
};

constexpr size_t mostProducts = 12; // side by side; others by their GTIN

constexpr Moving movings[] = { Moving::Never, Moving::Ask, Moving::Automatic };

QString key(const char *name)
{
    return QString(packingKeys) + QLatin1StringView(name);
}

QString levelText(Level level)
{
    switch (level) {
    case Level::Unit:
        return Text::tr("Packs");
    case Level::Bundle:
        return Text::tr("Bundles");
    case Level::Case:
        return Text::tr("Cases");
    case Level::Pallet:
        break;
    }
    return Text::tr("Pallets");
}

QString movingText(Moving moving)
{
    switch (moving) {
    case Moving::Never:
        return Text::tr("Never");
    case Moving::Ask:
        return Text::tr("Ask");
    case Moving::Automatic:
        break;
    }
    return Text::tr("By itself");
}

Choice levelChoice(Level level)
{
    return { QString::fromLatin1(ledger::nameOf(level)), levelText(level) };
}

std::optional<Level> levelNamed(const QString &name)
{
    for (const Level level : { Level::Unit, Level::Bundle, Level::Case, Level::Pallet }) {
        if (name == QLatin1StringView(ledger::nameOf(level)))
            return level;
    }
    return std::nullopt;
}

OptionRow yesNoRow(const char *name, const QString &label, const QString &help, bool isYes)
{
    return { key(name), label, help, isYes ? QStringLiteral("yes") : QStringLiteral("no"),
        { { QStringLiteral("no"), Text::tr("No") }, { QStringLiteral("yes"), Text::tr("Yes") } }, {} };
}

} // namespace

PackingFacts packingFacts(ledger::View &view, const PackingChoice &choice)
{
    PackingFacts facts;
    facts.choice = choice;
    facts.rule = workflow::packingRule(view, choice.gtin, choice.level);
    facts.isOwn = view.line().packings.rule(choice.gtin, choice.level).has_value();
    QByteArrayList containers;
    QByteArrayList shown;
    if (!choice.gtin.isEmpty())
        shown.append(choice.gtin);
    for (const PackingRule &rule : view.line().packings.rules()) {
        ++facts.rules;
        if (!rule.containerGtin.isEmpty())
            containers.append(rule.containerGtin);
        if (!rule.gtin.isEmpty() && !shown.contains(rule.gtin))
            shown.append(rule.gtin);
    }
    for (const ledger::Product &product : view.masterData().products()) {
        if (product.setBySite && !containers.contains(product.gtin) && !shown.contains(product.gtin))
            shown.append(product.gtin);
    }
    facts.products.push_back({ {}, Text::tr("Every other product") });
    for (const QByteArray &gtin : std::as_const(shown)) {
        if (facts.products.size() > mostProducts)
            break;
        const std::optional<ledger::Product> product = view.masterData().product(gtin);
        const QString digits = QString::fromLatin1(gtin);
        facts.products.push_back({ digits, product && !product->name.isEmpty() ? product->name : digits });
    }
    return facts;
}

std::vector<OptionRow> packingRows(const PackingFacts &facts)
{
    const PackingRule &rule = facts.rule;
    const Level level = facts.choice.level;
    std::vector<OptionRow> rows;
    rows.push_back(
        { key("product"), Text::tr("Product"), {}, QString::fromLatin1(facts.choice.gtin), facts.products, {} });
    rows.push_back(
        { key("gtin"), Text::tr("Another product"), Text::tr("Its GTIN. Enter shows its rule."), {}, {}, {} });
    rows.push_back({ key("level"), Text::tr("What is built"),
        facts.isOwn ? Text::tr("This rule was set here.") : Text::tr("Nobody has set a rule here: this one holds."),
        QString::fromLatin1(ledger::nameOf(level)),
        { levelChoice(Level::Bundle), levelChoice(Level::Case), levelChoice(Level::Pallet) }, {} });
    std::vector<Choice> children { { {}, Text::tr("Whatever is smaller") } };
    for (const Level child : { Level::Unit, Level::Bundle, Level::Case }) {
        if (child < level)
            children.push_back(levelChoice(child));
    }
    rows.push_back({ key("of"), Text::tr("What goes in"), {},
        rule.childLevel ? QString::fromLatin1(ledger::nameOf(*rule.childLevel)) : QString(), children, {} });
    rows.push_back({ key("count"), Text::tr("How many make it full"), Text::tr("0: any number."),
        QString::number(rule.count), {}, {} });
    if (!facts.choice.gtin.isEmpty() && level != Level::Pallet)
        rows.push_back({ key("container"), Text::tr("GTIN of the container"),
            Text::tr("Empty: it has an SSCC. With a GTIN it is of one product and one lot."),
            QString::fromLatin1(rule.containerGtin), {}, {} });
    if (rule.containerGtin.isEmpty()) {
        rows.push_back(yesNoRow("mixed-lots", Text::tr("Several lots in one"), {}, rule.mixedLots));
        rows.push_back(yesNoRow("mixed-products", Text::tr("Several products in one"), {}, rule.mixedProducts));
    }
    OptionRow moving { key("moving"), Text::tr("What is in another container leaves it"),
        Text::tr("Ask: with a key, F5 at the packing station. By itself: with the scan."),
        QString::fromLatin1(ledger::nameOf(rule.moving)), {}, {} };
    for (const Moving each : movings)
        moving.choices.push_back({ QString::fromLatin1(ledger::nameOf(each)), movingText(each) });
    rows.push_back(moving);
    return rows;
}

std::optional<Result<PackingChoice>> choiceAfter(const PackingChoice &choice, const QString &name, const QString &value)
{
    PackingChoice next = choice;
    if (name == key("level")) {
        next.level = levelNamed(value).value_or(choice.level);
        return next;
    }
    if (name == key("product") && value.isEmpty()) {
        next.gtin.clear();
        return next;
    }
    if (name != key("product") && name != key("gtin"))
        return std::nullopt;
    const Result<gs1::Gtin> gtin = gs1::Gtin::parse(value.trimmed().toLatin1());
    if (!gtin)
        return Result<PackingChoice>(fail(gtin.error()));
    next.gtin = gtin->digits();
    return next;
}

Result<PackingRule> ruleAfter(const PackingFacts &facts, const QString &name, const QString &value)
{
    PackingRule rule = facts.rule;
    rule.gtin = facts.choice.gtin;
    rule.level = facts.choice.level;
    if (name == key("of")) {
        rule.childLevel = value.isEmpty() ? std::nullopt : levelNamed(value);
    } else if (name == key("count")) {
        bool isNumber = false;
        rule.count = value.trimmed().toInt(&isNumber);
        if (!isNumber)
            return fail(codes::ruleImpossible, value);
    } else if (name == key("container")) {
        rule.containerGtin.clear();
        if (!value.trimmed().isEmpty()) {
            const Result<gs1::Gtin> gtin = gs1::Gtin::parse(value.trimmed().toLatin1());
            if (!gtin)
                return fail(gtin.error());
            rule.containerGtin = gtin->digits();
            rule.mixedLots = rule.mixedProducts = false;
        }
    } else if (name == key("mixed-lots")) {
        rule.mixedLots = value == QLatin1StringView("yes");
    } else if (name == key("mixed-products")) {
        rule.mixedProducts = value == QLatin1StringView("yes");
    } else {
        const auto moving = std::ranges::find_if(
            movings, [&](Moving each) { return value == QLatin1StringView(ledger::nameOf(each)); });
        rule.moving = moving == std::end(movings) ? rule.moving : *moving;
    }
    return rule;
}

} // namespace packledger::site
