#include "demo/demosite.h"

#include "base/sha256.h"
#include "demo/demohistory.h"
#include "demo/demoline.h"
#include "demo/demopacks.h"
#include "demo/demoshipping.h"
#include "ledger/ledgererrors.h"
#include "ledger/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QLockFile>
#include <QTimeZone>

namespace packledger::demo {

namespace {

/// The latest delivery of a sender that the ledger knows.
struct Latest
{
    int number = 0; ///< 0: none
    QDate shipped;
    ledger::Shipment shipment;
};

Latest latestOf(ledger::View &view, const DemoParty &sender)
{
    Latest latest;
    for (const ledger::Shipment &shipment : view.shipments().all()) {
        const std::optional<ledger::PartnerPlace> from
            = shipment.sellerPlace ? view.masterData().place(shipment.sellerPlace) : std::nullopt;
        if (!from || from->key.gln() != sender.gln() || !shipment.despatchAdvice.startsWith("ASN-"))
            continue;
        const int number = shipment.despatchAdvice.sliced(4).toInt();
        if (number > latest.number) {
            const QDateTime shipped = QDateTime::fromMSecsSinceEpoch(shipment.shippedMs, QTimeZone::utc());
            latest = { number, shipped.date(), shipment };
        }
    }
    return latest;
}

/// When the delivery left that customers are served from.
std::optional<QDate> shelfDay(ledger::View &view)
{
    for (const ledger::Shipment &shipment : view.shipments().all()) {
        const std::optional<ledger::PartnerPlace> from
            = shipment.sellerPlace ? view.masterData().place(shipment.sellerPlace) : std::nullopt;
        if (from && from->key.gln() == catalogue::northwindGenerics().gln() && shipment.despatchAdvice == "ASN-41")
            return QDateTime::fromMSecsSinceEpoch(shipment.shippedMs, QTimeZone::utc()).date();
    }
    return std::nullopt;
}

/// Whether its packs can still be held up.
bool isOpen(ledger::View &view, const Latest &latest, Wanted wanted)
{
    const std::optional<ledger::Receipt> receipt
        = latest.number ? view.receipts().ofShipment(latest.shipment.id) : std::nullopt;
    if (!receipt || receipt->state != ledger::ReceiptState::Open)
        return false;
    return wanted == Wanted::Open || !view.receipts().hasScans(receipt->id);
}

QString stampFile(const QString &folder)
{
    return folder + QStringLiteral("/demo-tables");
}

/// A line for each migration: what it does, as a digest.
QByteArrayList tablesOfThisBuild()
{
    QByteArrayList digests;
    for (const QByteArray &migration : ledger::migrations::texts())
        digests << Sha256::of(migration).toHex();
    return digests;
}

/// Whether migrations lead from the tables of this demo to those of this build.
bool isOfThisBuild(const QString &folder)
{
    QFile stamp(stampFile(folder));
    if (!stamp.open(QIODevice::ReadOnly))
        return false;
    const QByteArrayList made = stamp.readAll().split('\n');
    return tablesOfThisBuild().mid(0, made.size()) == made;
}

/// The demo of a build before the first release, whose tables were others. Nobody's work stands in it.
Result<void> putAside(const QString &folder, const Clock &clock)
{
    {
        const Result<ledger::Site> old = ledger::Site::open(folder, clock);
        if (!old)
            return fail(old.error());
        if (old->identity().gln != demoIdentity().gln)
            return {};
    }
    const QString aside = folder + QStringLiteral("-before");
    QDir(aside).removeRecursively();
    return QDir().rename(folder, aside) ? Result<void>() : fail(ledger::codes::io, folder);
}

Result<void> makeSite(const QString &folder, const Clock &clock, const Progress &progress)
{
    const QString unfinished = folder + QStringLiteral(".unfinished");
    if (!QDir().mkpath(QFileInfo(folder).absolutePath()))
        return fail(ledger::codes::io, folder);
    // Two programs started at once: the second one waits, and finds the site made.
    QLockFile lock(folder + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(120'000)) {
        const bool isTaken = lock.error() == QLockFile::LockFailedError;
        return fail(isTaken ? ledger::codes::busy : ledger::codes::io, folder);
    }
    if (QFile::exists(ledger::Site::identityFile(folder)))
        return {};
    QDir(unfinished).removeRecursively();
    if (const Result<void> made = makeHistory(unfinished, clock, progress); !made) {
        QDir(unfinished).removeRecursively();
        return made;
    }
    QFile stamp(stampFile(unfinished));
    if (!stamp.open(QIODevice::WriteOnly) || stamp.write(tablesOfThisBuild().join('\n')) < 0)
        return fail(ledger::codes::io, stamp.fileName());
    stamp.close();
    QDir().rmdir(folder); // an empty one may stand there
    if (!QDir().rename(unfinished, folder))
        return fail(ledger::codes::io, folder);
    return {};
}

} // namespace

DemoPerson demoPerson()
{
    return { "m.ortiz", QStringLiteral("M. Ortiz"), QStringLiteral("1234") };
}

Result<ledger::Site> openDemoSite(const QString &folder, const Clock &clock, const Progress &progress)
{
    if (QFile::exists(ledger::Site::identityFile(folder)) && !isOfThisBuild(folder)) {
        if (const Result<void> moved = putAside(folder, clock); !moved)
            return fail(moved.error());
    }
    if (!QFile::exists(ledger::Site::identityFile(folder))) {
        if (const Result<void> made = makeSite(folder, clock, progress); !made)
            return fail(made.error());
    }
    Result<ledger::Site> site = ledger::Site::open(folder, clock);
    if (site && site->identity().gln != demoIdentity().gln)
        return fail(ledger::codes::siteExists, folder);
    return site;
}

Result<DemoDelivery> deliveryToReceive(ledger::Site &site, Wanted wanted)
{
    struct State
    {
        Latest presented;
        Latest other;
        bool isOpen = false;
    };
    const auto look = [&] {
        return site.ledger().read([&](ledger::View &view) -> Result<State> {
            State state { latestOf(view, catalogue::exampleLaboratories()),
                latestOf(view, catalogue::northwindGenerics()), false };
            state.isOpen = isOpen(view, state.presented, wanted);
            return state;
        });
    };
    Result<State> state = look();
    if (!state)
        return fail(state.error());
    DemoDelivery delivery;
    if (!state->isOpen) {
        const QDate shipped = site.ledger().clock().today().addDays(-2);
        if (const Result<void> announced = announcePresented(site, state->presented.number + 1, shipped); !announced)
            return fail(announced.error());
        delivery.isAnnouncedNow = true;
        state = look();
        if (!state)
            return fail(state.error());
    }
    const Latest &presented = state->presented;
    delivery.shipment = DemoShipment::from(presentedDelivery(presented.number, presented.shipped));
    delivery.other = DemoShipment::from(northwindDelivery(state->other.number, state->other.shipped));
    delivery.id = presented.shipment.id;
    delivery.receipt = presented.shipment.receipt;
    return delivery;
}

Result<Presentation> preparePresentation(const QString &folder, const Clock &clock, const Progress &progress)
{
    Result<ledger::Site> site = openDemoSite(folder, clock, progress);
    if (!site)
        return fail(site.error());
    const DemoPerson person = demoPerson();
    site->ledger().setActor({ person.login, "Station 2" });
    const Result<DemoDelivery> delivery = deliveryToReceive(*site, Wanted::Open);
    if (!delivery)
        return fail(delivery.error());
    Presentation presentation { folder, person, delivery->id, delivery->receipt, {}, {}, {} };
    for (HeldUp &held : packsToHold(delivery->shipment, delivery->other))
        presentation.views.push_back({ std::move(held.packs) });
    const Result<std::optional<QDate>> shelf
        = site->ledger().read([](ledger::View &view) -> Result<std::optional<QDate>> { return shelfDay(view); });
    if (!shelf)
        return fail(shelf.error());
    if (*shelf) {
        for (simulated::DemoPack &pack : goodsToPick(DemoShipment::from(shelfDelivery(**shelf)), delivery->shipment))
            presentation.goodsToPick.push_back({ { std::move(pack) } });
    }
    const auto loose = site->ledger().read(
        [](ledger::View &view) -> Result<std::vector<simulated::DemoView>> { return packsToPack(view); });
    if (!loose)
        return fail(loose.error());
    presentation.packsToPack = *loose;
    return presentation;
}

} // namespace packledger::demo
