#include "labels/printererrors.h"
#include "printers/cupslabelprinter.h"
#include "printers/labelprinters.h"
#include "support/labelprinteremulator.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace packledger;
using namespace packledger::labels;
using namespace packledger::printers;
using namespace packledger::test;
using Way = LabelPrinterEmulator::Way;
using Fault = LabelPrinterEmulator::Fault;

Q_DECLARE_METATYPE(packledger::test::LabelPrinterEmulator::Way)
Q_DECLARE_METATYPE(packledger::test::LabelPrinterEmulator::Fault)

namespace {

constexpr PrinterPatience impatient { std::chrono::milliseconds(2000), std::chrono::milliseconds(2000),
    std::chrono::milliseconds(300) };

LabelFormat label(const QByteArray &serial)
{
    return { LabelFormat::Kind::Zpl, "^XA^FO30,30^FD" + serial + "^FS^PQ1^XZ\n", "job-1-label-" + serial };
}

std::unique_ptr<LabelPrinter> reach(const QString &url)
{
    return makePrinter(QStringLiteral("Line 1"), *PrinterAddress::parse(url), "zpl", impatient);
}

void writeProgram(const QString &name, const QByteArray &text)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("no program");
}

} // namespace

/// Real sockets, real pseudo terminals, real folders; the spooler's programs are stood in for by scripts.
class tst_LabelPrinters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsAndTellsWhenItIsOut_data();
    void printsAndTellsWhenItIsOut();
    void tellsWhatKeepsThePrinter_data();
    void tellsWhatKeepsThePrinter();
    void takesSilenceForAttention_data();
    void takesSilenceForAttention();
    void tellsTheJobItHolds_data();
    void tellsTheJobItHolds();
    void saysThatNothingLeftWhereNobodyListens();
    void findsAPrinterAgainThatWasUnplugged();
    void noticesACutConnection();
    void putsOneFileALabelInAFolder();
    void neverWritesOverALabel();
    void missesAFolder();
    void handsFormatsToTheSpooler();
    void tellsAStoppedQueue();
    void missesAQueueOrASpooler();
    void claimsAPrinterForOneProgram();
    void understandsAddresses_data();
    void understandsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
};

void tst_LabelPrinters::printsAndTellsWhenItIsOut_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("tcp") << Way::Tcp;
    QTest::newRow("serial") << Way::Serial;
}

void tst_LabelPrinters::printsAndTellsWhenItIsOut()
{
    QFETCH(Way, way);
    LabelPrinterEmulator emulator(way);
    const std::unique_ptr<LabelPrinter> printer = reach(emulator.url());
    QVERIFY(printer->open());
    QVERIFY(printer->status().mayPrint());
    for (int i = 0; i < 20; ++i) {
        QVERIFY(printer->send(label(QByteArray::number(i))));
        const PrinterStatus status = printer->status();
        QVERIFY(status.mayPrint() && status.isIdle() && status.isTold);
        QCOMPARE(emulator.tray().size(), i + 1);
    }
    QVERIFY(emulator.tray().last().contains("^FD19^FS"));
}

void tst_LabelPrinters::tellsWhatKeepsThePrinter_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<PrinterCondition>("condition");
    for (const auto &[name, way] : { std::pair { "tcp", Way::Tcp }, std::pair { "serial", Way::Serial } }) {
        const auto row = [&, name = name, way = way](const char *what, Fault fault, PrinterCondition condition) {
            QTest::addRow("%s, %s", name, what) << way << fault << condition;
        };
        row("out of media", Fault::OutOfMedia, PrinterCondition::OutOfMedia);
        row("half printed", Fault::HalfPrinted, PrinterCondition::OutOfMedia);
        row("head open", Fault::HeadOpen, PrinterCondition::HeadOpen);
        row("paused", Fault::Paused, PrinterCondition::Paused);
    }
}

void tst_LabelPrinters::tellsWhatKeepsThePrinter()
{
    QFETCH(Way, way);
    QFETCH(Fault, fault);
    QFETCH(PrinterCondition, condition);
    LabelPrinterEmulator emulator(way);
    emulator.setFaults([fault](int) { return fault; });
    const std::unique_ptr<LabelPrinter> printer = reach(emulator.url());
    QVERIFY(printer->send(label("A")));
    const PrinterStatus status = printer->status();
    QCOMPARE(status.condition, condition);
    QCOMPARE(status.formatsWaiting, 1);
    QVERIFY(status.hasStopped());
    emulator.mend();
    QVERIFY(printer->status().isIdle());
    QCOMPARE(emulator.tray().size(), 1);
}

