#include "workflow/printing.h"

#include "access/accesserrors.h"
#include "base/baseerrors.h"
#include "core/workflow/scriptedprinter.h"
#include "support/testsite.h"
#include "workflow/printers.h"
#include "workflow/printingerrors.h"
#include "workflow/printrun.h"

#include <QJsonArray>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;
using gs1::ItemKey;
using labels::PrinterCondition;
using labels::PrinterStatus;
using ledger::NumberState;
using ledger::WriteTransaction;

namespace {

const access::Session operatorOfLine { "mira", QStringLiteral("Mira"),
    { access::Permission::Print, access::Permission::ManagePrinters } };

ItemKey pack(int number)
{
    return ItemKey::fromText(QByteArray("010036141431234021P") + QByteArray::number(1000 + number));
}

QByteArrayList states(const std::vector<ledger::PrintLabelRow> &labels)
{
    QByteArrayList names;
    for (const ledger::PrintLabelRow &label : labels)
        names.append(nameOf(label.state));
    return names;
}

} // namespace

/// Print jobs on a real ledger, with a printer whose answers are written down.
class tst_Printing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsPrintersAndChangesThem();
    void refusesWhatIsNoPrinter();
    void keepsAPrinterThatLabelsWaitFor();
    void asksForPermission();

    void printsAJobInOrderAndMovesItsNumbers();
    void sendsNothingToAPrinterThatIsNotReady();
    void printsNoNumberTwice();
    void refusesNumbersThatHaveEnded();
    void refusesPacksOfOthersButLabelsTheirPallets();

    void leavesALabelUncertainWhenThePrinterStops_data();
    void leavesALabelUncertainWhenThePrinterStops();
    void takesLabelsForUncertainThatAnEarlierRunLeftUnderWay();
    void goesOnOnlyWhenAScanHasSettledThem();
    void settlesSeveralLabelsByTheLastGoodOne();
    void writesOffWhatDidNotComeOut();
    void keepsSeveralLabelsUnderWay();
    void stopsWhereSomebodyPausesTheJob();
    void stopsWhereItIsNotWantedAnyMore();
    void stopsAtALabelThatCannotBeMade();
    void givesBackNumbersOfACancelledJob();
    void printsNoNumberThatEndedWhileItsLabelWaited();

    void checksLabelsInOrder();
    void noticesARepeatedLabel();
    void noticesASkippedLabelAtTheNextOne();
    void tellsLabelsThatMustNotBeThere();
    void keepsACommissionedNumberWhenItsLabelIsWrittenOff();

private:
    template <typename Job>
    auto write(Job &&job)
    {
        return m_site->ledger().write(std::forward<Job>(job));
    }
    PrintJobId order(int first, int count);
    Result<void> run(PrintJobId job, PrintRun::Pace pace = {});
    Result<LabelVerdict> check(PrintJobId job, int number, LabelScan meaning = LabelScan::Check);
    QByteArrayList states(PrintJobId job);
    NumberState stateOf(int number);
    ledger::PrintJobRow row(PrintJobId job);

    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
    std::unique_ptr<ScriptedPrinter> m_printer;
    bool m_isWanted = true;
};

void tst_Printing::init()
{
    m_site = std::make_unique<TestSite>(m_clock);
    m_printer = std::make_unique<ScriptedPrinter>();
    m_isWanted = true;
    QVERIFY(write([](WriteTransaction &transaction) -> Result<void> {
        QJsonArray keys;
        for (int i = 1; i <= 30; ++i)
            keys.append(QString::fromLatin1(pack(i).text()));
        transaction.appendAct(
            "number.drawn", QJsonObject { { QStringLiteral("pool"), 1 }, { QStringLiteral("keys"), keys } });
        transaction.appendAct("setting.changed",
            QJsonObject { { QStringLiteral("name"), QStringLiteral("company-prefixes") },
                { QStringLiteral("value"), QStringLiteral("0361414") } });
        return keepPrinter(
            transaction, operatorOfLine, { QStringLiteral("Line 1"), QStringLiteral("tcp://10.0.0.5"), "zpl", 203 });
    }));
}

