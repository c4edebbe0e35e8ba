#include "ledger/compression.h"

#include <zstd.h>

namespace packledger::ledger {

QByteArray compress(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const size_t written = ZSTD_compress(packed.data(), static_cast<size_t>(packed.size()), bytes.constData(), size, 3);
    Q_ASSERT(!ZSTD_isError(written));
    packed.truncate(static_cast<qsizetype>(written));
    return packed;
}

std::optional<QByteArray> uncompress(const QByteArray &bytes, qint64 limit)
{
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.constData(), static_cast<size_t>(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN
        || size > static_cast<unsigned long long>(limit))
        return std::nullopt;
    QByteArray content(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t read = ZSTD_decompress(
        content.data(), static_cast<size_t>(content.size()), bytes.constData(), static_cast<size_t>(bytes.size()));
    if (ZSTD_isError(read) || read != size)
        return std::nullopt;
    return content;
}

} // namespace packledger::ledger
