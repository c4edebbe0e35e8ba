#include "workflow/printrun.h"

#include "access/accesserrors.h"
#include "base/baseerrors.h"
#include "labels/printererrors.h"
#include "workflow/numberreason.h"
#include "workflow/printacts.h"
#include "workflow/printers.h"
#include "workflow/printing.h"
#include "workflow/printingerrors.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace packledger::workflow {

using labels::PrinterStatus;
using ledger::LabelState;
using ledger::PrintJobRow;
using ledger::PrintLabelRow;
using ledger::WriteTransaction;

PrintRun::PrintRun(labels::LabelPrinter &printer, Write write, Maker make, Rest rest, Watch watch)
    : PrintRun(printer, std::move(write), std::move(make), std::move(rest), std::move(watch), Pace {})
{
}

PrintRun::PrintRun(labels::LabelPrinter &printer, Write write, Maker make, Rest rest, Watch watch, Pace pace)
    : m_printer(printer)
    , m_write(std::move(write))
    , m_make(std::move(make))
    , m_rest(std::move(rest))
    , m_watch(std::move(watch))
    , m_pace(pace)
{
}

Result<void> PrintRun::run(const access::Session &person, PrintJobId job)
{
    m_job = job;
    if (const Result<void> begun = begin(person); !begun || m_isOver)
        return begun;
    if (const Result<void> ready = makeReady(); !ready)
        return ready.error().code == codes::cancelled ? ready : stop(ready.error());
    return printAll();
}

Result<void> PrintRun::begin(const access::Session &person)
{
    if (!person.may(access::Permission::Print))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(access::Permission::Print)));
    std::optional<Error> refusal;
    const Result<void> written = m_write([&](WriteTransaction &transaction) -> Result<void> {
        refusal.reset();
        m_ended.reset();
        const Result<PrintJobRow> job = findPrintJob(transaction, person, m_job);
        if (!job)
            return fail(job.error());
        const Result<ledger::PrinterRow> printer = findPrinter(transaction, job->printer);
        if (!printer)
            return fail(printer.error());
        m_row = *printer;
        std::vector<qint64> interrupted;
        for (const PrintLabelRow &label : transaction.line().printing.labels(m_job, LabelState::Sent))
            interrupted.push_back(label.position);
        moveLabels(
            transaction, m_job, LabelState::Uncertain, interrupted, keptReason(NumberReason::PrintingInterrupted));
        const qint64 uncertain = job->count(LabelState::Uncertain) + qint64(interrupted.size());
        if (const std::optional<PrintLabelRow> next = transaction.line().printing.nextQueued(m_job))
            dropEnded(transaction, next->key);
        m_isOver = job->isOver();
        if (uncertain > 0) {
            refusal = Error { codes::waitsForScan, QString::number(uncertain) };
            if (!interrupted.empty())
                stopPrinting(transaction, m_job, *refusal);
        } else if (m_ended) {
            refusal = m_ended;
        } else if (job->control == PrintJobRow::Control::Cancelled) {
            refusal = Error { codes::printJobOver, QString::number(m_job.value) };
        } else if (job->control == PrintJobRow::Control::Paused && !m_isOver) {
            refusal = Error { codes::printJobPaused, QString::number(m_job.value) };
        }
        return {};
    });
    if (!written)
        return written;
    return refusal ? Result<void>(fail(*refusal)) : Result<void>();
}

Result<void> PrintRun::makeReady()
{
    if (const Result<void> reached = m_printer.open(); !reached)
        return reached;
    const QDeadlineTimer patience(m_pace.busy);
    while (true) {
        const PrinterStatus status = m_printer.status();
        if (status.hasStopped())
            return fail(failureOf(status, m_row.name));
        if (status.mayPrint() && status.isIdle()) {
            // A printer that prints an interrupted label again by itself makes two of one number. A folder prints
            // nothing by itself, and takes no second file of one name.
            if (m_row.language == "zpl" && status.isTold)
                return m_printer.send({ labels::LabelFormat::Kind::Zpl, "^XA^JZN^XZ\n", "no-reprint" });
            return {};
        }
        if (patience.hasExpired())
            return fail(codes::printerBusy, m_row.name);
        if (!m_rest(m_pace.pollEvery))
            return fail(codes::cancelled);
    }
}

Result<void> PrintRun::printAll()
{
    Next next = Next::Taken;
    while (true) {
        while (m_isWanted && next == Next::Taken && int(m_underWay.size()) < m_pace.ahead) {
            const Result<Next> taken = takeNext();
            if (!taken)
                return fail(taken.error());
            next = *taken;
            if (next != Next::Taken)
                break;
            if (const Result<void> sent = m_printer.send(m_format); !sent)
                return stop(sent.error());
            drawAhead(); // while the printer is at it
        }
        if (m_underWay.empty())
            break;
        if (const Result<void> followed = follow(); !followed)
            return stop(followed.error());
    }
    if (!m_printed.empty()) {
        const Result<void> written = m_write([&](WriteTransaction &transaction) -> Result<void> {
            moveLabels(transaction, m_job, LabelState::Printed, m_printed);
            return {};
        });
        if (!written)
            return written;
        tellPrinted();
    }
    if (next == Next::Paused)
        return m_ended ? fail(*m_ended) : fail(codes::printJobPaused, QString::number(m_job.value));
    return m_isWanted ? Result<void>() : fail(codes::cancelled);
}

