#include "support/eventbuilder.h"
#include "support/testsite.h"

#include <QCryptographicHash>
#include <QTest>

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;

namespace {

const QByteArray unitA = "urn:epc:id:sgtin:0361414.031234.A1";
const QByteArray unitB = "urn:epc:id:sgtin:0361414.031234.B2";
const QByteArray caseC = "urn:epc:id:sgtin:0361414.431234.C3";
const QByteArray bundleD = "urn:epc:id:sgtin:0361414.331234.D4";
const QByteArray pallet = "urn:epc:id:sscc:0361414.1000000001";
const QByteArray otherPallet = "urn:epc:id:sscc:0361414.1000000002";
const QByteArray seller = "urn:epc:id:sgln:0361414.00001.0";
const QByteArray here = "urn:epc:id:sgln:0399999.00001.0";

} // namespace

/// Items as their events tell them, through the real database.
class tst_ItemProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void commissionsWithLotAndExpiry();
    void readsTwoSpellingsAsOneItem();
    void movesContentsWithTheirContainer();
    void leavesTheContainerWithWhatItWentThrough();
    void emptiesAContainerWithoutNamingChildren();
    void learnsLevelsFromTheHierarchy();
    void notesPackingBeforeCommissioning();
    void takesLateCommissioningIntoAccount();
    void takesACommissioningThatIsToldAgain();
    void notesASecondParentAndFollowsTheNewer();
    void notesALoopAndDoesNotFollowIt();
    void notesAContainerInItself();
    void withdrawsWhatADeclarationCallsWrong();
    void withdrawsByItsNumberWhatIsToldOtherwise();
    void putsBackWhatWasWronglyTakenOut_data();
    void putsBackWhatWasWronglyTakenOut();
    void withdrawsAnEventThatComesAfterItsDeclaration();
    void tellsTheHistoryThroughContainers();
    void endsALifeForGood();
    void keepsItemsApartThatAreLookedForAtOnePlace();
    void printsEpcUrisOnceThePrefixIsSeen();
    void printsEpcUrisAsTheProductSaysByThen();

private:
    void add(const epcis::Event &event, bool fromPartner = true);
    ItemRow item(const QByteArray &uri);
    EffectiveState effective(const QByteArray &uri);
    QByteArrayList findings(const QByteArray &uri);

    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
};

void tst_ItemProjection::init()
{
    m_site = std::make_unique<TestSite>(m_clock);
}

// Every story told in this test must also survive a replay of its journal.
void tst_ItemProjection::cleanup()
{
    const LedgerCheck check = m_site->check();
    QVERIFY2(check.isGood(), check.differingTables.join(' ').constData());
    m_site.reset();
}

void tst_ItemProjection::add(const epcis::Event &event, bool fromPartner)
{
    const QByteArray hash = QCryptographicHash::hash(event.eventTime.text + event.bizStep + event.parentId
            + (event.epcList.empty() ? QByteArray() : event.epcList.front())
            + (event.childEpcs.empty() ? QByteArray() : event.childEpcs.front()),
        QCryptographicHash::Sha256);
    const Result<qint64> written = m_site->ledger().write([&](WriteTransaction &transaction) -> Result<qint64> {
        return transaction.appendEvent(event, hash, fromPartner ? DocumentId { 1 } : DocumentId {}).seq;
    });
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
}

ItemRow tst_ItemProjection::item(const QByteArray &uri)
{
    const Result<ItemRow> found = m_site->ledger().read([&](View &view) -> Result<ItemRow> {
        return view.items().find(gs1::ItemKey::fromUri(uri)).value_or(ItemRow {});
    });
    return found.value_or(ItemRow {});
}

EffectiveState tst_ItemProjection::effective(const QByteArray &uri)
{
    const ItemRow row = item(uri);
    return *m_site->ledger().read([&](View &view) -> Result<EffectiveState> { return view.items().effective(row); });
}

QByteArrayList tst_ItemProjection::findings(const QByteArray &uri)
{
    return *m_site->ledger().read([&](View &view) -> Result<QByteArrayList> {
        QByteArrayList names;
        for (const Finding &finding :
            view.findings().ofItem(view.items().find(gs1::ItemKey::fromUri(uri)).value_or(ItemRow {}).id))
            names.append(finding.code.name().latin1());
        return names;
    });
}

