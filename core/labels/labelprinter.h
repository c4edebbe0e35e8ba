#pragma once

#include "base/result.h"
#include "labels/printerjob.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace packledger::labels {

/// What keeps a printer from printing, the gravest first where there are several.
enum class PrinterCondition {
    Ready, ///< takes formats
    Busy, ///< its buffer is full: it will take formats again by itself
    Paused, ///< somebody pressed the button
    HeadOpen,
    OutOfMedia,
    OutOfRibbon,
    Fault, ///< too hot, too cold, memory lost: the detail says which
    NeedsAttention, ///< reached, but it does not answer: some printers fall silent on any of the above
    Unreachable, ///< switched off, unplugged, or the network is down
};
inline constexpr int printerConditionCount = 9;
[[nodiscard]] const char *nameOf(PrinterCondition condition);

/// What a printer says of itself.
struct PrinterStatus
{
    PrinterCondition condition = PrinterCondition::Ready;
    /// False where the printer said nothing: its way has no way back (a folder), or it does not answer.
    bool isTold = true;
    int formatsWaiting = 0; ///< received and not yet printed
    int labelsRemaining = 0; ///< of the format at work
    bool isLabelTaken = true; ///< false: a printed label waits to be peeled off
    bool waitsForPack = false; ///< what remains is printed when a pack comes by, however long that takes
    QString detail {}; ///< English, for logs

    [[nodiscard]] bool mayPrint() const { return condition == PrinterCondition::Ready; }
    /// Everything it was sent is out.
    [[nodiscard]] bool isIdle() const { return formatsWaiting == 0 && labelsRemaining == 0; }
    /// Whether it stopped, and stays so until somebody comes.
    [[nodiscard]] bool hasStopped() const
    {
        return condition != PrinterCondition::Ready && condition != PrinterCondition::Busy;
    }
};

/// Why it does not print, as a failure. `name` is the printer's.
[[nodiscard]] Error failureOf(const PrinterStatus &status, const QString &name);

/// One label as a printer takes it.
struct LabelFormat
{
    enum class Kind { Zpl, Pdf, Png, Values };
    Kind kind = Kind::Zpl;
    QByteArray bytes;
    QByteArray name; ///< of the file or spooler job, "job-12-label-3"; letters, digits, '-' and '.'
};
/// Of a file that holds the bytes: "zpl", "pdf", "png" or "txt".
[[nodiscard]] const char *suffixOf(LabelFormat::Kind kind);

/// How long a printer is waited for.
struct PrinterPatience
{
    std::chrono::milliseconds connect { 3000 };
    std::chrono::milliseconds write { 5000 };
    std::chrono::milliseconds answer { 2000 }; ///< longer silence means that it needs attention
};

/// A label printer. Every call waits for the device, no longer than its patience: whoever calls chooses the thread.
/// Used in the thread it was made in.
class LabelPrinter
{
public:
    LabelPrinter() = default;
    LabelPrinter(const LabelPrinter &) = delete;
    LabelPrinter &operator=(const LabelPrinter &) = delete;
    virtual ~LabelPrinter() = default;

    /// Reaches the printer; does nothing where that is done. Fails with printer.unreachable, and nothing has left.
    [[nodiscard]] virtual Result<void> open() = 0;
    /// Hands over one format. After a failure (printer.lost) nobody knows whether it will be printed.
    [[nodiscard]] virtual Result<void> send(const LabelFormat &format) = 0;
    /// Asks. Reaches the printer again where the connection is gone.
    [[nodiscard]] virtual PrinterStatus status() = 0;
    /// Puts the job into its memory and asks what it holds now. Nothing is printed. Fails with printer.no-read-back
    /// where there is no way back, printer.holds-no-job, printer.unreachable, printer.lost, printer.attention
    /// (silence).
    [[nodiscard]] virtual Result<PrinterJob> exchangeJob(const PrinterJob &job);
    /// Lets go of it, so that others may print.
    virtual void close() = 0;
};

} // namespace packledger::labels
