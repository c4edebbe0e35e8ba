#include "dock/verdicttone.h"

#include <QTest>

using namespace packledger;
using namespace packledger::dock;
using common::Tone;

/// The colour and sound of each verdict at the dock.
class tst_VerdictTone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasATonePerVerdict();
};

void tst_VerdictTone::hasATonePerVerdict()
{
    using workflow::Reason;
    using workflow::Verdict;
    QCOMPARE(toneOf(Verdict::Accepted, Reason::Expected), Tone::Accepted);
    QCOMPARE(toneOf(Verdict::Accepted, Reason::ContentsHeld), Tone::Attention);
    QCOMPARE(toneOf(Verdict::Duplicate, Reason::Again), Tone::Again);
    QCOMPARE(toneOf(Verdict::Unknown, Reason::AwaitingData), Tone::NoData);
    QCOMPARE(toneOf(Verdict::Unknown, Reason::Overage), Tone::Attention);
    QCOMPARE(toneOf(Verdict::Rejected, Reason::ScannerFault), Tone::ScannerFault);
    for (const Verdict stop : { Verdict::LotMismatch, Verdict::ExpiryMismatch, Verdict::Expired, Verdict::Recalled,
             Verdict::Inactive, Verdict::AlreadyReceived })
        QCOMPARE(toneOf(stop, Reason::WrongLot), Tone::Stop);
}

QTEST_GUILESS_MAIN(tst_VerdictTone)
#include "tst_verdicttone.moc"
