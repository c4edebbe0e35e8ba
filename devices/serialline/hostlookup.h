#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QDeadlineTimer;

namespace packledger::serialline {

/// The addresses of a host, asked for in a thread of its own: nobody can stop the system's resolver, which waits for a
/// name server that is gone as long as it likes. Where nobody waits any more, the thread ends by itself and tells
/// nobody.
class HostLookup
{
public:
    struct Answer
    {
        QList<QHostAddress> addresses;
        QString trouble; ///< why there is none
    };

    explicit HostLookup(const QString &host);

    /// Waits for the answer; nothing where the time is over or `isStopped`, which is asked ten times a second. It may
    /// be waited for again.
    [[nodiscard]] std::optional<Answer> wait(
        const QDeadlineTimer &deadline, const std::function<bool()> &isStopped = {}) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace packledger::serialline
