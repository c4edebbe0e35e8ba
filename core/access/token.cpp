#include "access/token.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace packledger::access {

QByteArray newToken()
{
    std::array<quint32, 6> numbers {};
    QRandomGenerator::system()->generate(numbers.begin(), numbers.end());
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenDigest(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
}

} // namespace packledger::access
