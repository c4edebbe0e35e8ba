#include "demo/demoshipping.h"

#include "demo/democlerk.h"
#include "demo/demopacks.h"
#include "shipping/shippingsession.h"
#include "sync/partners.h"
#include "workflow/holds.h"
#include "workflow/unpacking.h"

#include <QCoreApplication>
#include <QDir>

namespace packledger::demo {

using ledger::DispatchId;
using ledger::WriteTransaction;
using shipping::ShippingSession;
using std::chrono::minutes;

namespace {

// Which case of the pallet is whose.
constexpr size_t served = 2; ///< the first two went this morning
constexpr size_t picked = 2;
constexpr size_t onHold = 6;
constexpr int casesOrdered = 4;

/// Where the site will stand: it is made beside that place.
QString finalFolder(const ledger::Site &site)
{
    QString folder = site.folder();
    if (folder.endsWith(QLatin1StringView(".unfinished")))
        folder.chop(int(QLatin1StringView(".unfinished").size()));
    return QDir(folder).absolutePath();
}

sync::PartnerProfile customer(const ledger::Site &site, const char *name, const DemoParty &party, const QDate &licence)
{
    const QString folder = QStringLiteral("outgoing/") + QLatin1StringView(name);
    QDir(site.folder()).mkpath(folder);
    sync::PartnerProfile partner;
    partner.name = name;
    partner.title = party.name;
    partner.gln = party.gln().digits();
    partner.roles = { "customer" };
    partner.licences = { { party.state.toLatin1(), "PH-" + party.prefix.right(3), licence } };
    partner.street = party.street;
    partner.city = party.city;
    partner.state = party.state;
    partner.postalCode = party.postalCode;
    partner.country = QStringLiteral("US");
    partner.isLive = true;
    partner.route.kind = "folder";
    partner.route.options = QJsonObject { { QStringLiteral("out"), finalFolder(site) + QLatin1Char('/') + folder } };
    return partner;
}

Result<void> scan(WriteTransaction &transaction, const access::Session &person, DispatchId dispatch,
    const DemoShipment &goods, size_t from, size_t to)
{
    const std::vector<const DemoItem *> cases = goods.cases();
    for (size_t i = from; i < to; ++i) {
        const Result<shipping::ShipOutcome> outcome
            = ShippingSession(dispatch, person)
                  .scan(transaction, scannedCode(goods.message(*cases[i]), transaction.today()));
        if (!outcome)
            return fail(outcome.error());
    }
    return {};
}

} // namespace

Result<void> makeShipping(ledger::Site &site, const access::Session &person, const DemoShipment &goods,
    const std::function<void(std::chrono::milliseconds)> &setBeforeEnd)
{
    setBeforeEnd(minutes(190));
    const QDate today = site.ledger().clock().today();
    sync::PartnerProfile lakeside
        = customer(site, "lakeside-hospital", catalogue::lakesideHospital(), today.addMonths(14));
    lakeside.form = sync::EpcisForm::Json20;
    const sync::PartnerProfile millStreet
        = customer(site, "mill-street-pharmacy", catalogue::millStreetPharmacy(), today.addMonths(8));
    const Result<void> ready = site.ledger().write([&](WriteTransaction &transaction) -> Result<void> {
        const DemoParty &home = catalogue::riverside();
        for (const DemoParty *party : { &home, &catalogue::lakesideHospital(), &catalogue::millStreetPharmacy() })
            transaction.appendAct(
                "prefix.set", QJsonObject { { QStringLiteral("prefix"), QString::fromLatin1(party->prefix) } });
        transaction.appendAct("place.set",
            QJsonObject { { QStringLiteral("uri"), QString::fromLatin1(home.sgln()) },
                { QStringLiteral("name"), home.name }, { QStringLiteral("street"), home.street },
                { QStringLiteral("city"), home.city }, { QStringLiteral("state"), home.state },
                { QStringLiteral("postal_code"), home.postalCode },
                { QStringLiteral("country"), QStringLiteral("US") } });
        for (const sync::PartnerProfile &partner : { lakeside, millStreet }) {
            if (const Result<void> set = sync::setPartner(transaction, person, partner); !set)
                return set;
        }
        const Result<workflow::Unpacking> apart = workflow::unpackAll(transaction, person, goods.roots.front().key);
        return apart ? Result<void>() : fail(apart.error());
    });
    if (!ready)
        return ready;

    setBeforeEnd(minutes(160));
    const Result<void> shipped = site.ledger().write([&](WriteTransaction &transaction) -> Result<void> {
        shipping::ShipOrder order;
        order.partner = lakeside.name;
        order.purchaseOrder = "LH-20881";
        order.delivery = "SHP-1041";
        const Result<DispatchId> dispatch = shipping::openDispatch(transaction, person, order);
        if (!dispatch)
            return fail(dispatch.error());
        if (const Result<void> scanned = scan(transaction, person, *dispatch, goods, 0, served); !scanned)
            return scanned;
        const Result<shipping::Shipped> done = ShippingSession(*dispatch, person).ship(transaction);
        return done ? Result<void>() : fail(done.error());
    });
    if (!shipped)
        return shipped;

    setBeforeEnd(minutes(130));
    return site.ledger().write([&](WriteTransaction &transaction) -> Result<void> {
        const std::vector<const DemoItem *> cases = goods.cases();
        const DemoItem &first = *cases.front();
        shipping::ShipOrder order;
        order.partner = millStreet.name;
        order.purchaseOrder = "MS-4417";
        order.delivery = "SHP-1042";
        ledger::PickLine line;
        line.gtin = first.contents.front().key.gtin()->digits();
        line.units = qint64(first.contents.size()) * casesOrdered;
        line.shortestExpiry = today.addMonths(6);
        order.lines = { line };
        const Result<DispatchId> dispatch = shipping::openDispatch(transaction, person, order);
        if (!dispatch)
            return fail(dispatch.error());
        if (const Result<void> scanned = scan(transaction, person, *dispatch, goods, picked, picked + 1); !scanned)
            return scanned;
        const Result<workflow::HoldOutcome> held = workflow::placeHold(transaction, person, cases[onHold]->key,
            "damaged", QCoreApplication::translate("Demo", "Crushed at a corner; quality has to look"));
        return held ? Result<void>() : fail(held.error());
    });
}

std::vector<simulated::DemoPack> goodsToPick(const DemoShipment &goods, const DemoShipment &other)
{
    const std::vector<const DemoItem *> cases = goods.cases();
    return { packOf(goods, *cases[picked + 1]), packOf(goods, *cases[onHold]), packOf(goods, *cases[picked]),
        packOf(goods, *cases[picked + 2]), packOf(other, *other.cases().front()), packOf(goods, *cases[picked + 3]),
        packOf(goods, *cases.back()) };
}

} // namespace packledger::demo
