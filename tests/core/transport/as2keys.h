#pragma once

#include "transport/cms.h"

#include <QProcess>
#include <QTemporaryDir>

namespace packledger::test {

/// Certificate and key as PEM, self-signed, made by the openssl program.
struct As2Keys
{
    QByteArray certificate;
    QByteArray key;

    [[nodiscard]] QByteArray pem() const { return certificate + key; }
    [[nodiscard]] transport::Identity identity() const { return transport::Identity::fromPem(pem())->front(); }
    [[nodiscard]] transport::Certificate partner() const
    {
        return transport::Certificate::fromPem(certificate)->front();
    }
};

/// Empty where the openssl program is missing. `days` may be negative: expired.
inline As2Keys makeAs2Keys(const QString &name, int days = 30)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    // "req -days" takes no past: "x509" signs with what the clock says in between.
    const QString request = folder.filePath(QStringLiteral("request.pem"));
    const auto openssl = [](const QStringList &arguments) {
        QProcess program;
        program.start(QStringLiteral("openssl"), arguments);
        program.waitForFinished();
    };
    openssl({ QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
        QStringLiteral("-keyout"), key, QStringLiteral("-out"), request, QStringLiteral("-subj"),
        QStringLiteral("/CN=") + name, QStringLiteral("-batch") });
    openssl(
        { QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request, QStringLiteral("-signkey"),
            key, QStringLiteral("-out"), certificate, QStringLiteral("-days"), QString::number(days) });
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    return { read(certificate), read(key) };
}

} // namespace packledger::test
