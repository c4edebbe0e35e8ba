#include "workflow/poolspaces.h"

#include "gs1/checkdigit.h"

#include <algorithm>

namespace packledger::workflow {

using ledger::Pool;

namespace {

/// Whether a text of the random pool's characters may be a number of the other pool. What a list holds is not known by
/// its pool; a range serves no market that forbids what can be guessed, yet its numbers are hit as well.
bool overlaps(const Pool &random, const Pool &other)
{
    const auto has = [&](char c) { return random.alphabet.contains(c); };
    switch (other.kind) {
    case ledger::PoolKind::Random:
        return other.length == random.length && std::ranges::any_of(other.alphabet, has);
    case ledger::PoolKind::Range: {
        const QByteArray number = rangeOf(other).at(other.first);
        return number.size() == random.length && std::ranges::all_of(other.prefix, has)
            && std::ranges::any_of(QByteArrayView("0123456789"), has);
    }
    case ledger::PoolKind::List:
    case ledger::PoolKind::Sscc:
        break;
    }
    return false;
}

} // namespace

serials::RandomSerials generatorOf(const Pool &pool)
{
    const Result<serials::Alphabet> alphabet = serials::Alphabet::parse(pool.alphabet);
    return serials::RandomSerials(
        alphabet.value_or(serials::Alphabet::standard()), pool.length, serials::Style(pool.style));
}

serials::SerialRange rangeOf(const Pool &pool)
{
    return { pool.prefix, pool.width, pool.first, pool.last };
}

QByteArray ssccOf(const Pool &pool, qint64 reference)
{
    const QByteArray digits = rangeOf(pool).at(reference);
    return digits + gs1::checkDigitOf(digits);
}

qint64 issuedOfSameSpace(ledger::View &view, const Pool &pool)
{
    qint64 issued = 0;
    for (const Pool &other : view.line().pools.of(pool.gtin)) {
        if (overlaps(pool, other))
            issued += other.drawn;
    }
    return issued;
}

PoolId poolHolding(ledger::View &view, const gs1::ItemKey &number)
{
    ledger::PoolStore &pools = view.line().pools;
    const PoolId waiting = pools.poolOfWaiting(number.text());
    const std::optional<gs1::Gtin> gtin = number.gtin();
    if (waiting.isValid() || !gtin)
        return waiting;
    for (const Pool &pool : pools.of(gtin->digits())) {
        if (pool.kind == ledger::PoolKind::Range && rangeOf(pool).numberOf(number.serial()))
            return pool.id;
    }
    return {};
}

bool refusesUnknownNumbers(ledger::View &view)
{
    return view.settings().value("line.unknown-numbers") == QLatin1StringView("refuse");
}

QString serialsText(const Pool &pool, const QByteArrayList &keys)
{
    const qsizetype prefix = pool.keyPrefix().size();
    QByteArray text;
    for (const QByteArray &key : keys) {
        if (!text.isEmpty())
            text += ' ';
        text += QByteArrayView(key).sliced(prefix);
    }
    return QString::fromLatin1(text);
}

QString nameAndId(const Pool &pool)
{
    return QStringLiteral("%1 (%2)").arg(pool.name).arg(pool.id.value);
}

} // namespace packledger::workflow
