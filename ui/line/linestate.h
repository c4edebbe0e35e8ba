#pragma once

#include "base/id.h"
#include "common/rowstate.h"
#include "common/tone.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace packledger::line {

/// One batch in the list, ready to be shown.
struct BatchLine
{
    BatchId id;
    QString name;
    QString product;
    QString lot; ///< "lot RP4471 · expires 31 AUG 2028"
    QString quantity; ///< "8,412 of 10,000"
    int permille = -1; ///< good of the order; -1 shows no bar
    common::Tone tone = common::Tone::Neutral;
    QString state; ///< "running"
    QString day; ///< "22 NOV"

    friend bool operator==(const BatchLine &, const BatchLine &) = default;
};

/// A few words to choose from.
using Choices = std::vector<std::pair<QString, QString>>;

/// A pool that numbers may be drawn from.
struct OrderPool
{
    QString id;
    QString gtin;
    QString text; ///< "Pool 3 · us"

    friend bool operator==(const OrderPool &, const OrderPool &) = default;
};

/// What the form of a new work order shows.
struct OrderFormState
{
    Choices products; ///< GTIN and name
    Choices templates;
    QString gtin; ///< as scanned; empty: as typed
    QString lot;
    QString expiry;
    QString message; ///< what is missing or wrong
    QString needed; ///< "10,205 numbers, with 2 % expected rejects"
    bool isBusy = false;
    int taken = 0; ///< grows with each order that was planned: the form is empty again
    Choices clients {}; ///< that the site repackages for, by name
    std::vector<OrderPool> pools {};
    Choices faults {}; ///< fields, named as in a table of work orders, and what is wrong with what stands there

    friend bool operator==(const OrderFormState &, const OrderFormState &) = default;
};

/// What a person typed into the form of a work order.
struct OrderInput
{
    QString gtin;
    QString lot;
    QString expiry;
    QString quantity;
    QString name;
    QString market;
    QString labelTemplate;
    QString levels; ///< "unit bundle case pallet"
    QString expectedRejects; ///< percent
    QString target; ///< packs a minute
    QString client {}; ///< empty: the site's own product
    QString pool {}; ///< of numbers; empty: whichever fits
    QString rejectLimit {}; ///< percent; empty: none
};

/// What a table from another system would change, before anything is written.
struct TableFileState
{
    QString file;
    std::vector<common::HealthLine> lines;
    bool canTake = false;
    common::ProgressState progress {};

    friend bool operator==(const TableFileState &, const TableFileState &) = default;
};

struct BatchesState
{
    bool isLoading = false;
    std::vector<BatchLine> batches;

    friend bool operator==(const BatchesState &, const BatchesState &) = default;
};

/// One of the figures that are read from 5 m.
struct FigureState
{
    QString caption;
    QString value;
    QString note;
    common::Tone tone = common::Tone::Neutral;
    common::Tone noteTone = common::Tone::Neutral;

    friend bool operator==(const FigureState &, const FigureState &) = default;
};

/// Packs a minute, a value a minute, the last one now.
struct GraphState
{
    struct Span
    {
        double from = 0; ///< in minutes from the first value
        double to = 0;
        QString reason;

        friend bool operator==(const Span &, const Span &) = default;
    };
    std::vector<int> made;
    int target = 0; ///< 0: none
    std::vector<Span> stops;
    QString note;
    QString firstTime; ///< "13:20"
    QString lastTime;

    friend bool operator==(const GraphState &, const GraphState &) = default;
};

/// What became of the numbers, part by part.
struct AccountState
{
    struct Part
    {
        QString text;
        qint64 count = 0;
        common::Tone tone = common::Tone::Neutral;

        friend bool operator==(const Part &, const Part &) = default;
    };
    std::vector<Part> parts;
    qint64 issued = 0;
    qint64 unexplained = 0; ///< on labels whose fate nobody knows

    friend bool operator==(const AccountState &, const AccountState &) = default;
};

