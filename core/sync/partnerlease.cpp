#include "sync/partnerlease.h"

#include "sync/leaseholder.h"
#include "sync/syncerrors.h"
#include "sync/transport.h"

namespace packledger::sync {

namespace {

constexpr qint64 spanMs = 15 * 60'000;

void noteInterrupted(ledger::WriteTransaction &transaction, const QByteArray &partner)
{
    ledger::ExchangeStores &stores = transaction.exchange();
    for (const ledger::OutboxId id : stores.sending.inHand(partner)) {
        const std::optional<ledger::OutboxRow> row = stores.outbox.find(id);
        if (!row || row->state == ledger::OutboxState::Delivered)
            continue;
        ledger::OutboxAttempt attempt;
        attempt.atMs = transaction.now().ms;
        attempt.outcome = int(DeliveryOutcome::State::Failed);
        attempt.code = codes::noOutcome.name().data();
        stores.sending.attempted(id, attempt, true, row->failures, 0);
    }
}

} // namespace

PartnerLease::PartnerLease(ledger::Ledger &ledger, QByteArray partner, QByteArray holder)
    : m_ledger(ledger)
    , m_partner(std::move(partner))
    , m_holder(std::move(holder))
{
}

PartnerLease::~PartnerLease()
{
    if (!m_isHeld)
        return;
    // A lease that cannot be given back runs out by itself.
    (void)m_ledger.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.exchange().sending.release(m_partner, m_holder);
        return {};
    });
}

Result<bool> PartnerLease::take()
{
    return m_ledger.write([&](ledger::WriteTransaction &transaction) -> Result<bool> { return renew(transaction); });
}

bool PartnerLease::renew(ledger::WriteTransaction &transaction, const std::vector<ledger::OutboxId> &documents)
{
    ledger::SendingStore &sending = transaction.exchange().sending;
    const qint64 now = transaction.now().ms;
    if (const std::optional<ledger::Lease> lease = sending.lease(m_partner); lease && lease->holder != m_holder) {
        // One that begins in the future is of a clock that was wrong.
        const bool isOver = now >= lease->untilMs || now < lease->takenMs - spanMs;
        if (!isOver && !isGone(lease->holder)) {
            m_isHeld = false;
            return false;
        }
        noteInterrupted(transaction, m_partner);
    }
    sending.setLease(m_partner, { m_holder, now, now + spanMs });
    sending.setInHand(m_partner, documents);
    m_isHeld = true;
    return true;
}

} // namespace packledger::sync
