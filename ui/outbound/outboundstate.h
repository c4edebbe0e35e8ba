#pragma once

#include "common/rowstate.h"
#include "common/tone.h"
#include "dock/receiptstate.h"
#include "ledger/dispatchstore.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace packledger::outbound {

/// One delivery in the list, ready to be shown.
struct ShipmentLine
{
    ledger::DispatchId id;
    QString number; ///< "7"
    QString customer;
    QString references; ///< "order PO-7 · delivery SHP-9"
    QString contents; ///< "1 pallet, 2 cases, 6 units"
    common::Tone tone = common::Tone::Neutral;
    QString state; ///< "acknowledged"
    QString day;

    friend bool operator==(const ShipmentLine &, const ShipmentLine &) = default;
};

using Choices = std::vector<std::pair<QString, QString>>;

struct ShipmentsState
{
    bool isLoading = false;
    std::vector<ShipmentLine> shipments;
    QString search; ///< they have this in a number, or in the customer's name; empty: all
    bool hasMore = false; ///< older ones that the list leaves out
    Choices customers; ///< partner's name and title
    QString message; ///< why a new one could not be begun

    friend bool operator==(const ShipmentsState &, const ShipmentsState &) = default;
};

/// What a person typed for a new delivery.
struct ShipmentInput
{
    QString customer;
    QString purchaseOrder;
    QString delivery;
    QString invoice;
    QString orderFile; ///< CSV; empty: picked freely
    QString transactionDate {}; ///< YYYY-MM-DD; empty: the day it leaves
    bool isDropShipment = false;

    friend bool operator==(const ShipmentInput &, const ShipmentInput &) = default;
};

/// One outermost item, or one line of an order.
struct PickRow
{
    common::Tone tone = common::Tone::Neutral;
    QString code;
    QString detail; ///< product, lot, expiry, what is inside
    QString note; ///< "leaves its case", "3 of 4", "back"

    friend bool operator==(const PickRow &, const PickRow &) = default;
};

/// The pallet that this station builds for the delivery.
struct PalletState
{
    ledger::PackingId packing; ///< invalid: none is being built
    QString code; ///< its number
    QString contents; ///< "12 in it"
    common::HealthLine label; ///< what became of its label; empty: nobody asked for one

    friend bool operator==(const PalletState &, const PalletState &) = default;
};

/// Everything the page of one delivery shows; a value.
struct PickingState
{
    enum class Panel { None, Override, Void, GiveUp, Correct };
    /// How it would come back now.
    enum class Return {
        BeforeSending,
        AfterSending,
        InPart, ///< the customer has some of it: the rest comes back
        Received,
    };

    ledger::DispatchId id;
    QString customer;
    QString references;
    QString state; ///< "picking", "shipped", "voided"
    bool isOpen = false;
    bool isShipped = false;
    bool isWithCustomer = false; ///< all of it
    Return comesBack = Return::BeforeSending; ///< of a shipped one
    qint64 notReceived = 0; ///< outermost items that would come back; InPart alone
    bool hasRest = false; ///< it brought less than was ordered
    ShipmentInput numbers; ///< order, delivery and invoice, to be corrected
    QString words; ///< "1 pallet, 2 cases, 6 units, 1 lot"
    std::optional<dock::VerdictState> verdict;
    PalletState pallet;
    std::vector<PickRow> order;
    std::vector<PickRow> items;
    qint64 moreItems = 0; ///< that the list leaves out
    std::vector<common::HealthLine> findings; ///< what speaks against it, or how far its documents are
    bool canShip = false;
    bool mayOverride = false;
    bool canUnpack = false;
    bool canUndo = false;
    bool isBusy = false;
    int percent = -1; ///< of the documents that are being written; -1: none are
    Panel panel = Panel::None;
    QString panelMessage;

    friend bool operator==(const PickingState &, const PickingState &) = default;
};

} // namespace packledger::outbound
