#include "access/accesserrors.h"
#include "support/dock.h"
#include "workflow/holdingerrors.h"

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using ledger::ItemState;
using ledger::Verdict;
using ledger::WriteTransaction;

/// What is put aside, and let go again: with the scan, by hand, by itself.
class tst_Holds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<Dock>(); }
    void cleanup() { QCOMPARE(m_dock->replayDifference(), QByteArray()); }

    void placesTheHoldWithTheScan_data();
    void placesTheHoldWithTheScan();
    void placesItOnceHoweverOftenThePackIsScanned();
    void submittingPlacesNoSecondHold();
    void takesTheHoldBackWithTheScan();
    void takingBackALaterScanBringsTheEarlierHoldBack();
    void releasesByItselfOnceThePackIsKnown();
    void releasesByItselfWhenCorrectedDataAgree();
    void releasesManyThatWaitedForDataWithOneEvent();
    void holdsNothingThatIsAccepted();
    void keepsTheVerdictOfAPackScannedAgain();
    void takesAPackOfAnotherDeliveryInThere();

    void releasedPacksCountInTheirOpenReceipt();
    void releasedPacksAreReceivedWhenTheReceiptIsSubmitted();
    void releasesButDoesNotReceiveWhatMustNotBe_data();
    void releasesButDoesNotReceiveWhatMustNotBe();
    void asksForAReason();
    void asksForThePermissions();
    void namesTheContainerThatIsHeld();
    void holdsContentsWithTheirContainer();
    void tellsWhenThereIsNothingToRelease();
    void holdsASerialThatNobodyHasToldUsOf();
    void holdsNothingWhoseLifeHasEnded();

private:
    Result<std::vector<ledger::ReceiptScan>> undo(ReceiptId receipt, int count = 1)
    {
        ReceivingSession session(receipt, m_dock->ana);
        return m_dock->write([&](WriteTransaction &transaction) { return session.undo(transaction, count); });
    }

    /// The lines of an item's history that hold this word.
    QByteArrayList told(const QByteArray &name, const char *word)
    {
        QByteArrayList lines = m_dock->history(name);
        lines.removeIf([&](const QByteArray &line) { return !line.contains(word); });
        return lines;
    }

    std::unique_ptr<Dock> m_dock;
};

void tst_Holds::placesTheHoldWithTheScan_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("lot");
    QTest::addColumn<QByteArray>("hold");
    QTest::addColumn<QByteArray>("event");
    QTest::newRow("unknown serial") << QByteArray("u99") << QByteArray() << QByteArray("awaiting-data")
                                    << QByteArray("holding no_pedigree_match");
    QTest::newRow("another delivery's pack")
        << QByteArray("u50") << QByteArray() << QByteArray("not-on-asn") << QByteArray("holding mismatch_instance");
    QTest::newRow("wrong lot") << QByteArray("u1") << QByteArray("L9") << QByteArray("suspect")
                               << QByteArray("holding non_sellable_other");
    QTest::newRow("recalled") << QByteArray("u2") << QByteArray() << QByteArray("recall")
                              << QByteArray("holding recalled");
    QTest::newRow("expired") << QByteArray("u60") << QByteArray() << QByteArray("expired")
                             << QByteArray("holding expired");
    QTest::newRow("ended") << QByteArray("u61") << QByteArray() << QByteArray("suspect")
                           << QByteArray("holding non_sellable_other");
}

void tst_Holds::placesTheHoldWithTheScan()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, lot);
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ Dock::commissioned({ "u50", "u61" }), Dock::commissioned({ "u60" }, "L0", "2020-01-31"),
        Dock::shipped({ "u60" }, "7"), anEvent().destroying({ Dock::epc("u61") }).second(20),
        anEvent().observing({ Dock::epc("u2") }, "holding", "recalled").second(20) });
    (void)m_dock->scan(receipt, Dock::code(name, lot));
    QTEST(m_dock->holds(name).join(), "hold");
    QTEST(m_dock->history(name).last(), "event");
}

