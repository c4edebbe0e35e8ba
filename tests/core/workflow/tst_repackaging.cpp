#include "base/sha256.h"
#include "support/batchbench.h"
#include "workflow/batcherrors.h"
#include "workflow/batchexport.h"
#include "workflow/batchrecord.h"
#include "workflow/shorterexpiry.h"
#include "workflow/sourcepacks.h"

#include <QFile>

using namespace packledger;
using namespace packledger::test;
using ledger::NumberState;

/// Packs of others that become packs of this site: which were used, and what became of them.
class tst_Repackaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<BatchBench>(); }
    void transformsSourcesIntoNewPacks();
    void linksPacksThatLiveAlready();
    void keepsWhatIsLeftInASource();
    void refusesASourceThatMustNotBeUsed_data();
    void refusesASourceThatMustNotBeUsed();
    void refusesASourceThatHasExpired();
    void promisesNoLongerLifeThanTheSourceHas();
    void refusesALabelThatTellsOtherThanItsData_data();
    void refusesALabelThatTellsOtherThanItsData();
    void takesNoAmountAsLeftThatCannotBe();
    void doesNothingWhereOneItemIsRefused();
    void exportsThePairsOfARun();

private:
    Result<workflow::Signature> signShorter(const QDate &lastDay, const QString &reason)
    {
        return m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::signShorterExpiry(
                transaction, BatchBench::signatory("ben"), m_bench->batch, { lastDay, reason });
        });
    }

    std::unique_ptr<BatchBench> m_bench;
};

void tst_Repackaging::transformsSourcesIntoNewPacks()
{
    m_bench->receiveSources();
    m_bench->draw({ "u1", "u2" });
    const Result<workflow::Repackaging> done = m_bench->repackage({ "x1", "x2" }, { "u1", "u2" });
    QVERIFY(done);
    QVERIFY(done->isDone());
    const epcis::Event event = m_bench->event(done->event);
    QCOMPARE(event.type, epcis::EventType::Transformation);
    QCOMPARE(event.inputEpcs.size(), size_t(2));
    QCOMPARE(event.outputEpcs.size(), size_t(2));
    QVERIFY(!event.action);
    QCOMPARE(m_bench->state("x1"), ledger::ItemState::Consumed);
    QCOMPARE(m_bench->state("x3"), ledger::ItemState::Received);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Active);
    QCOMPARE(m_bench->numberState("u1"), NumberState::Commissioned);
    // It left its case first.
    QVERIFY(m_bench->history("x1").contains("unpacking in_progress"));
    QCOMPARE(m_bench->replayDifference(), QByteArray());

    const Result<workflow::Repackaging> again = m_bench->repackage({ "x1" }, { "u3" });
    QVERIFY(again);
    QCOMPARE(again->items.front().verdict, workflow::RepackVerdict::Ended);
}

void tst_Repackaging::linksPacksThatLiveAlready()
{
    m_bench->receiveSources();
    m_bench->draw({ "u1", "u2" });
    m_bench->commission({ "u1" });
    const Result<workflow::Repackaging> done = m_bench->repackage({ "x1" }, { "u1", "u2" });
    QVERIFY(done);
    QVERIFY(done->isDone());
    QCOMPARE(done->items[1].verdict, workflow::RepackVerdict::Linked);
    QCOMPARE(m_bench->state("x1"), ledger::ItemState::Decommissioned);
    QCOMPARE(m_bench->numberState("u2"), NumberState::Commissioned);
    std::vector<gs1::ItemKey> sources;
    (void)*m_bench->ledger().read([&](ledger::View &view) -> Result<bool> {
        const std::vector<ledger::RepackItem> runs = view.line().batches.repackingOf(BatchBench::key("u2"));
        view.line().batches.forEachLinked(runs.at(0), [&](const ledger::RepackItem &item) {
            sources.push_back(item.key);
            return true;
        });
        return true;
    });
    QCOMPARE(sources, std::vector { BatchBench::key("x1") });
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Repackaging::keepsWhatIsLeftInASource()
{
    m_bench->receiveSources();
    m_bench->draw({ "u1", "u2" });
    const Result<workflow::Repackaging> first = m_bench->repackage({ "x1" }, { "u1" }, 60);
    QVERIFY(first);
    QVERIFY(first->isDone());
    QCOMPARE(first->items.front().verdict, workflow::RepackVerdict::UsedInPart);
    QCOMPARE(m_bench->state("x1"), ledger::ItemState::Received);
    const Result<workflow::Repackaging> second = m_bench->repackage({ "x1" }, { "u2" });
    QVERIFY(second);
    QVERIFY(second->isDone());
    QCOMPARE(m_bench->state("x1"), ledger::ItemState::Consumed);
    const std::vector<ledger::RepackItem> runs
        = *m_bench->ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::RepackItem>> {
              return view.line().batches.repackingOf(BatchBench::key("x1"));
          });
    QCOMPARE(runs.size(), size_t(2));
    QCOMPARE(runs[0].left, 60);
    QCOMPARE(runs[1].role, ledger::RepackRole::Input);
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Repackaging::refusesASourceThatMustNotBeUsed_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("nobody received it") << QByteArray("x9") << QByteArray("u1") << QByteArray("unknown");
    QTest::newRow("its maker told of it, and nobody received it")
        << QByteArray("x7") << QByteArray("u1") << QByteArray("unknown");
    QTest::newRow("it is on hold") << QByteArray("x2") << QByteArray("u1") << QByteArray("held");
    QTest::newRow("a pack that the batch has made itself")
        << QByteArray("u2") << QByteArray("u1") << QByteArray("own-pack");
    QTest::newRow("a case with packs in it") << QByteArray("c9") << QByteArray("u1") << QByteArray("not-empty");
    QTest::newRow("the number of another product")
        << QByteArray("x1") << QByteArray("x8") << QByteArray("wrong-product");
    QTest::newRow("characters that DSCSA does not know")
        << QByteArray("x1") << QByteArray("u-9%2F1") << QByteArray("bad-serial");
    QTest::newRow("a number of nobody's pool, where the site takes none such")
        << QByteArray("x1") << QByteArray("u7") << QByteArray("not-ours");
}

