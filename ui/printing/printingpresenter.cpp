#include "printing/printingpresenter.h"

#include "base/errortext.h"
#include "printing/printingwords.h"
#include "scan/interpret.h"
#include "workflow/printers.h"
#include "workflow/printing.h"
#include "workflow/printingerrors.h"

#include <QSet>

#include <algorithm>

namespace packledger::printing {

using common::HealthLine;
using common::Tone;
using labels::PrinterStatus;
using ledger::LabelState;
using ledger::PrinterRow;
using ledger::PrintJobRow;
using ledger::WriteTransaction;

namespace {

constexpr int newestJobs = 60;
constexpr int watchMs = 4000;
constexpr int soonMs = 150;

} // namespace

PrintingPresenter::PrintingPresenter(common::LedgerService &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &PrintingPresenter::refresh);
    m_soon.setInterval(soonMs);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PrintingPresenter::refresh);
}

void PrintingPresenter::setSession(const access::Session &session)
{
    const bool isSomebodyElse = session.login() != m_session.login();
    m_session = session;
    if (!isSomebodyElse)
        return;
    m_snapshot.jobs.clear();
    m_state.chosenJob = 0;
    show();
    refresh();
}

void PrintingPresenter::watch(bool isWatching)
{
    if (!isWatching) {
        m_watch.stop();
        return;
    }
    m_watch.start();
    refresh();
}

void PrintingPresenter::refresh()
{
    m_ledger.run(
        this,
        [person = m_session](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Snapshot> {
                Snapshot read { view.line().printing.printers(), workflow::printJobsFor(view, person, newestJobs), {} };
                for (const PrintJobRow &job : read.jobs) {
                    if (const auto batch = view.line().batches.find(job.batch))
                        read.batches.insert(job.batch.value, batch->order.name);
                }
                return read;
            });
        },
        [this, login = m_session.login()](const Result<Snapshot> &snapshot) {
            if (snapshot && login == m_session.login())
                take(*snapshot);
        },
        common::LedgerService::Lane::Look);
}

void PrintingPresenter::take(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    if (printer(m_state.chosenPrinter) == nullptr)
        m_state.chosenPrinter = snapshot.printers.empty() ? QString() : snapshot.printers.front().name;
    if (chosenJob() == nullptr)
        m_state.chosenJob = snapshot.jobs.empty() ? 0 : snapshot.jobs.front().id.value;
    if (m_watch.isActive()) {
        for (const PrinterRow &row : snapshot.printers)
            Q_EMIT statusWanted(row);
    }
    show();
    Q_EMIT jobsRead();
}

const PrinterRow *PrintingPresenter::printer(const QString &name) const
{
    const auto found = std::find_if(m_snapshot.printers.begin(), m_snapshot.printers.end(),
        [&name](const PrinterRow &row) { return row.name == name; });
    return found == m_snapshot.printers.end() ? nullptr : &*found;
}

const PrintJobRow *PrintingPresenter::chosenJob() const
{
    const auto found = std::find_if(m_snapshot.jobs.begin(), m_snapshot.jobs.end(),
        [this](const PrintJobRow &job) { return job.id.value == m_state.chosenJob; });
    return found == m_snapshot.jobs.end() ? nullptr : &*found;
}

void PrintingPresenter::choosePrinter(const QString &name)
{
    m_state.chosenPrinter = name;
    show();
}

void PrintingPresenter::chooseJob(qint64 id)
{
    m_state.chosenJob = id;
    m_state.reasonError.clear();
    show();
}

void PrintingPresenter::change(const Change &job, const QString &doneSentence)
{
    m_ledger.run(
        this, [job](ledger::Site &site) { return site.ledger().write(job); },
        [this, doneSentence](const Result<void> &done) {
            if (!done)
                tell(done.error());
            else if (!doneSentence.isEmpty())
                Q_EMIT told(Tone::Accepted, doneSentence);
            refresh();
        });
}

void PrintingPresenter::startChosen()
{
    const PrintJobRow *job = chosenJob();
    if (job == nullptr || m_running.contains(job->id.value))
        return;
    const PrinterRow *row = printer(job->printer);
    if (row == nullptr) {
        tell(Error { codes::noSuchPrinter, job->printer });
        return;
    }
    const PrintJobId id = job->id;
    m_ledger.run(
        this,
        [id, person = m_session](ledger::Site &site) {
            return site.ledger().write(
                [&](WriteTransaction &transaction) { return workflow::resumePrinting(transaction, person, id); });
        },
        [this, id, row = *row](const Result<void> &resumed) {
            if (resumed)
                Q_EMIT runWanted(id.value, row);
            else
                tell(resumed.error());
            refresh();
        });
}

