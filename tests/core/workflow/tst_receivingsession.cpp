#include "access/accesserrors.h"
#include "support/dock.h"
#include "workflow/receivingerrors.h"
#include "workflow/receivingtext.h"

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// Scans in one receipt, through the real ledger. Every story must survive a replay of its journal.
class tst_ReceivingSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<Dock>(); }
    void cleanup()
    {
        QCOMPARE(m_dock->replayDifference(), QByteArray());
        m_dock.reset();
    }

    void acceptsAPackOnce();
    void infersTheContentsOfAContainer();
    void countsOnlyWhatAContainerNewlyBringsIn();
    void seesWhatWasInferred();
    void infersNothingWhenEveryUnitIsWanted();
    void keepsForeignPacksApart();
    void namesTheReceiptOfAnotherDelivery();
    void wantsAnotherSuppliersPackAcknowledged();
    void givesTraysToWhatIsHeld();
    void keepsTheTrayOfAPackScannedAgain();
    void acceptsAHeldPackOnceItsReasonIsGone();
    void tellsLotOfLabelAndData();
    void takesInferenceFromTheSiblingsOfAContradiction();
    void doesNotInferWhatMustNotBeReceivedUnseen();
    void tellsShortDatedPacks();
    void survivesARebuild();
    void refusesWhatWasReceivedBefore();
    void saysNothingOfAPackWhenTheScannerFailed();
    void believesASpoiledCodeThatTheLedgerKnows();
    void answersARepeatedScanAsTheFirst();
    void findsTheDeliveryOfABlindReceipt();
    void keepsGoodsUnderAnotherNumberApart();
    void opensReceiptsAfterABlindOne();
    void asksForEveryUnitWhenASampleFails();
    void refusesWithoutPermission();
    void refusesASubmittedReceipt();
    void countsAlongAsTheTreeCounts();
    void namesTheScannerThatChangesLetters();
    void tellsSerialsThatDifferInCaseAlone();
    void takesBackTheLastScanOfAPack();

private:
    std::unique_ptr<Dock> m_dock;
};

void tst_ReceivingSession::acceptsAPackOnce()
{
    const ReceiptId receipt = m_dock->pallet();
    const ReceiveOutcome first = m_dock->scan(receipt, Dock::code("u1", "L1", "2028-06"));
    QCOMPARE(first.verdict, Verdict::Accepted);
    QCOMPARE(first.number, 1);
    QCOMPARE(first.uri, Dock::epc("u1"));
    QCOMPARE(first.gtin, "00361414312340");
    QCOMPARE(first.lot, "L1");
    QCOMPARE(first.expiry, "2028-06-30");
    QCOMPARE(first.level, Level::Unit);
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Duplicate);
    QCOMPARE(m_dock->shipments().front().state, ShipmentState::Receiving);
    const ReceiptOverview overview = m_dock->overview(receipt);
    QCOMPARE(overview.units, (ReceiptCount { 6, 1, 0, 0, 0 }));
}

void tst_ReceivingSession::infersTheContentsOfAContainer()
{
    const ReceiptId receipt = m_dock->pallet();
    const ReceiveOutcome pallet = m_dock->scan(receipt, "p1");
    QCOMPARE(pallet.verdict, Verdict::Accepted);
    QCOMPARE(pallet.level, Level::Pallet);
    QCOMPARE(pallet.inferred, 8);
    QCOMPARE(pallet.reason, Reason::Contents);
    QCOMPARE(m_dock->evidence(receipt, "u1"), Evidence::Inferred);
    QCOMPARE(m_dock->evidence(receipt, "p1"), Evidence::Scanned);
    QCOMPARE(m_dock->overview(receipt).units, (ReceiptCount { 6, 0, 6, 0, 0 }));
    QVERIFY(m_dock->overview(receipt).exceptions.empty());
    // Nothing but the pallet itself is written down.
    const Result<qint64> rows = m_dock->ledger().read(
        [](View &view) -> Result<qint64> { return view.database().integer("SELECT COUNT(*) FROM receipt_item"); });
    QCOMPARE(*rows, 1);
}

