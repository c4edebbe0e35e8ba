#include "outbound/palletacts.h"

#include "dock/itemwords.h"
#include "ledger/linestores.h"
#include "outbound/outboundwords.h"
#include "outbound/pickingpresenter.h"
#include "shipping/pickpacking.h"
#include "workflow/numberreason.h"
#include "workflow/packingerrors.h"

namespace packledger::outbound {

using common::Tone;
using ledger::WriteTransaction;
using shipping::PickPacking;

namespace {

dock::VerdictState verdictOn(const gs1::ItemKey &pallet, Tone tone, const QString &word, const QString &reason)
{
    dock::VerdictState verdict;
    verdict.tone = tone;
    verdict.word = word;
    verdict.reason = reason;
    verdict.serial = dock::codeText(pallet);
    verdict.isSscc = true;
    return verdict;
}

Result<Heard> beginPallet(WriteTransaction &transaction, const PickPacking &packing, const access::Session &person)
{
    const Result<workflow::OpenedContainer> begun = packing.begin(transaction);
    if (!begun)
        return fail(begun.error());
    return Heard { verdictOn(begun->key, Tone::Progress, PickingPresenter::tr("New pallet"),
                       PickingPresenter::tr("What is scanned now goes onto it. Its own label closes it, or F6.")),
        false,
        packing::queueLabel(transaction, person, begun->key, ledger::Level::Pallet, workflow::LabelDue::Opened) };
}

} // namespace

Result<Heard> turnPallet(WriteTransaction &transaction, ledger::DispatchId dispatch, const access::Session &person)
{
    const PickPacking packing(dispatch, person);
    const std::optional<ledger::Packing> open = packing.at(transaction, transaction.actor().station);
    if (!open)
        return beginPallet(transaction, packing, person);
    const Result<shipping::ShipOutcome> outcome = packing.close(transaction, open->id);
    if (!outcome)
        return fail(outcome.error());
    Heard heard { verdictOf(transaction, *outcome), false, {} };
    if (outcome->verdict == shipping::ShipVerdict::Packed)
        heard.label = packing::queueLabel(
            transaction, person, open->container, ledger::Level::Pallet, workflow::LabelDue::Closed);
    return heard;
}

Result<Heard> printPalletLabel(WriteTransaction &transaction, ledger::PackingId pallet, const access::Session &person)
{
    const std::optional<ledger::Packing> open = transaction.line().packings.byId(pallet);
    if (!open)
        return fail(codes::noSuchPacking, QString::number(pallet.value));
    bool wasPrinted = false;
    Heard heard;
    heard.label = packing::askForLabel(transaction, person, open->container, ledger::Level::Pallet, wasPrinted);
    heard.verdict = wasPrinted
        ? verdictOn(open->container, Tone::Again, PickingPresenter::tr("Printed before"),
            PickingPresenter::tr("No number is printed twice. Is the label spoilt, F7 gives a new one."))
        : verdictOn(open->container, Tone::Progress, PickingPresenter::tr("Label"),
            PickingPresenter::tr("Its label is printed. Apply it, then scan it to close the pallet."));
    if (!heard.label.trouble.isEmpty()) {
        heard.verdict.tone = Tone::Attention;
        heard.verdict.reason = heard.label.trouble;
    }
    return heard;
}

Result<Heard> replacePalletLabel(
    WriteTransaction &transaction, ledger::DispatchId dispatch, ledger::PackingId pallet, const access::Session &person)
{
    const std::optional<ledger::Packing> open = transaction.line().packings.byId(pallet);
    if (!open)
        return fail(codes::noSuchPacking, QString::number(pallet.value));
    const Result<workflow::Replacement> done
        = PickPacking(dispatch, person)
              .relabel(transaction, open->container, workflow::keptReason(workflow::NumberReason::LabelSpoiltShipping));
    if (!done)
        return fail(done.error());
    Heard heard;
    heard.label = done->job.isValid()
        ? packing::labelJobOf(transaction, done->job)
        : packing::queueLabel(transaction, person, done->fresh, ledger::Level::Pallet, workflow::LabelDue::Asked);
    heard.verdict = verdictOn(done->fresh, Tone::Again, PickingPresenter::tr("New number"),
        PickingPresenter::tr("%1 is written off: destroy its label.").arg(dock::codeText(done->old)));
    return heard;
}

} // namespace packledger::outbound
