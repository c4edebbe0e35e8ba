#include "access/accesserrors.h"
#include "support/dock.h"
#include "workflow/itemsummary.h"
#include "workflow/receivingerrors.h"
#include "workflow/receivingtext.h"

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// What a clerk does in a receipt beside scanning: open, seal, hold, register, undo, acknowledge, choose the policy.
/// Every story must survive a replay of its journal.
class tst_ReceivingActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<Dock>(); }
    void cleanup()
    {
        QCOMPARE(m_dock->replayDifference(), QByteArray());
        m_dock.reset();
    }

    void notesThatASealWasWhole();
    void opensAContainer();
    void holdsByHand();
    void holdsOnceHoweverOftenTheKeyIsPressed();
    void holdsUnknownPacksByHand();
    void undoesTheLastScans();
    void undoesASeenPackBackToInferred();
    void registersUnknownSerials();
    void remembersWhoRegisteredAPackWithoutData();
    void registersWhatTheLastScanBrought();
    void takesLotAndExpiryBackWithTheRegistration();
    void notesThatAnAlertWasSeen();
    void recordsWhoChoseThePolicy();
    void registersBlindSerialsByItselfWhereTheSiteWantsIt();

private:
    std::unique_ptr<Dock> m_dock;
};

void tst_ReceivingActs::notesThatASealWasWhole()
{
    const ReceiptId receipt = m_dock->pallet();
    const ReceiveOutcome pallet = m_dock->scan(receipt, "p1");
    const ReceiveOutcome unit = m_dock->scan(receipt, "u1");
    const auto confirm = [&](const QByteArray &uuid) {
        return m_dock->ledger().write([&](ledger::WriteTransaction &transaction) {
            return ReceivingSession(receipt, m_dock->ana).confirmSeal(transaction, uuid);
        });
    };
    const auto seals = [&] {
        return *m_dock->ledger().read([&](ledger::View &view) -> Result<std::pair<qint64, qint64>> {
            const ledger::ReceiptStore::Seals found = view.receipts().seals(receipt);
            return std::pair { found.containers, found.checked };
        });
    };
    QCOMPARE(seals(), (std::pair<qint64, qint64> { 1, 0 }));
    QVERIFY(confirm(pallet.uuid));
    QVERIFY(confirm(pallet.uuid)); // once more changes nothing
    QCOMPARE(seals(), (std::pair<qint64, qint64> { 1, 1 }));
    const auto refused = confirm(unit.uuid);
    QVERIFY(!refused && refused.error().code == codes::noSeal);
}

void tst_ReceivingActs::opensAContainer()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    ReceivingSession session(receipt, m_dock->ana);
    const Result<ReceiveOutcome> opened = m_dock->write(
        [&](WriteTransaction &transaction) { return session.openContainer(transaction, Dock::code("c1")); });
    QVERIFY(opened);
    QCOMPARE(opened->reason, Reason::Opened);
    QCOMPARE(m_dock->overview(receipt).units, (ReceiptCount { 6, 0, 3, 0, 0 }));
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Accepted);
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) { return session.undo(transaction, 2); }));
    QCOMPARE(m_dock->overview(receipt).units, (ReceiptCount { 6, 0, 6, 0, 0 }));
}

void tst_ReceivingActs::holdsByHand()
{
    const ReceiptId receipt = m_dock->pallet();
    ReceivingSession session(receipt, m_dock->ana);
    const Result<ReceiveOutcome> held = m_dock->write([&](WriteTransaction &transaction) {
        return session.hold(transaction, Dock::code("u1"), "damaged", QStringLiteral("crushed"));
    });
    QVERIFY(held);
    QCOMPARE(held->verdict, Verdict::Quarantined);
    QCOMPARE(held->tray, 1);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "damaged" });
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Quarantined);
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) { return session.undo(transaction, 2); }));
    QCOMPARE(m_dock->holds("u1"), QByteArrayList());
    QCOMPARE(m_dock->verdict(receipt, "u1"), Verdict::Accepted);
}