void tst_ItemProjection::commissionsWithLotAndExpiry()
{
    add(anEvent().commissioning({ unitA }).lot("L7", "2028-06-30").at(seller));
    QCOMPARE(item(unitA).state, ItemState::Active);
    QCOMPARE(item(unitA).lot, QByteArray("L7"));
    QCOMPARE(item(unitA).expiry, QByteArray("2028-06-30"));
    QVERIFY(item(unitA).placeId > 0);
    QVERIFY(findings(unitA).isEmpty());
}

void tst_ItemProjection::readsTwoSpellingsAsOneItem()
{
    add(anEvent().commissioning({ "https://example.com/01/00361414312340/21/A1" }).second(1));
    add(anEvent().observing({ "urn:epc:id:sgtin:036141.0431234.A1" }, "inspecting", "damaged").second(2));
    QCOMPARE(item(unitA).condition, ItemCondition::Damaged);
}

void tst_ItemProjection::movesContentsWithTheirContainer()
{
    add(anEvent().commissioning({ unitA, unitB }).second(1));
    add(anEvent().commissioning({ caseC }).second(2));
    add(anEvent().packing(caseC, { unitA, unitB }).second(3));
    add(anEvent().packing(pallet, { caseC }).second(4));
    add(anEvent().shipping({ pallet }).second(5));
    QCOMPARE(effective(unitA).state, ItemState::InTransit);
    QCOMPARE(effective(unitA).ancestors.size(), size_t(2));
    add(anEvent().receiving({ pallet }).at(here).second(6), false);
    QCOMPARE(effective(unitB).state, ItemState::Received);
    QCOMPARE(item(unitB).state, ItemState::Active);
}

void tst_ItemProjection::leavesTheContainerWithWhatItWentThrough()
{
    add(anEvent().commissioning({ unitA, unitB }).second(1));
    add(anEvent().packing(pallet, { unitA, unitB }).second(2));
    add(anEvent().shipping({ pallet }).second(3));
    add(anEvent().receiving({ pallet }).at(here).second(4), false);
    add(anEvent().unpacking(pallet, { unitA }).second(5), false);
    QCOMPARE(item(unitA).state, ItemState::Received);
    QVERIFY(!item(unitA).parent.isValid());
    QVERIFY(item(unitB).parent.isValid());
}

void tst_ItemProjection::emptiesAContainerWithoutNamingChildren()
{
    add(anEvent().commissioning({ unitA, unitB }).second(1));
    add(anEvent().packing(pallet, { unitA, unitB }).second(2));
    add(anEvent().unpacking(pallet, {}).second(3));
    QVERIFY(!item(unitA).parent.isValid());
    QVERIFY(!item(unitB).parent.isValid());
}

void tst_ItemProjection::learnsLevelsFromTheHierarchy()
{
    add(anEvent().commissioning({ unitA, bundleD, caseC }).second(1));
    add(anEvent().packing(pallet, { caseC }).second(2));
    add(anEvent().packing(bundleD, { unitA }).second(3));
    add(anEvent().packing(caseC, { bundleD }).second(4));
    QCOMPARE(item(unitA).level, Level::Unit);
    QCOMPARE(item(bundleD).level, Level::Bundle);
    QCOMPARE(item(caseC).level, Level::Case);
    QCOMPARE(item(pallet).level, Level::Pallet);
    add(anEvent().packing(otherPallet, { unitB }).second(5));
    QCOMPARE(item(otherPallet).level, Level::Case);
}

void tst_ItemProjection::notesPackingBeforeCommissioning()
{
    add(anEvent().packing(pallet, { unitA }).second(1));
    QCOMPARE(findings(unitA), QByteArrayList { "item.not-commissioned" });
    QVERIFY(findings(pallet).isEmpty());
}

