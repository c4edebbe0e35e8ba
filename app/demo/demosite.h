#pragma once

#include "demo/demoshipment.h"
#include "ledger/site.h"
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
    std::vector<simulated::DemoView> goodsToPick; ///< the same while a shipment is picked
    std::vector<simulated::DemoView> packsToPack; ///< the same at the packing station
};

/// Makes the demo site where there is none. Where there is one it is kept as it is; only when its delivery
/// has been received, a further one is announced. Takes seconds the first time; `progress` counts documents.
/// Not in the GUI's thread.
/// Errors: those of openDemoSite() and importDocument().
[[nodiscard]] Result<Presentation> preparePresentation(
    const QString &folder, const Clock &clock, const Progress &progress = {});

/// Opens the demo site, made first where there is none: beside the folder, and put in its place when all of it
/// is there, so that no half-made site is ever found. One of a build whose tables were others is put aside as
/// "…-before" and made anew.
/// Errors: those of Site::make(), Site::open() and importDocument(); ledger.site-exists where the folder holds
/// another site.
[[nodiscard]] Result<ledger::Site> openDemoSite(
    const QString &folder, const Clock &clock, const Progress &progress = {});

/// The delivery that the demo is about, with all its serials known.
struct DemoDelivery
{
    DemoShipment shipment;
    DemoShipment other; ///< of Northwind Generics, standing beside it
    ShipmentId id;
    ReceiptId receipt;
    bool isAnnouncedNow = false;
};

/// The delivery to receive: the last one where it is still open (or, if asked, where nobody has begun), else a
/// further one that is announced now.
enum class Wanted { Open, Untouched };
[[nodiscard]] Result<DemoDelivery> deliveryToReceive(ledger::Site &site, Wanted wanted);

} // namespace packledger::demo
