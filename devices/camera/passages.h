#pragma once

#include "camera/framesource.h"

#include <QRect>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace packledger::camera {

/// One picture of a pack, and where in it the pack is.
struct PackView
{
    CameraFrame frame;
    QRect place {}; ///< pixels; empty: the whole picture
};

/// Packs that came by, between the thread that finds them and the one that reads them, in the order of the belt. None
/// is ever left out; of one that waits behind many others, only the best picture is kept.
class Passages
{
public:
    using Pack = qint64;
    using Time = std::chrono::steady_clock::time_point;

    /// A pack has come by; its pictures follow, the best first.
    Pack open();
    void addView(Pack pack, PackView view);
    /// No further picture of it comes.
    void close(Pack pack);
    /// No further pack comes.
    void finish();

    /// What is to be done next for the pack in front.
    struct Turn
    {
        Pack pack = 0;
        std::optional<PackView> view; ///< to look at; none: all were, or there is none
        bool isLast = false; ///< no further one will come
        Time since; ///< when the pack came by
        qsizetype behind = 0; ///< packs that wait behind it
    };
    /// Waits at most `patience` for it. None: nothing yet, stopped, or isOver().
    [[nodiscard]] std::optional<Turn> next(std::stop_token stop, std::chrono::milliseconds patience);
    /// The pack in front is decided on.
    void settle(Pack pack);
    /// Whether no pack waits and none will come.
    [[nodiscard]] bool isOver() const;
    /// Waits until few packs wait: for a recording that is read faster than it is understood.
    void waitForRoom(std::stop_token stop);

private:
    struct Waiting
    {
        Pack pack = 0;
        std::deque<PackView> views {};
        int given = 0; ///< views so far
        bool isClosed = false;
        Time since {};
    };
    [[nodiscard]] Waiting *find(Pack pack);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Waiting> m_waiting;
    Pack m_last = 0;
    bool m_isFinished = false;
};

} // namespace packledger::camera