void tst_ReceivingSession::countsOnlyWhatAContainerNewlyBringsIn()
{
    const ReceiptId receipt = m_dock->pallet();
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Accepted);
    QCOMPARE(m_dock->scan(receipt, "c1").inferred, 2);
    QCOMPARE(m_dock->scan(receipt, "p1").inferred, 4); // c2 and its units
    QCOMPARE(m_dock->verdict(receipt, "c1"), Verdict::Duplicate);
    QCOMPARE(m_dock->verdict(receipt, "c2"), Verdict::Duplicate);
}

void tst_ReceivingSession::seesWhatWasInferred()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    const ReceiveOutcome seen = m_dock->scan(receipt, "u1");
    QCOMPARE(seen.verdict, Verdict::Duplicate);
    QCOMPARE(seen.reason, Reason::InContainer);
    QCOMPARE(seen.details, QStringList { QString::fromLatin1(Dock::epc("p1")) });
    QVERIFY2(!sentence(seen).contains(QStringLiteral("urn:")), qPrintable(sentence(seen)));
    QCOMPARE(m_dock->evidence(receipt, "u1"), Evidence::Scanned);
    QCOMPARE(seen.units, (ReceiptCount { 6, 1, 5, 0, 0 }));
    QCOMPARE(m_dock->scan(receipt, "u1").reason, Reason::Again);
}

void tst_ReceivingSession::infersNothingWhenEveryUnitIsWanted()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "c2");
    m_dock->policy(receipt, ReceivingPolicy::EveryUnit);
    QCOMPARE(m_dock->scan(receipt, "p1").inferred, 0);
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Accepted);
    QCOMPARE(m_dock->verdict(receipt, "u4"), Verdict::Accepted); // c2 no longer speaks for it
    QCOMPARE(m_dock->overview(receipt).units, (ReceiptCount { 6, 2, 0, 0, 0 }));
}

void tst_ReceivingSession::keepsForeignPacksApart()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ Dock::commissioned({ "u9" }) });
    const ReceiveOutcome foreign = m_dock->scan(receipt, "u9");
    QCOMPARE(foreign.verdict, Verdict::NotOnAsn);
    QCOMPARE(foreign.tray, 1);
    const ReceiveOutcome unknown = m_dock->scan(receipt, "u77");
    QCOMPARE(unknown.verdict, Verdict::Unknown);
    QCOMPARE(unknown.reason, Reason::UnknownProduct); // no master data came
    QCOMPARE(unknown.tray, 2);
}

void tst_ReceivingSession::namesTheReceiptOfAnotherDelivery()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ Dock::commissioned({ "u20", "u21" }), Dock::shipped({ "u20", "u21" }, "2", 11) });
    const ReceiptId other = m_dock->receiptOf(m_dock->shipments().front().id);
    const ReceiveOutcome outcome = m_dock->scan(receipt, "u20");
    QCOMPARE(outcome.verdict, Verdict::NotOnAsn);
    QCOMPARE(outcome.reason, Reason::OtherShipment);
    QCOMPARE(outcome.details, QStringList { QString::number(other.value) });
    QVERIFY(sentence(outcome).contains(QStringLiteral("receipt R-0002")));
    QCOMPARE(m_dock->verdict(other, "u21"), Verdict::Accepted);
    const ReceiveOutcome elsewhere = m_dock->scan(receipt, "u21");
    QCOMPARE(elsewhere.verdict, Verdict::AlreadyReceived);
    QCOMPARE(elsewhere.reason, Reason::InOtherReceipt);
}

