#pragma once

#include "workflow/batches.h"
#include "workflow/commissioning.h"
#include "workflow/numberdrawing.h"
#include "workflow/pools.h"
#include "workflow/sitesettings.h"

namespace packledger::test {

/// What one client has on the market: packs of its batch, commissioned here.
struct ClientGoods
{
    QByteArrayList serials;
    BatchId batch {};
};

inline Result<ClientGoods> makeClientGoods(ledger::WriteTransaction &transaction, const access::Session &person,
    const char *client, const char *gtin, const char *lot, int count)
{
    ClientGoods goods;
    if (const auto prefix = workflow::setSiteSetting(
            transaction, person, QByteArray("company-prefixes.") + client, QStringLiteral("0399999"));
        !prefix)
        return fail(prefix.error());
    workflow::PoolSpec spec;
    spec.gtin = gtin;
    spec.client = client;
    if (const auto pool = workflow::makePool(transaction, person, spec); !pool)
        return fail(pool.error());
    ledger::WorkOrder order;
    order.name = QString::fromLatin1(client) + QStringLiteral("-1");
    order.client = QString::fromLatin1(client);
    order.gtin = gtin;
    order.lot = lot;
    order.expiry = "2028-08-31";
    order.quantity = count;
    const Result<BatchId> batch = workflow::openBatch(transaction, person, order);
    if (!batch)
        return fail(batch.error());
    goods.batch = *batch;
    const auto numbers = workflow::drawNumbers(transaction, person, { gtin, {}, client, {} }, count, *batch);
    if (!numbers)
        return fail(numbers.error());
    for (const gs1::ItemKey &number : *numbers)
        goods.serials.append(number.serial());
    if (const auto born = workflow::commission(transaction, person, { *batch, order.lot, order.expiry }, *numbers);
        !born)
        return fail(born.error());
    return goods;
}

} // namespace packledger::test
