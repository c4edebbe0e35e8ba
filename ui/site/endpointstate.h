#pragma once

#include "base/error.h"
#include "common/rowstate.h"
#include "common/tokenstate.h"
#include "site/sitestate.h"

#include <QString>

#include <optional>
#include <vector>

namespace packledger::site {

/// Whether this station listens for other systems.
struct EndpointStanding
{
    enum class State { Off, Listening, Failed };
    State state = State::Off;
    QString place; ///< "http://127.0.0.1:8730"
    std::optional<Error> error;
    QString certificateOf; ///< whose certificate is listened with; empty: plain HTTP
    qint64 certificateEndsMs = 0;
};

/// What the page of other systems shows. Built by EndpointPresenter, rendered by EndpointScreen.
struct EndpointState
{
    common::HealthLine standing;
    common::HealthLine warning; ///< empty: nothing to be warned of
    bool isOn = false;
    std::vector<Choice> reaches; ///< who can reach it
    QString reach; ///< id of one: the address that is listened at
    QString port;
    QString portError;
    bool takesAs2 = false;
    QString certificate; ///< whose it is and until when; empty: none
    common::TokenState tokens; ///< of other systems
    std::vector<DeviceRow> requests; ///< the last ones, newest first
    common::HealthLine trouble; ///< the last thing among them that a person has to look at; empty: none
    bool mayChange = false;
    bool isBusy = false;
    quint64 round = 0; ///< a new number puts the fields as the state says

    friend bool operator==(const EndpointState &, const EndpointState &) = default;
};

} // namespace packledger::site