void tst_LabelPrinters::takesSilenceForAttention_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("tcp, does not answer") << Way::Tcp << Fault::Silent;
    QTest::newRow("tcp, takes nothing") << Way::Tcp << Fault::Stalled;
    QTest::newRow("serial, does not answer") << Way::Serial << Fault::Silent;
    QTest::newRow("serial, takes nothing") << Way::Serial << Fault::Stalled;
}

void tst_LabelPrinters::takesSilenceForAttention()
{
    QFETCH(Way, way);
    QFETCH(Fault, fault);
    LabelPrinterEmulator emulator(way);
    emulator.setFaults([fault](int) { return fault; });
    const std::unique_ptr<LabelPrinter> printer = reach(emulator.url());
    QVERIFY(printer->send(label("A")));
    QCOMPARE(printer->status().condition, PrinterCondition::NeedsAttention);
    emulator.mend();
    QTRY_COMPARE(printer->status().condition, PrinterCondition::Ready);
}

void tst_LabelPrinters::tellsTheJobItHolds_data()
{
    printsAndTellsWhenItIsOut_data();
}

void tst_LabelPrinters::tellsTheJobItHolds()
{
    using Memory = LabelPrinterEmulator::Memory;
    QFETCH(const Way, way);
    LabelPrinterEmulator emulator(way);
    const auto printer = reach(emulator.url());
    // What ZPL would take for commands arrives as it left.
    const PrinterJob job { "00361414312340", "A^1~%/2", "2028-08-31", QStringLiteral("unit-20x20"), 3 };
    const Result<PrinterJob> said = printer->exchangeJob(job);
    QVERIFY2(said, said ? "" : said.error().code.name().data());
    QCOMPARE(*said, job);
    QVERIFY(!zplStoring(job).contains('~'));
    QCOMPARE(emulator.tray().size(), 0); // nothing comes out of it

    PrinterJob other = job;
    other.lot = "B2";
    emulator.setMemory(Memory::Stuck);
    const Result<PrinterJob> stuck = printer->exchangeJob(other);
    QVERIFY(stuck);
    QCOMPARE(differences(other, *stuck), QByteArrayList { "lot" });
    emulator.setMemory(Memory::None);
    QCOMPARE(printer->exchangeJob(job).error().code, codes::printerHoldsNoJob);
    QVERIFY(printer->send(label("s1"))); // and it goes on printing
    QTRY_COMPARE(emulator.tray().size(), 1);
    emulator.setMemory(Memory::Mute);
    QCOMPARE(printer->exchangeJob(job).error().code, codes::printerAttention);
    const QTemporaryDir folder;
    QCOMPARE(reach(QStringLiteral("file:") + folder.path())->exchangeJob(job).error().code, codes::printerNoReadBack);
}

void tst_LabelPrinters::saysThatNothingLeftWhereNobodyListens()
{
    QString url;
    {
        LabelPrinterEmulator gone;
        url = gone.url();
    }
    const std::unique_ptr<LabelPrinter> tcp = reach(url);
    QCOMPARE(tcp->open().error().code, codes::printerUnreachable);
    QCOMPARE(tcp->status().condition, PrinterCondition::Unreachable);
    const std::unique_ptr<LabelPrinter> serial = reach(QStringLiteral("serial:/dev/no-such-port"));
    QCOMPARE(serial->open().error().code, codes::printerUnreachable);
    QCOMPARE(serial->status().condition, PrinterCondition::Unreachable);
}

void tst_LabelPrinters::findsAPrinterAgainThatWasUnplugged()
{
    LabelPrinterEmulator emulator;
    const std::unique_ptr<LabelPrinter> printer = reach(emulator.url());
    QVERIFY(printer->status().mayPrint());
    emulator.unplug();
    QVERIFY(printer->status().condition == PrinterCondition::Unreachable);
    emulator.mend();
    QVERIFY(printer->status().mayPrint());
    QVERIFY(printer->send(label("A")));
    QVERIFY(printer->status().isIdle());
    QCOMPARE(emulator.tray().size(), 1);
}

