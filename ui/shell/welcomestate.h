#pragma once

#include <QString>

namespace packledger::shell {

/// What the first page of a machine without a site shows. Built by WelcomePresenter, rendered by WelcomeScreen.
struct WelcomeState
{
    enum class Way { Make, Join, Demo };

    Way way = Way::Make;
    QString folder; ///< where the site will be
    QString nameError;
    QString glnError;
    QString prefixError;
    QString databaseError;
    QString message; ///< why it could not be made
    bool isBusy = false;

    friend bool operator==(const WelcomeState &, const WelcomeState &) = default;
};

} // namespace packledger::shell