void tst_ReceivingSession::wantsAnotherSuppliersPackAcknowledged()
{
    const ReceiptId receipt = m_dock->pallet();
    // The same supplier's other delivery: a mix-up on the truck.
    m_dock->document({ Dock::commissioned({ "u20" }), Dock::shipped({ "u20" }, "2", 11) });
    QVERIFY(!m_dock->scan(receipt, "u20").mustAcknowledge);
    m_dock->document({ Dock::commissioned({ "u30" }),
        anEvent()
            .shipping({ Dock::epc("u30") })
            .from("urn:epc:id:sgln:0614141.00001.0")
            .to(Dock::here)
            .transaction("desadv", "urn:epcglobal:cbv:bt:0614141000012:ASN-30")
            .second(12) });
    const ReceiveOutcome foreign = m_dock->scan(receipt, "u30");
    QCOMPARE(foreign.reason, Reason::OtherShipment);
    QVERIFY(foreign.mustAcknowledge);
}

void tst_ReceivingSession::givesTraysToWhatIsHeld()
{
    const ReceiptId receipt = m_dock->pallet();
    QCOMPARE(m_dock->scan(receipt, Dock::code("u1", "L2")).tray, 1);
    QCOMPARE(m_dock->scan(receipt, "u2").tray, 0);
    QCOMPARE(m_dock->scan(receipt, Dock::code("u3", {}, "2029-01-01")).tray, 2);
    const ReceiptOverview overview = m_dock->overview(receipt);
    QCOMPARE(overview.units, (ReceiptCount { 6, 1, 0, 2, 0 }));
    QCOMPARE(overview.units.open(), 3);
}

void tst_ReceivingSession::keepsTheTrayOfAPackScannedAgain()
{
    const ReceiptId receipt = m_dock->pallet();
    QCOMPARE(m_dock->scan(receipt, Dock::code("u1", "L2")).tray, 1);
    QCOMPARE(m_dock->scan(receipt, Dock::code("u2", "L2")).tray, 2);
    const ReceiveOutcome again = m_dock->scan(receipt, Dock::code("u1", "L2"));
    QCOMPARE(again.verdict, Verdict::LotMismatch);
    QCOMPARE(again.tray, 1);
    QCOMPARE(m_dock->scan(receipt, Dock::code("u3", "L2")).tray, 3);
}

void tst_ReceivingSession::acceptsAHeldPackOnceItsReasonIsGone()
{
    const ReceiptId receipt = m_dock->pallet();
    QCOMPARE(m_dock->hold("u1", "suspect").verdict, HoldVerdict::Held);
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Quarantined);
    QCOMPARE(m_dock->release("u1").receipts, std::vector<ReceiptId> { receipt });
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Duplicate);
    QVERIFY(m_dock->overview(receipt).units.held == 0);
}

void tst_ReceivingSession::tellsLotOfLabelAndData()
{
    const ReceiptId receipt = m_dock->pallet();
    const ReceiveOutcome outcome = m_dock->scan(receipt, Dock::code("u1", "L2", "2029-06-30"));
    QCOMPARE(outcome.verdict, Verdict::LotMismatch);
    QCOMPARE(outcome.details, (QStringList { QStringLiteral("L2"), QStringLiteral("L1") }));
    QCOMPARE(outcome.differences.size(), size_t(2));
    QCOMPARE(outcome.differences.at(1).onLabel, "2029-06-30");
    QCOMPARE(outcome.differences.at(1).inData, "2028-06-30");
}

void tst_ReceivingSession::takesInferenceFromTheSiblingsOfAContradiction()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    QCOMPARE(m_dock->scan(receipt, Dock::code("u1", "L2")).verdict, Verdict::LotMismatch);
    QCOMPARE(m_dock->evidence(receipt, "u2"), Evidence::DataOnly);
    QCOMPARE(m_dock->evidence(receipt, "u4"), Evidence::Inferred); // the other case is not touched by it
    QCOMPARE(m_dock->verdict(receipt, "u2"), Verdict::Accepted);
    QCOMPARE(m_dock->overview(receipt).units, (ReceiptCount { 6, 1, 3, 1, 0 }));
}

