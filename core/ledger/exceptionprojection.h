#pragma once

#include "ledger/exceptionstore.h"
#include "ledger/itemstate.h"
#include "ledger/itemstore.h"
#include "ledger/receiptverdict.h"

#include <QJsonObject>

#include <functional>

namespace packledger::ledger {

/// Writes the tables of ExceptionStore: from the "exception." acts, and from what settles a line by itself.
class ExceptionProjection
{
public:
    ExceptionProjection(Database &database, ItemStore &items)
        : m_database(database)
        , m_items(items)
    {
    }

    /// Applies "exception.opened", "….changed", "….attached", "….sent", "….answered", "….replied", "….reported" and
    /// "….resolved".
    void apply(const EntryHead &head, const QJsonObject &body);

    /// A document is complete: goods without data that it ships, and missing ones that it takes back, are explained; so
    /// is a pack whose lot and expiry the data tell right now.
    void documentImported(const EntryHead &head);
    /// A receipt judged an item anew.
    void reviewed(const EntryHead &head, const QJsonObject &body);
    /// An event made here was applied to the items it names: missing goods that are received, goods that go back.
    void eventApplied(const EntryHead &head, EventKind kind, const std::vector<ItemId> &items);
    /// "ship.received": a customer has more of a delivery than before, or all of it; or less of it is out.
    void delivered(const EntryHead &head, const QJsonObject &body);

private:
    struct OpenLine
    {
        CaseId id;
        int number = 0;
        LineKind kind = LineKind::Other;
        ItemId item;
        ReceiptId receipt;
        LineAnswer answer = LineAnswer::None;
        QByteArray lot;
        QByteArray expiry;
        bool isOtherSerial = false; ///< the data name another serial in its place
    };

    void opened(const EntryHead &head, const QJsonObject &body);
    void changed(const EntryHead &head, const QJsonObject &body);
    void sent(const EntryHead &head, const QJsonObject &body);
    void answered(const EntryHead &head, const QJsonObject &body);
    void reported(const EntryHead &head, const QJsonObject &body);
    void resolved(const EntryHead &head, const QJsonObject &body);
    void addLines(CaseId id, const QJsonObject &body);
    void addMessage(const EntryHead &head, CaseId id, const QJsonObject &body);
    void addStep(CaseId id, qint64 seq);
    void answerLines(const EntryHead &head, CaseId id, const QJsonObject &body);
    /// Our open lines about single items.
    [[nodiscard]] std::vector<OpenLine> openLines();
    void endAll(CaseId id, LineEnd how, qint64 seq);
    void endLine(const EntryHead &head, CaseId id, int number, LineEnd how);
    void restate(const EntryHead &head, CaseId id);
    /// Ends the open lines that a rule knows an end for.
    void settle(const EntryHead &head, const std::function<LineEnd(const OpenLine &)> &rule);
    [[nodiscard]] std::vector<ItemId> withContainers(ItemId item);

    Database &m_database;
    ItemStore &m_items;
};

} // namespace packledger::ledger
