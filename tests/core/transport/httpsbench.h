#pragma once

#include "core/transport/arrivals.h"
#include "core/transport/peers.h"
#include "support/rememberedsecrets.h"
#include "transport/maketransport.h"

#include <memory>

namespace packledger::test {

/// A transport to a repository of EPCIS 2.0 or a plain server on this machine, good and bad ones.
class HttpsBench
{
protected:
    using State = sync::DeliveryOutcome::State;

    static inline const QByteArray document = "{\"type\": \"EPCISDocument\", \"marker\": \"4711-0815\"}";
    static sync::Parcel parcel()
    {
        return { "urn:uuid:4711", QStringLiteral("4711.json"), "application/ld+json", document };
    }
    static QString header(const QJsonObject &request, const char *name)
    {
        return request.value(QLatin1StringView("headers")).toObject().value(QLatin1StringView(name)).toString();
    }

    void begin()
    {
        m_peer.forget();
        m_arrivals = {};
        m_goOn = [](qint64, qint64) { return true; };
    }
    [[nodiscard]] Result<std::unique_ptr<sync::Transport>> made(const QJsonObject &options)
    {
        sync::PartnerProfile profile;
        profile.form = sync::EpcisForm::Json20;
        profile.route = { "https", options };
        return transport::makeTransport(profile, m_secrets, m_clock);
    }
    [[nodiscard]] std::unique_ptr<sync::Transport> transport(const char *mode, QJsonObject options = {})
    {
        options.insert(QStringLiteral("url"), m_peer.url(mode));
        auto transport = made(options);
        if (!transport)
            qFatal("%s", qPrintable(transport.error().detail));
        return std::move(*transport);
    }
    Result<int> poll(sync::Transport &transport) { return m_arrivals.poll(transport, m_goOn); }
    [[nodiscard]] QList<QJsonObject> posts() const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &request : m_peer.requests()) {
            if (request.value(QLatin1StringView("method")) == QLatin1StringView("POST"))
                found += request;
        }
        return found;
    }

    RepositoryPeer m_peer;
    SystemClock m_clock;
    RememberedSecrets m_secrets;
    Progress m_goOn;
    Arrivals m_arrivals;
};

} // namespace packledger::test
