#include "shipping/shiporder.h"

#include "access/accesserrors.h"
#include "shipping/parties.h"
#include "shipping/shippingerrors.h"
#include "shipping/shipscan.h"
#include "sync/partners.h"

#include <QJsonArray>

namespace packledger::shipping {

using access::Permission;
using ledger::Dispatch;
using ledger::DispatchId;
using ledger::DispatchStore;
using ledger::WriteTransaction;

Result<void> mayShip(const access::Session &person)
{
    if (!person.may(Permission::Ship))
        return fail(codes::notPermitted, QString::fromLatin1(access::nameOf(Permission::Ship)));
    return {};
}

QJsonObject numbersOf(const ShipOrder &order)
{
    return { { QStringLiteral("purchase_order"), QString::fromUtf8(order.purchaseOrder.trimmed()) },
        { QStringLiteral("delivery"), QString::fromUtf8(order.delivery.trimmed()) },
        { QStringLiteral("invoice"), QString::fromUtf8(order.invoice.trimmed()) },
        { QStringLiteral("drop_shipment"), order.dropShipment },
        { QStringLiteral("transaction_date"), order.transactionDate.toString(Qt::ISODate) } };
}

Result<DispatchId> openDispatch(WriteTransaction &transaction, const access::Session &person, const ShipOrder &order)
{
    if (const Result<void> allowed = mayShip(person); !allowed)
        return fail(allowed.error());
    const Result<sync::PartnerProfile> partner = sync::partnerNamed(transaction, order.partner);
    if (!partner)
        return fail(partner.error());
    if (!partner->roles.isEmpty() && !partner->roles.contains("customer"))
        return fail(codes::notACustomer, QString::fromUtf8(partner->name));
    if (const Result<Parties> parties = partiesOf(transaction, *partner); !parties)
        return fail(parties.error());
    const DispatchId id = DispatchStore(transaction.database()).nextId();
    QJsonObject body = numbersOf(order);
    body.insert(QStringLiteral("dispatch"), id.value);
    body.insert(QStringLiteral("partner"), QString::fromUtf8(partner->name));
    body.insert(QStringLiteral("lines"), DispatchStore::toJson(order.lines));
    // A customer's system joins the notice and the events by this number.
    if (partner->sendsShipNotice && order.delivery.trimmed().isEmpty())
        body.insert(QStringLiteral("delivery"), QStringLiteral("D%1").arg(id.value, 7, 10, QLatin1Char('0')));
    transaction.appendAct("ship.opened", body);
    return id;
}

Result<DispatchId> openRest(WriteTransaction &transaction, const access::Session &person, DispatchId id)
{
    const std::optional<Dispatch> dispatch = DispatchStore(transaction.database()).byId(id);
    if (!dispatch)
        return fail(codes::noSuchDispatch, QString::number(id.value));
    ShipOrder rest;
    rest.partner = dispatch->partner;
    rest.purchaseOrder = dispatch->purchaseOrder;
    rest.dropShipment = dispatch->dropShipment;
    for (const LineProgress &line : progressOf(transaction, *dispatch)) {
        if (line.left() == 0)
            continue;
        rest.lines.push_back(line.line);
        rest.lines.back().units = line.left();
    }
    if (rest.lines.empty())
        return fail(codes::nothingLeftToShip, QString::number(id.value));
    return openDispatch(transaction, person, rest);
}

} // namespace packledger::shipping
