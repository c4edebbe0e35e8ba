#include "endpoint/siteendpoint.h"

#include "endpoint/as2house.h"

#include <QTimer>
#include <QUrl>

namespace packledger::endpoint {

SiteEndpoint::SiteEndpoint(ledger::Site &site, transport::Secrets &secrets, EndpointRules rules, const Clock &clock)
    : m_epcis(site, rules.token, localSystems)
    , m_as2(as2BooksOf(site, secrets), {}, clock)
    , m_rules(std::move(rules))
    , m_listener([this](const HttpRequest &request) { return answer(request); })
{
}

Result<QString> SiteEndpoint::listen(const ListeningAddress &address)
{
    const Result<quint16> port = m_listener.listen(address);
    if (!port)
        return fail(port.error());
    // What an earlier run left unread.
    QTimer::singleShot(0, this, [this] { m_epcis.readWaiting(); });
    QUrl url;
    url.setScheme(address.certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(address.host);
    url.setPort(*port);
    return url.toString();
}

HttpResponse SiteEndpoint::answer(const HttpRequest &request)
{
    const HttpResponse response
        = m_rules.takesAs2 && request.path == u"/as2" ? m_as2.answer(request) : m_epcis.answer(request);
    // After the answer: whoever sends need not wait for the reading.
    if (request.method == "POST" && response.status < 300) {
        QTimer::singleShot(0, this, [this] {
            if (m_epcis.readWaiting())
                Q_EMIT changed();
        });
    }
    return response;
}

} // namespace packledger::endpoint
