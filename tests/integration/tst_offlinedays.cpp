#include "support/acme.h"
#include "support/proof.h"
#include "support/recordingpartner.h"
#include "support/testsite.h"
#include "sync/outgoing.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace packledger;
using namespace packledger::test;

/// Three days without a network, by a clock that the test holds and puts back and forward; the program is killed again
/// and again, before and while everything drains. Each document arrives once, in order.
class tst_OfflineDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAllInOrderAfterThreeDays();

private:
    static QByteArray idOf(int number) { return "doc-" + QByteArray::number(number); }
    static QByteArray contentOf(int number) { return "<event number=\"" + QByteArray::number(number) + "\"/>"; }

    void queue(TestSite &site, int from, int to)
    {
        const Result<void> queued = site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            for (int number = from; number < to; ++number) {
                QByteArray content = contentOf(number);
                QBuffer bytes(&content);
                bytes.open(QIODevice::ReadOnly);
                const Result<ledger::OutboxId> id = sync::enqueue(transaction,
                    { "acme", idOf(number), QStringLiteral("%1.xml").arg(number), "application/xml", "epcis" }, bytes);
                if (!id)
                    return fail(id.error());
            }
            return {};
        });
        QVERIFY(queued);
    }
    void tellTime(const QString &file)
    {
        QFile clock(file + QStringLiteral(".new"));
        QVERIFY(clock.open(QIODevice::WriteOnly));
        clock.write(QByteArray::number(m_clock.now().ms));
        clock.close();
        QVERIFY(::rename(qPrintable(clock.fileName()), qPrintable(file)) == 0);
    }

    FakeClock m_clock;
};

void tst_OfflineDays::deliversAllInOrderAfterThreeDays()
{
    constexpr int hours = 72;
    constexpr int kills = 20;
    const int documents = inFull() ? 50'000 : 1'440;
    TestSite site(m_clock);
    sync::PartnerProfile profile = acme();
    profile.isOrdered = true;
    QVERIFY(setPartner(site.ledger(), profile));
    const QString clock = site.path("clock");
    const QString partner = site.path("partner");
    QDir().mkpath(partner);
    tellTime(clock);

    QRandomGenerator random(20261122);
    QProcess sender;
    const auto restart = [&] {
        sender.kill();
        sender.waitForFinished();
        sender.start(QStringLiteral(PACKLEDGER_SENDER), { site.folder(), clock, partner });
        QVERIFY(sender.waitForStarted(60'000));
    };
    restart();
    int died = 0;
    const auto attempts = [&] {
        return *site.ledger().read([](ledger::View &view) -> Result<qint64> {
            return view.database().integer("SELECT COALESCE(SUM(attempts), 0) FROM outbox_wait");
        });
    };
    for (int hour = 0; hour < hours; ++hour) {
        queue(site, documents * hour / hours, documents * (hour + 1) / hours);
        m_clock.advance(3'600'000);
        if (hour == 20)
            m_clock.advance(-2LL * 3'600'000);
        if (hour == 50)
            m_clock.advance(365LL * 24 * 3'600'000);
        // It tries, in vain, before the next hour begins.
        const qint64 before = attempts();
        tellTime(clock);
        QTRY_VERIFY_WITH_TIMEOUT(attempts() > before, 60'000);
        if (hour % 9 == 0) {
            restart();
            ++died;
        }
    }
    QVERIFY(RecordingTransport::lines(partner).isEmpty());
    // Of an outage only the one document is tried that stands before all others.
    QVERIFY(attempts() < 100 * hours);

    // The network first: a try between the two would wait for a time that never comes.
    QFile online(partner + QStringLiteral("/online"));
    QVERIFY(online.open(QIODevice::WriteOnly));
    online.close();
    m_clock.advance(3'600'000);
    tellTime(clock);
    for (; died < kills; ++died) {
        const qsizetype until
            = RecordingTransport::lines(partner).size() + 1 + qsizetype(random.bounded(documents / kills));
        QTRY_VERIFY_WITH_TIMEOUT(
            RecordingTransport::lines(partner).size() >= std::min(until, qsizetype(documents)), 600'000);
        restart();
    }
    const auto open = [&] {
        return *site.ledger().read(
            [](ledger::View &view) -> Result<qint64> { return view.exchange().outbox.openCount(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(open() == 0, 3'600'000);
    sender.kill();
    sender.waitForFinished();

    const QByteArrayList record = RecordingTransport::lines(partner);
    QCOMPARE(record.size(), qsizetype(documents));
    for (int number = 0; number < documents; ++number)
        QCOMPARE(record.at(number), idOf(number) + ' ' + Sha256::of(contentOf(number)).toHex());
    // What was in hand when the program died came once more: the same bytes under the same identity.
    const QByteArrayList repeats = RecordingTransport::repeats(partner);
    for (const QByteArray &line : repeats)
        QVERIFY2(record.contains(line), line.constData());
    QVERIFY(repeats.size() <= kills);
    QVERIFY(site.check().isGood());
    qInfo("%d documents, %d kills, %d attempts while offline", documents, died, int(attempts() - documents));
}

QTEST_GUILESS_MAIN(tst_OfflineDays)
#include "tst_offlinedays.moc"
