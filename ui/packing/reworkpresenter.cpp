#include "packing/reworkpresenter.h"

#include "base/errortext.h"
#include "dock/itemstatewords.h"
#include "dock/itemwords.h"
#include "ledger/linestores.h"
#include "packing/packingsnapshot.h"
#include "scan/interpret.h"
#include "shipping/batchnews.h"
#include "workflow/ending.h"
#include "workflow/labelreplacing.h"
#include "workflow/packscan.h"
#include "workflow/undoing.h"
#include "workflow/unpacking.h"

#include <algorithm>

namespace packledger::packing {

using common::Tone;
using workflow::PackVerdict;
using workflow::ScannedCode;

namespace {

using Heard = ReworkPresenter::Heard;

/// The container as it stands, opened one level.
Heard heardOf(ledger::View &view, const gs1::ItemKey &container)
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

/// A pack at work stands in its container, if it has one.
gs1::ItemKey containerOf(ledger::View &view, const gs1::ItemKey &item)
{
    const std::optional<ledger::ItemRow> row = view.items().find(item);
    if (!row || row->level != ledger::Level::Unit || !row->parent.isValid())
        return item;
    const std::optional<ledger::ItemRow> parent = view.items().byId(row->parent);
    return parent ? parent->key : item;
}

dock::VerdictState plain(Tone tone, const QString &word, const QString &reason, const gs1::ItemKey &item = {})
{
    dock::VerdictState verdict;
    verdict.tone = tone;
    verdict.word = word;
    verdict.reason = reason;
    verdict.serial = item.isEmpty() ? QString() : dock::codeText(item);
    verdict.isSscc = item.kind() == gs1::ItemKey::Kind::Sscc;
    return verdict;
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

/// What is not as the ledger says, by its numbers: somebody has to find it.
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

Result<Heard> looked(ledger::WriteTransaction &transaction, const access::Session &person, const ScannedCode &code)
{
    const workflow::PackOutcome named = namedBy(transaction, person, code);
    if (!named.item.isValid()) {
        Heard heard;
        heard.verdict = verdictOf(transaction, named);
        return heard;
    }
    Heard heard = heardOf(transaction, containerOf(transaction, named.key));
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
    Heard heard = heardOf(transaction, container);
    heard.verdict = verdictOf(transaction, done->outcomes.front());
    if (done->event.isValid())
        heard.undoable = done->outcomes.front().key;
    return heard;
}

Result<Heard> swapped(ledger::WriteTransaction &transaction, const access::Session &person,
    const gs1::ItemKey &container, const std::optional<ScannedCode> &out, const ScannedCode &code)
{
    if (!out) {
        workflow::PackOutcome named = namedBy(transaction, person, code);
        const std::optional<ledger::ItemRow> row
            = named.item.isValid() ? transaction.items().byId(named.item) : std::nullopt;
        if (!row || !row->parent.isValid()) {
            if (row)
                named.verdict = PackVerdict::NotInParent;
            Heard heard = heardOf(transaction, container);
            heard.verdict = verdictOf(transaction, named);
            return heard;
        }
        Heard heard = heardOf(transaction, containerOf(transaction, named.key));
        heard.swapOut = code;
        heard.verdict = plain(Tone::Progress, ReworkPresenter::tr("Comes out"),
            ReworkPresenter::tr("Now scan the one that goes in for it."), named.key);
        return heard;
    }
    const Result<workflow::Swap> swap = workflow::swapChild(transaction, person, *out, code);
    if (!swap)
        return fail(swap.error());
    Heard heard = heardOf(transaction, container);
    heard.verdict = verdictOf(transaction, swap->in);
    if (swap->events.empty()) {
        heard.swapOut = out;
        return heard;
    }
    heard.verdict->word = ReworkPresenter::tr("Swapped");
    heard.verdict->reason = ReworkPresenter::tr("%1 is out, this one is in.").arg(dock::codeText(swap->out.key));
    heard.undoable = swap->in.key;
    return heard;
}

Result<Heard> ended(ledger::WriteTransaction &transaction, const access::Session &person, const gs1::ItemKey &container,
    const ScannedCode &code, ReworkMode mode, const QString &reason)
{
    const Result<workflow::EndOutcome> outcome = shipping::andTell(transaction, [&] {
        return workflow::endItem(transaction, person, code, { endOf(mode), reason });
    });
    if (!outcome)
        return fail(outcome.error());
    Heard heard = heardOf(transaction, container);
    const bool isDone = outcome->verdict == workflow::EndVerdict::Done;
    const QString word = !isDone      ? ReworkPresenter::tr("Refused")
        : mode == ReworkMode::Sample  ? ReworkPresenter::tr("Sampled")
        : mode == ReworkMode::Destroy ? ReworkPresenter::tr("Destroyed")
                                      : ReworkPresenter::tr("Decommissioned");
    heard.verdict = plain(isDone ? Tone::Accepted : Tone::Stop, word, sentence(*outcome), outcome->key);
    if (isDone)
        heard.undoable = outcome->key;
    return heard;
}

/// A new number and label for a pack or container whose own is spoilt.
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
    Heard heard = heardOf(transaction, containerOf(transaction, done->fresh));
    heard.label = done->job.isValid()
        ? labelJobOf(transaction, done->job)
        : queueLabel(transaction, person, done->fresh, named.level, workflow::LabelDue::Asked);
    const QString old = ReworkPresenter::tr("%1 is written off: destroy its label.").arg(dock::codeText(named.key));
    heard.verdict = heard.label.trouble.isEmpty()
        ? plain(Tone::Accepted, ReworkPresenter::tr("New number"), old, done->fresh)
        : plain(Tone::Attention, ReworkPresenter::tr("New number"), old + QLatin1Char(' ') + heard.label.trouble,
            done->fresh);
    return heard;
}

} // namespace

ReworkPresenter::ReworkPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_state.reasons = { { QStringLiteral("quality control"), tr("Quality control") },
        { QStringLiteral("retain sample"), tr("Retain sample") }, { QStringLiteral("damaged"), tr("Damaged") },
        { QStringLiteral("label unreadable"), tr("Label unreadable") } };
    m_state.reason = m_state.reasons.front().first;
    tell();
}

