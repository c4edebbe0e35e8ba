#pragma once

#include "common/tone.h"
#include "gs1/itemkey.h"
#include "ledger/writetransaction.h"

#include <QString>

namespace packledger::dock {

/// "Pack", "Bundle", "Case", "Pallet".
[[nodiscard]] QString levelText(ledger::Level level);

/// The number a person knows an item by: its serial, of a logistic unit the SSCC's 18 digits.
[[nodiscard]] QString codeText(const gs1::ItemKey &key);

/// The name of a party or location; "GLN 0614141000005" where nobody told a name; empty for no place.
[[nodiscard]] QString placeText(const std::optional<ledger::PartnerPlace> &place, const gs1::ItemKey &key);
[[nodiscard]] QString placeText(ledger::View &view, qint64 id);

/// What a hold's stable reason ("quarantine") says to a person, and how loud it is.
struct HoldWords
{
    common::Tone tone = common::Tone::Attention;
    QString text;
};
[[nodiscard]] HoldWords holdWords(const QByteArray &reason);
/// The same of one hold: where a receipt's verdict placed it, that verdict says more ("Wrong lot") than the reason.
[[nodiscard]] HoldWords holdWords(ledger::View &view, const ledger::Hold &hold);
/// Where a hold came from: "Receipt R-0007", or what somebody wrote.
[[nodiscard]] QString holdDetail(const ledger::Hold &hold);

/// Who sent a shipment: the seller's name, else that of where it came from, else "Unknown sender".
[[nodiscard]] QString senderText(ledger::View &view, const ledger::Shipment &shipment);

/// "PO-7 · ASN-7": purchase orders and despatch advice.
[[nodiscard]] QString referencesText(const ledger::Shipment &shipment);

} // namespace packledger::dock
