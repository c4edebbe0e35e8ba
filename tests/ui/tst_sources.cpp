#include "line/sourcespresenter.h"
#include "ui/linebench.h"

using namespace packledger;
using namespace packledger::line;
using common::Tone;
using test::Dock;
using test::LineBench;

/// The page of source packs without a window: what is scanned, what is used up, and for which new packs.
class tst_Sources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<LineBench>();
        Dock &dock = m_bench->dock;
        dock.document({ Dock::commissioned({ "x1", "x2", "x3", "c9" }, "M1", "2028-12-31", 1),
            Dock::packed("c9", { "x1", "x2", "x3" }, 2), Dock::shipped({ "c9" }) });
        const ReceiptId receipt = dock.receiptOf(dock.shipments().front().id);
        dock.scan(receipt, "c9");
        QVERIFY(dock.submit(receipt));
        dock.ledger().setActor({ "ana", "Line 1" });
        m_batch = m_bench->open({ "u1", "u2", "u3" });
        m_bench->commission({ "u1", "u2" });
        m_sources = std::make_unique<SourcesPresenter>(m_bench->service, dock.clock);
        m_sources->setSession(m_bench->session);
        m_sources->open(m_batch);
        QTRY_COMPARE(state().without, 2);
    }
    void cleanup()
    {
        m_sources.reset();
        m_bench.reset();
    }

    void usesSourcesUpForTheNewPacks();
    void refusesWhatCannotBeASource();
    void keepsWhatWasScannedWhileOneLooksElsewhere();
    void keepsWhatWasScannedOverARestart();
    void leavesASourceToTheBatchItWasScannedFor();
    void forgetsItsSourcesWithTheBatch();
    void takesBackAndBooksWhatIsLeft();
    void saysThatNothingIsThereToLinkBeforeTheFirstGoodPack();
    void dropsASourceThatWasUsedMeanwhile();
    void asksForASignatureWhereASourceExpiresFirst();

private:
    const SourcesState &state() const { return m_sources->state(); }
    void scan(const QByteArray &name, const QByteArray &lot = "M1", const QByteArray &expiry = "281231")
    {
        const quint64 before = state().verdict ? state().verdict->sequence : 0;
        m_sources->handleReading(LineBench::reading(name, lot, expiry));
        QTRY_VERIFY(state().verdict && state().verdict->sequence > before);
    }

    std::unique_ptr<LineBench> m_bench;
    std::unique_ptr<SourcesPresenter> m_sources;
    BatchId m_batch;
};

void tst_Sources::usesSourcesUpForTheNewPacks()
{
    QVERIFY(!state().canLink);
    scan("x1");
    scan("x2");
    QCOMPARE(state().sources.size(), size_t(2));
    QCOMPARE(state().sources.front().serial, QStringLiteral("x2")); // the newest stands first
    QCOMPARE(m_bench->dock.state("x1"), ledger::ItemState::Received); // looking changes nothing
    QVERIFY(state().canLink);
    QSignalSpy changed(m_sources.get(), &SourcesPresenter::changed);
    m_sources->link();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(state().sources.empty());
    QTRY_COMPARE(state().without, 0);
    QCOMPARE(m_bench->dock.state("x1"), ledger::ItemState::Decommissioned);
    std::vector<ledger::RepackItem> runs;
    (void)m_bench->dock.ledger().read([&](ledger::View &view) -> Result<bool> {
        runs = view.line().batches.repackingOf(Dock::key("u2"));
        return true;
    });
    QCOMPARE(runs.size(), size_t(1));
    // The link is taken back, and made again.
    m_sources->undo();
    QTRY_COMPARE(changed.size(), 2);
    QTRY_COMPARE(state().sources.size(), size_t(2));
    QCOMPARE(state().without, 2);
    QCOMPARE(m_bench->dock.state("x1"), ledger::ItemState::Received);
    m_sources->link();
    QTRY_COMPARE(changed.size(), 3);
    // What the line makes next has no source yet.
    m_bench->commission({ "u3" });
    m_sources->refresh();
    QTRY_COMPARE(state().without, 1);
    QCOMPARE(m_bench->dock.replayDifference(), QByteArray());
}

