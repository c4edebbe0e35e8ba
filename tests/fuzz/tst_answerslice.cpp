#include "answertarget.h"
#include "damage.h"
#include "support/places.h"

#include <QDir>
#include <QTest>

/// A short random slice of what the fuzzer does for long: answers of servers, damaged.
class TestAnswerSlice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsForDamagedAnswers_data();
    void holdsForDamagedAnswers();

private:
    QByteArray m_last; ///< what a debugger wants to see when the target aborts
};

void TestAnswerSlice::holdsForDamagedAnswers_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/answers"));
    for (const QString &name : folder.entryList({ QStringLiteral("*.http") }))
        QTest::newRow(name.toUtf8()) << folder.filePath(name);
}

void TestAnswerSlice::holdsForDamagedAnswers()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    answertarget::run(whole);
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("PACKLEDGER_FUZZ_SEED")) + 41);
    const int rounds = qMax(4000, qEnvironmentVariableIntValue("PACKLEDGER_FUZZ_ROUNDS"));
    for (int i = 0; i < rounds; ++i) {
        m_last = damaged(whole, random, "<>\"',;:=/{}[]\n \t0123456789GMT-");
        answertarget::run(m_last);
    }
}

QTEST_APPLESS_MAIN(TestAnswerSlice)
#include "tst_answerslice.moc"
