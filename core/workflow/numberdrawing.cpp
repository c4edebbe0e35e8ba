#include "workflow/numberdrawing.h"

#include "access/accesserrors.h"
#include "serials/numberspace.h"
#include "workflow/clientscope.h"
#include "workflow/numberreason.h"
#include "workflow/poolerrors.h"
#include "workflow/pools.h"
#include "workflow/poolspaces.h"
#include "workflow/printing.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::Pool;
using ledger::PoolKind;
using ledger::WriteTransaction;

namespace {

/// Draws from one pool, entry by entry.
class PoolDraw
{
public:
    PoolDraw(WriteTransaction &transaction, const Pool &pool, BatchId batch)
        : m_transaction(transaction)
        , m_pool(pool)
        , m_batch(batch)
        , m_prefix(pool.keyPrefix())
        , m_next(pool.next)
    {
        if (pool.kind != PoolKind::Random)
            return;
        m_generator.emplace(generatorOf(pool));
        for (const Pool &other : transaction.line().pools.of(pool.gtin)) {
            if (other.kind == PoolKind::Range)
                m_ranges.push_back(rangeOf(other));
        }
    }

    /// Fewer than `count` where the pool has no more.
    std::vector<gs1::ItemKey> take(qint64 count)
    {
        std::vector<gs1::ItemKey> drawn;
        drawn.reserve(size_t(count));
        while (qint64(drawn.size()) < count) {
            const QByteArrayList keys = unused(std::min(numbersAnEntry, count - qint64(drawn.size())));
            if (keys.isEmpty())
                break;
            append(keys);
            for (const QByteArray &key : keys)
                drawn.push_back(gs1::ItemKey::fromText(key));
        }
        return drawn;
    }

private:
    /// The next keys that nobody ever used.
    QByteArrayList unused(qint64 count)
    {
        QByteArrayList keys;
        QSet<QByteArray> mine;
        // A random space that is nearly used up gives mostly used numbers; some day it is time to say so.
        for (int round = 0; round < 1000 && keys.size() < count; ++round) {
            const QByteArrayList candidates = m_pool.kind == PoolKind::Random ? byChance(count - keys.size(), mine)
                : m_pool.kind == PoolKind::List                               ? waiting(count - keys.size())
                                                                              : counted(count - keys.size());
            if (candidates.isEmpty())
                break;
            const QByteArrayList used
                = m_transaction.line().pools.taken(candidates, m_pool.id) + m_transaction.items().known(candidates);
            if (used.isEmpty()) {
                keys += candidates;
                continue;
            }
            if (m_pool.kind == PoolKind::List) {
                dropSeenElsewhere(used);
                keys.clear(); // they still stand first in the list
                continue;
            }
            const QSet<QByteArray> passedOver(used.begin(), used.end());
            std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(keys),
                [&](const QByteArray &key) { return !passedOver.contains(key); });
        }
        return keys;
    }

    QByteArrayList byChance(qint64 count, QSet<QByteArray> &mine)
    {
        QByteArrayList keys;
        // Bounded: of a space with a handful of numbers there may be no further one.
        for (qint64 tries = 0; tries < 100 * count && keys.size() < count; ++tries) {
            const QByteArray serial = m_generator->next();
            const bool inRange = std::any_of(m_ranges.begin(), m_ranges.end(),
                [&](const serials::SerialRange &range) { return range.numberOf(serial).has_value(); });
            const QByteArray key = m_prefix + serial;
            if (inRange || mine.contains(key))
                continue;
            mine.insert(key);
            keys.append(key);
        }
        return keys;
    }

    QByteArrayList counted(qint64 count)
    {
        QByteArrayList keys;
        const serials::SerialRange range = rangeOf(m_pool);
        for (; m_next <= m_pool.last && keys.size() < count; ++m_next)
            keys.append(m_prefix + (m_pool.kind == PoolKind::Sscc ? ssccOf(m_pool, m_next) : range.at(m_next)));
        return keys;
    }

    QByteArrayList waiting(qint64 count)
    {
        // One chunk's numbers leave the list with its entry; within a chunk the list is asked once.
        if (m_waitingAsked)
            return {};
        m_waitingAsked = true;
        return m_transaction.line().pools.waiting(m_pool.id, count);
    }

    void dropSeenElsewhere(const QByteArrayList &keys)
    {
        m_transaction.appendAct("pool.returned",
            QJsonObject { { QStringLiteral("pool"), m_pool.id.value },
                { QStringLiteral("reason"), keptReason(NumberReason::SeenElsewhere) },
                { QStringLiteral("serials"), serialsText(m_pool, keys) } });
        m_waitingAsked = false;
    }

