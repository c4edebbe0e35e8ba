#pragma once

#include "base/progress.h"
#include "epcis/event.h"
#include "ledger/documentstore.h"
#include "ledger/eventstore.h"
#include "ledger/findingstore.h"
#include "ledger/holdstore.h"
#include "ledger/itemstore.h"
#include "ledger/journal.h"
#include "ledger/masterdatastore.h"
#include "ledger/receiptstore.h"
#include "ledger/settingstore.h"
#include "ledger/shipmentstore.h"
#include "ledger/userstore.h"

namespace packledger::ledger {

struct ExchangeStores;
struct LineStores;

/// All stores on one connection, as one consistent view.
class View
{
public:
    explicit View(Database &database);
    ~View();
    View(const View &) = delete;
    View &operator=(const View &) = delete;

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] ItemStore &items() { return m_items; }
    [[nodiscard]] EventStore &events() { return m_events; }
    [[nodiscard]] DocumentStore &documents() { return m_documents; }
    [[nodiscard]] MasterDataStore &masterData() { return m_masterData; }
    [[nodiscard]] FindingStore &findings() { return m_findings; }
    [[nodiscard]] HoldStore &holds() { return m_holds; }
    [[nodiscard]] ShipmentStore &shipments() { return m_shipments; }
    [[nodiscard]] ReceiptStore &receipts() { return m_receipts; }
    [[nodiscard]] SettingStore &settings() { return m_settings; }
    [[nodiscard]] UserStore &users() { return m_users; }
    /// Pools, numbers, batches, print jobs.
    [[nodiscard]] LineStores &line();
    /// Partners, and what goes to them and comes from them.
    [[nodiscard]] ExchangeStores &exchange();

private:
    Database &m_database;
    Journal m_journal;
    ItemStore m_items;
    EventStore m_events;
    DocumentStore m_documents;
    MasterDataStore m_masterData;
    FindingStore m_findings;
    HoldStore m_holds;
    ShipmentStore m_shipments;
    ReceiptStore m_receipts;
    SettingStore m_settings;
    UserStore m_users;
    std::unique_ptr<LineStores> m_line; ///< made when first asked for
    std::unique_ptr<ExchangeStores> m_exchange; ///< made when first asked for
};

/// One write to the ledger: what is appended here, and all that follows from it, is on disk when
/// Ledger::write() answers, or none of it is.
class WriteTransaction : public View
{
public:
    WriteTransaction(Database &database, Actor actor, const Clock &clock);

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] QDate today() const { return m_now.localDate(); }

    /// The items that the event appended last names, in its order.
    [[nodiscard]] const std::vector<ItemId> &namedItems() const { return m_namedItems; }

    /// Appends an EPCIS event and applies it to the items it names. `document` is invalid for an event
    /// made here. `hash` is the event's CBV 2.0 hash digest (32 bytes).
    EntryHead appendEvent(const epcis::Event &event, const QByteArray &hash, DocumentId document = {});

    /// Appends an act that is no EPCIS event (a scan, a setting, a sign-in) and applies it.
    EntryHead appendAct(const QByteArray &act, const QJsonObject &body, DocumentId document = {});

private:
    Actor m_actor;
    Instant m_now;
    std::vector<ItemId> m_namedItems;
};

} // namespace packledger::ledger
