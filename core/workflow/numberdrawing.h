#pragma once

#include "access/session.h"
#include "gs1/itemkey.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// What numbers are wanted for: a pool, or whichever pools there are for the product, market and client; where both are
/// given they must agree. An empty market is any, as long as the pools for product and client are of one market; a pool
/// without a market serves every one, after those of the market.
struct NumberRequest
{
    QByteArray gtin; ///< 14 digits; may be empty where a pool is given
    QByteArray market;
    QByteArray client;
    PoolId pool;
};

/// Whether the pool that is named, if one is, gives numbers for this. Fails with pool.no-such-pool, pool.wrong-product,
/// pool.wrong-market, pool.wrong-client, pool.closed.
[[nodiscard]] Result<void> checkPool(ledger::View &view, const NumberRequest &request);

/// Draws `count` numbers: they are Allocated to the batch (which may be none), in the journal, and will never be drawn
/// again whatever becomes of them. Numbers that were drawn before, that wait in another pool, or that were seen from
/// outside are passed over.
/// Fails with access.not-permitted (Commission or Pack), pool.none-wanted, pool.no-such-pool, pool.no-pool,
/// pool.wrong-product, pool.wrong-market, pool.wrong-client, pool.closed, pool.exhausted, pool.guessable.
[[nodiscard]] Result<std::vector<gs1::ItemKey>> drawNumbers(ledger::WriteTransaction &transaction,
    const access::Session &person, const NumberRequest &request, qint64 count, BatchId batch = {});

/// Draws one SSCC for goods of the client, or of the site's own: from the pool given, else from the first of the
/// client, then of the site, that has any left. Fails like drawNumbers(), and with pool.no-sscc-pool.
[[nodiscard]] Result<gs1::ItemKey> drawSscc(ledger::WriteTransaction &transaction, const access::Session &person,
    const QByteArray &client = {}, PoolId pool = {});

/// The numbers of a batch that nothing was printed for go back: Returned, never drawn again. Answers how many. Fails
/// with access.not-permitted (one of ManagePools, PlanBatches, RunLine, SignBatches), pool.no-reason,
/// batch.labels-wait.
[[nodiscard]] Result<qint64> returnUnused(
    ledger::WriteTransaction &transaction, const access::Session &person, BatchId batch, const QString &reason);

/// The same for whoever has asked already: Returned or Voided.
qint64 endUnused(ledger::WriteTransaction &transaction, BatchId batch, ledger::NumberState to, const QString &reason);

} // namespace packledger::workflow
