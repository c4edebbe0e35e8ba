#include "access/accesserrors.h"
#include "ledger/birthfacts.h"
#include "support/packingbench.h"
#include "workflow/batcherrors.h"
#include "workflow/commissioning.h"
#include "workflow/linerun.h"
#include "workflow/lotcorrection.h"
#include "workflow/packingerrors.h"

#include <QJsonArray>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using ledger::NumberState;
using ledger::WriteTransaction;

/// A lot that was typed wrong, found when its packs are made, packed and sampled already.
class tst_LotCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PackingBench>();
        m_bench->set("company-prefixes", QStringLiteral("0361414"));
        m_batch = *m_bench->write([&](WriteTransaction &transaction) {
            ledger::WorkOrder order;
            order.gtin = PackingBench::key("u1").gtin()->digits();
            order.lot = "RP4471";
            order.expiry = "2028-08-31";
            order.quantity = 10;
            return openBatch(transaction, m_bench->ana, order);
        });
        make({ "u1", "u2", "u3" });
        make({ "u4" });
    }
    void cleanup() { QCOMPARE(m_bench->replayDifference(), QByteArray()); }

    void correctsEveryPackWhereItIs();
    void keepsWhatWasSaidBeforeInTheHistory();
    void tellsItInTheRemarksOfTheBatch();
    void leadsBackToWhatWasDeclaredWrong();
    void letsTheLastActBeTakenBackAsBefore();
    void refusesWhatIsNoCorrection();
    void leavesPacksAloneThatLeftTheSite();
    void wantsTwoPersonsWhereTwoApprove();

private:
    void make(const QByteArrayList &names)
    {
        QVERIFY(m_bench->write([&](WriteTransaction &transaction) -> Result<EventId> {
            QJsonArray keys;
            std::vector<gs1::ItemKey> items;
            for (const QByteArray &name : names) {
                items.push_back(PackingBench::key(name));
                keys.append(QString::fromUtf8(items.back().text()));
            }
            transaction.appendAct("number.drawn",
                { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), m_batch.value },
                    { QStringLiteral("keys"), keys } });
            return commission(transaction, m_bench->ana, m_batch, items);
        }));
        m_bench->clock.advance(1000);
    }
    Result<CorrectedLot> correct(const QByteArray &lot, const QByteArray &expiry = "2028-09-00",
        const QString &reason = QStringLiteral("typed wrong"))
    {
        m_bench->clock.advance(1000);
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            return correctLot(transaction, m_bench->ana, m_batch, { lot, expiry, reason });
        });
    }
    ledger::ItemRow item(const QByteArray &name)
    {
        return *m_bench->ledger().read(
            [&](ledger::View &view) -> Result<ledger::ItemRow> { return *view.items().find(PackingBench::key(name)); });
    }
    NumberState number(const QByteArray &name)
    {
        return *m_bench->ledger().read([&](ledger::View &view) -> Result<NumberState> {
            return view.line().numbers.find(PackingBench::key(name))->state;
        });
    }

    std::unique_ptr<PackingBench> m_bench;
    BatchId m_batch;
};

void tst_LotCorrection::correctsEveryPackWhereItIs()
{
    (void)m_bench->pack("p1", { "u1", "u2" });
    QVERIFY(m_bench->end("u3", ledger::End::Sampled));
    const QByteArray container = m_bench->parent("u1");
    QVERIFY(!container.isEmpty());
    const Result<CorrectedLot> corrected = correct("RP4417");
    QVERIFY(corrected);
    QCOMPARE(corrected->packs, 4);
    QCOMPARE(corrected->events.size(), size_t(2));
    for (const char *name : { "u1", "u2", "u3", "u4" }) {
        QCOMPARE(item(name).lot, QByteArray("RP4417"));
        QCOMPARE(item(name).expiry, QByteArray("2028-09-30"));
    }
    QCOMPARE(m_bench->parent("u1"), container);
    QCOMPARE(number("u1"), NumberState::Commissioned);
    QCOMPARE(number("u3"), NumberState::Sampled);
    // Nothing is counted twice, and what comes next has the right lot by itself.
    make({ "u5" });
    QCOMPARE(item("u5").lot, QByteArray("RP4417"));
    const auto good = m_bench->ledger().read([&](ledger::View &view) -> Result<qint64> {
        qint64 made = 0;
        for (const ledger::BatchMinute &minute : view.line().batches.minutes(m_batch))
            made += minute.moved[size_t(NumberState::Commissioned)];
        return made;
    });
    QCOMPARE(*good, 5);
}

