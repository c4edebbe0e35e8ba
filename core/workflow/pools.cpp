#include "workflow/pools.h"

#include "access/accesserrors.h"
#include "gs1/charset.h"
#include "serials/numberspace.h"
#include "serials/serialserrors.h"
#include "workflow/clientscope.h"
#include "workflow/labelerrule.h"
#include "workflow/poolerrors.h"
#include "workflow/poolspaces.h"

#include <algorithm>

namespace packledger::workflow {

using access::Permission;
using ledger::Pool;
using ledger::PoolKind;
using ledger::View;
using ledger::WriteTransaction;

namespace {

Result<void> mayManage(const access::Session &person)
{
    if (!person.may(Permission::ManagePools))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::ManagePools)));
    return {};
}

Result<void> planRandom(PoolPlan &plan, const PoolSpec &spec)
{
    Pool &pool = plan.pool;
    const bool twelveDigits = spec.style == serials::Style::TwelveDigits;
    const Result<serials::Alphabet> alphabet = twelveDigits ? serials::Alphabet::digits()
        : spec.alphabet.isEmpty()                           ? serials::Alphabet::standard()
                                                            : serials::Alphabet::parse(spec.alphabet);
    if (!alphabet)
        return fail(alphabet.error());
    pool.alphabet = alphabet->characters();
    pool.length = twelveDigits ? 12 : spec.length;
    if (pool.length < 1 || pool.length > serials::longestSerial)
        return fail(serials::codes::length, QString::number(pool.length));
    if (!twelveDigits) {
        const Findings findings = alphabet->findings();
        plan.findings.insert(plan.findings.end(), findings.begin(), findings.end());
    }
    return {};
}

Result<void> planRange(View &view, PoolPlan &plan, const PoolSpec &spec)
{
    Pool &pool = plan.pool;
    const Result<serials::SerialRange> range = serials::SerialRange::between(spec.from, spec.to);
    if (!range)
        return fail(range.error());
    for (const QByteArray &end : { spec.from, spec.to }) {
        if (const Result<void> good = serials::checkGenerated(end, spec.style); !good)
            return good;
    }
    if (serials::wantsUnguessable(pool.market))
        return fail(codes::predictable, QString::fromLatin1(pool.market));
    for (const Pool &other : view.line().pools.of(pool.gtin)) {
        if (other.kind == PoolKind::Range && rangeOf(other).overlaps(*range))
            return fail(codes::poolExists, nameAndId(other));
    }
    pool.prefix = range->prefix;
    pool.width = range->width;
    pool.first = pool.next = range->first;
    pool.last = range->last;
    if (!gs1::allDigits(spec.from))
        return {};
    if (spec.from.startsWith('0'))
        plan.findings.push_back({ Severity::Warning, serials::codes::leadingZero, QString::fromLatin1(spec.from), {} });
    // Twelve digits look like the style of the tags; whoever did not ask for it is told, and not held up.
    if (spec.to.size() == 12 && !serials::checkGenerated(spec.to, serials::Style::TwelveDigits))
        plan.findings.push_back({ Severity::Warning, serials::codes::tagTooLarge, QString::fromLatin1(spec.to), {} });
    return {};
}

Result<void> planSscc(View &view, PoolPlan &plan, const PoolSpec &spec)
{
    Pool &pool = plan.pool;
    const QByteArray &prefix = spec.companyPrefix;
    if (!gs1::allDigits(prefix) || prefix.size() < 4 || prefix.size() > 12 || spec.extension < 0 || spec.extension > 9)
        return fail(codes::ssccPrefix, QString::fromLatin1(prefix));
    const QByteArrayList ours = companyPrefixes(view, pool.client);
    if (ours.isEmpty())
        plan.findings.push_back({ Severity::Warning, codes::labelerUnknown, QString::fromLatin1(prefix), {} });
    else if (!ours.contains(prefix))
        return fail(codes::foreignLabeler, QString::fromLatin1(prefix));
    pool.prefix = QByteArray::number(spec.extension) + prefix;
    pool.width = 17 - int(pool.prefix.size());
    pool.last = 1;
    for (int digit = 0; digit < pool.width; ++digit)
        pool.last *= 10;
    --pool.last;
    pool.first = pool.next = spec.from.isEmpty() ? 1 : spec.from.toLongLong();
    if (!gs1::allDigits(spec.from) || spec.from.size() > pool.width)
        return fail(codes::ssccPrefix, QString::fromLatin1(spec.from));
    for (const Pool &other : view.line().pools.of({})) {
        // One prefix within the other gives the same digits.
        const bool same = other.prefix.startsWith(pool.prefix) || pool.prefix.startsWith(other.prefix);
        if (other.kind == PoolKind::Sscc && same)
            return fail(codes::poolExists, nameAndId(other));
    }
    return {};
}

QString givenName(const Pool &pool)
{
    QString name = pool.gtin.isEmpty() ? QStringLiteral("SSCC ") + QString::fromLatin1(pool.prefix)
                                       : QString::fromLatin1(pool.gtin);
    for (const QByteArray &part : { pool.market, pool.client }) {
        if (!part.isEmpty())
            name += u' ' + QString::fromUtf8(part);
    }
    return name;
}

} // namespace

