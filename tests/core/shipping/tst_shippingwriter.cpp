#include "base/baseerrors.h"
#include "shipping/shippingerrors.h"
#include "support/shippingbench.h"

#include <QTemporaryFile>
#include <QTest>

using namespace packledger;
using namespace packledger::shipping;
using namespace packledger::test;

/// The documents of a delivery: split by a customer's limits, written before the act, and anew where something changed.
class tst_ShippingWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ShippingBench>(); }
    void splitsByThePartnersLimits();
    void splitsByBytesToo();
    void refusesATreeBiggerThanTheLimit();
    void shipsWhatWasWrittenBefore();
    void writesAnewWhatChangedInBetween();
    void leavesAllAsItWasWhereWritingIsStopped();

private:
    std::unique_ptr<ShippingBench> m_bench;
};

void tst_ShippingWriter::splitsByThePartnersLimits()
{
    m_bench->palletAtHand();
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.mostEvents = 3; // the making, the packing of one case, and its shipping
    m_bench->setPartner(partner);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("c1"), Unpacking::Allowed);
    m_bench->pick(dispatch, ShippingBench::code("c2"), Unpacking::Allowed);
    const Result<Shipped> shipped = m_bench->ship(dispatch);
    QCOMPARE(shipped->documents.size(), 2);
    QVERIFY(shipped->documents.at(0).fileName != shipped->documents.at(1).fileName);
    const QByteArray first = m_bench->bytes(shipped->documents.at(0).document);
    QVERIFY(first.contains(ShippingBench::epc("u3")));
    QVERIFY(!first.contains(ShippingBench::epc("u4"))); // not of this tree
    QCOMPARE(m_bench->event(shipped->documents.at(1).event).epcList.front(), ShippingBench::epc("c2"));
}

void tst_ShippingWriter::splitsByBytesToo()
{
    m_bench->palletAtHand();
    QVERIFY(m_bench->unpack("p1", { "c1", "c2" }));
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    for (const char *name : { "c1", "c2" })
        QCOMPARE(m_bench->pickVerdict(dispatch, name), ShipVerdict::Accepted);
    const Prepared whole = m_bench->prepare(dispatch);
    QCOMPARE(whole.documents.size(), 1);
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.mostBytes = whole.documents.front().file->size();
    m_bench->setPartner(partner);
    QCOMPARE(m_bench->prepare(dispatch).documents.size(), 1); // it just fits
    --partner.mostBytes;
    m_bench->setPartner(partner);
    const Result<Shipped> shipped = m_bench->ship(dispatch);
    QCOMPARE(shipped->documents.size(), 2);
    const QByteArrayList trees[] = { { "c1", "u1", "u2", "u3" }, { "c2", "u4", "u5", "u6" } };
    for (size_t at : { 0U, 1U }) {
        const QByteArray document = m_bench->bytes(shipped->documents[at].document);
        QVERIFY(document.size() <= partner.mostBytes);
        for (const QByteArray &name : trees[at])
            QVERIFY2(document.contains(ShippingBench::epc(name)), name.constData());
        for (const QByteArray &name : trees[1 - at])
            QVERIFY2(!document.contains(ShippingBench::epc(name)), name.constData());
        QVERIFY(document.contains("bizstep:commissioning") && document.contains("bizstep:packing"));
    }
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ShippingWriter::refusesATreeBiggerThanTheLimit()
{
    m_bench->palletAtHand();
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.mostBytes = 1000;
    m_bench->setPartner(partner);
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    m_bench->pick(dispatch, ShippingBench::code("p1"));
    const auto shipped = m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
        return ShippingSession(dispatch, m_bench->ana).ship(transaction);
    });
    QCOMPARE(shipped.error().code, codes::tooBigForPartner);
    QCOMPARE(m_bench->state("p1"), ledger::ItemState::Received);
}

void tst_ShippingWriter::shipsWhatWasWrittenBefore()
{
    m_bench->palletAtHand();
    m_bench->make({ "x1" });
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), ShipVerdict::Accepted);
    const Prepared prepared = m_bench->prepare(dispatch);
    QCOMPARE(prepared.documents.size(), 1);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received); // nothing happened yet
    // Others worked on.
    const ledger::DispatchId other = m_bench->openDispatch();
    m_bench->clock.advance(4000);
    m_bench->hold("x1", "damaged");
    QVERIFY(!m_bench->preview(other).isBlocked() || m_bench->preview(other).outermost == 0);
    const Result<Shipped> shipped = m_bench->finish(dispatch, prepared);
    QVERIFY(shipped && !shipped->refused);
    QCOMPARE(m_bench->outbox(shipped->documents.front().document).instance, prepared.documents.front().instance);
    QCOMPARE(m_bench->event(shipped->documents.front().event).eventId, prepared.documents.front().shipping.eventId);
    QVERIFY(m_bench->bytes(shipped->documents.front().document).contains(prepared.documents.front().shipping.eventId));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ShippingWriter::writesAnewWhatChangedInBetween()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), ShipVerdict::Accepted);
    // A pack was put on hold.
    const Prepared before = m_bench->prepare(dispatch);
    m_bench->hold("u5", "damaged");
    const Result<Shipped> refused = m_bench->finish(dispatch, before);
    QVERIFY(refused && refused->refused);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
    m_bench->release("u5");
    // A pack was taken out.
    const Prepared whole = m_bench->prepare(dispatch);
    (void)m_bench->unpack("c1", { "u1" });
    const Result<Shipped> less = m_bench->finish(dispatch, whole);
    QVERIFY(less && !less->refused);
    QCOMPARE(less->preview.contents.units, 5);
    QVERIFY(m_bench->outbox(less->documents.front().document).instance != whole.documents.front().instance);
    QVERIFY(!m_bench->bytes(less->documents.front().document).contains(ShippingBench::epc("u1")));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);

    // The customer wants another form now.
    const ledger::DispatchId second = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(second, "u1"), ShipVerdict::Accepted);
    const Prepared xml = m_bench->prepare(second);
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.form = sync::EpcisForm::Json20;
    m_bench->setPartner(partner);
    const Result<Shipped> json = m_bench->finish(second, xml);
    QVERIFY(json && !json->refused);
    QVERIFY(m_bench->bytes(json->documents.front().document).startsWith('{'));
    QCOMPARE(m_bench->finish(second, xml).error().code, codes::dispatchNotOpen); // and never twice
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ShippingWriter::leavesAllAsItWasWhereWritingIsStopped()
{
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), ShipVerdict::Accepted);
    const Result<Prepared> stopped = m_bench->ledger().read([&](ledger::View &view) {
        return ShippingSession(dispatch, m_bench->ana).prepare(view, m_bench->clock.now(), {}, [](qint64, qint64) {
            return false;
        });
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, packledger::codes::cancelled);
    QCOMPARE(m_bench->dispatch(dispatch).state, ledger::DispatchState::Open);
    QVERIFY(!m_bench->ship(dispatch)->refused);
}

QTEST_GUILESS_MAIN(tst_ShippingWriter)
#include "tst_shippingwriter.moc"
