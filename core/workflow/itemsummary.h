#pragma once

#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// One item as a list shows it, with its containers taken into account.
struct ItemSummary
{
    ItemId item;
    gs1::ItemKey key;
    QByteArray uri;
    ledger::Level level = ledger::Level::Unit;
    ledger::ItemState state = ledger::ItemState::Mentioned;
    ledger::ItemCondition condition = ledger::ItemCondition::None;
    QByteArray lot;
    QByteArray expiry;
    QString product;
    QString place; ///< its name, else its identifier; empty where nobody told
    QByteArray parentUri;
    QByteArrayList holds; ///< reasons of the open ones, its containers' among them
};

/// What a serial number of others has that DSCSA would not let us generate: signs beside letters and digits. It is
/// accepted all the same (GS1 allows 82 characters).
[[nodiscard]] std::optional<Finding> serialNote(const gs1::ItemKey &key);
/// What partners' data have wrong on an item, and the note on its serial number.
[[nodiscard]] Findings findingsOf(ledger::View &view, const ledger::ItemRow &item);

/// Who took an item in whose data nobody had sent, and with which receipt; nothing where data announced it.
struct Registration
{
    ReceiptId receipt;
    QByteArray person; ///< login
};
[[nodiscard]] std::optional<Registration> registrationOf(ledger::View &view, ItemId item);

/// What the ledger knows of the item, as screens and verbs tell it.
[[nodiscard]] ItemSummary summaryOf(ledger::View &view, const ledger::ItemRow &item);

} // namespace packledger::workflow
