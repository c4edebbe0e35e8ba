#pragma once

#include "gs1/itemkey.h"
#include "ledger/database.h"
#include "ledger/journal.h"

#include <array>

namespace packledger::ledger {

class NumberStore;

/// A label printer of this site.
struct PrinterRow
{
    QString name;
    QString url; ///< labels::PrinterAddress
    QByteArray language; ///< "zpl"; "raster": every label goes as a picture
    int dpi = 203;
};

/// What became of one label. It moves forward only; what was sent once is never sent again.
enum class LabelState {
    Queued,
    Sent, ///< its bytes are about to leave, or have left
    Printed, ///< the printer says so
    Verified, ///< somebody read it
    Uncertain, ///< sent, and nobody knows: a scan confirms it, or it is voided
    Voided, ///< will never be on a pack, whether or not it came out
    Cancelled, ///< was never sent; its number can be printed by another job
};
inline constexpr int labelStateCount = 7;
[[nodiscard]] const char *nameOf(LabelState state);
[[nodiscard]] bool mayBecome(LabelState from, LabelState to);

/// A label of a print job, and what became of it.
struct PrintLabelRow
{
    PrintJobId job;
    qint64 position = 0; ///< from 1, in the order of printing
    gs1::ItemKey key;
    LabelState state = LabelState::Queued;
    qint64 changedSeq = 0;
};

using LabelCounts = std::array<qint64, labelStateCount>;

/// Labels of one template for one printer.
struct PrintJobRow
{
    enum class Control { Open, Paused, Cancelled };

    PrintJobId id;
    QString printer;
    QString labelTemplate;
    QString language; ///< of the words on its labels, "de"; empty: English
    BatchId batch;
    Control control = Control::Open;
    QByteArray stopCode; ///< of Paused: the failure behind it; empty: somebody wanted it so
    QString stopDetail;
    qint64 madeSeq = 0;
    LabelCounts counts {};

    [[nodiscard]] qint64 count(LabelState state) const { return counts.at(size_t(state)); }
    [[nodiscard]] qint64 total() const;
    /// Whether there is anything left to be printed or settled.
    [[nodiscard]] bool isOver() const;
    /// "queued", "sent", "printed", "verified", "failed" (a label's fate is unknown, or the printer stopped),
    /// "cancelled".
    [[nodiscard]] QByteArray state() const;
};

/// Printers, print jobs and their labels: projections of the acts `printer.…` and `print.…`.
class PrintStore
{
public:
    PrintStore(Database &database, NumberStore &numbers)
        : m_database(database)
        , m_numbers(numbers)
    {
    }

    [[nodiscard]] std::vector<PrinterRow> printers();
    [[nodiscard]] std::optional<PrinterRow> printer(const QString &name);

    [[nodiscard]] PrintJobId nextJob() { return PrintJobId { m_database.nextId("print_job") }; }
    [[nodiscard]] std::optional<PrintJobRow> job(PrintJobId id);
    /// The newest first.
    [[nodiscard]] std::vector<PrintJobRow> jobs(int atMost);
    /// Whether a job for this printer waits for anything; those of one batch may be left out.
    [[nodiscard]] bool isAtWork(const QString &printer, BatchId otherThan = {});

    [[nodiscard]] std::optional<PrintLabelRow> label(PrintJobId job, qint64 position);
    /// The label that carries this number: at most one that was not cancelled.
    [[nodiscard]] std::optional<PrintLabelRow> labelOf(const gs1::ItemKey &key);
    [[nodiscard]] std::vector<PrintLabelRow> labels(PrintJobId job);
    [[nodiscard]] std::vector<PrintLabelRow> labels(PrintJobId job, LabelState state);
    [[nodiscard]] std::optional<PrintLabelRow> nextQueued(PrintJobId job);
    /// Over all jobs of a batch.
    [[nodiscard]] LabelCounts countsOf(BatchId batch);
    /// The jobs that will still print labels of a batch or with its numbers, and how many.
    [[nodiscard]] std::vector<std::pair<PrintJobId, qint64>> waitingOf(BatchId batch);

    /// "printer.added" {name, url, language, dpi} (again: changed), "printer.removed" {name};
    /// "print.queued" {job, printer, template, language?, batch?, keys}, "print.sent|printed|verified|uncertain|voided"
    /// {job, labels: [positions], reason?}, "print.paused" {job, code?, detail?}, "print.resumed" {job},
    /// "print.cancelled" {job, labels?, reason?}: what is queued is cancelled, or only these labels of it. A label that
    /// cannot become what the entry says stays as it is; where it moves, the number on it moves too.
    void apply(const EntryHead &head, const QJsonObject &body);

private:
    void queue(const EntryHead &head, const QJsonObject &body);
    void move(const EntryHead &head, const QJsonObject &body, LabelState to);
    void control(const EntryHead &head, const QJsonObject &body, PrintJobRow::Control control);

    Database &m_database;
    NumberStore &m_numbers;
};

} // namespace packledger::ledger
