#pragma once

#include "access/session.h"
#include "ledger/linestores.h"
#include "ledger/site.h"
#include "simulated/demoview.h"

#include <chrono>
#include <functional>
#include <vector>

namespace packledger::demo {

/// The second person at the demo site: whoever reviews what the first one did.
struct DemoReviewer
{
    QByteArray login;
    QString name;
    QString pin;
};
[[nodiscard]] DemoReviewer demoReviewer();

/// The printer that every station of the demo site prints on; the desktop program shows its labels, and says where it
/// listens.
[[nodiscard]] ledger::PrinterRow demoPrinter();

/// Packs of the batch at work that are in no container yet, as they are held before the camera of the packing station:
/// those that the bundle half full lacks, one by one, and the layer of the next bundle at once.
[[nodiscard]] std::vector<simulated::DemoView> packsToPack(ledger::View &view);

/// The packaging line of the demo site: a product of its own, pools of numbers, rules for bundles, cases and pallets, a
/// batch that has run for an hour with a stop at the label roll, its first labels printed and the next ones waiting, a
/// case of four bundles and a bundle half full, and a work order that waits for approval. `setBeforeEnd` moves the
/// story's clock. Errors: those of core/workflow's pools, batches, packing and printing.
[[nodiscard]] Result<void> makeLine(ledger::Site &site, const access::Session &person,
    const std::function<void(std::chrono::milliseconds)> &setBeforeEnd);

} // namespace packledger::demo
