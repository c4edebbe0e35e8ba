#include "core/workflow/inspectionbench.h"
#include "workflow/inspectionerrors.h"
#include "workflow/packejection.h"

using namespace packledger;
using namespace packledger::test;

/// Packs behind the printer: what is decided on each, what becomes of its number, and when the line stands.
class tst_PackInspection : public QObject, private InspectionBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void commissionsAGoodPack();
    void namesTheElementThatDiffers_data();
    void namesTheElementThatDiffers();
    void rejectsWhatWasNotDrawnForTheBatch();
    void rejectsAPackWithoutText();
    void rejectsWhatIsPrintedWorseThanTheSiteAllows();
    void takesAScannerWithoutGradesOrText();
    void rejectsTwoPacksAtOnce();
    void looksPastACodeThatNamesNoPack();
    void catchesALabelPrintedTwice();
    void catchesASkippedLabelWithinOnePack();
    void settlesAnUnreadPackWithTheNextOne();
    void keepsTheNumberOfALabelThatWasNeverPutOn();
    void knowsADuplicateLater();
    void stopsAfterFailsInARow();
    void asksForTheNextLabelAfterARollChange_data();
    void asksForTheNextLabelAfterARollChange();
    void keepsThePictureOnce();
    void tellsLaterWhatWasDecided();
    void asksForThePermission();
    void goesOnAfterARestart();
    void isTheSameAfterAReplay();
};

void tst_PackInspection::commissionsAGoodPack()
{
    const InspectionAnswer answer = look(pack({ code(1) }));
    QCOMPARE(answer.result, InspectionResult::Good);
    QCOMPARE(answer.pack, 1);
    QCOMPARE(answer.key, key(1));
    QVERIFY(answer.stops.isEmpty());
    QVERIFY(!sentence(answer).isEmpty());
    QCOMPARE(stateOf(1), NumberState::Commissioned);
    QCOMPARE(labelOf(1), ledger::LabelState::Verified);
    const auto item = *m_dock->ledger().read(
        [&](View &view) -> Result<std::optional<ledger::ItemRow>> { return view.items().find(key(1)); });
    QVERIFY(item);
    const auto looks = *m_dock->ledger().read([&](View &view) -> Result<std::vector<ledger::InspectionRow>> {
        return view.line().inspections.ofItem(key(1));
    });
    QCOMPARE(looks.size(), size_t(1));
    QCOMPARE(looks.front().grade, std::optional(4));
    QVERIFY(m_dock->ledger().read([&](View &view) -> Result<void> {
        if (view.line().inspections.picture(looks.front().picture) != "picture of " + code(1))
            return fail(ErrorCode("test.picture"));
        return {};
    }));
}

void tst_PackInspection::namesTheElementThatDiffers_data()
{
    QTest::addColumn<QByteArray>("scan");
    QTest::addColumn<QByteArrayList>("differs");
    QTest::addColumn<bool>("rejected"); // the number, because it is surely on this pack
    QTest::newRow("another lot") << code(1, "RP9999") << QByteArrayList { "lot" } << true;
    QTest::newRow("another expiry") << QByteArray("]d201" + gtin
        + "17280731"
          "10"
        + lot
        + "\x1d"
          "21"
        + serial(1)) << QByteArrayList { "expiry" }
                                    << true;
    QTest::newRow("no lot") << QByteArray("]d201" + gtin
        + "17280831"
          "21"
        + serial(1)) << QByteArrayList { "lot" }
                            << true;
    QTest::newRow("another product") << QByteArray("]d20100361414055551"
                                                   "17280831"
                                                   "10"
        + lot
        + "\x1d"
          "21"
        + serial(1)) << QByteArrayList { "gtin" }
                                     << false;
}

void tst_PackInspection::namesTheElementThatDiffers()
{
    QFETCH(QByteArray, scan);
    QFETCH(QByteArrayList, differs);
    QFETCH(bool, rejected);
    const InspectionAnswer answer = look(pack({ scan }));
    QCOMPARE(answer.result, InspectionResult::WrongData);
    QCOMPARE(answer.differs, differs);
    QCOMPARE(stateOf(1), rejected ? NumberState::Rejected : NumberState::Printed);
    // The next one goes on, either way.
    QCOMPARE(resultOf(2), InspectionResult::Good);
    QCOMPARE(stateOf(1), NumberState::Rejected);
}