void tst_LotCorrection::keepsWhatWasSaidBeforeInTheHistory()
{
    QVERIFY(correct("RP4417"));
    const ItemId pack = item("u1").id;
    const auto history = *m_bench->ledger().read(
        [&](ledger::View &view) -> Result<std::vector<ledger::HistoryLine>> { return view.events().history(pack); });
    QCOMPARE(history.size(), size_t(3));
    const auto lotOf = [](const epcis::Event &event) { return event.ilmd->front().text; };
    const auto wrong = std::ranges::find_if(history, [&](const auto &line) { return lotOf(line.event) == "RP4471"; });
    QVERIFY(wrong != history.end() && wrong->declared);
    const auto right = std::ranges::find_if(history, [&](const auto &line) { return lotOf(line.event) == "RP4417"; });
    QVERIFY(right != history.end() && !right->declared);
    const auto declaration
        = std::ranges::find_if(history, [](const auto &line) { return line.event.errorDeclaration.has_value(); });
    QVERIFY(declaration != history.end());
    QCOMPARE(declaration->event.errorDeclaration->reason, QByteArray("urn:epcglobal:cbv:er:incorrect_data"));
    QCOMPARE(declaration->event.errorDeclaration->correctiveEventIds, std::vector<QByteArray> { right->event.eventId });
    QCOMPARE(declaration->event.eventId, wrong->event.eventId);
}

void tst_LotCorrection::tellsItInTheRemarksOfTheBatch()
{
    QVERIFY(correct("RP4417"));
    const auto notes = *m_bench->ledger().read(
        [&](ledger::View &view) -> Result<std::vector<BatchNote>> { return notesOf(view, m_batch); });
    QCOMPARE(notes.size(), size_t(1));
    for (const char *part : { "RP4417", "RP4471", "2028-08-31", "typed wrong" })
        QVERIFY2(notes.front().text.contains(QLatin1StringView(part)), qPrintable(notes.front().text));
}

void tst_LotCorrection::leadsBackToWhatWasDeclaredWrong()
{
    (void)m_bench->pack("p1", { "u1" });
    QVERIFY(correct("RP4417"));
    QVERIFY(correct("RP4471", "2028-08-31"));
    QCOMPARE(item("u1").lot, QByteArray("RP4471"));
    QCOMPARE(item("u1").expiry, QByteArray("2028-08-31"));
    QVERIFY(!m_bench->parent("u1").isEmpty());
    QCOMPARE(number("u4"), NumberState::Commissioned);
}

void tst_LotCorrection::letsTheLastActBeTakenBackAsBefore()
{
    (void)m_bench->pack("p1", { "u1", "u4" });
    QVERIFY(correct("RP4417"));
    // The corrected birth is newer in the journal than the packing, not in truth.
    const ItemId pack = item("u4").id;
    const auto birth = *m_bench->ledger().read(
        [&](ledger::View &view) -> Result<EventId> { return ledger::birthsOf(view, pack).front(); });
    const auto early = m_bench->ledger().write(
        [&](WriteTransaction &transaction) { return undoEvent(transaction, m_bench->ana, birth); });
    QVERIFY(!early && early.error().code == codes::undoFollowed);
    QVERIFY(m_bench->undo("u4")); // the packing
    QCOMPARE(m_bench->parent("u4"), QByteArray());
    QCOMPARE(item("u4").lot, QByteArray("RP4417"));
    QVERIFY(m_bench->undo("u4")); // its birth
    QCOMPARE(number("u4"), NumberState::Voided);
}

