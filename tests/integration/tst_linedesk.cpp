#include "desktop/linedesk.h"

#include "support/beltfilm.h"
#include "support/testsite.h"
#include "workflow/batches.h"
#include "workflow/printacts.h"

#include <QJsonArray>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using namespace packledger::desktop;
using ledger::WriteTransaction;

namespace {

constexpr int patienceMs = 120'000; // for a busy machine; nothing here takes long

const QByteArray gtin = "00361414312340";
const QByteArray lot = "RP4471";

QByteArray serial(int number)
{
    return "7KQ2M9XH" + QByteArray::number(1000 + number);
}

QByteArray message(int number)
{
    return "01" + gtin + "17280831" + "10" + lot + "\x1d" + "21" + serial(number);
}

} // namespace

/// The devices of the line as the program with a window runs them: a camera over the belt, or the demo's conveyor.
class tst_LineDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void looksAtTheBeltWithTheCameraOfTheStation();
    void carriesLabelsAsTheyArePrintedInTheDemo();
    void scansTheLabelOnTheNextPackOfTheDemo();
    void findsTheTextBesideACodeOfEachSize();
    void showsTheChallengeOnTheBatchsOwnLabel();
    void testsTheCameraWithoutABatch();
    void saysThatThereIsNoCamera();

private:
    template <typename Job>
    auto write(Job &&job)
    {
        m_clock.advance(1);
        return m_test->ledger().write(std::forward<Job>(job));
    }
    void print(int count)
    {
        QByteArrayList serials;
        for (int i = 1; i <= count; ++i)
            serials.append(serial(i));
        print(serials);
    }
    void print(const QByteArrayList &serials)
    {
        QVERIFY(write([&](WriteTransaction &transaction) -> Result<void> {
            QJsonArray keys;
            std::vector<qint64> positions;
            for (const QByteArray &number : serials) {
                keys.append(QString::fromLatin1(gs1::ItemKey::sgtin(*gs1::Gtin::parse(gtin), number).text()));
                positions.push_back(qint64(positions.size()) + 1);
            }
            transaction.appendAct("number.drawn",
                { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), m_batch.value },
                    { QStringLiteral("keys"), keys } });
            const PrintJobId job = transaction.line().printing.nextJob();
            transaction.appendAct("print.queued",
                { { QStringLiteral("job"), job.value }, { QStringLiteral("printer"), QStringLiteral("P") },
                    { QStringLiteral("template"), QStringLiteral("unit-20x20") },
                    { QStringLiteral("batch"), m_batch.value }, { QStringLiteral("keys"), keys } });
            workflow::moveLabels(transaction, job, ledger::LabelState::Sent, positions);
            return {};
        }));
    }
    [[nodiscard]] settings::DeviceSettings withCamera(const QString &address) const
    {
        settings::DeviceSettings devices;
        settings::CameraSettings camera;
        camera.id = QStringLiteral("camera-1");
        camera.name = QStringLiteral("Over the belt");
        camera.address = address;
        devices.cameras.push_back(camera);
        devices.line.camera = camera.id;
        return devices;
    }
    [[nodiscard]] QString film(const std::vector<test::BeltPack> &packs) const
    {
        test::BeltFilm film;
        film.packs = packs;
        film.run(28, 20);
        const QString path = m_test->path("line.avi");
        test::record(film, path);
        return path;
    }

    test::FakeClock m_clock;
    std::unique_ptr<test::TestSite> m_test;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<LineDesk> m_desk;
    BatchId m_batch;
};

void tst_LineDesk::init()
{
    m_test = std::make_unique<test::TestSite>(m_clock);
    const auto batch = write([&](WriteTransaction &transaction) -> Result<BatchId> {
        transaction.appendAct("setting.changed",
            QJsonObject { { QStringLiteral("name"), QStringLiteral("company-prefixes") },
                { QStringLiteral("value"), QStringLiteral("0361414") } });
        ledger::WorkOrder order;
        order.gtin = gtin;
        order.lot = lot;
        order.expiry = "2028-08-31";
        order.quantity = 100;
        order.target = 1200;
        return workflow::openBatch(transaction, access::Session::forOperator("ana"), order);
    });
    QVERIFY(batch);
    m_batch = *batch;
    m_service = std::make_unique<common::LedgerService>(m_clock);
    QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
    m_service->open(m_test->folder());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patienceMs);
    m_desk = std::make_unique<LineDesk>(*m_service, m_clock);
}

void tst_LineDesk::cleanup()
{
    m_desk.reset();
    m_service.reset();
    m_test.reset();
}

void tst_LineDesk::looksAtTheBeltWithTheCameraOfTheStation()
{
    QList<scan::PackLook> seen;
    connect(m_desk.get(), &LineDesk::packSeen, this, [&](const camera::PackSight &sight) { seen += sight.look; });
    QSignalSpy found(m_desk.get(), &LineDesk::cameraFound);
    m_desk->setDemo(true); // a real camera comes before the demo's
    m_desk->setDevices(
        withCamera(film({ { .at = 0, .message = message(1) }, { .at = 330 }, { .at = 548, .message = message(3) } })));
    m_desk->watch(m_batch);
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 3, patienceMs);
    QCOMPARE(found.last().at(0).toString(), QStringLiteral("Over the belt"));
    QCOMPARE(found.last().at(1).toBool(), false);
    QCOMPARE(seen[0].readings.size(), size_t(1));
    QCOMPARE(seen[0].readings.front().bytes, message(1));
    QVERIFY(seen[1].readings.empty());
    QVERIFY(!seen[1].picture.isEmpty());
    QCOMPARE(seen[2].readings.front().bytes, message(3));
    QCOMPARE(seen[2].source, QStringLiteral("Over the belt"));
}

