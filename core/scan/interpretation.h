#pragma once

#include "base/error.h"
#include "gs1/elementstring.h"
#include "gs1/expirydate.h"
#include "gs1/gstext.h"
#include "gs1/gtin.h"
#include "gs1/itemkey.h"
#include "gs1/sscc.h"
#include "scan/carrier.h"
#include "scan/hibc.h"
#include "scan/iso15434.h"
#include "scan/pzn.h"
#include "scan/recoverystep.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace packledger::scan {

/// What one reading means.
struct Interpretation
{
    enum class Outcome : quint8 {
        Ok, ///< read and certain
        Suspect, ///< readable, but the label itself is not as it should be: look twice
        ScannerFault, ///< the scanner or its settings spoiled the code; the pack is not to blame. Scan again
        Multiple, ///< several codes in one reading, each in `scans`
        Refused, ///< not usable: `error` says why
    };

    enum class Scheme : quint8 {
        None,
        Gs1,
        DigitalLink,
        EpcUri,
        RetailNumber, ///< GTIN-8, -12 or -13, or a GTIN standing alone
        Itf14,
        Iso15434Gs1,
        IfaPack,
        PznCode39,
        Hibc,
        ChinaTraceability,
    };

    /// What kind of unit the number points to, where it does at all.
    enum class LevelHint : quint8 {
        None,
        TradeItem, ///< indicator 0: usually the unit
        TradeItemGrouping, ///< indicator 1 to 8: bundle or case
        LogisticUnit, ///< SSCC: case, pallet or tote
    };

    Outcome outcome = Outcome::Refused;
    Scheme scheme = Scheme::None;
    Carrier carrier = Carrier::Unknown;
    QByteArray raw; ///< as delivered, symbology identifier and all

    /// What was read. Also there when `error` says that something is missing (codes::association) and when the
    /// outcome is ScannerFault: then it is what the letters say, which must not be believed.
    std::optional<gs1::ElementString> elements;
    /// What the label probably says, where the letters cannot be trusted. An offer, never applied by itself.
    std::optional<gs1::ElementString> likelyElements;

    std::optional<gs1::ItemKey> identity; ///< of one item: SGTIN, SSCC and other instances
    std::optional<gs1::Gtin> gtin;
    std::optional<gs1::SerialNumber> serial;
    std::optional<gs1::Lot> lot;
    std::optional<gs1::ExpiryDate> expiry;
    std::optional<gs1::Sscc> sscc;
    LevelHint levelHint = LevelHint::None;

    std::optional<IfaPack> ifaPack;
    std::optional<Hibc> hibc;
    std::optional<Pzn> pzn; ///< of a Code 39 PZN
    QByteArray opaqueCode; ///< a national code without parts of its own (China)

    RecoverySteps recovery; ///< what was undone, in order
    std::optional<Error> error; ///< of Refused, ScannerFault and Suspect
    std::vector<Interpretation> scans; ///< of Multiple

    /// Whether the item is named and certain.
    [[nodiscard]] bool isUsable() const { return outcome == Outcome::Ok && identity.has_value(); }
};

} // namespace packledger::scan
