#pragma once

#include <QString>

#include <vector>

namespace packledger::dock {

/// Which characters of each text have no partner in the other, so that a person sees at once where label
/// and data part. Characters pair up in order (longest common subsequence), so one missing character does
/// not mark the whole rest.
struct DifferenceMarks
{
    std::vector<bool> first;
    std::vector<bool> second;
};

[[nodiscard]] DifferenceMarks markDifferences(const QString &first, const QString &second);

} // namespace packledger::dock
