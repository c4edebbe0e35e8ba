#include "common/plaintext.h"
#include "dock/dockqueuepresenter.h"
#include "dock/verdicttone.h"
#include "scan/interpret.h"
#include "ui/receiptdesk.h"

using namespace packledger;
using namespace packledger::dock;
using common::Tone;

/// Presenters without a window, on a real ledger in its own thread.
class tst_ReceiptPresenter : public QObject, private test::ReceiptDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void showsWhatIsExpected();
    void showsTheVerdictOfEachScanInOrder();
    void keepsAPanelOpenWhileTheSamePackLiesBeforeTheCamera();
    void keepsOfManyScansTheLast();
    void putsAsideWhatWasScannedLast();
    void takesTheLastScanBack();
    void takesBackThePackAndNotWhatTheScannerSpoiled();
    void saysWhatARepeatedScanTakenBackMeans();
    void submitsWithAReasonForWhatIsShort();
    void choosesAPolicyAndNamesTheSample();
    void registersAnUnknownSerialWithLotAndExpiryOfItsLabel();
    void asksForLotAndExpiryThatTheLabelLacks();
    void takesAContainersWordBackWhenItsSealIsBroken();
    void opensTheReceiptThatAScanBelongsTo();
    void opensTheReceiptOfADeliveryNote();
    void namesTheScannerWhereItSpoiledTheCode();
    void notesThatAStoppedPackIsPutApart();
    void notesThatASealIsWhole();
    void goesOnWhereItStopped();
    void goesOnWithTheReceiptThatWasAtWork();
    void tellsAWrongLotAsWhatItIs();
};

void tst_ReceiptPresenter::showsWhatIsExpected()
{
    const auto receipt = presenter();
    QTRY_VERIFY(!receipt->state().lines.empty());
    QCOMPARE(receipt->state().lines.front().expected, 6);
    QCOMPARE(receipt->state().lines.front().expiry, QStringLiteral("30 JUN 2028"));
    QVERIFY(receipt->state().summary.startsWith(QStringLiteral("0 of 6 units")));
    QVERIFY(receipt->state().subtitle.contains(QStringLiteral("PO-1")));
    QVERIFY(!receipt->state().canUndo);
}

void tst_ReceiptPresenter::showsTheVerdictOfEachScanInOrder()
{
    const auto receipt = presenter();
    std::vector<QString> words;
    connect(receipt.get(), &ReceiptPresenter::stateChanged, this, [&](const ReceiptState &state) {
        if (state.verdict && (words.empty() || state.verdict->sequence > words.size()))
            words.push_back(state.verdict->word);
    });
    receipt->handleReading(reading("u1"));
    receipt->handleReading(reading("u1"));
    receipt->handleReading(reading("u99"));
    QTRY_COMPARE(words.size(), std::size_t(3));
    QCOMPARE(words[0], QStringLiteral("Received"));
    QCOMPARE(words[1], QStringLiteral("Again"));
    QCOMPARE(receipt->state().verdict->tone, Tone::Attention);
    QCOMPARE(receipt->state().verdict->instruction, QStringLiteral("Put it in tray 1"));
    QTRY_COMPARE(receipt->state().held.size(), std::size_t(1));
    QCOMPARE(receipt->state().held.front().tray, 1);
    QCOMPARE(receipt->state().camera.looks.value(reading("u99").bytes).tone, Tone::Attention);
}

// A tunnel scans all day without a pause.
void tst_ReceiptPresenter::keepsAPanelOpenWhileTheSamePackLiesBeforeTheCamera()
{
    const auto receipt = presenter();
    receipt->handleReading(reading("u1"));
    receipt->handleReading(reading("u99"));
    QTRY_VERIFY(receipt->state().verdict && receipt->state().verdict->tone == Tone::Attention);
    receipt->startFinish();
    QTRY_VERIFY(receipt->state().finish);
    // What was received, and what was put aside last, is seen again.
    for (const QByteArray &lying : { QByteArray("u99"), QByteArray("u1") }) {
        const quint64 before = receipt->state().verdict->sequence;
        receipt->handleReading(reading(lying));
        QTRY_VERIFY(receipt->state().verdict->sequence > before);
        QVERIFY(receipt->state().finish);
    }
    receipt->handleReading(reading("u2"));
    QTRY_VERIFY(!receipt->state().finish);
    QCOMPARE(receipt->state().verdict->word, QStringLiteral("Received"));
}

