#include "transport/as2agreement.h"

#include "transport/as2errors.h"

#include <QTimeZone>

#include <algorithm>

namespace packledger::transport {

namespace {

QDateTime utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc());
}

} // namespace

std::vector<Certificate> As2Agreement::signersAt(Instant now) const
{
    std::vector<Certificate> valid;
    std::ranges::copy_if(certificates, std::back_inserter(valid),
        [&](const Certificate &certificate) { return certificate.isValidAt(utc(now)); });
    return valid;
}

Result<Certificate> As2Agreement::recipientAt(Instant now) const
{
    const std::vector<Certificate> valid = signersAt(now);
    if (valid.empty())
        return fail(codes::as2Certificate,
            QStringLiteral("no certificate of %1 is valid now").arg(QString::fromUtf8(partnerId)));
    return valid.front();
}

Result<Identity> As2Agreement::signerAt(Instant now) const
{
    for (const Identity &identity : identities) {
        if (identity.certificate.isValidAt(utc(now)))
            return identity;
    }
    return fail(codes::as2Identity, QStringLiteral("none of our certificates is valid now"));
}

bool As2Agreement::mayGiveReceiptsAt(const QString &host) const
{
    return !host.isEmpty() && (host == url.host() || receiptHosts.contains(host));
}

As2Agreement as2Agreement(RouteOptions &options)
{
    As2Agreement agreement;
    agreement.ourId = options.needed("our_id").toUtf8();
    agreement.partnerId = options.needed("partner_id").toUtf8();
    const auto address = [&](const char *key) {
        const QUrl url(options.needed(key), QUrl::StrictMode);
        if (!url.isValid() || !url.scheme().startsWith(QLatin1StringView("http")))
            options.refuse(key, QStringLiteral("an http or https address is needed"));
        return url;
    };
    agreement.url = address("url");
    agreement.signing
        = digestFrom(options
                         .choice("sign",
                             { QStringLiteral("sha-256"), QStringLiteral("sha-384"), QStringLiteral("sha-512"),
                                 QStringLiteral("sha-1"), QStringLiteral("none") })
                         .toUtf8());
    agreement.encryption = cipherFrom(
        options
            .choice("encrypt",
                { QStringLiteral("aes-256-cbc"), QStringLiteral("aes-128-cbc"), QStringLiteral("aes-256-gcm"),
                    QStringLiteral("aes-128-gcm"), QStringLiteral("3des"), QStringLiteral("none") })
            .toUtf8());
    agreement.compresses = options.flag("compress", false);
    agreement.acceptsWeak = options.flag("accept_weak", false);
    if (!agreement.acceptsWeak && agreement.signing == Digest::Sha1)
        options.refuse("sign", QStringLiteral("SHA-1 needs accept_weak"));
    if (!agreement.acceptsWeak && agreement.encryption == Cipher::TripleDesCbc)
        options.refuse("encrypt", QStringLiteral("3DES needs accept_weak"));

    const QString receipt = options.choice(
        "receipt", { QStringLiteral("synchronous"), QStringLiteral("asynchronous"), QStringLiteral("none") });
    if (receipt == QLatin1StringView("asynchronous")) {
        agreement.receipt = As2Agreement::Receipt::Asynchronous;
        agreement.receiptUrl = address("receipt_url");
    } else if (receipt == QLatin1StringView("none")) {
        agreement.receipt = As2Agreement::Receipt::None;
    }
    for (const QString &host : options.texts("receipt_hosts")) {
        // As an address spells it: small letters, numbers of a machine with all their points.
        QUrl named;
        named.setScheme(QStringLiteral("https"));
        named.setHost(host.trimmed(), QUrl::StrictMode);
        if (!named.isValid() || named.host().isEmpty())
            options.refuse("receipt_hosts", QStringLiteral("the name of a host alone is needed: %1").arg(host));
        agreement.receiptHosts << named.host();
    }
    agreement.asksSignedReceipt = options.flag("signed_receipt", true);
    agreement.acceptsUnsigned = options.flag("accept_unsigned", false);
    agreement.acceptsUnencrypted = options.flag("accept_unencrypted", false);

    if (const std::optional<QByteArray> pem = options.secret("identity"); !pem) {
        options.refuse("identity", QStringLiteral("the secret with our certificate and key is needed"));
    } else if (Result<std::vector<Identity>> identities = Identity::fromPem(*pem); !identities) {
        options.refuse("identity", identities.error().detail);
    } else {
        agreement.identities = std::move(*identities);
    }
    const QStringList pems = options.texts("certificates");
    Result<std::vector<Certificate>> certificates = Certificate::fromPem(pems.join(u'\n').toUtf8());
    if (!certificates)
        options.refuse("certificates", certificates.error().detail);
    else
        agreement.certificates = std::move(*certificates);
    return agreement;
}

} // namespace packledger::transport
