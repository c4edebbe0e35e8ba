#include "labels/labelprinter.h"

#include "labels/printererrors.h"

#include <iterator>

namespace packledger::labels {

namespace {

ErrorCode codeOf(PrinterCondition condition)
{
    switch (condition) {
    case PrinterCondition::Ready:
    case PrinterCondition::Fault:
        return codes::printerFault;
    case PrinterCondition::Busy:
        return codes::printerBusy;
    case PrinterCondition::Paused:
        return codes::printerPaused;
    case PrinterCondition::HeadOpen:
        return codes::printerHeadOpen;
    case PrinterCondition::OutOfMedia:
        return codes::printerOutOfMedia;
    case PrinterCondition::OutOfRibbon:
        return codes::printerOutOfRibbon;
    case PrinterCondition::NeedsAttention:
        return codes::printerAttention;
    case PrinterCondition::Unreachable:
        return codes::printerUnreachable;
    }
    return codes::printerFault;
}

} // namespace

const char *nameOf(PrinterCondition condition)
{
    static constexpr const char *names[] = { "ready", "busy", "paused", "head-open", "out-of-media", "out-of-ribbon",
        "fault", "needs-attention", "unreachable" };
    static_assert(std::size(names) == printerConditionCount);
    return names[int(condition)];
}

Error failureOf(const PrinterStatus &status, const QString &name)
{
    const QString detail = status.detail.isEmpty() ? name : name + QStringLiteral(" (%1)").arg(status.detail);
    return { codeOf(status.condition), detail };
}

Result<PrinterJob> LabelPrinter::exchangeJob(const PrinterJob &)
{
    return fail(codes::printerNoReadBack);
}

const char *suffixOf(LabelFormat::Kind kind)
{
    switch (kind) {
    case LabelFormat::Kind::Zpl:
        return "zpl";
    case LabelFormat::Kind::Pdf:
        return "pdf";
    case LabelFormat::Kind::Png:
        return "png";
    case LabelFormat::Kind::Values:
        return "txt";
    }
    return "";
}

} // namespace packledger::labels