void tst_Repackaging::refusesASourceThatMustNotBeUsed()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, made);
    m_bench->receiveSources();
    m_bench->document({ BatchBench::commissioned({ "x7" }, "M1", "2028-12-31", 7) });
    m_bench->hold("x2", "damaged");
    m_bench->draw({ "u1", "u2" });
    m_bench->commission({ "u2" });
    m_bench->set("line.unknown-numbers", QStringLiteral("refuse"));
    const Result<workflow::Repackaging> result = m_bench->repackage({ source }, { made });
    QVERIFY(result);
    QVERIFY(!result->isDone());
    const workflow::RepackedItem &item = isRefusal(result->items[0].verdict) ? result->items[0] : result->items[1];
    QTEST(QByteArray(nameOf(item.verdict)), "verdict");
}

void tst_Repackaging::refusesASourceThatHasExpired()
{
    m_bench->receiveSources(m_bench->clock.today().addDays(1).toString(Qt::ISODate).toLatin1());
    m_bench->draw({ "u1", "u2" });
    QVERIFY(signShorter(m_bench->clock.today().addDays(1), QStringLiteral("stability data of 12 May")));
    const auto verdictOf = [&](const char *source, const char *made) {
        return m_bench->repackage({ source }, { made })->items.front().verdict;
    };
    constexpr qint64 day = 86'400'000;
    m_bench->clock.advance(day); // its last day
    QCOMPARE(verdictOf("x2", "u2"), workflow::RepackVerdict::Consumed);
    m_bench->clock.advance(day); // received in time, forgotten on the shelf
    QCOMPARE(verdictOf("x1", "u1"), workflow::RepackVerdict::Expired);
    QCOMPARE(m_bench->state("x1"), ledger::ItemState::Received);
    const Result<workflow::RepackedItem> taken = m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
        return workflow::takeSource(transaction, m_bench->ana, m_bench->batch, { BatchBench::code("x1"), {} });
    });
    QCOMPARE(taken->verdict, workflow::RepackVerdict::Expired);
}

void tst_Repackaging::promisesNoLongerLifeThanTheSourceHas()
{
    m_bench->receiveSources("2028-06-30"); // the batch expires 2028-08-31
    m_bench->draw({ "u1", "u2" });
    const auto take = [&](const char *source) {
        return *m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::takeSource(transaction, m_bench->ana, m_bench->batch, { BatchBench::code(source), {} });
        });
    };
    workflow::RepackedItem taken = take("x1");
    QCOMPARE(taken.verdict, workflow::RepackVerdict::LaterExpiry);
    QCOMPARE(taken.expiry, QByteArray("2028-06-30"));
    QCOMPARE(m_bench->repackage({ "x1" }, { "u1" })->items.front().verdict, workflow::RepackVerdict::LaterExpiry);

    const QDate day(2028, 6, 30);
    QCOMPARE(signShorter(day, QStringLiteral("  ")).error().code, codes::batchReasonMissing);
    QCOMPARE(signShorter(QDate(2028, 8, 31), QStringLiteral("why")).error().code, codes::batchFieldWrong);
    QVERIFY(signShorter(day.addDays(1), QStringLiteral("other packs")));
    QCOMPARE(take("x1").verdict, workflow::RepackVerdict::LaterExpiry); // those, and not this one
    QVERIFY(signShorter(day, QStringLiteral("stability data of 12 May")));
    QCOMPARE(take("x1").verdict, workflow::RepackVerdict::Consumed);
    const Result<workflow::Repackaging> linked = m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
        m_bench->clock.advance(1000);
        return workflow::repackage(
            transaction, m_bench->ana, m_bench->batch, { { BatchBench::code("x1"), {} } }, { BatchBench::code("u1") });
    });
    QVERIFY(linked && linked->isDone());
    // It stands in the record, with who signed.
    const workflow::BatchRecord record = *m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::recordOf(view, m_bench->batch, m_bench->identity()); });
    QVERIFY(record.bytes.contains("stability data of 12 May"));
    QVERIFY(record.bytes.contains("\"source_expiry\":\"2028-06-30\""));
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_Repackaging::refusesALabelThatTellsOtherThanItsData_data()
{
    QTest::addColumn<QByteArray>("sourceLot");
    QTest::addColumn<QByteArray>("sourceExpiry");
    QTest::addColumn<QByteArray>("madeLot");
    QTest::addColumn<QByteArray>("madeExpiry");
    QTest::addColumn<bool>("good");
    const QByteArray none;
    QTest::newRow("no lot and expiry in the codes") << none << none << none << none << true;
    QTest::newRow("all alike") << QByteArray("M1") << QByteArray("2028-12-31") << QByteArray("RP4471")
                               << QByteArray("2028-08-31") << true;
    QTest::newRow("day 00 on the labels")
        << QByteArray("M1") << QByteArray("2028-12") << QByteArray("RP4471") << QByteArray("2028-08") << true;
    QTest::newRow("a source with another lot") << QByteArray("M2") << none << none << none << false;
    QTest::newRow("a source with another expiry")
        << QByteArray("M1") << QByteArray("2029-12-31") << none << none << false;
    QTest::newRow("a new pack from another roll") << none << none << QByteArray("RP4470") << none << false;
    QTest::newRow("a new pack with another expiry") << none << none << none << QByteArray("2027-08-31") << false;
}

