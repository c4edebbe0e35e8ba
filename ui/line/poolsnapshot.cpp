#include "line/poolsnapshot.h"

#include "base/errortext.h"
#include "base/localtime.h"
#include "base/spelling.h"
#include "line/batchwords.h"
#include "workflow/labelerrule.h"
#include "workflow/poolspaces.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace packledger::line {

using common::HealthLine;
using common::Tone;
using ledger::Pool;
using ledger::PoolKind;
using workflow::PoolLevel;

namespace {

constexpr qint64 msADay = 86'400'000;
constexpr int daysOfPace = 30;
constexpr int mostDraws = 40;
constexpr int drawsOfPace = 2000;

struct Pools
{
    Q_DECLARE_TR_FUNCTIONS(packledger::line::Pools)
};

QString numbersText(qint64 count)
{
    // Beyond a million million nobody reads digits.
    if (count >= 1'000'000'000'000)
        return Pools::tr("%1 million million").arg(QLocale().toString(count / 1'000'000'000'000));
    return QLocale().toString(count);
}

QString timeText(const Instant &at)
{
    const QDateTime local = localTime(at);
    return dayText(local.date()) + QLatin1Char(' ') + local.toString(QStringLiteral("HH:mm"));
}

QString kindText(const Pool &pool)
{
    switch (pool.kind) {
    case PoolKind::Random:
        return serials::Style(pool.style) == serials::Style::TwelveDigits
            ? Pools::tr("random, 12 digits for tags")
            : Pools::tr("random, %1 of %2 characters").arg(pool.length).arg(pool.alphabet.size());
    case PoolKind::Range:
        return Pools::tr("%1 to %2")
            .arg(QString::fromLatin1(workflow::rangeOf(pool).at(pool.first)),
                QString::fromLatin1(workflow::rangeOf(pool).at(pool.last)));
    case PoolKind::List:
        return Pools::tr("imported list");
    case PoolKind::Sscc:
        return Pools::tr("prefix %1, extension %2")
            .arg(QString::fromLatin1(pool.prefix.mid(1)), QString::fromLatin1(pool.prefix.left(1)));
    }
    return {};
}

/// How long a pool lasts at the pace of the last days.
QString forecastText(const std::vector<ledger::PoolStore::Draw> &draws, const PoolLevel &level, Instant now)
{
    qint64 drawn = 0;
    qint64 first = now.ms;
    for (const ledger::PoolStore::Draw &draw : draws) {
        if (draw.head.at.ms < now.ms - daysOfPace * msADay)
            break;
        drawn += draw.numbers;
        first = std::min(first, draw.head.at.ms);
    }
    if (drawn == 0)
        return {};
    // A pool that began yesterday has the pace of a day, not of a month.
    const double days = std::max(1.0, double(now.ms - first) / double(msADay));
    const double enough = double(level.left) / (double(drawn) / days);
    if (enough > 3650)
        return Pools::tr("enough for years");
    return Pools::tr("enough for %n day(s)", nullptr, int(enough));
}

PoolLine lineOf(ledger::View &view, const Pool &pool, const PoolLevel &level, Instant now)
{
    PoolLine line;
    line.id = pool.id;
    line.name = pool.name;
    QStringList product { goodsText(view, pool.gtin) };
    for (const QByteArray &part : { pool.market, pool.client }) {
        if (!part.isEmpty())
            product.append(QString::fromUtf8(part));
    }
    line.product = product.join(QStringLiteral(" · "));
    line.kind = kindText(pool);
    line.left = Pools::tr("%1 left").arg(numbersText(level.left));
    line.permille = level.capacity > 0 ? int(double(level.left) / double(level.capacity) * 1000) : 0;
    if (pool.closed) {
        line.left = Pools::tr("%1 drawn").arg(numbersText(pool.drawn));
        line.permille = -1;
        line.state = Pools::tr("closed");
        line.tone = Tone::Again;
        return line;
    }
    line.forecast = forecastText(view.line().pools.draws(pool.id, drawsOfPace), level, now);
    line.tone = level.left == 0 ? Tone::Stop : level.isLow ? Tone::Attention : Tone::Accepted;
    line.state = level.left == 0 ? Pools::tr("empty") : level.isLow ? Pools::tr("runs low") : Pools::tr("ready");
    return line;
}

void addOdds(std::vector<HealthLine> &lines, const Pool &pool, const PoolLevel &level)
{
    if (pool.kind != PoolKind::Random)
        return;
    if (level.guessesForOneHit > 0)
        lines.push_back({ Tone::Neutral,
            Pools::tr("One guess in %1 would hit an issued number").arg(numbersText(level.guessesForOneHit)),
            level.unguessable ? Pools::tr("This market wants it to be rarer than one in 10,000.") : QString() });
    else
        lines.push_back({ Tone::Neutral, Pools::tr("%1 different numbers").arg(numbersText(level.space)),
            level.unguessable ? Pools::tr(
                "This market wants guesses to hit less often than once in 10,000, so %1 of them may be used.")
                                    .arg(numbersText(level.capacity))
                              : QString() });
}

QString stateText(ledger::NumberState state)
{
    using ledger::NumberState;
    switch (state) {
    case NumberState::Allocated:
        return Pools::tr("drawn, nothing printed yet");
    case NumberState::Sent:
        return Pools::tr("on the way to a printer");
    case NumberState::Printed:
        return Pools::tr("printed");
    case NumberState::Uncertain:
        return Pools::tr("uncertain: wait for a scan");
    case NumberState::Commissioned:
        return Pools::tr("on good packs");
    case NumberState::Sampled:
        return Pools::tr("sampled");
    case NumberState::Destroyed:
        return Pools::tr("destroyed");
    case NumberState::Decommissioned:
        return Pools::tr("decommissioned");
    case NumberState::Rejected:
        return Pools::tr("rejected");
    case NumberState::Voided:
        return Pools::tr("voided");
    case NumberState::Returned:
        return Pools::tr("given back");
    }
    return {};
}

PoolDetail detailOf(ledger::View &view, const Pool &pool, const PoolLevel &level)
{
    PoolDetail detail;
    detail.id = pool.id;
    detail.name = pool.name;
    detail.isOpen = !pool.closed;
    detail.lowWater = level.lowWater;
    std::vector<HealthLine> &facts = detail.facts;
    facts.push_back(
        { Tone::Neutral, Pools::tr("Numbers left: %1 of %2").arg(numbersText(level.left), numbersText(level.capacity)),
            pool.closed ? QString() : Pools::tr("Warns at %1.").arg(numbersText(level.lowWater)) });
    addOdds(facts, pool, level);
    const ledger::NumberStore::Counts counts = view.line().numbers.countsOf(pool.id);
    for (size_t state = 0; state < counts.size(); ++state) {
        if (counts[state] > 0)
            facts.push_back(
                { ledger::NumberState(int(state)) == ledger::NumberState::Uncertain ? Tone::Attention : Tone::Neutral,
                    QStringLiteral("%1 %2").arg(numbersText(counts[state]), stateText(ledger::NumberState(int(state)))),
                    {} });
    }
    for (const ledger::PoolFile &file : view.line().pools.files(pool.id))
        facts.push_back(
            { Tone::Neutral, Pools::tr("%Ln number(s) came as %1", nullptr, int(file.numbers)).arg(file.name),
                file.request.isEmpty() ? QString()
                                       : Pools::tr("answer to request %1").arg(QString::fromUtf8(file.request)) });
    if (const std::optional<ledger::JournalEntry> made = view.journal().entry(pool.madeSeq))
        facts.push_back({ Tone::Neutral, Pools::tr("Made %1").arg(timeText(made->head.at)),
            personText(view, made->head.actor.operatorName) });
    for (const ledger::PoolStore::Draw &draw : view.line().pools.draws(pool.id, mostDraws)) {
        QString text = Pools::tr("%Ln number(s)", nullptr, int(draw.numbers));
        if (const auto batch = draw.batch.isValid() ? view.line().batches.find(draw.batch) : std::nullopt)
            text += QStringLiteral(" · ") + batch->order.name;
        detail.draws.push_back({ Tone::Neutral, text,
            QStringList { timeText(draw.head.at), personText(view, draw.head.actor.operatorName),
                QString::fromUtf8(draw.head.actor.station) }
                .join(QStringLiteral(" · ")) });
    }
    return detail;
}

} // namespace

