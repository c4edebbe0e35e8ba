#include "access/pinhash.h"

#include "access/accesserrors.h"

#include <sodium.h>

namespace packledger::access {

Result<QByteArray> hashPin(const QString &pin, const PinHashCost &cost)
{
    if (sodium_init() < 0)
        return fail(codes::hashFailed);
    QByteArray bytes = pin.normalized(QString::NormalizationForm_KC).toUtf8();
    char hash[crypto_pwhash_STRBYTES] = {};
    const int failed = crypto_pwhash_str_alg(hash, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
        cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (failed != 0)
        return fail(codes::hashFailed);
    return QByteArray(hash);
}

bool pinFits(const QByteArray &hash, const QString &pin)
{
    if (sodium_init() < 0 || hash.isEmpty())
        return false;
    QByteArray bytes = pin.normalized(QString::NormalizationForm_KC).toUtf8();
    const bool fits
        = crypto_pwhash_str_verify(hash.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size()))
        == 0;
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return fits;
}

} // namespace packledger::access
