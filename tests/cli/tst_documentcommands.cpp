#include "support/commandrun.h"
#include "support/places.h"
#include "support/testsite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// The documents behind what is received, through the command line.
class tst_DocumentCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run({ QStringLiteral("import"), m_file }), ExitStatus::Done); }

    void listsAllOrThoseBehindAThing_data();
    void listsAllOrThoseBehindAThing();
    void showsWhatIsWrong();
    void exportsTheBytes();
    void endsWithTheRightStatus_data();
    void endsWithTheRightStatus();

private:
    ExitStatus run(const QStringList &arguments) { return m_cli.run(arguments); }
    QJsonValue at(int line, const char *name) const { return m_cli.lines().value(line).value(QLatin1StringView(name)); }

    FakeClock m_clock;
    TestSite m_site { m_clock };
    const QString m_file = QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis/dscsa-r12.xml");
    CommandRun m_cli { m_clock, m_site.folder() };
};

void tst_DocumentCommands::listsAllOrThoseBehindAThing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("documents");
    QTest::newRow("all") << QStringList {} << 1;
    QTest::newRow("of a shipment") << QStringList { QStringLiteral("--shipment"), QStringLiteral("1") } << 1;
    QTest::newRow("of a receipt") << QStringList { QStringLiteral("--receipt"), QStringLiteral("R-1") } << 1;
    QTest::newRow("of an event") << QStringList { QStringLiteral("--event"), QStringLiteral("1") } << 0; // site.made
    QTest::newRow("of no shipment") << QStringList { QStringLiteral("--shipment"), QStringLiteral("9") } << 0;
}

void tst_DocumentCommands::listsAllOrThoseBehindAThing()
{
    QFETCH(QStringList, options);
    QCOMPARE(run(QStringList { QStringLiteral("document"), QStringLiteral("list") } + options), ExitStatus::Done);
    QTEST(int(m_cli.lines().size()), "documents");
    if (m_cli.lines().isEmpty())
        return;
    QCOMPARE(at(0, "name").toString(), QStringLiteral("dscsa-r12.xml"));
    QCOMPARE(at(0, "format").toString(), QStringLiteral("epcis-1.2-xml"));
    QCOMPARE(at(0, "shipments").toArray().size(), 1);
    QCOMPARE(at(0, "sha256").toString().size(), 64);
}

void tst_DocumentCommands::showsWhatIsWrong()
{
    QCOMPARE(run({ QStringLiteral("document"), QStringLiteral("show"), QStringLiteral("1") }), ExitStatus::Done);
    QCOMPARE(at(0, "warnings").toArray().size(), at(0, "findings").toInt());
}

void tst_DocumentCommands::exportsTheBytes()
{
    const QString out = m_site.path("out.xml");
    QCOMPARE(run({ QStringLiteral("document"), QStringLiteral("export"), QStringLiteral("1"), QStringLiteral("--out"),
                 out }),
        ExitStatus::Done);
    QFile before(m_file);
    QFile after(out);
    QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), before.readAll());
}

void tst_DocumentCommands::endsWithTheRightStatus_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("no number") << QStringLiteral("document show");
    QTest::newRow("no such document") << QStringLiteral("document show 9");
    QTest::newRow("no file") << QStringLiteral("document export 1");
    QTest::newRow("an item that is none") << QStringLiteral("document list --item hello");
    QTest::newRow("an unknown item") << QStringLiteral("document list --item urn:epc:id:sgtin:0361414.031234.no");
}

void tst_DocumentCommands::endsWithTheRightStatus()
{
    QFETCH(QString, command);
    QCOMPARE(run(command.split(QLatin1Char(' '))), ExitStatus::Unusable);
}

QTEST_GUILESS_MAIN(tst_DocumentCommands)
#include "tst_documentcommands.moc"