void tst_ItemProjection::takesACommissioningThatIsToldAgain()
{
    // A customer's repository gives back what we told it, and tells of the packs that it has alone.
    add(anEvent().commissioning({ unitA, unitB }).lot("L7", "2028-06-30").second(1), false);
    add(anEvent().shipping({ unitB }).second(5), false);
    add(anEvent().commissioning({ unitB }).lot("L7", "2028-06-30").second(1));
    QVERIFY(findings(unitB).isEmpty());
    QCOMPARE(effective(unitB).state, ItemState::Shipped);
    // At another time, or with another lot, it is another commissioning.
    add(anEvent().commissioning({ unitA }).lot("L7", "2028-06-30").second(9));
    QCOMPARE(findings(unitA), QByteArrayList { "item.commissioned-twice" });
    add(anEvent().commissioning({ unitB }).lot("L8", "2028-06-30").second(9));
    QVERIFY(findings(unitB).contains("item.commissioned-twice"));
}

void tst_ItemProjection::takesLateCommissioningIntoAccount()
{
    add(anEvent().packing(pallet, { unitA }).second(10));
    add(anEvent().shipping({ pallet }).second(11));
    add(anEvent().commissioning({ unitA }).lot("L7", "2028-06-30").second(1));
    QVERIFY(findings(unitA).isEmpty());
    QCOMPARE(item(unitA).lot, QByteArray("L7"));
    QCOMPARE(effective(unitA).state, ItemState::InTransit);
}

void tst_ItemProjection::notesASecondParentAndFollowsTheNewer()
{
    add(anEvent().commissioning({ unitA }).second(1));
    add(anEvent().packing(pallet, { unitA }).second(2));
    add(anEvent().packing(otherPallet, { unitA }).second(3));
    QCOMPARE(findings(unitA), QByteArrayList { "item.two-parents" });
    QCOMPARE(item(unitA).parent, item(otherPallet).id);
}

void tst_ItemProjection::notesALoopAndDoesNotFollowIt()
{
    add(anEvent().packing(pallet, { otherPallet }).second(1));
    add(anEvent().packing(otherPallet, { pallet }).second(2));
    QCOMPARE(findings(pallet), QByteArrayList { "item.parent-loop" });
    QVERIFY(!item(pallet).parent.isValid());
}

void tst_ItemProjection::notesAContainerInItself()
{
    add(anEvent().packing(pallet, { unitA, pallet }).second(5));
    QCOMPARE(findings(pallet), QByteArrayList { "item.parent-loop" });
    QVERIFY(!item(pallet).parent.isValid());
    add(anEvent().packing(otherPallet, { pallet }).second(1)); // older: its story is told anew
    QCOMPARE(findings(pallet), QByteArrayList { "item.parent-loop" });
}

void tst_ItemProjection::withdrawsWhatADeclarationCallsWrong()
{
    add(anEvent().commissioning({ unitA }).second(1));
    add(anEvent().destroying({ unitA }).withId("urn:uuid:1").second(2));
    QCOMPARE(item(unitA).state, ItemState::Destroyed);
    add(anEvent().destroying({ unitA }).withId("urn:uuid:1").second(2).declaredWrong());
    QCOMPARE(item(unitA).state, ItemState::Active);
}

void tst_ItemProjection::withdrawsByItsNumberWhatIsToldOtherwise()
{
    add(anEvent().commissioning({ unitA }).second(1));
    add(anEvent().destroying({ unitA }).withId("urn:uuid:1").second(2));
    add(anEvent().destroying({ unitB }).withId("urn:uuid:1").second(3).declaredWrong());
    QCOMPARE(item(unitA).state, ItemState::Active);
}

void tst_ItemProjection::putsBackWhatWasWronglyTakenOut_data()
{
    QTest::addColumn<bool>("fromPartner");
    QTest::newRow("by the partner") << true;
    QTest::newRow("here") << false;
}

void tst_ItemProjection::putsBackWhatWasWronglyTakenOut()
{
    QFETCH(bool, fromPartner);
    add(anEvent().packing(pallet, { unitA, unitB }).second(1));
    add(anEvent().unpacking(pallet, {}).second(2), fromPartner); // all of them, unnamed
    QVERIFY(!item(unitB).parent.isValid());
    add(anEvent().unpacking(pallet, {}).second(2).declaredWrong(), fromPartner);
    QCOMPARE(item(unitA).parent, item(pallet).id);
    QCOMPARE(item(unitB).parent, item(pallet).id);
}