void tst_ReceivingSession::doesNotInferWhatMustNotBeReceivedUnseen()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ anEvent().observing({ Dock::epc("u1") }, "holding", "recalled").second(20),
        anEvent().destroying({ Dock::epc("u4") }).second(21) });
    const ReceiveOutcome pallet = m_dock->scan(receipt, "p1");
    QCOMPARE(pallet.verdict, Verdict::Accepted);
    QCOMPARE(pallet.inferred, 6);
    QCOMPARE(pallet.withheld, 2);
    QCOMPARE(pallet.reason, Reason::ContentsHeld);
    QCOMPARE(m_dock->overview(receipt).exceptions.size(), size_t(2));
    const ReceiveOutcome recalled = m_dock->scan(receipt, "u1");
    QCOMPARE(recalled.verdict, Verdict::Recalled);
    QVERIFY(recalled.mustAcknowledge);
    QCOMPARE(m_dock->verdict(receipt, "u4"), Verdict::Inactive);
}

void tst_ReceivingSession::tellsShortDatedPacks()
{
    m_dock->document({ Dock::commissioned({ "u1" }, "L1", "2026-12-22"),
        Dock::commissioned({ "u2" }, "L2", "2027-12-22", 2), Dock::shipped({ "u1", "u2" }) });
    const ReceiptId receipt = m_dock->receiptOf(m_dock->shipments().front().id);
    m_dock->set("receiving.short-dated-days", QStringLiteral("90"));
    const ReceiveOutcome shortDated = m_dock->scan(receipt, "u1");
    QCOMPARE(shortDated.verdict, Verdict::Accepted);
    QCOMPARE(shortDated.reason, Reason::ShortDated);
    QCOMPARE(shortDated.details, QStringList { QStringLiteral("30") });
    QCOMPARE(m_dock->scan(receipt, "u2").reason, Reason::Expected);
}

void tst_ReceivingSession::survivesARebuild()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    m_dock->scan(receipt, Dock::code("u1", "WRONG"));
    const ReceiptCount before = m_dock->overview(receipt).units;
    QVERIFY(rebuildLedger(m_dock->ledger(), {}));
    QCOMPARE(m_dock->overview(receipt).units, before);
    QCOMPARE(m_dock->verdict(receipt, "u2"), Verdict::Accepted);
}

void tst_ReceivingSession::refusesWhatWasReceivedBefore()
{
    const ReceiptId first = m_dock->pallet();
    m_dock->scan(first, "p1");
    QVERIFY(m_dock->submit(first));
    const ReceiptId blind = m_dock->blind();
    const ReceiveOutcome outcome = m_dock->scan(blind, "u1");
    QCOMPARE(outcome.verdict, Verdict::AlreadyReceived);
    QCOMPARE(outcome.details, (QStringList { QString::number(first.value), QStringLiteral("2026-11-22") }));
    QCOMPARE(sentence(outcome),
        QStringLiteral(
            "Received before with receipt R-0001 on 22 NOV 2026. A return, or a copy: put it aside. Tray 1."));
}

void tst_ReceivingSession::saysNothingOfAPackWhenTheScannerFailed()
{
    const ReceiptId receipt = m_dock->pallet();
    ScannedCode spoiled = Dock::code("u55");
    spoiled.identities.push_back({ Dock::key("u56"), {}, {} });
    spoiled.fault = ScanFault { Reason::ScannerFault, {} };
    const ReceiveOutcome outcome = m_dock->scan(receipt, spoiled);
    QCOMPARE(outcome.verdict, Verdict::Rejected);
    QCOMPARE(outcome.reason, Reason::ScannerFault);
    QCOMPARE(outcome.tray, 0);
    const Result<bool> known = m_dock->ledger().read(
        [](View &view) -> Result<bool> { return view.items().find(Dock::key("u55")).has_value(); });
    QVERIFY(!*known);
    for (const ReceiptException &exception : m_dock->overview(receipt).exceptions)
        QVERIFY(exception.kind == ReceiptException::Kind::Shortage);
}

