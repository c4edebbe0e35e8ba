#include "ledger/printstore.h"

#include "ledger/actbody.h"
#include "ledger/numberstore.h"
#include "ledger/rowlist.h"

#include <iterator>
#include <numeric>

namespace packledger::ledger {

namespace {

#define PRINTER_COLUMNS "name, url, language, dpi FROM printer "
#define JOB_COLUMNS                                                                                                    \
    "id, printer, label_template, language, batch_id, control, stop_code, stop_detail, made_seq FROM print_job "
#define LABEL_COLUMNS "job_id, position, item_key, state, changed_seq FROM print_label "

PrinterRow printerOf(const Rows &rows)
{
    return { rows.string(0), rows.string(1), rows.text(2), int(rows.integer(3)) };
}

PrintJobRow jobOf(const Rows &rows)
{
    PrintJobRow job;
    job.id = rows.id<PrintJobId>(0);
    job.printer = rows.string(1);
    job.labelTemplate = rows.string(2);
    job.language = rows.string(3);
    job.batch = rows.id<BatchId>(4);
    job.control = PrintJobRow::Control(rows.integer(5));
    job.stopCode = rows.text(6);
    job.stopDetail = rows.string(7);
    job.madeSeq = rows.integer(8);
    return job;
}

PrintLabelRow labelIn(const Rows &rows)
{
    return { rows.id<PrintJobId>(0), rows.integer(1), gs1::ItemKey::fromText(rows.text(2)), LabelState(rows.integer(3)),
        rows.integer(4) };
}

LabelCounts countsIn(Rows rows)
{
    LabelCounts counts {};
    while (rows.next())
        counts.at(size_t(rows.integer(0))) = rows.integer(1);
    return counts;
}

/// What the number on a label becomes with it.
std::optional<NumberState> numberStateOf(LabelState state)
{
    switch (state) {
    case LabelState::Sent:
        return NumberState::Sent;
    case LabelState::Printed:
    case LabelState::Verified:
        return NumberState::Printed;
    case LabelState::Uncertain:
        return NumberState::Uncertain;
    case LabelState::Voided:
        return NumberState::Voided;
    case LabelState::Queued:
    case LabelState::Cancelled:
        break;
    }
    return std::nullopt;
}

PrintJobId jobIn(const QJsonObject &body)
{
    return { numberOf(body, "job") };
}

} // namespace

const char *nameOf(LabelState state)
{
    static constexpr const char *names[]
        = { "queued", "sent", "printed", "verified", "uncertain", "voided", "cancelled" };
    static_assert(std::size(names) == labelStateCount);
    return names[int(state)];
}

bool mayBecome(LabelState from, LabelState to)
{
    using S = LabelState;
    switch (from) {
    case S::Queued:
        return to == S::Sent || to == S::Cancelled || to == S::Voided;
    case S::Sent:
        return to == S::Printed || to == S::Verified || to == S::Uncertain || to == S::Voided;
    case S::Printed:
        return to == S::Verified || to == S::Uncertain || to == S::Voided;
    case S::Uncertain:
        return to == S::Printed || to == S::Verified || to == S::Voided;
    case S::Verified:
        return to == S::Voided;
    case S::Voided:
    case S::Cancelled:
        return false;
    }
    return false;
}

qint64 PrintJobRow::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

bool PrintJobRow::isOver() const
{
    return count(LabelState::Queued) + count(LabelState::Sent) + count(LabelState::Uncertain) == 0;
}

QByteArray PrintJobRow::state() const
{
    if (count(LabelState::Uncertain) > 0 || (control == Control::Paused && !stopCode.isEmpty() && !isOver()))
        return "failed";
    const qint64 open = count(LabelState::Queued) + count(LabelState::Sent);
    const qint64 out = count(LabelState::Printed) + count(LabelState::Verified);
    if (open > 0)
        return open == total() && count(LabelState::Sent) == 0 ? "queued" : "sent";
    if (out == 0)
        return control == Control::Cancelled ? "cancelled" : "failed";
    return count(LabelState::Printed) == 0 ? "verified" : "printed";
}

std::vector<PrinterRow> PrintStore::printers()
{
    return listOf(m_database.query("SELECT " PRINTER_COLUMNS "ORDER BY name"), printerOf);
}

std::optional<PrinterRow> PrintStore::printer(const QString &name)
{
    return firstOf(m_database.query("SELECT " PRINTER_COLUMNS "WHERE name = ?", name), printerOf);
}

std::optional<PrintJobRow> PrintStore::job(PrintJobId id)
{
    std::optional<PrintJobRow> job = firstOf(m_database.query("SELECT " JOB_COLUMNS "WHERE id = ?", id), jobOf);
    if (job)
        job->counts
            = countsIn(m_database.query("SELECT state, COUNT(*) FROM print_label WHERE job_id = ? GROUP BY state", id));
    return job;
}

std::vector<PrintJobRow> PrintStore::jobs(int atMost)
{
    std::vector<PrintJobRow> jobs
        = listOf(m_database.query("SELECT " JOB_COLUMNS "ORDER BY id DESC LIMIT ?", atMost), jobOf);
    for (PrintJobRow &job : jobs)
        job.counts = countsIn(
            m_database.query("SELECT state, COUNT(*) FROM print_label WHERE job_id = ? GROUP BY state", job.id));
    return jobs;
}

bool PrintStore::isAtWork(const QString &printer, BatchId otherThan)
{
    return m_database.integer(
               "SELECT COUNT(*) FROM print_job WHERE printer = ? AND COALESCE(batch_id, 0) <> ? "
               "AND EXISTS (SELECT 1 FROM print_label WHERE job_id = print_job.id AND state IN (?, ?, ?))",
               printer, otherThan.isValid() ? otherThan.value : -1, int(LabelState::Queued), int(LabelState::Sent),
               int(LabelState::Uncertain))
        > 0;
}

std::optional<PrintLabelRow> PrintStore::label(PrintJobId job, qint64 position)
{
    return firstOf(
        m_database.query("SELECT " LABEL_COLUMNS "WHERE job_id = ? AND position = ?", job, position), labelIn);
}

std::optional<PrintLabelRow> PrintStore::labelOf(const gs1::ItemKey &key)
{
    return firstOf(m_database.query("SELECT " LABEL_COLUMNS "WHERE item_key = ? AND state <> ?", key.text(),
                       int(LabelState::Cancelled)),
        labelIn);
}

std::vector<PrintLabelRow> PrintStore::labels(PrintJobId job)
{
    return listOf(m_database.query("SELECT " LABEL_COLUMNS "WHERE job_id = ? ORDER BY position", job), labelIn);
}

std::vector<PrintLabelRow> PrintStore::labels(PrintJobId job, LabelState state)
{
    return listOf(
        m_database.query("SELECT " LABEL_COLUMNS "WHERE job_id = ? AND state = ? ORDER BY position", job, int(state)),
        labelIn);
}

std::optional<PrintLabelRow> PrintStore::nextQueued(PrintJobId job)
{
    return firstOf(m_database.query("SELECT " LABEL_COLUMNS "WHERE job_id = ? AND state = ? ORDER BY position LIMIT 1",
                       job, int(LabelState::Queued)),
        labelIn);
}

LabelCounts PrintStore::countsOf(BatchId batch)
{
    return countsIn(m_database.query("SELECT l.state, COUNT(*) FROM print_label l JOIN print_job j ON j.id = l.job_id "
                                     "WHERE j.batch_id = ? GROUP BY l.state",
        batch));
}

std::vector<std::pair<PrintJobId, qint64>> PrintStore::waitingOf(BatchId batch)
{
    // What a cancelled job had sent is not under way any more: it is uncertain, or a program died over it.
    return listOf(
        m_database.query("SELECT l.job_id, COUNT(*) FROM print_label l JOIN print_job j ON j.id = l.job_id "
                         "LEFT JOIN serial_number n ON n.item_key = l.item_key "
                         "WHERE l.state IN (?, ?) AND j.control <> ? AND (j.batch_id = ? OR n.batch_id = ?) "
                         "GROUP BY l.job_id ORDER BY l.job_id",
            int(LabelState::Queued), int(LabelState::Sent), int(PrintJobRow::Control::Cancelled), batch, batch),
        [](const Rows &rows) { return std::pair(rows.id<PrintJobId>(0), rows.integer(1)); });
}

void PrintStore::apply(const EntryHead &head, const QJsonObject &body)
{
    const QByteArray &act = head.act;
    if (act == "printer.added") {
        m_database.run("INSERT INTO printer (name, url, language, dpi) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (name) DO UPDATE SET url = excluded.url, language = excluded.language, "
                       "dpi = excluded.dpi",
            textOf(body, "name"), textOf(body, "url"), textOf(body, "language"), numberOf(body, "dpi"));
    } else if (act == "printer.removed") {
        m_database.run("DELETE FROM printer WHERE name = ?", textOf(body, "name"));
    } else if (act == "print.queued") {
        queue(head, body);
    } else if (act == "print.paused") {
        control(head, body, PrintJobRow::Control::Paused);
    } else if (act == "print.resumed") {
        control(head, body, PrintJobRow::Control::Open);
    } else if (act == "print.cancelled" && body.contains(QLatin1StringView("labels"))) {
        move(head, body, LabelState::Cancelled);
    } else if (act == "print.cancelled") {
        control(head, body, PrintJobRow::Control::Cancelled);
        m_database.run("UPDATE print_label SET state = ?, changed_seq = ? WHERE job_id = ? AND state = ?",
            int(LabelState::Cancelled), head.seq, jobIn(body), int(LabelState::Queued));
    } else {
        for (const LabelState to : { LabelState::Sent, LabelState::Printed, LabelState::Verified, LabelState::Uncertain,
                 LabelState::Voided }) {
            if (act == QByteArray("print.") + nameOf(to))
                move(head, body, to);
        }
    }
}

void PrintStore::queue(const EntryHead &head, const QJsonObject &body)
{
    const PrintJobId job = jobIn(body);
    m_database.idGiven("print_job", job.value);
    m_database.run("INSERT INTO print_job (id, printer, label_template, language, batch_id, control, stop_code, "
                   "stop_detail, made_seq) VALUES (?, ?, ?, ?, ?, ?, '', '', ?)",
        job, textOf(body, "printer"), textOf(body, "template"), textOf(body, "language"),
        BatchId { numberOf(body, "batch") }, int(PrintJobRow::Control::Open), head.seq);
    qint64 position = 0;
    for (const QByteArray &key : textsOf(body, "keys"))
        m_database.run("INSERT INTO print_label (job_id, position, item_key, state, changed_seq) "
                       "VALUES (?, ?, ?, ?, ?)",
            job, ++position, key, int(LabelState::Queued), head.seq);
}

void PrintStore::move(const EntryHead &head, const QJsonObject &body, LabelState to)
{
    const PrintJobId job = jobIn(body);
    for (const QJsonValue &position : body.value(QLatin1StringView("labels")).toArray()) {
        const std::optional<PrintLabelRow> row = label(job, position.toInteger());
        if (!row || !mayBecome(row->state, to))
            continue;
        m_database.run("UPDATE print_label SET state = ?, changed_seq = ? WHERE job_id = ? AND position = ?", int(to),
            head.seq, job, row->position);
        const std::optional<NumberState> numberState = numberStateOf(to);
        const std::optional<NumberRow> number = numberState ? m_numbers.find(row->key) : std::nullopt;
        // A number that is further along (commissioned before its label came out) stays there.
        if (number && mayBecome(number->state, *numberState))
            m_numbers.move(row->key, *numberState, head);
    }
}

void PrintStore::control(const EntryHead &, const QJsonObject &body, PrintJobRow::Control control)
{
    m_database.run("UPDATE print_job SET control = ?, stop_code = ?, stop_detail = ? WHERE id = ?", int(control),
        textOf(body, "code"), textOf(body, "detail"), jobIn(body));
}

} // namespace packledger::ledger
