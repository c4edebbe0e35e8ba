#include "cli/scanlines.h"

#include "scan/interpret.h"

namespace packledger::cli {

scan::Interpretation scannedMeaning(const CommandContext &context, const QByteArray &line)
{
    return scan::interpret(scan::readingFromLine(line), scan::DeviceProfile {}, context.clock().today());
}

workflow::ScannedCode scannedCode(const CommandContext &context, const QByteArray &line)
{
    workflow::ScannedCode code = workflow::ScannedCode::from(
        scannedMeaning(context, line), QStringLiteral("command line"), context.clock().today());
    code.raw = line;
    return code;
}

ExitStatus forEachScan(CommandContext &context, bootstrap::LineReader &lines, const QString &file, const ScanJob &job)
{
    if (const Result<ledger::Site *> site = context.site(); !site)
        return context.failed(site.error());
    ExitStatus status = ExitStatus::Done;
    while (const std::optional<QByteArray> line = lines.next()) {
        if (line->trimmed().isEmpty())
            continue;
        const Result<ExitStatus> outcome = job(scannedCode(context, *line));
        if (!outcome) {
            Error error = outcome.error();
            error.where.file = file;
            error.where.line = lines.line();
            return bootstrap::graver(status, context.failed(error));
        }
        status = bootstrap::graver(status, *outcome);
        if (context.output().isBroken())
            return ExitStatus::SurroundingsFailed;
    }
    return lines.hasFailed() ? ExitStatus::SurroundingsFailed : status;
}

} // namespace packledger::cli
