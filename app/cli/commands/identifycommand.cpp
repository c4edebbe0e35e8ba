#include "cli/commands/identifycommand.h"

#include "base/baseerrors.h"
#include "bootstrap/linereader.h"
#include "cli/commandcontext.h"
#include "cli/identifyanswer.h"
#include "cli/identifyrequest.h"
#include "scan/interpret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace packledger::cli {

namespace {

bool isAccepted(const QJsonObject &answer)
{
    return answer[QLatin1StringView("ok")].toBool();
}

} // namespace

QString IdentifyCommand::name() const
{
    return QStringLiteral("identify");
}

QString IdentifyCommand::synopsis() const
{
    return QStringLiteral("TEXT… | --json-lines FILE|-");
}

QString IdentifyCommand::summary() const
{
    return tr("tell what a scanned code is");
}

QList<QCommandLineOption> IdentifyCommand::options() const
{
    return {
        QCommandLineOption(QStringLiteral("json-lines"),
            tr("Answer one question a line: {\"kind\":…,\"input\":…,\"profile\":…}."), tr("FILE|-")),
        QCommandLineOption(QStringLiteral("today"), tr("The day from which the century of dates is reckoned."),
            QStringLiteral("YYYY-MM-DD")),
    };
}

ExitStatus IdentifyCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    QDate today = context.clock().today();
    if (arguments.isSet(QStringLiteral("today"))) {
        today = QDate::fromString(arguments.value(QStringLiteral("today")), Qt::ISODate);
        if (!today.isValid())
            return context.misused(tr("--today needs a date such as 2026-11-22"));
    }
    const QStringList texts = arguments.positionalArguments();
    if (arguments.isSet(QStringLiteral("json-lines"))) {
        if (!texts.isEmpty())
            return context.misused(tr("either texts or --json-lines"));
        return answerLines(context, arguments.value(QStringLiteral("json-lines")), today);
    }
    if (texts.isEmpty())
        return context.misused(tr("there is no text to identify"));
    return answerTexts(context, texts, today);
}

ExitStatus IdentifyCommand::answerLines(CommandContext &context, const QString &file, QDate today) const
{
    Result<bootstrap::LineReader> lines = bootstrap::LineReader::open(file);
    if (!lines)
        return context.failed(lines.error());
    ExitStatus status = ExitStatus::Done;
    while (const std::optional<QByteArray> line = lines->next()) {
        if (context.output().isBroken())
            break;
        if (line->trimmed().isEmpty())
            continue;
        QJsonParseError problem;
        const QJsonDocument request = QJsonDocument::fromJson(*line, &problem);
        const QJsonObject answer = request.isObject()
            ? answerIdentifyRequest(request.object(), today)
            : refusalAnswer(Error { codes::usage, tr("line %1 is no JSON object").arg(lines->line()) });
        if (!isAccepted(answer))
            status = ExitStatus::Refused;
        context.output().print(answer, sentence(answer));
    }
    return status;
}

ExitStatus IdentifyCommand::answerTexts(CommandContext &context, const QStringList &texts, QDate today) const
{
    ExitStatus status = ExitStatus::Done;
    for (const QString &text : texts) {
        const scan::ScanReading reading = scan::readingFromLine(text.toUtf8());
        const QJsonObject answer = identifyAnswer(scan::interpret(reading, scan::DeviceProfile {}, today));
        if (!isAccepted(answer))
            status = ExitStatus::Refused;
        context.output().print(answer, sentence(answer));
    }
    return status;
}

QString IdentifyCommand::sentence(const QJsonObject &answer) const
{
    using L1 = QLatin1StringView;
    QStringList parts;
    if (const QString bracketed = answer[L1("bracketed")].toString(); !bracketed.isEmpty()) {
        parts << bracketed;
    } else {
        const QJsonObject fields = answer[L1("fields")].toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QString value = field->isObject() ? (*field)[L1("iso")].toString() : field->toString();
            parts << field.key() + QLatin1Char('=') + value;
        }
    }
    const QString kind = answer[L1("scheme")].toString();
    if (!kind.isEmpty())
        parts << QLatin1Char('[') + kind + QLatin1Char(']');
    if (const QString message = answer[L1("message")].toString(); !message.isEmpty())
        parts << message;
    for (const QJsonValue scan : answer[L1("scans")].toArray())
        parts << QStringLiteral("\n  ") + sentence(scan.toObject());
    return parts.isEmpty() ? QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact))
                           : parts.join(QLatin1Char(' '));
}

} // namespace packledger::cli
