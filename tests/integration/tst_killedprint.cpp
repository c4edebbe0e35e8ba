#include "support/printingline.h"
#include "support/proof.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using gs1::ItemKey;
using ledger::LabelState;
using ledger::NumberState;
using ledger::WriteTransaction;
using Fault = LabelPrinterEmulator::Fault;

namespace {

/// The number on a label, as its DataMatrix says it.
ItemKey itemOn(const QByteArray &format)
{
    static const QRegularExpression message(QStringLiteral("\\|1(01\\d{14}21[0-9A-Za-z]+)"));
    const QRegularExpressionMatch match = message.match(QString::fromLatin1(format));
    return match.hasMatch() ? ItemKey::fromText(match.captured(1).toLatin1()) : ItemKey();
}

} // namespace

/// A job of labels on a printer that fails in every way it can, by a program that is killed again and again. Somebody
/// stands at the printer, puts rolls in and scans what lies there.
class tst_KilledPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsEachNumberInOneWay_data();
    void endsEachNumberInOneWay();

private:
    /// Prints until it stops by itself, or is killed: once the printer has got so many labels since the last kill,
    /// however many stops lay between.
    void printAndKill();
    void mend();
    void settle();
    LabelVerdict check(const ItemKey &item, LabelScan meaning);
    qint64 count(LabelState state);

    const int m_labels = inFull() ? 5000 : 250;
    const int m_faultEvery = inFull() ? 20 : 10;
    const int m_killEvery = inFull() ? 100 : 25;

    std::optional<PrintingLine> m_line;
    PrintJobId m_job;
    QRandomGenerator m_random { 9100 };
    qsizetype m_seen = 0; ///< labels of the tray that were looked at
    QHash<ItemKey, int> m_confirmed; ///< how often each number was told good
    int m_nextKill = 0; ///< labels that the printer has by then
    int m_again = 0;
    int m_destroyed = 0;
    int m_kills = 0;
    int m_stops = 0;
};

void tst_KilledPrint::printAndKill()
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral(PACKLEDGER_CLI),
        { QStringLiteral("--site"), m_line->site.folder(), QStringLiteral("--json"), QStringLiteral("--operator"),
            QStringLiteral("ana"), QStringLiteral("print"), QStringLiteral("resume"), QString::number(m_job.value) });
    constexpr int lookEveryMs = 2; // a label takes longer
    const QDeadlineTimer deadline(300'000);
    while (process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        static_cast<void>(process.waitForReadyRead(lookEveryMs));
        process.readAllStandardOutput();
        if (process.state() != QProcess::NotRunning && m_line->emulator.received() >= m_nextKill) {
            process.kill();
            ++m_kills;
            m_nextKill += m_killEvery * 3 / 4 + int(m_random.bounded(m_killEvery / 2));
            break;
        }
    }
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60'000));
    if (process.exitStatus() == QProcess::NormalExit)
        ++m_stops;
}

