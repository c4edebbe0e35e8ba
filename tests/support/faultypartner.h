#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QSet>

#include <atomic>
#include <functional>
#include <random>
#include <thread>

namespace packledger::test {

/// A partner's web server on this machine that goes wrong in every way a wire can: connections reset before, in and
/// after the body, errors before and after the document took effect, silence, and answers that make no sense. It knows
/// a document again by its Idempotency-Key, unless told to forget. As a repository of EPCIS 2.0 it answers with a job,
/// which takes its time with one document in ten.
class FaultyPartner
{
public:
    /// A document as it came, and what whoever sent it is answered.
    struct Taken
    {
        QByteArray id;
        QByteArray bytes;
        QByteArray status = "200 OK";
        QByteArray headers = "Content-Type: application/json\r\n"; ///< each with its line end
        QByteArray body = "{\"taken\":true}";
    };
    struct Rules
    {
        bool isFaulty = true; ///< 26 requests of a hundred go wrong
        bool honoursIdentity = true; ///< false: every request has an effect
        quint32 seed = 1;
        bool isRepository = false; ///< EPCIS 2.0: documents to /capture, jobs beneath it
        QByteArray terms {}; ///< what it tells of the documents it takes: headers, each with its line end
        /// Reads what is posted where that is no plain POST; called in the server's thread.
        std::function<Taken(const QByteArray &head, const QByteArray &body)> read {};
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
    [[nodiscard]] Taken taken(const QByteArray &head, const QByteArray &body) const;
    /// What a repository says where nothing is posted.
    [[nodiscard]] Taken told(const QByteArray &head);
    void hold(int connection);

    Rules m_rules;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_isEnding = false;
    std::atomic<int> m_requests = 0;
    std::atomic<int> m_faults = 0;
    std::mt19937 m_random;
    mutable QMutex m_mutex;
    QHash<QByteArray, Effect> m_effects;
    QSet<QByteArray> m_asked; ///< jobs that somebody asked for before
    std::thread m_thread;
};

} // namespace packledger::test
