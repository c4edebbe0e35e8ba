#pragma once

#include <QRandomGenerator>

#include <optional>

namespace packledger::sync {

/// How long to wait after a failure.
struct RetryRules
{
    qint64 firstMs = 1'000;
    qint64 longestMs = 15 * 60'000;
    double jitter = 0.2; ///< the part of a wait that chance adds or takes away

    friend bool operator==(const RetryRules &, const RetryRules &) = default;
};

/// The partner's own wish is heard up to here.
inline constexpr qint64 longestWishMs = 24 * 3'600'000LL;

/// Doubles the wait with every failure up to a longest one, with jitter, so that stations that lost the same network do
/// not come back in step. Without a fixed seed no two plans are alike.
class RetryPlan
{
public:
    explicit RetryPlan(RetryRules rules = {}, std::optional<quint32> seed = {});

    /// The wait after so many failures in a row, at least as long as the partner wished.
    [[nodiscard]] qint64 waitMs(int failures, std::optional<qint64> wishMs = {});

private:
    RetryRules m_rules;
    QRandomGenerator m_random;
};

} // namespace packledger::sync
