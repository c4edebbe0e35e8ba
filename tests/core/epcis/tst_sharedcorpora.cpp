#include "core/epcis/collectingsink.h"
#include "support/places.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace packledger;
using namespace packledger::epcis;

namespace {

const QString corpora = QStringLiteral(PACKLEDGER_SHARED_DIR "/testdata/epcis/");

int distinctEpcs(const std::vector<Event> &events)
{
    QSet<QByteArray> epcs;
    for (const Event &event : events) {
        for (const auto *list : { &event.epcList, &event.childEpcs, &event.inputEpcs, &event.outputEpcs }) {
            for (const Uri &epc : *list)
                epcs.insert(epc);
        }
        if (!event.parentId.isEmpty())
            epcs.insert(event.parentId);
    }
    return int(epcs.size());
}

} // namespace

/// Documents that nobody of this project wrote; left out where they are not at hand.
class TestSharedCorpora : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(corpora + QStringLiteral("manifest.json")))
            QSKIP("The shared corpora are not at hand.");
    }

    void readsWhatTheManifestSays_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = QJsonDocument::fromJson(bytesOf(corpora + QStringLiteral("manifest.json"))).array();
        for (const QJsonValue &row : rows)
            QTest::newRow(row[QStringLiteral("file")].toString().toUtf8()) << row.toObject();
    }

    void readsWhatTheManifestSays()
    {
        QFETCH(QJsonObject, row);
        CollectingSink sink;
        const auto summary = readBytes(bytesOf(corpora + row[QStringLiteral("file")].toString()), sink);
        if (row[QStringLiteral("expect")].toString() == QStringLiteral("rejected")) {
            QVERIFY(!summary.has_value());
            QVERIFY(summary.error().where.isKnown());
            return;
        }
        QVERIFY2(summary.has_value(), summary ? "" : qPrintable(summary.error().detail));
        QCOMPARE(summary->events, row[QStringLiteral("events")].toInt());
        QCOMPARE(qint64(sink.events.size()), summary->events);
        QCOMPARE(distinctEpcs(sink.events), row[QStringLiteral("epcs")].toInt());
    }
};

QTEST_APPLESS_MAIN(TestSharedCorpora)
#include "tst_sharedcorpora.moc"
