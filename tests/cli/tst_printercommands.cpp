#include "support/commandrun.h"
#include "support/labelprinteremulator.h"
#include "support/testsite.h"

#include <QDir>
#include <QTest>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;
using Fault = LabelPrinterEmulator::Fault;

/// The verbs of printers, as a script calls them.
class tst_PrinterCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<TestSite>(m_clock);
        m_cli.emplace(m_clock, m_site->folder());
    }

    void addsListsAndRemovesPrinters();
    void asksTheDeviceHowItIs();
    void printsATestLabel();
    void endsWithTheRightStatus_data();
    void endsWithTheRightStatus();

private:
    ExitStatus run(const QStringList &arguments) { return m_cli->run(arguments); }
    ExitStatus run(const QString &command) { return run(command.split(QLatin1Char(' '))); }
    [[nodiscard]] QString at(int line, const char *name) const
    {
        return m_cli->lines().value(line).value(QLatin1StringView(name)).toVariant().toString();
    }

    FakeClock m_clock;
    std::unique_ptr<TestSite> m_site;
    std::optional<CommandRun> m_cli;
};

void tst_PrinterCommands::addsListsAndRemovesPrinters()
{
    QCOMPARE(run(QStringLiteral("printer add Zebra --url tcp://10.0.0.5:9100 --dpi 300")), ExitStatus::Done);
    QCOMPARE(at(0, "printer"), QStringLiteral("Zebra"));
    QCOMPARE(run(QStringLiteral("printer add Office --url cups:Office --language raster")), ExitStatus::Done);
    // A folder is kept with its whole path.
    QCOMPARE(run(QStringLiteral("printer add Folder --url file:out")), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("printer list")), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 3);
    QCOMPARE(at(0, "url"), QStringLiteral("file:") + QDir::current().absoluteFilePath(QStringLiteral("out")));
    QCOMPARE(at(1, "language"), QStringLiteral("raster"));
    QCOMPARE(at(2, "dpi"), QStringLiteral("300"));
    QCOMPARE(run(QStringLiteral("printer remove Office")), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("printer list")), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 2);
}

void tst_PrinterCommands::asksTheDeviceHowItIs()
{
    LabelPrinterEmulator emulator;
    emulator.setFaults([](int) { return Fault::HeadOpen; });
    QCOMPARE(run(QStringLiteral("printer add Zebra --url ") + emulator.url()), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("printer status Zebra")), ExitStatus::Done);
    QCOMPARE(at(0, "state"), QStringLiteral("ready"));
    QCOMPARE(run(QStringLiteral("printer test Zebra")), ExitStatus::SurroundingsFailed);
    QCOMPARE(run(QStringLiteral("printer status Zebra")), ExitStatus::Done);
    QCOMPARE(at(0, "state"), QStringLiteral("head-open"));
    QCOMPARE(at(0, "formats_waiting"), QStringLiteral("1"));
    QVERIFY(at(0, "message").contains(QStringLiteral("Zebra")));
    emulator.unplug();
    QCOMPARE(run(QStringLiteral("printer status Zebra")), ExitStatus::SurroundingsFailed);
    QCOMPARE(at(0, "state"), QStringLiteral("unreachable"));
}

void tst_PrinterCommands::printsATestLabel()
{
    LabelPrinterEmulator emulator;
    QCOMPARE(run({ QStringLiteral("printer"), QStringLiteral("add"), QStringLiteral("Linie ^1"),
                 QStringLiteral("--url"), emulator.url() }),
        ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("printer"), QStringLiteral("test"), QStringLiteral("Linie ^1") }), ExitStatus::Done);
    QCOMPARE(emulator.tray().size(), 1);
    QVERIFY(emulator.tray().first().contains("^FDTEST^FS"));
    // Nothing in a name can be a command.
    QVERIFY(emulator.tray().first().contains("^FDLinie _5e1^FS"));
    // A printer that takes pictures only gets one.
    QCOMPARE(run({ QStringLiteral("printer"), QStringLiteral("add"), QStringLiteral("{Bilder}"),
                 QStringLiteral("--url"), emulator.url(), QStringLiteral("--language"), QStringLiteral("raster") }),
        ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("printer"), QStringLiteral("test"), QStringLiteral("{Bilder}") }), ExitStatus::Done);
    QCOMPARE(emulator.tray().size(), 2);
    QVERIFY(emulator.tray().last().contains("^GFA,"));
}

void tst_PrinterCommands::endsWithTheRightStatus_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<ExitStatus>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *command, ExitStatus status, const char *code) {
        QTest::newRow(command) << QString::fromLatin1(command) << status << QString::fromLatin1(code);
    };
    row("printer add Zebra", ExitStatus::Unusable, "base.usage");
    row("printer add Zebra --url http://x", ExitStatus::Unusable, "printer.address");
    row("printer add Zebra --url tcp://x --language epl", ExitStatus::Unusable, "printing.printer-language");
    row("printer add a/b --url tcp://x", ExitStatus::Unusable, "printing.printer-name");
    row("printer status Zebra", ExitStatus::Unusable, "printing.no-such-printer");
    row("printer status", ExitStatus::Unusable, "base.usage");
    row("printer remove Zebra", ExitStatus::Unusable, "printing.no-such-printer");
}

void tst_PrinterCommands::endsWithTheRightStatus()
{
    QFETCH(QString, command);
    QFETCH(ExitStatus, status);
    QFETCH(QString, code);
    QCOMPARE(run(command), status);
    QCOMPARE(m_cli->errorCode(), code);
}

QTEST_MAIN(tst_PrinterCommands)
#include "tst_printercommands.moc"