void tst_Sources::refusesWhatCannotBeASource()
{
    scan("x9"); // nobody received it
    QCOMPARE(state().verdict->tone, Tone::NoData);
    (void)m_bench->dock.hold("x3", "quarantine");
    scan("x3");
    QCOMPARE(state().verdict->tone, Tone::Stop);
    scan("x1", "M2"); // its label is not that of its data
    QCOMPARE(state().verdict->tone, Tone::Stop);
    scan("x1");
    QCOMPARE(state().verdict->tone, Tone::Accepted);
    scan("x1");
    QCOMPARE(state().verdict->tone, Tone::Again);
    QCOMPARE(state().sources.size(), size_t(1));
}

void tst_Sources::keepsWhatWasScannedWhileOneLooksElsewhere()
{
    scan("x1");
    m_sources->open(m_batch);
    QCOMPARE(state().sources.size(), size_t(1));
    m_sources->open(BatchId { 99 });
    QVERIFY(state().sources.empty());
}

void tst_Sources::keepsWhatWasScannedOverARestart()
{
    scan("x1");
    scan("x2");
    m_sources->setLeft(40);
    QTRY_VERIFY(!state().sources.front().left.isEmpty());
    const std::vector<SourceLine> before = state().sources;
    m_sources = std::make_unique<SourcesPresenter>(m_bench->service, m_bench->dock.clock);
    m_sources->setSession(m_bench->session);
    m_sources->open(m_batch);
    QTRY_COMPARE(state().sources.size(), size_t(2));
    QCOMPARE(state().sources, before);
    QCOMPARE(m_bench->dock.replayDifference(), QByteArray());
    m_sources->link();
    QTRY_VERIFY(state().sources.empty());
    QCOMPARE(m_bench->dock.state("x1"), ledger::ItemState::Decommissioned);
    QCOMPARE(m_bench->dock.state("x2"), ledger::ItemState::Received); // used in part
    QCOMPARE(m_bench->dock.replayDifference(), QByteArray());
}

void tst_Sources::leavesASourceToTheBatchItWasScannedFor()
{
    scan("x1");
    ledger::WorkOrder other = LineBench::order();
    other.name = QStringLiteral("B-2");
    const BatchId second = *m_bench->dock.write([&](ledger::WriteTransaction &transaction) {
        return workflow::openBatch(transaction, m_bench->session, other);
    });
    m_sources->open(second);
    scan("x1");
    QCOMPARE(state().verdict->tone, Tone::Stop);
    QVERIFY(state().sources.empty());
    m_sources->open(m_batch);
    QTRY_COMPARE(state().sources.size(), size_t(1));
    m_sources->undo();
    QTRY_VERIFY(state().sources.empty());
    m_sources->open(second);
    scan("x1");
    QCOMPARE(state().verdict->tone, Tone::Accepted);
}

void tst_Sources::forgetsItsSourcesWithTheBatch()
{
    const auto waiting = [this] {
        std::vector<ledger::WaitingSource> found;
        (void)m_bench->dock.ledger().read([&](ledger::View &view) -> Result<bool> {
            found = view.line().batches.sourcesOf(m_batch);
            return true;
        });
        return found.size();
    };
    scan("x1");
    QCOMPARE(waiting(), size_t(1));
    (void)m_bench->dock.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("batch.closed", { { QStringLiteral("batch"), m_batch.value } });
        return {};
    });
    QCOMPARE(waiting(), size_t(0));
    QCOMPARE(m_bench->dock.replayDifference(), QByteArray());
}