void tst_Holds::placesItOnceHoweverOftenThePackIsScanned()
{
    const ReceiptId receipt = m_dock->pallet();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_dock->scan(receipt, Dock::code("u1", "L9")).verdict, Verdict::LotMismatch);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "suspect" });
    QCOMPARE(told("u1", "holding").size(), 1);
}

void tst_Holds::submittingPlacesNoSecondHold()
{
    const ReceiptId receipt = m_dock->pallet();
    (void)m_dock->scan(receipt, Dock::code("u1", "L9"));
    (void)m_dock->scan(receipt, "u99");
    (void)m_dock->scan(receipt, "c2");
    const QByteArrayList before = m_dock->history("u99");
    QVERIFY(m_dock->submit(receipt, { true, QStringLiteral("short"), false }));
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "suspect" });
    QCOMPARE(m_dock->holds("u99"), QByteArrayList { "awaiting-data" });
    QCOMPARE(m_dock->history("u99"), before);
}

void tst_Holds::takesTheHoldBackWithTheScan()
{
    const ReceiptId receipt = m_dock->pallet();
    (void)m_dock->scan(receipt, Dock::code("u1", "L9"));
    QVERIFY(undo(receipt));
    QCOMPARE(m_dock->holds("u1"), QByteArrayList());
    QCOMPARE(told("u1", "holding"),
        (QByteArrayList { "-holding non_sellable_other", "holding non_sellable_other" })); // withdrawn, and by what
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Accepted);
    // A scan taken back has told us nothing: the serial is as unknown as before.
    QCOMPARE(m_dock->verdict(receipt, "u99"), Verdict::Unknown);
    QVERIFY(undo(receipt));
    QCOMPARE(m_dock->verdict(receipt, "u99"), Verdict::Unknown);
}

void tst_Holds::takingBackALaterScanBringsTheEarlierHoldBack()
{
    const ReceiptId receipt = m_dock->pallet();
    (void)m_dock->scan(receipt, Dock::code("u1", "L9"));
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Accepted); // read again, rightly
    QCOMPARE(m_dock->holds("u1"), QByteArrayList());
    QVERIFY(undo(receipt));
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "suspect" });
    QVERIFY(undo(receipt));
    QCOMPARE(m_dock->holds("u1"), QByteArrayList());
}

void tst_Holds::releasesByItselfOnceThePackIsKnown()
{
    const ReceiptId receipt = m_dock->pallet();
    QCOMPARE(m_dock->verdict(receipt, "u99"), Verdict::Unknown);
    m_dock->document({ Dock::commissioned({ "u99" }), Dock::shipped({ "u99" }, "1") });
    QCOMPARE(m_dock->holds("u99"), QByteArrayList());
    QCOMPARE(m_dock->evidence(receipt, "u99"), ledger::Evidence::Scanned);
}

void tst_Holds::releasesByItselfWhenCorrectedDataAgree()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ anEvent().observing({ Dock::epc("u1") }, "holding", "recalled").second(20) });
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Recalled);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "recall" });
    m_dock->document({ anEvent().observing({ Dock::epc("u1") }, "inspecting", "conformant").second(30) });
    QCOMPARE(m_dock->holds("u1"), QByteArrayList());
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Duplicate);
}

void tst_Holds::releasesManyThatWaitedForDataWithOneEvent()
{
    const ReceiptId receipt = m_dock->blind();
    QByteArrayList names;
    for (int i = 0; i < 12; ++i)
        names.append("u" + QByteArray::number(200 + i));
    for (const QByteArray &name : names)
        QCOMPARE(m_dock->verdict(receipt, name), Verdict::Unknown);
    const auto events = [&] {
        return *m_dock->ledger().read([](ledger::View &view) -> Result<qint64> { return view.events().count(); });
    };
    QCOMPARE(events(), 12);
    m_dock->document({ Dock::commissioned(names), Dock::shipped(names) });
    QCOMPARE(events(), 12 + 2 + 1);
    for (const QByteArray &name : names)
        QCOMPARE(m_dock->holds(name), QByteArrayList());
}

void tst_Holds::holdsNothingThatIsAccepted()
{
    const ReceiptId receipt = m_dock->pallet();
    QCOMPARE(m_dock->verdict(receipt, "p1"), Verdict::Accepted);
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Duplicate);
    QVERIFY(told("u1", "holding").isEmpty());
    QVERIFY(told("p1", "holding").isEmpty());
}