void tst_KilledPrint::mend()
{
    // Until it stands still: whatever was on its way has arrived or never will.
    do {
        m_line->emulator.mend();
        QTRY_VERIFY_WITH_TIMEOUT(!m_line->emulator.isReached() || m_line->emulator.isStopped(), 30'000);
    } while (m_line->emulator.isStopped() || m_line->emulator.isReached());
}

LabelVerdict tst_KilledPrint::check(const ItemKey &item, LabelScan meaning)
{
    const Result<LabelOutcome> outcome = m_line->site.ledger().write(
        [&](WriteTransaction &transaction) { return checkLabel(transaction, m_line->ana, m_job, item, meaning); });
    return outcome ? outcome->verdict : LabelVerdict::Rejected;
}

qint64 tst_KilledPrint::count(LabelState state)
{
    return m_line->site.ledger().read([&](ledger::View &view) { return findPrintJob(view, m_job); })->count(state);
}

void tst_KilledPrint::settle()
{
    const QByteArrayList tray = m_line->emulator.tray();
    std::vector<ItemKey> fresh;
    for (; m_seen < tray.size(); ++m_seen)
        fresh.push_back(itemOn(tray.at(m_seen)));
    const auto look = [this](const ItemKey &item, LabelScan meaning) {
        switch (check(item, meaning)) {
        case LabelVerdict::Verified:
        case LabelVerdict::AfterGap:
            return void(++m_confirmed[item]);
        case LabelVerdict::Again:
            return void(++m_again);
        case LabelVerdict::Voided:
            return void(++m_destroyed);
        default:
            QFAIL("a label that cannot be");
        }
    };
    // What came out is looked at in its order; the last one settles what the stop left open.
    const bool isOpen = count(LabelState::Sent) + count(LabelState::Uncertain) > 0;
    for (size_t i = 0; i < fresh.size(); ++i) {
        const bool isLast = i + 1 == fresh.size();
        look(fresh[i], isOpen && isLast ? LabelScan::LastGood : LabelScan::Check);
    }
    const Result<qint64> rest = m_line->site.ledger().write([&](WriteTransaction &transaction) {
        return voidLabels(transaction, m_line->ana, m_job, {}, QStringLiteral("not found at the printer"));
    });
    QVERIFY(rest);
}

void tst_KilledPrint::endsEachNumberInOneWay_data()
{
    QTest::addColumn<LabelPrinterEmulator::Way>("way");
    QTest::newRow("tcp") << LabelPrinterEmulator::Way::Tcp;
    QTest::newRow("pty") << LabelPrinterEmulator::Way::Serial;
}

void tst_KilledPrint::endsEachNumberInOneWay()
{
    QFETCH(LabelPrinterEmulator::Way, way);
    m_line.emplace(m_labels, way);
    m_seen = 0;
    m_confirmed.clear();
    m_nextKill = m_killEvery;
    m_again = m_destroyed = m_kills = m_stops = 0;
    PrintOrder order { QStringLiteral("Line 1"), QStringLiteral("unit-50x25"), m_line->batch, m_line->items };
    const Result<PrintJobId> job = m_line->site.ledger().write(
        [&](WriteTransaction &transaction) { return queueLabels(transaction, m_line->ana, order); });
    QVERIFY(job);
    m_job = *job;
    QRandomGenerator troubles(20261122);
    m_line->emulator.setFaults([&troubles, way, this](int) {
        if (troubles.bounded(m_faultEvery) != 0)
            return Fault::None;
        const Fault fault = Fault(1 + troubles.bounded(LabelPrinterEmulator::faultCount - 1));
        // A serial line refuses nobody: there a label is lost on the way.
        return way == LabelPrinterEmulator::Way::Serial && fault == Fault::Refusing ? Fault::CutOff : fault;
    });
    int rounds = 0;
    while (count(LabelState::Queued) > 0) {
        printAndKill();
        mend();
        // A label that a killed program left under way is uncertain from the next start on.
        if (count(LabelState::Sent) > 0) {
            printAndKill();
            mend();
        }
        settle();
        QVERIFY2(++rounds < m_labels, "it does not come to an end");
    }
    // What the printer said was printed and nobody found is written off before the batch is closed.
    std::vector<qint64> unseen;
    const auto labels
        = *m_line->site.ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::PrintLabelRow>> {
              return view.line().printing.labels(m_job);
          });
    for (const ledger::PrintLabelRow &label : labels) {
        if (label.state == LabelState::Printed)
            unseen.push_back(label.position);
    }
    if (!unseen.empty())
        QVERIFY(m_line->site.ledger().write([&](WriteTransaction &transaction) {
            return voidLabels(transaction, m_line->ana, m_job, unseen, QStringLiteral("not found"));
        }));

    QHash<ItemKey, int> sent;
    for (const QByteArray &format : m_line->emulator.formats())
        ++sent[itemOn(format)];
    QHash<ItemKey, int> inTray;
    for (const QByteArray &format : m_line->emulator.tray())
        ++inTray[itemOn(format)];
    const auto end = *m_line->site.ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::PrintLabelRow>> {
        return view.line().printing.labels(m_job);
    });
    QCOMPARE(end.size(), size_t(m_labels));
    int verified = 0;
    int voided = 0;
    int copies = 0;
    for (const ledger::PrintLabelRow &label : end) {
        QVERIFY2(sent.value(label.key) <= 1, "a number was sent twice");
        const NumberState state = m_line->site.ledger()
                                      .read([&](ledger::View &view) -> Result<NumberState> {
                                          return view.line().numbers.find(label.key)->state;
                                      })
                                      .value();
        if (label.state == LabelState::Verified) {
            ++verified;
            QCOMPARE(state, NumberState::Printed);
            QCOMPARE(m_confirmed.value(label.key), 1);
            QVERIFY(inTray.value(label.key) >= 1);
            copies += inTray.value(label.key) - 1;
        } else {
            ++voided;
            QCOMPARE(label.state, LabelState::Voided);
            QCOMPARE(state, NumberState::Voided);
            QCOMPARE(m_confirmed.value(label.key), 0);
        }
    }
    QCOMPARE(verified + voided, m_labels);
    // Every second copy was told as one.
    QCOMPARE(m_again, copies);
    QVERIFY(m_line->site.check().isGood());
    QCOMPARE_GE(m_kills, m_labels / m_killEvery * 9 / 10);
    QCOMPARE_GE(m_stops, m_labels / 25);
    QCOMPARE_GT(verified, m_labels * 9 / 10); // writing everything off would be one way for each number, too
    qInfo("%d labels, %d kills, %d stops: %d on packs, %d written off, %d second copies, %d destroyed", m_labels,
        m_kills, m_stops, verified, voided, copies, m_destroyed);
}

QTEST_GUILESS_MAIN(tst_KilledPrint)
#include "tst_killedprint.moc"
