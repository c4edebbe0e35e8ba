#pragma once

#include "endpoint/as2listener.h"
#include "endpoint/epcisendpoint.h"
#include "endpoint/httplistener.h"
#include "endpoint/verificationendpoint.h"
#include "sync/sitethread.h"

namespace packledger::endpoint {

/// What a site answers to.
struct EndpointRules
{
    QByteArray token; ///< of other systems of the site
    bool takesAs2 = false; ///< at /as2
    HttpLimits limits {};
};

/// A request and what was answered, or a receipt of ours that could not be posted, for whoever looks after the
/// endpoint.
struct RequestNote
{
    qint64 atMs = 0;
    QString peer; ///< empty: ours
    QByteArray method;
    QString path; ///< the whole address where it is ours
    int status = 0; ///< 0: no answer
    qint64 tookMs = 0;
    std::optional<Error> fault {}; ///< what a person here has to look at
};

/// All that comes to a site by itself, behind one port. Lives in a thread with an event loop that does not paint, on
/// the site of that thread, and answers questions there; what is put down is kept, and read, in threads of its own, so
/// that nobody waits for another's large message. So are verifications, each of which is written down.
class SiteEndpoint final : public QObject
{
    Q_OBJECT

public:
    /// `secrets` is asked in several threads.
    SiteEndpoint(ledger::Site &site, transport::Secrets &secrets, EndpointRules rules, const Clock &clock);

    /// Where it listens, as a URL. Fails as HttpListener::listen() does.
    [[nodiscard]] Result<QString> listen(const ListeningAddress &address);

Q_SIGNALS:
    /// Something new is in the ledger.
    void changed();
    void answered(const packledger::endpoint::RequestNote &note);

private:
    void ask(const HttpRequest &request, const Reply &reply);
    void keep(const HttpRequest &request, const Reply &reply);
    void verify(const HttpRequest &request, const Reply &reply);
    void read();
    [[nodiscard]] bool isForAs2(const HttpRequest &request) const;

    transport::Secrets &m_secrets;
    const Clock &m_clock;
    EndpointRules m_rules;
    EpcisEndpoint m_epcis;
    As2Listener m_as2;
    HttpListener m_listener;
    bool m_isReading = false;
    bool m_isMoreToRead = false;
    sync::SiteThread m_keeping;
    sync::SiteThread m_reading;
    sync::SiteThread m_verifying;
};

} // namespace packledger::endpoint
