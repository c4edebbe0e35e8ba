#include "sync/partnerlease.h"

#include "sync/leaseholder.h"

namespace packledger::sync {

namespace {
constexpr qint64 spanMs = 15 * 60'000;
}

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

bool PartnerLease::renew(ledger::WriteTransaction &transaction, ledger::OutboxId document)
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
    }
    sending.setLease(m_partner, { m_holder, now, now + spanMs }, document);
    m_isHeld = true;
    return true;
}

} // namespace packledger::sync
