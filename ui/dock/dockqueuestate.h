#pragma once

#include "base/id.h"
#include "common/rowstate.h"
#include "common/tone.h"

#include <QString>

#include <vector>

namespace packledger::dock {

/// One delivery in the queue, ready to be shown.
struct ShipmentRow
{
    ShipmentId id;
    QString from; ///< the supplier's name
    QString references; ///< "PO-7 · ASN-7"; "PO-7 · for Mill St" where it is not meant for this site
    QString contents; ///< "1 pallet · 6 cases"
    QString units; ///< "1,224 units"
    common::Tone dataTone = common::Tone::Neutral;
    QString dataText; ///< "Data complete"
    common::Tone stateTone = common::Tone::Neutral;
    QString stateText; ///< "receiving"
    int permille = -1; ///< how much is received; -1 shows no bar
    QString age; ///< "3 h", or a dash where nobody told a date
    qint64 ageMs = 0; ///< what the age column sorts by
    QString date {}; ///< "22 NOV"; empty where nobody told one
    bool isLate = false; ///< announced for so long that the goods should be here
    ReceiptId blindReceipt {}; ///< of goods that nobody announced; then there is no shipment

    friend bool operator==(const ShipmentRow &, const ShipmentRow &) = default;
};

/// One reason why packs are held on this site.
struct HeldReason
{
    common::Tone tone = common::Tone::Neutral;
    QString text;
    int count = 0;

    friend bool operator==(const HeldReason &, const HeldReason &) = default;
};

/// What the dock queue shows. Built by DockQueuePresenter, rendered by DockQueueScreen.
struct DockQueueState
{
    bool isLoading = false;
    QString siteName;
    std::vector<ShipmentRow> shipments;
    std::vector<QString> unfinished; ///< receipts with scans that are not submitted

    qint64 receivedToday = 0;
    std::vector<int> receivedByHour; ///< one bar an hour, from firstHour
    int firstHour = 6;
    int currentHour = -1; ///< index into receivedByHour; -1 none

    std::vector<HeldReason> held;
    std::vector<common::HealthLine> ledger;
    common::ProgressState progress; ///< an import under way

    friend bool operator==(const DockQueueState &, const DockQueueState &) = default;
};

/// What the blind-receipt panel shows: goods without a notice.
struct BlindReceiptState
{
    std::vector<QString> suppliers; ///< known names, offered while typing
    QString supplierError; ///< beneath the field; empty is fine
    QString documentError;
    bool isBusy = false;

    friend bool operator==(const BlindReceiptState &, const BlindReceiptState &) = default;
};

/// A scan that belongs to no delivery here.
struct UnknownScan
{
    QString text; ///< as it stands in the code
    bool isItem = false; ///< names a pack or a container, so that it is no delivery note
    common::Tone tone = common::Tone::Attention;
    QString sentence; ///< why nothing came of it, and what to do
};

/// What the import panel shows.
struct ImportState
{
    enum class Stage { Choosing, Running, Done, Failed };

    Stage stage = Stage::Choosing;
    QString fileName;
    common::ProgressState progress;
    common::Tone tone = common::Tone::Neutral;
    QString result; ///< "1 shipment, 1,231 items, 20 events", or the sentence of the failure
    QString place; ///< where in the file it failed; empty where no line is known
    std::vector<common::HealthLine> findings;
    ShipmentId shipment; ///< what can be opened now

    friend bool operator==(const ImportState &, const ImportState &) = default;
};

} // namespace packledger::dock
