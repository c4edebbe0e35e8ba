#include "workflow/latedata.h"

#include "ledger/site.h"
#include "workflow/receiptsubmission.h"
#include "workflow/receipttree.h"
#include "workflow/receivingevents.h"

#include <QJsonDocument>

#include <map>

namespace packledger::workflow {

using ledger::Receipt;
using ledger::ReceiptTreeRow;
using ledger::WriteTransaction;

namespace {

QJsonObject holdBody(const gs1::ItemKey &item, const char *reason)
{
    return QJsonObject { { QStringLiteral("item"), QString::fromUtf8(item.text()) },
        { QStringLiteral("reason"), QString::fromLatin1(reason) } };
}

// Imports know no site; the journal does, from its first entry on.
ledger::SiteIdentity siteOf(ledger::View &view)
{
    ledger::SiteIdentity site;
    if (const std::optional<ledger::JournalEntry> first = view.journal().entry(1)) {
        const QJsonObject made = QJsonDocument::fromJson(first->body).object();
        site.name = made.value(QLatin1StringView("name")).toString();
        site.gln = made.value(QLatin1StringView("gln")).toString().toLatin1();
    }
    return site;
}

/// Judges again, within one receipt, what was put aside for want of data.
class LateReview
{
public:
    LateReview(WriteTransaction &transaction, const ledger::SiteIdentity &site, ReceiptId receipt)
        : m_transaction(transaction)
        , m_site(site)
        , m_id(receipt)
    {
    }

    void run(const std::vector<ItemId> &items)
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
            accepted = review(item) || accepted;
        if (accepted && m_receipt.state == ledger::ReceiptState::Submitted)
            receiveLate();
    }

private:
    bool load()
    {
        const std::optional<Receipt> receipt = m_transaction.receipts().byId(m_id);
        if (receipt)
            m_receipt = *receipt;
        return receipt.has_value();
    }

    /// The shipment that expects most of them, unless somebody is receiving it already.
    void match(const std::vector<ItemId> &items)
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

    /// Whether the item counts now.
    bool review(ItemId item)
    {
        const std::vector<ReceiptTreeRow> chain = m_transaction.receipts().chain(m_receipt, item);
        if (chain.empty() || !chain.front().here)
            return false;
        const ReceiptTreeRow &row = chain.front();
        const ReceiptTree tree(m_transaction.receipts(), m_receipt, m_transaction.today());
        const ReceiptTree::Surroundings around = tree.around(chain);
        Situation situation = tree.situation(row, around);
        situation.labelLot = row.here->lot;
        situation.labelExpiry = row.here->expiry;
        const Judgement judgement = judge(situation);
        if (judgement.verdict == row.here->verdict)
            return false;
        const bool submitted = m_receipt.state == ledger::ReceiptState::Submitted;
        // The receipt of the delivery it belongs to is still to be worked off: it is taken in there.
        if (submitted && judgement.verdict == Verdict::NotOnAsn)
            return false;
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
        if (row.holdReason == "awaiting-data") {
            m_transaction.appendAct("hold.released", holdBody(row.item.key, "awaiting-data"));
            if (held && submitted)
                m_transaction.appendAct("hold.placed", holdBody(row.item.key, holdReasonFor(judgement.verdict)));
        }
        return !held;
    }

    /// The goods came with a receipt that is long submitted: received now that the data say what they are.
    void receiveLate()
    {
        ReceivingEvents events(m_site);
        bool complete = true;
        ReceiptTree(m_transaction.receipts(), m_receipt, m_transaction.today()).forEach([&](const ReceiptNode &node) {
            events.add(node);
            return true;
        });
        complete = events.missing().empty();
        if (events.isEmpty())
            return;
        const std::optional<ledger::Shipment> shipment
            = m_receipt.shipment.isValid() ? m_transaction.shipments().byId(m_receipt.shipment) : std::nullopt;
        const ReceivingEvents::Written written = events.append(m_transaction, shipment);
        m_transaction.appendAct("receipt.supplemented",
            QJsonObject {
                { QStringLiteral("receipt"), m_id.value }, { QStringLiteral("receiving"), written.receiving.value } });
        if (m_matched.isValid())
            m_transaction.appendAct("shipment.settled",
                QJsonObject {
                    { QStringLiteral("shipment"), m_matched.value }, { QStringLiteral("complete"), complete } });
    }

    WriteTransaction &m_transaction;
    const ledger::SiteIdentity &m_site;
    ReceiptId m_id;
    Receipt m_receipt;
    ShipmentId m_matched;
};

} // namespace

Result<void> lateDataArrived(WriteTransaction &transaction)
{
    std::map<qint64, std::vector<ItemId>> byReceipt;
    for (const ledger::ReceiptStore::Pending &pending : transaction.receipts().pendingNowKnown())
        byReceipt[pending.receipt.value].push_back(pending.item);
    if (byReceipt.empty())
        return {};
    const ledger::SiteIdentity site = siteOf(transaction);
    for (const auto &[receipt, items] : byReceipt)
        LateReview(transaction, site, ReceiptId { receipt }).run(items);
    return {};
}

} // namespace packledger::workflow
