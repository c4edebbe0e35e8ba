#include "workflow/receiptreview.h"

#include "workflow/receiptholds.h"
#include "workflow/receipttree.h"
#include "workflow/receivingevents.h"
#include "workflow/siteevent.h"

namespace packledger::workflow {

using ledger::Receipt;
using ledger::ReceiptTreeRow;
using ledger::WriteTransaction;

ReceiptReview::ReceiptReview(WriteTransaction &transaction, ReceiptId receipt)
    : m_transaction(transaction)
    , m_id(receipt)
{
}

void ReceiptReview::dataArrived(const std::vector<ItemId> &items)
{
    if (!load())
        return;
    if (!m_receipt.shipment.isValid()) {
        match(items);
        if (!load())
            return;
    }
    bool accepted = false;
    for (const ItemId item : items)
        accepted = review(item, Cause::Data) || accepted;
    releaseCleared();
    if (accepted && m_receipt.state == ledger::ReceiptState::Submitted)
        receiveLate();
}

bool ReceiptReview::released(ItemId item)
{
    if (!load() || !review(item, Cause::Person))
        return false;
    if (m_receipt.state == ledger::ReceiptState::Submitted)
        receiveLate();
    return true;
}

bool ReceiptReview::load()
{
    const std::optional<Receipt> receipt = m_transaction.receipts().byId(m_id);
    if (receipt)
        m_receipt = *receipt;
    return receipt.has_value();
}

// The shipment that expects most of them, unless somebody is receiving it already.
void ReceiptReview::match(const std::vector<ItemId> &items)
{
    std::map<qint64, int> candidates;
    for (const ItemId item : items) {
        if (const ShipmentId shipment = m_transaction.shipments().expecting(item); shipment.isValid())
            ++candidates[shipment.value];
    }
    ShipmentId best;
    int most = 0;
    for (const auto &[shipment, count] : candidates) {
        const std::optional<Receipt> own = m_transaction.receipts().ofShipment(ShipmentId { shipment });
        const bool taken
            = own && (own->state != ledger::ReceiptState::Open || m_transaction.receipts().hasScans(own->id));
        if (!taken && count > most) {
            best = ShipmentId { shipment };
            most = count;
        }
    }
    if (!best.isValid())
        return;
    m_transaction.appendAct("shipment.matched",
        QJsonObject { { QStringLiteral("shipment"), best.value }, { QStringLiteral("receipt"), m_id.value } });
    m_matched = best;
}

bool ReceiptReview::review(ItemId item, Cause cause)
{
    const std::vector<ReceiptTreeRow> chain = m_transaction.receipts().chain(m_receipt, item);
    if (chain.empty() || !chain.front().here)
        return false;
    const ReceiptTreeRow &row = chain.front();
    const ReceiptTree tree(m_transaction.receipts(), m_receipt, m_transaction.today());
    const ReceiptTree::Surroundings around = tree.around(chain);
    Situation situation = tree.situation(row, around);
    if (cause == Cause::Data) {
        situation.labelLot = row.here->lot;
        situation.labelExpiry = row.here->expiry;
        situation.takenBack = isTakenBack(m_transaction, situation, chain);
    } else if (situation.belonging == Situation::Belonging::Nowhere) {
        situation.belonging = Situation::Belonging::Blind;
    }
    Judgement judgement = judge(situation);
    if (cause == Cause::Person) {
        if (judgement.verdict != ledger::Verdict::Accepted)
            return false;
        judgement.reason = Reason::Released;
    }
    if (judgement.verdict == row.here->verdict)
        return false;
    // The receipt of the delivery it belongs to is still to be worked off: it is taken in there.
    if (m_receipt.state == ledger::ReceiptState::Submitted && judgement.verdict == ledger::Verdict::NotOnAsn)
        return false;
    write(row, judgement);
    return !ledger::isHeld(judgement.verdict);
}

void ReceiptReview::write(const ReceiptTreeRow &row, const Judgement &judgement)
{
    const bool held = ledger::isHeld(judgement.verdict);
    int tray = 0;
    if (held)
        tray = row.here->tray > 0 ? row.here->tray : m_receipt.nextTray;
    m_transaction.appendAct("receipt.reviewed",
        QJsonObject { { QStringLiteral("receipt"), m_id.value },
            { QStringLiteral("item"), QString::fromUtf8(row.item.key.text()) },
            { QStringLiteral("verdict"), QString::fromLatin1(nameOf(judgement.verdict)) },
            { QStringLiteral("reason"), QString::fromLatin1(nameOf(judgement.reason)) },
            { QStringLiteral("tray"), tray } });
    (void)load();
    if (held)
        return followVerdict(m_transaction, m_id, row.item.id, HoldEnd::Cleared);
    for (const ledger::Hold &hold : m_transaction.holds().openOn(row.item.id, {})) {
        if (hold.receipt == m_id)
            m_cleared[hold.reason].push_back(row.item.key);
    }
}

void ReceiptReview::releaseCleared()
{
    for (const auto &[reason, items] : m_cleared)
        releaseAll(m_transaction, items, { ledger::HoldFacts::What::Release, reason, {}, m_id, {} });
    m_cleared.clear();
}

// The goods came with a receipt that is long submitted: received now that it is settled what they are.
void ReceiptReview::receiveLate()
{
    const ledger::SiteIdentity site = siteOf(m_transaction);
    ReceivingEvents events(site);
    ReceiptTree(m_transaction.receipts(), m_receipt, m_transaction.today()).forEach([&](const ReceiptNode &node) {
        events.add(node);
        return true;
    });
    if (events.isEmpty())
        return;
    const bool complete = events.missing().empty();
    const std::optional<ledger::Shipment> shipment
        = m_receipt.shipment.isValid() ? m_transaction.shipments().byId(m_receipt.shipment) : std::nullopt;
    const ReceivingEvents::Written written = events.append(m_transaction, shipment);
    m_transaction.appendAct("receipt.supplemented",
        QJsonObject {
            { QStringLiteral("receipt"), m_id.value }, { QStringLiteral("receiving"), written.receiving.value } });
    if (m_matched.isValid())
        m_transaction.appendAct("shipment.settled",
            QJsonObject { { QStringLiteral("shipment"), m_matched.value }, { QStringLiteral("complete"), complete } });
}

} // namespace packledger::workflow
