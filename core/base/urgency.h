#pragma once

namespace packledger {

/// While it lives, the system lets this thread go before others, as far as the station allows it: in real time where
/// the account may (`LimitRTPRIO`, rtkit's group), else ahead of its neighbours, else nothing changes. For the short
/// work that a belt waits for; whoever computes for long must not hold it. Leave it in the thread that made it.
class Urgency
{
public:
    enum class Granted { Nothing, Ahead, RealTime };

    Urgency();
    ~Urgency();
    Urgency(const Urgency &) = delete;
    Urgency &operator=(const Urgency &) = delete;

    [[nodiscard]] Granted granted() const { return m_granted; }

private:
    Granted m_granted = Granted::Nothing;
    int m_policy = 0; ///< as it was
    int m_nice = 0;
};

} // namespace packledger