/// The pack that was decided last.
struct LastPackState
{
    common::Tone tone = common::Tone::Neutral; ///< Neutral: none yet
    QString word;
    QString serial;
    QString text; ///< when, and at which station
    QString reason {}; ///< why it was thrown out
    QString grade {}; ///< of its print
    QByteArray picture {}; ///< PNG of its label; empty: none was kept

    friend bool operator==(const LastPackState &, const LastPackState &) = default;
};

struct CheckPoint
{
    QByteArray id;
    QString text;
    bool isChecked = false;
    QString by; ///< "Ana Ortiz · 13:20"

    friend bool operator==(const CheckPoint &, const CheckPoint &) = default;
};

/// Two people sign, one after the other.
struct SignState
{
    Choices people;
    QString signedBy; ///< who has signed already; empty: nobody
    QString meaning; ///< what the next signature says
    QString actionText; ///< of the key beneath the PIN
    QString message;
    common::Tone tone = common::Tone::Neutral;
    bool isBusy = false;
    int turn = 0; ///< grows with each answer: the pad is empty again
    int round = 0; ///< grows where somebody else signs next: nobody but `suggested` is chosen
    QString suggested; ///< who is likely to sign next; may be empty

    friend bool operator==(const SignState &, const SignState &) = default;
};

/// What a batch can do next, by the one primary key.
enum class NextStep { None, Approve, Clear, Start, Close };

/// The files of a batch, and what another system's list comes to.
struct FilesState
{
    std::vector<common::HealthLine> lines;
    bool isBusy = false;

    friend bool operator==(const FilesState &, const FilesState &) = default;
};

/// What is signed for besides what the board shows.
struct SignInput
{
    QString text; ///< the reason of a close or a correction; what the next shift must know
    QString rejectBin {}; ///< of a close, as typed; empty: not counted
    QString lot {}; ///< of a correction, as typed
    QString expiry {};
};

/// A deviation as a person notes it.
struct NoteInput
{
    QString text;
    QString reference; ///< its number in the quality system
    QByteArray photo {}; ///< an encoded picture; empty: none was taken
    QString photoFile {}; ///< a picture to be read instead; empty: none
};

/// The board of one batch.
struct BoardState
{
    enum class Panel { None, Clearance, Stop, Note, Cancel, Correct, Shift, Files, Close };

    BatchId id;
    bool isLoading = false;
    QString title;
    QString subtitle;
    QString lot; ///< of the order
    QString expiry; ///< "2028-08-31", or "2028-08"
    common::ChipState chip; ///< the state, beside the title
    std::vector<FigureState> figures; ///< speed, good, numbers left; pass rate, rejected, forecast
    GraphState graph;
    AccountState account;
    LastPackState last;
    std::vector<common::HealthLine> remarks; ///< what wants attention, notes, stops
    bool isRunning = false;
    bool isStopped = false;
    bool isLocked = false;
    bool canCancel = false; ///< it has not run yet
    bool isCorrectionSigned = false; ///< a correction of the lot takes two signatures, as an approval does
    QString runBy; ///< who answers for the line now
    QString runByLogin;
    qint64 rejected = 0; ///< what the reject bin must hold
    NextStep next = NextStep::None;
    bool isAskingPrinter = false; ///< for its job, before the start
    QString scanned {}; ///< key of the pack of this batch that was scanned last

    Panel panel = Panel::None;
    std::vector<CheckPoint> points;
    Choices stopReasons;
    QString panelMessage; ///< why the last act was refused
    int taken = 0; ///< grows with each act of a form that was taken: the form is empty again
    SignState sign;
    QString closeSummary;
    std::vector<common::HealthLine> closeLines; ///< how the numbers add up; Stop: it is not closed like this
    std::vector<QString> differences; ///< numbers that are not accounted for
    bool needsReason = false;
    qint64 unexplained = 0; ///< numbers that a close now would leave not accounted for
    bool binDiffers = false; ///< what was counted in the reject bin is not what was rejected

    friend bool operator==(const BoardState &, const BoardState &) = default;
};

} // namespace packledger::line
