#include "bootstrap/exitstatus.h"

#include <QTest>

using namespace packledger;
using bootstrap::ExitStatus;

class tst_ExitStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void belongsToTheFailure_data();
    void belongsToTheFailure();
    void takesTheGraverOfTwo();
};

void tst_ExitStatus::belongsToTheFailure_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ExitStatus>("status");
    QTest::newRow("disk") << QByteArray("base.file-write") << ExitStatus::SurroundingsFailed;
    QTest::newRow("device") << QByteArray("camera.lost") << ExitStatus::SurroundingsFailed;
    QTest::newRow("refused by the rules") << QByteArray("receiving.exceptions-open") << ExitStatus::Refused;
    QTest::newRow("not taken back") << QByteArray("undo.followed") << ExitStatus::Refused;
    QTest::newRow("refused to this user") << QByteArray("access.not-permitted") << ExitStatus::Refused;
    QTest::newRow("names what is not there") << QByteArray("receiving.no-such-receipt") << ExitStatus::Unusable;
    QTest::newRow("malformed input") << QByteArray("gs1.check-digit") << ExitStatus::Unusable;
    QTest::newRow("partner away") << QByteArray("transport.connect") << ExitStatus::SurroundingsFailed;
    QTest::newRow("time source away") << QByteArray("clock.silent") << ExitStatus::SurroundingsFailed;
    QTest::newRow("no time source") << QByteArray("clock.source") << ExitStatus::Unusable;
    QTest::newRow("refused by the partner") << QByteArray("transport.job") << ExitStatus::Refused;
    QTest::newRow("a profile's fault") << QByteArray("transport.option") << ExitStatus::Unusable;
    QTest::newRow("no keychain") << QByteArray("secret.no-keychain") << ExitStatus::SurroundingsFailed;
    QTest::newRow("wrong usage") << QByteArray("base.usage") << ExitStatus::Unusable;
}

void tst_ExitStatus::belongsToTheFailure()
{
    QFETCH(QByteArray, code);
    QFETCH(ExitStatus, status);
    QCOMPARE(bootstrap::exitStatus(ErrorCode(code.constData())), status);
}

void tst_ExitStatus::takesTheGraverOfTwo()
{
    QCOMPARE(bootstrap::graver(ExitStatus::Refused, ExitStatus::Done), ExitStatus::Refused);
    QCOMPARE(bootstrap::graver(ExitStatus::Refused, ExitStatus::SurroundingsFailed), ExitStatus::SurroundingsFailed);
}

QTEST_GUILESS_MAIN(tst_ExitStatus)
#include "tst_exitstatus.moc"
