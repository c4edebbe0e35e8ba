#include "site/coderate.h"

namespace packledger::site {

namespace {
constexpr qint64 windowMs = 60'000;
constexpr int ageEveryMs = 1000;
} // namespace

CodeRate::CodeRate(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_second.setInterval(ageEveryMs);
    connect(&m_second, &QTimer::timeout, this, &CodeRate::age);
}

void CodeRate::note()
{
    m_times.push_back(m_clock.now().ms);
    m_second.start();
    age();
    Q_EMIT changed(int(m_times.size()));
}

void CodeRate::clear()
{
    m_times.clear();
    m_second.stop();
    Q_EMIT changed(0);
}

void CodeRate::age()
{
    const auto before = m_times.size();
    const qint64 now = m_clock.now().ms;
    // A clock that was set back would keep them for ever.
    while (!m_times.empty() && (now - m_times.front() > windowMs || now < m_times.front()))
        m_times.pop_front();
    if (m_times.empty())
        m_second.stop();
    if (m_times.size() != before)
        Q_EMIT changed(int(m_times.size()));
}

} // namespace packledger::site