void tst_PackInspection::rejectsWhatWasNotDrawnForTheBatch()
{
    QCOMPARE(resultOf(77), InspectionResult::UnknownNumber);
    QCOMPARE(resultOf(2), InspectionResult::Good); // the foreign label took the place of the first
}

void tst_PackInspection::rejectsAPackWithoutText()
{
    QCOMPARE(look(pack({ code(1) }, false)).result, InspectionResult::TextMissing);
    QCOMPARE(stateOf(1), NumberState::Rejected);
    rules([](workflow::InspectionRules &wanted) { wanted.wantsText = false; });
    QCOMPARE(look(pack({ code(2) }, false)).result, InspectionResult::Good);
}

void tst_PackInspection::rejectsWhatIsPrintedWorseThanTheSiteAllows()
{
    QCOMPARE(look(pack({ code(1) }, true, 2)).result, InspectionResult::Good);
    const InspectionAnswer answer = look(pack({ code(2) }, true, 1));
    QCOMPARE(answer.result, InspectionResult::LowGrade);
    QVERIFY(sentence(answer).contains(QLatin1StringView("D")));
    QCOMPARE(stateOf(2), NumberState::Rejected);
    QCOMPARE(labelOf(2), ledger::LabelState::Verified);
}

void tst_PackInspection::takesAScannerWithoutGradesOrText()
{
    InspectedPack scanned = pack({ code(1) }, {});
    scanned.quality.reset();
    scanned.picture.clear();
    QCOMPARE(look(scanned).result, InspectionResult::Good);
}

void tst_PackInspection::rejectsTwoPacksAtOnce()
{
    QCOMPARE(look(pack({ code(1), code(2) })).result, InspectionResult::Unclear);
    QCOMPARE(stateOf(1), NumberState::Printed);
    QCOMPARE(resultOf(2), InspectionResult::Good);
    QCOMPARE(stateOf(1), NumberState::Rejected);
}

void tst_PackInspection::looksPastACodeThatNamesNoPack()
{
    QCOMPARE(look(pack({ "]E03614143123458", code(1) })).result, InspectionResult::Good);
}

void tst_PackInspection::catchesALabelPrintedTwice()
{
    QCOMPARE(resultOf(1), InspectionResult::Good);
    const InspectionAnswer again = look(pack({ code(1) }));
    QCOMPARE(again.result, InspectionResult::Repeated);
    QCOMPARE(again.stops, QByteArray("repeated-label"));
    QCOMPARE(batchState(), ledger::BatchState::Stopped);
    QCOMPARE(stateOf(1), NumberState::Commissioned); // the first one stays good
    const Error waits = tryLook(pack({ code(2) })).error();
    QCOMPARE(waits.code, codes::orderNotConfirmed);
    QCOMPARE(waits.detail, QStringLiteral("Label repeated")); // for people, not the name of a reason
    QCOMPARE(confirm(1).error().code, codes::notTheNextLabel);
    resume(); // without the scan: not enough
    QCOMPARE(tryLook(pack({ code(2) })).error().code, codes::orderNotConfirmed);
    const auto confirmed = confirm(2);
    QVERIFY(confirmed);
    QVERIFY(confirmed->voided.isEmpty());
    QCOMPARE(batchState(), ledger::BatchState::Running);
    QCOMPARE(resultOf(2), InspectionResult::Good);
    // No number was rejected, but the pack lies in the bin.
    const Result<qint64> thrown = m_dock->ledger().read(
        [&](View &view) -> Result<qint64> { return workflow::packsInRejectBin(view, m_batch); });
    QCOMPARE(thrown, 1);
}

