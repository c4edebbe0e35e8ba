#include "scan/rejecterrors.h"
#include "scan/rejectsettings.h"

#include <QSet>
#include <QTest>

using namespace packledger;
using scan::RejectSettings;

class tst_RejectSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses();
    void waitsForNoAnswerThatNeverComes();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void hasEveryProtocolOnce();
    void keepsTheDeviceWhereTheProtocolChanges();
};

void tst_RejectSettings::readsAddresses()
{
    const auto tcp = RejectSettings::parse(QStringLiteral("tcp://192.0.2.7:4001?protocol=framed&wait=750"));
    QVERIFY(tcp);
    QCOMPARE(tcp->line, RejectSettings::Line::Tcp);
    QCOMPARE(tcp->target, QStringLiteral("192.0.2.7"));
    QCOMPARE(tcp->port, quint16(4001));
    QCOMPARE(tcp->protocol.name, QByteArray("framed"));
    QCOMPARE(tcp->patience, std::chrono::milliseconds(750));
    QVERIFY(tcp->waits);

    const auto serial = RejectSettings::parse(QStringLiteral("serial:/dev/ttyUSB0?baud=115200"));
    QVERIFY(serial);
    QCOMPARE(serial->line, RejectSettings::Line::Serial);
    QCOMPARE(serial->target, QStringLiteral("/dev/ttyUSB0"));
    QCOMPARE(serial->baud, 115200);
    QCOMPARE(serial->protocol.name, QByteArray("plain"));

    const auto command = RejectSettings::parse(QStringLiteral("command:/usr/local/bin/eject pack"));
    QVERIFY(!command); // a blank is no part of an address
    QVERIFY(RejectSettings::parse(QStringLiteral("command:/usr/local/bin/eject")));
}

void tst_RejectSettings::waitsForNoAnswerThatNeverComes()
{
    QVERIFY(!RejectSettings::parse(QStringLiteral("tcp://h:1?protocol=pulse"))->waits);
    QVERIFY(!RejectSettings::parse(QStringLiteral("tcp://h:1?wait=0"))->waits);
    QVERIFY(RejectSettings::parse(QStringLiteral("command:/bin/true?protocol=pulse"))->waits);
}

void tst_RejectSettings::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : { "", "http://h:80", "tcp://h", "tcp://:80", "serial:", "command:",
             "tcp://h:80?protocol=x", "tcp://h:80?wait=soon", "tcp://h:80?wait=-1", "serial:/dev/ttyS0?baud=fast" })
        QTest::newRow(address) << QString::fromLatin1(address);
}

void tst_RejectSettings::refusesWhatIsNoAddress()
{
    QFETCH(QString, address);
    const auto settings = RejectSettings::parse(address);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, codes::rejectAddress);
}

void tst_RejectSettings::hasEveryProtocolOnce()
{
    QSet<QByteArray> names;
    for (const scan::RejectProtocol &protocol : scan::rejectProtocols()) {
        QVERIFY(!names.contains(protocol.name));
        names.insert(protocol.name);
        QVERIFY(!protocol.title.isEmpty());
        QVERIFY(!protocol.request.isEmpty());
        QCOMPARE(protocol.ejected.isEmpty(), protocol.refused.isEmpty());
    }
}

void tst_RejectSettings::keepsTheDeviceWhereTheProtocolChanges()
{
    const QString plain = QStringLiteral("tcp://192.0.2.7:4001?wait=750&protocol=plain");
    const QString changed = RejectSettings::withProtocol(plain, QStringLiteral("uhlmann"));
    const auto settings = RejectSettings::parse(changed);
    QVERIFY2(settings, qPrintable(changed));
    QCOMPARE(settings->protocol.name, QByteArray("uhlmann"));
    QCOMPARE(settings->target, QStringLiteral("192.0.2.7"));
    QCOMPARE(settings->patience, std::chrono::milliseconds(750));
    const QString serial
        = RejectSettings::withProtocol(QStringLiteral("serial:/dev/ttyUSB0"), QStringLiteral("numbered"));
    QCOMPARE(RejectSettings::parse(serial)->protocol.name, QByteArray("numbered"));
    QCOMPARE(
        RejectSettings::withProtocol(QStringLiteral("nonsense"), QStringLiteral("plain")), QStringLiteral("nonsense"));
}

QTEST_GUILESS_MAIN(tst_RejectSettings)
#include "tst_rejectsettings.moc"