void tst_ReceivingSession::believesASpoiledCodeThatTheLedgerKnows()
{
    const ReceiptId receipt = m_dock->pallet();
    ScannedCode spoiled = Dock::code("u55");
    spoiled.identities.push_back({ Dock::key("u1"), "L1", {} });
    spoiled.fault = ScanFault { Reason::ScannerFault, {} };
    const ReceiveOutcome outcome = m_dock->scan(receipt, spoiled);
    QCOMPARE(outcome.verdict, Verdict::Accepted);
    QCOMPARE(outcome.uri, Dock::epc("u1"));
}

void tst_ReceivingSession::answersARepeatedScanAsTheFirst()
{
    const ReceiptId receipt = m_dock->pallet();
    const ScannedCode code = Dock::code("u1", "L2");
    const ReceiveOutcome first = m_dock->scan(receipt, code);
    const ReceiveOutcome retry = m_dock->scan(receipt, code);
    QVERIFY(retry.repeated);
    QCOMPARE(retry.verdict, first.verdict);
    QCOMPARE(retry.number, first.number);
    QCOMPARE(retry.tray, first.tray);
    QCOMPARE(retry.reason, first.reason);
    QCOMPARE(retry.details, first.details);
    QCOMPARE(retry.uri, first.uri);
    QCOMPARE(m_dock->scan(receipt, "u2").number, 2);
}

void tst_ReceivingSession::findsTheDeliveryOfABlindReceipt()
{
    const ReceiptId own = m_dock->pallet();
    const ReceiptId blind = m_dock->blind();
    const ReceiveOutcome first = m_dock->scan(blind, "c1");
    QCOMPARE(first.verdict, Verdict::Accepted);
    QVERIFY(first.matched.isValid());
    QCOMPARE(m_dock->receipt(blind).shipment, first.matched);
    QCOMPARE(m_dock->receipt(own).state, ReceiptState::Voided);
    QCOMPARE(m_dock->receiptOf(first.matched), blind);
    QCOMPARE(m_dock->overview(blind).units, (ReceiptCount { 6, 0, 3, 0, 0 }));
}

void tst_ReceivingSession::keepsGoodsUnderAnotherNumberApart()
{
    // Somebody's return is half scanned when one pack of a delivery gets among it.
    const ReceiptId own = m_dock->pallet();
    const ReceiptId blind = *m_dock->write([&](ledger::WriteTransaction &transaction) {
        return openReceipt(transaction, m_dock->ana, {}, QStringLiteral("Mill St Pharmacy"), QStringLiteral("RMA-31"));
    });
    QCOMPARE(m_dock->scan(blind, "u99").verdict, Verdict::Unknown);
    const ReceiveOutcome stray = m_dock->scan(blind, "u1");
    QVERIFY(!stray.matched.isValid());
    QCOMPARE(stray.verdict, Verdict::NotOnAsn);
    QCOMPARE(stray.reason, Reason::OtherShipment);
    QVERIFY(!m_dock->receipt(blind).shipment.isValid());
    QCOMPARE(m_dock->receipt(own).state, ReceiptState::Open);
}