void tst_Holds::keepsTheVerdictOfAPackScannedAgain()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ Dock::commissioned({ "u50" }) });
    QCOMPARE(m_dock->verdict(receipt, "u50"), Verdict::NotOnAsn);
    QCOMPARE(m_dock->verdict(receipt, "u50"), Verdict::NotOnAsn);
    QCOMPARE(m_dock->verdict(receipt, "u99"), Verdict::Unknown);
    QCOMPARE(m_dock->verdict(receipt, "u99"), Verdict::Unknown);
}

void tst_Holds::takesAPackOfAnotherDeliveryInThere()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ Dock::commissioned({ "u50" }), Dock::shipped({ "u50" }, "2") });
    const ReceiptId other = m_dock->receiptOf(m_dock->shipments().front().id);
    QVERIFY(other != receipt);
    QCOMPARE(m_dock->verdict(receipt, "u50"), Verdict::NotOnAsn);
    QCOMPARE(m_dock->holds("u50"), QByteArrayList { "not-on-asn" });
    QCOMPARE(m_dock->verdict(other, "u50"), Verdict::Accepted);
    QVERIFY(m_dock->submit(other));
    QCOMPARE(m_dock->holds("u50"), QByteArrayList());
    QCOMPARE(m_dock->state("u50"), ItemState::Received);
}

void tst_Holds::releasedPacksCountInTheirOpenReceipt()
{
    const ReceiptId receipt = m_dock->pallet();
    (void)m_dock->scan(receipt, Dock::code("u1", "L9"));
    const HoldOutcome released = m_dock->release("u1", QStringLiteral("label smeared, lot read by eye"));
    QCOMPARE(released.verdict, HoldVerdict::Released);
    QCOMPARE(released.receipts, std::vector<ReceiptId> { receipt });
    QCOMPARE(m_dock->overview(receipt).units.seen, 1);
    QCOMPARE(m_dock->overview(receipt).units.held, 0);
    QCOMPARE(m_dock->history("u1").mid(m_dock->history("u1").size() - 2),
        (QByteArrayList { "holding non_sellable_other", "inspecting in_progress" }));
}

void tst_Holds::releasedPacksAreReceivedWhenTheReceiptIsSubmitted()
{
    const ReceiptId receipt = m_dock->pallet();
    (void)m_dock->scan(receipt, Dock::code("u1", "L9"));
    for (const char *name : { "u2", "u3", "c2" })
        (void)m_dock->scan(receipt, name);
    QVERIFY(m_dock->submit(receipt, { true, QStringLiteral("one aside"), false }));
    QCOMPARE(m_dock->state("u1"), ItemState::InTransit);
    QCOMPARE(m_dock->release("u1").receipts, std::vector<ReceiptId> { receipt });
    QCOMPARE(m_dock->state("u1"), ItemState::Received);
    QCOMPARE(m_dock->history("u1").last(), QByteArray("receiving in_progress"));
    QCOMPARE(m_dock->evidence(receipt, "u1"), ledger::Evidence::Scanned);
    QVERIFY(told("u2", "receiving").size() == 1);
}

void tst_Holds::releasesButDoesNotReceiveWhatMustNotBe_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("expired") << QByteArray("u60");
    QTest::newRow("destroyed") << QByteArray("u61");
    QTest::newRow("recalled by a partner") << QByteArray("u2");
    QTest::newRow("unknown") << QByteArray("u99");
}

void tst_Holds::releasesButDoesNotReceiveWhatMustNotBe()
{
    QFETCH(QByteArray, name);
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ Dock::commissioned({ "u61" }), Dock::commissioned({ "u60" }, "L0", "2020-01-31"),
        Dock::shipped({ "u60", "u61" }, "1"), anEvent().destroying({ Dock::epc("u61") }).second(20),
        anEvent().observing({ Dock::epc("u2") }, "holding", "recalled").second(20) });
    const Verdict verdict = m_dock->verdict(receipt, name);
    QVERIFY(ledger::isHeld(verdict));
    const HoldOutcome released = m_dock->release(name);
    QCOMPARE(released.verdict, HoldVerdict::Released);
    QVERIFY(released.receipts.empty());
    QCOMPARE(m_dock->overview(receipt).units.seen, 0);
    QCOMPARE(m_dock->verdict(receipt, name), verdict);
    QCOMPARE(m_dock->holds(name).size(), 1);
}

