#include "support/coderemulator.h"
#include "support/commandrun.h"
#include "support/printingline.h"

#include <QSet>
#include <QTest>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;
using Dialect = CoderEmulator::Dialect;

/// A batch whose packs are printed by a coder, as a script has it done.
class tst_CoderCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QVERIFY(m_line->site.check().isGood()); }

    void printsTheNumbersOfABatch_data();
    void printsTheNumbersOfABatch();
    void goesOnAfterARefusal();
    void printsNoLabelsOfOtherKinds();
    void saysWhatCanBeACoder();

private:
    ExitStatus run(const QStringList &arguments) { return m_cli->run(arguments); }
    ExitStatus run(const char *command) { return run(QString::fromUtf8(command).split(QLatin1Char(' '))); }
    ExitStatus add(const QString &url, const char *language)
    {
        return run({ QStringLiteral("printer"), QStringLiteral("add"), QStringLiteral("Coder"), QStringLiteral("--url"),
            url, QStringLiteral("--language"), QString::fromLatin1(language) });
    }
    [[nodiscard]] QString code() const { return m_cli->errorCode(); }

    std::unique_ptr<PrintingLine> m_line;
    std::optional<CommandRun> m_cli;
};

void tst_CoderCommands::init()
{
    m_line = std::make_unique<PrintingLine>(8);
    m_cli.emplace(m_line->clock, m_line->site.folder());
}

void tst_CoderCommands::printsTheNumbersOfABatch_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("lines") << QByteArray("coder-lines") << Dialect::Lines;
    QTest::newRow("Videojet") << QByteArray("videojet") << Dialect::Videojet;
    QTest::newRow("Markem-Imaje") << QByteArray("markem-imaje") << Dialect::MarkemImaje;
}

void tst_CoderCommands::printsTheNumbersOfABatch()
{
    QFETCH(QByteArray, language);
    QFETCH(Dialect, dialect);
    CoderEmulator coder(std::make_unique<TcpDeviceLine>(), dialect);
    QCOMPARE(add(coder.address() + QStringLiteral("?job=UNIT"), language.constData()), ExitStatus::Done);
    QCOMPARE(run("printer status Coder"), ExitStatus::Done);
    QCOMPARE(m_cli->lastText("state"), QStringLiteral("ready"));

    QCOMPARE(run("print --batch 1 --printer Coder"), ExitStatus::Done);
    QCOMPARE(coder.job(), "UNIT");
    const std::vector<CoderEmulator::Values> packs = coder.packs();
    QCOMPARE(packs.size(), m_line->items.size());
    QSet<QByteArray> drawn;
    for (const gs1::ItemKey &item : m_line->items)
        drawn.insert(item.serial());
    QSet<QByteArray> printed;
    for (const CoderEmulator::Values &pack : packs) {
        printed.insert(pack.value("SERIAL"));
        QCOMPARE(pack.value("GTIN"), "00399999123457");
        QCOMPARE(pack.value("LOT"), "RP4471");
        QCOMPARE(pack.value("EXPIRY"), "280831");
    }
    QCOMPARE(printed, drawn);
    // Nothing is printed twice: there is nothing left to print.
    QVERIFY(run("print --batch 1 --printer Coder") != ExitStatus::Done);
    QCOMPARE(coder.packs().size(), packs.size());
}

void tst_CoderCommands::goesOnAfterARefusal()
{
    CoderEmulator coder(std::make_unique<TcpDeviceLine>(), Dialect::Videojet);
    QCOMPARE(add(coder.address(), "videojet"), ExitStatus::Done);
    coder.setRefusing(true);
    QCOMPARE(run("print --batch 1 --printer Coder"), ExitStatus::SurroundingsFailed);
    QCOMPARE(code(), QStringLiteral("printer.fault"));
    QVERIFY(coder.packs().empty());
    coder.setRefusing(false);
    // The one that it refused is written off, and the others are printed.
    QCOMPARE(run("print void 1 --reason refused"), ExitStatus::Done);
    QCOMPARE(run("print resume 1"), ExitStatus::Done);
    QCOMPARE(coder.packs().size(), m_line->items.size() - 1);
    QCOMPARE(run("print show 1"), ExitStatus::Done);
    for (const CoderEmulator::Values &pack : coder.packs()) {
        for (const QJsonObject &line : m_cli->lines()) {
            if (line.value(QLatin1StringView("item")).toString().endsWith(QString::fromUtf8(pack.value("SERIAL"))))
                QCOMPARE(line.value(QLatin1StringView("state")).toString(), QStringLiteral("printed"));
        }
    }
}

void tst_CoderCommands::printsNoLabelsOfOtherKinds()
{
    CoderEmulator coder(std::make_unique<TcpDeviceLine>(), Dialect::Lines);
    QCOMPARE(add(coder.address(), "coder-lines"), ExitStatus::Done);
    QCOMPARE(run("challenge --batch 1 --print Coder"), ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("printing.coder"));
    QVERIFY(coder.packs().empty());
    QCOMPARE(run("printer test Coder"), ExitStatus::Done);
    QCOMPARE(coder.packs().size(), size_t(1));
    QCOMPARE(coder.packs().front().value("SERIAL"), "TEST");
    QVERIFY(!coder.packs().front().contains("GTIN"));
}

void tst_CoderCommands::saysWhatCanBeACoder()
{
    QCOMPARE(add(QStringLiteral("cups:office"), "videojet"), ExitStatus::Unusable);
    QCOMPARE(code(), QStringLiteral("printer.address"));
    QCOMPARE(add(QStringLiteral("tcp://10.0.0.5"), "telepathy"), ExitStatus::Unusable);
    QCOMPARE(code(), QStringLiteral("printing.printer-language"));
}

QTEST_MAIN(tst_CoderCommands)
#include "tst_codercommands.moc"
