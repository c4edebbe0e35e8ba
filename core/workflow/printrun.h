#pragma once

#include "access/session.h"
#include "labels/labelprinter.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

#include <deque>
#include <functional>
#include <optional>

namespace packledger::workflow {

/// Prints what waits in a job, label by label, and writes each step down: "sent" before the bytes leave, "printed" when
/// the printer says so. Whatever goes wrong between the two leaves labels uncertain and the job paused with the reason;
/// no label is ever sent a second time. Blocking, in the thread of the printer; the ledger may live in another one.
class PrintRun
{
public:
    /// Runs a job in one write transaction and waits for it.
    using Write = std::function<Result<void>(const std::function<Result<void>(ledger::WriteTransaction &)> &)>;
    /// Draws one label: its bytes. Called outside of any transaction, in the printer's thread.
    using Drawing = std::function<Result<labels::LabelFormat>()>;
    /// Reads what one label says. Called within a write transaction: it must be quick.
    using Maker = std::function<Drawing(ledger::View &, const ledger::PrintJobRow &, const ledger::PrintLabelRow &)>;
    /// Waits; answers whether to go on. When it says no, the labels under way are waited for and no further one leaves.
    using Rest = std::function<bool(std::chrono::milliseconds)>;
    /// Told of each label as soon as its new state is on disk.
    using Watch = std::function<void(qint64 position, ledger::LabelState)>;

    struct Pace
    {
        int ahead = 1; ///< labels under way at the same time; so many may become uncertain at once
        std::chrono::milliseconds pollEvery { 25 };
        std::chrono::milliseconds label { 30'000 }; ///< a label that takes longer is uncertain
        std::chrono::milliseconds busy { 60'000 }; ///< so long others may print before us
    };

    PrintRun(labels::LabelPrinter &printer, Write write, Maker make, Rest rest, Watch watch = {});
    PrintRun(labels::LabelPrinter &printer, Write write, Maker make, Rest rest, Watch watch, Pace pace);

    /// Until every label of the job is printed. Fails with what stopped it: printer.…, printing.waits-for-scan while
    /// the fate of a label is unknown, printing.job-paused, printing.job-over, printing.numbers-ended, base.cancelled,
    /// or what the maker or the ledger said. Labels that an earlier run has left under way are uncertain.
    [[nodiscard]] Result<void> run(const access::Session &person, PrintJobId job);

private:
    enum class Next { Taken, None, Paused, Unready };

    [[nodiscard]] Result<void> begin(const access::Session &person);
    [[nodiscard]] Result<void> makeReady();
    [[nodiscard]] Result<void> printAll();
    /// Writes down what is printed, and takes the next label; its bytes are in m_format.
    [[nodiscard]] Result<Next> takeNext();
    /// What comes next in the job; nothing where nothing waits.
    struct Ahead
    {
        qint64 position = 0;
        gs1::ItemKey key;
        Drawing draw;
        std::optional<Result<labels::LabelFormat>> format; ///< once it is drawn
    };
    [[nodiscard]] std::optional<Ahead> aheadIn(ledger::View &view, const ledger::PrintJobRow &job) const;
    void drawAhead();
    /// Where the number of the next label has ended since it was queued, those labels of the job that are like it are
    /// cancelled and the job waits for somebody; m_ended says so.
    bool dropEnded(ledger::WriteTransaction &transaction, const gs1::ItemKey &next);
    [[nodiscard]] Result<void> follow();
    /// The job stops: what is under way is uncertain. Answers the failure.
    [[nodiscard]] Result<void> stop(const Error &why);
    /// What m_printed holds is on disk.
    void tellPrinted();
    void tell(qint64 position, ledger::LabelState state);

    labels::LabelPrinter &m_printer;
    Write m_write;
    Maker m_make;
    Rest m_rest;
    Watch m_watch;
    Pace m_pace;

    PrintJobId m_job;
    ledger::PrinterRow m_row;
    labels::LabelFormat m_format;
    std::optional<Ahead> m_ahead;
    std::deque<qint64> m_underWay; ///< sent, the oldest first
    std::vector<qint64> m_printed; ///< and not yet written down
    std::optional<Error> m_ended; ///< why the job waits, where dropEnded() found something
    bool m_isOver = false;
    bool m_isWanted = true;
};

} // namespace packledger::workflow