void tst_PackInspection::catchesASkippedLabelWithinOnePack()
{
    QCOMPARE(resultOf(1), InspectionResult::Good);
    const InspectionAnswer skipped = look(pack({ code(4) }));
    QCOMPARE(skipped.result, InspectionResult::Skipped);
    QCOMPARE(skipped.skipped, 2);
    QCOMPARE(skipped.stops, QByteArray("skipped-label"));
    QCOMPARE(stateOf(4), NumberState::Rejected);
    QCOMPARE(stateOf(2), NumberState::Printed);
    const auto confirmed = confirm(5);
    QVERIFY(confirmed);
    QCOMPARE(confirmed->voided.size(), 2);
    QCOMPARE(stateOf(2), NumberState::Voided);
    QCOMPARE(stateOf(3), NumberState::Voided);
    QCOMPARE(labelOf(3), ledger::LabelState::Voided);
    QCOMPARE(resultOf(5), InspectionResult::Good);
    QCOMPARE(resultOf(6), InspectionResult::Good);
}

void tst_PackInspection::settlesAnUnreadPackWithTheNextOne()
{
    QCOMPARE(look(pack({})).result, InspectionResult::NoCode);
    QCOMPARE(stateOf(1), NumberState::Printed); // which label it was, nobody knows yet
    QCOMPARE(look(pack({})).result, InspectionResult::NoCode);
    const InspectionAnswer next = look(pack({ code(3) }));
    QCOMPARE(next.result, InspectionResult::Good);
    QCOMPARE(next.settled, 2);
    QCOMPARE(stateOf(1), NumberState::Rejected);
    QCOMPARE(stateOf(2), NumberState::Rejected);
    // One more is no longer explained.
    QCOMPARE(resultOf(5), InspectionResult::Skipped);
}

void tst_PackInspection::keepsTheNumberOfALabelThatWasNeverPutOn()
{
    QCOMPARE(look(pack({})).result, InspectionResult::NoCode); // a pack that got no label
    QCOMPARE(resultOf(1), InspectionResult::Good);
    QCOMPARE(stateOf(1), NumberState::Commissioned);
    QCOMPARE(resultOf(2), InspectionResult::Good);
}

void tst_PackInspection::knowsADuplicateLater()
{
    QCOMPARE(resultOf(1), InspectionResult::Good);
    QCOMPARE(resultOf(2), InspectionResult::Good);
    const InspectionAnswer again = look(pack({ code(1) }));
    QCOMPARE(again.result, InspectionResult::Duplicate);
    QVERIFY(again.stops.isEmpty());
    QCOMPARE(stateOf(1), NumberState::Commissioned);
    QCOMPARE(resultOf(3), InspectionResult::Good);
}

void tst_PackInspection::stopsAfterFailsInARow()
{
    QVERIFY(look(pack({})).stops.isEmpty());
    QVERIFY(look(pack({})).stops.isEmpty());
    QCOMPARE(resultOf(1), InspectionResult::Good);
    QVERIFY(look(pack({})).stops.isEmpty());
    QVERIFY(look(pack({})).stops.isEmpty());
    const InspectionAnswer third = look(pack({}));
    QCOMPARE(third.failsInARow, 3);
    QCOMPARE(third.stops, QByteArray("fails-in-a-row"));
    QCOMPARE(batchState(), ledger::BatchState::Stopped);
    QCOMPARE(tryLook(pack({ code(2) })).error().code, codes::lineStands);
    resume();
    QCOMPARE(resultOf(5), InspectionResult::Good);
}

void tst_PackInspection::asksForTheNextLabelAfterARollChange_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("asks");
    QTest::newRow("a new roll") << QByteArray("label-roll") << true;
    QTest::newRow("a jam") << QByteArray("jam") << true;
    QTest::newRow("the printer") << QByteArray("printer") << true;
    QTest::newRow("a break") << QByteArray("break") << false;
}

