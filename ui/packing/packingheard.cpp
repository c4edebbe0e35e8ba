#include "packing/packingheard.h"

#include "dock/itemwords.h"
#include "ledger/linestores.h"
#include "packing/packingsnapshot.h"
#include "workflow/containernumber.h"
#include "workflow/packfacts.h"
#include "workflow/packscan.h"

#include <QCoreApplication>

namespace packledger::packing {

using common::Tone;
using dock::VerdictState;
using workflow::AggregationSession;
using workflow::ScannedCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PackingHeard)
};

VerdictState toldOf(const workflow::Closing &closing)
{
    dock::VerdictState verdict;
    verdict.tone = closing.verdict == workflow::ClosingVerdict::Closed ? Tone::Accepted : Tone::Stop;
    switch (closing.verdict) {
    case workflow::ClosingVerdict::Closed:
        verdict.word = closing.isPartial() ? Words::tr("Closed, partial") : Words::tr("Closed");
        break;
    case workflow::ClosingVerdict::Nothing:
        verdict.word = Words::tr("Empty");
        break;
    case workflow::ClosingVerdict::Short:
        verdict.word = Words::tr("%n missing", nullptr, int(closing.expected - closing.count));
        verdict.instruction = Words::tr("Scan the missing ones");
        break;
    case workflow::ClosingVerdict::WrongLabel:
        verdict.word = Words::tr("Wrong label");
        verdict.instruction = Words::tr("Scan the label just applied");
        break;
    case workflow::ClosingVerdict::ChildChanged:
        verdict.word = Words::tr("Not closed");
        verdict.instruction = Words::tr("Take it out");
        break;
    }
    verdict.reason = sentence(closing);
    if (closing.trouble)
        verdict.serial = dock::codeText(closing.trouble->key);
    return verdict;
}

} // namespace

Heard heardOf(ledger::View &view, ledger::PackingId packing)
{
    Heard heard;
    heard.packing = packing;
    readContainer(view, packing, heard.fresh);
    if (const std::optional<ledger::Packing> row = view.line().packings.byId(packing))
        heard.container = row->container;
    return heard;
}

void addFullLabel(ledger::WriteTransaction &transaction, const access::Session &person, Heard &heard)
{
    const std::optional<ledger::Packing> packing = transaction.line().packings.byId(heard.packing);
    if (!packing || heard.fresh.expected == 0 || heard.fresh.count < heard.fresh.expected)
        return;
    const std::optional<ledger::Level> level
        = workflow::containerProfile(transaction, packing->container, packing->level, packing->id).level;
    heard.label = queueLabel(transaction, person, packing->container, level, workflow::LabelDue::Full);
    heard.fresh.label = readLabel(transaction, packing->container);
}

std::vector<TreeRow> builtOf(ledger::View &view, const gs1::ItemKey &container)
{
    std::vector<TreeRow> built;
    if (std::optional<TreeRow> root = readTreeRow(view, container, 0)) {
        const QString key = root->key;
        built = { std::move(*root) };
        expand(built, key, readTreeBelow(view, container, 1));
    }
    return built;
}

std::optional<ledger::Level> levelOf(ledger::View &view, const gs1::ItemKey &container)
{
    if (const std::optional<ledger::Packing> packing = view.line().packings.openOf(container))
        return workflow::containerProfile(view, container, packing->level, packing->id).level;
    const std::optional<ledger::ItemRow> row = view.items().find(container);
    return row ? std::optional(row->level) : std::nullopt;
}

Result<Heard> closed(ledger::WriteTransaction &transaction, const access::Session &person, AggregationSession &session,
    const ScannedCode *label, AggregationSession::Short shortage)
{
    const std::optional<ledger::Packing> packing = transaction.line().packings.byId(session.packing());
    const Result<workflow::Closing> closing = session.close(transaction, shortage, label);
    if (!closing)
        return fail(closing.error());
    Heard heard = heardOf(transaction, session.packing());
    heard.verdict = toldOf(*closing);
    if (closing->trouble)
        heard.wrong = dock::codeText(closing->trouble->key);
    heard.isClosed = closing->verdict == workflow::ClosingVerdict::Closed;
    if (heard.isClosed && packing) {
        heard.verdict->serial = dock::codeText(packing->container);
        heard.verdict->isSscc = packing->container.kind() == gs1::ItemKey::Kind::Sscc;
        heard.built = builtOf(transaction, packing->container);
        // A label that was scanned is there, whoever printed it.
        if (label == nullptr)
            heard.label = queueLabel(transaction, person, packing->container, levelOf(transaction, packing->container),
                workflow::LabelDue::Closed);
        else if (const Result<void> confirmed
                 = workflow::confirmContainerLabel(transaction, person, packing->container);
                 !confirmed)
            return fail(confirmed.error());
        heard.fresh.label = readLabel(transaction, packing->container);
    }
    return heard;
}

Result<Heard> opened(ledger::WriteTransaction &transaction, const access::Session &person, const ScannedCode &code)
{
    workflow::PackOutcome named = workflow::outcomeFor(transaction, code);
    workflow::hideFrom(transaction, person, named);
    const bool isUnit = named.item.isValid() && named.level == ledger::Level::Unit;
    Heard heard;
    if (named.key.isEmpty()) {
        heard.verdict = verdictOf(transaction, named); // what is wrong with the code, and nothing else
        return heard;
    }
    if (isUnit) {
        dock::VerdictState verdict = verdictOf(transaction, named);
        verdict.tone = Tone::Attention;
        verdict.word = Words::tr("No container");
        verdict.instruction = Words::tr("Open a container first");
        verdict.reason = Words::tr("Scan the label of a bundle, case or pallet, or choose a new one from the list.");
        heard.verdict = std::move(verdict);
        return heard;
    }
    const Result<workflow::OpenedContainer> container = workflow::openContainer(
        transaction, person, { workflow::ContainerOrder::What::Existing, named.key, {}, {}, {}, {} });
    if (!container)
        return fail(container.error());
    return heardOf(transaction, container->packing);
}

} // namespace packledger::packing
