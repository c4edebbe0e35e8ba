#include "documenttarget.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

/// A short random slice of what the fuzzer does for long: our fixtures, damaged.
class TestDocumentSlice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsForDamagedDocuments_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(PACKLEDGER_SOURCE_DIR "/tests/fixtures/epcis"));
        for (const QString &name : folder.entryList({ QStringLiteral("*.xml"), QStringLiteral("*.json") }))
            QTest::newRow(name.toUtf8()) << folder.filePath(name);
    }
    void holdsForDamagedDocuments()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        documenttarget::run(whole);
        QRandomGenerator random(qEnvironmentVariableIntValue("PACKLEDGER_FUZZ_SEED") + 41);
        const int rounds = qMax(400, qEnvironmentVariableIntValue("PACKLEDGER_FUZZ_ROUNDS"));
        for (int i = 0; i < rounds; ++i) {
            QByteArray damaged = whole;
            const auto at = [&] { return qsizetype(random.bounded(int(damaged.size()))); };
            for (int changes = random.bounded(3); changes >= 0; --changes) {
                switch (random.bounded(3)) {
                case 0: {
                    const qsizetype where = at();
                    damaged[where] = char(damaged[where] ^ (1 << random.bounded(8)));
                    break;
                }
                case 1: {
                    const qsizetype where = at();
                    damaged.replace(where, random.bounded(12), damaged.mid(at(), random.bounded(12)));
                    break;
                }
                default:
                    damaged[at()] = "<>&\"'{}[]:,/0123456789-+.eE \n\tZTx"[random.bounded(33)];
                }
            }
            m_last = damaged;
            documenttarget::run(damaged);
        }
    }

private:
    QByteArray m_last; ///< what a debugger wants to see when the target aborts
};

QTEST_APPLESS_MAIN(TestDocumentSlice)
#include "tst_documentslice.moc"
