#pragma once

#include <QtGlobal>

namespace packledger::serials {

/// Article 4 of the Delegated Regulation (EU) 2016/161: a guess hits less often than once in so many times.
inline constexpr qint64 leastOdds = 10'000;

/// How many texts of `length` characters there are; the largest qint64 where there are more.
[[nodiscard]] qint64 spaceOf(int alphabetSize, int length);

/// How many of a space's numbers may be issued: where they must be unguessable the most that keeps
/// issued / space below 1:10,000, else nine of ten, so that drawing by chance stays quick.
[[nodiscard]] qint64 usableOf(qint64 space, bool unguessable);

/// One guess in so many hits an issued number; 0 where nothing is issued.
[[nodiscard]] qint64 guessesForOneHit(qint64 issued, qint64 space);

} // namespace packledger::serials
