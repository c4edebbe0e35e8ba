#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>

namespace packledger::serials {

/// How the numbers of a pool look.
enum class Style {
    Plain, ///< as the pool says
    TwelveDigits, ///< twelve digits that an SGTIN-96 tag can hold (EPC Tag Data Standard 14.5.1: below 2^38)
};
[[nodiscard]] const char *nameOf(Style style);

/// AI 21 (GS1 General Specifications 3.5.2).
inline constexpr int longestSerial = 20;
/// 2^38 - 1.
inline constexpr qint64 largestTagSerial = 274'877'906'943;

/// Whether every character is a letter or a digit, as DSCSA asks of what we generate.
[[nodiscard]] bool isDscsaText(QByteArrayView serial);

/// Whether this site may put the number on a pack: 1 to 20 letters and digits, and of the style. Fails with
/// serials.length, serials.not-dscsa, serials.tag-too-large.
[[nodiscard]] Result<void> checkGenerated(QByteArrayView serial, Style style);

/// Whether a scanner that loses separators would read part of the serial as an expiry with a lot behind it
/// ("17" + a date + "10").
[[nodiscard]] bool mimicsExpiryAndLot(QByteArrayView serial);

/// Whether one number of a list gives others away: more than a tenth of them differ from their neighbour in the last
/// character alone, as running numbers do. Of numbers made by chance, one in ten thousand of their space, one in
/// hundreds does.
[[nodiscard]] bool givesOthersAway(QByteArrayList serials);

/// A market's short name as pools and batches write it: lower case; empty stays empty.
[[nodiscard]] QByteArray marketName(QByteArrayView text);

/// Whether a market is under the Delegated Regulation (EU) 2016/161, whose article 4 wants numbers that cannot be
/// guessed with a chance of 1:10,000 or better: "eu", or a country of the European Economic Area.
[[nodiscard]] bool wantsUnguessable(QByteArrayView market);

} // namespace packledger::serials
