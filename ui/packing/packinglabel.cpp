#include "packing/packinglabel.h"

#include "base/errortext.h"
#include "workflow/printers.h"
#include "workflow/printing.h"

#include <QCoreApplication>

namespace packledger::packing {

using common::HealthLine;
using common::Tone;
using ledger::LabelState;
using ledger::PrintJobRow;
using ledger::WriteTransaction;
using workflow::LabelDue;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PackingLabel)
};

} // namespace

LabelJob labelJobOf(ledger::View &view, PrintJobId job)
{
    LabelJob label;
    const std::optional<PrintJobRow> row = view.line().printing.job(job);
    if (!row)
        return label;
    const Result<ledger::PrinterRow> printer = workflow::findPrinter(view, row->printer);
    if (!printer) {
        label.trouble = errorSentence(printer.error());
        return label;
    }
    label.id = job.value;
    label.printer = *printer;
    return label;
}

LabelJob queueLabel(WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container,
    std::optional<ledger::Level> level, LabelDue due)
{
    const Result<PrintJobId> job = workflow::queueContainerLabel(transaction, person, container, level, due);
    LabelJob label;
    if (!job)
        label.trouble = errorSentence(job.error());
    return job && job->isValid() ? labelJobOf(transaction, *job) : label;
}

LabelJob askForLabel(WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container,
    std::optional<ledger::Level> level, bool &wasPrinted)
{
    const std::optional<ledger::PrintLabelRow> label = transaction.line().printing.labelOf(container);
    wasPrinted = label && label->state != LabelState::Queued;
    if (wasPrinted)
        return {};
    if (!label)
        return queueLabel(transaction, person, container, level, LabelDue::Asked);
    if (const Result<void> resumed = workflow::resumePrinting(transaction, person, label->job); !resumed)
        return { 0, {}, errorSentence(resumed.error()) };
    return labelJobOf(transaction, label->job);
}

HealthLine readLabel(ledger::View &view, const gs1::ItemKey &container)
{
    const std::optional<ledger::PrintLabelRow> label
        = container.isEmpty() ? std::nullopt : view.line().printing.labelOf(container);
    const std::optional<PrintJobRow> job = label ? view.line().printing.job(label->job) : std::nullopt;
    if (!job)
        return {};
    const bool isStopped = job->control == PrintJobRow::Control::Paused;
    const QString why = isStopped && !job->stopCode.isEmpty()
        ? errorSentence(Error { ErrorCode(job->stopCode.constData()), job->stopDetail })
        : QString();
    switch (label->state) {
    case LabelState::Queued:
        if (isStopped)
            return { Tone::Attention, Words::tr("Its label waits for %1. F9 tries again.").arg(job->printer), why };
        return { Tone::Progress, Words::tr("Its label waits for %1.").arg(job->printer), {} };
    case LabelState::Sent:
        return { Tone::Progress, Words::tr("Its label is being printed on %1.").arg(job->printer), {} };
    case LabelState::Printed:
        return { Tone::Accepted, Words::tr("Its label is printed on %1. Apply it.").arg(job->printer), {} };
    case LabelState::Verified:
        return { Tone::Accepted, Words::tr("Its label is applied and read."), {} };
    case LabelState::Uncertain:
        return { Tone::Stop, Words::tr("Did its label come out? Scan it if so; F7 gives a new number if not."), why };
    case LabelState::Voided:
        return { Tone::Stop, Words::tr("Its label is written off. F7 gives it a new number."), {} };
    case LabelState::Cancelled:
        break;
    }
    return {};
}

} // namespace packledger::packing
