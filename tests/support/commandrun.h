#pragma once

#include "cli/commandline.h"
#include "cli/composition.h"
#include "support/fakeclock.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace packledger::test {

/// The command line on one site, in this process: what a verb printed last, as facts. Each call is a second later.
class CommandRun
{
public:
    CommandRun(FakeClock &clock, QString siteFolder)
        : m_clock(clock)
        , m_site(std::move(siteFolder))
    {
    }

    cli::ExitStatus run(const QStringList &arguments, const char *who = "ana")
    {
        return execute(QStringList { QStringLiteral("--json") } + arguments, who);
    }
    /// The words that a person reads stand in told().
    cli::ExitStatus runInWords(const char *command, const char *who = "ana")
    {
        return execute(QString::fromUtf8(command).split(QLatin1Char(' ')), who);
    }
    /// A command whose words have no blanks in them.
    cli::ExitStatus run(const QString &command, const char *who = "ana")
    {
        return run(command.split(QLatin1Char(' ')), who);
    }
    cli::ExitStatus run(const char *command, const char *who = "ana") { return run(QString::fromUtf8(command), who); }

    /// All that was printed, for the word of a failed test.
    [[nodiscard]] const QByteArray &told() const { return m_told; }
    [[nodiscard]] const QList<QJsonObject> &lines() const { return m_lines; }
    [[nodiscard]] QJsonValue last(const char *name) const
    {
        return m_lines.isEmpty() ? QJsonValue() : m_lines.last().value(QLatin1StringView(name));
    }
    [[nodiscard]] QString lastText(const char *name) const { return last(name).toVariant().toString(); }
    /// The field of all lines that have it.
    [[nodiscard]] QStringList all(const char *name) const
    {
        QStringList values;
        for (const QJsonObject &line : m_lines) {
            if (line.contains(QLatin1StringView(name)))
                values.append(line.value(QLatin1StringView(name)).toVariant().toString());
        }
        return values;
    }
    /// The code of the error that was printed last; empty: there was none.
    [[nodiscard]] QString errorCode() const
    {
        for (auto line = m_lines.crbegin(); line != m_lines.crend(); ++line) {
            const QJsonValue error = line->value(QLatin1StringView("error"));
            if (error.isObject())
                return error[QLatin1StringView("code")].toString();
        }
        return {};
    }

private:
    cli::ExitStatus execute(const QStringList &arguments, const char *who)
    {
        QByteArray out;
        QByteArray err;
        QBuffer facts(&out);
        QBuffer remarks(&err);
        facts.open(QIODevice::WriteOnly);
        remarks.open(QIODevice::WriteOnly);
        m_clock.advance(1000);
        const cli::ExitStatus status = cli::CommandLine(cli::makeCommands(), facts, remarks, m_clock)
                                           .run(QStringList { QStringLiteral("--site"), m_site,
                                                    QStringLiteral("--operator"), QString::fromLatin1(who) }
                                               + arguments);
        m_told = out + err;
        m_lines.clear();
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                m_lines.append(QJsonDocument::fromJson(line).object());
        }
        return status;
    }

    FakeClock &m_clock;
    QString m_site;
    QList<QJsonObject> m_lines;
    QByteArray m_told;
};

} // namespace packledger::test
