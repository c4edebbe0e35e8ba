#pragma once

#include "base/id.h"
#include "gs1/itemkey.h"
#include "ledger/itemstore.h"
#include "ledger/receiptverdict.h"
#include "workflow/reason.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace packledger::workflow {

using ledger::Verdict;

/// A field in which the label and the supplier's data disagree.
struct LabelDifference
{
    enum class Field { Lot, Expiry };

    Field field = Field::Lot;
    QByteArray onLabel;
    QByteArray inData;
};

/// How far a receipt is, in items that can be scanned.
struct ReceiptCount
{
    qint64 expected = 0; ///< announced by serial data
    qint64 seen = 0; ///< scanned themselves
    qint64 inferred = 0; ///< in a sealed container that was scanned
    qint64 held = 0; ///< of the expected ones, put aside
    qint64 extra = 0; ///< of those seen and inferred, not announced

    [[nodiscard]] qint64 open() const { return std::max<qint64>(0, expected + extra - seen - inferred - held); }
    friend bool operator==(const ReceiptCount &, const ReceiptCount &) = default;
};

/// What one scan came to. Everything that a screen, a printer or a script needs to say it.
struct ReceiveOutcome
{
    qint64 number = 0; ///< of the scan in its receipt
    QByteArray uuid;
    QByteArray raw;
    Verdict verdict = Verdict::Rejected;
    Reason reason = Reason::Unreadable; ///< sentence() of receivingtext.h tells it
    QStringList details; ///< what the sentence refers to
    int tray = 0; ///< where a held item goes; 0: nowhere
    bool repeated = false; ///< this scan was in the ledger already: a retry, nothing was added

    ItemId item;
    gs1::ItemKey key;
    QByteArray uri; ///< EPC URI, or Digital Link where the prefix length is unknown
    QByteArray gtin;
    QByteArray serial;
    QByteArray lot; ///< from the data, else from the label
    QByteArray expiry; ///< "YYYY-MM-DD"
    std::optional<ledger::Level> level;
    QString product; ///< "Exampline 20 mg, 30 tablets"; empty where unknown
    std::vector<LabelDifference> differences;

    qint64 inferred = 0; ///< contents that a scanned container newly brings in
    std::optional<qint64> inferredUnits; ///< of these, the others are containers; nothing for a scan of earlier
    qint64 withheld = 0; ///< contents that it does not bring in: recalled, on hold, expired …
    ShipmentId matched; ///< a blind receipt turned out to be this delivery
    bool mustAcknowledge = false; ///< recalled, stolen, ended, another supplier's: the person must have seen it
    bool sealChecked = false; ///< of a container: somebody said that its seal is whole

    ReceiptCount units; ///< of the whole receipt after this scan
};

} // namespace packledger::workflow
