#pragma once

#include "partners/wizardstate.h"
#include "sync/transport.h"
#include "trials/samplereading.h"

namespace packledger::partners {

[[nodiscard]] QString titleOf(WizardStep step);
/// What the step is for.
[[nodiscard]] QString wordsOf(WizardStep step, bool isNew);

/// A step of a connection's test: what was tried, and what came of it.
[[nodiscard]] common::HealthLine lineOf(const sync::TestStep &step);
/// The fingerprint in the words of an unknown host key; empty where it is something else.
[[nodiscard]] QString fingerprintIn(const std::optional<Error> &error);

/// The test documents, each with how far it is.
[[nodiscard]] std::vector<common::HealthLine> linesOf(const trials::TrialState &trial, int offsetMinutes);
/// The last test document of theirs, with all findings where it was read just now.
[[nodiscard]] std::vector<common::HealthLine> linesOf(
    const std::optional<trials::SampleState> &sample, const std::optional<trials::SampleReading> &reading);

} // namespace packledger::partners
