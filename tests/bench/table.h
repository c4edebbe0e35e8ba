#pragma once

#include <QString>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iterator>
#include <vector>

namespace packledger::bench {

inline double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}
inline double median(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

/// Quotients of what was measured in the same turn, so that a neighbour's load stands on both sides.
inline double medianRatio(const std::vector<double> &above, const std::vector<double> &below)
{
    std::vector<double> ratios;
    std::transform(above.begin(), above.end(), below.begin(), std::back_inserter(ratios), std::divides<>());
    return median(ratios);
}

/// What was measured, beside the bars that it must not miss.
class Table
{
public:
    explicit Table(bool judged)
        : m_judged(judged)
    {
        std::printf("%-66s %10s %12s\n", "", "measured", "bar");
    }
    void notBelow(const QString &what, double measured, double bar) { row(what, measured, bar, ">=", measured >= bar); }
    void notAbove(const QString &what, double measured, double bar) { row(what, measured, bar, "<=", measured <= bar); }
    void told(const QString &what, double measured) { std::printf("%-66s %10.2f\n", qPrintable(what), measured); }
    [[nodiscard]] bool holds() const { return m_holds || !m_judged; }

private:
    void row(const QString &what, double measured, double bar, const char *relation, bool good)
    {
        m_holds = m_holds && good;
        std::printf("%-66s %10.2f %3s %8.2f %s\n", qPrintable(what), measured, relation, bar,
            !m_judged  ? ""
                : good ? "holds"
                       : "MISSED");
    }

    bool m_judged;
    bool m_holds = true;
};

} // namespace packledger::bench