void ReworkPresenter::setSession(const access::Session &session)
{
    m_person = session;
}

void ReworkPresenter::open(const QString &itemKey)
{
    m_state.mode = ReworkMode::Look;
    post([key = gs1::ItemKey::fromText(itemKey.toUtf8())](
             ledger::WriteTransaction &transaction) -> Result<Heard> { return heardOf(transaction, key); });
}

void ReworkPresenter::setMode(ReworkMode mode)
{
    m_state.mode = m_state.mode == mode ? ReworkMode::Look : mode;
    m_out.reset();
    m_checked.clear();
    m_state.confirmed = 0;
    m_state.verdict.reset();
    tell();
    Q_EMIT stateChanged(m_state);
}

void ReworkPresenter::chooseReason(const QString &reason)
{
    m_state.reason = reason;
    Q_EMIT stateChanged(m_state);
}

void ReworkPresenter::tell(const QString &instruction)
{
    if (!instruction.isEmpty()) {
        m_state.instruction = instruction;
        return;
    }
    switch (m_state.mode) {
    case ReworkMode::Look:
        m_state.instruction = m_container.isEmpty() ? tr("Scan a container, or a pack in it.")
                                                    : tr("Choose what to do, or scan another container.");
        if (!m_undoable.isEmpty() && !m_lastAct.isEmpty())
            m_state.instruction += QLatin1Char(' ')
                + tr("Last done with %1: %2. F8 takes that back.").arg(dock::codeText(m_undoable), m_lastAct);
        break;
    case ReworkMode::TakeOut:
        m_state.instruction = tr("Scan what you take out.");
        break;
    case ReworkMode::Swap:
        m_state.instruction = m_out ? tr("Scan the one that goes in.") : tr("Scan the one that comes out.");
        break;
    case ReworkMode::Check:
        m_state.instruction = tr("Scan all that is in it, then finish the check.");
        break;
    case ReworkMode::Sample:
        m_state.instruction = tr("Choose the reason, then scan the sample.");
        break;
    case ReworkMode::Destroy:
        m_state.instruction = tr("Choose the reason, then scan what is destroyed.");
        break;
    case ReworkMode::Decommission:
        m_state.instruction = tr("Choose the reason, then scan what is decommissioned.");
        break;
    case ReworkMode::Relabel:
        m_state.instruction = tr("Choose the reason, then scan what gets a new number and label.");
        break;
    }
}

void ReworkPresenter::post(const Job &job)
{
    m_ledger.run(
        this, [job](ledger::Site &site) { return site.ledger().write(job); },
        [this](const Result<Heard> &heard) {
            if (heard)
                return show(*heard);
            m_state.verdict = plain(Tone::Stop, tr("Not done"), errorSentence(heard.error()));
            m_state.verdict->sequence = ++m_shown;
            Q_EMIT stateChanged(m_state);
            Q_EMIT failed(heard.error());
        });
}

void ReworkPresenter::show(const Heard &heard)
{
    if (!heard.tree.empty()) {
        m_container = heard.key;
        m_state.container = heard.container;
        m_state.containerWord = heard.containerWord;
        m_state.subtitle = heard.subtitle;
        m_state.tree = heard.tree;
        m_state.expected = heard.expected;
        m_state.holdsContainers = heard.holdsContainers;
    }
    m_out = heard.swapOut;
    if (!heard.undoable.isEmpty()) {
        m_undoable = heard.undoable;
        m_lastAct = heard.lastAct;
    } else if (m_state.mode == ReworkMode::Look) {
        m_undoable = {};
    }
    m_state.canUndo = !m_undoable.isEmpty();
    m_state.verdict = heard.verdict;
    if (m_state.verdict)
        m_state.verdict->sequence = ++m_shown;
    tell();
    Q_EMIT stateChanged(m_state);
    if (heard.label.id != 0)
        Q_EMIT runWanted(heard.label.id, heard.label.printer);
}

