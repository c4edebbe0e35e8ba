#include "line/productwords.h"

#include "dock/itemwords.h"
#include "ledger/linestores.h"
#include "workflow/clientscope.h"
#include "workflow/packfacts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace packledger::line {

using common::HealthLine;
using common::Tone;
using ledger::Level;
using ledger::Moving;
using ledger::PackingRule;

namespace {

constexpr Level containers[] = { Level::Bundle, Level::Case, Level::Pallet };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(packledger::line::Products)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString fillText(const PackingRule &rule)
{
    const QString count = QLocale().toString(rule.count);
    if (rule.childLevel && rule.count > 0)
        return Words::tr("%1 × %2").arg(count, dock::levelText(*rule.childLevel));
    if (rule.childLevel)
        return Words::tr("%1, any number").arg(dock::levelText(*rule.childLevel));
    return rule.count > 0 ? Words::tr("%1 in a full one").arg(count) : Words::tr("any number");
}

QString mixtureText(const PackingRule &rule)
{
    if (rule.mixedProducts)
        return rule.mixedLots ? Words::tr("several products and lots") : Words::tr("several products");
    return rule.mixedLots ? Words::tr("several lots") : Words::tr("one lot");
}

QString movingText(Moving moving)
{
    switch (moving) {
    case Moving::Never:
        return Words::tr("from another container: refused");
    case Moving::Ask:
        return Words::tr("from another container: asks first");
    case Moving::Automatic:
        return Words::tr("from another container: taken");
    }
    return {};
}

HealthLine levelLine(const PackingRule &rule, Level level, bool isOwn)
{
    const QString container = rule.containerGtin.isEmpty()
        ? Words::tr("SSCC")
        : Words::tr("GTIN %1").arg(QString::fromLatin1(rule.containerGtin));
    return { isOwn ? Tone::Accepted : Tone::Neutral,
        isOwn ? QStringLiteral("%1: %2").arg(dock::levelText(level), fillText(rule))
              : Words::tr("%1, not set: %2").arg(dock::levelText(level), fillText(rule)),
        joined({ container, mixtureText(rule), movingText(rule.moving) }) };
}

ProductLine lineOf(const ledger::Product &product, const std::vector<PackingRule> &rules)
{
    ProductLine line;
    line.gtin = QString::fromLatin1(product.gtin);
    if (product.gtin.isEmpty()) {
        line.name = Words::tr("Every other product");
        line.detail = Words::tr("What holds where a product has no rule of its own.");
    } else {
        line.name = product.name.isEmpty() ? line.gtin : product.name;
        line.detail = joined({ product.strength, product.dosageForm, product.netContent, product.manufacturer });
        line.codes = joined({ Words::tr("GTIN %1").arg(line.gtin),
            product.ndc.isEmpty() ? QString() : Words::tr("NDC %1").arg(product.ndc) });
    }
    QStringList packing;
    for (const PackingRule &rule : rules) {
        if (rule.gtin == product.gtin)
            packing.append(rule.count > 0
                    ? QStringLiteral("%1 %2").arg(dock::levelText(rule.level), QLocale().toString(rule.count))
                    : dock::levelText(rule.level));
    }
    line.packing = joined(packing);
    return line;
}

} // namespace

ProductsRead readProducts(ledger::View &view, const access::Session &person, const QByteArray &chosen)
{
    ProductsRead read;
    std::vector<PackingRule> rules = view.line().packings.rules();
    std::ranges::stable_sort(rules, {}, &PackingRule::level);
    for (const ledger::Product &product : view.masterData().products()) {
        if (workflow::mayHandleProduct(view, person, product.gtin))
            read.products.push_back(lineOf(product, rules));
    }
    std::ranges::stable_sort(read.products,
        [](const ProductLine &a, const ProductLine &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    read.products.insert(read.products.begin(), lineOf({}, rules));
    if (!chosen.isEmpty() && !workflow::mayHandleProduct(view, person, chosen))
        return read;
    for (const Level level : containers) {
        const bool isOwn = std::ranges::any_of(
            rules, [&](const PackingRule &rule) { return rule.gtin == chosen && rule.level == level; });
        read.levels.push_back(levelLine(workflow::packingRule(view, chosen, level), level, isOwn));
    }
    return read;
}

bool matches(const ProductLine &line, const QString &query)
{
    const QString text = QStringList { line.name, line.detail, line.codes }.join(QLatin1Char(' '));
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace packledger::line