    void append(const QByteArrayList &keys)
    {
        QJsonObject body { { QStringLiteral("pool"), m_pool.id.value },
            { QStringLiteral("prefix"), QString::fromLatin1(m_prefix) },
            { QStringLiteral("serials"), serialsText(m_pool, keys) } };
        if (m_batch.isValid())
            body.insert(QStringLiteral("batch"), m_batch.value);
        if (m_pool.kind == PoolKind::Range || m_pool.kind == PoolKind::Sscc)
            body.insert(QStringLiteral("next"), QString::number(m_next));
        m_transaction.appendAct("number.drawn", body);
        m_waitingAsked = false;
    }

    WriteTransaction &m_transaction;
    Pool m_pool;
    BatchId m_batch;
    QByteArray m_prefix;
    qint64 m_next;
    bool m_waitingAsked = false;
    std::optional<serials::RandomSerials> m_generator;
    std::vector<serials::SerialRange> m_ranges;
};

Result<void> mayDraw(const access::Session &person)
{
    if (!person.may(Permission::Commission) && !person.may(Permission::Pack))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Commission)));
    return {};
}

QString wanted(const NumberRequest &request)
{
    QByteArray text = request.gtin;
    for (const QByteArray &part : { request.market, request.client }) {
        if (!part.isEmpty())
            text += (text.isEmpty() ? "" : " ") + part;
    }
    return QString::fromUtf8(text);
}

/// A pool for no market in particular serves each, except that consecutive numbers are none for a market that forbids
/// what can be guessed.
bool isForMarket(const Pool &pool, const QByteArray &market)
{
    if (market.isEmpty() || pool.market == market)
        return true;
    return pool.market.isEmpty() && !(pool.kind == PoolKind::Range && serials::wantsUnguessable(market));
}

Result<std::vector<Pool>> poolNamed(ledger::View &view, const NumberRequest &request)
{
    const std::optional<Pool> pool = view.line().pools.find(request.pool);
    if (!pool)
        return fail(codes::noSuchPool, QString::number(request.pool.value));
    if (!request.gtin.isEmpty() && pool->gtin != request.gtin)
        return fail(codes::wrongProduct, nameAndId(*pool));
    if (!isForMarket(*pool, serials::marketName(request.market)))
        return fail(codes::wrongMarket, nameAndId(*pool));
    // A pool of a client is for nobody who does not name the client.
    if (pool->client != request.client && !(request.gtin.isEmpty() && request.client.isEmpty()))
        return fail(codes::wrongClient, nameAndId(*pool));
    if (pool->closed)
        return fail(codes::poolClosed, nameAndId(*pool));
    return std::vector<Pool> { *pool };
}

Result<std::vector<Pool>> poolsFor(WriteTransaction &transaction, const NumberRequest &request)
{
    if (request.pool.isValid())
        return poolNamed(transaction, request);
    if (request.gtin.isEmpty())
        return fail(codes::noPool); // pools without a product are of SSCCs
    const std::vector<Pool> ofProduct = transaction.line().pools.of(request.gtin);
    const QByteArray market = serials::marketName(request.market);
    std::vector<Pool> found;
    bool otherMarket = false;
    bool otherClient = false;
    for (const Pool &pool : ofProduct) {
        const bool rightClient = pool.client == request.client;
        const bool rightMarket = isForMarket(pool, market);
        otherClient = otherClient || !rightClient;
        otherMarket = otherMarket || (rightClient && !rightMarket);
        if (rightClient && rightMarket && !pool.closed)
            found.push_back(pool);
    }
    if (found.empty())
        return fail(otherMarket ? codes::wrongMarket
                : otherClient   ? codes::wrongClient
                                : codes::noPool,
            wanted(request));
    // Nobody said for which market: fine as long as there is only one to choose.
    if (market.isEmpty()
        && std::any_of(found.begin(), found.end(), [&](const Pool &pool) { return pool.market != found[0].market; }))
        return fail(codes::wrongMarket, wanted(request));
    std::stable_partition(found.begin(), found.end(), [&](const Pool &pool) { return pool.market == market; });
    return found;
}

/// The pools of SSCCs for a client's goods: the client's own come first, and a site may give its own to all. Nobody
/// else's goods travel under a client's company prefix.
Result<std::vector<Pool>> ssccPoolsFor(WriteTransaction &transaction, const QByteArray &client, PoolId wanted)
{
    ledger::PoolStore &store = transaction.line().pools;
    if (wanted.isValid()) {
        const std::optional<Pool> named = store.find(wanted);
        if (!named || !named->gtin.isEmpty())
            return fail(codes::noSuchPool, QString::number(wanted.value));
        if (!client.isEmpty() && !named->client.isEmpty() && named->client != client)
            return fail(codes::wrongClient, nameAndId(*named));
        return std::vector<Pool> { *named };
    }
    std::vector<Pool> pools = store.of({});
    if (pools.empty())
        return fail(codes::noSsccPool);
    const QString others = nameAndId(pools.front());
    std::erase_if(pools, [&](const Pool &pool) { return !pool.client.isEmpty() && pool.client != client; });
    if (pools.empty())
        return fail(codes::wrongClient, others);
    std::stable_partition(pools.begin(), pools.end(), [&](const Pool &pool) { return pool.client == client; });
    return pools;
}

} // namespace

