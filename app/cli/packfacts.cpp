#include "cli/packfacts.h"

#include "base/text.h"
#include "cli/scanfacts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace packledger::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PackFacts)
};

QJsonArray idsOf(const std::vector<EventId> &events)
{
    QJsonArray ids;
    for (const EventId event : events)
        ids.append(event.value);
    return ids;
}

} // namespace

std::optional<ledger::Level> levelNamed(const QString &name)
{
    for (const ledger::Level level :
        { ledger::Level::Unit, ledger::Level::Bundle, ledger::Level::Case, ledger::Level::Pallet }) {
        if (name == QLatin1StringView(ledger::nameOf(level)))
            return level;
    }
    return std::nullopt;
}

QJsonObject packFact(
    const workflow::PackOutcome &outcome, const QByteArray &container, const QByteArray &raw, int number)
{
    QJsonObject fact = scanFact(outcome, raw, number);
    addFact(fact, "parent", container);
    addFact(fact, "from", outcome.from);
    addFact(fact, "trouble", outcome.trouble);
    addFact(fact, "expected", outcome.expected);
    if (outcome.verdict == workflow::PackVerdict::OtherParent)
        fact.insert(QStringLiteral("may_move"), outcome.mayMove);
    return fact;
}

QJsonObject closingFact(const workflow::Closing &closing)
{
    QJsonObject fact { { QStringLiteral("parent"), text(closing.uri) }, { QStringLiteral("children"), closing.added },
        { QStringLiteral("contents"), closing.count },
        { QStringLiteral("verdict"), QLatin1StringView(nameOf(closing.verdict)) },
        { QStringLiteral("message"), sentence(closing) } };
    if (closing.event.isValid()) {
        fact.insert(QStringLiteral("event"), closing.event.value);
        fact.insert(QStringLiteral("events"), idsOf(closing.events));
    }
    QJsonArray left;
    for (const workflow::LeftContainer &container : closing.left)
        left.append(QJsonObject {
            { QStringLiteral("parent"), text(container.uri) }, { QStringLiteral("contents"), container.count } });
    if (!left.isEmpty())
        fact.insert(QStringLiteral("left"), left);
    if (closing.expected > 0) {
        fact.insert(QStringLiteral("expected"), closing.expected);
        fact.insert(QStringLiteral("partial"), closing.isPartial());
    }
    if (closing.verdict != workflow::ClosingVerdict::Closed)
        fact.insert(QStringLiteral("open"), true);
    if (closing.trouble)
        fact.insert(QStringLiteral("trouble"), text(closing.trouble->uri));
    return fact;
}

QJsonObject unpackingFact(const workflow::Unpacking &unpacking)
{
    QJsonObject fact { { QStringLiteral("parent"), text(unpacking.uri) },
        { QStringLiteral("children"), unpacking.removed }, { QStringLiteral("contents"), unpacking.left } };
    if (unpacking.event.isValid())
        fact.insert(QStringLiteral("event"), unpacking.event.value);
    if (!unpacking.leftParent.isEmpty())
        fact.insert(QStringLiteral("left"), text(unpacking.leftParent));
    return fact;
}

QJsonObject ruleFact(const ledger::PackingRule &rule)
{
    QJsonObject fact { { QStringLiteral("gtin"), text(rule.gtin) },
        { QStringLiteral("level"), QLatin1StringView(ledger::nameOf(rule.level)) },
        { QStringLiteral("count"), rule.count }, { QStringLiteral("container"), text(rule.containerGtin) },
        { QStringLiteral("mixed_lots"), rule.mixedLots }, { QStringLiteral("mixed_products"), rule.mixedProducts },
        { QStringLiteral("moving"), QLatin1StringView(ledger::nameOf(rule.moving)) } };
    if (rule.childLevel)
        fact.insert(QStringLiteral("of"), QLatin1StringView(ledger::nameOf(*rule.childLevel)));
    return fact;
}

QString ruleSentence(const ledger::PackingRule &rule)
{
    return Text::tr("%1, %2: %3 of %4; mixed lots %5, mixed products %6, moving %7")
        .arg(rule.gtin.isEmpty() ? Text::tr("every product") : text(rule.gtin),
            QLatin1StringView(ledger::nameOf(rule.level)),
            rule.count > 0 ? QString::number(rule.count) : Text::tr("any number"),
            rule.childLevel ? QLatin1StringView(ledger::nameOf(*rule.childLevel)) : Text::tr("what is smaller"),
            rule.mixedLots ? Text::tr("yes") : Text::tr("no"), rule.mixedProducts ? Text::tr("yes") : Text::tr("no"),
            QLatin1StringView(ledger::nameOf(rule.moving)));
}

} // namespace packledger::cli
