#include "printers/hoststatus.h"

#include <QRandomGenerator>
#include <QTest>

using namespace packledger;
using namespace packledger::printers;
using labels::PrinterCondition;
using labels::PrinterStatus;

namespace {

/// The three lines of a printer at rest, with single fields changed: {line, field, value}.
struct Change
{
    int line;
    int field;
    const char *value;
};

QByteArray answer(const std::vector<Change> &changes = {})
{
    QList<QByteArrayList> lines { QByteArray("030,0,0,1218,000,0,0,0,000,0,0,0").split(','),
        QByteArray("001,0,0,0,0,2,4,0,00000000,1,000").split(','), QByteArray("1234,0").split(',') };
    for (const Change &change : changes)
        lines[change.line][change.field] = change.value;
    QByteArray bytes;
    for (const QByteArrayList &line : lines)
        bytes += '\x02' + line.join(',') + "\x03\r\n";
    return bytes;
}

} // namespace

/// What a ZPL printer answers to ~HS, whole and broken.
class tst_HostStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCondition_data();
    void readsTheCondition();
    void countsWhatIsNotPrintedYet();
    void takesAnAnswerInAnyPieces();
    void tellsTheNewestOfTwoAnswers();
    void skipsNoiseAndHalfAnswers();
    void neverTakesGarbageForAnAnswer();
};

void tst_HostStatus::readsTheCondition_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PrinterCondition>("condition");
    QTest::newRow("at rest") << answer() << PrinterCondition::Ready;
    QTest::newRow("paper out") << answer({ { 0, 1, "1" } }) << PrinterCondition::OutOfMedia;
    QTest::newRow("paused") << answer({ { 0, 2, "1" } }) << PrinterCondition::Paused;
    QTest::newRow("buffer full") << answer({ { 0, 5, "1" } }) << PrinterCondition::Busy;
    QTest::newRow("memory lost") << answer({ { 0, 9, "1" } }) << PrinterCondition::Fault;
    QTest::newRow("too cold") << answer({ { 0, 10, "1" } }) << PrinterCondition::Fault;
    QTest::newRow("too hot") << answer({ { 0, 11, "1" } }) << PrinterCondition::Fault;
    QTest::newRow("head open") << answer({ { 1, 2, "1" } }) << PrinterCondition::HeadOpen;
    QTest::newRow("ribbon out") << answer({ { 1, 3, "1" } }) << PrinterCondition::OutOfRibbon;
    QTest::newRow("head open comes before paused, which it causes")
        << answer({ { 0, 2, "1" }, { 1, 2, "1" } }) << PrinterCondition::HeadOpen;
    QTest::newRow("paper out comes before paused, which it causes")
        << answer({ { 0, 1, "1" }, { 0, 2, "1" } }) << PrinterCondition::OutOfMedia;
}

void tst_HostStatus::readsTheCondition()
{
    QFETCH(QByteArray, bytes);
    QFETCH(PrinterCondition, condition);
    HostStatusReader reader;
    const std::optional<PrinterStatus> status = reader.feed(bytes);
    QVERIFY(status);
    QCOMPARE(status->condition, condition);
    QCOMPARE(status->mayPrint(), condition == PrinterCondition::Ready);
    QVERIFY(status->isTold);
}

void tst_HostStatus::countsWhatIsNotPrintedYet()
{
    HostStatusReader reader;
    PrinterStatus status = *reader.feed(answer({ { 0, 4, "007" }, { 1, 8, "00000003" } }));
    QCOMPARE(status.formatsWaiting, 7);
    QCOMPARE(status.labelsRemaining, 3);
    QVERIFY(!status.isIdle());
    // A format that is just arriving is counted among neither.
    status = *reader.feed(answer({ { 0, 7, "1" } }));
    QVERIFY(!status.isIdle());
    QVERIFY(reader.feed(answer())->isIdle());
    QVERIFY(!reader.feed(answer({ { 1, 7, "1" } }))->isLabelTaken);
}

void tst_HostStatus::takesAnAnswerInAnyPieces()
{
    const QByteArray bytes = answer({ { 0, 4, "002" } });
    for (qsizetype cut = 1; cut < bytes.size() - 2; ++cut) {
        HostStatusReader reader;
        std::optional<PrinterStatus> status = reader.feed(bytes.first(cut));
        if (!status)
            status = reader.feed(bytes.sliced(cut));
        QVERIFY(status);
        QCOMPARE(status->formatsWaiting, 2);
    }
}

void tst_HostStatus::tellsTheNewestOfTwoAnswers()
{
    HostStatusReader reader;
    QCOMPARE(reader.feed(answer({ { 0, 1, "1" } }) + answer())->condition, PrinterCondition::Ready);
}

void tst_HostStatus::skipsNoiseAndHalfAnswers()
{
    const QByteArray whole = answer({ { 0, 2, "1" } });
    HostStatusReader reader;
    // The end of an answer whose beginning was lost.
    QVERIFY(!reader.feed(whole.sliced(20)));
    QCOMPARE(reader.feed(whole)->condition, PrinterCondition::Paused);
    // An answer that breaks off, and the next one.
    QVERIFY(!reader.feed(whole.first(50)));
    QCOMPARE(reader.feed(whole)->condition, PrinterCondition::Paused);
    // A line between them that belongs to something else.
    QVERIFY(!reader.feed(whole.first(37) + "\x02PRINTER\x03" + whole.sliced(37)));
    QCOMPARE(reader.feed("\xff\x00\x02\x02" + whole)->condition, PrinterCondition::Paused);
}

void tst_HostStatus::neverTakesGarbageForAnAnswer()
{
    QRandomGenerator random(9100);
    const QByteArray whole = answer();
    int told = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = whole;
        const int changes = 1 + int(random.bounded(4));
        for (int i = 0; i < changes; ++i) {
            const qsizetype at = random.bounded(int(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = char(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, 1 + random.bounded(20));
                break;
            case 2:
                bytes.insert(at, QByteArray(1 + random.bounded(300), char(random.bounded(256))));
                break;
            default:
                bytes.truncate(at);
            }
            if (bytes.isEmpty())
                bytes = "\x02";
        }
        HostStatusReader reader;
        if (const std::optional<PrinterStatus> status = reader.feed(bytes)) {
            QVERIFY(status->formatsWaiting >= 0 && status->labelsRemaining >= 0);
            ++told;
        }
        // Whatever came before, a whole answer is understood.
        QVERIFY(reader.feed("\x03" + whole));
    }
    QVERIFY(told < 20'000);
}

QTEST_GUILESS_MAIN(tst_HostStatus)
#include "tst_hoststatus.moc"
