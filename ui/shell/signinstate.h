#pragma once

#include "base/id.h"

#include <QString>

#include <vector>

namespace packledger::shell {

/// Someone who may sign in here.
struct PersonRow
{
    UserId id;
    QString name;
    QString initials;
    QString note; ///< "last here 08:14", "locked until 08:20"
    bool isLocked = false;

    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

/// What the sign-in screen shows. The PIN itself stays in the screen until it is sent.
struct SignInState
{
    QString siteName;
    QString station;
    std::vector<PersonRow> people;
    UserId chosen;
    QString unfinished; ///< what the one who left did not bring to its end
    QString message; ///< "That PIN does not fit. 3 tries are left."
    bool isBusy = false;
    bool isFirstRun = false; ///< nobody may sign in yet: the first person names herself
    QString hint; ///< of a demo: whose PIN is which
    quint64 attempt = 0; ///< a new number empties the PIN field

    friend bool operator==(const SignInState &, const SignInState &) = default;
};

} // namespace packledger::shell
