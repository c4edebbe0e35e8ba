#include "packing/reworkpresenter.h"

#include "base/errortext.h"
#include "dock/itemwords.h"
#include "packing/packingsnapshot.h"
#include "scan/interpret.h"
#include "shipping/batchnews.h"
#include "workflow/undoing.h"
#include "workflow/unpacking.h"

#include <algorithm>

namespace packledger::packing {

using common::Tone;
using workflow::ScannedCode;

namespace {

/// Why a sample is taken, a number ends or a label is replaced; the first is the usual one.
std::vector<std::pair<QString, QString>> reasonsFor(ReworkMode mode)
{
    using Reason = std::pair<QString, QString>;
    const Reason control { QStringLiteral("quality control"), ReworkPresenter::tr("Quality control") };
    const Reason retain { QStringLiteral("retain sample"), ReworkPresenter::tr("Retain sample") };
    const Reason damaged { QStringLiteral("damaged"), ReworkPresenter::tr("Damaged") };
    const Reason unreadable { QStringLiteral("label unreadable"), ReworkPresenter::tr("Label unreadable") };
    switch (mode) {
    case ReworkMode::Sample:
        return { control, retain };
    case ReworkMode::Destroy:
    case ReworkMode::Decommission:
        return { damaged, unreadable, control };
    case ReworkMode::Relabel:
        return { unreadable, damaged };
    case ReworkMode::Look:
    case ReworkMode::TakeOut:
    case ReworkMode::Swap:
    case ReworkMode::Check:
        break;
    }
    return {};
}

/// How long what became of a pack stands before the camera's next one is asked for.
constexpr qint64 readingMs = 3'000;

bool changesItems(ReworkMode mode)
{
    return mode != ReworkMode::Look && mode != ReworkMode::Check;
}

} // namespace

ReworkPresenter::ReworkPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    tell();
}

void ReworkPresenter::setSession(const access::Session &session)
{
    m_person = session;
}

void ReworkPresenter::open(const QString &itemKey)
{
    look(gs1::ItemKey::fromText(itemKey.toUtf8()));
}

void ReworkPresenter::enter()
{
    look(m_container);
}

void ReworkPresenter::look(const gs1::ItemKey &container)
{
    m_state.mode = ReworkMode::Look;
    forgetScans();
    post([container](
             ledger::WriteTransaction &transaction) -> Result<Heard> { return reworkOf(transaction, container); });
}

void ReworkPresenter::forgetScans()
{
    m_out.reset();
    m_movable.reset();
    m_seen.reset();
    m_checked.clear();
    m_confirmed.clear();
    m_state.confirmed = 0;
    m_state.canMove = false;
    m_state.isSeen = false;
    m_state.verdict.reset();
}

void ReworkPresenter::setMode(ReworkMode mode)
{
    m_state.mode = m_state.mode == mode ? ReworkMode::Look : mode;
    forgetScans();
    // Each act has its own reasons, and nothing is ended because of what was chosen for another.
    m_state.reasons = reasonsFor(m_state.mode);
    m_state.reason = m_state.reasons.empty() ? QString() : m_state.reasons.front().first;
    m_state.withContents = false;
    tell();
    Q_EMIT stateChanged(m_state);
}

void ReworkPresenter::chooseReason(const QString &reason)
{
    m_state.reason = reason;
    Q_EMIT stateChanged(m_state);
}

void ReworkPresenter::chooseContents(bool endToo)
{
    m_state.withContents = endToo;
    Q_EMIT stateChanged(m_state);
}

void ReworkPresenter::confirm()
{
    if (m_seen) {
        m_confirmedMs = m_clock.now().ms;
        act(scan::ScanReading(*m_seen));
    } else if (m_movable) {
        swap(*m_movable, true);
    }
}

