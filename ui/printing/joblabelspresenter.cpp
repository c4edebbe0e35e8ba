#include "printing/joblabelspresenter.h"

#include "base/errortext.h"
#include "shipping/batchnews.h"
#include "workflow/labelreplacing.h"
#include "workflow/printers.h"
#include "workflow/printing.h"
#include "workflow/printingerrors.h"

#include <QLocale>

#include <algorithm>

namespace packledger::printing {

using common::Tone;
using ledger::LabelState;
using ledger::WriteTransaction;

namespace {

// A longer list is read by nobody; a label further back is found by its scan.
constexpr size_t mostShown = 2000;

Tone toneOf(LabelState state)
{
    switch (state) {
    case LabelState::Sent:
        return Tone::Progress;
    case LabelState::Printed:
    case LabelState::Verified:
        return Tone::Accepted;
    case LabelState::Uncertain:
        return Tone::Stop;
    case LabelState::Voided:
    case LabelState::Cancelled:
        return Tone::Again;
    case LabelState::Queued:
        break;
    }
    return Tone::Neutral;
}

QString wordOf(LabelState state)
{
    switch (state) {
    case LabelState::Queued:
        return JobLabelsPresenter::tr("waits");
    case LabelState::Sent:
        return JobLabelsPresenter::tr("on its way");
    case LabelState::Printed:
        return JobLabelsPresenter::tr("printed");
    case LabelState::Verified:
        return JobLabelsPresenter::tr("checked");
    case LabelState::Uncertain:
        return JobLabelsPresenter::tr("uncertain");
    case LabelState::Voided:
        return JobLabelsPresenter::tr("written off");
    case LabelState::Cancelled:
        break;
    }
    return JobLabelsPresenter::tr("given up");
}

QString codeOf(const gs1::ItemKey &key)
{
    return key.sscc() ? QString::fromLatin1(key.sscc()->digits()) : QString::fromUtf8(key.serial());
}

bool mayBeReplaced(LabelState state)
{
    return state != LabelState::Voided && state != LabelState::Cancelled;
}

} // namespace

JobLabelsPresenter::JobLabelsPresenter(common::LedgerService &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
}

void JobLabelsPresenter::open(qint64 job)
{
    if (job != m_state.job) {
        m_state = {};
        m_state.job = job;
    }
    refresh();
}

void JobLabelsPresenter::refresh()
{
    if (m_state.job == 0)
        return show();
    using Rows = std::vector<ledger::PrintLabelRow>;
    m_ledger.run(
        this,
        [id = PrintJobId { m_state.job }, person = m_session](ledger::Site &site) {
            return site.ledger().read([&](ledger::View &view) -> Result<Rows> {
                if (const auto job = workflow::findPrintJob(view, person, id); !job)
                    return fail(job.error());
                return view.line().printing.labels(id);
            });
        },
        [this, job = m_state.job](const Result<Rows> &rows) {
            if (!rows || job != m_state.job)
                return;
            m_state.labels.clear();
            m_state.total = qint64(rows->size());
            // The end is where work goes on; what is uncertain anywhere before it comes first.
            for (const ledger::PrintLabelRow &row : *rows) {
                const bool isNear = size_t(row.position) + mostShown > rows->size();
                if (isNear || row.state == LabelState::Uncertain)
                    m_state.labels.push_back({ row.position, codeOf(row.key), QString::fromUtf8(row.key.text()),
                        wordOf(row.state), toneOf(row.state), false, mayBeReplaced(row.state) });
            }
            show();
        },
        common::LedgerService::Lane::Look);
}

void JobLabelsPresenter::choose(qint64 position)
{
    m_state.chosen = position;
    m_state.reasonError.clear();
    show();
}

void JobLabelsPresenter::replaceChosen(const QString &reason)
{
    const auto row = std::find_if(m_state.labels.begin(), m_state.labels.end(),
        [this](const LabelRow &label) { return label.position == m_state.chosen; });
    if (row == m_state.labels.end())
        return;
    if (reason.trimmed().isEmpty()) {
        m_state.reasonError = errorSentence(Error { codes::noVoidReason });
        return show();
    }
    m_state.reasonError.clear();
    struct Done
    {
        workflow::Replacement replacement;
        ledger::PrinterRow printer;
    };
    m_ledger.run(
        this,
        [key = gs1::ItemKey::fromText(row->key.toUtf8()), reason, person = m_session](ledger::Site &site) {
            return site.ledger().write([&](WriteTransaction &transaction) -> Result<Done> {
                const Result<workflow::Replacement> replaced = shipping::andTell(
                    transaction, [&] { return workflow::replaceLabel(transaction, person, key, reason); });
                if (!replaced)
                    return fail(replaced.error());
                Done done { *replaced, {} };
                if (const auto job = transaction.line().printing.job(done.replacement.job)) {
                    const Result<ledger::PrinterRow> printer = workflow::findPrinter(transaction, job->printer);
                    if (!printer)
                        return fail(printer.error());
                    done.printer = *printer;
                }
                return done;
            });
        },
        [this](const Result<Done> &done) {
            if (!done) {
                Q_EMIT told(Tone::Stop, errorSentence(done.error()));
                return refresh();
            }
            Q_EMIT told(Tone::Accepted,
                tr("%1 is written off: destroy its label. %2 takes its place.")
                    .arg(codeOf(done->replacement.old), codeOf(done->replacement.fresh)));
            if (done->replacement.job.isValid())
                Q_EMIT runWanted(done->replacement.job.value, done->printer);
            refresh();
        });
}

void JobLabelsPresenter::show()
{
    m_state.canReplace = false;
    for (LabelRow &label : m_state.labels) {
        label.isChosen = label.position == m_state.chosen;
        m_state.canReplace = m_state.canReplace || (label.isChosen && label.mayBeReplaced);
    }
    m_state.title = m_state.job == 0 ? QString() : tr("Labels of job %1").arg(m_state.job);
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::printing
