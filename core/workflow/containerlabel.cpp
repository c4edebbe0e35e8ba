#include "workflow/containerlabel.h"

#include "workflow/printchoice.h"
#include "workflow/printing.h"
#include "workflow/printingerrors.h"

namespace packledger::workflow {

using ledger::Level;
using ledger::WriteTransaction;

namespace {

bool isTime(PrintMoment moment, LabelDue due)
{
    switch (moment) {
    case PrintMoment::Opened:
        return true; // what came on the bench before the choice was made has its label at the next step
    case PrintMoment::Full:
        return due != LabelDue::Opened;
    case PrintMoment::Asked:
        break;
    }
    return due == LabelDue::Asked;
}

} // namespace

Result<PrintJobId> queueContainerLabel(WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, std::optional<Level> level, LabelDue due)
{
    const Level shown = level.value_or(Level::Pallet);
    PrintChoice choice = printChoice(transaction, transaction.actor().station, shown);
    const bool isAsked = due == LabelDue::Asked;
    if (isAsked && choice.printer.isEmpty()) {
        const std::vector<ledger::PrinterRow> printers = transaction.line().printing.printers();
        if (printers.size() != 1)
            return fail(codes::noPrinterChosen, QString::fromUtf8(transaction.actor().station));
        choice.printer = printers.front().name;
    }
    if (!isAsked) {
        const bool isOurs = transaction.line().numbers.find(container).has_value();
        if (choice.printer.isEmpty() || !isTime(choice.moment, due) || !isOurs || !person.may(access::Permission::Print)
            || transaction.line().printing.labelOf(container))
            return PrintJobId {};
    }
    const std::optional<ledger::Packing> packing = transaction.line().packings.openOf(container);
    const std::optional<ledger::NumberRow> number = transaction.line().numbers.find(container);
    PrintOrder order;
    order.printer = choice.printer;
    order.labelTemplate = choice.labelTemplate.isEmpty() ? readyTemplate(shown, container) : choice.labelTemplate;
    order.batch = packing && packing->batch.isValid() ? packing->batch : number ? number->batch : BatchId {};
    order.items = { container };
    order.language = choice.language;
    return queueLabels(transaction, person, order);
}

Result<void> confirmContainerLabel(
    WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container)
{
    if (!person.may(access::Permission::Print) || !transaction.line().printing.labelOf(container))
        return {};
    const Result<LabelOutcome> checked = checkLabel(transaction, person, {}, container);
    return checked ? Result<void>() : fail(checked.error());
}

} // namespace packledger::workflow