void tst_ReceivingActs::holdsOnceHoweverOftenTheKeyIsPressed()
{
    const ReceiptId receipt = m_dock->pallet();
    ReceivingSession session(receipt, m_dock->ana);
    const auto hold = [&](const QByteArray &reason) {
        ScannedCode code = Dock::code("u1");
        code.uuid = ScannedCode::newUuid();
        return m_dock->write([&](WriteTransaction &transaction) { return session.hold(transaction, code, reason); });
    };
    QVERIFY(hold("quarantine"));
    const Result<ReceiveOutcome> again = hold("quarantine");
    QVERIFY(again);
    QCOMPARE(again->tray, 1);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "quarantine" });
    // The second act taken back, the first still holds.
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) { return session.undo(transaction, 1); }));
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "quarantine" });
    QVERIFY(hold("damaged"));
    QCOMPARE(m_dock->holds("u1").size(), 2); // another reason is news
}

void tst_ReceivingActs::holdsUnknownPacksByHand()
{
    const ReceiptId receipt = m_dock->pallet();
    ReceivingSession session(receipt, m_dock->ana);
    QVERIFY(m_dock->write(
        [&](WriteTransaction &transaction) { return session.hold(transaction, Dock::code("u88"), "damaged"); }));
    QCOMPARE(m_dock->verdict(receipt, "u88"), Verdict::Quarantined);
}

void tst_ReceivingActs::undoesTheLastScans()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "u1");
    m_dock->scan(receipt, "u2");
    m_dock->scan(receipt, Dock::code("u3", "L9"));
    ReceivingSession session(receipt, m_dock->ana);
    const Result<std::vector<ReceiptScan>> undone
        = m_dock->write([&](WriteTransaction &transaction) { return session.undo(transaction, 2); });
    QVERIFY(undone);
    QCOMPARE(undone->size(), size_t(2));
    QCOMPARE(m_dock->overview(receipt).units, (ReceiptCount { 6, 1, 0, 0, 0 }));
    QCOMPARE(m_dock->verdict(receipt, "u3"), Verdict::Accepted);
    // They are still there to be seen.
    const Result<std::vector<ReceiptScan>> all = m_dock->ledger().read(
        [&](View &view) -> Result<std::vector<ReceiptScan>> { return view.receipts().lastScans(receipt, 10); });
    QCOMPARE(all->size(), size_t(4));
    QVERIFY(!all->at(0).undone && all->at(1).undone && all->at(2).undone && !all->at(3).undone);
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) { return session.undo(transaction, 10); }));
    const auto nothing
        = m_dock->ledger().write([&](WriteTransaction &transaction) { return session.undo(transaction, 1); });
    QVERIFY(!nothing && nothing.error().code == codes::nothingToUndo);
}

void tst_ReceivingActs::undoesASeenPackBackToInferred()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    m_dock->scan(receipt, "u1");
    ReceivingSession session(receipt, m_dock->ana);
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) { return session.undo(transaction); }));
    QCOMPARE(m_dock->evidence(receipt, "u1"), Evidence::Inferred);
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) { return session.undo(transaction); }));
    QCOMPARE(m_dock->evidence(receipt, "u1"), Evidence::DataOnly);
}

void tst_ReceivingActs::registersUnknownSerials()
{
    const ReceiptId receipt = m_dock->pallet();
    ReceivingSession session(receipt, m_dock->ana);
    const auto registering = [&](const ScannedCode &code, const QByteArray &lot = {}, const QDate &expiry = {}) {
        return m_dock->ledger().write(
            [&](WriteTransaction &transaction) { return session.registerUnknown(transaction, code, lot, expiry); });
    };
    QCOMPARE(m_dock->verdict(receipt, "u70"), Verdict::Unknown);
    QVERIFY(registering(Dock::code("u70")).error().code == codes::lotOrExpiryMissing);
    QVERIFY(registering(Dock::code("u1", "L1", "2028-06-30")).error().code == codes::alreadyKnown);
    const Result<ReceiveOutcome> registered = registering(Dock::code("u70", "L7"), {}, QDate(2027, 1, 31));
    QVERIFY(registered);
    QCOMPARE(registered->verdict, Verdict::Accepted);
    QCOMPARE(registered->lot, "L7");
    QCOMPARE(registered->expiry, "2027-01-31");
    QCOMPARE(m_dock->verdict(receipt, "u70"), Verdict::Duplicate);
    QCOMPARE(registering(Dock::code("u71", "L7", "2020-01"))->verdict, Verdict::Expired);
    m_dock->set("receiving.register-unknown", QStringLiteral("never"));
    QVERIFY(registering(Dock::code("u72", "L7", "2028-01")).error().code == codes::registeringOff);
    QCOMPARE(m_dock->overview(receipt).units.extra, 1);
}

