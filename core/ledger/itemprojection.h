#pragma once

#include "ledger/eventstore.h"
#include "ledger/findingstore.h"
#include "ledger/itemstore.h"
#include "ledger/masterdatastore.h"

#include <vector>

namespace packledger::ledger {

/// Turns events into the state of the items they name.
///
/// The state of an item is a fold over its own events in the order of their event times (journal order
/// where times are equal); an event that arrives late folds its items anew. The same code runs when an
/// event is appended and when the ledger is rebuilt or verified.
class ItemProjection
{
public:
    ItemProjection(Database &database, ItemStore &items, FindingStore &findings, MasterDataStore &masterData);

    struct Applied
    {
        EventKind kind = EventKind::Observe;
        std::vector<ItemId> items; ///< those named, in the event's order
        ItemId newestBefore; ///< items with greater ids were made by this event
    };
    Applied apply(const EntryHead &head, const epcis::Event &event, const QByteArray &hash);

private:
    struct Facts
    {
        qint64 seq = 0;
        qint64 ms = 0;
        EventKind kind = EventKind::Observe;
        QByteArray disposition;
        ItemId parent;
        QByteArray lot;
        QByteArray expiry;
        qint64 placeId = 0;
        bool own = false; ///< made at this site
    };

    ItemId applyTo(const gs1::ItemKey &key, ItemRole role, const Facts &facts);
    void step(ItemRow &row, ItemRole role, const Facts &facts);
    void pack(ItemRow &child, const Facts &facts);
    void unpack(ItemRow &child, const Facts &facts);
    void foldAnew(ItemId item);
    /// Whether another event commissions it at the same time, with the same lot and expiry.
    [[nodiscard]] bool isCommissionedAsSaid(ItemId item, const Facts &facts);
    void declareWrong(const epcis::Event &event, const QByteArray &hash, const std::vector<ItemId> &named);
    [[nodiscard]] const std::vector<ItemId> &containersOf(ItemId parent);
    void note(const ItemRow &row, qint64 seq, ErrorCode code, const QString &detail = {});

    /// What a container stands in, innermost first: the children of an event all ask for the same.
    struct Line
    {
        ItemId of;
        std::vector<ItemId> containers;
    };

    Database &m_database;
    ItemStore &m_items;
    FindingStore &m_findings;
    MasterDataStore &m_masterData;
    Line m_line;
};

} // namespace packledger::ledger