void tst_PackInspection::asksForTheNextLabelAfterARollChange()
{
    QFETCH(QByteArray, reason);
    QFETCH(bool, asks);
    QCOMPARE(resultOf(1), InspectionResult::Good);
    const auto stop = [&] {
        return write([&](WriteTransaction &transaction) {
            return workflow::stopLine(transaction, m_dock->ana, m_batch, reason);
        });
    };
    QVERIFY(stop());
    QVERIFY(resumed());
    if (!asks) {
        QCOMPARE(resultOf(2), InspectionResult::Good);
        return;
    }
    QCOMPARE(tryLook(pack({ code(2) })).error().code, codes::orderNotConfirmed);
    const auto confirmed = confirm(4);
    QVERIFY(confirmed);
    QCOMPARE(confirmed->voided.size(), 2); // what was printed, and lies nobody knows where
    QCOMPARE(stateOf(2), NumberState::Voided);
    QCOMPARE(resultOf(4), InspectionResult::Good);
    for (int number = 5; number <= 20; ++number)
        QCOMPARE(resultOf(number), InspectionResult::Good);
    // No label is out: there is nothing to scan.
    QVERIFY(stop());
    QVERIFY(resumed());
    print(21, 1);
    QCOMPARE(resultOf(21), InspectionResult::Good);
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_PackInspection::keepsThePictureOnce()
{
    const QByteArray first = look(pack({})).picture;
    const QByteArray second = look(pack({})).picture;
    QVERIFY(!first.isEmpty());
    QCOMPARE(first, second);
    rules([](workflow::InspectionRules &wanted) { wanted.pictures = workflow::InspectionRules::Pictures::Failed; });
    QVERIFY(look(pack({ code(1) })).picture.isEmpty());
    QCOMPARE(look(pack({})).picture, first);
    rules([](workflow::InspectionRules &wanted) { wanted.pictures = workflow::InspectionRules::Pictures::None; });
    QVERIFY(look(pack({})).picture.isEmpty());
}

void tst_PackInspection::tellsLaterWhatWasDecided()
{
    rules([](workflow::InspectionRules &wanted) { wanted.failsInARow = 0; });
    const std::vector<InspectedPack> packs { pack({ code(1) }), pack({ code(2, "RP4470") }), pack({ code(3) }, false),
        pack({}), pack({ code(8) }) };
    for (const InspectedPack &seen : packs) {
        const InspectionAnswer said = look(seen);
        const InspectionAnswer later = *m_dock->ledger().read([&](View &view) -> Result<InspectionAnswer> {
            return workflow::answerOf(view, view.line().inspections.newest(m_batch, 1).front());
        });
        QCOMPARE(sentence(later), sentence(said));
        QCOMPARE(later.pack, said.pack);
        QCOMPARE(later.key.text(), said.key.text());
        QCOMPARE(later.uri, said.uri);
        QCOMPARE(later.differs, said.differs);
        QCOMPARE(later.skipped, said.skipped);
        QCOMPARE(later.textPresent, said.textPresent);
        QCOMPARE(later.picture, said.picture);
        QVERIFY(later.quality == said.quality);
    }
}

void tst_PackInspection::asksForThePermission()
{
    const access::Session clerk("bo", QStringLiteral("Bo"), { access::Permission::Receive });
    const auto answer = write(
        [&](WriteTransaction &transaction) { return workflow::inspectPack(transaction, clerk, m_batch, pack({})); });
    QCOMPARE(answer.error().code, ErrorCode("access.not-permitted"));
    const auto changed
        = write([&](WriteTransaction &transaction) { return workflow::setInspectionRules(transaction, clerk, {}); });
    QCOMPARE(changed.error().code, ErrorCode("access.not-permitted"));
}

void tst_PackInspection::goesOnAfterARestart()
{
    QCOMPARE(resultOf(1), InspectionResult::Good);
    QCOMPARE(look(pack({})).result, InspectionResult::NoCode);
    // Nothing is kept but the ledger: every call begins anew.
    print(21, 5);
    for (int number = 3; number <= 25; ++number)
        QCOMPARE(resultOf(number), InspectionResult::Good);
    const auto counts = *m_dock->ledger().read(
        [&](View &view) -> Result<ledger::InspectionCounts> { return view.line().inspections.countsOf(m_batch); });
    QCOMPARE(counts[size_t(InspectionResult::Good)], 24);
    QCOMPARE(counts[size_t(InspectionResult::NoCode)], 1);
}

void tst_PackInspection::isTheSameAfterAReplay()
{
    QCOMPARE(resultOf(1), InspectionResult::Good);
    look(pack({}));
    QCOMPARE(resultOf(3), InspectionResult::Good);
    look(pack({ code(4) }, false));
    QCOMPARE(resultOf(7), InspectionResult::Skipped);
    QVERIFY(confirm(8));
    QCOMPARE(resultOf(8), InspectionResult::Good);
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_PackInspection)
#include "tst_packinspection.moc"