void tst_ReceivingActs::remembersWhoRegisteredAPackWithoutData()
{
    const ReceiptId receipt = m_dock->pallet();
    ReceivingSession session(receipt, m_dock->ana);
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) {
        return session.registerUnknown(transaction, Dock::code("u70", "L7", "2027-01-31"));
    }));
    m_dock->scan(receipt, "p1");
    QVERIFY(!m_dock->submit(receipt)->refused);
    const auto registered = [&](const char *name) {
        return *m_dock->ledger().read([&](View &view) -> Result<std::optional<Registration>> {
            return registrationOf(view, view.items().find(Dock::key(name))->id);
        });
    };
    QVERIFY(registered("u70"));
    QCOMPARE(registered("u70")->receipt, receipt);
    QVERIFY(!registered("u1"));
}

void tst_ReceivingActs::registersWhatTheLastScanBrought()
{
    const ReceiptId receipt = m_dock->pallet();
    const ReceiveOutcome unknown = m_dock->scan(receipt, Dock::code("u70", "L7", "2027-01-31"));
    ReceivingSession session(receipt, m_dock->ana);
    const Result<ReceiveOutcome> registered = m_dock->write(
        [&](WriteTransaction &transaction) { return session.registerScanned(transaction, unknown.uuid); });
    QVERIFY(registered);
    QCOMPARE(registered->verdict, Verdict::Accepted);
    QCOMPARE(registered->lot, "L7");
    QCOMPARE(registered->number, 2);
    QCOMPARE(m_dock->holds("u70"), QByteArrayList());
    const Result<ReceiveOutcome> again = m_dock->ledger().write(
        [&](WriteTransaction &transaction) { return session.registerScanned(transaction, unknown.uuid); });
    QVERIFY(!again && again.error().code == codes::alreadyKnown);
    const Result<ReceiveOutcome> nothing = m_dock->ledger().write(
        [&](WriteTransaction &transaction) { return session.registerScanned(transaction, "no such scan"); });
    QVERIFY(!nothing && nothing.error().code == codes::notScannable);
}

void tst_ReceivingActs::takesLotAndExpiryBackWithTheRegistration()
{
    const ReceiptId receipt = m_dock->pallet();
    ReceivingSession session(receipt, m_dock->ana);
    const auto item = [&](const char *name) {
        return *m_dock->ledger().read(
            [&](View &view) -> Result<ledger::ItemRow> { return *view.items().find(Dock::key(name)); });
    };
    for (const char *name : { "u70", "u71" }) {
        QVERIFY(m_dock->write([&](WriteTransaction &transaction) {
            return session.registerUnknown(transaction, Dock::code(name, "L7", "2027-01-31"));
        }));
        QCOMPARE(item(name).lot, "L7");
    }
    // What data say meanwhile is not taken back.
    m_dock->document({ Dock::commissioned({ "u71" }, "L7", "2027-01-31") });
    QVERIFY(m_dock->write([&](WriteTransaction &transaction) { return session.undo(transaction, 2); }));
    QCOMPARE(item("u70").lot, QByteArray());
    QCOMPARE(item("u70").expiry, QByteArray());
    QCOMPARE(item("u71").lot, "L7");
    QCOMPARE(m_dock->verdict(receipt, "u70"), Verdict::Unknown);
    const Result<ReceiveOutcome> right = m_dock->write([&](WriteTransaction &transaction) {
        return session.registerUnknown(transaction, Dock::code("u70", "L8", "2027-02-28"));
    });
    QCOMPARE(right->verdict, Verdict::Accepted);
    QCOMPARE(item("u70").lot, "L8");
}