void tst_ReceivingSession::opensReceiptsAfterABlindOne()
{
    // A blind receipt names its number in the journal; the numbers that a replay gives must go on behind it.
    const ReceiptId first = m_dock->pallet();
    const ReceiptId blind = m_dock->blind();
    m_dock->document({ Dock::commissioned({ "u8" }), Dock::shipped({ "u8" }, "2") });
    const ReceiptId last = m_dock->receiptOf(m_dock->shipments().front().id);
    QVERIFY(first < blind && blind < last);
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_ReceivingSession::asksForEveryUnitWhenASampleFails()
{
    const ReceiptId receipt = m_dock->pallet();
    QRandomGenerator random(7);
    m_dock->policy(receipt, ReceivingPolicy::Sampling, 2, &random);
    m_dock->scan(receipt, "p1");
    QByteArrayList sample;
    for (const ReceiptException &exception : m_dock->overview(receipt).exceptions) {
        QCOMPARE(exception.kind, ReceiptException::Kind::Sample);
        sample.append(exception.uri);
    }
    QCOMPARE(sample.size(), 2);
    const QByteArray serialA = sample.at(0).mid(sample.at(0).lastIndexOf('.') + 1);
    const QByteArray serialB = sample.at(1).mid(sample.at(1).lastIndexOf('.') + 1);
    QCOMPARE(m_dock->scan(receipt, serialA).reason, Reason::Sample);
    QCOMPARE(m_dock->overview(receipt).exceptions.size(), size_t(1));
    QCOMPARE(m_dock->scan(receipt, Dock::code(serialB, "L9")).verdict, Verdict::LotMismatch);
    QCOMPARE(m_dock->receipt(receipt).policy, ReceivingPolicy::EveryUnit);
    QCOMPARE(m_dock->overview(receipt).units.inferred, 0);
}

void tst_ReceivingSession::refusesWithoutPermission()
{
    const ReceiptId receipt = m_dock->pallet();
    const access::Session guest("eve", QStringLiteral("Eve"), std::initializer_list<access::Permission> {});
    ReceivingSession session(receipt, guest);
    const auto refused = [](const auto &result) { return !result && result.error().code == codes::notPermitted; };
    Ledger &ledger = m_dock->ledger();
    QVERIFY(refused(ledger.write([&](WriteTransaction &t) { return session.accept(t, Dock::code("u1")); })));
    QVERIFY(refused(ledger.write(
        [&](WriteTransaction &t) { return session.registerUnknown(t, Dock::code("u70", "L1", "2028-01")); })));
    QVERIFY(refused(ledger.write([&](WriteTransaction &t) { return session.hold(t, Dock::code("u1"), "damaged"); })));
    QVERIFY(refused(ledger.write([&](WriteTransaction &t) { return session.openContainer(t, Dock::code("c1")); })));
    QVERIFY(refused(ledger.write([&](WriteTransaction &t) { return session.undo(t); })));
    QVERIFY(refused(ledger.write([&](WriteTransaction &t) { return openReceipt(t, guest, {}); })));
    QVERIFY(refused(ledger.write(
        [&](WriteTransaction &t) { return choosePolicy(t, guest, receipt, ReceivingPolicy::EveryUnit); })));
    QVERIFY(
        refused(ledger.write([&](WriteTransaction &t) { return submit(t, guest, receipt, {}, m_dock->identity()); })));
    const access::Session clerk(
        "bob", QStringLiteral("Bob"), { access::Permission::Receive, access::Permission::SubmitReceipts });
    ReceivingSession clerks(receipt, clerk);
    QVERIFY(ledger.write([&](WriteTransaction &t) { return clerks.accept(t, Dock::code("u1")); }));
    QVERIFY(refused(ledger.write([&](WriteTransaction &t) {
        return submit(t, clerk, receipt, { true, QStringLiteral("short"), false }, m_dock->identity());
    })));
}

void tst_ReceivingSession::refusesASubmittedReceipt()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    QVERIFY(m_dock->submit(receipt));
    ReceivingSession session(receipt, m_dock->ana);
    const auto outcome = m_dock->ledger().write(
        [&](WriteTransaction &transaction) { return session.accept(transaction, Dock::code("u1")); });
    QVERIFY(!outcome && outcome.error().code == codes::receiptClosed);
}

