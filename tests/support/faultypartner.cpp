#include "support/faultypartner.h"

#include "base/sha256.h"

#include <QMutexLocker>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace packledger::test {

namespace {

constexpr int sliceMs = 50;

/// Whether something can be read from it now, or within a slice.
bool isReady(int descriptor)
{
    pollfd wanted { descriptor, POLLIN, 0 };
    return ::poll(&wanted, 1, sliceMs) > 0;
}

/// Closed so that the other side is told of a reset and not of an end.
void reset(int connection)
{
    const linger atOnce { 1, 0 };
    ::setsockopt(connection, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ::close(connection);
}

void answer(int connection, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    const QByteArray text = "HTTP/1.1 " + status + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
    (void)!::send(connection, text.constData(), size_t(text.size()), MSG_NOSIGNAL);
    ::close(connection);
}

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

FaultyPartner::FaultyPartner(Rules rules)
    : m_rules(std::move(rules))
    , m_random(m_rules.seed)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), length) != 0 || ::listen(m_listener, 64) != 0)
        qFatal("the partner cannot listen");
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

FaultyPartner::~FaultyPartner()
{
    m_isEnding = true;
    m_thread.join();
    ::close(m_listener);
}

QHash<QByteArray, FaultyPartner::Effect> FaultyPartner::effects() const
{
    const QMutexLocker locked(&m_mutex);
    return m_effects;
}

void FaultyPartner::run()
{
    while (!m_isEnding) {
        if (!isReady(m_listener))
            continue;
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection >= 0)
            serve(connection);
    }
}

FaultyPartner::Fault FaultyPartner::drawFault()
{
    if (!m_rules.isFaulty)
        return Fault::None;
    const int drawn = std::uniform_int_distribution<int>(0, 99)(m_random);
    if (drawn >= 26)
        return Fault::None;
    ++m_faults;
    if (drawn < 5)
        return Fault::ResetBeforeBody;
    if (drawn < 10)
        return Fault::ResetInBody;
    if (drawn < 15)
        return Fault::ResetAfterEffect;
    if (drawn < 19)
        return Fault::BusyBefore;
    if (drawn < 22)
        return Fault::ErrorAfter;
    return drawn < 24 ? Fault::HangAfter : Fault::Nonsense;
}

void FaultyPartner::compare(const QByteArray &id, const QByteArray &body)
{
    const QByteArray sha256 = Sha256::of(body);
    const QMutexLocker locked(&m_mutex);
    Effect &effect = m_effects[id];
    if (effect.attempts++ == 0)
        effect.sha256 = sha256;
    effect.isOneDocument = effect.isOneDocument && effect.sha256 == sha256;
}

void FaultyPartner::takeEffect(const QByteArray &id)
{
    const QMutexLocker locked(&m_mutex);
    Effect &effect = m_effects[id];
    if (effect.effects == 0 || !m_rules.honoursIdentity)
        ++effect.effects;
}

void FaultyPartner::serve(int connection)
{
    ++m_requests;
    const Fault fault = drawFault();
    QByteArray request;
    qsizetype headEnd = -1;
    qsizetype wanted = 0;
    while (headEnd < 0 || request.size() < wanted) {
        if (headEnd >= 0
            && (fault == Fault::ResetBeforeBody || (fault == Fault::ResetInBody && request.size() > headEnd)))
            return reset(connection);
        if (m_isEnding)
            return reset(connection);
        if (!isReady(connection))
            continue;
        char piece[1024];
        const ssize_t read = ::recv(connection, piece, headEnd < 0 ? sizeof piece : 100, 0);
        if (read <= 0) {
            ::close(connection); // the sender was killed
            return;
        }
        request.append(piece, qsizetype(read));
        if (headEnd < 0 && request.contains("\r\n\r\n")) {
            headEnd = request.indexOf("\r\n\r\n") + 4;
            wanted = headEnd + headerOf(request.left(headEnd), "content-length").toLongLong();
        }
    }
    if (fault == Fault::ResetBeforeBody || fault == Fault::ResetInBody)
        return reset(connection);
    const QByteArray head = request.left(headEnd);
    const bool isPosted = !m_rules.isRepository || head.startsWith("POST ");
    const Taken document = isPosted ? taken(head, request.mid(headEnd)) : told(head);
    if (isPosted)
        compare(document.id, document.bytes);
    if (fault == Fault::BusyBefore)
        return answer(connection, "503 Service Unavailable", "Content-Type: text/plain\r\n", "busy");
    if (fault == Fault::Nonsense)
        return answer(
            connection, "200 OK", "Content-Type: text/html\r\n", "<html>Welcome to the hotel's network</html>");
    if (isPosted)
        takeEffect(document.id);
    if (fault == Fault::ResetAfterEffect)
        return reset(connection);
    if (fault == Fault::ErrorAfter)
        return answer(connection, "500 Internal Server Error", "Content-Type: text/plain\r\n", "oops");
    if (fault == Fault::HangAfter)
        return hold(connection);
    answer(connection, document.status, document.headers, document.body);
}

void FaultyPartner::hold(int connection)
{
    // Until the sender gives up; others are served meanwhile by nobody, as on a busy server.
    char rest[16];
    while (!m_isEnding && (!isReady(connection) || ::recv(connection, rest, sizeof rest, 0) > 0)) { }
    ::close(connection);
}

FaultyPartner::Taken FaultyPartner::taken(const QByteArray &head, const QByteArray &body) const
{
    if (m_rules.read)
        return m_rules.read(head, body);
    Taken document { headerOf(head, "idempotency-key"), body };
    if (m_rules.isRepository) {
        document.status = "202 Accepted";
        document.headers = "Location: /capture/" + document.id + "\r\n";
        document.body.clear();
    }
    return document;
}

FaultyPartner::Taken FaultyPartner::told(const QByteArray &head)
{
    if (head.startsWith("OPTIONS "))
        return { {}, {}, "204 No Content", m_rules.terms, {} };
    const QByteArray id = head.split(' ').value(1).mid(qsizetype(qstrlen("/capture/")));
    const QMutexLocker locked(&m_mutex);
    const bool isRunning = qHash(id) % 10 == 0 && !m_asked.contains(id);
    m_asked.insert(id);
    Taken job;
    if (m_effects.value(id).effects == 0)
        job.status = "404 Not Found";
    job.body = "{\"captureID\": \"" + id + "\", \"running\": " + (isRunning ? "true" : "false")
        + ", \"success\": true, \"captureErrorBehaviour\": \"rollback\"}";
    return job;
}

} // namespace packledger::test
