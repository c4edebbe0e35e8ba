#pragma once

#include "base/error.h"
#include "gs1/itemkey.h"

#include <QDate>

#include <vector>

namespace packledger::workflow {

/// Whether a label's expiry ("2028-06-30", or "2028-06" where the label leaves the day open) and the
/// data's ("YYYY-MM-DD") mean the same.
[[nodiscard]] bool expiryAgrees(const QByteArray &onLabel, const QByteArray &inData);
/// The last day up to whose end the product may be used; null for an empty text.
[[nodiscard]] QDate lastValidDay(const QByteArray &expiry);

/// One way to read a code: what it names, and what stands beside it on the label.
struct ScannedIdentity
{
    gs1::ItemKey key;
    QByteArray lot; ///< empty where the label has none
    QByteArray expiry; ///< gs1::ExpiryDate::iso(); empty where the label has none
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
