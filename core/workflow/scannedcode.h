#pragma once

#include "gs1/itemkey.h"
#include "scan/interpretation.h"
#include "workflow/reason.h"

#include <QDate>
#include <QLatin1StringView>

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

/// Why a code names no item for certain.
struct ScanFault
{
    Reason reason = Reason::Unreadable; ///< ScannerFault, SeveralCodes, NoSerial or Unreadable
    QString detail {}; ///< a sentence with the particulars; may be empty
};

/// The detail of NoSerial where the code is of the kind that ought to have one: turning the pack will not help.
inline constexpr QLatin1StringView packCodeDetail { "pack-code" };

/// One scan as it reaches a workflow: what it says, and nothing of the scanner.
struct ScannedCode
{
    QByteArray uuid; ///< made before the first attempt; the same scan again keeps it
    QByteArray raw; ///< as the device delivered it
    QString source; ///< the device's name

    /// What it may name. Several where the scanner spoiled it: the one the ledger knows is right.
    std::vector<ScannedIdentity> identities;
    /// What is wrong. With identities beside it these count only if the ledger knows them.
    std::optional<ScanFault> fault;

    /// A new scan of this meaning, with a uuid of its own.
    [[nodiscard]] static ScannedCode from(
        const scan::Interpretation &interpretation, const QString &source, const QDate &today);
    [[nodiscard]] static QByteArray newUuid();
};

} // namespace packledger::workflow
