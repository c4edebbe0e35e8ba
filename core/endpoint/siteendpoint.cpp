#include "endpoint/siteendpoint.h"

#include "endpoint/as2house.h"
#include "sync/inbox.h"

#include <QElapsedTimer>
#include <QUrl>

namespace packledger::endpoint {

SiteEndpoint::SiteEndpoint(ledger::Site &site, transport::Secrets &secrets, EndpointRules rules, const Clock &clock)
    : m_secrets(secrets)
    , m_clock(clock)
    , m_rules(std::move(rules))
    , m_epcis(site, m_rules.token, sync::localSystems, m_rules.limits.mostBody)
    , m_as2(clock)
    , m_listener(
          m_rules.limits,
          [this](const HttpRequest &head, qint64 length) -> std::optional<HttpResponse> {
              // Whose token it is stands in the ledger: whoever answers looks. Until then nobody fills the memory.
              if (VerificationEndpoint::isFor(head))
                  return length != 0 ? std::optional(EpcisEndpoint::refusal(413)) : std::nullopt;
              return isForAs2(head) ? std::nullopt : m_epcis.refusalOf(head);
          },
          [](int status) { return EpcisEndpoint::refusal(status); },
          [this](const HttpRequest &request, const Reply &reply) { ask(request, reply); })
    , m_keeping(site.folder(), site.ledger().actor(), clock, QStringLiteral("endpoint keeping"))
    , m_reading(site.folder(), site.ledger().actor(), clock, QStringLiteral("endpoint reading"))
    , m_verifying(
          site.folder(), { "automatic", site.ledger().actor().station }, clock, QStringLiteral("endpoint verifying"))
{
    connect(&m_listener.gate(), &HttpGate::refused, this, [this](const HttpRequest &head, int status) {
        Q_EMIT answered({ m_clock.now().ms, head.peer, head.method, head.path, status, 0 });
    });
    connect(&m_as2, &As2Listener::receiptLost, this, [this](const QUrl &url, const Error &error) {
        Q_EMIT answered({ m_clock.now().ms, {}, "POST", url.toString(), 0, 0, error });
    });
}

Result<QString> SiteEndpoint::listen(const ListeningAddress &address)
{
    const Result<quint16> port = m_listener.listen(address);
    if (!port)
        return fail(port.error());
    // What an earlier run left unread.
    read();
    QUrl url;
    url.setScheme(address.certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(address.host);
    url.setPort(*port);
    return url.toString();
}

bool SiteEndpoint::isForAs2(const HttpRequest &request) const
{
    return m_rules.takesAs2 && request.path == u"/as2";
}

void SiteEndpoint::ask(const HttpRequest &request, const Reply &reply)
{
    QElapsedTimer took;
    took.start();
    const Reply noted = [this, reply, took, peer = request.peer, method = request.method, path = request.path](
                            const HttpResponse &response) {
        reply(response);
        Q_EMIT answered({ m_clock.now().ms, peer, method, path, response.status, took.elapsed(), response.fault });
    };
    // Whoever writes may wait for a long import; whoever asks must not.
    if (VerificationEndpoint::isFor(request))
        verify(request, noted);
    else if (isForAs2(request) || (request.method == "POST" && !m_epcis.refusalOf(request)))
        keep(request, noted);
    else
        noted(m_epcis.answer(request));
}

void SiteEndpoint::keep(const HttpRequest &request, const Reply &reply)
{
    m_keeping.post([this, request, reply](ledger::Site *site) {
        HttpResponse response = EpcisEndpoint::refusal(503);
        if (site != nullptr && isForAs2(request))
            response = m_as2.answer(request, as2BooksOf(*site, m_secrets));
        else if (site != nullptr)
            response = EpcisEndpoint(*site, m_rules.token, sync::localSystems, m_rules.limits.mostBody).answer(request);
        QMetaObject::invokeMethod(
            this,
            [this, reply, response] {
                reply(response);
                if (response.status < 300)
                    read();
            },
            Qt::QueuedConnection);
    });
}

void SiteEndpoint::verify(const HttpRequest &request, const Reply &reply)
{
    m_verifying.post([this, request, reply](ledger::Site *site) {
        const HttpResponse response = site != nullptr ? VerificationEndpoint(*site, m_rules.token).answer(request)
                                                      : EpcisEndpoint::refusal(503);
        QMetaObject::invokeMethod(
            this, [reply, response] { reply(response); }, Qt::QueuedConnection);
    });
}

void SiteEndpoint::read()
{
    m_isMoreToRead = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    m_reading.post([this](ledger::Site *site) {
        const bool isAny
            = site != nullptr && EpcisEndpoint(*site, {}, sync::localSystems).readWaiting([this](qint64, qint64) {
                  return !m_reading.isEnding();
              });
        QMetaObject::invokeMethod(
            this,
            [this, isAny] {
                m_isReading = false;
                if (isAny)
                    Q_EMIT changed();
                if (m_isMoreToRead)
                    read();
            },
            Qt::QueuedConnection);
    });
}

} // namespace packledger::endpoint
