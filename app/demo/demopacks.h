#pragma once

#include "demo/demoshipment.h"
#include "ledger/receiptverdict.h"
#include "simulated/demoview.h"

#include <vector>

namespace packledger::demo {

/// What a clerk holds before the camera at one time, and what each pack must come to.
struct HeldUp
{
    QByteArray name; ///< for files: "same-pack-again"
    QString story; ///< for people: "The same pack again"
    std::vector<simulated::DemoPack> packs;
    std::vector<ledger::Verdict> expected; ///< of each pack
};

/// The delivery of the demo: 1 pallet, 6 cases, 1,224 units of three products in five lots, one of which
/// expired on its way.
[[nodiscard]] ShipmentPlan presentedDelivery(int number, const QDate &shipped);
/// The pack of it that is recalled.
[[nodiscard]] const DemoItem &recalledPack(const DemoShipment &delivery);

/// A pack or a case of a delivery, as it is held before the camera.
[[nodiscard]] simulated::DemoPack packOf(const DemoShipment &delivery, const DemoItem &item);

/// Good packs and awkward ones of the delivery, in the order of a clerk who scans packs first and the pallet
/// last. `other` is a delivery whose goods stand beside it, one pack of which got among these.
[[nodiscard]] std::vector<HeldUp> packsToHold(const DemoShipment &delivery, const DemoShipment &other);

} // namespace packledger::demo
