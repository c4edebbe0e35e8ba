#pragma once

#include "workflow/receipttree.h"

#include <vector>

namespace packledger::workflow {

/// Something that was announced and is not here.
struct MissingItem
{
    gs1::ItemKey key;
    ItemId item;
    ledger::Level level = ledger::Level::Unit;
    QByteArray lot;
    QByteArray expiry;
    bool isConcealed = false; ///< the container it was announced in is here
};

/// Collects what a receipt misses: trade items, outermost wherever all of one is missing; a logistic unit only where
/// nothing tells what is in it.
class MissingItems
{
public:
    /// In the order of ReceiptTree::forEach().
    void meet(const ReceiptNode &node);
    [[nodiscard]] std::vector<MissingItem> finish();

private:
    struct Frame
    {
        MissingItem item;
        int depth = 0;
        size_t firstFound = 0; ///< where what is missing inside it begins
        bool isMissing = false;
        bool isHere = false; ///< it was scanned, or speaks for its contents
        bool hasContents = false;
        bool anythingHere = false; ///< inside it
    };

    void closeTo(int depth);

    std::vector<Frame> m_open;
    std::vector<MissingItem> m_found;
};

} // namespace packledger::workflow
