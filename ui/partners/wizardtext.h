#pragma once

#include <QCoreApplication>

namespace packledger::partners {

/// What the steps of the wizard say is translated together, whichever class says it.
struct WizardText
{
    Q_DECLARE_TR_FUNCTIONS(packledger::partners::WizardPresenter)
};

} // namespace packledger::partners
