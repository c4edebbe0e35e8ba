#pragma once

#include "base/progress.h"

#include <atomic>
#include <functional>
#include <memory>

namespace packledger::common {

/// Carries the progress of long work from the thread it is done in to the presenter's, and the wish to stop back. One
/// piece of work at a time: of what was under way before nothing more is heard, nor of any when this goes.
///
/// Lives in the presenter's thread, which is the program's main one.
class ProgressRelay
{
public:
    /// How far it is: a percent at a time, which is all a bar can show; permille is -1 where nobody knows.
    using Tell = std::function<void(int permille, qint64 done, qint64 total)>;

    ProgressRelay() = default;
    ~ProgressRelay();
    ProgressRelay(const ProgressRelay &) = delete;
    ProgressRelay &operator=(const ProgressRelay &) = delete;

    /// For work that begins now.
    [[nodiscard]] Progress begin(Tell tell);
    void cancel();

private:
    struct Work
    {
        std::atomic_bool isCancelled = false;
        bool isHeard = true; ///< asked and changed in the presenter's thread alone
    };

    void forget();

    std::shared_ptr<Work> m_work;
};

} // namespace packledger::common