void PrintingPresenter::pauseChosen()
{
    const PrintJobId id { m_state.chosenJob };
    change([id, person = m_session](
               WriteTransaction &transaction) { return workflow::pausePrinting(transaction, person, id); });
}

void PrintingPresenter::cancelChosen(const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        m_state.reasonError = errorSentence(Error { codes::noVoidReason });
        show();
        return;
    }
    m_state.reasonError.clear();
    const PrintJobId id { m_state.chosenJob };
    change([id, reason, person = m_session](
               WriteTransaction &transaction) { return workflow::cancelPrinting(transaction, person, id, reason); },
        tr("Print job %1 is given up. What was not sent keeps its number.").arg(id.value));
}

void PrintingPresenter::writeOffUncertain(const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        m_state.reasonError = errorSentence(Error { codes::noVoidReason });
        show();
        return;
    }
    m_state.reasonError.clear();
    const PrintJobId id { m_state.chosenJob };
    change(
        [id, reason, person = m_session](WriteTransaction &transaction) -> Result<void> {
            const Result<qint64> voided = workflow::voidLabels(transaction, person, id, {}, reason);
            if (!voided)
                return fail(voided.error());
            return {};
        },
        tr("Written off. If such a label turns up, destroy it."));
}

void PrintingPresenter::handleReading(const scan::ScanReading &reading)
{
    const QDate today = m_clock.today();
    const workflow::ScannedCode code
        = workflow::ScannedCode::from(scan::interpret(reading, reading.profile, today), reading.source, today);
    const PrintJobRow *job = chosenJob();
    const bool settles = job != nullptr && job->count(LabelState::Uncertain) > 0
        && job->stopCode != QByteArray(codes::labelsMissing.name().data());
    const PrintJobId id = settles ? job->id : PrintJobId {};
    m_ledger.run(
        this,
        [id, code, settles, person = m_session](ledger::Site &site) {
            return site.ledger().write([&](WriteTransaction &transaction) {
                return workflow::checkLabel(transaction, person, id, code,
                    settles ? workflow::LabelScan::LastGood : workflow::LabelScan::Check);
            });
        },
        [this](const Result<workflow::LabelOutcome> &outcome) {
            if (outcome)
                tell(*outcome);
            else
                tell(outcome.error());
            refresh();
        });
}

void PrintingPresenter::openForm(bool isNew)
{
    PrinterForm form;
    form.isShown = true;
    form.isNew = isNew;
    form.number = m_state.form.number + 1;
    form.url = QStringLiteral("tcp://");
    form.language = QStringLiteral("zpl");
    form.dpi = QStringLiteral("203");
    if (const PrinterRow *row = isNew ? nullptr : printer(m_state.chosenPrinter)) {
        form.name = row->name;
        form.url = row->url;
        form.language = QString::fromLatin1(row->language);
        form.dpi = QString::number(row->dpi);
    }
    m_state.form = form;
    show();
}

void PrintingPresenter::closeForm()
{
    m_state.form.isShown = false;
    show();
}

void PrintingPresenter::tryForm(const PrinterRow &printer)
{
    m_state.form.test = { Tone::Progress, tr("Asking the printer …"), {} };
    m_state.form.url = printer.url;
    m_state.form.urlError.clear();
    show();
    Q_EMIT statusWanted(printer);
}

void PrintingPresenter::keepForm(const PrinterRow &printer)
{
    m_ledger.run(
        this,
        [printer, person = m_session](ledger::Site &site) {
            return site.ledger().write(
                [&](WriteTransaction &transaction) { return workflow::keepPrinter(transaction, person, printer); });
        },
        [this, printer](const Result<void> &kept) {
            m_state.form.nameError.clear();
            m_state.form.urlError.clear();
            if (kept) {
                m_state.form.isShown = false;
                m_state.chosenPrinter = printer.name;
                Q_EMIT told(Tone::Accepted, tr("%1 is taken in. Print a test label to be sure.").arg(printer.name));
                return refresh();
            }
            const QString sentence = errorSentence(kept.error());
            if (kept.error().code == codes::printerName)
                m_state.form.nameError = sentence;
            else
                m_state.form.urlError = sentence;
            show();
        });
}

