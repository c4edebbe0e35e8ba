#include "cli/commands/servecommand.h"

#include "base/errortext.h"
#include "base/steadyclock.h"
#include "bootstrap/secretstore.h"
#include "cli/commandcontext.h"
#include "endpoint/endpointerrors.h"
#include "endpoint/endpointsettings.h"
#include "endpoint/siteendpoint.h"
#include "sync/sitethread.h"
#include "workflow/accesstokens.h"
#include "workflow/stationclock.h"

#include <QFile>
#include <QTimer>

namespace packledger::cli {

QString ServeCommand::summary() const
{
    return tr("listen for other systems (EPCIS REST) and partners (AS2)");
}

QList<QCommandLineOption> ServeCommand::options() const
{
    return { { QStringLiteral("host"), tr("address of this machine to listen at; else as the site is set"),
                 QStringLiteral("ADDRESS") },
        { QStringLiteral("port"), tr("port; 0: any free one; else as the site is set"), QStringLiteral("N") },
        { QStringLiteral("new-token"),
            tr("make a new token, keep it as the secret %1, and print it")
                .arg(QLatin1StringView(endpoint::EndpointSettings::tokenName)) },
        { QStringLiteral("as2"), tr("take AS2 messages of partners at /as2") },
        { QStringLiteral("certificate"), tr("PEM file: listen by HTTPS"), QStringLiteral("FILE") },
        { QStringLiteral("key"), tr("secret with the certificate's key"), QStringLiteral("SECRET") } };
}

ExitStatus ServeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<ledger::Site *> site = context.site();
    if (!site)
        return context.failed(site.error());
    const std::unique_ptr<transport::Secrets> secrets = bootstrap::openSecrets(context.options().site);

    Result<endpoint::EndpointSettings> settings = context.read(
        [](ledger::View &view) -> Result<endpoint::EndpointSettings> { return endpoint::EndpointSettings::of(view); });
    if (!settings)
        return context.failed(settings.error());
    endpoint::ListeningAddress address { settings->host, settings->port, {}, {} };
    if (arguments.isSet(QStringLiteral("host")))
        address.host = arguments.value(QStringLiteral("host"));
    if (arguments.isSet(QStringLiteral("port"))) {
        bool isNumber = false;
        address.port = arguments.value(QStringLiteral("port")).toUShort(&isNumber);
        if (!isNumber)
            return context.misused(tr("the port is a number"));
    }
    if (arguments.isSet(QStringLiteral("certificate"))) {
        QFile file(arguments.value(QStringLiteral("certificate")));
        if (!file.open(QIODevice::ReadOnly))
            return context.failed(Error { codes::endpointCertificate, file.fileName() });
        address.certificate = file.readAll();
        const Result<QByteArray> key = secrets->value(arguments.value(QStringLiteral("key")).toUtf8());
        if (!key)
            return context.failed(key.error());
        address.key = *key;
    } else if (!settings->certificate.isEmpty()) {
        const Result<endpoint::ListeningAddress> secured = settings->address(*secrets);
        if (!secured)
            return context.failed(secured.error());
        address.certificate = secured->certificate;
        address.key = secured->key;
    }

    QJsonObject fact;
    const bool isNew = arguments.isSet(QStringLiteral("new-token"));
    if (isNew) {
        const access::Session person = context.person();
        const Result<void> noted = context.write(
            [&](ledger::WriteTransaction &transaction) { return workflow::noteHouseToken(transaction, person); });
        if (!noted)
            return context.failed(noted.error());
    }
    settings->takesAs2 = settings->takesAs2 || arguments.isSet(QStringLiteral("as2"));
    const Result<QByteArray> token
        = isNew ? endpoint::makeHouseToken(*secrets) : endpoint::houseToken(*settings, *secrets);
    if (!token)
        return context.failed(token.error());
    if (isNew)
        fact.insert(QStringLiteral("token"), QString::fromLatin1(*token));
    endpoint::SiteEndpoint server(**site, *secrets, { *token, settings->takesAs2 }, context.clock());
    QObject::connect(
        &server, &endpoint::SiteEndpoint::answered, &server, [&context](const endpoint::RequestNote &note) {
            if (note.fault)
                context.output().remark(
                    tr("%1 %2: %3").arg(QString::fromLatin1(note.method), note.path, errorSentence(*note.fault)));
        });
    const Result<QString> at = server.listen(address);
    if (!at)
        return context.failed(at.error());
    fact.insert(QStringLiteral("serving"), *at);
    context.output().print(fact,
        isNew ? tr("Listening at %1. The token of other systems, shown this once: %2")
                    .arg(*at, QString::fromLatin1(*token))
            : token->isEmpty() ? tr("Listening at %1. Without a token no other system is let in.").arg(*at)
                               : tr("Listening at %1.").arg(*at));
    constexpr int betweenLooksMs = 10'000;
    workflow::ClockWatch clock;
    sync::SiteThread looking(
        (*site)->folder(), (*site)->ledger().actor(), context.clock(), QStringLiteral("clock watch"));
    const auto look = [&looking, &clock] {
        looking.post([&clock](ledger::Site *own) {
            if (own != nullptr)
                (void)workflow::lookAtClock(own->ledger(), clock, steadyMs());
        });
    };
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &looks, look);
    look();
    looks.start(betweenLooksMs);
    return QCoreApplication::exec() == 0 ? ExitStatus::Done : ExitStatus::SurroundingsFailed;
}

} // namespace packledger::cli
