#pragma once

#include "common/rowstate.h"
#include "site/sitestate.h"

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
