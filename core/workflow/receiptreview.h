#pragma once

#include "ledger/writetransaction.h"

#include <map>

namespace packledger::workflow {

struct Judgement;

/// Judges again, within one receipt, what it put aside: because data came, or because a person let it go. What
/// counts from then on is received at once where the receipt is submitted already.
class ReceiptReview
{
public:
    ReceiptReview(ledger::WriteTransaction &transaction, ReceiptId receipt);

    /// Data came that name these items.
    void dataArrived(const std::vector<ItemId> &items);
    /// A person released the item; answers whether it counts now. What label and data disagree on, and that no
    /// notice announced it, the person has decided; everything else is judged as ever.
    [[nodiscard]] bool released(ItemId item);

private:
    enum class Cause { Data, Person };

    [[nodiscard]] bool load();
    void match(const std::vector<ItemId> &items);
    [[nodiscard]] bool review(ItemId item, Cause cause);
    void write(const ledger::ReceiptTreeRow &row, const Judgement &judgement);
    void releaseCleared();
    void receiveLate();

    ledger::WriteTransaction &m_transaction;
    ReceiptId m_id;
    ledger::Receipt m_receipt;
    ShipmentId m_matched;
    std::map<QByteArray, std::vector<gs1::ItemKey>> m_cleared; ///< items whose hold goes, by its reason
};

} // namespace packledger::workflow
