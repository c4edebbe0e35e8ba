#pragma once

#include "site/sitestate.h"

#include <QString>

#include <vector>

namespace packledger::site {

/// What the people page shows. Built by PeoplePresenter, rendered by PeopleScreen.
struct PeopleState
{
    std::vector<DeviceRow> people; ///< by short name
    QString chosen; ///< short name; empty: somebody new is being added
    QString name; ///< of the chosen one
    bool mayChange = false; ///< take the sign-in away or give it back
    bool isDisabled = false;
    QString nameError; ///< beneath the field
    QString pinError;
    bool isBusy = false;
    quint64 done = 0; ///< a new number empties the fields

    friend bool operator==(const PeopleState &, const PeopleState &) = default;
};

} // namespace packledger::site
