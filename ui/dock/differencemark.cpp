#include "dock/differencemark.h"

#include <algorithm>

namespace packledger::dock {

DifferenceMarks markDifferences(const QString &first, const QString &second)
{
    const auto n = static_cast<std::size_t>(first.size());
    const auto m = static_cast<std::size_t>(second.size());
    DifferenceMarks marks { std::vector<bool>(n, true), std::vector<bool>(m, true) };
    const auto same = [&](std::size_t i, std::size_t j) {
        return first[static_cast<qsizetype>(i)] == second[static_cast<qsizetype>(j)];
    };

    if (n == m) {
        // Same length: a swapped or misread character is what happens; compare place by place.
        for (std::size_t i = 0; i < n; ++i)
            marks.first[i] = marks.second[i] = !same(i, i);
        return marks;
    }

    std::vector<std::vector<int>> common(n + 1, std::vector<int>(m + 1, 0));
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = m; j-- > 0;)
            common[i][j] = same(i, j) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (same(i, j)) {
            marks.first[i++] = false;
            marks.second[j++] = false;
        } else if (common[i + 1][j] >= common[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return marks;
}

} // namespace packledger::dock
