#pragma once

#include "access/session.h"
#include "base/progress.h"
#include "ledger/cameraresultstore.h"
#include "workflow/tableimport.h"

#include <QIODevice>

#include <array>
#include <functional>
#include <map>

namespace packledger::ledger {
class Ledger;
}

namespace packledger::workflow {

/// What a row of a table of camera results comes to.
enum class ResultVerdict {
    New,
    Same, ///< taken before
    NoCode, ///< the camera read nothing, so it belongs to no serial: counted, not taken
    Refused, ///< cannot be used, or its serial is not known here
};
inline constexpr int resultVerdictCount = 4;
[[nodiscard]] const char *nameOf(ResultVerdict verdict);

/// One row and what it comes to.
struct ResultRow
{
    qint64 line = 0;
    ResultVerdict verdict = ResultVerdict::Refused;
    ledger::CameraResult result {}; ///< of New and Same; else as far as it was read
    std::optional<Error> error {}; ///< of Refused
};

/// What became of a table of camera results.
struct ResultImport
{
    std::array<qint64, resultVerdictCount> rows {}; ///< by verdict
    qint64 failed = 0; ///< new ones that tell of a bad pack: not read, other data, or a grade below the site's
    std::map<QString, qint64> points; ///< new ones by inspection point
    std::vector<ResultRow> refused; ///< the first 1000
    bool isWritten = false;

    [[nodiscard]] qint64 count(ResultVerdict verdict) const { return rows.at(size_t(verdict)); }
};

/// Told each row in its order.
using SeeResult = std::function<void(const ResultRow &)>;

/// Takes the results that another system's cameras gave (ResultTable tells the form), each with its serial. A result
/// that was taken before changes nothing; one that cannot be used or is of a serial not known here is named and left
/// out, the others are taken. The file is kept byte for byte. All in one transaction: cancelled, nothing is taken.
/// Fails with access.not-permitted (RunLine), document.heading, base.cancelled.
[[nodiscard]] Result<ResultImport> importResults(ledger::Ledger &ledger, const access::Session &person,
    QIODevice &table, const QString &fileName, ImportMode mode, const Instant &now, const Progress &progress = {},
    const SeeResult &see = {});

} // namespace packledger::workflow