void tst_Printing::cleanup()
{
    QVERIFY2(m_site->check().isGood(), m_site->check().differingTables.join(' ').constData());
}

PrintJobId tst_Printing::order(int first, int count)
{
    PrintOrder wanted { QStringLiteral("Line 1"), QStringLiteral("unit-20"), {}, {} };
    for (int i = 0; i < count; ++i)
        wanted.items.push_back(pack(first + i));
    const Result<PrintJobId> job
        = write([&](WriteTransaction &transaction) { return queueLabels(transaction, operatorOfLine, wanted); });
    return job.value_or(PrintJobId {});
}

Result<void> tst_Printing::run(PrintJobId job, PrintRun::Pace pace)
{
    PrintRun printing(
        *m_printer,
        [this](const std::function<Result<void>(WriteTransaction &)> &work) { return m_site->ledger().write(work); },
        [](ledger::View &, const ledger::PrintJobRow &, const ledger::PrintLabelRow &label) -> PrintRun::Drawing {
            return [key = label.key]() -> Result<labels::LabelFormat> {
                if (key == pack(30))
                    return fail(codes::usage, QStringLiteral("no template"));
                return labels::LabelFormat { labels::LabelFormat::Kind::Zpl, key.serial(), {} };
            };
        },
        [this](std::chrono::milliseconds) { return m_isWanted; }, {}, pace);
    return printing.run(operatorOfLine, job);
}

Result<LabelVerdict> tst_Printing::check(PrintJobId job, int number, LabelScan meaning)
{
    const Result<LabelOutcome> outcome = write([&](WriteTransaction &transaction) {
        return checkLabel(transaction, operatorOfLine, job, pack(number), meaning);
    });
    if (!outcome)
        return fail(outcome.error());
    return outcome->verdict;
}

QByteArrayList tst_Printing::states(PrintJobId job)
{
    return *m_site->ledger().read(
        [&](ledger::View &view) -> Result<QByteArrayList> { return ::states(view.line().printing.labels(job)); });
}

NumberState tst_Printing::stateOf(int number)
{
    return *m_site->ledger().read(
        [&](ledger::View &view) -> Result<NumberState> { return view.line().numbers.find(pack(number))->state; });
}

ledger::PrintJobRow tst_Printing::row(PrintJobId job)
{
    return *m_site->ledger().read([&](ledger::View &view) { return findPrintJob(view, job); });
}

void tst_Printing::keepsPrintersAndChangesThem()
{
    const ledger::PrinterRow changed { QStringLiteral("Line 1"), QStringLiteral("serial:/dev/ttyUSB0"), "raster", 300 };
    QVERIFY(write([&](WriteTransaction &transaction) { return keepPrinter(transaction, operatorOfLine, changed); }));
    QVERIFY(write([&](WriteTransaction &transaction) {
        return keepPrinter(
            transaction, operatorOfLine, { QStringLiteral("Büro"), QStringLiteral("cups:Office"), "raster", 600 });
    }));
    const auto printers = m_site->ledger().read(
        [](ledger::View &view) -> Result<std::vector<ledger::PrinterRow>> { return view.line().printing.printers(); });
    QCOMPARE(printers->size(), size_t(2));
    QCOMPARE(printers->at(0).name, QStringLiteral("Büro"));
    QCOMPARE(printers->at(1).url, changed.url);
    QCOMPARE(printers->at(1).dpi, 300);
    QVERIFY(write([](WriteTransaction &transaction) {
        return removePrinter(transaction, operatorOfLine, QStringLiteral("Line 1"));
    }));
    QCOMPARE(m_site->ledger()
                 .read([](ledger::View &view) { return findPrinter(view, QStringLiteral("Line 1")); })
                 .error()
                 .code,
        codes::noSuchPrinter);
}