void ReworkPresenter::swap(const ScannedCode &code, bool moveConfirmed)
{
    post([person = m_person, container = m_container, scans = SwapScans { m_out, code, moveConfirmed }](
             ledger::WriteTransaction &transaction) { return swapped(transaction, person, container, scans); });
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
        m_state.instruction = m_state.confirmed == 0
            ? tr("Scan all that is in it, then finish the check.")
            : tr("%1 of %2 scanned. Scan all that is in it, then finish the check.")
                  .arg(m_state.confirmed)
                  .arg(m_state.expected);
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
            m_state.verdict = plainVerdict(Tone::Stop, tr("Not done"), errorSentence(heard.error()));
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
    m_movable = heard.movable;
    m_state.canMove = m_movable.has_value();
    if (!heard.confirmed.isEmpty())
        m_confirmed.insert(QString::fromUtf8(heard.confirmed.text()));
    m_state.confirmed = qint64(m_confirmed.size());
    for (TreeRow &row : m_state.tree) {
        if (row.tone == Tone::Neutral && m_confirmed.contains(row.key))
            row.tone = Tone::Accepted;
    }
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
    if (reading.source == m_camera && !m_camera.isEmpty() && changesItems(m_state.mode))
        ask(reading);
    else
        act(reading);
}

void ReworkPresenter::act(const scan::ScanReading &reading)
{
    m_seen.reset();
    m_state.isSeen = false;
    const ScannedCode code
        = ScannedCode::from(scan::interpret(reading, m_clock.today()), reading.source, m_clock.today());
    const bool needsContainer = m_state.mode == ReworkMode::TakeOut || m_state.mode == ReworkMode::Check;
    const ReworkMode mode = needsContainer && m_container.isEmpty() ? ReworkMode::Look : m_state.mode;
    if (mode == ReworkMode::Check)
        m_checked.push_back(code);
    post([person = m_person, code, mode, container = m_container, out = m_out, asked = m_state](
             ledger::WriteTransaction &transaction) -> Result<Heard> {
        switch (mode) {
        case ReworkMode::Look:
            return looked(transaction, person, code);
        case ReworkMode::TakeOut:
            return takenOut(transaction, person, container, code);
        case ReworkMode::Swap:
            return swapped(transaction, person, container, { out, code });
        case ReworkMode::Check:
            return checked(transaction, person, container, code);
        case ReworkMode::Sample:
        case ReworkMode::Destroy:
        case ReworkMode::Decommission:
            return ended(transaction, person, container, code, asked);
        case ReworkMode::Relabel:
            return relabelled(transaction, person, code, asked.reason);
        }
        return looked(transaction, person, code);
    });
}

void ReworkPresenter::ask(const scan::ScanReading &reading)
{
    // The first one stands: another must not come under the finger that says yes. And what became of it is read first.
    if (m_seen || m_clock.now().ms < m_confirmedMs + readingMs)
        return;
    const ScannedCode code
        = ScannedCode::from(scan::interpret(reading, m_clock.today()), reading.source, m_clock.today());
    if (code.identities.empty())
        return;
    m_seen = reading;
    m_state.isSeen = true;
    m_state.verdict = plainVerdict(Tone::Progress, tr("This one?"),
        tr("F12 goes on with what the camera sees. To see another one, choose the task anew."),
        code.identities.front().key);
    m_state.verdict->sequence = ++m_shown;
    Q_EMIT stateChanged(m_state);
}

void ReworkPresenter::unpackAll()
{
    if (m_container.isEmpty())
        return;
    post([person = m_person, container = m_container](ledger::WriteTransaction &transaction) -> Result<Heard> {
        const Result<workflow::Unpacking> done = workflow::unpackAll(transaction, person, container);
        if (!done)
            return fail(done.error());
        Heard heard = reworkOf(transaction, container);
        heard.verdict = plainVerdict(Tone::Accepted, ReworkPresenter::tr("All out"),
            ReworkPresenter::tr("%n taken out of the container.", nullptr, int(done->removed)) + emptiedText(*done),
            container);
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
        Heard heard = reworkOf(transaction, container);
        heard.verdict = plainVerdict(Tone::Accepted, ReworkPresenter::tr("Taken apart"),
            ReworkPresenter::tr(
                "%n packs are out of it, and of all that was in it. F8 takes it back.", nullptr, int(units))
                + emptiedText(*done),
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
        Heard heard = reworkOf(transaction, container);
        heard.verdict = check->isRight()
            ? plainVerdict(Tone::Accepted, ReworkPresenter::tr("Right"),
                ReworkPresenter::tr("It holds what the ledger says: %1.").arg(check->confirmed), container)
            : plainVerdict(Tone::Stop, ReworkPresenter::tr("Not right"), differenceText(*check), container);
        return heard;
    });
    m_checked.clear();
    m_confirmed.clear();
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
        Heard heard = reworkOf(transaction, container.isEmpty() ? item : container);
        heard.verdict = plainVerdict(Tone::Again, ReworkPresenter::tr("Taken back"),
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
