#pragma once

#include "common/ledgerservice.h"
#include "outbound/outboundstate.h"
#include "shipping/shippingsession.h"
#include "shipping/stockcount.h"

namespace packledger::outbound {

/// What a verdict means to the person with the goods in the hand.
[[nodiscard]] common::Tone toneOf(shipping::ShipVerdict verdict);
[[nodiscard]] dock::VerdictState verdictOf(
    ledger::View &view, const shipping::ShipOutcome &outcome, quint64 sequence = 0);

[[nodiscard]] ShipmentLine shipmentLine(ledger::View &view, const ledger::Dispatch &dispatch, int offsetMinutes);
[[nodiscard]] PalletState readPallet(
    ledger::View &view, ledger::DispatchId dispatch, const access::Session &person, const QByteArray &station);
[[nodiscard]] QString referencesText(const ledger::Dispatch &dispatch);
[[nodiscard]] QString customerText(ledger::View &view, const QByteArray &partner);

/// The page of one delivery as the ledger has it for a station, without the last verdict.
/// `stock` is kept from reading to reading, in one thread. Fails with shipping.no-such-shipment.
[[nodiscard]] Result<PickingState> readPicking(ledger::View &view, ledger::DispatchId dispatch,
    const access::Session &person, Instant now, shipping::StockCount &stock, const QByteArray &station = {});

} // namespace packledger::outbound
