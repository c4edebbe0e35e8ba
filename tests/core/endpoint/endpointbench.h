#pragma once

#include "endpoint/siteendpoint.h"
#include "support/places.h"
#include "support/testsite.h"
#include "sync/inbox.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace packledger::test {

inline QByteArray epcisFixture(const char *name)
{
    QFile file(QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonArray eventsIn(const endpoint::HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body)
        .object()
        .value(QStringLiteral("epcisBody"))
        .toObject()
        .value(QStringLiteral("queryResults"))
        .toObject()
        .value(QStringLiteral("resultsBody"))
        .toObject()
        .value(QStringLiteral("eventList"))
        .toArray();
}

inline QByteArray headerOf(const endpoint::HttpResponse &response, const char *name)
{
    for (const endpoint::HttpHeader &header : response.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

inline QString problemOf(const endpoint::HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object().value(QStringLiteral("type")).toString();
}

/// The REST binding of a site, asked directly by one of its other systems.
class EndpointBench
{
public:
    EndpointBench() { restart(); }

    /// The same site with an endpoint begun anew.
    void restart() { door = std::make_unique<endpoint::EpcisEndpoint>(site.site(), "right", sync::localSystems); }
    endpoint::HttpResponse ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
        const QByteArray &type = "application/ld+json", const endpoint::HttpHeader &more = {})
    {
        const QStringList halves = path.split(u'?');
        return door->answer({ method, halves.first(), QUrlQuery(halves.value(1)),
            { { "authorization", "Bearer right" }, { "content-type", type }, more }, body });
    }
    /// The events of all pages.
    QJsonArray asked(const QString &query)
    {
        QJsonArray all;
        for (QString next = QStringLiteral("/events?perPage=2&") + query; !next.isEmpty();) {
            const endpoint::HttpResponse page = ask("GET", next);
            if (page.status != 200)
                return {};
            for (const QJsonValue &event : eventsIn(page))
                all.append(event);
            const QByteArray link = headerOf(page, "Link");
            next = QString::fromLatin1(link.mid(link.indexOf('<') + 1).split('>').first());
        }
        return all;
    }
    /// Captures and reads; the job.
    QJsonObject captured(const QByteArray &body, const QByteArray &type = "application/xml")
    {
        const endpoint::HttpResponse accepted = ask("POST", QStringLiteral("/capture"), body, type);
        if (accepted.status != 202)
            return {};
        door->readWaiting();
        return QJsonDocument::fromJson(ask("GET", QString::fromLatin1(headerOf(accepted, "Location"))).body).object();
    }

    FakeClock clock;
    TestSite site { clock };
    std::unique_ptr<endpoint::EpcisEndpoint> door;
};

} // namespace packledger::test
