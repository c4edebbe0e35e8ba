#include "dock/itemstatewords.h"

#include "ledger/linestores.h"
#include "workflow/receivingtext.h"

#include <QCoreApplication>

namespace packledger::dock {

using common::Tone;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ItemPage)
};

} // namespace

StateWords wordsOf(ledger::ItemState state)
{
    using State = ledger::ItemState;
    switch (state) {
    case State::Mentioned:
        return { Tone::NoData, QT_TRANSLATE_NOOP("ItemPage", "Heard of, no data yet") };
    case State::Active:
        return { Tone::Neutral, QT_TRANSLATE_NOOP("ItemPage", "Commissioned, not here yet") };
    case State::InTransit:
        return { Tone::Progress, QT_TRANSLATE_NOOP("ItemPage", "On its way to us") };
    case State::Received:
        return { Tone::Accepted, QT_TRANSLATE_NOOP("ItemPage", "In stock, received") };
    case State::Shipped:
        return { Tone::Neutral, QT_TRANSLATE_NOOP("ItemPage", "Left this site") };
    case State::PartlyDispensed:
        return { Tone::Attention, QT_TRANSLATE_NOOP("ItemPage", "Partly dispensed") };
    case State::Dispensed:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Dispensed") };
    case State::Decommissioned:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Decommissioned") };
    case State::Destroyed:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Destroyed") };
    case State::Consumed:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Repackaged into others") };
    }
    return { Tone::Neutral, "" };
}

StateWords wordsOf(ledger::View &view, const gs1::ItemKey &key, ledger::ItemState state)
{
    if (state == ledger::ItemState::Active && view.line().numbers.find(key))
        return { Tone::Accepted, QT_TRANSLATE_NOOP("ItemPage", "In stock, commissioned here") };
    return wordsOf(state);
}

StateWords wordsOf(ledger::ItemCondition condition)
{
    using Condition = ledger::ItemCondition;
    switch (condition) {
    case Condition::None:
        break;
    case Condition::Recalled:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Recalled") };
    case Condition::Stolen:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Reported stolen") };
    case Condition::Lost:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Reported lost") };
    case Condition::Damaged:
        return { Tone::Attention, QT_TRANSLATE_NOOP("ItemPage", "Damaged") };
    case Condition::Expired:
        return { Tone::Stop, QT_TRANSLATE_NOOP("ItemPage", "Expired") };
    case Condition::NotSellable:
        return { Tone::Attention, QT_TRANSLATE_NOOP("ItemPage", "Not for sale") };
    case Condition::Returned:
        return { Tone::Attention, QT_TRANSLATE_NOOP("ItemPage", "Returned") };
    }
    return { Tone::Neutral, "" };
}

QString eventTitle(ledger::EventKind kind)
{
    using Kind = ledger::EventKind;
    switch (kind) {
    case Kind::Commission:
        return Text::tr("Commissioned");
    case Kind::Pack:
        return Text::tr("Packed");
    case Kind::Unpack:
        return Text::tr("Unpacked");
    case Kind::ShipInbound:
        return Text::tr("Shipped to us");
    case Kind::ShipOutbound:
        return Text::tr("Shipped by us");
    case Kind::VoidShipping:
        return Text::tr("Shipping taken back");
    case Kind::Receive:
        return Text::tr("Received");
    case Kind::ReceiveElsewhere:
        return Text::tr("Received by a partner");
    case Kind::Dispense:
        return Text::tr("Dispensed");
    case Kind::DispensePart:
        return Text::tr("Partly dispensed");
    case Kind::Decommission:
        return Text::tr("Decommissioned");
    case Kind::Destroy:
        return Text::tr("Destroyed");
    case Kind::Transform:
        return Text::tr("Repackaged");
    case Kind::Observe:
        return Text::tr("Observed");
    case Kind::Associate:
        return Text::tr("Associated");
    case Kind::Dissociate:
        return Text::tr("Dissociated");
    case Kind::Declaration:
        return Text::tr("An earlier event declared wrong");
    case Kind::Hold:
        return Text::tr("Put on hold");
    case Kind::Release:
        return Text::tr("Released from hold");
    }
    return {};
}

QString productText(ledger::View &view, const gs1::ItemKey &key)
{
    const auto gtin = key.gtin();
    return gtin ? workflow::productName(view.masterData(), gtin->digits()) : QString();
}

} // namespace packledger::dock
