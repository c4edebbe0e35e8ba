#include "camera/passages.h"

#include <algorithm>

namespace packledger::camera {

namespace {

constexpr int mostViews = 5; ///< of one pack: what five pictures do not show, a sixth does not
constexpr qsizetype busy = 4; ///< packs that wait
// A pack is in the picture for some time after it was counted; whoever decides does not wait for more of it.
constexpr std::chrono::milliseconds longestWait { 150 };

} // namespace

Passages::Waiting *Passages::find(Pack pack)
{
    const auto found = std::find_if(
        m_waiting.begin(), m_waiting.end(), [pack](const Waiting &waiting) { return waiting.pack == pack; });
    return found == m_waiting.end() ? nullptr : &*found;
}

Passages::Pack Passages::open()
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back({ .pack = ++m_last, .since = std::chrono::steady_clock::now() });
    return m_last;
}

void Passages::addView(Pack pack, PackView view)
{
    {
        const std::scoped_lock lock(m_mutex);
        Waiting *waiting = find(pack);
        if (waiting == nullptr || waiting->given >= mostViews)
            return;
        if (qsizetype(m_waiting.size()) > busy && !waiting->views.empty())
            return;
        ++waiting->given;
        waiting->views.push_back(std::move(view));
    }
    m_changed.notify_all();
}

void Passages::close(Pack pack)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (Waiting *waiting = find(pack))
            waiting->isClosed = true;
    }
    m_changed.notify_all();
}

void Passages::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isFinished = true;
        for (Waiting &waiting : m_waiting)
            waiting.isClosed = true;
    }
    m_changed.notify_all();
}

std::optional<Passages::Turn> Passages::next(std::stop_token stop, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const auto until = std::chrono::steady_clock::now() + patience;
    while (!stop.stop_requested()) {
        const auto now = std::chrono::steady_clock::now();
        if (!m_waiting.empty()) {
            Waiting &front = m_waiting.front();
            const bool isComplete = front.isClosed || front.given >= mostViews || now - front.since >= longestWait;
            Turn turn { front.pack, std::nullopt, false, front.since, qsizetype(m_waiting.size()) - 1 };
            if (!front.views.empty()) {
                turn.view = std::move(front.views.front());
                front.views.pop_front();
                turn.isLast = isComplete && front.views.empty();
                return turn;
            }
            if (isComplete) {
                turn.isLast = true;
                return turn;
            }
        } else if (m_isFinished) {
            break;
        }
        const auto deadline = m_waiting.empty() ? until : std::min(until, m_waiting.front().since + longestWait);
        if (now >= until)
            break;
        m_changed.wait_until(lock, stop, deadline, [this, had = m_waiting.size()] {
            return m_isFinished || m_waiting.size() != had
                || (!m_waiting.empty() && (!m_waiting.front().views.empty() || m_waiting.front().isClosed));
        });
    }
    return std::nullopt;
}

void Passages::settle(Pack pack)
{
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_waiting, [pack](const Waiting &waiting) { return waiting.pack == pack; });
    }
    m_changed.notify_all();
}

bool Passages::isOver() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isFinished && m_waiting.empty();
}

void Passages::waitForRoom(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, std::move(stop), [this] { return qsizetype(m_waiting.size()) < busy; });
}

} // namespace packledger::camera