void tst_LabelPrinters::noticesACutConnection()
{
    LabelPrinterEmulator emulator;
    emulator.setFaults([](int) { return Fault::CutOff; });
    const std::unique_ptr<LabelPrinter> printer = reach(emulator.url());
    // The write itself may well succeed: the bytes are on their way. The next question tells.
    static_cast<void>(printer->send(label("A")));
    QCOMPARE(printer->status().condition, PrinterCondition::Unreachable);
    QVERIFY(printer->status().mayPrint());
    QVERIFY(emulator.tray().isEmpty());
}

void tst_LabelPrinters::putsOneFileALabelInAFolder()
{
    QTemporaryDir folder;
    const std::unique_ptr<LabelPrinter> printer = reach(QStringLiteral("file:") + folder.path());
    QVERIFY(printer->open());
    QVERIFY(printer->send(label("A")));
    QVERIFY(printer->send({ LabelFormat::Kind::Pdf, "%PDF-1.4", "job-1-label-B" }));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
        (QStringList { QStringLiteral("job-1-label-A.zpl"), QStringLiteral("job-1-label-B.pdf") }));
    QFile file(folder.filePath(QStringLiteral("job-1-label-A.zpl")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), label("A").bytes);
    // Whether somebody prints from it is not told.
    QVERIFY(!printer->status().isTold);
}

