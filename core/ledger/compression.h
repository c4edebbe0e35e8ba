#pragma once

#include <QByteArray>

#include <optional>

namespace packledger::ledger {

/// Zstandard. What is compressed here is on disk for years: the format is RFC 8878.
[[nodiscard]] QByteArray compress(const QByteArray &bytes);
/// Nothing for bytes that are not ours or that unpack to more than `limit`.
[[nodiscard]] std::optional<QByteArray> uncompress(const QByteArray &bytes, qint64 limit = qint64(1) << 30);

} // namespace packledger::ledger