QString goodsText(ledger::View &view, const QByteArray &gtin)
{
    if (gtin.isEmpty())
        return Pools::tr("Containers (SSCC)");
    const std::optional<ledger::Product> product = view.masterData().product(gtin);
    if (!product || product->name.isEmpty())
        return QString::fromLatin1(gtin);
    return QStringList { product->name, product->strength, product->netContent }.join(QLatin1Char(' ')).simplified();
}

PoolsRead readPools(ledger::View &view, const access::Session &person, PoolId chosen, Instant now)
{
    PoolsRead read;
    std::vector<std::pair<Pool, PoolLevel>> pools;
    for (const Pool &pool : workflow::poolsFor(view, person))
        pools.emplace_back(pool, workflow::levelOf(view, pool));
    // What wants something done first, what is over last.
    const auto rank = [](const std::pair<Pool, PoolLevel> &each) {
        return each.first.closed ? 2 : each.second.isLow ? 0 : 1;
    };
    std::stable_sort(pools.begin(), pools.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    for (const auto &[pool, level] : pools) {
        read.pools.push_back(lineOf(view, pool, level, now));
        if (level.isLow)
            read.low.emplace_back(pool.id, Pools::tr("%1 runs low: %2 left.").arg(pool.name, numbersText(level.left)));
        if (pool.id == chosen)
            read.detail = detailOf(view, pool, level);
    }
    for (const ledger::Product &product : view.masterData().products()) {
        if (product.setBySite)
            read.products.emplace_back(QString::fromLatin1(product.gtin), goodsText(view, product.gtin));
    }
    read.prefix = QString::fromLatin1(workflow::companyPrefixes(view, {}).value(0));
    return read;
}

std::vector<HealthLine> previewLines(const workflow::PoolPlan &plan)
{
    std::vector<HealthLine> lines;
    lines.push_back({ Tone::Accepted, Pools::tr("Numbers that it gives: %1").arg(numbersText(plan.level.capacity)),
        plan.pool.kind == PoolKind::Range || plan.pool.kind == PoolKind::Sscc
            ? Pools::tr("one after the other: whoever sees some knows how many you made")
            : QString() });
    addOdds(lines, plan.pool, plan.level);
    for (const Finding &finding : plan.findings)
        lines.push_back({ Tone::Attention, errorSentence(finding), {} });
    return lines;
}

} // namespace packledger::line
