#include "serialline/hostlookup.h"

#include <QDeadlineTimer>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <netdb.h>
#include <sys/socket.h>

namespace packledger::serialline {

namespace {

constexpr std::chrono::milliseconds lookEvery { 100 };

HostLookup::Answer ask(const QByteArray &host)
{
    addrinfo wish {};
    wish.ai_socktype = SOCK_STREAM;
    wish.ai_flags = AI_ADDRCONFIG;
    addrinfo *found = nullptr;
    if (const int error = ::getaddrinfo(host.constData(), nullptr, &wish, &found); error != 0)
        return { {}, QString::fromLocal8Bit(::gai_strerror(error)) };
    HostLookup::Answer answer;
    for (const addrinfo *each = found; each; each = each->ai_next)
        answer.addresses.append(QHostAddress(each->ai_addr));
    ::freeaddrinfo(found);
    return answer;
}

} // namespace

struct HostLookup::State
{
    std::mutex mutex;
    std::condition_variable answered;
    std::optional<Answer> answer;
};

HostLookup::HostLookup(const QString &host)
    : m_state(std::make_shared<State>())
{
    // On its own from the start: it shares nothing with us but the state, which whoever is last throws away.
    std::thread([state = m_state, name = host.toUtf8()] {
        Answer answer = ask(name);
        const std::lock_guard lock(state->mutex);
        state->answer = std::move(answer);
        state->answered.notify_all();
    }).detach();
}

std::optional<HostLookup::Answer> HostLookup::wait(
    const QDeadlineTimer &deadline, const std::function<bool()> &isStopped) const
{
    std::unique_lock lock(m_state->mutex);
    while (!m_state->answer && !deadline.hasExpired() && !(isStopped && isStopped()))
        m_state->answered.wait_for(lock, lookEvery);
    return m_state->answer;
}

} // namespace packledger::serialline
