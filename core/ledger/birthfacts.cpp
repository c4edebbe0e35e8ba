#include "ledger/birthfacts.h"

#include "ledger/itemstate.h"
#include "ledger/rowlist.h"

#include <QDate>

namespace packledger::ledger {

LotFacts lotFactsOf(const epcis::Event &event)
{
    // CBV 2.0 master data attributes; partners still send the names and namespaces of older guidelines, so the local
    // name decides.
    LotFacts found;
    if (!event.ilmd)
        return found;
    for (const epcis::ExtensionNode &node : *event.ilmd) {
        if (node.name == "lotNumber" && found.lot.isEmpty())
            found.lot = node.text.trimmed();
        else if (node.name == "itemExpirationDate" && found.expiry.isEmpty()
            && QDate::fromString(QString::fromLatin1(node.text.trimmed().left(10)), Qt::ISODate).isValid())
            found.expiry = node.text.trimmed().left(10);
    }
    return found;
}

std::vector<Birth> toldBirthsOf(View &view, ItemId item)
{
    return listOf(view.database().query(
                      "SELECT e.seq, e.document_id, e.lot_number, e.expiry FROM item_event ie "
                      "JOIN event e ON e.seq = ie.seq WHERE ie.item_id = ? AND e.kind IN (?, ?) AND ie.role IN (?, ?) "
                      "AND (e.declared = 0 OR (e.document_id IS NULL AND NOT EXISTS (SELECT 1 FROM event d "
                      "WHERE d.event_hash = e.event_hash AND d.kind = ? AND d.document_id IS NULL))) "
                      "ORDER BY e.event_ms, e.seq",
                      item, int(EventKind::Commission), int(EventKind::Transform), int(ItemRole::Epc),
                      int(ItemRole::Output), int(EventKind::Declaration)),
        [](const Rows &rows) {
            return Birth { rows.id<EventId>(0), rows.id<DocumentId>(1), { rows.text(2), rows.text(3) } };
        });
}

std::vector<EventId> birthsOf(View &view, ItemId item)
{
    return idsOf<EventId>(view.database().query(
        "SELECT e.seq FROM item_event ie JOIN event e ON e.seq = ie.seq WHERE ie.item_id = ? AND ie.own = 1 "
        "AND e.declared = 0 AND e.kind IN (?, ?) AND ie.role IN (?, ?) ORDER BY e.seq",
        item, int(EventKind::Commission), int(EventKind::Transform), int(ItemRole::Epc), int(ItemRole::Output)));
}

} // namespace packledger::ledger