void ReworkPresenter::handleReading(const scan::ScanReading &reading)
{
    const ScannedCode code
        = ScannedCode::from(scan::interpret(reading, m_clock.today()), reading.source, m_clock.today());
    const bool needsContainer = m_state.mode == ReworkMode::TakeOut || m_state.mode == ReworkMode::Check;
    const ReworkMode mode = needsContainer && m_container.isEmpty() ? ReworkMode::Look : m_state.mode;
    if (mode == ReworkMode::Check)
        m_checked.push_back(code);
    post([person = m_person, code, mode, container = m_container, out = m_out, reason = m_state.reason](
             ledger::WriteTransaction &transaction) -> Result<Heard> {
        switch (mode) {
        case ReworkMode::Look:
            return looked(transaction, person, code);
        case ReworkMode::TakeOut:
            return takenOut(transaction, person, container, code);
        case ReworkMode::Swap:
            return swapped(transaction, person, container, out, code);
        case ReworkMode::Check: {
            Heard heard = heardOf(transaction, container);
            workflow::PackOutcome named = namedBy(transaction, person, code);
            const std::optional<ledger::ItemRow> row
                = named.item.isValid() ? transaction.items().byId(named.item) : std::nullopt;
            const std::optional<ledger::ItemRow> parent
                = row && row->parent.isValid() ? transaction.items().byId(row->parent) : std::nullopt;
            if (row)
                named.verdict = parent && parent->key == container ? PackVerdict::Confirmed : PackVerdict::NotInParent;
            heard.verdict = verdictOf(transaction, named);
            return heard;
        }
        case ReworkMode::Sample:
        case ReworkMode::Destroy:
        case ReworkMode::Decommission:
            return ended(transaction, person, container, code, mode, reason);
        case ReworkMode::Relabel:
            return relabelled(transaction, person, code, reason);
        }
        return looked(transaction, person, code);
    });
}

void ReworkPresenter::unpackAll()
{
    if (m_container.isEmpty())
        return;
    post([person = m_person, container = m_container](ledger::WriteTransaction &transaction) -> Result<Heard> {
        const Result<workflow::Unpacking> done = workflow::unpackAll(transaction, person, container);
        if (!done)
            return fail(done.error());
        Heard heard = heardOf(transaction, container);
        heard.verdict = plain(Tone::Accepted, ReworkPresenter::tr("All out"),
            ReworkPresenter::tr("%n taken out of the container.", nullptr, int(done->removed)), container);
        heard.undoable = container;
        return heard;
    });
}

void ReworkPresenter::takeApart()
{
    if (m_container.isEmpty())
        return;
    post([person = m_person, container = m_container](ledger::WriteTransaction &transaction) -> Result<Heard> {
        const Result<workflow::Unpacking> done = workflow::unpackDeep(transaction, person, container);
        if (!done)
            return fail(done.error());
        const auto units = std::count_if(done->outcomes.begin(), done->outcomes.end(),
            [](const workflow::PackOutcome &outcome) { return outcome.level == ledger::Level::Unit; });
        Heard heard = heardOf(transaction, container);
        heard.verdict = plain(Tone::Accepted, ReworkPresenter::tr("Taken apart"),
            ReworkPresenter::tr(
                "%n packs are out of it, and of all that was in it. F8 takes it back.", nullptr, int(units)),
            container);
        heard.undoable = container;
        return heard;
    });
}

void ReworkPresenter::finishCheck()
{
    if (m_container.isEmpty())
        return;
    post([person = m_person, container = m_container, codes = m_checked](
             ledger::WriteTransaction &transaction) -> Result<Heard> {
        const Result<workflow::ContentsCheck> check = workflow::checkContents(transaction, person, container, codes);
        if (!check)
            return fail(check.error());
        Heard heard = heardOf(transaction, container);
        heard.verdict = check->isRight()
            ? plain(Tone::Accepted, ReworkPresenter::tr("Right"),
                ReworkPresenter::tr("It holds what the ledger says: %1.").arg(check->confirmed), container)
            : plain(Tone::Stop, ReworkPresenter::tr("Not right"), differenceText(*check), container);
        return heard;
    });
    m_checked.clear();
    m_state.mode = ReworkMode::Look;
}

void ReworkPresenter::undo()
{
    if (m_undoable.isEmpty())
        return;
    post([person = m_person, item = m_undoable, container = m_container](
             ledger::WriteTransaction &transaction) -> Result<Heard> {
        const Result<std::vector<EventId>> undone
            = shipping::andTell(transaction, [&] { return workflow::undoLast(transaction, person, item); });
        if (!undone)
            return fail(undone.error());
        Heard heard = heardOf(transaction, container.isEmpty() ? item : container);
        heard.verdict = plain(Tone::Again, ReworkPresenter::tr("Taken back"),
            ReworkPresenter::tr("It is as it was before. The record keeps both."), item);
        return heard;
    });
    m_undoable = {};
}

void ReworkPresenter::toggle(const QString &key)
{
    toggleBranch(m_ledger, this, m_state.tree, key, [this] { Q_EMIT stateChanged(m_state); });
}

} // namespace packledger::packing
