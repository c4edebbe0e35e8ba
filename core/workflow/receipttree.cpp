#include "workflow/receipttree.h"

#include <algorithm>

namespace packledger::workflow {

using ledger::ItemCondition;
using ledger::ItemState;
using ledger::ReceiptTreeRow;
using ledger::Verdict;

namespace {

// Real hierarchies have four levels; a deeper one is a fault in somebody's data.
constexpr int deepest = 32;

bool isMovement(ItemState state)
{
    return state == ItemState::Active || state == ItemState::InTransit || state == ItemState::Received
        || state == ItemState::Shipped;
}

// Contents move with their container: the latest movement counts, of equally late ones the outermost.
// The same rule as ItemStore::effective(), from the outside in.
ItemState stateInside(const ledger::ItemRow &item, const ReceiptTree::Surroundings &around)
{
    const bool moved = !isEnded(item.state) && around.movedMs > 0 && around.movedMs >= item.movedMs;
    return moved ? around.state : item.state;
}

} // namespace

bool isTakenBack(ledger::View &view, const Situation &situation, const std::vector<ReceiptTreeRow> &chain)
{
    return situation.state == ItemState::Active && std::any_of(chain.begin(), chain.end(), [&](const auto &row) {
        return row.item.state == ItemState::Active && view.events().isTakenBack(row.item.id);
    });
}

ReceiptTree::ReceiptTree(ledger::ReceiptStore &receipts, const ledger::Receipt &receipt, const QDate &today)
    : m_receipts(receipts)
    , m_receipt(receipt)
    , m_today(today)
{
}

Situation ReceiptTree::situation(const ReceiptTreeRow &row, const Surroundings &around) const
{
    Situation situation;
    const bool accepted = row.here && row.here->isAccepted();
    const bool announced = around.announced || (row.root.isValid() && row.root == m_receipt.shipment);
    const bool expectedSomewhere = announced || row.root.isValid() || around.shipment.isValid();
    situation.known = row.item.lastSeq > 0 || accepted || expectedSomewhere;
    situation.state = stateInside(row.item, around);
    situation.condition = row.item.condition != ItemCondition::None ? row.item.condition : around.condition;
    situation.holdReason = !row.holdReason.isEmpty() ? row.holdReason : around.holdReason;
    situation.scannedHere = accepted;
    situation.inferredHere = around.speaker.isValid() && !(row.here && row.here->isHeld());
    situation.countedElsewhere = row.elsewhere.isValid() || around.elsewhere;
    situation.dataLot = row.item.lot;
    situation.dataExpiry = row.item.expiry;
    situation.today = m_today;
    if (announced)
        situation.belonging = Situation::Belonging::Expected;
    else if (expectedSomewhere)
        situation.belonging = Situation::Belonging::OtherShipment;
    else
        situation.belonging
            = m_receipt.shipment.isValid() ? Situation::Belonging::Nowhere : Situation::Belonging::Blind;
    return situation;
}

ReceiptNode ReceiptTree::node(const ReceiptTreeRow &row, const Surroundings &around, int depth) const
{
    ReceiptNode node;
    node.row = row;
    node.depth = depth;
    Situation situation = this->situation(row, around);
    node.state = situation.state;
    node.condition = situation.condition;
    node.holdReason = situation.holdReason;
    node.announced = situation.belonging == Situation::Belonging::Expected;
    if (row.here && row.here->isAccepted()) {
        node.standing = Standing::Scanned;
        return node;
    }
    if (row.here && row.here->isHeld()) {
        node.standing = Standing::Held;
        node.judgement = { row.here->verdict, Reason::OnHold };
        return node;
    }
    node.speaker = around.speaker;
    situation.inferredHere = false;
    if (around.speaker.isValid())
        situation.belonging = Situation::Belonging::Expected; // it came in its container, wherever that was announced
    node.judgement = judge(situation);
    if (node.judgement.verdict == Verdict::AlreadyReceived)
        node.standing = Standing::Elsewhere;
    else if (around.speaker.isValid())
        node.standing = node.judgement.verdict == Verdict::Accepted ? Standing::Inferred : Standing::Withheld;
    return node;
}

ReceiptTree::Surroundings ReceiptTree::inside(const ReceiptNode &container, const Surroundings &around) const
{
    Surroundings inside = around;
    const ReceiptTreeRow &row = container.row;
    if (isMovement(row.item.state) && row.item.movedMs > around.movedMs) {
        inside.state = row.item.state;
        inside.movedMs = row.item.movedMs;
    }
    if (row.item.condition != ItemCondition::None)
        inside.condition = row.item.condition;
    if (!row.holdReason.isEmpty())
        inside.holdReason = row.holdReason;
    inside.elsewhere = around.elsewhere || row.elsewhere.isValid();
    inside.announced = container.announced;
    if (row.root.isValid())
        inside.shipment = row.root;
    if (row.here && row.here->opened)
        inside.speaker = {};
    else if (container.standing == Standing::Scanned)
        inside.speaker = m_receipt.policy == ledger::ReceivingPolicy::EveryUnit ? ItemId {} : row.item.id;
    else if (container.standing != Standing::Inferred)
        inside.speaker = {};
    return inside;
}

ReceiptTree::Surroundings ReceiptTree::around(const std::vector<ReceiptTreeRow> &chain) const
{
    Surroundings around;
    for (size_t i = chain.size(); i-- > 1;)
        around = inside(node(chain[i], around, 0), around);
    return around;
}

ReceiptTree::Brought ReceiptTree::broughtIn(const std::vector<ReceiptTreeRow> &chain)
{
    Brought brought;
    if (chain.empty() || m_receipt.policy == ledger::ReceivingPolicy::EveryUnit)
        return brought;
    const Surroundings outside = around(chain);
    ReceiptTreeRow scanned = chain.front();
    ledger::ReceiptItem here = scanned.here.value_or(ledger::ReceiptItem {});
    if (here.opened)
        return brought;
    here.evidence = ledger::Evidence::Scanned;
    here.verdict = Verdict::Accepted;
    scanned.here = here;
    m_visited.clear();
    (void)walk(scanned, outside, [&](const ReceiptNode &node) {
        if (node.speaker != scanned.item.id)
            return true; // itself, or brought in before by a container inside it
        if (node.standing == Standing::Inferred) {
            ++brought.inferred;
            if (node.row.item.level == ledger::Level::Unit)
                ++brought.inferredUnits;
        } else if (node.standing == Standing::Withheld) {
            ++brought.withheld;
        }
        return true;
    });
    return brought;
}

bool ReceiptTree::walk(ReceiptTreeRow top, Surroundings outside, const std::function<bool(const ReceiptNode &)> &visit)
{
    struct Pending
    {
        ReceiptTreeRow row;
        Surroundings around;
        int depth;
    };
    std::vector<Pending> pending;
    pending.push_back({ std::move(top), std::move(outside), 0 });
    while (!pending.empty()) {
        const Pending current = std::move(pending.back());
        pending.pop_back();
        if (m_visited.contains(current.row.item.id.value))
            continue;
        m_visited.insert(current.row.item.id.value);
        const ReceiptNode found = node(current.row, current.around, current.depth);
        if (!visit(found))
            return false;
        if (current.depth >= deepest || current.row.item.level == ledger::Level::Unit)
            continue;
        const Surroundings around = inside(found, current.around);
        std::vector<ReceiptTreeRow> children = m_receipts.children(m_receipt, current.row.item.id);
        for (auto child = children.rbegin(); child != children.rend(); ++child)
            pending.push_back({ std::move(*child), around, current.depth + 1 });
    }
    return true;
}

void ReceiptTree::forEach(const std::function<bool(const ReceiptNode &)> &visit)
{
    m_visited.clear();
    for (ReceiptTreeRow &root : m_receipts.roots(m_receipt)) {
        const Surroundings outside = around(m_receipts.chain(m_receipt, root.item.id));
        if (!walk(std::move(root), outside, visit))
            return;
    }
    // Scanned, and not part of what was announced: the outermost first, so that contents are met inside them.
    for (ReceiptTreeRow &own : m_receipts.ownRows(m_receipt)) {
        if (m_visited.contains(own.item.id.value) || !own.here || own.here->evidence == ledger::Evidence::DataOnly)
            continue;
        const Surroundings outside = around(m_receipts.chain(m_receipt, own.item.id));
        if (own.here->isHeld()) {
            m_visited.insert(own.item.id.value);
            if (!visit(node(own, outside, 0)))
                return;
        } else if (!walk(std::move(own), outside, visit)) {
            return;
        }
    }
}

} // namespace packledger::workflow
