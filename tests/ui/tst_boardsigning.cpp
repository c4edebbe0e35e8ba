#include "line/batchpaper.h"
#include "ui/boardfixture.h"
#include "workflow/aggregationsession.h"

using namespace packledger;
using namespace packledger::line;
using common::Tone;
using ledger::BatchState;
using ledger::NumberState;
using test::LineBench;
using Panel = BoardState::Panel;

/// What people sign at the board: the close, a correction, taking the line over.
class tst_BoardSigning : public QObject, private test::BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void correctsALotWithTwoSignatures();
    void handsTheLineOverToAnotherPerson();
    void asksAgainWhereTheRejectBinDiffers();
    void closesWithTwoSignatures();
    void asksBothToSignAnewWhenTheNumbersChange();
    void closesNothingThatIsHalfDone();
    void warnsOfPacksWithoutASource();
    void countsWhatBecameOfTheNumbersInPlainWords();
};

void tst_BoardSigning::correctsALotWithTwoSignatures()
{
    const BatchId batch = made();
    m_bench->dock.set("line.approval", QStringLiteral("two-persons"));
    look(batch);
    QVERIFY(state().isCorrectionSigned);
    m_board->openPanel(Panel::Correct);
    refresh();
    m_board->correct(QStringLiteral("RP9"), QStringLiteral("2029-01"), QStringLiteral("typed wrong"));
    QTRY_VERIFY(!state().panelMessage.isEmpty()); // one person alone does not do it
    SignInput input { QString(), {}, QStringLiteral("RP 9"), QStringLiteral("2029-01") };
    m_board->sign(QStringLiteral("ana"), LineBench::pin, input);
    QTRY_COMPARE(state().sign.tone, Tone::Attention); // no reason
    input.text = QStringLiteral("typed wrong");
    sign("ana", input);
    QTRY_COMPARE(state().sign.signedBy, QStringLiteral("Ana"));
    QCOMPARE(state().sign.suggested, QStringLiteral("ben"));
    sign("ben", input); // a lot that cannot be: both begin anew
    QCOMPARE(state().sign.tone, Tone::Stop);
    QTRY_VERIFY(state().sign.signedBy.isEmpty());
    QCOMPARE(state().panel, Panel::Correct);

    input.lot = QStringLiteral("RP9");
    sign("ana", input);
    sign("ana", input); // the same person once more
    QCOMPARE(state().sign.tone, Tone::Stop);
    QCOMPARE(state().sign.signedBy, QStringLiteral("Ana"));
    // The second one signs what the first one signed.
    sign("ben", { QStringLiteral("another"), {}, QStringLiteral("RP8"), QStringLiteral("2030-01") });
    QTRY_COMPARE(state().lot, QStringLiteral("RP9"));
    QCOMPARE(state().expiry, QStringLiteral("2029-01"));
    QCOMPARE(state().panel, Panel::None);
    QVERIFY2(state().remarks.front().text.contains(QLatin1StringView("Ben"))
            || state().remarks.back().text.contains(QLatin1StringView("Ben")),
        qPrintable(state().remarks.back().text));
}

void tst_BoardSigning::handsTheLineOverToAnotherPerson()
{
    const BatchId batch = m_bench->plan();
    m_bench->dock.set("line.clearance", QStringLiteral("off"));
    m_bench->draw(batch, LineBench::units(1, 10));
    look(batch);
    m_board->goOn();
    QTRY_COMPARE(state().next, NextStep::Start);
    m_board->goOn();
    QTRY_VERIFY(state().isRunning);
    m_board->openPanel(Panel::Shift);
    refresh();
    QTRY_COMPARE(state().sign.people.size(), size_t(1)); // who has the line does not take it over
    QTRY_COMPARE(state().sign.suggested, QStringLiteral("ben"));
    QSignalSpy handed(m_board.get(), &BoardPresenter::handedOver);
    sign("ana", { QStringLiteral("roll is nearly empty") });
    QCOMPARE(state().sign.tone, Tone::Stop);
    QCOMPARE(handed.size(), 0);
    sign("ben", { QStringLiteral("roll is nearly empty") });
    QTRY_COMPARE(handed.size(), 1);
    QCOMPARE(handed[0][0].value<access::Session>().login(), QByteArray("ben"));
    QTRY_COMPARE(state().runBy, QStringLiteral("Ben"));
    QCOMPARE(state().panel, Panel::None);
    // What follows bears the name of the one at work now.
    m_board->setSession(handed[0][0].value<access::Session>());
    m_board->stop(QStringLiteral("jam"), {});
    QTRY_VERIFY(state().isStopped);
    const std::vector<ledger::BatchAct> stops
        = *m_bench->dock.ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::BatchAct>> {
              return view.line().batches.acts(batch, "batch.stopped");
          });
    QCOMPARE(stops.back().actor.operatorName, QByteArray("ben"));
    QCOMPARE(stops.back().actor.station, QByteArray("Line 1"));
    // And they read what they must know.
    QVERIFY(std::ranges::any_of(
        state().remarks, [](const auto &remark) { return remark.text == QStringLiteral("roll is nearly empty"); }));
}