// Scans at random: the counts that a session keeps along, and the property that nothing goes missing.
void tst_ReceivingSession::countsAlongAsTheTreeCounts()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ anEvent().observing({ Dock::epc("u6") }, "holding", "recalled").second(20) });
    QRandomGenerator random(20261122);
    const QByteArrayList names { "u1", "u2", "u3", "u4", "u5", "u6", "c1", "c2", "p1", "u50", "u51" };
    ReceivingSession ana(receipt, m_dock->ana);
    ReceivingSession bob(receipt, access::Session::forOperator("bob"));
    for (int step = 0; step < 120; ++step) {
        ReceivingSession &session = random.bounded(5) == 0 ? bob : ana;
        const QByteArray &name = names.at(random.bounded(int(names.size())));
        const int deed = random.bounded(10);
        if (deed == 0) {
            (void)m_dock->ledger().write([&](WriteTransaction &t) { return session.undo(t, 1 + random.bounded(4)); });
        } else if (deed == 1) {
            m_dock->policy(receipt, ReceivingPolicy(random.bounded(3)), 1, &random);
        } else {
            const ScannedCode code = Dock::code(name, deed == 2 ? "WRONG" : "");
            const Result<ReceiveOutcome> outcome = m_dock->write([&](WriteTransaction &t) {
                return deed == 3 ? session.openContainer(t, code) : session.accept(t, code);
            });
            QVERIFY(outcome);
            QCOMPARE(outcome->units, m_dock->overview(receipt).units);
        }
        qint64 open = 0;
        for (const ReceiptEntry &entry : m_dock->entries(receipt))
            open += entry.evidence == Evidence::DataOnly && !entry.verdict ? 1 : 0;
        const ReceiptCount items = m_dock->overview(receipt).items;
        QCOMPARE(items.seen + items.inferred + items.held + open, items.expected + items.extra);
        QCOMPARE(items.expected, 9);
    }
}

void tst_ReceivingSession::namesTheScannerThatChangesLetters()
{
    const ReceiptId receipt = m_dock->pallet();
    ScannedCode code = Dock::code("u1");
    code.identities.front().key = gs1::ItemKey::sgtin(*Dock::key("u1").gtin(), "U1");
    const ReceiveOutcome outcome = m_dock->scan(receipt, code);
    QCOMPARE(outcome.verdict, Verdict::Rejected);
    QCOMPARE(outcome.reason, Reason::ScannerFault);
    QVERIFY(sentence(outcome).contains(QStringLiteral("Caps Lock")));
    QCOMPARE(m_dock->overview(receipt).units.extra, 0);
}

void tst_ReceivingSession::tellsSerialsThatDifferInCaseAlone()
{
    m_dock->document({ Dock::commissioned({ "uaB7", "uAb7", "uAB7" }), Dock::shipped({ "uaB7", "uAb7", "uAB7" }) });
    const ReceiptId receipt = m_dock->receiptOf(m_dock->shipments().front().id);
    for (const char *serial : { "uAb7", "uaB7", "uAB7" })
        QCOMPARE(m_dock->verdict(receipt, serial), Verdict::Accepted);
    QCOMPARE(m_dock->overview(receipt).units, (ReceiptCount { 3, 3, 0, 0, 0 }));
}

void tst_ReceivingSession::takesBackTheLastScanOfAPack()
{
    const ReceiptId receipt = m_dock->pallet();
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Accepted);
    QCOMPARE(m_dock->verdict(receipt, "u2"), Verdict::Accepted);
    ScannedCode spoiled = Dock::code("u55");
    spoiled.fault = ScanFault { Reason::ScannerFault, {} };
    QCOMPARE(m_dock->scan(receipt, spoiled).verdict, Verdict::Rejected);
    ReceivingSession session(receipt, m_dock->ana);
    const auto undo = [&] { return m_dock->ledger().write([&](WriteTransaction &t) { return session.undo(t); }); };
    const auto undone = undo();
    QVERIFY(undone);
    QCOMPARE(undone->front().raw, QByteArray("u2"));
    QCOMPARE(m_dock->overview(receipt).units.seen, 1);
    QVERIFY(undo());
    const auto nothing = undo();
    QVERIFY(!nothing && nothing.error().code == codes::nothingToUndo);
}

QTEST_GUILESS_MAIN(tst_ReceivingSession)
#include "tst_receivingsession.moc"
