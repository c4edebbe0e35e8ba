#pragma once

#include "common/rowstate.h"
#include "site/sitestate.h"

#include <QString>

#include <vector>

namespace packledger::site {

/// One setting of a device: a text, or a choice where there are choices.
struct OptionRow
{
    QString key;
    QString label;
    QString help;
    QString value; ///< of a choice its id
    std::vector<Choice> choices;
    QString error; ///< why what was entered cannot be

    friend bool operator==(const OptionRow &, const OptionRow &) = default;
};

/// Something a device delivered, newest first.
struct HeardRow
{
    qint64 number = 0;
    common::Tone tone = common::Tone::Neutral;
    QString raw; ///< control characters visible
    QString meaning; ///< what the program makes of it
    QString timing; ///< "14 ms, 5.2 characters a ms"

    friend bool operator==(const HeardRow &, const HeardRow &) = default;
};

/// What the scanners page shows. Built by ScannersPresenter, rendered by ScannersScreen.
struct ScannersState
{
    std::vector<DeviceRow> scanners;
    std::vector<DeviceRow> found; ///< plugged in, but not in use

    QString chosen; ///< id; empty: none
    QString name;
    bool canRemove = false;
    common::HealthLine status;
    common::HealthLine profile; ///< what the self-test found
    std::vector<OptionRow> options;

    std::vector<HeardRow> heard;
    QString rate; ///< "31 codes a minute"
    std::vector<common::HealthLine> findings; ///< of the settings file

    friend bool operator==(const ScannersState &, const ScannersState &) = default;
};

/// What the self-test page shows. Built by ScannersPresenter, rendered by ScannerTestScreen.
struct ScannerTestState
{
    enum class Code { Pack, Logistic };

    QString scanner; ///< its name
    int step = 1; ///< of `steps`; steps + 1 when done
    int steps = 3;
    Code code = Code::Pack; ///< the one to scan now
    QString instruction;
    QString skipText; ///< what going on without a reading means
    common::Tone tone = common::Tone::Neutral;
    QString verdict; ///< in a few words
    std::vector<common::HealthLine> findings;
    QString lastRaw; ///< what came last, control characters visible
    bool isDone = false;
    bool canKeep = false; ///< the profile is proven

    friend bool operator==(const ScannerTestState &, const ScannerTestState &) = default;
};

} // namespace packledger::site