void tst_Printing::refusesWhatIsNoPrinter()
{
    const auto refusal = [this](const ledger::PrinterRow &printer) {
        return QByteArray(
            write([&](WriteTransaction &transaction) { return keepPrinter(transaction, operatorOfLine, printer); })
                .error()
                .code.name()
                .data());
    };
    const QString url = QStringLiteral("tcp://10.0.0.5");
    QCOMPARE(refusal({ QStringLiteral(" "), url, "zpl", 203 }), "printing.printer-name");
    QCOMPARE(refusal({ QStringLiteral("a/b"), url, "zpl", 203 }), "printing.printer-name");
    QCOMPARE(refusal({ QStringLiteral("A"), QStringLiteral("ftp://x"), "zpl", 203 }), "printer.address");
    QCOMPARE(refusal({ QStringLiteral("A"), url, "epl", 203 }), "printing.printer-language");
    QCOMPARE(refusal({ QStringLiteral("A"), url, "zpl", 204 }), "printing.printer-language");
}

void tst_Printing::keepsAPrinterThatLabelsWaitFor()
{
    const PrintJobId job = order(1, 2);
    const auto remove = [this] {
        return write([](WriteTransaction &transaction) {
            return removePrinter(transaction, operatorOfLine, QStringLiteral("Line 1"));
        });
    };
    QCOMPARE(remove().error().code, codes::printerAtWork);
    QVERIFY(run(job));
    QVERIFY(remove());
}

void tst_Printing::asksForPermission()
{
    const access::Session nobody { "otto", QStringLiteral("Otto"), { access::Permission::Receive } };
    const PrintJobId job = order(1, 1);
    const auto refused = [this](auto &&call) {
        return write([&](WriteTransaction &transaction) -> Result<void> {
            const auto result = call(transaction);
            if (!result)
                return fail(result.error());
            return {};
        })
                   .error()
                   .code
            == codes::notPermitted;
    };
    QVERIFY(refused([&](auto &t) { return keepPrinter(t, nobody, { QStringLiteral("A"), {}, "zpl", 203 }); }));
    QVERIFY(refused([&](auto &t) { return removePrinter(t, nobody, QStringLiteral("Line 1")); }));
    QVERIFY(refused([&](auto &t) { return queueLabels(t, nobody, {}); }));
    QVERIFY(refused([&](auto &t) { return pausePrinting(t, nobody, job); }));
    QVERIFY(refused([&](auto &t) { return resumePrinting(t, nobody, job); }));
    QVERIFY(refused([&](auto &t) { return cancelPrinting(t, nobody, job, QStringLiteral("no")); }));
    QVERIFY(refused([&](auto &t) { return checkLabel(t, nobody, job, pack(1)); }));
    QVERIFY(refused([&](auto &t) { return voidLabels(t, nobody, job, {}, QStringLiteral("no")); }));
}

void tst_Printing::printsAJobInOrderAndMovesItsNumbers()
{
    const PrintJobId job = order(1, 3);
    QCOMPARE(row(job).state(), "queued");
    QCOMPARE(stateOf(1), NumberState::Allocated);
    QVERIFY(run(job));
    QCOMPARE(m_printer->sent, (QByteArrayList { "P1001", "P1002", "P1003" }));
    QCOMPARE(m_printer->timesToldNotToReprint, 1);
    QCOMPARE(states(job), (QByteArrayList { "printed", "printed", "printed" }));
    QCOMPARE(stateOf(3), NumberState::Printed);
    QCOMPARE(row(job).state(), "printed");
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(*check(job, i), LabelVerdict::Verified);
    QCOMPARE(row(job).state(), "verified");
    // A second run of a job that is done prints nothing.
    QVERIFY(run(job));
    QCOMPARE(m_printer->sent.size(), 3);
}

void tst_Printing::sendsNothingToAPrinterThatIsNotReady()
{
    const PrintJobId job = order(1, 2);
    m_printer->isUnreachable = true;
    QCOMPARE(run(job).error().code, codes::printerUnreachable);
    QCOMPARE(states(job), (QByteArrayList { "queued", "queued" }));
    QCOMPARE(row(job).state(), "failed");
    m_printer->isUnreachable = false;
    QCOMPARE(run(job).error().code, codes::printJobPaused);
    QVERIFY(write([&](auto &t) { return resumePrinting(t, operatorOfLine, job); }));
    m_printer->answers = { { .condition = PrinterCondition::OutOfMedia } };
    QCOMPARE(run(job).error().code, codes::printerOutOfMedia);
    QVERIFY(m_printer->sent.isEmpty());
    QCOMPARE(stateOf(1), NumberState::Allocated);
    // One that still prints for others is waited for.
    QVERIFY(write([&](auto &t) { return resumePrinting(t, operatorOfLine, job); }));
    m_printer->answers = { { .condition = PrinterCondition::Busy }, { .formatsWaiting = 2 }, { .labelsRemaining = 1 } };
    QVERIFY(run(job));
    QCOMPARE(m_printer->sent.size(), 2);
}

