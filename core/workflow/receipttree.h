#pragma once

#include "ledger/receiptstore.h"
#include "ledger/writetransaction.h"
#include "workflow/judgement.h"

#include <QSet>

#include <functional>

namespace packledger::workflow {

/// Where an item of a receipt stands.
enum class Standing {
    Open, ///< announced, nothing seen of it
    Scanned,
    Inferred, ///< in a container that was scanned
    Held, ///< scanned, and put aside
    Withheld, ///< in a container that was scanned, but nothing to be received unseen
    Elsewhere, ///< received with another receipt
};

/// One item of an open receipt, judged where it stands.
struct ReceiptNode
{
    ledger::ReceiptTreeRow row;
    int depth = 0; ///< below the outermost item that the receipt knows of
    Standing standing = Standing::Open;
    Judgement judgement; ///< of Held and Withheld: why
    ledger::ItemState state = ledger::ItemState::Mentioned; ///< with its containers taken into account
    ledger::ItemCondition condition = ledger::ItemCondition::None; ///< likewise
    QByteArray holdReason; ///< likewise
    bool announced = false; ///< part of the receipt's shipment
    ItemId speaker; ///< of Inferred and Withheld: the scanned container that speaks for it

    [[nodiscard]] bool isReceived() const { return standing == Standing::Scanned || standing == Standing::Inferred; }
};

/// Whether the sender's data took back the shipment that an item came with, itself or in a container of its chain
/// (innermost first), and nobody shipped it since.
[[nodiscard]] bool isTakenBack(
    ledger::View &view, const Situation &situation, const std::vector<ledger::ReceiptTreeRow> &chain);

/// The items of an open receipt in their hierarchy, each with its standing. Nothing of it is stored: what
/// a scanned container brings in follows from the data at the moment of asking.
class ReceiptTree
{
public:
    ReceiptTree(ledger::ReceiptStore &receipts, const ledger::Receipt &receipt, const QDate &today);

    /// Visits every announced item and every scanned one, containers before contents, once each; stops on false.
    void forEach(const std::function<bool(const ReceiptNode &)> &visit);

    /// What is true of an item by way of its containers.
    struct Surroundings
    {
        ledger::ItemState state = ledger::ItemState::Mentioned;
        qint64 movedMs = 0;
        ledger::ItemCondition condition = ledger::ItemCondition::None;
        QByteArray holdReason;
        bool elsewhere = false;
        ItemId speaker; ///< the scanned container that speaks for it
        bool announced = false;
        ShipmentId shipment; ///< an open shipment that expects it
    };
    /// Of the first item of a chain (innermost first), by its containers alone.
    [[nodiscard]] Surroundings around(const std::vector<ledger::ReceiptTreeRow> &chain) const;
    /// The situation of an item in its surroundings; nothing of a label is known.
    [[nodiscard]] Situation situation(const ledger::ReceiptTreeRow &row, const Surroundings &around) const;

    /// What a container that is scanned now brings in that was not counted before.
    struct Brought
    {
        qint64 inferred = 0;
        qint64 inferredUnits = 0;
        qint64 withheld = 0;
    };
    [[nodiscard]] Brought broughtIn(const std::vector<ledger::ReceiptTreeRow> &chain);

private:
    [[nodiscard]] ReceiptNode node(const ledger::ReceiptTreeRow &row, const Surroundings &around, int depth) const;
    [[nodiscard]] Surroundings inside(const ReceiptNode &container, const Surroundings &around) const;
    [[nodiscard]] bool walk(
        ledger::ReceiptTreeRow row, Surroundings around, const std::function<bool(const ReceiptNode &)> &visit);

    ledger::ReceiptStore &m_receipts;
    ledger::Receipt m_receipt;
    QDate m_today;
    QSet<qint64> m_visited;
};

} // namespace packledger::workflow
