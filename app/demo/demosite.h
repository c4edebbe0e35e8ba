#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/progress.h"
#include "base/result.h"
#include "simulated/demoview.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace packledger::demo {

/// Who works at the demo site, shown on its sign-in screen.
struct DemoPerson
{
    QByteArray login;
    QString name;
    QString pin;
};
[[nodiscard]] DemoPerson demoPerson();

/// What the desktop needs to open the demo: a site whose delivery waits for its packs, and the packs.
struct Presentation
{
    QString folder; ///< of the site; open it with ledger::Site::open()
    DemoPerson person;
    ShipmentId shipment; ///< the delivery that the packs are of
    ReceiptId receipt; ///< its open receipt
    std::vector<simulated::DemoView> views; ///< what to hold before the simulated camera, in this order
};

/// Makes the demo site where there is none. Where there is one it is kept as it is; only when its delivery
/// has been received, a further one is announced. A folder that a broken-off first run left without a site is
/// made anew. Takes seconds the first time; `progress` counts documents. Not in the GUI's thread.
/// Errors: those of Site::make(), Site::open() and importDocument(); ledger.not-a-site where the folder holds
/// somebody else's site.
[[nodiscard]] Result<Presentation> preparePresentation(
    const QString &folder, const Clock &clock, const Progress &progress = {});

} // namespace packledger::demo