void tst_Printing::printsNoNumberTwice()
{
    const PrintJobId job = order(1, 2);
    const auto again = [this](std::vector<ItemKey> items) {
        return write([&](auto &t) {
            return queueLabels(t, operatorOfLine, { QStringLiteral("Line 1"), QStringLiteral("unit-20"), {}, items });
        })
            .error()
            .code;
    };
    QCOMPARE(again({ pack(3), pack(2) }), codes::alreadyPrinted);
    QCOMPARE(again({ pack(4), pack(4) }), codes::alreadyPrinted);
    QVERIFY(run(job));
    QCOMPARE(again({ pack(1) }), codes::alreadyPrinted);
    // Not even where the label was spoilt.
    QVERIFY(write([&](auto &t) { return voidLabels(t, operatorOfLine, job, { 1 }, QStringLiteral("torn")); }));
    QCOMPARE(again({ pack(1) }), codes::alreadyPrinted);
}

void tst_Printing::refusesNumbersThatHaveEnded()
{
    QVERIFY(write([](WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("number.moved",
            QJsonObject { { QStringLiteral("state"), QStringLiteral("voided") },
                { QStringLiteral("keys"), QJsonArray { QString::fromLatin1(pack(5).text()) } } });
        return {};
    }));
    const auto refusal = [this](PrintOrder wanted) {
        return write([&](auto &t) { return queueLabels(t, operatorOfLine, wanted); }).error().code;
    };
    QCOMPARE(refusal({ QStringLiteral("Line 1"), {}, {}, { pack(5) } }), codes::numberEnded);
    QCOMPARE(refusal({ QStringLiteral("Line 1"), {}, {}, {} }), codes::nothingToPrint);
    QCOMPARE(refusal({ QStringLiteral("Line 9"), {}, {}, { pack(1) } }), codes::noSuchPrinter);
}

void tst_Printing::refusesPacksOfOthersButLabelsTheirPallets()
{
    const auto wanted = [this](const char *key) {
        return write([&](auto &t) {
            return queueLabels(t, operatorOfLine, { QStringLiteral("Line 1"), {}, {}, { ItemKey::fromText(key) } });
        });
    };
    QCOMPARE(wanted("010036141431234021X1").error().code, codes::notOurNumber);
    QCOMPARE(wanted("00003614141234567890").error().code, codes::notOurNumber);
}

void tst_Printing::leavesALabelUncertainWhenThePrinterStops_data()
{
    QTest::addColumn<PrinterCondition>("condition");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("out of media") << PrinterCondition::OutOfMedia << QByteArray("printer.out-of-media");
    QTest::newRow("head open") << PrinterCondition::HeadOpen << QByteArray("printer.head-open");
    QTest::newRow("paused") << PrinterCondition::Paused << QByteArray("printer.paused");
    QTest::newRow("silent") << PrinterCondition::NeedsAttention << QByteArray("printer.attention");
    QTest::newRow("gone") << PrinterCondition::Unreachable << QByteArray("printer.unreachable");
    QTest::newRow("sending fails") << PrinterCondition::Ready << QByteArray("printer.lost");
}

void tst_Printing::leavesALabelUncertainWhenThePrinterStops()
{
    QFETCH(PrinterCondition, condition);
    QFETCH(QByteArray, code);
    const PrintJobId job = order(1, 3);
    m_printer->onSent = [this, condition](int count) {
        if (count == 2 && condition != PrinterCondition::Ready)
            m_printer->answers = { { .condition = condition, .formatsWaiting = 1 } };
    };
    if (condition == PrinterCondition::Ready)
        m_printer->failsAfter = 2;
    QCOMPARE(QByteArray(run(job).error().code.name().data()), code);
    QCOMPARE(states(job), (QByteArrayList { "printed", "uncertain", "queued" }));
    QCOMPARE(stateOf(2), NumberState::Uncertain);
    const ledger::PrintJobRow stopped = row(job);
    QCOMPARE(stopped.control, ledger::PrintJobRow::Control::Paused);
    QCOMPARE(stopped.stopCode, code);
    QCOMPARE(stopped.state(), "failed");
    // And so after a restart.
    m_site->reopen();
    QCOMPARE(run(job).error().code, codes::waitsForScan);
    QCOMPARE(m_printer->sent.size(), 2);
}

