#pragma once

#include "support/dock.h"
#include "workflow/commissioning.h"
#include "workflow/numberdrawing.h"
#include "workflow/pools.h"

namespace packledger::test {

/// A site that makes pools of numbers, draws from them and brings them to life.
class PoolBench : public Dock
{
public:
    static inline const QByteArray product = "00399999123457"; ///< under the test site's own prefix 0399999
    static inline const QByteArray otherProduct = "00399999555555";

    static workflow::PoolSpec randomPool(const QByteArray &market = "us", int length = 12)
    {
        workflow::PoolSpec spec;
        spec.gtin = product;
        spec.market = market;
        spec.length = length;
        return spec;
    }
    static workflow::PoolSpec rangePool(const QByteArray &from, const QByteArray &to)
    {
        workflow::PoolSpec spec = randomPool();
        spec.kind = ledger::PoolKind::Range;
        spec.from = from;
        spec.to = to;
        return spec;
    }
    static workflow::PoolSpec ssccPool(int extension = 3)
    {
        workflow::PoolSpec spec;
        spec.kind = ledger::PoolKind::Sscc;
        spec.companyPrefix = "0399999";
        spec.extension = extension;
        return spec;
    }
    static gs1::ItemKey number(const QByteArray &serial, const QByteArray &gtin = product)
    {
        return gs1::ItemKey::fromText("01" + gtin + "21" + serial);
    }

    Result<workflow::PoolPlan> make(const workflow::PoolSpec &spec)
    {
        return ledger().write(
            [&](ledger::WriteTransaction &transaction) { return workflow::makePool(transaction, ana, spec); });
    }
    PoolId made(const workflow::PoolSpec &spec)
    {
        const Result<workflow::PoolPlan> plan = make(spec);
        if (!plan)
            qFatal("%s %s", plan.error().code.name().data(), qPrintable(plan.error().detail));
        return plan->pool.id;
    }
    workflow::PoolLevel level(PoolId pool)
    {
        return *ledger().read([&](ledger::View &view) -> Result<workflow::PoolLevel> {
            return workflow::levelOf(view, *view.line().pools.find(pool));
        });
    }

    Result<std::vector<gs1::ItemKey>> draw(
        const workflow::NumberRequest &request, qint64 count, BatchId batch = BatchId { 1 })
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::drawNumbers(transaction, ana, request, count, batch);
        });
    }
    /// The serials of a draw, or why it was refused.
    QByteArrayList serials(const workflow::NumberRequest &request, qint64 count)
    {
        const Result<std::vector<gs1::ItemKey>> keys = draw(request, count);
        QByteArrayList texts;
        if (!keys)
            return { keys.error().code.name().data() };
        for (const gs1::ItemKey &key : *keys)
            texts.append(key.serial());
        return texts;
    }
    QByteArray refusal(const workflow::NumberRequest &request, qint64 count = 1)
    {
        const Result<std::vector<gs1::ItemKey>> keys = draw(request, count);
        return keys ? QByteArray() : QByteArray(keys.error().code.name().data());
    }
    Result<EventId> commission(const std::vector<gs1::ItemKey> &keys, BatchId batch = BatchId { 1 })
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::commission(transaction, ana, { batch, "L1", "2028-06-00" }, keys);
        });
    }
    std::optional<ledger::NumberRow> find(const gs1::ItemKey &key)
    {
        return *ledger().read([&](ledger::View &view) -> Result<std::optional<ledger::NumberRow>> {
            return view.line().numbers.find(key);
        });
    }
    /// A partner's document names the number.
    void seenOutside(const QByteArray &serial)
    {
        document({ anEvent().commissioning({ "https://id.gs1.org/01/" + product + "/21/" + serial }) });
    }
};

} // namespace packledger::test
