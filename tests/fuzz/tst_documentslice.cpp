#include "damage.h"
#include "documenttarget.h"
#include "noticetarget.h"
#include "support/places.h"

#include <QDir>
#include <QTest>

/// A short random slice of what the fuzzers do for long: our fixtures, damaged.
class TestDocumentSlice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsForDamagedDocuments_data() { namesOf("tests/fixtures/epcis", { "*.xml", "*.json" }); }
    void holdsForDamagedDocuments() { damage(documenttarget::run, 400, "<>&\"'{}[]:,/0123456789-+.eE \n\tZTx"); }

    void holdsForDamagedNotices_data() { namesOf("tests/fixtures/asn", { "*.edi" }); }
    void holdsForDamagedNotices() { damage(noticetarget::runX12, 2000, "*~>^\n HLSTE0123456789"); }

    void holdsForDamagedSerialLists_data() { namesOf("tests/fixtures/asn", { "*.csv" }); }
    void holdsForDamagedSerialLists() { damage(noticetarget::runSerialList, 4000, ",;\t\"\r\n 0123456789()\xef\xbb"); }

private:
    static void namesOf(const char *subject, std::initializer_list<const char *> patterns)
    {
        QTest::addColumn<QString>("path");
        QStringList names;
        for (const char *pattern : patterns)
            names += QLatin1String(pattern);
        const QDir folder(QStringLiteral(PACKLEDGER_SOURCE_DIR "/") + QLatin1String(subject));
        for (const QString &name : folder.entryList(names))
            QTest::newRow(name.toUtf8()) << folder.filePath(name);
    }

    void damage(void (*target)(const QByteArray &), int rounds, QByteArrayView typed)
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        target(whole);
        QRandomGenerator random(quint32(qEnvironmentVariableIntValue("PACKLEDGER_FUZZ_SEED")) + 41);
        rounds = qMax(rounds, qEnvironmentVariableIntValue("PACKLEDGER_FUZZ_ROUNDS"));
        for (int i = 0; i < rounds; ++i) {
            m_last = damaged(whole, random, typed);
            target(m_last);
        }
    }

    QByteArray m_last; ///< what a debugger wants to see when the target aborts
};

QTEST_APPLESS_MAIN(TestDocumentSlice)
#include "tst_documentslice.moc"
