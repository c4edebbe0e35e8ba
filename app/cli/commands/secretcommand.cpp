#include "cli/commands/secretcommand.h"

#include "bootstrap/secretstore.h"
#include "cli/commandcontext.h"
#include "cli/secretinput.h"
#include "transport/secreterrors.h"

namespace packledger::cli {

namespace {

QJsonObject fact(const QByteArray &name, const char *state)
{
    return { { QStringLiteral("secret"), QString::fromUtf8(name) },
        { QStringLiteral("state"), QLatin1StringView(state) } };
}

} // namespace

QString SecretSetCommand::summary() const
{
    return tr("keep a password, token or key, read from standard input");
}

ExitStatus SecretSetCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() != 1)
        return context.misused(tr("name one secret; its value comes from standard input"));
    const QByteArray name = arguments.positionalArguments().first().toUtf8();
    if (!transport::isSecretName(name))
        return context.failed(Error { codes::secretName, QString::fromUtf8(name) });
    const QByteArray value = secretFromInput(context, tr("Value of %1 (not shown):").arg(QString::fromUtf8(name)));
    const Result<void> kept = bootstrap::openSecrets(context.options().site)->keep(name, value);
    if (!kept)
        return context.failed(kept.error());
    context.output().print(fact(name, "kept"), tr("%1 is kept.").arg(QString::fromUtf8(name)));
    return ExitStatus::Done;
}

QString SecretListCommand::summary() const
{
    return tr("list the names of the secrets kept");
}

ExitStatus SecretListCommand::execute(CommandContext &context, const QCommandLineParser &)
{
    const Result<QByteArrayList> names = bootstrap::openSecrets(context.options().site)->names();
    if (!names)
        return context.failed(names.error());
    for (const QByteArray &name : *names)
        context.output().print(fact(name, "kept"), QString::fromUtf8(name));
    return ExitStatus::Done;
}

QString SecretRemoveCommand::summary() const
{
    return tr("forget a secret");
}

ExitStatus SecretRemoveCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.positionalArguments().size() != 1)
        return context.misused(tr("name one secret"));
    const QByteArray name = arguments.positionalArguments().first().toUtf8();
    const Result<void> removed = bootstrap::openSecrets(context.options().site)->remove(name);
    if (!removed)
        return context.failed(removed.error());
    context.output().print(fact(name, "removed"), tr("%1 is forgotten.").arg(QString::fromUtf8(name)));
    return ExitStatus::Done;
}

} // namespace packledger::cli