Result<void> checkPool(ledger::View &view, const NumberRequest &request)
{
    if (!request.pool.isValid())
        return {};
    const Result<std::vector<Pool>> pool = poolNamed(view, request);
    return pool ? Result<void>() : fail(pool.error());
}

Result<std::vector<gs1::ItemKey>> drawNumbers(WriteTransaction &transaction, const access::Session &person,
    const NumberRequest &request, qint64 count, BatchId batch)
{
    if (const Result<void> allowed = mayDraw(person); !allowed)
        return fail(allowed.error());
    if (count < 1)
        return fail(codes::noneWanted);
    const Result<std::vector<Pool>> pools = poolsFor(transaction, request);
    if (!pools)
        return fail(pools.error());
    for (const Pool &pool : *pools) {
        if (const Result<void> mine = checkClient(transaction, person, QString::fromUtf8(pool.client)); !mine)
            return fail(mine.error());
    }
    std::vector<gs1::ItemKey> drawn;
    bool guessable = false;
    for (Pool pool : *pools) {
        if (pool.market.isEmpty())
            pool.market = serials::marketName(request.market); // its rule counts
        const qint64 missing = count - qint64(drawn.size());
        const PoolLevel level = levelOf(transaction, pool);
        guessable = guessable || (level.unguessable && pool.kind == PoolKind::Random && level.left < missing);
        const qint64 here = std::min(missing, level.left);
        if (here < 1)
            continue;
        const std::vector<gs1::ItemKey> keys = PoolDraw(transaction, pool, batch).take(here);
        drawn.insert(drawn.end(), keys.begin(), keys.end());
        if (qint64(drawn.size()) == count)
            return drawn;
    }
    return fail(guessable ? codes::guessable : codes::poolExhausted,
        pools->size() == 1 ? nameAndId(pools->front()) : wanted(request));
}

Result<gs1::ItemKey> drawSscc(
    WriteTransaction &transaction, const access::Session &person, const QByteArray &client, PoolId pool)
{
    if (const Result<void> allowed = mayDraw(person); !allowed)
        return fail(allowed.error());
    const Result<std::vector<Pool>> pools = ssccPoolsFor(transaction, client, pool);
    if (!pools)
        return fail(pools.error());
    for (const Pool &each : *pools) {
        if (levelOf(transaction, each).left < 1)
            continue;
        const Result<void> mine
            = each.client.isEmpty() ? Result<void>() : checkClient(transaction, person, QString::fromUtf8(each.client));
        if (!mine)
            return fail(mine.error());
        if (const std::vector<gs1::ItemKey> drawn = PoolDraw(transaction, each, {}).take(1); !drawn.empty())
            return drawn.front();
    }
    return fail(codes::poolExhausted, nameAndId(pools->front()));
}

Result<qint64> returnUnused(
    WriteTransaction &transaction, const access::Session &person, BatchId batch, const QString &reason)
{
    if (!person.may(Permission::ManagePools) && !person.may(Permission::PlanBatches) && !person.may(Permission::RunLine)
        && !person.may(Permission::SignBatches))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ManagePools)));
    if (reason.trimmed().isEmpty())
        return fail(codes::returnedWithoutReason);
    if (const Result<void> quiet = checkNoLabelWaits(transaction, batch); !quiet)
        return fail(quiet.error());
    return endUnused(transaction, batch, ledger::NumberState::Returned, reason);
}

qint64 endUnused(WriteTransaction &transaction, BatchId batch, ledger::NumberState to, const QString &reason)
{
    qint64 ended = 0;
    for (;;) {
        QJsonArray keys;
        transaction.line().numbers.forEach(batch, ledger::NumberState::Allocated, [&](const ledger::NumberRow &row) {
            keys.append(QString::fromUtf8(row.key.text()));
            return keys.size() < numbersAnEntry;
        });
        if (keys.isEmpty())
            return ended;
        ended += keys.size();
        transaction.appendAct("number.moved",
            QJsonObject { { QStringLiteral("state"), QLatin1StringView(nameOf(to)) }, { QStringLiteral("keys"), keys },
                { QStringLiteral("reason"), reason.trimmed() }, { QStringLiteral("batch"), batch.value } });
    }
}

} // namespace packledger::workflow
