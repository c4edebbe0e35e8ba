#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <atomic>
#include <random>
#include <thread>

namespace packledger::test {

/// A partner's web server on this machine that goes wrong in every way a wire can: connections reset before, in and
/// after the body, errors before and after the document took effect, silence, and answers that make no sense. It knows
/// a document again by its Idempotency-Key, unless told to forget.
class FaultyPartner
{
public:
    struct Rules
    {
        bool isFaulty = true; ///< 26 requests of a hundred go wrong
        bool honoursIdentity = true; ///< false: every request has an effect
        quint32 seed = 1;
    };
    /// What the partner made of a document.
    struct Effect
    {
        QByteArray sha256; ///< of the first bytes that came under this identity
        int effects = 0;
        int attempts = 0; ///< whose bytes all came, whatever was answered
        bool isOneDocument = true; ///< the same bytes in every one of them
    };

    explicit FaultyPartner(Rules rules);
    ~FaultyPartner();
    FaultyPartner(const FaultyPartner &) = delete;
    FaultyPartner &operator=(const FaultyPartner &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QHash<QByteArray, Effect> effects() const;
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int faults() const { return m_faults; }

private:
    enum class Fault {
        None,
        ResetBeforeBody,
        ResetInBody,
        ResetAfterEffect,
        BusyBefore,
        ErrorAfter,
        HangAfter,
        Nonsense
    };

    void run();
    void serve(int connection);
    [[nodiscard]] Fault drawFault();
    /// Whatever is answered: the bytes are those of every attempt.
    void compare(const QByteArray &id, const QByteArray &body);
    void takeEffect(const QByteArray &id);

    Rules m_rules;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_isEnding = false;
    std::atomic<int> m_requests = 0;
    std::atomic<int> m_faults = 0;
    std::mt19937 m_random;
    mutable QMutex m_mutex;
    QHash<QByteArray, Effect> m_effects;
    std::thread m_thread;
};

} // namespace packledger::test
