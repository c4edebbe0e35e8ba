#include "workflow/containernumber.h"

#include "ledger/linestores.h"
#include "workflow/aggregationsession.h"
#include "workflow/clientscope.h"
#include "workflow/numberdrawing.h"
#include "workflow/packingerrors.h"
#include "workflow/packingrules.h"

namespace packledger::workflow {

namespace {

/// Whose containers they are: those of the batch, else those of the client that the person works for.
QByteArray clientFor(ledger::View &view, const access::Session &person, const ContainerOrder &order)
{
    const auto batch = order.batch.isValid() ? view.line().batches.find(order.batch) : std::nullopt;
    const QString client = batch ? batch->order.client : clientOf(view, person);
    // A pool that serves every client is named without one.
    return client.toUtf8();
}

} // namespace

Result<OpenedContainer> openContainer(
    ledger::WriteTransaction &transaction, const access::Session &person, const ContainerOrder &order)
{
    if (const Result<void> allowed = mayPack(person); !allowed)
        return fail(allowed.error());
    OpenedContainer opened;
    opened.key = order.key;
    opened.isNew = order.what != ContainerOrder::What::Existing;
    if (order.what == ContainerOrder::What::NewSscc) {
        const Result<gs1::ItemKey> drawn
            = drawSscc(transaction, person, clientFor(transaction, person, order), order.pool);
        if (!drawn)
            return fail(drawn.error());
        opened.key = *drawn;
    } else if (opened.isNew) {
        const Result<QByteArray> gtin
            = containerGtin(transaction, order.gtin, order.level.value_or(ledger::Level::Case));
        if (!gtin)
            return fail(gtin.error());
        const Result<std::vector<gs1::ItemKey>> drawn = drawNumbers(
            transaction, person, NumberRequest { *gtin, {}, clientFor(transaction, person, order), order.pool }, 1);
        if (!drawn)
            return fail(drawn.error());
        opened.key = drawn->front();
    }
    const Result<ledger::PackingId> packing
        = openPacking(transaction, person, { opened.key, order.level, order.batch });
    if (!packing)
        return fail(packing.error());
    opened.packing = *packing;
    return opened;
}

} // namespace packledger::workflow
