#include "workflow/missingitems.h"

namespace packledger::workflow {

void MissingItems::meet(const ReceiptNode &node)
{
    closeTo(node.depth);
    Frame frame;
    frame.item.key = node.row.item.key;
    frame.item.item = node.row.item.id;
    frame.item.level = node.row.item.level;
    frame.item.lot = node.row.item.lot;
    frame.item.expiry = node.row.item.expiry;
    frame.item.isConcealed = !m_open.empty() && m_open.back().isHere;
    frame.depth = node.depth;
    frame.firstFound = m_found.size();
    frame.isMissing = node.standing == Standing::Open && node.announced;
    frame.isHere = !frame.isMissing;
    m_open.push_back(std::move(frame));
}

std::vector<MissingItem> MissingItems::finish()
{
    closeTo(0);
    return std::move(m_found);
}

void MissingItems::closeTo(int depth)
{
    while (!m_open.empty() && m_open.back().depth >= depth) {
        Frame closed = std::move(m_open.back());
        m_open.pop_back();
        if (!m_open.empty()) {
            m_open.back().hasContents = true;
            m_open.back().anythingHere = m_open.back().anythingHere || closed.anythingHere || closed.isHere;
        }
        if (!closed.isMissing || closed.anythingHere)
            continue;
        if (!closed.item.key.gtin() && closed.hasContents)
            continue;
        m_found.resize(closed.firstFound);
        m_found.push_back(std::move(closed.item));
    }
}

} // namespace packledger::workflow
