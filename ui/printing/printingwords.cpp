#include "printing/printingwords.h"

#include "base/errortext.h"
#include "labels/coderlanguage.h"
#include "printing/printingpresenter.h"
#include "workflow/printingerrors.h"

#include <QCoreApplication>
#include <QLocale>

namespace packledger::printing {

using common::HealthLine;
using common::Tone;
using labels::PrinterCondition;
using labels::PrinterStatus;
using ledger::LabelState;
using ledger::PrintJobRow;
using workflow::LabelVerdict;

Tone toneOf(PrinterCondition condition)
{
    switch (condition) {
    case PrinterCondition::Ready:
        return Tone::Accepted;
    case PrinterCondition::Busy:
        return Tone::Progress;
    case PrinterCondition::Paused:
    case PrinterCondition::NeedsAttention:
        return Tone::Attention;
    case PrinterCondition::HeadOpen:
    case PrinterCondition::OutOfMedia:
    case PrinterCondition::OutOfRibbon:
    case PrinterCondition::Fault:
    case PrinterCondition::Unreachable:
        break;
    }
    return Tone::Stop;
}

QString languageText(const QByteArray &language)
{
    // The words of the form, PrinterPanel.
    const auto say
        = [](const char *text) { return QCoreApplication::translate("packledger::printing::PrinterPanel", text); };
    if (const labels::CoderLanguage *coder = labels::coderLanguage(language))
        return coder->title.isEmpty() ? say("Coder, text lines") : coder->title;
    return language == "raster" ? say("Pictures only") : say("ZPL");
}

QString detailOf(const ledger::PrinterRow &printer)
{
    QStringList parts { printer.url, languageText(printer.language) };
    if (!labels::coderLanguage(printer.language))
        parts << QStringLiteral("%1 dpi").arg(printer.dpi);
    return parts.join(QStringLiteral(" · "));
}

QString wordOf(const PrinterStatus &status)
{
    switch (status.condition) {
    case PrinterCondition::Ready:
        if (!status.isTold)
            return PrintingPresenter::tr("there");
        return status.isIdle() ? PrintingPresenter::tr("ready") : PrintingPresenter::tr("printing");
    case PrinterCondition::Busy:
        return PrintingPresenter::tr("busy");
    case PrinterCondition::Paused:
        return PrintingPresenter::tr("paused");
    case PrinterCondition::HeadOpen:
        return PrintingPresenter::tr("open");
    case PrinterCondition::OutOfMedia:
        return PrintingPresenter::tr("no labels");
    case PrinterCondition::OutOfRibbon:
        return PrintingPresenter::tr("no ribbon");
    case PrinterCondition::Fault:
        return PrintingPresenter::tr("fault");
    case PrinterCondition::NeedsAttention:
        return PrintingPresenter::tr("does not answer");
    case PrinterCondition::Unreachable:
        return PrintingPresenter::tr("not reached");
    }
    return {};
}

Tone toneOf(LabelVerdict verdict)
{
    switch (verdict) {
    case LabelVerdict::Verified:
        return Tone::Accepted;
    case LabelVerdict::AfterGap:
        return Tone::Attention;
    case LabelVerdict::Again:
    case LabelVerdict::Voided:
    case LabelVerdict::NotPrinted:
    case LabelVerdict::OtherJob:
    case LabelVerdict::Unknown:
        return Tone::Stop;
    case LabelVerdict::Rejected:
        break;
    }
    return Tone::ScannerFault;
}

JobRow rowOf(const PrintJobRow &job, const QString &batch, qint64 chosen, bool isRunning)
{
    JobRow row;
    row.id = job.id.value;
    row.isChosen = row.id == chosen;
    row.title = PrintingPresenter::tr("Job %1 · %2 · %3")
                    .arg(QString::number(row.id),
                        batch.isEmpty() ? job.labelTemplate : QStringLiteral("%1 · %2").arg(batch, job.labelTemplate),
                        job.printer);
    const qint64 done = job.count(LabelState::Printed) + job.count(LabelState::Verified);
    const qint64 total = job.total();
    const QLocale locale;
    const auto count = [&](LabelState state) { return locale.toString(job.count(state)); };
    row.figures = PrintingPresenter::tr("%1 of %2 printed").arg(locale.toString(done), locale.toString(total));
    if (job.count(LabelState::Verified) > 0)
        row.figures += QStringLiteral(", ") + PrintingPresenter::tr("%1 checked").arg(count(LabelState::Verified));
    if (job.count(LabelState::Uncertain) > 0)
        row.figures += QStringLiteral(", ") + PrintingPresenter::tr("%1 uncertain").arg(count(LabelState::Uncertain));
    if (job.count(LabelState::Voided) > 0)
        row.figures += QStringLiteral(", ") + PrintingPresenter::tr("%1 written off").arg(count(LabelState::Voided));
    row.permille = total > 0 ? int(done * 1000 / total) : 0;
    if (job.count(LabelState::Uncertain) > 0) {
        row.tone = Tone::Stop;
        row.status = PrintingPresenter::tr("waits for a scan");
    } else if (isRunning && job.control == PrintJobRow::Control::Open && done + job.count(LabelState::Sent) > 0) {
        row.tone = Tone::Progress;
        row.status = PrintingPresenter::tr("printing");
    } else if (job.control == PrintJobRow::Control::Cancelled) {
        row.tone = Tone::Again;
        row.status = PrintingPresenter::tr("given up");
    } else if (job.isOver()) {
        row.tone = Tone::Accepted;
        row.status = job.state() == "verified" ? PrintingPresenter::tr("all checked") : PrintingPresenter::tr("done");
    } else if (job.control == PrintJobRow::Control::Paused) {
        row.tone = job.stopCode.isEmpty() ? Tone::Neutral : Tone::Attention;
        row.status = job.stopCode.isEmpty() ? PrintingPresenter::tr("paused") : PrintingPresenter::tr("stopped");
    } else {
        row.status = PrintingPresenter::tr("waits");
    }
    return row;
}

HealthLine instructionFor(const PrintJobRow &job)
{
    const bool isStopped = job.control == PrintJobRow::Control::Paused && !job.stopCode.isEmpty();
    if (job.count(LabelState::Uncertain) == 0 && job.stopCode == QByteArray(codes::waitsForScan.name().data()))
        return isStopped && !job.isOver()
            ? HealthLine { Tone::Attention, PrintingPresenter::tr("Then press F12 to go on."), {} }
            : HealthLine {};
    const QString why
        = isStopped ? errorSentence(Error { ErrorCode(job.stopCode.constData()), job.stopDetail }) : QString();
    if (job.count(LabelState::Uncertain) == 0)
        return isStopped && !job.isOver()
            ? HealthLine { Tone::Attention, why, PrintingPresenter::tr("Then press F12 to go on.") }
            : HealthLine {};
    if (job.stopCode == QByteArray(codes::labelsMissing.name().data()))
        return { Tone::Stop, why, PrintingPresenter::tr("Ctrl+D writes off what is not found.") };
    return { Tone::Stop,
        PrintingPresenter::tr(
            "Make the printer ready and wait until it stands still. Then scan the last good label that came out."),
        PrintingPresenter::tr("%1 Nothing came out at all? Ctrl+D writes the label off.").arg(why) };
}

} // namespace packledger::printing