void tst_Printing::takesLabelsForUncertainThatAnEarlierRunLeftUnderWay()
{
    const PrintJobId job = order(1, 3);
    QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("print.sent",
            QJsonObject { { QStringLiteral("job"), job.value }, { QStringLiteral("labels"), QJsonArray { 1 } } });
        return {};
    }));
    QCOMPARE(stateOf(1), NumberState::Sent);
    QCOMPARE(run(job).error().code, codes::waitsForScan);
    QCOMPARE(states(job), (QByteArrayList { "uncertain", "queued", "queued" }));
    QVERIFY(m_printer->sent.isEmpty());
}

void tst_Printing::goesOnOnlyWhenAScanHasSettledThem()
{
    const PrintJobId job = order(1, 4);
    m_printer->failsAfter = 2;
    QVERIFY(!run(job));
    m_printer->failsAfter = 0;
    const auto resume = [&] { return write([&](auto &t) { return resumePrinting(t, operatorOfLine, job); }); };
    QCOMPARE(resume().error().code, codes::waitsForScan);
    // It did come out.
    QCOMPARE(*check(job, 2, LabelScan::LastGood), LabelVerdict::Verified);
    QCOMPARE(states(job), (QByteArrayList { "printed", "verified", "queued", "queued" }));
    QCOMPARE(stateOf(2), NumberState::Printed);
    QVERIFY(resume());
    m_printer->failsAfter = 3;
    QVERIFY(!run(job));
    m_printer->failsAfter = 0;
    // This one did not: label 2 is still the last good one.
    QCOMPARE(*check(job, 2, LabelScan::LastGood), LabelVerdict::Verified);
    QCOMPARE(states(job), (QByteArrayList { "printed", "verified", "voided", "queued" }));
    QCOMPARE(stateOf(3), NumberState::Voided);
    QVERIFY(resume());
    QVERIFY(run(job));
    QCOMPARE(m_printer->sent, (QByteArrayList { "P1001", "P1002", "P1003", "P1004" }));
    QCOMPARE(states(job), (QByteArrayList { "printed", "verified", "voided", "printed" }));
}

void tst_Printing::settlesSeveralLabelsByTheLastGoodOne()
{
    const PrintJobId job = order(1, 6);
    m_printer->answers = { {}, { .condition = PrinterCondition::OutOfMedia, .formatsWaiting = 4 } };
    PrintRun::Pace pace;
    pace.ahead = 5;
    QCOMPARE(run(job, pace).error().code, codes::printerOutOfMedia);
    QCOMPARE(
        states(job), (QByteArrayList { "uncertain", "uncertain", "uncertain", "uncertain", "uncertain", "queued" }));
    QCOMPARE(*check(job, 3, LabelScan::LastGood), LabelVerdict::Verified);
    QCOMPARE(states(job), (QByteArrayList { "printed", "printed", "verified", "voided", "voided", "queued" }));
}

void tst_Printing::writesOffWhatDidNotComeOut()
{
    const PrintJobId job = order(1, 2);
    m_printer->failsAfter = 1;
    QVERIFY(!run(job));
    m_printer->failsAfter = 0;
    const auto writeOff = [&](const QString &reason) {
        return write([&](auto &t) { return voidLabels(t, operatorOfLine, job, {}, reason); });
    };
    QCOMPARE(writeOff(QStringLiteral(" ")).error().code, codes::noVoidReason);
    QCOMPARE(*writeOff(QStringLiteral("nothing came out")), 1);
    QCOMPARE(*writeOff(QStringLiteral("again")), 0);
    QVERIFY(write([&](auto &t) { return resumePrinting(t, operatorOfLine, job); }));
    QVERIFY(run(job));
    QCOMPARE(states(job), (QByteArrayList { "voided", "printed" }));
    // Should it come out after all, it is told.
    QCOMPARE(*check(job, 1), LabelVerdict::Voided);
}