void tst_LabelPrinters::neverWritesOverALabel()
{
    QTemporaryDir folder;
    const std::unique_ptr<LabelPrinter> printer = reach(QStringLiteral("file:") + folder.path());
    QVERIFY(printer->send(label("A")));
    QCOMPARE(printer->send({ LabelFormat::Kind::Zpl, "other", "job-1-label-A" }).error().code, codes::printerLost);
    QFile file(folder.filePath(QStringLiteral("job-1-label-A.zpl")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), label("A").bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void tst_LabelPrinters::missesAFolder()
{
    QTemporaryDir folder;
    const std::unique_ptr<LabelPrinter> printer
        = reach(QStringLiteral("file:") + folder.filePath(QStringLiteral("no")));
    QCOMPARE(printer->open().error().code, codes::printerUnreachable);
}

void tst_LabelPrinters::handsFormatsToTheSpooler()
{
    QTemporaryDir programs;
    const QString spool = programs.filePath(QStringLiteral("spool"));
    QVERIFY(QDir().mkpath(spool));
    writeProgram(programs.filePath(QStringLiteral("lp")),
        "#!/bin/sh\nn=$(ls " + spool.toLocal8Bit() + " | wc -l)\necho \"$*\" > " + spool.toLocal8Bit()
            + "/Zebra-$n\ncat >> " + spool.toLocal8Bit() + "/Zebra-$n\necho \"request id is Zebra-$n (1 file(s))\"\n");
    writeProgram(programs.filePath(QStringLiteral("lpstat")),
        "#!/bin/sh\ncase \"$1\" in -p) echo \"printer Zebra is idle.  enabled since today\";; *) for f in "
            + spool.toLocal8Bit() + "/*; do test -e $f && echo \"$(basename $f) me 100 today\"; done; true;; esac\n");
    CupsLabelPrinter printer(QStringLiteral("Line 1"), QStringLiteral("Zebra"), impatient, programs.path());
    QVERIFY(printer.open());
    QVERIFY(printer.send(label("A")));
    QFile job(spool + QStringLiteral("/Zebra-0"));
    QVERIFY(job.open(QIODevice::ReadOnly));
    QCOMPARE(job.readAll(), "-d Zebra -t job-1-label-A -o raw -- -\n" + label("A").bytes);
    QCOMPARE(printer.status().formatsWaiting, 1);
    QVERIFY(job.remove());
    QVERIFY(printer.status().isIdle());
    // What a driver prints is not sent raw.
    QVERIFY(printer.send({ LabelFormat::Kind::Pdf, "%PDF-1.4", "job-1-label-B" }));
    QFile page(spool + QStringLiteral("/Zebra-0"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(!page.readAll().contains("raw"));
}

void tst_LabelPrinters::tellsAStoppedQueue()
{
    QTemporaryDir programs;
    writeProgram(programs.filePath(QStringLiteral("lpstat")),
        "#!/bin/sh\ncase \"$1\" in -p) echo \"printer Zebra disabled since today -\"; echo \"\tout of ink\";; esac\n");
    CupsLabelPrinter printer(QStringLiteral("Line 1"), QStringLiteral("Zebra"), impatient, programs.path());
    const PrinterStatus status = printer.status();
    QCOMPARE(status.condition, PrinterCondition::Paused);
    QCOMPARE(status.detail, QStringLiteral("out of ink"));
}

void tst_LabelPrinters::missesAQueueOrASpooler()
{
    QTemporaryDir programs;
    CupsLabelPrinter nowhere(QStringLiteral("Line 1"), QStringLiteral("Zebra"), impatient, programs.path());
    QCOMPARE(nowhere.open().error().code, codes::printerUnreachable);
    writeProgram(programs.filePath(QStringLiteral("lpstat")),
        "#!/bin/sh\necho 'lpstat: Invalid destination name in list \"Zebra\".' >&2\nexit 1\n");
    CupsLabelPrinter other(QStringLiteral("Line 1"), QStringLiteral("Zebra"), impatient, programs.path());
    QCOMPARE(other.open().error().code, codes::printerUnreachable);
    QVERIFY(other.open().error().detail.contains(QLatin1StringView("Invalid destination")));
    QCOMPARE(other.send(label("A")).error().code, codes::printerLost);
}

void tst_LabelPrinters::claimsAPrinterForOneProgram()
{
    QTemporaryDir site;
    {
        const Result<PrinterClaim> mine = PrinterClaim::take(site.path(), QStringLiteral("Line 1"));
        QVERIFY(mine);
        QCOMPARE(PrinterClaim::take(site.path(), QStringLiteral("Line 1")).error().code, codes::printerInUse);
        QVERIFY(PrinterClaim::take(site.path(), QStringLiteral("Line 2")));
    }
    QVERIFY(PrinterClaim::take(site.path(), QStringLiteral("Line 1")));
}

void tst_LabelPrinters::understandsAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *url, const char *meaning) {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(meaning);
    };
    row("tcp://10.0.0.5", "0 10.0.0.5 9100  9600 8 0 1 0");
    row("tcp://10.0.0.5:6101", "0 10.0.0.5 6101  9600 8 0 1 0");
    row("TCP://zebra.line/", "0 zebra.line 9100  9600 8 0 1 0");
    row("serial:/dev/ttyUSB0", "1  9100 /dev/ttyUSB0 9600 8 0 1 0");
    row("serial:///dev/ttyUSB0?baud=115200&data=7&parity=even&stop=2&flow=hardware",
        "1  9100 /dev/ttyUSB0 115200 7 1 2 1");
    row("serial:/dev/serial/by-id/usb-Zebra?flow=software", "1  9100 /dev/serial/by-id/usb-Zebra 9600 8 0 1 2");
    row("cups:Office_2", "2  9100 Office_2 9600 8 0 1 0");
    row("file:/labels/out", "3  9100 /labels/out 9600 8 0 1 0");
    row("file:///labels/out", "3  9100 /labels/out 9600 8 0 1 0");
}

void tst_LabelPrinters::understandsAddresses()
{
    QFETCH(QString, url);
    QFETCH(QString, meaning);
    const Result<PrinterAddress> address = PrinterAddress::parse(url);
    QVERIFY(address);
    QCOMPARE(QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
                 .arg(int(address->way))
                 .arg(address->host)
                 .arg(address->port)
                 .arg(address->target)
                 .arg(address->baud)
                 .arg(address->dataBits)
                 .arg(int(address->parity))
                 .arg(address->stopBits)
                 .arg(int(address->flow)),
        meaning);
}

void tst_LabelPrinters::refusesAddresses_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : { "", "zebra", "http://10.0.0.5", "tcp://", "tcp://:9100", "tcp://10.0.0.5:0",
             "tcp://10.0.0.5:70000", "tcp://10.0.0.5/path", "serial:", "serial:/dev/ttyS0?baud=fast",
             "serial:/dev/ttyS0?data=9", "serial:/dev/ttyS0?parity=maybe", "serial:/dev/ttyS0?speed=9600",
             "cups:", "cups:-o raw", "cups:a/b", "file:" })
        QTest::newRow(*url ? url : "nothing") << QString::fromLatin1(url);
}

void tst_LabelPrinters::refusesAddresses()
{
    QFETCH(QString, url);
    const Result<PrinterAddress> address = PrinterAddress::parse(url);
    QVERIFY(!address);
    QCOMPARE(address.error().code, codes::printerAddress);
}

QTEST_GUILESS_MAIN(tst_LabelPrinters)
#include "tst_labelprinters.moc"
