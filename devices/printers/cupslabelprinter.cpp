#include "printers/cupslabelprinter.h"

#include "labels/printererrors.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

namespace packledger::printers {

using labels::LabelFormat;
using labels::PrinterCondition;
using labels::PrinterStatus;

CupsLabelPrinter::CupsLabelPrinter(QString name, QString queue, labels::PrinterPatience patience, QString programs)
    : m_name(std::move(name))
    , m_queue(std::move(queue))
    , m_patience(patience)
    , m_programs(std::move(programs))
{
}

CupsLabelPrinter::Answer CupsLabelPrinter::call(
    const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    // What they say is read, so it is asked for in one language.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(m_programs.isEmpty() ? program : m_programs + u'/' + program, arguments);
    Answer answer;
    if (!process.waitForStarted(int(m_patience.connect.count())))
        return answer;
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(int((m_patience.write + m_patience.answer).count()))) {
        process.kill();
        process.waitForFinished(int(m_patience.answer.count()));
        return answer;
    }
    answer.isThere = process.exitStatus() == QProcess::NormalExit;
    answer.exitCode = process.exitCode();
    answer.output = QString::fromUtf8(process.readAllStandardOutput());
    answer.errors = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return answer;
}

Result<void> CupsLabelPrinter::open()
{
    const PrinterStatus now = status();
    if (now.condition == PrinterCondition::Unreachable)
        return fail(codes::printerUnreachable, QStringLiteral("%1 (%2)").arg(m_name, now.detail));
    return {};
}

Result<void> CupsLabelPrinter::send(const LabelFormat &format)
{
    QStringList arguments { QStringLiteral("-d"), m_queue, QStringLiteral("-t"), QString::fromLatin1(format.name) };
    if (format.kind == LabelFormat::Kind::Zpl)
        arguments << QStringLiteral("-o") << QStringLiteral("raw");
    arguments << QStringLiteral("--") << QStringLiteral("-");
    const Answer answer = call(QStringLiteral("lp"), arguments, format.bytes);
    static const QRegularExpression request(QStringLiteral("request id is (\\S+)"));
    const QRegularExpressionMatch match = request.match(answer.output);
    if (!answer.isThere || answer.exitCode != 0 || !match.hasMatch())
        return fail(codes::printerLost,
            answer.errors.isEmpty() ? m_name : QStringLiteral("%1 (%2)").arg(m_name, answer.errors));
    m_ours << match.captured(1);
    return {};
}

PrinterStatus CupsLabelPrinter::status()
{
    const Answer state = call(QStringLiteral("lpstat"), { QStringLiteral("-p"), m_queue });
    if (!state.isThere)
        return { .condition = PrinterCondition::Unreachable,
            .detail = QCoreApplication::translate("PrinterStatus", "there is no spooler here") };
    if (state.exitCode != 0)
        return { .condition = PrinterCondition::Unreachable, .detail = state.errors };
    PrinterStatus status;
    if (state.output.contains(QStringLiteral(" disabled since "))) {
        status.condition = PrinterCondition::Paused;
        status.detail = state.output.section(u'\n', 1).simplified();
    }
    const Answer waiting = call(QStringLiteral("lpstat"),
        { QStringLiteral("-W"), QStringLiteral("not-completed"), QStringLiteral("-o"), m_queue });
    if (!waiting.isThere || waiting.exitCode != 0)
        return { .condition = PrinterCondition::NeedsAttention, .detail = waiting.errors };
    QStringList still;
    for (const QString &line : waiting.output.split(u'\n', Qt::SkipEmptyParts)) {
        const QString request = line.section(u' ', 0, 0, QString::SectionSkipEmpty);
        if (m_ours.contains(request))
            still << request;
    }
    m_ours = still;
    status.formatsWaiting = int(still.size());
    return status;
}

} // namespace packledger::printers