void tst_LineDesk::carriesLabelsAsTheyArePrintedInTheDemo()
{
    print(12);
    QList<scan::PackLook> seen;
    connect(m_desk.get(), &LineDesk::packSeen, this, [&](const camera::PackSight &sight) { seen += sight.look; });
    QSignalSpy found(m_desk.get(), &LineDesk::cameraFound);
    m_desk->setDemo(true);
    m_desk->setBelt(true);
    m_desk->watch(m_batch);
    QTRY_VERIFY_WITH_TIMEOUT(seen.size() >= 8, patienceMs);
    QVERIFY(found.last().at(1).toBool()); // and it says that it is none
    // The text is looked for where the batch's template has it; the conveyor makes a fault now and then.
    int good = 0;
    for (const scan::PackLook &look : seen)
        good += look.readings.size() == 1 && look.textPresent.value_or(false) ? 1 : 0;
    QVERIFY2(good >= seen.size() - 2, qPrintable(QString::number(good)));
    QCOMPARE(seen.front().readings.front().bytes.first(16), QByteArray("01" + gtin));
}

void tst_LineDesk::scansTheLabelOnTheNextPackOfTheDemo()
{
    QSignalSpy scanned(m_desk.get(), &LineDesk::scanned);
    QVERIFY(!m_desk->scanNext()); // nothing is on a line that is not there
    print(3);
    m_desk->setDemo(true);
    m_desk->watch(m_batch); // the belt stands
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->scanNext(), patienceMs);
    const auto reading = scanned.last().front().value<scan::ScanReading>();
    QCOMPARE(reading.bytes.first(16), QByteArray("01" + gtin));
    QVERIFY(reading.bytes.contains("21" + serial(1)));
    QVERIFY(!reading.source.isEmpty()); // which says that it is none
}

void tst_LineDesk::findsTheTextBesideACodeOfEachSize()
{
    // Pairs of digits take half the room in the code that letters take: these make codes of three sizes.
    const QByteArrayList numbers { "PYYXWWKCJQVN", "J92AQSJS28NG", "482913075516" };
    QByteArrayList all;
    for (int i = 0; i < 4; ++i) {
        for (QByteArray number : numbers)
            all.append(number.replace(11, 1, QByteArray::number(i)));
    }
    print(all);
    QSet<QByteArray> found;
    connect(m_desk.get(), &LineDesk::packSeen, this, [&](const camera::PackSight &sight) {
        if (sight.look.readings.empty())
            return;
        const QByteArray bytes = sight.look.readings.front().bytes;
        for (const QByteArray &number : numbers) {
            if (bytes.contains(number.first(11)) && sight.look.textPresent.value_or(false))
                found.insert(number);
        }
    });
    m_desk->setDemo(true);
    m_desk->setBelt(true);
    m_desk->watch(m_batch);
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), numbers.size(), patienceMs);
}

void tst_LineDesk::showsTheChallengeOnTheBatchsOwnLabel()
{
    print(2);
    QList<scan::PackLook> seen;
    connect(m_desk.get(), &LineDesk::packSeen, this, [&](const camera::PackSight &sight) { seen += sight.look; });
    QSignalSpy found(m_desk.get(), &LineDesk::cameraFound);
    m_desk->setDemo(true);
    m_desk->watch(m_batch);
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), patienceMs);
    m_desk->showChallenge();
    QTRY_VERIFY_WITH_TIMEOUT(seen.size() >= 6, patienceMs);
    // The good one is good: its text stands where the template has it.
    QCOMPARE(seen[0].readings.size(), size_t(1));
    QVERIFY(seen[0].textPresent.value_or(false));
    QVERIFY(seen[0].readings.front().bytes.contains("10" + lot));
    QCOMPARE(seen[1].readings.front().bytes, seen[0].readings.front().bytes);
    QVERIFY(seen[2].readings.empty() || !seen[2].readings.front().bytes.contains("10" + lot));
    QVERIFY(seen[4].readings.empty());
    QCOMPARE(seen[5].readings.front().bytes, seen[0].readings.front().bytes);
    QVERIFY(seen[0].quality && seen[5].quality);
    QVERIFY(seen[0].quality->overall() >= 2 && seen[5].quality->overall() == 1);
}

void tst_LineDesk::testsTheCameraWithoutABatch()
{
    QSignalSpy viewed(m_desk.get(), &LineDesk::viewed);
    QSignalSpy seen(m_desk.get(), &LineDesk::packSeen);
    m_desk->setDevices(withCamera(film({ { .at = 0, .message = message(1) }, { .at = 400 } })));
    QTest::qWait(50);
    QCOMPARE(viewed.size(), 0);
    m_desk->setTesting(true);
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 2, patienceMs);
    QVERIFY(!viewed.isEmpty());
    seen.clear();
    m_desk->reopen();
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 2, patienceMs);
    m_desk->setTesting(false);
}

void tst_LineDesk::saysThatThereIsNoCamera()
{
    QSignalSpy found(m_desk.get(), &LineDesk::cameraFound);
    m_desk->watch(m_batch);
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), patienceMs);
    QVERIFY(found.last().at(0).toString().isEmpty());
    m_desk->setDevices(withCamera(m_test->path("nowhere.avi")));
    QSignalSpy status(m_desk.get(), &LineDesk::cameraStatusChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!status.isEmpty(), patienceMs);
    QCOMPARE(status.last().at(0).value<scan::ScanSource::Status>(), scan::ScanSource::Status::Lost);
    QVERIFY(status.last().at(1).toString().contains(QStringLiteral("nowhere.avi")));
}

QTEST_MAIN(tst_LineDesk)
#include "tst_linedesk.moc"
