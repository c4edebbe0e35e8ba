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

[[nodiscard]] ItemSummary summaryOf(ledger::View &view, const ledger::ItemRow &item);

} // namespace packledger::workflow
