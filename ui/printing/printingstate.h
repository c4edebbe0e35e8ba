#pragma once

#include "common/rowstate.h"
#include "site/scannersstate.h"

#include <QString>

#include <vector>

namespace packledger::printing {

/// A print job in a row.
struct JobRow
{
    qint64 id = 0;
    QString title; ///< "Job 12 · unit-50x25 · Line 1"
    QString figures; ///< "120 of 400 printed, 2 written off"
    common::Tone tone = common::Tone::Neutral;
    QString status; ///< "printing", "waits for a scan"
    int permille = 0;
    bool isChosen = false;

    friend bool operator==(const JobRow &, const JobRow &) = default;
};

/// A printer being taken in or changed.
struct PrinterForm
{
    bool isShown = false;
    bool isNew = true;
    quint64 number = 0; ///< another one: the fields are filled anew
    QString name;
    QString url;
    QString language;
    QString dpi;
    QString nameError;
    QString urlError;
    common::HealthLine test; ///< what the device said; empty: not asked yet

    friend bool operator==(const PrinterForm &, const PrinterForm &) = default;
};

/// What this station prints where.
struct StationState
{
    QString station;
    bool hasPrinters = false;
    std::vector<site::OptionRow> options;

    friend bool operator==(const StationState &, const StationState &) = default;
};

/// Labels to be printed ahead for a batch.
struct BatchLabelsState
{
    QString batchName;
    common::HealthLine note; ///< how many numbers wait, or why none can be printed
    std::vector<site::OptionRow> options;
    bool canPrint = false;

    friend bool operator==(const BatchLabelsState &, const BatchLabelsState &) = default;
};

/// One label of a job.
struct LabelRow
{
    qint64 position = 0;
    QString code; ///< serial or SSCC
    QString key;
    QString status;
    common::Tone tone = common::Tone::Neutral;
    bool isChosen = false;
    bool mayBeReplaced = false;

    friend bool operator==(const LabelRow &, const LabelRow &) = default;
};

/// The labels of a print job.
struct JobLabelsState
{
    qint64 job = 0;
    QString title;
    qint64 total = 0; ///< of which the last are shown
    std::vector<LabelRow> labels;
    qint64 chosen = 0;
    bool canReplace = false;
    QString reasonError;

    friend bool operator==(const JobLabelsState &, const JobLabelsState &) = default;
};

/// What the page of printers and jobs shows. Built by PrintingPresenter, rendered by PrintingScreen.
struct PrintingState
{
    std::vector<site::DeviceRow> printers;
    QString chosenPrinter;
    std::vector<JobRow> jobs; ///< the newest first
    qint64 chosenJob = 0;
    common::HealthLine instruction; ///< of the chosen job: what is to be done; empty: nothing
    QString reasonError;
    PrinterForm form;
    bool canStart = false;
    bool canPause = false;
    bool canCancel = false;
    bool canWriteOff = false;

    friend bool operator==(const PrintingState &, const PrintingState &) = default;
};

} // namespace packledger::printing
