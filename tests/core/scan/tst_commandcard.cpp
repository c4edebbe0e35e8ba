#include "scan/commandcard.h"
#include "scan/interpret.h"

#include <QTest>

using namespace packledger;
using namespace packledger::scan;

/// Cards that are scanned instead of keys: each is understood however the scanner delivers it, and nothing else is.
class tst_CommandCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCardIsUnderstood_data();
    void everyCardIsUnderstood();
    void aSpoiledCardStillWorks_data();
    void aSpoiledCardStillWorks();
    void aPackIsNoCommand_data();
    void aPackIsNoCommand();

private:
    static std::optional<CardCommand> heard(const QByteArray &bytes, const QByteArray &identifier = "]d2")
    {
        ScanReading reading;
        reading.bytes = bytes;
        reading.symbologyIdentifier = identifier;
        return commandOf(interpret(reading, {}, QDate(2026, 11, 22)));
    }
};

void tst_CommandCard::everyCardIsUnderstood_data()
{
    QTest::addColumn<int>("command");
    QTest::addColumn<int>("tray");
    for (int command = 0; command < int(Command::Tray); ++command)
        QTest::addRow("card %d", command) << command << 0;
    QTest::newRow("tray 1") << int(Command::Tray) << 1;
    QTest::newRow("tray 120") << int(Command::Tray) << 120;
}

void tst_CommandCard::everyCardIsUnderstood()
{
    QFETCH(int, command);
    QFETCH(int, tray);
    const CardCommand card { static_cast<Command>(command), tray };
    const QByteArray content = cardContent(card);
    QVERIFY(gs1::ElementString::parse(content));
    QCOMPARE(heard(content), std::optional(card));
}

void tst_CommandCard::aSpoiledCardStillWorks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("identifier");
    QTest::newRow("no symbology identifier") << QByteArray("99PLCDUNDO") << QByteArray();
    QTest::newRow("Caps Lock") << QByteArray("99plcdundo") << QByteArray("]d2");
    QTest::newRow("a separator behind") << QByteArray("99PLCDUNDO\x1D") << QByteArray("]d2");
}

void tst_CommandCard::aSpoiledCardStillWorks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, identifier);
    QCOMPARE(heard(bytes, identifier), std::optional(CardCommand { Command::Undo, 0 }));
}

void tst_CommandCard::aPackIsNoCommand_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a pack") << QByteArray("0100361414312340172806301"
                                          "0L1\x1D"
                                          "21u1");
    QTest::newRow("a pack with internal information") << QByteArray("010036141431234021u1\x1D"
                                                                    "99PLCDUNDO");
    QTest::newRow("somebody else's AI 99") << QByteArray("99UNDO");
    QTest::newRow("a word that is none of ours") << QByteArray("99PLCDERASE");
    QTest::newRow("tray 0") << QByteArray("99PLCDTR0");
    QTest::newRow("no number of a tray") << QByteArray("99PLCDTRX");
}

void tst_CommandCard::aPackIsNoCommand()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!heard(bytes));
}

QTEST_GUILESS_MAIN(tst_CommandCard)
#include "tst_commandcard.moc"
