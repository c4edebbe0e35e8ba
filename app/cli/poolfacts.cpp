#include "cli/poolfacts.h"

#include "base/text.h"
#include "cli/receiptfacts.h"
#include "workflow/poolspaces.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace packledger::cli {

using ledger::PoolKind;

QJsonObject poolFact(const ledger::Pool &pool, const workflow::PoolLevel &level)
{
    QJsonObject fact { { QStringLiteral("pool"), idText(pool.id.value) },
        { QStringLiteral("kind"), QLatin1StringView(nameOf(pool.kind)) }, { QStringLiteral("name"), pool.name },
        { QStringLiteral("gtin"), pool.gtin.isEmpty() ? QJsonValue() : text(pool.gtin) },
        { QStringLiteral("market"), text(pool.market) }, { QStringLiteral("client"), text(pool.client) },
        { QStringLiteral("state"), QLatin1StringView(pool.closed ? "closed" : "open") },
        { QStringLiteral("left"), level.left }, { QStringLiteral("capacity"), level.capacity },
        { QStringLiteral("drawn"), pool.drawn }, { QStringLiteral("returned"), pool.returned },
        { QStringLiteral("low_water"), level.lowWater }, { QStringLiteral("low"), level.isLow } };
    switch (pool.kind) {
    case PoolKind::Random:
        fact.insert(QStringLiteral("alphabet"), text(pool.alphabet));
        fact.insert(QStringLiteral("length"), pool.length);
        fact.insert(QStringLiteral("style"), QLatin1StringView(serials::nameOf(serials::Style(pool.style))));
        fact.insert(QStringLiteral("space"), level.space);
        fact.insert(QStringLiteral("guesses_for_one_hit"),
            level.guessesForOneHit > 0 ? QJsonValue(level.guessesForOneHit) : QJsonValue());
        fact.insert(QStringLiteral("must_be_unguessable"), level.unguessable);
        break;
    case PoolKind::Range:
        fact.insert(QStringLiteral("from"), text(workflow::rangeOf(pool).at(pool.first)));
        fact.insert(QStringLiteral("to"), text(workflow::rangeOf(pool).at(pool.last)));
        if (pool.next <= pool.last)
            fact.insert(QStringLiteral("next"), text(workflow::rangeOf(pool).at(pool.next)));
        break;
    case PoolKind::Sscc:
        fact.insert(QStringLiteral("extension"), text(pool.prefix.left(1)));
        fact.insert(QStringLiteral("sscc_prefix"), text(pool.prefix.mid(1)));
        if (pool.next <= pool.last)
            fact.insert(QStringLiteral("next"), text(workflow::ssccOf(pool, pool.next)));
        break;
    case PoolKind::List:
        fact.insert(QStringLiteral("imported"), pool.added);
        break;
    }
    return fact;
}

QString poolSentence(const ledger::Pool &pool, const workflow::PoolLevel &level)
{
    const auto told = [](const char *sentence) { return QCoreApplication::translate("Pools", sentence); };
    QString line = QStringLiteral("%1  %2  %3").arg(pool.id.value).arg(QLatin1StringView(nameOf(pool.kind)), pool.name);
    for (const QByteArray &part : { pool.gtin, pool.market, pool.client }) {
        if (!part.isEmpty() && !pool.name.contains(text(part)))
            line += QStringLiteral("  ") + text(part);
    }
    line += QStringLiteral("  ")
        + told(QT_TRANSLATE_NOOP("Pools", "%1 left of %2, %3 drawn"))
              .arg(level.left)
              .arg(level.capacity)
              .arg(pool.drawn);
    if (pool.closed)
        line += QStringLiteral("  ") + told(QT_TRANSLATE_NOOP("Pools", "closed"));
    else if (level.isLow)
        line += QStringLiteral("  ") + told(QT_TRANSLATE_NOOP("Pools", "runs low"));
    if (level.guessesForOneHit > 0)
        line += QStringLiteral("  ")
            + told(QT_TRANSLATE_NOOP("Pools", "a guess hits 1 in %1")).arg(level.guessesForOneHit);
    return line;
}

} // namespace packledger::cli
