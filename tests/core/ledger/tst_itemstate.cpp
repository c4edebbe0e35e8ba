#include "ledger/itemstate.h"
#include "ledger/ledgererrors.h"

#include <QTest>

using namespace packledger;
using namespace packledger::ledger;

/// The state machine as one table: a row for every state, a column for every kind of event in its main role.
class tst_ItemState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheTable_data();
    void followsTheTable();
    void leavesContainersAlone();
    void classifiesEvents_data();
    void classifiesEvents();
};

namespace {

constexpr EventKind columns[] = { EventKind::Commission, EventKind::Pack, EventKind::Unpack, EventKind::ShipInbound,
    EventKind::ShipOutbound, EventKind::VoidShipping, EventKind::Receive, EventKind::ReceiveElsewhere,
    EventKind::Dispense, EventKind::DispensePart, EventKind::Decommission, EventKind::Destroy, EventKind::Transform,
    EventKind::Observe, EventKind::Associate, EventKind::Dissociate, EventKind::Declaration, EventKind::Hold,
    EventKind::Release };
static_assert(std::size(columns) == eventKindCount);

// One letter a state; "!" after it where the data contradicts itself.
constexpr const char *letters = "MATRSPDXZC";

struct Line
{
    ItemState state;
    const char *outcomes;
};

constexpr Line table[] = {
    // commission pack unpack ship-in ship-out void receive receive-elsewhere dispense part decommission destroy consume
    // observe assoc dissoc decl hold release
    { ItemState::Mentioned, "A M! M T! S! M! R A D P X Z C! M M M M M M" },
    { ItemState::Active, "A! A A T S A! R A D P X Z C A A A A A A" },
    { ItemState::InTransit, "T! T T T! S A R A D P X Z C T T T T T T" },
    { ItemState::Received, "R! R R T S R! R A D P X Z C R R R R R R" },
    { ItemState::Shipped, "S! S S T S! R R S D P X Z C S S S S S S" },
    { ItemState::PartlyDispensed, "P! P P T S P! R A D P X Z C P P P P P P" },
    { ItemState::Dispensed, "D! D! D D! D! D! D! D! D! D! D! D! D! D D D D D D" },
    { ItemState::Decommissioned, "X! X! X X! X! X! X! X! X! X! X! Z X! X X X X X X" },
    { ItemState::Destroyed, "Z! Z! Z Z! Z! Z! Z! Z! Z! Z! Z! Z! Z! Z Z Z Z Z Z" },
    { ItemState::Consumed, "C! C! C C! C! C! C! C! C! C! C! C! C! C C C C C C" },
};
static_assert(std::size(table) == itemStateCount);

} // namespace

void tst_ItemState::followsTheTable_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("next");
    QTest::addColumn<bool>("contradiction");
    for (const Line &line : table) {
        const QByteArrayList outcomes = QByteArray(line.outcomes).split(' ');
        QCOMPARE(outcomes.size(), qsizetype(eventKindCount));
        for (qsizetype column = 0; column < eventKindCount; ++column) {
            const QByteArray outcome = outcomes.at(column);
            QTest::addRow("%s, then %s", nameOf(line.state), nameOf(columns[column]))
                << int(line.state) << int(columns[column]) << int(QByteArray(letters).indexOf(outcome.at(0)))
                << outcome.endsWith('!');
        }
    }
}

void tst_ItemState::followsTheTable()
{
    QFETCH(int, state);
    QFETCH(int, kind);
    QFETCH(int, next);
    QFETCH(bool, contradiction);
    const ItemRole role = EventKind(kind) == EventKind::Transform ? ItemRole::Input : ItemRole::Epc;
    const Transition outcome = transition(ItemState(state), EventKind(kind), role);
    QCOMPARE(nameOf(outcome.next), nameOf(ItemState(next)));
    QCOMPARE(outcome.contradiction.has_value(), contradiction);
}

void tst_ItemState::leavesContainersAlone()
{
    for (int state = 0; state < itemStateCount; ++state) {
        for (const EventKind kind : { EventKind::Pack, EventKind::Unpack }) {
            const Transition outcome = transition(ItemState(state), kind, ItemRole::Parent);
            QCOMPARE(outcome.next, ItemState(state));
        }
    }
}

void tst_ItemState::classifiesEvents_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("action");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<bool>("fromPartner");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *title, epcis::EventType type, epcis::Action action, const char *step,
                         const char *disposition, bool fromPartner, EventKind kind) {
        QTest::newRow(title) << int(type) << int(action) << QByteArray(step) << QByteArray(disposition) << fromPartner
                             << int(kind);
    };
    using epcis::Action;
    using epcis::EventType;
    row("commissioning in a URN", EventType::Object, Action::Add, "urn:epcglobal:cbv:bizstep:commissioning",
        "urn:epcglobal:cbv:disp:active", true, EventKind::Commission);
    row("a misspelt step still commissions", EventType::Object, Action::Add, "urn:epcglobal:cbv:bizstep:comissioning",
        "", true, EventKind::Commission);
    row("shipping as a web URI", EventType::Object, Action::Observe, "https://ref.gs1.org/cbv/BizStep-shipping", "",
        true, EventKind::ShipInbound);
    row("our own shipping", EventType::Object, Action::Observe, "shipping", "in_transit", false,
        EventKind::ShipOutbound);
    row("a misspelt step in transit ships", EventType::Object, Action::Observe, "urn:epcglobal:cbv:bizstep:shiping",
        "urn:epcglobal:cbv:disp:in_transit", true, EventKind::ShipInbound);
    row("our receiving", EventType::Object, Action::Observe, "receiving", "in_progress", false, EventKind::Receive);
    row("a partner's receiving", EventType::Object, Action::Observe, "receiving", "in_progress", true,
        EventKind::ReceiveElsewhere);
    row("destroying", EventType::Object, Action::Delete, "destroying", "destroyed", true, EventKind::Destroy);
    row("decommissioning", EventType::Object, Action::Delete, "decommissioning", "inactive", true,
        EventKind::Decommission);
    row("dispensing in full", EventType::Object, Action::Delete, "dispensing", "dispensed", false, EventKind::Dispense);
    row("dispensing in part", EventType::Object, Action::Observe, "dispensing", "partially_dispensed", false,
        EventKind::DispensePart);
    row("packing", EventType::Aggregation, Action::Add, "packing", "in_progress", true, EventKind::Pack);
    row("unpacking", EventType::Aggregation, Action::Delete, "unpacking", "in_progress", true, EventKind::Unpack);
    row("looking at a container", EventType::Aggregation, Action::Observe, "inspecting", "", true, EventKind::Observe);
    row("void shipping", EventType::Object, Action::Observe, "void_shipping", "in_progress", true,
        EventKind::VoidShipping);
    row("storing", EventType::Object, Action::Observe, "storing", "sellable_accessible", true, EventKind::Observe);
}

void tst_ItemState::classifiesEvents()
{
    QFETCH(int, type);
    QFETCH(int, action);
    QFETCH(QByteArray, step);
    QFETCH(QByteArray, disposition);
    QFETCH(bool, fromPartner);
    QFETCH(int, kind);
    epcis::Event event;
    event.type = epcis::EventType(type);
    event.action = epcis::Action(action);
    event.bizStep = step;
    event.disposition = disposition;
    QCOMPARE(nameOf(kindOf(event, fromPartner)), nameOf(EventKind(kind)));
}

QTEST_GUILESS_MAIN(tst_ItemState)
#include "tst_itemstate.moc"
