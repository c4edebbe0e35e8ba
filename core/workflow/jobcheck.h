#pragma once

#include "access/session.h"
#include "labels/printerjob.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// What a site asks of the printer of its packs before a batch starts (setting line.printer-job).
enum class JobRule {
    Required, ///< it must give back the batch's job
    Told, ///< it must not give back another one; one that says nothing is noted, and the line may start
    Off, ///< it is not asked
};
[[nodiscard]] JobRule jobRule(ledger::View &view);

/// What a printer gave back after the job was put into it.
struct JobCheck
{
    enum class Answer {
        Same,
        Differs, ///< it holds another job
        Nothing, ///< it answered, and holds none
        Silent, ///< it could not be asked: off, at work, or it does not answer
        NoReadBack, ///< there is no way to ask it: a spooler, a folder, a printer that takes pictures
    };
    QString printer;
    labels::PrinterJob wanted; ///< as the order says
    std::optional<labels::PrinterJob> said {}; ///< of Same and Differs
    Answer answer = Answer::Silent;
    QString why {}; ///< of Silent: a sentence for a person
};
[[nodiscard]] const char *nameOf(JobCheck::Answer answer);
/// The device, what it says, what the order says, and what to do: for a person.
[[nodiscard]] QString sentence(const JobCheck &check);

/// The job of a batch's labels; `version` is that of its template in force.
[[nodiscard]] labels::PrinterJob jobOf(const ledger::WorkOrder &order, const QString &labelTemplate, int version);

/// Writes down what came of it, whatever that is. Fails with access.not-permitted (RunLine), as unlockedBatch().
[[nodiscard]] Result<void> recordJobCheck(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch, const JobCheck &check);

/// The check of a batch's line. Of a batch that has been started, the last one before that by the station that started
/// it. Of one that waits, what a start at `station` goes by: the last one of that station since the line was cleared,
/// on the printer that it prints packs on now. Nothing where there is none, or it is about another order.
[[nodiscard]] std::optional<JobCheck> jobCheckOf(
    ledger::View &view, const ledger::BatchRow &batch, const QByteArray &station);

/// Whether the line may start here as far as the printer goes, by jobCheckOf(). Fails with batch.printer-differs,
/// batch.printer-not-checked.
[[nodiscard]] Result<void> checkPrinterJob(ledger::WriteTransaction &transaction, const ledger::BatchRow &batch);

} // namespace packledger::workflow
