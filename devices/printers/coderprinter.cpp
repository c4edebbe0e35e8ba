#include "printers/coderprinter.h"

#include "labels/printererrors.h"

namespace packledger::printers {

using labels::CoderAnswer;
using labels::PrinterCondition;
using labels::PrinterStatus;

namespace {

constexpr qsizetype longestAnswer = 4096;

} // namespace

CoderPrinter::CoderPrinter(QString name, const labels::CoderLanguage &language, QString job,
    std::unique_ptr<PrinterLine> line, labels::PrinterPatience patience)
    : StreamLabelPrinter(std::move(name), std::move(line), patience)
    , m_language(language)
    , m_job(std::move(job))
{
}

Result<void> CoderPrinter::open()
{
    if (isUp())
        return {};
    if (const Result<void> reached = StreamLabelPrinter::open(); !reached)
        return reached;
    for (const QByteArray &command : { m_language.begin, m_language.selecting(m_job) }) {
        if (command.isEmpty())
            continue;
        if (const Result<void> taken = tell(command); !taken) {
            close();
            return taken;
        }
    }
    return {};
}

void CoderPrinter::close()
{
    StreamLabelPrinter::close();
    m_input.clear();
    m_isUnderWay = false;
}

Result<void> CoderPrinter::send(const labels::LabelFormat &format)
{
    if (const Result<void> reached = open(); !reached)
        return reached;
    // It may print, and say so, before it has said that it took the values.
    m_isUnderWay = m_language.tellsPrints();
    return tell(format.bytes);
}

Result<void> CoderPrinter::tell(const QByteArray &command)
{
    const QDeadlineTimer deadline(patience().answer);
    if (write(command)) {
        while (const std::optional<CoderAnswer> answer = next(deadline)) {
            if (answer->kind == CoderAnswer::Kind::Taken)
                return {};
            if (answer->kind == CoderAnswer::Kind::Refused) {
                m_isUnderWay = false;
                return fail(codes::printerFault, QStringLiteral("%1 (%2)").arg(name(), answer->text));
            }
        }
    }
    const bool wasUp = isUp();
    close();
    return fail(wasUp ? codes::printerAttention : codes::printerLost, name());
}

PrinterStatus CoderPrinter::status()
{
    // A connection that broke takes with it the word that would have said whether it has printed.
    if (m_isUnderWay && !isUp()) {
        close();
        return brokenLine();
    }
    if (const Result<void> reached = open(); !reached) {
        const PrinterCondition condition = reached.error().code == codes::printerFault ? PrinterCondition::Fault
            : reached.error().code == codes::printerAttention ? PrinterCondition::NeedsAttention
                                                              : PrinterCondition::Unreachable;
        return { .condition = condition, .isTold = false, .detail = reached.error().detail };
    }
    const QDeadlineTimer deadline(patience().answer);
    if (write(m_language.ask)) {
        while (const std::optional<CoderAnswer> answer = next(deadline)) {
            if (answer->kind != CoderAnswer::Kind::State)
                continue;
            return { .condition = answer->condition,
                .labelsRemaining = m_isUnderWay ? 1 : 0,
                .waitsForPack = m_isUnderWay,
                .detail = answer->condition == PrinterCondition::Fault ? answer->text : QString() };
        }
    }
    const bool wasUp = isUp();
    close();
    if (!wasUp)
        return brokenLine();
    return { .condition = PrinterCondition::NeedsAttention, .isTold = false };
}

std::optional<CoderAnswer> CoderPrinter::next(const QDeadlineTimer &deadline)
{
    while (true) {
        while (const std::optional<QByteArray> line = m_language.firstAnswer(m_input)) {
            const CoderAnswer answer = m_language.read(*line);
            if (answer.kind == CoderAnswer::Kind::Printed)
                m_isUnderWay = false;
            if (!line->isEmpty())
                return answer;
        }
        if (m_input.size() > longestAnswer)
            return std::nullopt;
        const QByteArray said = read(deadline);
        if (said.isEmpty())
            return std::nullopt;
        m_input += said;
    }
}

} // namespace packledger::printers
