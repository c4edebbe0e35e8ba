#include "cli/commandline.h"

#include "base/baseerrors.h"
#include "bootstrap/options.h"
#include "bootstrap/output.h"
#include "cli/commandcontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace packledger::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Row = std::pair<QString, QString>;

/// Two columns, the left one as wide as its widest cell.
QString table(const std::vector<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const Row &row : rows)
        text += QStringLiteral("  ") + row.first.leftJustified(width + 2) + row.second + u'\n';
    return text;
}

QString optionText(const QCommandLineOption &option)
{
    QStringList names = option.names();
    for (QString &name : names)
        name.prepend(name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--"));
    return names.join(QStringLiteral(", "))
        + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName().toUpper());
}

QString helpOf(const Command &command)
{
    QString text = Text::tr("Usage:") + QStringLiteral(" packledger-cli ") + command.name() + u' ' + command.synopsis();
    text = text.trimmed() + QStringLiteral("\n\n") + command.summary() + QStringLiteral("\n\n");
    std::vector<Row> rows;
    for (const QCommandLineOption &option : command.options())
        rows.emplace_back(optionText(option), option.description());
    if (!rows.empty())
        text += Text::tr("Options:") + u'\n' + table(rows) + u'\n';
    return text + Text::tr("Options of every verb:") + u'\n'
        + bootstrap::optionsHelp().trimmed().prepend(QStringLiteral("  "));
}

} // namespace

CommandLine::CommandLine(Commands commands, QIODevice &facts, QIODevice &remarks, const Clock &clock)
    : m_commands(std::move(commands))
    , m_facts(facts)
    , m_remarks(remarks)
    , m_clock(clock)
{
}

ExitStatus CommandLine::run(const QStringList &arguments)
{
    const Result<bootstrap::Options> options = bootstrap::parseOptions(arguments);
    const bool json = options ? options->json : arguments.contains(QStringLiteral("--json"));
    bootstrap::Output output(
        m_facts, m_remarks, json ? bootstrap::Output::Format::JsonLines : bootstrap::Output::Format::Text);
    if (!options) {
        output.error(options.error());
        return ExitStatus::Unusable;
    }
    const ExitStatus status = run(*options, output);
    // What could not be told was not delivered, whatever the command believes.
    return output.isBroken() ? ExitStatus::SurroundingsFailed : status;
}

ExitStatus CommandLine::run(const bootstrap::Options &options, bootstrap::Output &output)
{
    if (options.version) {
        output.text(QStringLiteral("packledger-cli ") + QCoreApplication::applicationVersion());
        return ExitStatus::Done;
    }
    if (Command *command = find(options.rest)) {
        if (!options.help)
            return runCommand(*command, options, output);
        output.text(helpOf(*command));
        return ExitStatus::Done;
    }
    const QString word = options.rest.value(0);
    if (options.help) {
        output.text(listing(isGroup(word) ? word : QString()));
        return ExitStatus::Done;
    }
    CommandContext context(options, output, m_clock);
    if (word.isEmpty())
        return context.misused(Text::tr("no verb was given; packledger-cli --help lists them"));
    if (isGroup(word))
        return context.misused(
            Text::tr("\"%1\" needs one of its verbs; packledger-cli %1 --help lists them").arg(word));
    return context.misused(Text::tr("there is no verb \"%1\"; packledger-cli --help lists them").arg(word));
}

ExitStatus CommandLine::runCommand(Command &command, const bootstrap::Options &options, bootstrap::Output &output)
{
    CommandContext context(options, output, m_clock);
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!parser.addOptions(command.options()))
        qFatal("The options of \"%s\" clash", qUtf8Printable(command.name()));
    // The parser takes the first word for the program's name.
    const QStringList arguments = options.rest.sliced(command.name().count(u' '));
    if (!parser.parse(arguments))
        return context.misused(parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0));
    if (!isForOneClient(command))
        context.closeToClients();
    if (!isWithoutSerials(command))
        context.closeWithoutSerials(command.name());
    const ExitStatus status = command.execute(context, parser);
    // To a person silence is no answer; a program counts the lines.
    if (status == ExitStatus::Done && output.isSilent() && output.format() == bootstrap::Output::Format::Text)
        output.remark(Text::tr("There is nothing to tell."));
    return status;
}

Command *CommandLine::find(const QStringList &words) const
{
    // "print list" comes before "print".
    Command *found = nullptr;
    for (const std::unique_ptr<Command> &command : m_commands) {
        const QStringList name = command->name().split(u' ');
        if (words.size() >= name.size() && words.first(name.size()) == name
            && (found == nullptr || found->name().size() < command->name().size()))
            found = command.get();
    }
    return found;
}

bool CommandLine::isGroup(const QString &word) const
{
    return std::any_of(m_commands.begin(), m_commands.end(),
        [&word](const std::unique_ptr<Command> &command) { return command->name().startsWith(word + u' '); });
}

QString CommandLine::listing(const QString &group) const
{
    std::vector<Row> rows;
    for (const std::unique_ptr<Command> &command : m_commands) {
        if (group.isEmpty() || command->name().startsWith(group + u' '))
            rows.emplace_back(command->name(), command->summary());
    }
    return Text::tr("Usage:")
        + QStringLiteral(" packledger-cli [--site DIR] [--operator NAME] [--station NAME] [--json] VERB …\n\n")
        + Text::tr("Verbs (VERB --help tells more):") + u'\n' + table(rows) + u'\n' + Text::tr("Options of every verb:")
        + u'\n' + bootstrap::optionsHelp().trimmed().prepend(QStringLiteral("  "));
}

} // namespace packledger::cli