void tst_ReceiptPresenter::keepsOfManyScansTheLast()
{
    const auto receipt = presenter();
    std::size_t most = 0;
    connect(receipt.get(), &ReceiptPresenter::stateChanged, this,
        [&](const ReceiptState &state) { most = std::max(most, state.scans.size()); });
    for (int i = 1; i <= 210; ++i)
        receipt->handleReading(reading("n" + QByteArray::number(i)));
    QTRY_VERIFY_WITH_TIMEOUT(receipt->state().verdict && receipt->state().verdict->sequence == 210, 120'000);
    QCOMPARE(most, std::size_t(shownScans));
    QCOMPARE(receipt->state().scans.front().serial, QStringLiteral("n210"));
    QCOMPARE(receipt->state().camera.looks.size(), 200);
    QVERIFY(receipt->state().camera.looks.contains(reading("n210").bytes));
    QVERIFY(!receipt->state().camera.looks.contains(reading("n1").bytes));
}

void tst_ReceiptPresenter::putsAsideWhatWasScannedLast()
{
    const auto receipt = presenter();
    receipt->handleReading(reading("u1"));
    QTRY_VERIFY(receipt->state().verdict.has_value());
    receipt->markDamaged();
    QTRY_COMPARE(receipt->state().held.size(), std::size_t(1));
    QCOMPARE(receipt->state().held.front().reason, QStringLiteral("Damaged"));
    QCOMPARE(m_dock->verdict(m_receipt, "u2"), workflow::Verdict::Accepted);
}

void tst_ReceiptPresenter::takesTheLastScanBack()
{
    const auto receipt = presenter();
    receipt->handleReading(reading("u1"));
    QTRY_COMPARE(receipt->state().scans.size(), std::size_t(1));
    receipt->undo();
    QTRY_COMPARE(receipt->state().verdict->word, QStringLiteral("Taken back"));
    QTRY_VERIFY(!receipt->state().scans.empty() && receipt->state().scans.front().isUndone);
    QTRY_VERIFY(!receipt->state().canUndo);
    QCOMPARE(m_dock->overview(m_receipt).units.seen, 0);
}

void tst_ReceiptPresenter::takesBackThePackAndNotWhatTheScannerSpoiled()
{
    const auto receipt = presenter();
    receipt->handleReading(scan::readingFromLine("]d201003614143123401728063010L00007B0121100720112931"));
    QTRY_COMPARE(receipt->state().scans.size(), std::size_t(1));
    QCOMPARE(receipt->state().verdict->tone, Tone::ScannerFault);
    QVERIFY(!receipt->state().canUndo);
    receipt->handleReading(reading("u1"));
    receipt->handleReading(scan::readingFromLine("]d201003614143123401728063010L00007B0121100720112931"));
    QTRY_COMPARE(receipt->state().scans.size(), std::size_t(3));
    QVERIFY(receipt->state().canUndo);
    receipt->undo();
    QTRY_COMPARE(receipt->state().verdict->word, QStringLiteral("Taken back"));
    QCOMPARE(receipt->state().verdict->serial, QStringLiteral("u1"));
    QVERIFY(!receipt->state().camera.looks.contains(reading("u1").bytes));
    QTRY_VERIFY(!receipt->state().canUndo);
    QCOMPARE(m_dock->overview(m_receipt).units.seen, 0);
}

void tst_ReceiptPresenter::saysWhatARepeatedScanTakenBackMeans()
{
    const auto receipt = presenter();
    receipt->handleReading(reading("u1"));
    receipt->handleReading(reading("u1"));
    QTRY_COMPARE(receipt->state().scans.size(), std::size_t(2));
    receipt->undo();
    QTRY_COMPARE(receipt->state().verdict->word, QStringLiteral("Taken back"));
    QVERIFY(receipt->state().verdict->reason.contains(QStringLiteral("still counts")));
    QCOMPARE(m_dock->overview(m_receipt).units.seen, 1);
}

void tst_ReceiptPresenter::submitsWithAReasonForWhatIsShort()
{
    const auto receipt = presenter();
    for (const char *serial : { "u1", "u2", "u3", "u4", "u5" })
        receipt->handleReading(reading(serial));
    QTRY_COMPARE(receipt->state().scans.size(), std::size_t(5));
    receipt->startFinish();
    QTRY_VERIFY(receipt->state().finish.has_value());
    QVERIFY(receipt->state().finish->needsReason);
    QVERIFY(!receipt->state().finish->shortages.empty());
    QSignalSpy submitted(receipt.get(), &ReceiptPresenter::submitted);
    receipt->submit(QStringLiteral("short"), QString());
    QTRY_COMPARE(submitted.size(), 1);
    QCOMPARE(receipt->state().finish->stage, FinishState::Stage::Submitted);
    QCOMPARE(m_dock->shipments().front().state, ledger::ShipmentState::Confirmed);
    QCOMPARE(m_dock->state("u1"), ledger::ItemState::Received);
}

void tst_ReceiptPresenter::choosesAPolicyAndNamesTheSample()
{
    const auto receipt = presenter();
    QTRY_COMPARE(receipt->state().policyId, QStringLiteral("inference"));
    receipt->startPolicy();
    QVERIFY(receipt->state().policyChoice.has_value());
    QCOMPARE(receipt->state().policyChoice->current, QStringLiteral("inference"));
    receipt->choosePolicy(QStringLiteral("sampling"));
    QVERIFY(!receipt->state().policyChoice);
    QTRY_COMPARE(receipt->state().policyId, QStringLiteral("sampling"));
    QCOMPARE(receipt->state().sampleOpen, 3);
    QCOMPARE(receipt->state().sample.size(), std::size_t(3));
    QVERIFY(receipt->state().sample.front().inside.startsWith(QStringLiteral("Case ")));
    receipt->handleReading(reading(receipt->state().sample.front().serial.toUtf8()));
    QTRY_COMPARE(receipt->state().sampleOpen, 2);
}

void tst_ReceiptPresenter::registersAnUnknownSerialWithLotAndExpiryOfItsLabel()
{
    const auto receipt = presenter();
    receipt->handleReading(reading("u99"));
    QTRY_VERIFY(receipt->state().verdict && receipt->state().verdict->canRegister);
    receipt->registerLast();
    QTRY_COMPARE(receipt->state().verdict->tone, Tone::Accepted);
    QVERIFY(!receipt->state().registering);
    QVERIFY(!receipt->state().verdict->canRegister);
    // Taken back, it is unknown again.
    receipt->undo();
    QTRY_COMPARE(receipt->state().verdict->word, QStringLiteral("Taken back"));
}

void tst_ReceiptPresenter::asksForLotAndExpiryThatTheLabelLacks()
{
    const auto receipt = presenter();
    scan::ScanReading bare = reading("u99");
    bare.bytes = "010036141431234021u99";
    receipt->handleReading(bare);
    QTRY_VERIFY(receipt->state().verdict && receipt->state().verdict->canRegister);
    receipt->registerLast();
    QTRY_VERIFY(receipt->state().registering.has_value());
    QCOMPARE(receipt->state().registering->serial, QStringLiteral("u99"));
    receipt->registerAs(QString(), QStringLiteral("soon"));
    QVERIFY(!receipt->state().registering->lotError.isEmpty());
    QVERIFY(!receipt->state().registering->expiryError.isEmpty());
    receipt->registerAs(QStringLiteral("L1"), QStringLiteral("2028-06"));
    QTRY_VERIFY(!receipt->state().registering);
    QCOMPARE(receipt->state().verdict->tone, Tone::Accepted);
    QCOMPARE(receipt->state().verdict->expiry, QStringLiteral("30 JUN 2028"));
}

void tst_ReceiptPresenter::takesAContainersWordBackWhenItsSealIsBroken()
{
    const auto receipt = presenter();
    QTRY_VERIFY(!receipt->state().lines.empty());
    scan::ScanReading pallet;
    pallet.symbologyIdentifier = "]C1";
    pallet.bytes = test::Dock::key("p1").text();
    receipt->handleReading(pallet);
    QTRY_VERIFY(receipt->state().verdict && receipt->state().verdict->canOpen);
    QTRY_COMPARE(receipt->state().inferred, 6);
    QVERIFY2(receipt->state().verdict->note.startsWith(QStringLiteral("+ 6 units inside")),
        qPrintable(receipt->state().verdict->note));
    receipt->openContainer();
    QTRY_COMPARE(receipt->state().inferred, 0);
    QVERIFY(!receipt->state().verdict->canOpen);
}

void tst_ReceiptPresenter::opensTheReceiptThatAScanBelongsTo()
{
    DockQueuePresenter queue(*m_service, m_dock->clock);
    queue.setSession(m_dock->ana);
    QSignalSpy opened(&queue, &DockQueuePresenter::receiptOpenedByScan);
    QSignalSpy nothing(&queue, &DockQueuePresenter::nothingFound);
    queue.handleReading(reading("u3"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ReceiptId>(), m_receipt);
    queue.handleReading(reading("u404"));
    QTRY_COMPARE(nothing.size(), 1);
    QVERIFY(nothing.first().first().value<UnknownScan>().isItem);
}

void tst_ReceiptPresenter::opensTheReceiptOfADeliveryNote()
{
    DockQueuePresenter queue(*m_service, m_dock->clock);
    queue.setSession(m_dock->ana);
    QSignalSpy opened(&queue, &DockQueuePresenter::receiptOpenedByScan);
    QSignalSpy nothing(&queue, &DockQueuePresenter::nothingFound);
    queue.refresh();
    QTRY_COMPARE(queue.state().shipments.size(), std::size_t(1));
    const QString number = queue.state().shipments.front().references.section(QStringLiteral(" · "), -1);
    // Many scanners say in front which kind of code it was.
    queue.handleReading(scan::readingFromLine("]C0" + number.toUtf8()));
    QTRY_COMPARE(opened.size(), 1);

    queue.handleReading(scan::readingFromLine("]C0NOTE-404"));
    QTRY_COMPARE(nothing.size(), 1);
    const auto unknown = nothing.first().first().value<UnknownScan>();
    QCOMPARE(unknown.text, QStringLiteral("NOTE-404"));
    QVERIFY(!unknown.isItem);
    QVERIFY2(unknown.sentence.contains(QStringLiteral("NOTE-404")), qPrintable(unknown.sentence));
}

void tst_ReceiptPresenter::namesTheScannerWhereItSpoiledTheCode()
{
    DockQueuePresenter queue(*m_service, m_dock->clock);
    QSignalSpy nothing(&queue, &DockQueuePresenter::nothingFound);
    // The separator behind the lot got lost.
    queue.handleReading(scan::readingFromLine("]d201003614143123401728063010L00007B0121100720112931"));
    QTRY_COMPARE(nothing.size(), 1);
    QCOMPARE(nothing.first().first().value<UnknownScan>().tone, common::Tone::ScannerFault);
}

void tst_ReceiptPresenter::notesThatAStoppedPackIsPutApart()
{
    m_dock->write([&](ledger::WriteTransaction &transaction) {
        return workflow::placeHold(transaction, m_dock->ana, test::Dock::key("u1"), "recall");
    });
    {
        const auto receipt = presenter();
        receipt->handleReading(reading("u1"));
        QTRY_VERIFY(receipt->state().verdict && receipt->state().verdict->mustAcknowledge);
        QTRY_COMPARE(receipt->state().unacknowledged, 1);
    }
    // Also after a restart it waits, in silence.
    const auto receipt = presenter();
    QTRY_VERIFY(receipt->state().verdict && receipt->state().verdict->mustAcknowledge);
    QCOMPARE(receipt->state().verdict->sequence, quint64(0));
    // The receipt cannot be ended past it: it comes into view again, with its sound.
    receipt->startFinish();
    QTRY_VERIFY(receipt->state().verdict->sequence > 0);
    QVERIFY(!receipt->state().finish);
    // Another pack takes its place, but not one that was counted before and still lies before a camera.
    receipt->handleReading(reading("u2"));
    QTRY_COMPARE(receipt->state().verdict->word, QStringLiteral("Received"));
    receipt->startFinish();
    QTRY_VERIFY(receipt->state().verdict->mustAcknowledge);
    const quint64 shown = receipt->state().verdict->sequence;
    const std::size_t scans = receipt->state().scans.size();
    receipt->handleReading(reading("u2"));
    QTRY_VERIFY(receipt->state().scans.size() > scans);
    QCOMPARE(receipt->state().verdict->sequence, shown);
    QVERIFY(receipt->state().verdict->mustAcknowledge);
    receipt->acknowledge();
    QTRY_VERIFY(!receipt->state().verdict->mustAcknowledge);
    QTRY_COMPARE(receipt->state().unacknowledged, 0);
}

void tst_ReceiptPresenter::notesThatASealIsWhole()
{
    const auto receipt = presenter();
    receipt->choosePolicy(QStringLiteral("inference"));
    scan::ScanReading pallet = reading("p1");
    pallet.bytes = test::Dock::key("p1").text();
    pallet.symbologyIdentifier = "]C1";
    receipt->handleReading(pallet);
    QTRY_VERIFY(receipt->state().verdict && receipt->state().verdict->canSeal);
    receipt->startFinish();
    QTRY_VERIFY(receipt->state().finish);
    QCOMPARE(receipt->state().finish->checks.front().text, QStringLiteral("Seals checked: 0 of 1"));
    receipt->closePanel();
    receipt->confirmSeal();
    QTRY_VERIFY(!receipt->state().verdict->canSeal);
    QVERIFY(receipt->state().verdict->note.contains(QStringLiteral("seal checked")));
    receipt->startFinish();
    QTRY_VERIFY(receipt->state().finish);
    QCOMPARE(receipt->state().finish->checks.front().text, QStringLiteral("Seals checked: 1 of 1"));
}

void tst_ReceiptPresenter::goesOnWhereItStopped()
{
    {
        const auto receipt = presenter();
        receipt->handleReading(reading("u99"));
        QTRY_VERIFY(receipt->state().verdict && receipt->state().verdict->canRegister);
        QTRY_COMPARE(receipt->state().scans.size(), std::size_t(1));
    }
    const auto receipt = presenter();
    QTRY_VERIFY(receipt->state().verdict && receipt->state().verdict->canRegister);
    QCOMPARE(receipt->state().verdict->serial, QStringLiteral("u99"));
    receipt->registerLast();
    QTRY_COMPARE(receipt->state().verdict->tone, Tone::Accepted);
}

void tst_ReceiptPresenter::goesOnWithTheReceiptThatWasAtWork()
{
    m_dock->scan(m_receipt, "u1");
    DockQueuePresenter queue(*m_service, m_dock->clock);
    const QSignalSpy resumed(&queue, &DockQueuePresenter::receiptResumed);
    queue.resume(m_receipt);
    QTRY_COMPARE(resumed.size(), 1);
    QCOMPARE(resumed.first().first().value<ReceiptId>(), m_receipt);
    QVERIFY(resumed.first().at(1).toString().startsWith(QStringLiteral("1 of 6 units")));

    // Somebody else has ended it meanwhile; and one that this ledger never had.
    m_dock->scan(m_receipt, "p1");
    QVERIFY(m_dock->submit(m_receipt));
    queue.resume(m_receipt);
    queue.resume(ReceiptId { 4711 });
    QSignalSpy read(&queue, &DockQueuePresenter::stateChanged);
    queue.refresh();
    QTRY_VERIFY(!read.isEmpty());
    QCOMPARE(resumed.size(), 1);
}

void tst_ReceiptPresenter::tellsAWrongLotAsWhatItIs()
{
    const auto receipt = presenter();
    scan::ScanReading wrong = reading("u1");
    wrong.bytes = "0100361414312340172806301" + QByteArray("0L2\x1D") + "21u1";
    receipt->handleReading(wrong);
    QTRY_COMPARE(receipt->state().held.size(), std::size_t(1));
    DockQueuePresenter queue(*m_service, m_dock->clock);
    queue.refresh();
    QTRY_COMPARE(queue.state().held.size(), std::size_t(1));
    QCOMPARE(queue.state().held.front().text, QStringLiteral("Wrong lot"));
    QCOMPARE(queue.state().held.front().tone, Tone::Stop);
}

QTEST_GUILESS_MAIN(tst_ReceiptPresenter)
#include "tst_receiptpresenter.moc"