void tst_ItemProjection::withdrawsAnEventThatComesAfterItsDeclaration()
{
    add(anEvent().commissioning({ unitA }).second(1));
    add(anEvent().destroying({ unitA }).second(2).declaredWrong());
    add(anEvent().destroying({ unitA }).second(2));
    QCOMPARE(item(unitA).state, ItemState::Active);
}

void tst_ItemProjection::tellsTheHistoryThroughContainers()
{
    add(anEvent().commissioning({ unitA }).second(1));
    add(anEvent().commissioning({ pallet }).second(2));
    add(anEvent().packing(pallet, { unitA }).second(3));
    add(anEvent().packing(pallet, { unitB }).second(4));
    add(anEvent().shipping({ pallet }).second(5));
    add(anEvent().unpacking(pallet, { unitA }).second(6));
    add(anEvent().shipping({ pallet }).second(7));
    const ItemId unit = item(unitA).id;
    const Result<std::vector<HistoryLine>> history = m_site->ledger().read(
        [&](View &view) -> Result<std::vector<HistoryLine>> { return view.events().history(unit); });
    QVERIFY(history);
    QByteArrayList kinds;
    for (const HistoryLine &line : *history)
        kinds.append(nameOf(line.kind));
    QCOMPARE(kinds, (QByteArrayList { "commission", "pack", "ship-inbound", "unpack" }));
    QVERIFY(history->at(2).throughContainer);
}

void tst_ItemProjection::endsALifeForGood()
{
    add(anEvent().commissioning({ unitA }).second(1));
    add(anEvent().decommissioning({ unitA }).second(2));
    add(anEvent().shipping({ unitA }).second(3));
    QCOMPARE(item(unitA).state, ItemState::Decommissioned);
    QCOMPARE(findings(unitA), QByteArrayList { "item.used-after-end" });
}

// The first 47 bits of their keys' SHA-256 are the same.
void tst_ItemProjection::keepsItemsApartThatAreLookedForAtOnePlace()
{
    const QByteArray one = "urn:epc:id:sgtin:0361414.031234.17083232";
    const QByteArray two = "urn:epc:id:sgtin:0361414.031234.17802518";
    add(anEvent().commissioning({ one }).second(1));
    QVERIFY(!item(two).id.isValid());
    add(anEvent().commissioning({ two }).lot("L7", "2028-06-30").second(2));
    add(anEvent().commissioning({ two }).second(3));
    QVERIFY(item(one).id != item(two).id);
    QCOMPARE(item(one).key.text(), QByteArray("01003614143123402117083232"));
    QCOMPARE(item(two).lot, QByteArray("L7"));
    QVERIFY(item(one).lot.isEmpty());
}

void tst_ItemProjection::printsEpcUrisOnceThePrefixIsSeen()
{
    const auto uri = [&](const gs1::ItemKey &key) {
        return *m_site->ledger().read([&](View &view) -> Result<QByteArray> { return view.masterData().epcUri(key); });
    };
    const gs1::ItemKey key = gs1::ItemKey::fromUri(unitA);
    QCOMPARE(uri(key), QByteArray("https://id.gs1.org/01/00361414312340/21/A1"));
    add(anEvent().shipping({ pallet }).second(1));
    QCOMPARE(uri(key), unitA);
}

void tst_ItemProjection::printsEpcUrisAsTheProductSaysByThen()
{
    QByteArrayList printed;
    (void)m_site->ledger().write([&](WriteTransaction &transaction) -> Result<void> {
        for (const int length : { 0, 6, 7 }) {
            Product product;
            product.gtin = "00361414312340";
            product.companyPrefixLength = length;
            transaction.appendAct("product.set", MasterDataStore::toJson(product));
            printed.append(transaction.masterData().epcUri(gs1::ItemKey::fromUri(unitA)));
        }
        return {};
    });
    QCOMPARE(printed,
        (QByteArrayList { "https://id.gs1.org/01/00361414312340/21/A1", "urn:epc:id:sgtin:036141.0431234.A1", unitA }));
}

QTEST_GUILESS_MAIN(tst_ItemProjection)
#include "tst_itemprojection.moc"
