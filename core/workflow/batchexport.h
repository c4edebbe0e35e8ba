#pragma once

#include "workflow/batchrecord.h"
#include "workflow/tableexport.h"

#include <QIODevice>

namespace packledger::workflow {

/// A file that was written, and the SHA-256 (hexadecimal) of its bytes, which also stands in FILE.sha256 as
/// `sha256sum -c` reads it.
struct WrittenFile
{
    QString file;
    QByteArray sha256;
    qint64 rows = 0;
};

/// Reads a file back and writes its sum beside it. Fails with base.file-write.
[[nodiscard]] Result<WrittenFile> summed(const QString &file, qint64 rows);

/// The batch's result as a table of numbers: GTIN, serial, lot, expiry, state, container, and whether it is a pack's
/// number or a container's ("pack", "container": its own GTIN and serial, or its SSCC as the serial). Fails with
/// base.file-write.
[[nodiscard]] Result<WrittenFile> exportNumbers(
    ledger::View &view, const BatchRow &batch, ExportFormat format, const QString &file);
/// The record as recordDocument() has it. Fails with base.file-write.
[[nodiscard]] Result<WrittenFile> exportRecord(const BatchRecord &record, const QString &file);
/// The link of old and new numbers: a row for each pair of a run.
[[nodiscard]] Result<WrittenFile> exportLinks(
    ledger::View &view, const BatchRow &batch, ExportFormat format, const QString &file);

/// What the line made, minute by minute (UTC; minutes in which nothing was decided are left out): good and rejected
/// packs, their sums so far, and these as percentages to the hundredth. The last row is over all that was decided.
[[nodiscard]] Result<WrittenFile> exportMinutes(
    ledger::View &view, const BatchRow &batch, ExportFormat format, const QString &file);

/// What another system's list of good packs and ours do not share.
struct CountComparison
{
    struct Missing
    {
        gs1::ItemKey key;
        std::optional<ledger::NumberState> state; ///< what it is here; nothing: no number of this batch

        friend bool operator==(const Missing &, const Missing &) = default;
    };
    qint64 here = 0;
    qint64 there = 0;
    std::vector<gs1::ItemKey> onlyHere;
    std::vector<Missing> onlyThere;

    [[nodiscard]] bool isEqual() const { return onlyHere.empty() && onlyThere.empty(); }
};
/// The good packs of the batch, of a closed one those that were good as it was closed, against a list that another
/// system keeps of them.
[[nodiscard]] CountComparison compareGood(
    ledger::View &view, const BatchRow &batch, const std::vector<gs1::ItemKey> &there);

} // namespace packledger::workflow
