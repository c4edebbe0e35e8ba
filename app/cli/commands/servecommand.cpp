#include "cli/commands/servecommand.h"

#include "bootstrap/secretstore.h"
#include "bootstrap/sitesession.h"
#include "cli/commandcontext.h"
#include "endpoint/endpointerrors.h"
#include "endpoint/siteendpoint.h"
#include "transport/secreterrors.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTimer>

#include <array>

namespace packledger::cli {

namespace {

const QString tokenName = QStringLiteral("endpoint-token");

/// 192 random bits.
QByteArray newToken()
{
    std::array<quint32, 6> numbers {};
    QRandomGenerator::system()->generate(numbers.begin(), numbers.end());
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QString ServeCommand::summary() const
{
    return tr("listen for other systems (EPCIS REST) and partners (AS2)");
}

QList<QCommandLineOption> ServeCommand::options() const
{
    return { { QStringLiteral("host"), tr("address of this machine to listen at; this machine alone otherwise"),
                 QStringLiteral("ADDRESS"), QStringLiteral("127.0.0.1") },
        { QStringLiteral("port"), tr("port; 0: any free one"), QStringLiteral("N"), QStringLiteral("8730") },
        { QStringLiteral("new-token"), tr("make a new token, keep it as the secret %1, and print it").arg(tokenName) },
        { QStringLiteral("as2"), tr("take AS2 messages of partners at /as2") },
        { QStringLiteral("certificate"), tr("PEM file: listen by HTTPS"), QStringLiteral("FILE") },
        { QStringLiteral("key"), tr("secret with the certificate's key"), QStringLiteral("SECRET") } };
}

ExitStatus ServeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    Result<ledger::Site> site = bootstrap::openSite(context.options(), context.clock());
    if (!site)
        return context.failed(site.error());
    const std::unique_ptr<transport::Secrets> secrets = bootstrap::openSecrets(context.options().site);

    endpoint::ListeningAddress address;
    address.host = arguments.value(QStringLiteral("host"));
    bool isNumber = false;
    address.port = arguments.value(QStringLiteral("port")).toUShort(&isNumber);
    if (!isNumber)
        return context.misused(tr("the port is a number"));
    if (arguments.isSet(QStringLiteral("certificate"))) {
        QFile file(arguments.value(QStringLiteral("certificate")));
        if (!file.open(QIODevice::ReadOnly))
            return context.failed(Error { codes::endpointCertificate, file.fileName() });
        address.certificate = file.readAll();
        const Result<QByteArray> key = secrets->value(arguments.value(QStringLiteral("key")).toUtf8());
        if (!key)
            return context.failed(key.error());
        address.key = *key;
    }

    QJsonObject fact;
    Result<QByteArray> token = secrets->value(tokenName.toUtf8());
    if (arguments.isSet(QStringLiteral("new-token"))) {
        token = newToken();
        if (const Result<void> kept = secrets->keep(tokenName.toUtf8(), *token); !kept)
            return context.failed(kept.error());
        fact.insert(QStringLiteral("token"), QString::fromLatin1(*token));
    }
    if (!token)
        return context.failed(
            token.error().code == codes::unknownSecret ? Error { codes::endpointNoToken, tokenName } : token.error());

    endpoint::SiteEndpoint server(*site, *secrets, { *token, arguments.isSet(QStringLiteral("as2")) }, context.clock());
    const Result<QString> at = server.listen(address);
    if (!at)
        return context.failed(at.error());
    fact.insert(QStringLiteral("serving"), *at);
    context.output().print(fact,
        fact.contains(QStringLiteral("token")) ? tr("Listening at %1. The token of other systems, shown this once: %2")
                                                     .arg(*at, QString::fromLatin1(*token))
                                               : tr("Listening at %1.").arg(*at));
    return QCoreApplication::exec() == 0 ? ExitStatus::Done : ExitStatus::SurroundingsFailed;
}

} // namespace packledger::cli