void tst_Holds::asksForAReason()
{
    (void)m_dock->hold("u1", "suspect");
    const auto refusal = [&](auto &&job) { return m_dock->ledger().write(job).error().code; };
    QVERIFY(refusal([&](WriteTransaction &t) {
        return releaseHolds(t, m_dock->ana, Dock::key("u1"), QStringLiteral("  "));
    }) == codes::releasedWithoutReason);
    QVERIFY(refusal([&](WriteTransaction &t) { return placeHold(t, m_dock->ana, Dock::key("u1"), "bored"); })
        == codes::noSuchHoldReason);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "suspect" });
}

void tst_Holds::asksForThePermissions()
{
    (void)m_dock->hold("u1", "suspect");
    const access::Session clerk("clerk", QStringLiteral("Clerk"), { access::Permission::HoldItems });
    const access::Session nobody;
    const Result<HoldOutcome> released = m_dock->ledger().write(
        [&](WriteTransaction &t) { return releaseHolds(t, clerk, Dock::key("u1"), QStringLiteral("fine")); });
    QVERIFY(!released && released.error().code == codes::notPermitted);
    const Result<HoldOutcome> held
        = m_dock->ledger().write([&](WriteTransaction &t) { return placeHold(t, nobody, Dock::key("u1"), "damaged"); });
    QVERIFY(!held && held.error().code == codes::notPermitted);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "suspect" });
}

void tst_Holds::namesTheContainerThatIsHeld()
{
    (void)m_dock->pallet();
    (void)m_dock->hold("c1", "damaged");
    const HoldOutcome outcome = m_dock->release("u1");
    QCOMPARE(outcome.verdict, HoldVerdict::HeldByContainer);
    QCOMPARE(outcome.container, Dock::epc("c1"));
    QCOMPARE(m_dock->holds("c1"), QByteArrayList { "damaged" });
}

void tst_Holds::holdsContentsWithTheirContainer()
{
    const ReceiptId receipt = m_dock->pallet();
    (void)m_dock->hold("c1", "damaged");
    const ReceiveOutcome pallet = m_dock->scan(receipt, "p1");
    QCOMPARE(pallet.inferred, 4); // c2 and its three
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Quarantined);
}

void tst_Holds::tellsWhenThereIsNothingToRelease()
{
    (void)m_dock->pallet();
    QCOMPARE(m_dock->release("u1").verdict, HoldVerdict::NotHeld);
    QCOMPARE(m_dock->release("u77").verdict, HoldVerdict::Unknown);
}

void tst_Holds::holdsASerialThatNobodyHasToldUsOf()
{
    QCOMPARE(m_dock->hold("u42", "recall").verdict, HoldVerdict::Held);
    m_dock->document({ Dock::commissioned({ "u42" }), Dock::shipped({ "u42" }) });
    const ReceiptId receipt = m_dock->receiptOf(m_dock->shipments().front().id);
    QCOMPARE(m_dock->verdict(receipt, "u42"), Verdict::Recalled);
}

void tst_Holds::holdsNothingWhoseLifeHasEnded()
{
    m_dock->document(
        { Dock::commissioned({ "u1", "u2" }), anEvent().destroying({ Dock::epc("u1") }).at(Dock::seller).second(5),
            anEvent().decommissioning({ Dock::epc("u2") }).at(Dock::seller).second(5) });
    const HoldOutcome destroyed = m_dock->hold("u1", "suspect");
    QCOMPARE(destroyed.verdict, HoldVerdict::Inactive);
    QVERIFY(sentence(destroyed).contains(QStringLiteral("destroyed")));
    QCOMPARE(m_dock->hold("u2", "suspect").verdict, HoldVerdict::Inactive);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList());
}

QTEST_GUILESS_MAIN(tst_Holds)
#include "tst_holds.moc"
