#include "cli/commands/servetokencommand.h"

#include "base/text.h"
#include "cli/commandcontext.h"
#include "workflow/accesstokens.h"

namespace packledger::cli {

QString ServeTokenCommand::summary() const
{
    return tr("make the token of one system of the site, and print it");
}

QList<QCommandLineOption> ServeTokenCommand::options() const
{
    return { { QStringLiteral("scope"), tr("what it is for: both, capture or query"), QStringLiteral("WORD"),
                 QStringLiteral("both") },
        { QStringLiteral("client"), tr("for this client's goods alone"), QStringLiteral("NAME") } };
}

ExitStatus ServeTokenCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    const QString client = arguments.value(QStringLiteral("client"));
    const std::optional<ledger::TokenScope> scope
        = ledger::tokenScopeFrom(arguments.value(QStringLiteral("scope")).toLatin1());
    if (!scope)
        return context.misused(tr("--scope is both, capture or query"));
    const access::Session person = context.person();
    const Result<QByteArray> token = context.write([&](ledger::WriteTransaction &transaction) {
        return workflow::makeToken(transaction, person, { ledger::TokenKind::System, name.toUtf8(), *scope, client });
    });
    if (!token)
        return context.failed(token.error());
    context.output().print(
        QJsonObject { { QStringLiteral("name"), name },
            { QStringLiteral("scope"), QLatin1StringView(ledger::nameOf(*scope)) },
            { QStringLiteral("client"), client }, { QStringLiteral("token"), QString::fromLatin1(*token) } },
        tr("The token of %1, shown this once: %2").arg(name, QString::fromLatin1(*token)));
    return ExitStatus::Done;
}

QString ServeTokensCommand::summary() const
{
    return tr("which systems of the site have a token, and what for");
}

ExitStatus ServeTokensCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const Result<void> done = context.read([&](ledger::View &view) -> Result<void> {
        for (const ledger::AccessToken &token : ledger::TokenStore(view.database()).list(ledger::TokenKind::System)) {
            const QString made = text(Instant { token.madeMs, 0 }.toIso());
            const QString scope = QString::fromLatin1(ledger::nameOf(token.scope));
            context.output().print(
                QJsonObject { { QStringLiteral("name"), text(token.name) }, { QStringLiteral("scope"), scope },
                    { QStringLiteral("client"), token.client }, { QStringLiteral("made"), made } },
                token.client.isEmpty()
                    ? tr("%1, made %2: %3").arg(text(token.name), made, scope)
                    : tr("%1, made %2: %3, goods of %4 alone").arg(text(token.name), made, scope, token.client));
        }
        return {};
    });
    return done ? ExitStatus::Done : context.failed(done.error());
}

QString ServeRevokeCommand::summary() const
{
    return tr("end the token of one system: it is let in no more");
}

ExitStatus ServeRevokeCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().value(0);
    const access::Session person = context.person();
    const Result<QJsonObject> done = context.write([&](ledger::WriteTransaction &transaction) -> Result<QJsonObject> {
        if (const Result<void> ended
            = workflow::endToken(transaction, person, ledger::TokenKind::System, name.toUtf8());
            !ended)
            return fail(ended.error());
        return QJsonObject { { QStringLiteral("name"), name }, { QStringLiteral("revoked"), true } };
    });
    return context.answer(done, [&](const QJsonObject &) { return tr("%1 is let in no more.").arg(name); });
}

} // namespace packledger::cli
