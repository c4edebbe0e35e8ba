#pragma once

#include <QString>

namespace packledger::workflow {

/// What is done with a table from another system: shown only, or taken in.
enum class ImportMode { DryRun, Write };

/// One field in which a row of the table differs from what is known.
struct FieldDifference
{
    QString field; ///< the column's name
    QString before;
    QString after;
};

} // namespace packledger::workflow
