#include "cli/secretinput.h"

#include "cli/commandcontext.h"

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

} // namespace

QByteArray secretFromInput(CommandContext &context, const QString &prompt)
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

} // namespace packledger::cli
