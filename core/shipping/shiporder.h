#pragma once

#include "access/session.h"
#include "ledger/dispatchstore.h"
#include "ledger/writetransaction.h"

#include <QJsonObject>

namespace packledger::shipping {

/// What is to be shipped, to whom.
struct ShipOrder
{
    QByteArray partner; ///< its name, or its GLN
    QByteArray purchaseOrder; ///< the customer's number
    QByteArray delivery; ///< our number of the despatch advice
    QByteArray invoice;
    bool dropShipment = false;
    QDate transactionDate; ///< when it changes owners, where that is not the day it leaves
    std::vector<ledger::PickLine> lines; ///< empty: picked freely
};

/// Begins a delivery. Fails with access.not-permitted (Ship), sync.partner-unknown, shipping.not-a-customer,
/// shipping.gln, shipping.partner-is-this-site.
[[nodiscard]] Result<ledger::DispatchId> openDispatch(
    ledger::WriteTransaction &transaction, const access::Session &person, const ShipOrder &order);

/// Begins another delivery with what an order asks for and this one did not bring: to the same customer, under the
/// numbers of the same order. Fails as openDispatch(), and with shipping.nothing-left-to-ship.
[[nodiscard]] Result<ledger::DispatchId> openRest(
    ledger::WriteTransaction &transaction, const access::Session &person, ledger::DispatchId dispatch);

/// Fails with access.not-permitted.
[[nodiscard]] Result<void> mayShip(const access::Session &person);
/// The numbers and terms of an order, as the acts of a delivery keep them.
[[nodiscard]] QJsonObject numbersOf(const ShipOrder &order);

} // namespace packledger::shipping
