#pragma once

#include "ledger/outboxstore.h"
#include "shipping/shippingwriter.h"

namespace packledger::shipping {

/// A document that went into the outbox for a delivery.
struct Sent
{
    ledger::DispatchRole role = ledger::DispatchRole::Shipping;
    EventId event; ///< invalid of a ship notice
    ledger::OutboxId document;
    QString fileName;
    qint64 bytes = 0;
};
/// As the journal keeps them, one object a document.
[[nodiscard]] QJsonArray toJson(const std::vector<Sent> &documents);

/// Writes what a customer is told of a delivery: events into the journal, documents into the outbox, all in the one
/// transaction it is given. A customer's limits split a delivery into several documents, each with its own shipping
/// event and the whole story of its goods: no tree is torn.
class Despatching
{
public:
    Despatching(ledger::WriteTransaction &transaction, const sync::PartnerProfile &partner, const Parties &parties,
        const ledger::Dispatch &dispatch);

    /// Ships these. Fails with shipping.too-big-for-partner where one of them alone exceeds the limits.
    [[nodiscard]] Result<void> ship(const std::vector<ItemId> &roots);
    /// The same of what was written before.
    [[nodiscard]] Result<void> send(const std::vector<WrittenDocument> &documents);
    /// Tells the customer that these, of the event that shipped them, did not leave (standards.md 1.5 row 13).
    [[nodiscard]] Result<void> takeBack(const epcis::Event &shipping, const std::vector<ItemId> &roots);
    /// Declares the event wrong, and ships what is still out of it anew with what the dispatch says now.
    [[nodiscard]] Result<void> correct(EventId shipping, const std::vector<ItemId> &roots);
    /// X12 856 of what goes with it now, where the customer takes it.
    enum class Notice { Original, Replace, Cancel };
    [[nodiscard]] Result<void> announce(Notice notice);

    [[nodiscard]] const std::vector<Sent> &documents() const { return m_sent; }
    [[nodiscard]] qint64 shippedMs() const { return m_shippedMs; }
    [[nodiscard]] const Findings &findings() const { return m_findings; }

private:
    [[nodiscard]] ShippingTask task() const;
    [[nodiscard]] Result<void> enqueue(
        ledger::DispatchRole role, EventId event, const char *what, const QByteArray &instance, QIODevice &bytes);
    [[nodiscard]] Result<void> tell(
        const char *what, ledger::DispatchRole role, std::vector<epcis::Event> events, EventId told);

    ledger::WriteTransaction &m_transaction;
    const sync::PartnerProfile &m_partner;
    const Parties &m_parties;
    const ledger::Dispatch &m_dispatch;
    int m_number; ///< of the last document of this delivery
    std::vector<Sent> m_sent;
    qint64 m_shippedMs = 0;
    Findings m_findings;
};

} // namespace packledger::shipping