void tst_Repackaging::refusesALabelThatTellsOtherThanItsData()
{
    QFETCH(QByteArray, sourceLot);
    QFETCH(QByteArray, sourceExpiry);
    QFETCH(QByteArray, madeLot);
    QFETCH(QByteArray, madeExpiry);
    QFETCH(bool, good);
    m_bench->receiveSources();
    m_bench->draw({ "u1" });
    workflow::ScannedCode source = BatchBench::code("x1");
    source.identities = { { BatchBench::key("x1"), sourceLot, sourceExpiry } };
    workflow::ScannedCode made = BatchBench::code("u1");
    made.identities = { { BatchBench::key("u1"), madeLot, madeExpiry } };
    const Result<workflow::Repackaging> result = m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
        return workflow::repackage(transaction, m_bench->ana, m_bench->batch, { { source, {} } }, { made });
    });
    QVERIFY(result);
    QCOMPARE(result->isDone(), good);
    const auto differ = std::ranges::count_if(result->items,
        [](const workflow::RepackedItem &item) { return item.verdict == workflow::RepackVerdict::LabelDiffers; });
    QCOMPARE(differ, good ? 0 : 1);
}

void tst_Repackaging::takesNoAmountAsLeftThatCannotBe()
{
    m_bench->receiveSources();
    m_bench->draw({ "u1" });
    const auto taken = [&](qint64 left) {
        return m_bench->ledger()
            .write([&](ledger::WriteTransaction &transaction) {
                return workflow::takeSource(
                    transaction, m_bench->ana, m_bench->batch, { BatchBench::code("x1"), left });
            })
            ->verdict;
    };
    QCOMPARE(taken(-1), workflow::RepackVerdict::BadAmount);
    QVERIFY(m_bench->repackage({ "x1" }, { "u1" }, 12)->isDone());
    QCOMPARE(taken(20), workflow::RepackVerdict::BadAmount); // nobody puts any back
    QCOMPARE(taken(12), workflow::RepackVerdict::BadAmount);
    QCOMPARE(taken(5), workflow::RepackVerdict::UsedInPart);
}

void tst_Repackaging::doesNothingWhereOneItemIsRefused()
{
    m_bench->receiveSources();
    m_bench->draw({ "u1" });
    const Result<workflow::Repackaging> result = m_bench->repackage({ "x1", "x1" }, { "u1" });
    QVERIFY(result);
    QVERIFY(!result->isDone());
    QCOMPARE(m_bench->state("x1"), ledger::ItemState::Received);
    QCOMPARE(m_bench->numberState("u1"), NumberState::Allocated);
}

void tst_Repackaging::exportsThePairsOfARun()
{
    m_bench->receiveSources();
    m_bench->draw({ "u1", "u2" });
    QVERIFY(m_bench->repackage({ "x1", "x2" }, { "u1", "u2" })->isDone());
    const QString file = m_bench->path("links.csv");
    const ledger::BatchRow batch = m_bench->row();
    const Result<workflow::WrittenFile> written = m_bench->ledger().read(
        [&](ledger::View &view) { return workflow::exportLinks(view, batch, workflow::ExportFormat::Csv, file); });
    QVERIFY(written);
    QCOMPARE(written->rows, 4);
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QCOMPARE(Sha256::of(bytes.readAll()).toHex(), written->sha256);
    QVERIFY(QFile::exists(file + QStringLiteral(".sha256")));
}

QTEST_GUILESS_MAIN(tst_Repackaging)
#include "tst_repackaging.moc"
