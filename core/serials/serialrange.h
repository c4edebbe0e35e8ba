#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace packledger::serials {

/// Consecutive serial numbers: a text that stays, and behind it a number that counts. Leading zeros are significant:
/// "0001" to "9999" keeps four digits, "1" to "9999" has as many as the number needs.
struct SerialRange
{
    QByteArray prefix;
    int width = 0; ///< digits of the counting part; 0: as many as it needs
    qint64 first = 0;
    qint64 last = 0;

    /// From the first and the last serial. Fails with serials.range where they do not belong to one range, and with
    /// serials.length, serials.not-dscsa.
    [[nodiscard]] static Result<SerialRange> between(QByteArrayView from, QByteArrayView to);

    [[nodiscard]] QByteArray at(qint64 number) const;
    /// The number behind a serial of this range; nothing for others.
    [[nodiscard]] std::optional<qint64> numberOf(QByteArrayView serial) const;
    /// Whether a serial is in both.
    [[nodiscard]] bool overlaps(const SerialRange &other) const;
};

} // namespace packledger::serials