void tst_Printing::keepsSeveralLabelsUnderWay()
{
    const PrintJobId job = order(1, 5);
    std::deque<PrinterStatus> answers { {} };
    for (const int waiting : { 2, 1, 1, 1, 0 })
        answers.push_back({ .formatsWaiting = waiting, .labelsRemaining = 1 });
    m_printer->answers = answers;
    PrintRun::Pace pace;
    pace.ahead = 3;
    QVERIFY(run(job, pace));
    QCOMPARE(m_printer->sent.size(), 5);
    QCOMPARE(row(job).state(), "printed");
}

void tst_Printing::stopsWhereSomebodyPausesTheJob()
{
    const PrintJobId job = order(1, 3);
    m_printer->onSent = [&](int count) {
        if (count == 2)
            QVERIFY(write([&](auto &t) { return pausePrinting(t, operatorOfLine, job); }));
    };
    QCOMPARE(run(job).error().code, codes::printJobPaused);
    QCOMPARE(states(job), (QByteArrayList { "printed", "printed", "queued" }));
    QCOMPARE(row(job).state(), "sent");
    QVERIFY(write([&](auto &t) { return resumePrinting(t, operatorOfLine, job); }));
    QVERIFY(run(job));
    QCOMPARE(m_printer->sent.size(), 3);
}

void tst_Printing::stopsWhereItIsNotWantedAnyMore()
{
    const PrintJobId job = order(1, 3);
    m_printer->onSent = [this](int) {
        m_printer->answers = { { .formatsWaiting = 1 }, {} };
        m_isWanted = false;
    };
    QCOMPARE(run(job).error().code, codes::cancelled);
    // The label under way is waited for.
    QCOMPARE(states(job), (QByteArrayList { "printed", "queued", "queued" }));
}

void tst_Printing::stopsAtALabelThatCannotBeMade()
{
    const PrintJobId job = order(29, 2);
    QCOMPARE(run(job).error().code, codes::usage);
    QCOMPARE(states(job), (QByteArrayList { "printed", "queued" }));
    QCOMPARE(row(job).stopCode, "base.usage");
}

void tst_Printing::givesBackNumbersOfACancelledJob()
{
    const PrintJobId job = order(1, 3);
    m_printer->onSent = [&](int) { QVERIFY(write([&](auto &t) { return pausePrinting(t, operatorOfLine, job); })); };
    QVERIFY(!run(job));
    QCOMPARE(
        write([&](auto &t) { return cancelPrinting(t, operatorOfLine, job, {}); }).error().code, codes::noVoidReason);
    QVERIFY(write([&](auto &t) { return cancelPrinting(t, operatorOfLine, job, QStringLiteral("wrong lot")); }));
    QCOMPARE(states(job), (QByteArrayList { "printed", "cancelled", "cancelled" }));
    QCOMPARE(stateOf(2), NumberState::Allocated);
    QCOMPARE(write([&](auto &t) { return resumePrinting(t, operatorOfLine, job); }).error().code, codes::printJobOver);
    // What was never sent may be printed by another job.
    m_printer->onSent = {};
    const PrintJobId other = order(2, 2);
    QVERIFY(other.isValid());
    QVERIFY(run(other));
    QCOMPARE(stateOf(2), NumberState::Printed);
}