void tst_ReceivingActs::notesThatAnAlertWasSeen()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->document({ anEvent().observing({ Dock::epc("u1") }, "holding", "recalled").second(20) });
    const ReceiveOutcome alert = m_dock->scan(receipt, "u1");
    QVERIFY(alert.mustAcknowledge);
    (void)m_dock->scan(receipt, "u2");
    const auto open = [&] {
        return m_dock->ledger()
            .read(
                [&](View &view) -> Result<std::vector<ReceiptScan>> { return view.receipts().unacknowledged(receipt); })
            ->size();
    };
    QCOMPARE(open(), size_t(1));
    ReceivingSession session(receipt, m_dock->ana);
    const Result<ReceiptScan> seen
        = m_dock->write([&](WriteTransaction &transaction) { return session.acknowledge(transaction, alert.uuid); });
    QVERIFY(seen && seen->acknowledged.isValid());
    QCOMPARE(open(), size_t(0));
    const Result<ledger::JournalEntry> entry = m_dock->ledger().read(
        [&](View &view) -> Result<ledger::JournalEntry> { return *view.journal().entry(seen->acknowledged.value); });
    QCOMPARE(entry->head.act, "receipt.acknowledged");
    QVERIFY(entry->body.contains(alert.uuid));
    QVERIFY(!entry->head.actor.station.isEmpty());
    // Once is enough, and the scan told again asks no more.
    const Result<ReceiptScan> twice
        = m_dock->write([&](WriteTransaction &transaction) { return session.acknowledge(transaction, alert.uuid); });
    QCOMPARE(twice->acknowledged.value, seen->acknowledged.value);
    const Result<std::optional<ReceiveOutcome>> told
        = m_dock->ledger().read([&](View &view) { return session.outcomeOf(view, alert.uuid); });
    QVERIFY(!(*told)->mustAcknowledge);
    const auto unknown = m_dock->ledger().write(
        [&](WriteTransaction &transaction) { return session.acknowledge(transaction, "nothing"); });
    QVERIFY(!unknown && unknown.error().code == codes::noSuchScan);
}

void tst_ReceivingActs::recordsWhoChoseThePolicy()
{
    const ReceiptId receipt = m_dock->pallet();
    const auto choice = [&] { return *m_dock->ledger().read([&](View &view) { return policyOf(view, receipt); }); };
    QCOMPARE(choice().policy, ReceivingPolicy::Inference);
    QVERIFY(choice().by.operatorName.isEmpty());
    QRandomGenerator random(3);
    m_dock->policy(receipt, ReceivingPolicy::Sampling, 2, &random);
    PolicyChoice sampling = choice();
    QCOMPARE(sampling.by.operatorName, m_dock->ledger().actor().operatorName);
    QCOMPARE(sampling.at.ms, m_dock->clock.now().ms);
    QCOMPARE(sampling.sample.size(), size_t(2));
    QVERIFY(!sampling.sample.at(0).seen && sampling.because.isEmpty());
    const QByteArray drawn = sampling.sample.front().uri;
    const QByteArray name = drawn.mid(drawn.lastIndexOf('.') + 1);
    (void)m_dock->scan(receipt, "p1");
    (void)m_dock->scan(receipt, name);
    QVERIFY(choice().sample.front().seen);
    // A failed sample changes the policy by itself, and says why.
    const QByteArray other = choice().sample.back().uri;
    (void)m_dock->scan(receipt, Dock::code(other.mid(other.lastIndexOf('.') + 1), "L9"));
    QCOMPARE(choice().policy, ReceivingPolicy::EveryUnit);
    QCOMPARE(choice().because, QString::fromUtf8(other));
}

void tst_ReceivingActs::registersBlindSerialsByItselfWhereTheSiteWantsIt()
{
    (void)m_dock->write([](WriteTransaction &transaction) -> Result<void> {
        Product product;
        product.gtin = "00361414312340";
        product.name = QStringLiteral("Exampline");
        transaction.appendAct("product.set", MasterDataStore::toJson(product));
        return {};
    });
    const ReceiptId receipt = m_dock->blind();
    const ReceiveOutcome waiting = m_dock->scan(receipt, Dock::code("u1", "L1", "2028-06"));
    QCOMPARE(waiting.verdict, Verdict::Unknown);
    QCOMPARE(waiting.reason, Reason::AwaitingData);
    QCOMPARE(waiting.tray, 0);
    m_dock->set("receiving.register-unknown", QStringLiteral("automatic"));
    QCOMPARE(m_dock->scan(receipt, Dock::code("u2", "L1", "2028-06")).reason, Reason::Registered);
    QCOMPARE(m_dock->verdict(receipt, "u3"), Verdict::Unknown); // no lot on the label
}

QTEST_GUILESS_MAIN(tst_ReceivingActs)
#include "tst_receivingacts.moc"