void tst_BoardSigning::warnsOfPacksWithoutASource()
{
    const BatchId batch = made();
    look(batch);
    const auto warns = [&] {
        return std::ranges::any_of(state().closeLines, [](const auto &line) {
            return line.tone == Tone::Attention && line.text.contains(QStringLiteral("without a source pack"));
        });
    };
    QVERIFY(!warns());
    m_bench->dock.document(
        { test::Dock::commissioned({ "x1" }, "M1", "2028-12-31", 1), test::Dock::shipped({ "x1" }) });
    (void)m_bench->dock.receiptOf(m_bench->dock.shipments().front().id);
    refresh();
    QTRY_VERIFY(warns());
}

void tst_BoardSigning::countsWhatBecameOfTheNumbersInPlainWords()
{
    const BatchId batch = made();
    m_bench->move({ "u8" }, NumberState::Sampled);
    look(batch);
    const auto says = [&](const char *text) {
        return std::ranges::any_of(
            state().closeLines, [&](const auto &line) { return line.text == QLatin1StringView(text); });
    };
    QVERIFY(says("7 good"));
    QVERIFY(says("1 sampled")); // not "1 samples"
    QVERIFY2(state().closeSummary.startsWith(QLatin1StringView("10 number")), qPrintable(state().closeSummary));
    // Nothing was drawn, so there is nothing to account for.
    ledger::WorkOrder other = LineBench::order();
    other.name = QStringLiteral("B-2");
    const BatchId second = *m_bench->dock.write([&](ledger::WriteTransaction &transaction) {
        return workflow::openBatch(transaction, m_bench->session, other);
    });
    look(second);
    QCOMPARE(state().closeSummary, QStringLiteral("No number was drawn for it."));
}

void tst_BoardSigning::asksAgainWhereTheRejectBinDiffers()
{
    const BatchId batch = made();
    look(batch);
    m_board->goOn();
    QCOMPARE(state().panel, Panel::Close);
    refresh();
    sign("ana");
    QCOMPARE(state().sign.tone, Tone::Attention); // two were rejected: they are counted
    QVERIFY(state().sign.signedBy.isEmpty());
    sign("ana", { {}, QStringLiteral("many") });
    QCOMPARE(state().sign.tone, Tone::Attention);
    sign("ana", { {}, QStringLiteral("3") });
    QCOMPARE(state().sign.tone, Tone::Attention);
    QVERIFY(state().binDiffers);
    QVERIFY(state().sign.signedBy.isEmpty());
    sign("ana", { QStringLiteral("one was crushed"), QStringLiteral("3") });
    QTRY_COMPARE(state().sign.signedBy, QStringLiteral("Ana"));
    sign("ben");
    QTRY_VERIFY(state().isLocked);
    QCOMPARE(m_bench->row(batch).state, BatchState::Closed);
    // Who reads the report sees what was counted.
    const Result<common::Paper> paper = m_bench->dock.ledger().read([&](ledger::View &view) {
        return batchPaper(view, batch, m_bench->dock.identity(), m_bench->dock.clock.now(), false);
    });
    QVERIFY(paper);
    QVERIFY(std::ranges::any_of(paper->facts, [](const auto &fact) {
        return fact.first == QLatin1StringView("Counted in the reject bin") && fact.second.startsWith(u'3');
    }));
}

