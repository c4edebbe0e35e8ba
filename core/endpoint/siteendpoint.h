#pragma once

#include "endpoint/as2listener.h"
#include "endpoint/epcisendpoint.h"

namespace packledger::endpoint {

/// What a site answers to.
struct EndpointRules
{
    QByteArray token; ///< of other systems of the site
    bool takesAs2 = false; ///< at /as2
};

/// All that comes to a site by itself, behind one port. Lives in the thread of its site's ledger connection, which has
/// an event loop and does not paint; what was captured is read between requests.
class SiteEndpoint final : public QObject
{
    Q_OBJECT

public:
    /// Under this name what other systems put down stands in the inbox.
    static constexpr const char *localSystems = "local-systems";

    SiteEndpoint(ledger::Site &site, transport::Secrets &secrets, EndpointRules rules, const Clock &clock);

    /// Where it listens, as a URL. Fails as HttpListener::listen() does.
    [[nodiscard]] Result<QString> listen(const ListeningAddress &address);

Q_SIGNALS:
    /// Something new is in the ledger.
    void changed();

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

    EpcisEndpoint m_epcis;
    As2Listener m_as2;
    EndpointRules m_rules;
    HttpListener m_listener;
};

} // namespace packledger::endpoint
