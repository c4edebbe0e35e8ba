#include "core/epcis/collectingsink.h"
#include "epcis/eventhash.h"
#include "support/places.h"

#include <QDir>
#include <QTest>

using namespace packledger;
using namespace packledger::epcis;

class TestEventHash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesThePublishedHashes_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(PACKLEDGER_SHARED_DIR "/testdata/event-hash"));
        for (const QFileInfo &file : folder.entryInfoList({ QStringLiteral("*.xml"), QStringLiteral("*.jsonld") }))
            QTest::newRow(file.fileName().toUtf8()) << file.filePath();
        if (folder.entryList({ QStringLiteral("*.hashes") }).isEmpty())
            QSKIP("The shared vectors are not at hand.");
    }
    void givesThePublishedHashes()
    {
        QFETCH(QString, path);
        const QString stem = path.left(path.lastIndexOf(u'.'));
        QList<QByteArray> wanted = bytesOf(stem + QStringLiteral(".hashes")).trimmed().split('\n');
        const QList<QByteArray> prehashes = bytesOf(stem + QStringLiteral(".prehashes")).trimmed().split('\n');
        CollectingSink sink;
        QVERIFY(readBytes(bytesOf(path), sink).has_value());
        QCOMPARE(qsizetype(sink.events.size()), wanted.size());
        for (size_t i = 0; i < sink.events.size(); ++i) {
            const QByteArray hash = eventHash(sink.events[i], sink.head.ignoredFields);
            if (hash != wanted[qsizetype(i)].trimmed())
                QCOMPARE(prehash(sink.events[i], sink.head.ignoredFields), prehashes.value(qsizetype(i)).trimmed());
            QCOMPARE(hash, wanted[qsizetype(i)].trimmed());
        }
    }
};

QTEST_APPLESS_MAIN(TestEventHash)
#include "tst_eventhash.moc"