void tst_Printing::printsNoNumberThatEndedWhileItsLabelWaited()
{
    const auto end = [this](int number, const char *state) {
        QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct("number.moved",
                QJsonObject { { QStringLiteral("state"), QLatin1StringView(state) },
                    { QStringLiteral("keys"), QJsonArray { QString::fromLatin1(pack(number).text()) } } });
            return {};
        }));
    };
    const PrintJobId job = order(1, 5);
    end(1, "returned");
    end(4, "rejected");
    const Error refusal = run(job).error();
    QCOMPARE(refusal.code, codes::numbersEnded);
    QCOMPARE(refusal.detail, QStringLiteral("2"));
    QVERIFY(m_printer->sent.isEmpty());
    QCOMPARE(states(job), (QByteArrayList { "cancelled", "queued", "queued", "cancelled", "queued" }));
    QCOMPARE(stateOf(1), NumberState::Returned);

    // The others are printed, until one more ends while the printer is at work.
    QVERIFY(write([&](auto &t) { return resumePrinting(t, operatorOfLine, job); }));
    m_printer->onSent = [&](int) {
        if (stateOf(5) == NumberState::Allocated)
            end(5, "voided");
    };
    QCOMPARE(run(job).error().code, codes::numbersEnded);
    QCOMPARE(states(job), (QByteArrayList { "cancelled", "printed", "printed", "cancelled", "cancelled" }));
    QVERIFY(row(job).isOver());
}

void tst_Printing::checksLabelsInOrder()
{
    const PrintJobId job = order(1, 3);
    QVERIFY(run(job));
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(*check({}, i), LabelVerdict::Verified);
    QCOMPARE(states(job), (QByteArrayList { "verified", "verified", "verified" }));
}

void tst_Printing::noticesARepeatedLabel()
{
    const PrintJobId job = order(1, 2);
    QVERIFY(run(job));
    QCOMPARE(*check(job, 1), LabelVerdict::Verified);
    QCOMPARE(*check(job, 1), LabelVerdict::Again);
    QCOMPARE(*check(job, 2), LabelVerdict::Verified);
}

void tst_Printing::noticesASkippedLabelAtTheNextOne()
{
    const PrintJobId job = order(1, 4);
    m_printer->onSent = [&](int count) {
        if (count == 3)
            QCOMPARE(*check(job, 1), LabelVerdict::Verified);
    };
    QVERIFY(run(job));
    const Result<LabelOutcome> outcome = write([&](auto &t) { return checkLabel(t, operatorOfLine, job, pack(3)); });
    QCOMPARE(outcome->verdict, LabelVerdict::AfterGap);
    QCOMPARE(outcome->missing.size(), 1);
    QVERIFY(outcome->missing.first().contains("P1002"));
    QCOMPARE(states(job), (QByteArrayList { "verified", "uncertain", "verified", "printed" }));
    QCOMPARE(row(job).state(), "failed");
    // It lay under the printer.
    QCOMPARE(*check(job, 2), LabelVerdict::Verified);
    QCOMPARE(*check(job, 4), LabelVerdict::Verified);
    QCOMPARE(row(job).state(), "verified");
}

void tst_Printing::tellsLabelsThatMustNotBeThere()
{
    const PrintJobId job = order(1, 2);
    const PrintJobId other = order(3, 1);
    QVERIFY(run(other));
    QCOMPARE(*check(job, 3), LabelVerdict::OtherJob);
    QCOMPARE(*check(job, 20), LabelVerdict::Unknown);
    // A label with a number that was never sent: it must not come on a second one.
    QCOMPARE(*check(job, 1), LabelVerdict::NotPrinted);
    QVERIFY(run(job));
    QCOMPARE(m_printer->sent, (QByteArrayList { "P1003", "P1002" }));
    QCOMPARE(stateOf(1), NumberState::Voided);
}

void tst_Printing::keepsACommissionedNumberWhenItsLabelIsWrittenOff()
{
    const PrintJobId job = order(1, 1);
    QVERIFY(run(job));
    QVERIFY(write([](WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("number.moved",
            QJsonObject { { QStringLiteral("state"), QStringLiteral("commissioned") },
                { QStringLiteral("keys"), QJsonArray { QString::fromLatin1(pack(1).text()) } } });
        return {};
    }));
    QCOMPARE(
        write([&](auto &t) { return voidLabels(t, operatorOfLine, job, { 1 }, QStringLiteral("torn")); }).error().code,
        codes::labelInUse);
    QCOMPARE(*check(job, 1), LabelVerdict::Verified);
    QCOMPARE(stateOf(1), NumberState::Commissioned);
}

QTEST_GUILESS_MAIN(tst_Printing)
#include "tst_printing.moc"