void tst_LotCorrection::refusesWhatIsNoCorrection()
{
    QCOMPARE(correct("RP4471", "2028-08-31").error().code, codes::lotUnchanged);
    QCOMPARE(correct("RP4417", "2028-08-31", QStringLiteral("  ")).error().code, codes::batchReasonMissing);
    QCOMPARE(correct("RP 4417").error().code, codes::batchFieldWrong);
    QCOMPARE(correct("RP4417", "2028-13-01").error().code, codes::batchFieldWrong);
    const auto clerk = m_bench->ledger().write([&](WriteTransaction &transaction) {
        return correctLot(transaction, access::Session("ben", QStringLiteral("Ben"), { access::Permission::RunLine }),
            m_batch, { "RP4417", "2028-09-00", QStringLiteral("typed wrong") });
    });
    QCOMPARE(clerk.error().code, codes::notPermitted);
    QCOMPARE(item("u1").lot, QByteArray("RP4471"));
}

void tst_LotCorrection::leavesPacksAloneThatLeftTheSite()
{
    (void)m_bench->pack("p1", { "u1", "u2" });
    epcis::Event event = PackingBench::shipped({ "p1" }, "9");
    event.eventTime.ms = m_bench->clock.now().ms + 60'000;
    event.eventTime.text = Instant { event.eventTime.ms, 0 }.toIso();
    m_bench->document({ event });
    QCOMPARE(correct("RP4417").error().code, codes::undoLeft);
    QCOMPARE(item("u4").lot, QByteArray("RP4471"));
}

void tst_LotCorrection::wantsTwoPersonsWhereTwoApprove()
{
    m_bench->set("line.approval", QStringLiteral("two-persons"));
    QCOMPARE(correct("RP4417").error().code, codes::batchSignaturesMissing);
    const auto signedBy = [&](const access::Session &one, const access::Session &other) {
        m_bench->clock.advance(1000);
        return m_bench->ledger().write([&](WriteTransaction &transaction) {
            // Whoever is at the line here runs it, and no more.
            const access::Session here("dora", QStringLiteral("Dora"), { access::Permission::RunLine });
            return correctLot(transaction, here, m_batch,
                { "RP4417", "2028-09-00", QStringLiteral("typed wrong"),
                    CorrectionSigners { { one, true }, { other, true } } });
        });
    };
    const auto ben = access::Session::forOperator("ben");
    QCOMPARE(signedBy(ben, access::Session::forOperator("BEN")).error().code, codes::batchSamePerson);
    const access::Session clerk("cleo", QStringLiteral("Cleo"), { access::Permission::SignBatches });
    const Error refusal = signedBy(ben, clerk).error();
    QCOMPARE(refusal.code, codes::batchMayNotApprove);
    QCOMPARE(refusal.detail, QStringLiteral("Cleo"));
    QCOMPARE(item("u1").lot, QByteArray("RP4471"));

    const Result<CorrectedLot> corrected = signedBy(clerk, ben);
    QVERIFY(corrected);
    QCOMPARE(item("u1").lot, QByteArray("RP4417"));
    QCOMPARE(corrected->signatures.size(), size_t(2));
    QCOMPARE(corrected->signatures.front().login, QByteArray("cleo"));
    QCOMPARE(corrected->signatures.front().meaning, Meaning::Performed);
    QCOMPARE(corrected->signatures.back().meaning, Meaning::Approved);
    QCOMPARE(corrected->signatures.front().sha256, corrected->signatures.back().sha256);
    const auto notes = *m_bench->ledger().read(
        [&](ledger::View &view) -> Result<std::vector<BatchNote>> { return notesOf(view, m_batch); });
    QVERIFY2(notes.front().text.contains(QLatin1StringView("Cleo")), qPrintable(notes.front().text));
}

QTEST_GUILESS_MAIN(tst_LotCorrection)
#include "tst_lotcorrection.moc"
