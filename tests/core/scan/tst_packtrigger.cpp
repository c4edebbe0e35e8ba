#include "scan/packtrigger.h"
#include "scan/triggererrors.h"

#include <QSet>
#include <QTest>

using namespace packledger;
using scan::PackTrigger;
using scan::TriggerReader;

/// What tells that a pack is before the line camera.
class tst_PackTrigger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses();
    void writesTheAddressItReads_data();
    void writesTheAddressItReads();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void countsPacksInWhatAPhotoEyeSends_data();
    void countsPacksInWhatAPhotoEyeSends();
    void hasEveryProtocolOnce();
};

void tst_PackTrigger::readsAddresses()
{
    QCOMPARE(PackTrigger::parse(QStringLiteral("presence"))->kind, PackTrigger::Kind::Presence);
    QVERIFY(PackTrigger::parse(QStringLiteral("presence?belt=down"))->isDown);
    QCOMPARE(PackTrigger::parse(QStringLiteral("picture"))->kind, PackTrigger::Kind::EachPicture);
    const auto tcp = PackTrigger::parse(QStringLiteral("tcp://192.0.2.7:4001?protocol=numbered&delay=120&lockout=0"));
    QVERIFY(tcp);
    QCOMPARE(tcp->kind, PackTrigger::Kind::Signal);
    QCOMPARE(tcp->line, PackTrigger::Line::Tcp);
    QCOMPARE(tcp->target, QStringLiteral("192.0.2.7"));
    QCOMPARE(tcp->port, quint16(4001));
    QCOMPARE(tcp->protocol.name, QByteArray("numbered"));
    QCOMPARE(tcp->delay, std::chrono::milliseconds(120));
    QCOMPARE(tcp->lockout, std::chrono::milliseconds(0));
    const auto serial = PackTrigger::parse(QStringLiteral("serial:/dev/ttyUSB0?baud=115200"));
    QVERIFY(serial);
    QCOMPARE(serial->line, PackTrigger::Line::Serial);
    QCOMPARE(serial->target, QStringLiteral("/dev/ttyUSB0"));
    QCOMPARE(serial->baud, 115200);
    QCOMPARE(serial->protocol.name, QByteArray("lines"));
}

void tst_PackTrigger::writesTheAddressItReads_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
        { "presence", "presence?belt=down", "picture", "tcp://192.0.2.7:4001?protocol=pack&delay=120&lockout=40",
            "serial:/dev/ttyS0?protocol=edges&delay=0&lockout=30&baud=19200" })
        QTest::newRow(address) << QString::fromLatin1(address);
}

void tst_PackTrigger::writesTheAddressItReads()
{
    QFETCH(QString, address);
    QCOMPARE(PackTrigger::parse(address)->address(), address);
}

void tst_PackTrigger::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : { "", "photo-eye", "presence?belt=up", "http://h:80", "tcp://h", "tcp://:80",
             "serial:", "tcp://h:80?protocol=x", "tcp://h:80?delay=soon", "tcp://h:80?delay=-1",
             "tcp://h:80?lockout=99999999", "serial:/dev/ttyS0?baud=fast", "command:/bin/true" })
        QTest::newRow(address) << QString::fromLatin1(address);
}

void tst_PackTrigger::refusesWhatIsNoAddress()
{
    QFETCH(QString, address);
    const auto trigger = PackTrigger::parse(address);
    QVERIFY(!trigger);
    QCOMPARE(trigger.error().code, codes::triggerAddress);
}

void tst_PackTrigger::countsPacksInWhatAPhotoEyeSends_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArrayList>("sent");
    QTest::addColumn<int>("packs");
    const auto row = [](const char *name, const char *protocol, const QByteArrayList &sent, int packs) {
        QTest::newRow(name) << QByteArray(protocol) << sent << packs;
    };
    row("a line each", "lines", { "x\r\n", "y\r\n" }, 2);
    row("in pieces", "pack", { "PA", "CK 1\r", "\nPACK", " 2\r\nPAC" }, 2);
    row("with a frame", "lines", { "\x02p\x03\x02p\x03" }, 2);
    row("blank lines are no packs", "lines", { "\r\n\r\n \r\n" }, 0);
    row("others are no packs", "pack", { "READY\r\nPACK\r\nBELT ON\r\n" }, 1);
    row("only what comes", "edges", { "1\n0\n1\n0\n" }, 2);
    row("a lost line is noticed", "numbered", { "17\n18\n21\n" }, 5);
    row("a counter that begins anew", "numbered", { "998\n999\n1\n2\n" }, 4);
    row("the same line twice is one", "pack-numbered", { "PACK 4\nPACK 4\nPACK 0005\n" }, 2);
    row("without its number it is noise", "pack-numbered", { "PACK\nPACK x\n" }, 0);
    row("noise without an end", "lines", { QByteArray(100'000, 'x') }, 0);
}

void tst_PackTrigger::countsPacksInWhatAPhotoEyeSends()
{
    QFETCH(QByteArray, protocol);
    QFETCH(QByteArrayList, sent);
    QFETCH(int, packs);
    const auto trigger = PackTrigger::parse(QStringLiteral("tcp://h:1?protocol=") + QString::fromLatin1(protocol));
    QVERIFY(trigger);
    TriggerReader reader(trigger->protocol);
    int counted = 0;
    for (const QByteArray &bytes : sent)
        counted += reader.feed(bytes);
    QCOMPARE(counted, packs);
}

void tst_PackTrigger::hasEveryProtocolOnce()
{
    QSet<QByteArray> names;
    for (const scan::TriggerProtocol &protocol : scan::triggerProtocols())
        names.insert(protocol.name);
    QCOMPARE(names.size(), qsizetype(scan::triggerProtocols().size()));
}

QTEST_GUILESS_MAIN(tst_PackTrigger)
#include "tst_packtrigger.moc"
