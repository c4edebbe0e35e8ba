#include "packing/reworkacts.h"

#include "dock/itemstatewords.h"
#include "dock/itemwords.h"
#include "packing/packingsnapshot.h"
#include "packing/reworkpresenter.h"
#include "shipping/batchnews.h"
#include "workflow/ending.h"
#include "workflow/labelreplacing.h"
#include "workflow/packscan.h"
#include "workflow/undoing.h"

#include <algorithm>

namespace packledger::packing {

using common::Tone;
using workflow::PackVerdict;
using workflow::ScannedCode;
using Heard = ReworkHeard;

namespace {

/// A pack at work stands in its container, if it has one.
gs1::ItemKey containerOf(ledger::View &view, const gs1::ItemKey &item)
{
    const std::optional<ledger::ItemRow> row = view.items().find(item);
    if (!row || row->level != ledger::Level::Unit || !row->parent.isValid())
        return item;
    const std::optional<ledger::ItemRow> parent = view.items().byId(row->parent);
    return parent ? parent->key : item;
}

/// "22A, 22B and 3 more"
QString someOf(const QStringList &numbers)
{
    constexpr qsizetype most = 6;
    if (numbers.size() <= most)
        return numbers.join(QStringLiteral(", "));
    return ReworkPresenter::tr("%1 and %n more", nullptr, int(numbers.size() - most))
        .arg(numbers.first(most).join(QStringLiteral(", ")));
}

ledger::End endOf(ReworkMode mode)
{
    return mode == ReworkMode::Sample ? ledger::End::Sampled
        : mode == ReworkMode::Destroy ? ledger::End::Destroyed
                                      : ledger::End::Decommissioned;
}

/// What a scan names, as far as this person may know of it.
workflow::PackOutcome namedBy(
    ledger::WriteTransaction &transaction, const access::Session &person, const ScannedCode &code)
{
    workflow::PackOutcome named = workflow::outcomeFor(transaction, code);
    workflow::hideFrom(transaction, person, named);
    return named;
}

} // namespace

Heard reworkOf(ledger::View &view, const gs1::ItemKey &container)
{
    Heard heard;
    heard.key = container;
    std::optional<TreeRow> root = container.isEmpty() ? std::nullopt : readTreeRow(view, container, 0);
    if (!root)
        return heard;
    heard.container = root->code;
    heard.containerWord = root->level;
    heard.subtitle = root->note;
    const QString key = root->key;
    heard.tree = { std::move(*root) };
    const std::vector<TreeRow> below = readTreeBelow(view, container, 1);
    heard.expected = qint64(below.size());
    heard.holdsContainers
        = std::any_of(below.begin(), below.end(), [](const TreeRow &inside) { return inside.hasChildren; });
    if (!below.empty())
        expand(heard.tree, key, below);
    return heard;
}

dock::VerdictState plainVerdict(Tone tone, const QString &word, const QString &reason, const gs1::ItemKey &item)
{
    dock::VerdictState verdict;
    verdict.tone = tone;
    verdict.word = word;
    verdict.reason = reason;
    verdict.serial = item.isEmpty() ? QString() : dock::codeText(item);
    verdict.isSscc = item.kind() == gs1::ItemKey::Kind::Sscc;
    return verdict;
}

QString emptiedText(const workflow::Unpacking &done)
{
    return done.leftParent.isEmpty() ? QString()
                                     : QLatin1Char(' ')
            + ReworkPresenter::tr("The container is empty now, and came out of %1.")
                  .arg(workflow::numberText(done.leftParent));
}

QString differenceText(const workflow::ContentsCheck &check)
{
    QStringList missing;
    for (const QByteArray &uri : check.missing)
        missing << workflow::numberText(uri);
    QStringList foreign;
    for (const workflow::PackOutcome &outcome : check.outcomes) {
        if (!isGood(outcome.verdict))
            foreign << (outcome.key.isEmpty() ? QString::fromUtf8(outcome.raw) : dock::codeText(outcome.key));
    }
    QStringList sentences;
    if (!missing.isEmpty())
        sentences << ReworkPresenter::tr("%n not scanned: %1.", nullptr, int(missing.size())).arg(someOf(missing));
    if (!foreign.isEmpty())
        sentences
            << ReworkPresenter::tr("%n not of this container: %1.", nullptr, int(foreign.size())).arg(someOf(foreign));
    return sentences.join(QLatin1Char(' '));
}

Result<Heard> looked(ledger::WriteTransaction &transaction, const access::Session &person, const ScannedCode &code)
{
    const workflow::PackOutcome named = namedBy(transaction, person, code);
    if (!named.item.isValid()) {
        Heard heard;
        heard.verdict = verdictOf(transaction, named);
        return heard;
    }
    Heard heard = reworkOf(transaction, containerOf(transaction, named.key));
    // Commissioning, often of a whole batch at once, is no rework: the pack's page (F2) takes it back, and asks first.
    const std::optional<workflow::LastAct> act = workflow::lastActOf(transaction, person, named.key);
    if (act && act->kind != ledger::EventKind::Commission) {
        heard.undoable = named.key;
        heard.lastAct = dock::eventTitle(act->kind);
        if (act->packs > 2)
            heard.lastAct += ReworkPresenter::tr(", %Ln items at once", nullptr, int(act->packs));
    }
    return heard;
}

Result<Heard> takenOut(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const ScannedCode &code)
{
    const Result<workflow::Unpacking> done = workflow::unpack(transaction, person, container, { code });
    if (!done)
        return fail(done.error());
    Heard heard = reworkOf(transaction, container);
    heard.verdict = verdictOf(transaction, done->outcomes.front());
    heard.verdict->reason += emptiedText(*done);
    if (done->event.isValid())
        heard.undoable = done->outcomes.front().key;
    return heard;
}

Result<Heard> swapped(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const SwapScans &scans)
{
    const auto &[out, code, moveConfirmed] = scans;
    if (!out) {
        workflow::PackOutcome named = namedBy(transaction, person, code);
        const std::optional<ledger::ItemRow> row
            = named.item.isValid() ? transaction.items().byId(named.item) : std::nullopt;
        if (!row || !row->parent.isValid()) {
            if (row)
                named.verdict = PackVerdict::NotInParent;
            Heard heard = reworkOf(transaction, container);
            heard.verdict = verdictOf(transaction, named);
            return heard;
        }
        Heard heard = reworkOf(transaction, containerOf(transaction, named.key));
        heard.swapOut = code;
        heard.verdict = plainVerdict(Tone::Progress, ReworkPresenter::tr("Comes out"),
            ReworkPresenter::tr("Now scan the one that goes in for it."), named.key);
        return heard;
    }
    const Result<workflow::Swap> swap = workflow::swapChild(transaction, person, *out, code, moveConfirmed);
    if (!swap)
        return fail(swap.error());
    Heard heard = reworkOf(transaction, container);
    heard.verdict = verdictOf(transaction, swap->in);
    if (swap->events.empty()) {
        heard.swapOut = out;
        if (swap->in.verdict == PackVerdict::OtherParent && swap->in.mayMove)
            heard.movable = code;
        return heard;
    }
    heard.verdict->word = ReworkPresenter::tr("Swapped");
    heard.verdict->reason = ReworkPresenter::tr("%1 is out, this one is in.").arg(dock::codeText(swap->out.key));
    if (moveConfirmed && !swap->in.from.isEmpty())
        heard.verdict->reason
            += QLatin1Char(' ') + ReworkPresenter::tr("It has left %1.").arg(workflow::numberText(swap->in.from));
    heard.undoable = swap->in.key;
    return heard;
}

Result<Heard> ended(ledger::WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container,
    const ScannedCode &code, const ReworkState &asked)
{
    const ReworkMode mode = asked.mode;
    const Result<workflow::EndOutcome> outcome = shipping::andTell(transaction, [&] {
        return workflow::endItem(transaction, person, code, { endOf(mode), asked.reason },
            asked.withContents ? workflow::Contents::EndToo : workflow::Contents::Freed);
    });
    if (!outcome)
        return fail(outcome.error());
    Heard heard = reworkOf(transaction, container);
    const bool isDone = outcome->verdict == workflow::EndVerdict::Done;
    const QString word = !isDone      ? ReworkPresenter::tr("Refused")
        : mode == ReworkMode::Sample  ? ReworkPresenter::tr("Sampled")
        : mode == ReworkMode::Destroy ? ReworkPresenter::tr("Destroyed")
                                      : ReworkPresenter::tr("Decommissioned");
    // Whoever throws a full container away must hear that its packs are thought of as good ones.
    const Tone tone = !isDone ? Tone::Stop : outcome->freed > 0 ? Tone::Attention : Tone::Accepted;
    heard.verdict = plainVerdict(tone, word, sentence(*outcome), outcome->key);
    if (isDone)
        heard.undoable = outcome->key;
    return heard;
}

Result<Heard> relabelled(ledger::WriteTransaction &transaction, const access::Session &person, const ScannedCode &code,
    const QString &reason)
{
    const workflow::PackOutcome named = namedBy(transaction, person, code);
    if (!named.item.isValid()) {
        Heard heard;
        heard.verdict = verdictOf(transaction, named);
        return heard;
    }
    const Result<workflow::Replacement> done = shipping::andTell(
        transaction, [&] { return workflow::replaceLabel(transaction, person, named.key, reason); });
    if (!done)
        return fail(done.error());
    Heard heard = reworkOf(transaction, containerOf(transaction, done->fresh));
    heard.label = done->job.isValid()
        ? labelJobOf(transaction, done->job)
        : queueLabel(transaction, person, done->fresh, named.level, workflow::LabelDue::Asked);
    const QString old = ReworkPresenter::tr("%1 is written off: destroy its label.").arg(dock::codeText(named.key));
    heard.verdict = heard.label.trouble.isEmpty()
        ? plainVerdict(Tone::Accepted, ReworkPresenter::tr("New number"), old, done->fresh)
        : plainVerdict(Tone::Attention, ReworkPresenter::tr("New number"), old + QLatin1Char(' ') + heard.label.trouble,
            done->fresh);
    return heard;
}

Result<Heard> checked(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const ScannedCode &code)
{
    Heard heard = reworkOf(transaction, container);
    workflow::PackOutcome named = namedBy(transaction, person, code);
    const std::optional<ledger::ItemRow> row
        = named.item.isValid() ? transaction.items().byId(named.item) : std::nullopt;
    const std::optional<ledger::ItemRow> parent
        = row && row->parent.isValid() ? transaction.items().byId(row->parent) : std::nullopt;
    if (row)
        named.verdict = parent && parent->key == container ? PackVerdict::Confirmed : PackVerdict::NotInParent;
    if (named.verdict == PackVerdict::Confirmed)
        heard.confirmed = named.key;
    heard.verdict = verdictOf(transaction, named);
    return heard;
}

} // namespace packledger::packing
