#pragma once

#include "access/session.h"
#include "gs1/gtin.h"
#include "ledger/linestores.h"
#include "ledger/writetransaction.h"
#include "serials/serialrules.h"

namespace packledger::workflow {

/// What a person asks of a new pool.
struct PoolSpec
{
    ledger::PoolKind kind = ledger::PoolKind::Random;
    QString name;
    QByteArray gtin; ///< of 8 to 14 digits; SSCC pools have none
    QByteArray market;
    QByteArray client;
    serials::Style style = serials::Style::Plain;
    QByteArray alphabet; ///< Random; empty: the standard one
    int length = 12; ///< Random
    QByteArray from; ///< Range: the first serial; Sscc: the first serial reference, empty: 1
    QByteArray to; ///< Range: the last serial
    QByteArray companyPrefix; ///< Sscc
    int extension = 0; ///< Sscc: 0 to 9
    qint64 lowWater = -1; ///< warn at so many left; -1: at a tenth
};

/// What is left in a pool, and how its numbers stand against guessing.
struct PoolLevel
{
    qint64 capacity = 0; ///< numbers it may give in all
    qint64 left = 0; ///< 0 as well where the pool is closed
    qint64 lowWater = 0;
    bool isLow = false; ///< open, and no more than the mark is left
    bool unguessable = false; ///< its market asks for less than 1:10,000
    qint64 space = 0; ///< Random: how many different numbers there could be
    qint64 guessesForOneHit = 0; ///< Random: one guess in so many hits an issued number; 0: nothing issued
};
/// How full the pool is now.
[[nodiscard]] PoolLevel levelOf(ledger::View &view, const ledger::Pool &pool);

/// A pool as it would be made, with its level, and what is worth a second look.
struct PoolPlan
{
    ledger::Pool pool;
    PoolLevel level;
    Findings findings;
};
/// Checks without making. Fails with pool.foreign-labeler, pool.exists (a range or SSCC pool that would give the same
/// numbers), pool.predictable (consecutive numbers for a market that wants unguessable ones), pool.guessable,
/// pool.sscc-prefix, and what core/gs1 and core/serials say.
[[nodiscard]] Result<PoolPlan> planPool(ledger::View &view, const PoolSpec &spec);
/// Makes it. Fails with access.not-permitted (ManagePools) and as planPool().
[[nodiscard]] Result<PoolPlan> makePool(
    ledger::WriteTransaction &transaction, const access::Session &person, const PoolSpec &spec);

/// Closes a pool: it gives no numbers any more, and those of a list that were never drawn are Returned. Answers how
/// many these are. Fails with access.not-permitted (ManagePools), pool.no-such-pool, pool.closed, pool.no-reason.
[[nodiscard]] Result<qint64> returnPool(
    ledger::WriteTransaction &transaction, const access::Session &person, PoolId pool, const QString &reason);

/// The pools that somebody may see, as the store lists them.
[[nodiscard]] std::vector<ledger::Pool> poolsFor(ledger::View &view, const access::Session &person);
/// The pool, for somebody who may be limited to a client: another client's is not there for them. Fails with
/// pool.no-such-pool.
[[nodiscard]] Result<ledger::Pool> poolFor(ledger::View &view, const access::Session &person, PoolId pool);

/// Changes what may be changed of a pool: its name and low-water mark. Fails with access.not-permitted (ManagePools),
/// pool.no-such-pool.
[[nodiscard]] Result<void> changePool(ledger::WriteTransaction &transaction, const access::Session &person, PoolId pool,
    const QString &name, qint64 lowWater);

} // namespace packledger::workflow
