#include "endpoint/endpointsettings.h"

#include "access/token.h"
#include "endpoint/endpointerrors.h"
#include "ledger/tokenstore.h"
#include "transport/cms.h"
#include "transport/secreterrors.h"
#include "workflow/sitesettings.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace packledger::endpoint {

EndpointSettings EndpointSettings::of(ledger::View &view)
{
    EndpointSettings settings;
    for (const workflow::SiteSetting &setting : workflow::siteSettings(view)) {
        if (setting.name == "endpoint.station")
            settings.station = setting.value.toUtf8();
        else if (setting.name == "endpoint.host")
            settings.host = setting.value;
        else if (setting.name == "endpoint.port")
            settings.port = setting.value.toUShort();
        else if (setting.name == "endpoint.as2")
            settings.takesAs2 = setting.value == u"on";
        else if (setting.name == "endpoint.certificate")
            settings.certificate = setting.value.toLatin1();
    }
    ledger::TokenStore tokens(view.database());
    settings.hasAskers
        = !tokens.list(ledger::TokenKind::Verification).empty() || !tokens.list(ledger::TokenKind::System).empty();
    return settings;
}

bool EndpointSettings::isOpen() const
{
    return !QHostAddress(host).isLoopback();
}

Result<ListeningAddress> EndpointSettings::address(transport::Secrets &secrets) const
{
    ListeningAddress address { host, port, certificate, {} };
    if (certificate.isEmpty())
        return address;
    const Result<QByteArray> key = secrets.value(keyName);
    if (!key)
        return fail(key.error());
    address.key = *key;
    return address;
}

Result<QByteArray> makeHouseToken(transport::Secrets &secrets)
{
    const QByteArray token = access::newToken();
    if (const Result<void> kept = secrets.keep(EndpointSettings::tokenName, token); !kept)
        return fail(kept.error());
    return token;
}

Result<QByteArray> takeCertificate(const QByteArray &pem, transport::Secrets &secrets)
{
    static const QRegularExpression block(QStringLiteral("-----BEGIN ([A-Z ]+)-----[^-]+-----END \\1-----\\n?"));
    QByteArray certificate;
    QByteArray key;
    for (const QRegularExpressionMatch &match : block.globalMatch(QString::fromLatin1(pem).remove(u'\r'))) {
        const QString kind = match.captured(1);
        if (kind == u"CERTIFICATE")
            certificate += match.captured(0).toLatin1();
        else if (kind.endsWith(QLatin1StringView("PRIVATE KEY")))
            key = match.captured(0).toLatin1();
    }
    if (const auto pair = transport::Identity::fromPem(certificate + key); !pair || pair->empty())
        return fail(codes::endpointCertificate);
    if (const Result<void> kept = secrets.keep(EndpointSettings::keyName, key); !kept)
        return fail(kept.error());
    return certificate;
}

Result<QByteArray> houseToken(const EndpointSettings &settings, transport::Secrets &secrets)
{
    Result<QByteArray> token = secrets.value(EndpointSettings::tokenName);
    if (token || token.error().code != codes::unknownSecret)
        return token;
    if (settings.takesAs2 || settings.hasAskers)
        return QByteArray();
    return fail(codes::endpointNoToken, QLatin1StringView(EndpointSettings::tokenName));
}

} // namespace packledger::endpoint
