#pragma once

#include "base/progress.h"
#include "trials/trial.h"

namespace packledger::trials {

/// What a test document of a partner is, read as if it had come in.
struct SampleReading
{
    SampleState sample;
    QByteArray sha256; ///< of the file
    Where where; ///< of the error, where it cannot be taken
    Findings findings; ///< of its contents, and whether it is from this partner and for this site
};

/// What a reading needs to know, as the ledger has it at this moment.
struct SamplePlan
{
    sync::PartnerProfile partner;
    SiteFacts facts;
};

// Three parts, for callers with threads: the reading touches no ledger but one of its own. readSample() is all three.

/// Fails with access.not-permitted (ManagePartners), sync.partner-unknown.
[[nodiscard]] Result<SamplePlan> planSample(
    ledger::View &view, const access::Session &person, const QByteArray &partner);
/// Reads a file that the partner gave us to try, by the code that takes arrivals: at a practice site that knows what
/// this one knows. Fails with base.file-open, base.cancelled; a document that cannot be taken is a reading.
[[nodiscard]] Result<SampleReading> readAtPractice(
    const SamplePlan &plan, const QString &file, const Clock &clock, const Progress &progress = {});
/// Notes that it was read and how that ended: all that enters the ledger.
void noteSample(ledger::WriteTransaction &transaction, const SamplePlan &plan, const SampleReading &reading);

/// Fails as the parts do.
[[nodiscard]] Result<SampleReading> readSample(ledger::Site &site, const access::Session &person,
    const QByteArray &partner, const QString &file, const Progress &progress = {});

} // namespace packledger::trials