PoolLevel levelOf(View &view, const Pool &pool)
{
    PoolLevel level;
    level.unguessable = !pool.gtin.isEmpty() && serials::wantsUnguessable(pool.market);
    switch (pool.kind) {
    case PoolKind::Random: {
        const qint64 issued = issuedOfSameSpace(view, pool);
        level.space = generatorOf(pool).space();
        level.capacity = serials::usableOf(level.space, level.unguessable);
        level.left = std::max<qint64>(0, level.capacity - issued);
        level.guessesForOneHit = serials::guessesForOneHit(issued, level.space);
        break;
    }
    case PoolKind::Range:
    case PoolKind::Sscc:
        level.capacity = pool.last - pool.first + 1;
        level.left = pool.last - pool.next + 1;
        break;
    case PoolKind::List:
        level.capacity = pool.added;
        level.left = pool.added - pool.drawn - pool.returned;
        break;
    }
    level.lowWater = pool.lowWater >= 0 ? pool.lowWater : level.capacity / 10;
    level.isLow = !pool.closed && level.left <= level.lowWater;
    if (pool.closed)
        level.left = 0;
    return level;
}

Result<PoolPlan> planPool(View &view, const PoolSpec &spec)
{
    PoolPlan plan;
    Pool &pool = plan.pool;
    pool.kind = spec.kind;
    pool.market = serials::marketName(spec.market);
    pool.client = spec.client.trimmed();
    pool.style = int(spec.style);
    pool.lowWater = spec.lowWater;
    const bool isOfSsccs = spec.kind == PoolKind::Sscc || (spec.kind == PoolKind::List && spec.gtin.isEmpty());
    if (!isOfSsccs) {
        const Result<gs1::Gtin> gtin = gs1::Gtin::parse(spec.gtin);
        if (!gtin)
            return fail(gtin.error());
        pool.gtin = gtin->digits();
        Result<Findings> labeler = checkLabeler(view, pool.gtin, pool.client);
        if (!labeler)
            return fail(labeler.error());
        plan.findings = *std::move(labeler);
    }
    const Result<void> planned = spec.kind == PoolKind::Random ? planRandom(plan, spec)
        : spec.kind == PoolKind::Range                         ? planRange(view, plan, spec)
        : spec.kind == PoolKind::Sscc                          ? planSscc(view, plan, spec)
                                                               : Result<void>();
    if (!planned)
        return fail(planned.error());
    pool.name = spec.name.trimmed().isEmpty() ? givenName(pool) : spec.name.trimmed();
    plan.level = levelOf(view, pool);
    if (spec.kind == PoolKind::Random && plan.level.left < 1)
        return fail(codes::guessable, pool.name);
    return plan;
}

Result<PoolPlan> makePool(WriteTransaction &transaction, const access::Session &person, const PoolSpec &spec)
{
    if (const Result<void> allowed = mayManage(person); !allowed)
        return fail(allowed.error());
    PoolSpec wanted = spec;
    if (wanted.client.isEmpty())
        wanted.client = clientOf(transaction, person).toUtf8();
    Result<PoolPlan> plan = planPool(transaction, wanted);
    if (!plan)
        return plan;
    if (const Result<void> mine = checkClient(transaction, person, QString::fromUtf8(plan->pool.client)); !mine)
        return fail(mine.error());
    plan->pool.id = transaction.line().pools.nextId();
    plan->pool.madeSeq = transaction.appendAct("pool.made", ledger::PoolStore::toJson(plan->pool)).seq;
    return plan;
}

std::vector<Pool> poolsFor(View &view, const access::Session &person)
{
    std::vector<Pool> pools = view.line().pools.all();
    std::erase_if(pools, [&](const Pool &pool) { return !mayHandle(view, person, QString::fromUtf8(pool.client)); });
    return pools;
}

Result<Pool> poolFor(View &view, const access::Session &person, PoolId id)
{
    std::optional<Pool> pool = view.line().pools.find(id);
    if (!pool || !mayHandle(view, person, QString::fromUtf8(pool->client)))
        return fail(codes::noSuchPool, QString::number(id.value));
    return *std::move(pool);
}

Result<void> changePool(
    WriteTransaction &transaction, const access::Session &person, PoolId id, const QString &name, qint64 lowWater)
{
    if (const Result<void> allowed = mayManage(person); !allowed)
        return allowed;
    const Result<Pool> pool = poolFor(transaction, person, id);
    if (!pool)
        return fail(pool.error());
    transaction.appendAct("pool.changed",
        QJsonObject { { QStringLiteral("pool"), id.value },
            { QStringLiteral("name"), name.trimmed().isEmpty() ? pool->name : name.trimmed() },
            { QStringLiteral("low_water"), QString::number(lowWater) }, { QStringLiteral("closed"), pool->closed } });
    return {};
}

Result<qint64> returnPool(
    WriteTransaction &transaction, const access::Session &person, PoolId id, const QString &reason)
{
    if (const Result<void> allowed = mayManage(person); !allowed)
        return fail(allowed.error());
    ledger::PoolStore &pools = transaction.line().pools;
    const Result<Pool> pool = poolFor(transaction, person, id);
    if (!pool)
        return fail(pool.error());
    if (pool->closed)
        return fail(codes::poolClosed, nameAndId(*pool));
    if (reason.trimmed().isEmpty())
        return fail(codes::returnedWithoutReason);
    qint64 returned = 0;
    for (;;) {
        const QByteArrayList keys = pools.waiting(id, numbersAnEntry);
        if (keys.isEmpty())
            break;
        transaction.appendAct("pool.returned",
            QJsonObject { { QStringLiteral("pool"), id.value }, { QStringLiteral("reason"), reason.trimmed() },
                { QStringLiteral("serials"), serialsText(*pool, keys) } });
        returned += keys.size();
    }
    transaction.appendAct("pool.changed",
        QJsonObject { { QStringLiteral("pool"), id.value }, { QStringLiteral("name"), pool->name },
            { QStringLiteral("low_water"), QString::number(pool->lowWater) }, { QStringLiteral("closed"), true },
            { QStringLiteral("reason"), reason.trimmed() } });
    return returned;
}

} // namespace packledger::workflow
