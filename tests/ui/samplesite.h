#pragma once

#include "shell/printstate.h"
#include "shell/shellstate.h"
#include "shell/signinstate.h"
#include "site/endpointstate.h"
#include "site/ledgerstate.h"
#include "site/peoplestate.h"
#include "site/rulesstate.h"
#include "site/scannersstate.h"
#include "site/sitestate.h"

namespace packledger::test {

/// States of the frame and of the site's pages, as sampleQueue() and the others of the dock.
[[nodiscard]] site::LedgerState sampleLedger();
[[nodiscard]] site::LedgerState sampleDamagedLedger();
[[nodiscard]] shell::PrintState samplePrint();
[[nodiscard]] site::SiteState sampleSite();
[[nodiscard]] site::ScannersState sampleScanners();
[[nodiscard]] site::ScannerTestState sampleScannerTest();
[[nodiscard]] shell::ShellState sampleShell();
[[nodiscard]] shell::SignInState sampleSignIn();
[[nodiscard]] site::PeopleState samplePeople();
[[nodiscard]] site::RulesState sampleRules();
[[nodiscard]] site::EndpointState sampleEndpoint();

} // namespace packledger::test
