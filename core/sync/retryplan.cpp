#include "sync/retryplan.h"

#include <algorithm>

namespace packledger::sync {

RetryPlan::RetryPlan(RetryRules rules, std::optional<quint32> seed)
    : m_rules(rules)
    , m_random(seed ? QRandomGenerator(*seed) : QRandomGenerator::securelySeeded())
{
}

qint64 RetryPlan::waitMs(int failures, std::optional<qint64> wishMs)
{
    constexpr int mostDoublings = 40; // beyond that any wait is the longest one
    const int doublings = std::clamp(failures - 1, 0, mostDoublings);
    const double planned
        = std::min(double(m_rules.firstMs) * double(qint64(1) << doublings), double(m_rules.longestMs));
    const double part = 1.0 + m_rules.jitter * (2.0 * m_random.generateDouble() - 1.0);
    return std::max(qint64(planned * part), std::clamp(wishMs.value_or(0), qint64(0), longestWishMs));
}

} // namespace packledger::sync