void tst_Sources::saysThatNothingIsThereToLinkBeforeTheFirstGoodPack()
{
    QVERIFY2(state().withoutText.contains(QLatin1StringView("without a source")), qPrintable(state().withoutText));
    ledger::WorkOrder other = LineBench::order();
    other.name = QStringLiteral("B-2");
    const BatchId second = *m_bench->dock.write([&](ledger::WriteTransaction &transaction) {
        return workflow::openBatch(transaction, m_bench->session, other);
    });
    m_sources->open(second);
    QTRY_VERIFY(state().subtitle.contains(QLatin1StringView("B-2")));
    QVERIFY2(state().withoutText.contains(QLatin1StringView("No good pack yet")), qPrintable(state().withoutText));
}

void tst_Sources::takesBackAndBooksWhatIsLeft()
{
    scan("x1");
    scan("x2");
    m_sources->undo();
    QTRY_COMPARE(state().sources.size(), size_t(1));
    scan("x2"); // it may be scanned again
    QCOMPARE(state().verdict->tone, Tone::Accepted);
    m_sources->setLeft(40);
    QTRY_VERIFY(state().sources.front().left.contains(QLatin1StringView("40")));
    QVERIFY2(state().verdict->reason.contains(QLatin1StringView("40")), qPrintable(state().verdict->reason));
    m_sources->link();
    QTRY_VERIFY(state().sources.empty());
    QCOMPARE(m_bench->dock.state("x1"), ledger::ItemState::Decommissioned);
    QCOMPARE(m_bench->dock.state("x2"), ledger::ItemState::Received); // used in part, still here
}

void tst_Sources::dropsASourceThatWasUsedMeanwhile()
{
    scan("x1");
    scan("x2");
    (void)m_bench->dock.hold("x1", "quarantine"); // at another station
    QSignalSpy told(m_sources.get(), &SourcesPresenter::told);
    m_sources->link();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][0].value<Tone>(), Tone::Stop);
    QCOMPARE(state().sources.size(), size_t(1));
    QCOMPARE(m_bench->dock.state("x2"), ledger::ItemState::Received); // nothing was done
    m_sources->link();
    QTRY_VERIFY(state().sources.empty());
}

void tst_Sources::asksForASignatureWhereASourceExpiresFirst()
{
    Dock &dock = m_bench->dock;
    dock.document({ Dock::commissioned({ "x7" }, "M2", "2028-06-30", 1), Dock::shipped({ "x7" }, "2") });
    const ReceiptId receipt = dock.receiptOf(dock.shipments().front().id);
    dock.scan(receipt, "x7");
    QVERIFY(dock.submit(receipt));
    scan("x1");
    QVERIFY(!state().shorter.isOpen);
    scan("x7", "M2", "280630");
    QTRY_VERIFY(state().shorter.isOpen);
    QCOMPARE(state().verdict->tone, Tone::Stop);
    QCOMPARE(state().sources.size(), size_t(1));
    QCOMPARE(state().shorter.sign.people.size(), size_t(2));
    QVERIFY2(state().shorter.words.contains(QStringLiteral("30 JUN 2028"))
            && state().shorter.words.contains(QStringLiteral("31 AUG 2028")),
        qPrintable(state().shorter.words));
    const auto sign = [&](const QString &pin, const char *reason) {
        const int turn = state().shorter.sign.turn;
        m_sources->signShorterExpiry(QStringLiteral("ana"), pin, QString::fromLatin1(reason));
        QTRY_VERIFY_WITH_TIMEOUT(state().shorter.sign.turn != turn, 60'000);
    };
    sign(LineBench::pin, " ");
    QCOMPARE(state().shorter.sign.tone, Tone::Attention);
    sign(QStringLiteral("wrong"), "stability data");
    QCOMPARE(state().shorter.sign.tone, Tone::Stop);
    QVERIFY(state().shorter.isOpen);
    sign(LineBench::pin, "stability data");
    QTRY_VERIFY(!state().shorter.isOpen);
    QTRY_COMPARE(state().sources.size(), size_t(2));
    QCOMPARE(state().verdict->tone, Tone::Accepted);
}

QTEST_GUILESS_MAIN(tst_Sources)
#include "tst_sources.moc"
