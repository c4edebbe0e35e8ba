#pragma once

#include "base/progress.h"
#include "serials/numberlistreader.h"
#include "workflow/pools.h"
#include "workflow/tableimport.h"

#include <QIODevice>

namespace packledger::ledger {
class Ledger;
}

namespace packledger::workflow {

/// What is told beside a file of numbers.
struct NumberImportRequest
{
    std::optional<gs1::Gtin> product; ///< of numbers that tell none
    QByteArray market;
    QByteArray client;
    QString name; ///< of the new pool
    qint64 lowWater = -1;
    std::optional<qint64> count; ///< how many numbers there must be
    QByteArray sha256; ///< of the file, hexadecimal; empty: not told
    ImportMode mode = ImportMode::Write;
};

/// The numbers of one product in a file, or its SSCCs.
struct NumberGroup
{
    QByteArray gtin; ///< empty: SSCCs
    qint64 numbers = 0;
    QByteArray first; ///< as it stands in the file
};

/// What became of a file of numbers.
struct NumberImport
{
    serials::NumberListFormat format = serials::NumberListFormat::Lines;
    QByteArray request; ///< id of the request that it answers
    qint64 numbers = 0;
    bool duplicate = false; ///< taken before; nothing changed
    std::vector<PoolId> pools; ///< one for each product, and one for SSCCs; none yet in a dry run
    Findings findings; ///< Severity::Error: why nothing was taken, each with its line; else worth a second look
    std::vector<NumberGroup> groups {}; ///< what is in it; none where it was taken before

    [[nodiscard]] bool isRefused() const;
};

/// Takes numbers that a provider made into new pools, all or none. The same file, and another answer to the same
/// request with the same numbers, change nothing. A number that was drawn here, waits in another pool or was seen from
/// outside refuses the file, and so does a row that cannot be used; the outcome tells them line by line. A dry run says
/// the same and changes nothing. Fails with access.not-permitted (ManagePools), pool.request-differs,
/// pool.foreign-labeler, serials.list-count, serials.list-checksum and as NumberListReader.
[[nodiscard]] Result<NumberImport> importNumbers(ledger::Ledger &ledger, const access::Session &person, QIODevice &file,
    const QString &fileName, const NumberImportRequest &request, const Progress &progress = {});

} // namespace packledger::workflow
