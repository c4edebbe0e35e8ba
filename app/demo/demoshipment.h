#pragma once

#include "demo/democatalogue.h"
#include "gs1/itemkey.h"

#include <QDate>

#include <vector>

namespace packledger::demo {

/// A lot of a product: what stands on its packs beside the serial.
struct DemoLot
{
    const DemoProduct *product = nullptr;
    QByteArray number;
    QDate expiry;
};

/// A pack, a bundle, a case or a pallet, with what is in it.
struct DemoItem
{
    gs1::ItemKey key;
    QByteArray epc; ///< EPC URI
    int lot = -1; ///< index into DemoShipment::lots; -1: a pallet
    std::vector<DemoItem> contents;
};

/// What goes into one case.
struct CasePlan
{
    int lot = 0; ///< index into ShipmentPlan::lots
    int units = 0;
    int perBundle = 0; ///< units of each bundle in the case; 0: none
    int lastBundleLot = -1; ///< lot of the last bundle, where it is another one
};

/// What a delivery is made from: everything else follows, so that the same plan gives the same bytes.
struct ShipmentPlan
{
    const DemoParty *from = nullptr;
    int number = 0; ///< of this sender's deliveries: "ASN-7"
    QDate shipped; ///< in UTC
    QByteArray purchaseOrder;
    std::vector<DemoLot> lots;
    std::vector<std::vector<CasePlan>> pallets;
    bool casesOnly = false; ///< the cases travel by themselves, `pallets` only groups them

    /// Mistakes of the sender, for a delivery that must not be received as it is.
    bool affirmsStatement = true;
    bool namesLots = true;
};

/// A delivery with every serial of it.
struct DemoShipment
{
    ShipmentPlan plan;
    std::vector<DemoItem> roots; ///< pallets, or cases

    [[nodiscard]] static DemoShipment from(const ShipmentPlan &plan);

    [[nodiscard]] const DemoLot &lotOf(const DemoItem &item) const { return plan.lots[size_t(item.lot)]; }
    [[nodiscard]] QByteArray despatchAdvice() const { return "ASN-" + QByteArray::number(plan.number); }
    /// Every case, in order.
    [[nodiscard]] std::vector<const DemoItem *> cases() const;
    /// How many units are on their way.
    [[nodiscard]] qint64 units() const;
    /// What is printed on a pack: the GS1 message of its DataMatrix, no leading FNC1, GS between.
    [[nodiscard]] QByteArray message(const DemoItem &item) const;
};

/// The GS1 message of a pack with this serial, lot and expiry.
[[nodiscard]] QByteArray packMessage(gs1::Gtin gtin, const QByteArray &serial, const DemoLot &lot);

/// A serial of 12 letters and digits, the same for the same seed, different for different ones.
[[nodiscard]] QByteArray demoSerial(const QByteArray &prefix, int delivery, int index);

} // namespace packledger::demo
