#pragma once

#include "site/scannersstate.h"

namespace packledger::site {

/// What the rules page shows. Built by RulesPresenter, rendered by RulesScreen.
struct RulesState
{
    std::vector<DeviceRow> subjects;
    QString chosen; ///< id of a subject
    QString title; ///< of the chosen subject
    QString words; ///< what it is about
    std::vector<OptionRow> rules; ///< of the chosen subject
    bool mayChange = false; ///< the person may manage the site
    bool canReset = false; ///< something of the subject is not as the program came

    friend bool operator==(const RulesState &, const RulesState &) = default;
};

} // namespace packledger::site
