#include "workflow/poolspaces.h"

#include "gs1/checkdigit.h"

namespace packledger::workflow {

using ledger::Pool;

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
        if (other.kind == ledger::PoolKind::Random && other.alphabet == pool.alphabet && other.length == pool.length
            && other.style == pool.style)
            issued += other.drawn;
    }
    return issued;
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