void PrintingPresenter::offerPrinter(const PrinterRow &offered)
{
    change([offered, person = m_session](WriteTransaction &transaction) -> Result<void> {
        const std::optional<PrinterRow> known = transaction.line().printing.printer(offered.name);
        return known && known->url == offered.url ? Result<void>()
                                                  : workflow::keepPrinter(transaction, person, offered);
    });
}

void PrintingPresenter::removeChosen()
{
    const QString name = m_state.chosenPrinter;
    change([name, person = m_session](
               WriteTransaction &transaction) { return workflow::removePrinter(transaction, person, name); },
        tr("%1 is removed.").arg(name));
}

void PrintingPresenter::testChosen()
{
    if (const PrinterRow *row = printer(m_state.chosenPrinter))
        Q_EMIT testWanted(*row);
}

void PrintingPresenter::setStatus(const QString &name, const QString &url, const PrinterStatus &status)
{
    const PrinterRow *row = printer(name);
    if (row != nullptr && row->url == url)
        m_statuses.insert(name, status);
    if (m_state.form.isShown && m_state.form.url == url && m_state.form.test.tone == Tone::Progress) {
        const QString sentence
            = status.mayPrint() ? tr("It is there: %1.").arg(wordOf(status)) : errorSentence(failureOf(status, name));
        m_state.form.test = { toneOf(status.condition), sentence, {} };
    }
    show();
}

void PrintingPresenter::jobMoved()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void PrintingPresenter::jobRunning(qint64 id, bool isRunning)
{
    if (isRunning)
        m_running.insert(id);
    else
        m_running.remove(id);
    refresh();
}

void PrintingPresenter::tellTestPrinted(const QString &name)
{
    Q_EMIT told(Tone::Accepted, tr("The test label was sent to %1. Look at it.").arg(name));
}

void PrintingPresenter::tellChallengePrinted(const QString &name)
{
    Q_EMIT told(
        Tone::Accepted, tr("The labels of the challenge test were sent to %1. Pass them by in their order.").arg(name));
}

void PrintingPresenter::tell(const Error &error)
{
    Q_EMIT told(Tone::Stop, errorSentence(error));
}

void PrintingPresenter::tell(const workflow::LabelOutcome &outcome)
{
    if (outcome.job.isValid())
        m_state.chosenJob = outcome.job.value;
    Q_EMIT told(toneOf(outcome.verdict), sentence(outcome));
}

void PrintingPresenter::show()
{
    m_state.printers.clear();
    for (const PrinterRow &row : m_snapshot.printers) {
        site::DeviceRow device;
        device.id = row.name;
        device.name = row.name;
        device.detail = detailOf(row);
        device.isChosen = row.name == m_state.chosenPrinter;
        if (const auto status = m_statuses.constFind(row.name); status != m_statuses.constEnd()) {
            device.tone = toneOf(status->condition);
            device.status = wordOf(*status);
        } else {
            device.status = tr("not asked yet");
        }
        m_state.printers.push_back(device);
    }
    m_state.jobs.clear();
    for (const PrintJobRow &job : m_snapshot.jobs)
        m_state.jobs.push_back(
            rowOf(job, m_snapshot.batches.value(job.batch.value), m_state.chosenJob, m_running.contains(job.id.value)));
    const PrintJobRow *job = chosenJob();
    const bool isOpen = job != nullptr && !job->isOver() && job->control != PrintJobRow::Control::Cancelled;
    // One that is paused, be it while it waits for its turn behind another, can go on or be given up.
    const bool isRunning
        = job != nullptr && m_running.contains(job->id.value) && job->control == PrintJobRow::Control::Open;
    m_state.instruction = job != nullptr ? instructionFor(*job) : HealthLine {};
    m_state.canWriteOff = job != nullptr && job->count(LabelState::Uncertain) > 0;
    m_state.canStart = isOpen && !isRunning && !m_state.canWriteOff;
    m_state.canPause = isOpen && job->control == PrintJobRow::Control::Open;
    m_state.canCancel = isOpen && !isRunning;
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::printing
