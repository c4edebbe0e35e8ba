#include "desktop/partnerways.h"

#include "base/baseerrors.h"
#include "bootstrap/secretstore.h"
#include "transport/certificateends.h"
#include "transport/certificates.h"
#include "transport/cms.h"
#include "transport/maketransport.h"
#include "transport/secreterrors.h"
#include "transport/transporterrors.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QMutexLocker>

namespace packledger::desktop {

namespace {

constexpr qint64 mostBytes = qint64(1) << 20; // keys and certificates are a few thousand

Result<QByteArray> bytesOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(codes::fileOpen, name + QStringLiteral(": ") + file.errorString());
    if (file.size() > mostBytes)
        return fail(codes::clientCertificate, name);
    return file.readAll();
}

/// The fingerprints of the certificates in PEM text, in their order, as other programs tell them.
QByteArrayList fingerprintsIn(const QByteArray &pem)
{
    constexpr QByteArrayView begin = "-----BEGIN CERTIFICATE-----";
    constexpr QByteArrayView end = "-----END CERTIFICATE-----";
    QByteArrayList all;
    for (qsizetype from = pem.indexOf(begin); from >= 0; from = pem.indexOf(begin, from)) {
        from += begin.size();
        const qsizetype to = pem.indexOf(end, from);
        if (to < 0)
            break;
        const QByteArray der = QByteArray::fromBase64(pem.mid(from, to - from));
        all << "SHA-256 " + QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':').toUpper();
    }
    return all;
}

/// Those of the partner's certificates that stand in the profile itself.
void addFingerprints(const sync::PartnerProfile &partner, std::vector<partners::CertificateFact> &facts)
{
    const QJsonObject &options = partner.route.options;
    for (const char *option : { "certificates", "ca" }) {
        QByteArray pem = options.value(QLatin1StringView(option)).toString().toLatin1();
        for (const QJsonValue &each : options.value(QLatin1StringView(option)).toArray())
            pem += each.toString().toLatin1() + '\n';
        const QByteArrayList fingerprints = fingerprintsIn(pem);
        qsizetype number = 0;
        for (partners::CertificateFact &fact : facts) {
            if (fact.what == option)
                fact.fingerprint = fingerprints.value(number++);
        }
    }
}

} // namespace

void PartnerWays::setFolder(const QString &folder)
{
    const QMutexLocker lock(&m_mutex);
    m_folder = folder;
}

QString PartnerWays::folder() const
{
    const QMutexLocker lock(&m_mutex);
    return m_folder;
}

Result<std::vector<partners::CertificateFact>> PartnerWays::certificatesOf(const sync::PartnerProfile &partner)
{
    const auto secrets = bootstrap::openSecrets(folder());
    const Result<std::vector<transport::CertificateEnd>> ends = transport::certificateEnds(partner, *secrets);
    if (!ends)
        return fail(ends.error());
    std::vector<partners::CertificateFact> facts;
    for (const transport::CertificateEnd &end : *ends)
        facts.push_back({ end.what, end.subject, end.notAfterMs });
    addFingerprints(partner, facts);
    return facts;
}

Result<void> PartnerWays::check(const sync::PartnerProfile &partner)
{
    if (partner.route.kind.isEmpty())
        return {};
    const auto secrets = bootstrap::openSecrets(folder());
    const auto way = transport::makeTransport(partner, *secrets, m_clock);
    // Secrets may be entered later, or on another machine.
    if (way || way.error().code.name().startsWith(QLatin1StringView("secret.")))
        return {};
    return fail(way.error());
}

Result<bool> PartnerWays::test(const sync::PartnerProfile &partner, const sync::TestReport &report, Progress &progress)
{
    const auto secrets = bootstrap::openSecrets(folder());
    const auto way = transport::makeTransport(partner, *secrets, m_clock);
    if (!way)
        return fail(way.error());
    return (*way)->test(report, progress);
}

Result<QByteArrayList> PartnerWays::secretNames()
{
    return bootstrap::openSecrets(folder())->names();
}

Result<void> PartnerWays::keepSecret(const QByteArray &name, const QByteArray &value)
{
    return bootstrap::openSecrets(folder())->keep(name, value);
}

Result<void> PartnerWays::keepSecretFile(const QByteArray &name, const QString &file, Keeping keeping, SecretFile what)
{
    Result<QByteArray> bytes = bytesOf(file);
    if (!bytes)
        return fail(bytes.error());
    if (what == SecretFile::Identity) {
        if (const auto identities = transport::Identity::fromPem(*bytes); !identities)
            return fail(identities.error());
    }
    const auto secrets = bootstrap::openSecrets(folder());
    if (keeping == Keeping::Adds) {
        const Result<QByteArray> before = secrets->value(name);
        if (!before && before.error().code != codes::unknownSecret)
            return fail(before.error());
        if (before && transport::isPem(*before) && !before->contains(bytes->trimmed()))
            bytes = before->trimmed() + '\n' + *bytes;
    }
    return secrets->keep(name, *bytes);
}

Result<partners::Ways::CertificateFile> PartnerWays::certificateFile(const QString &file)
{
    const Result<QByteArray> bytes = bytesOf(file);
    if (!bytes)
        return fail(bytes.error());
    // A key beside it must not get into the profile, which the journal keeps for ever.
    const Result<QByteArray> pem = transport::certificatePem(*bytes);
    if (!pem)
        return fail(pem.error().code, QFileInfo(file).fileName());
    const std::vector<transport::CertificateFacts> facts = transport::certificatesInPem(*pem);
    const QByteArrayList fingerprints = fingerprintsIn(*pem);
    CertificateFile read;
    read.pem = QString::fromLatin1(*pem);
    for (std::size_t i = 0; i < facts.size(); ++i)
        read.certificates.push_back({ {}, facts[i].subject, facts[i].notAfterMs, fingerprints.value(qsizetype(i)) });
    return read;
}

} // namespace packledger::desktop
