#pragma once

#include "base/error.h"
#include "gs1/itemkey.h"

#include <QDate>

#include <vector>

namespace packledger::workflow {

/// The date on a label, as GS1 writes it: day 00 means the whole month.
struct LabelDate
{
    QDate lastDay; ///< null where the label has none
    bool wholeMonth = false;

    /// "2028-06-30", "2028-06-00", or empty.
    [[nodiscard]] QByteArray toText() const;
    [[nodiscard]] static LabelDate fromText(const QByteArray &text);
    /// Whether data that say `date` ("YYYY-MM-DD") mean the same.
    [[nodiscard]] bool agreesWith(const QByteArray &date) const;
};

/// One way to read a code: what it names, and what stands beside it on the label.
struct ScannedIdentity
{
    gs1::ItemKey key;
    QByteArray lot; ///< empty where the label has none
    LabelDate expiry;
};

/// One scan as it reaches a workflow: made of a scan::Interpretation, so that workflows know no scanners.
struct ScannedCode
{
    QByteArray uuid; ///< made before the first attempt; the same scan again keeps it
    QByteArray raw; ///< as the device delivered it
    QString source; ///< the device's name

    /// Readings of the code. Several where the scanner lost a separator: the one the ledger knows is right.
    std::vector<ScannedIdentity> identities;
    /// Why there is none: receiving.scanner-fault, several-codes, no-serial or unreadable.
    std::optional<Error> fault;

    [[nodiscard]] static QByteArray newUuid();
};

} // namespace packledger::workflow