void tst_BoardSigning::closesWithTwoSignatures()
{
    const BatchId batch = made();
    m_bench->draw(batch, { "u11", "u12" });
    m_bench->move({ "u11", "u12" }, NumberState::Sent);
    m_bench->move({ "u11" }, NumberState::Uncertain);
    look(batch);
    QCOMPARE(state().account.unexplained, 1); // the other one is still under way
    m_board->goOn();
    QTRY_VERIFY(state().needsReason);
    QCOMPARE(state().differences.size(), size_t(2));
    QTRY_COMPARE(state().account.unexplained, 2); // who closes now loses it
    sign("ana");
    QCOMPARE(state().sign.tone, Tone::Attention); // the reason first
    QVERIFY(state().sign.signedBy.isEmpty());
    sign("ana", { QStringLiteral("label lost in the printer"), QStringLiteral("2") });
    QTRY_COMPARE(state().sign.signedBy, QStringLiteral("Ana"));
    sign("ana", { QStringLiteral("label lost in the printer") });
    QCOMPARE(state().sign.tone, Tone::Stop); // the same person
    // The second one signs what the first has signed, whatever stands in the form.
    sign("ben", { QStringLiteral("something else"), QStringLiteral("7") });
    QTRY_VERIFY(state().isLocked);
    QCOMPARE(state().account.unexplained, 2); // as it was signed for
    QCOMPARE(state().figures[5].value, QStringLiteral("8")); // nothing comes any more
    const std::vector<ledger::BatchAct> closed
        = *m_bench->dock.ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::BatchAct>> {
              return view.line().batches.acts(batch, "batch.closed");
          });
    QCOMPARE(
        closed.back().body.value(QStringLiteral("reason")).toString(), QStringLiteral("label lost in the printer"));
    QCOMPARE(m_bench->dock.replayDifference(), QByteArray());
}

void tst_BoardSigning::asksBothToSignAnewWhenTheNumbersChange()
{
    const BatchId batch = made();
    m_bench->draw(batch, { "u11" });
    look(batch);
    m_board->goOn();
    refresh();
    sign("ana", { {}, QStringLiteral("2") });
    QTRY_COMPARE(state().sign.signedBy, QStringLiteral("Ana"));
    m_bench->commission({ "u11" }); // the line made one more
    refresh();
    QTRY_VERIFY(state().sign.signedBy.isEmpty());
    QCOMPARE(state().sign.tone, Tone::Attention);
    sign("ben", { {}, QStringLiteral("2") });
    QVERIFY(!state().isLocked);
    sign("ana", { {}, QStringLiteral("2") });
    QTRY_VERIFY(state().isLocked);
}

void tst_BoardSigning::closesNothingThatIsHalfDone()
{
    const BatchId batch = made();
    const gs1::ItemKey container = gs1::ItemKey::fromUri(test::Dock::epc("p7"));
    const ledger::PackingId packing = *m_bench->dock.write([&](ledger::WriteTransaction &transaction) {
        return workflow::openPacking(transaction, m_bench->session, { container, ledger::Level::Case, batch });
    });
    look(batch);
    m_board->goOn();
    refresh();
    sign("ana", { {}, QStringLiteral("2") });
    QCOMPARE(state().sign.tone, Tone::Attention);
    QVERIFY(state().sign.signedBy.isEmpty());
    QVERIFY(state().sign.message.contains(QString::fromLatin1(container.text().sliced(2))));
    QVERIFY(m_bench->dock.write([&](ledger::WriteTransaction &transaction) {
        return workflow::AggregationSession(packing, m_bench->session).cancel(transaction);
    }));
    refresh();
    // A reading that was on its way when the container was given up still names it.
    QTRY_VERIFY(std::ranges::none_of(state().closeLines, [](const auto &line) { return line.tone == Tone::Stop; }));
    sign("ana", { {}, QStringLiteral("2") });
    QTRY_COMPARE(state().sign.signedBy, QStringLiteral("Ana"));
}

QTEST_GUILESS_MAIN(tst_BoardSigning)
#include "tst_boardsigning.moc"
