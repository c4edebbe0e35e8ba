#include "serials/numberspace.h"

#include <limits>

namespace packledger::serials {

qint64 spaceOf(int alphabetSize, int length)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    qint64 space = 1;
    for (int i = 0; i < length; ++i) {
        if (space > most / alphabetSize)
            return most;
        space *= alphabetSize;
    }
    return space;
}

qint64 usableOf(qint64 space, bool unguessable)
{
    return unguessable ? (space - 1) / leastOdds : space - space / 10;
}

qint64 guessesForOneHit(qint64 issued, qint64 space)
{
    return issued > 0 ? space / issued : 0;
}

} // namespace packledger::serials
