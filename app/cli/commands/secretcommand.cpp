#include "cli/commands/secretcommand.h"

#include "bootstrap/secretstore.h"
#include "cli/commandcontext.h"
#include "transport/secreterrors.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace packledger::cli {

namespace {

/// What is typed at a terminal is not shown for as long as this lives.
class HiddenTyping
{
public:
    HiddenTyping()
        : m_isTerminal(::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before {};
    bool m_isTerminal;
};

/// Standard input: a line at a terminal, else all of it. The end of a single line is none of a password's characters;
/// a key or a certificate is kept byte for byte.
QByteArray valueFromInput(CommandContext &context, const QString &prompt)
{
    constexpr qint64 most = (1 << 20) + 1;
    const HiddenTyping hidden;
    if (hidden.isTerminal())
        context.output().remark(prompt);
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray value = hidden.isTerminal() ? input.readLine(most) : QByteArray();
    while (!hidden.isTerminal() && value.size() < most) {
        const QByteArray more = input.read(most - value.size());
        if (more.isEmpty())
            break;
        value += more;
    }
    if (value.count('\n') == 1 && value.endsWith('\n') && !value.contains('\0'))
        value.chop(value.endsWith("\r\n") ? 2 : 1);
    return value;
}

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
    const QByteArray value = valueFromInput(context, tr("Value of %1 (not shown):").arg(QString::fromUtf8(name)));
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
