#pragma once

#include <chrono>
#include <cstdio>
#include <sys/resource.h>

namespace packledger::bench {

/// A clock that all processes share.
[[nodiscard]] inline long long monotonicNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// Says that the window can be used: the moment, and what the processor worked for it until then.
inline void tellStart()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    std::printf("%lld %.6f\n", monotonicNs(), seconds(used.ru_utime) + seconds(used.ru_stime));
    std::fflush(stdout);
}

} // namespace packledger::bench