std::optional<PrintRun::Ahead> PrintRun::aheadIn(ledger::View &view, const PrintJobRow &job) const
{
    const std::optional<PrintLabelRow> label = view.line().printing.nextQueued(m_job);
    if (!label)
        return std::nullopt;
    return Ahead { label->position, label->key, m_make(view, job, *label), {} };
}

bool PrintRun::dropEnded(WriteTransaction &transaction, const gs1::ItemKey &next)
{
    m_ended.reset();
    if (checkLive(transaction, next))
        return false;
    std::vector<qint64> ended;
    for (const PrintLabelRow &label : transaction.line().printing.labels(m_job, LabelState::Queued)) {
        if (!checkLive(transaction, label.key))
            ended.push_back(label.position);
    }
    m_ended = Error { codes::numbersEnded, QString::number(ended.size()) };
    moveLabels(transaction, m_job, LabelState::Cancelled, ended, keptReason(NumberReason::NumberEnded));
    stopPrinting(transaction, m_job, *m_ended);
    return true;
}

void PrintRun::drawAhead()
{
    if (!m_ahead || m_ahead->format)
        return;
    m_ahead->format = m_ahead->draw();
    if (*m_ahead->format)
        (*m_ahead->format)->name
            = "job-" + QByteArray::number(m_job.value) + "-label-" + QByteArray::number(m_ahead->position);
}

Result<PrintRun::Next> PrintRun::takeNext()
{
    // Drawing a label takes longer than writing it down: nobody waits for the ledger meanwhile.
    drawAhead();
    if (m_ahead && !*m_ahead->format) {
        const Result<void> stopped = stop(m_ahead->format->error());
        return fail(stopped.error());
    }
    Next next = Next::None;
    std::optional<Ahead> following;
    const Result<void> written = m_write([&](WriteTransaction &transaction) -> Result<void> {
        next = Next::None;
        moveLabels(transaction, m_job, LabelState::Printed, m_printed);
        const Result<PrintJobRow> job = findPrintJob(transaction, m_job);
        if (!job)
            return fail(job.error());
        if (job->control != PrintJobRow::Control::Open) {
            next = Next::Paused;
            return {};
        }
        following = aheadIn(transaction, *job);
        if (!following)
            return {};
        if (dropEnded(transaction, following->key)) {
            following.reset();
            next = Next::Paused;
            return {};
        }
        next = Next::Unready;
        if (!m_ahead || m_ahead->position != following->position)
            return {};
        moveLabels(transaction, m_job, LabelState::Sent, { m_ahead->position });
        following = aheadIn(transaction, *job);
        next = Next::Taken;
        return {};
    });
    if (!written)
        return fail(written.error());
    tellPrinted();
    if (next == Next::Taken) {
        m_format = **std::move(m_ahead->format);
        m_underWay.push_back(m_ahead->position);
        tell(m_ahead->position, LabelState::Sent);
    }
    m_ahead = std::move(following);
    return next == Next::Unready ? takeNext() : Result<Next>(next);
}

Result<void> PrintRun::follow()
{
    const QDeadlineTimer patience(m_pace.label);
    while (true) {
        const PrinterStatus status = m_printer.status();
        if (status.hasStopped())
            return fail(failureOf(status, m_row.name));
        // The label at work may or may not be counted among those that wait.
        const qsizetype open = status.isIdle() ? 0 : status.formatsWaiting + 1;
        const qsizetype done = std::max<qsizetype>(0, qsizetype(m_underWay.size()) - open);
        for (qsizetype i = 0; i < done; ++i) {
            m_printed.push_back(m_underWay.front());
            m_underWay.pop_front();
        }
        if (done > 0)
            return {};
        // A coder prints when the next pack comes by: a line that stands is no fault of it.
        if (patience.hasExpired() && !(status.waitsForPack && m_isWanted))
            return fail(codes::printerAttention, m_row.name);
        m_isWanted = m_rest(m_pace.pollEvery) && m_isWanted;
    }
}

Result<void> PrintRun::stop(const Error &why)
{
    const Result<void> written = m_write([&](WriteTransaction &transaction) -> Result<void> {
        moveLabels(transaction, m_job, LabelState::Printed, m_printed);
        moveLabels(transaction, m_job, LabelState::Uncertain, { m_underWay.begin(), m_underWay.end() },
            QString::fromLatin1(why.code.name().data(), why.code.name().size()));
        stopPrinting(transaction, m_job, why);
        return {};
    });
    if (!written)
        return written;
    tellPrinted();
    for (const qint64 position : m_underWay)
        tell(position, LabelState::Uncertain);
    m_underWay.clear();
    return fail(why);
}

void PrintRun::tellPrinted()
{
    for (const qint64 position : m_printed)
        tell(position, LabelState::Printed);
    m_printed.clear();
}

void PrintRun::tell(qint64 position, LabelState state)
{
    if (m_watch)
        m_watch(position, state);
}

} // namespace packledger::workflow
