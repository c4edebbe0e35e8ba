#include "dock/itempresenter.h"
#include "support/dock.h"
#include "workflow/aggregationsession.h"
#include "workflow/holds.h"
#include "workflow/pools.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>

using namespace packledger;
using namespace packledger::dock;
using common::Tone;

/// The page of an item without a window, on a real ledger in its own thread.
class tst_ItemPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<test::Dock>();
        m_receipt = m_dock->pallet();
        m_service = std::make_unique<common::LedgerService>(m_dock->clock);
        QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
        m_service->open(m_dock->siteFolder());
        QTRY_COMPARE(opened.size(), 1);
    }
    void cleanup()
    {
        m_service.reset();
        m_dock.reset();
    }

    void findsAnItemBySerialAlone();
    void tellsOfANumberThatNoPackCarries();
    void tellsWhichOpenReceiptHasSeenIt();
    void tellsWhatWasPackedIntoWhat();
    void tellsWhatIsBeingPacked();
    void findsALotAndListsItsPacks();
    void holdsAnItemAndLetsItGo();

private:
    static scan::ScanReading reading(const QByteArray &serial)
    {
        scan::ScanReading code;
        code.symbologyIdentifier = "]d2";
        code.bytes = "0100361414312340172806301" + QByteArray("0L1\x1D") + "21" + serial;
        code.source = QStringLiteral("test");
        return code;
    }

    std::unique_ptr<test::Dock> m_dock;
    std::unique_ptr<common::LedgerService> m_service;
    ReceiptId m_receipt;
};

void tst_ItemPresenter::findsAnItemBySerialAlone()
{
    ItemPresenter item(*m_service, m_dock->clock);
    item.find(reading("u1"));
    QTRY_COMPARE(item.state().stage, ItemState::Stage::Found);
    QCOMPARE(item.state().code, QStringLiteral("u1"));
    QCOMPARE(item.state().stateText, QStringLiteral("On its way to us"));
    QVERIFY(item.state().timeline.size() >= 3);
    QCOMPARE(item.state().timeline.back().title, QStringLiteral("Commissioned"));
    QCOMPARE(item.state().tree.front().kind, QStringLiteral("Pallet"));
    item.find(QStringLiteral("nonsense"));
    QTRY_COMPARE(item.state().stage, ItemState::Stage::NotFound);
    QVERIFY(item.state().message.contains(QStringLiteral("nonsense")));
    QSignalSpy receipts(&item, &ItemPresenter::receiptFound);
    item.find(QStringLiteral("PO-1"));
    QTRY_COMPARE(item.state().stage, ItemState::Stage::Results);
    item.open(item.state().results.front().itemKey);
    QCOMPARE(receipts.first().first().value<ReceiptId>(), m_receipt);
}

void tst_ItemPresenter::tellsOfANumberThatNoPackCarries()
{
    m_dock->set("company-prefixes", QStringLiteral("0361414"));
    const QString key = QStringLiteral("010036141431234021BAD1");
    QVERIFY(m_dock->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        workflow::PoolSpec pool;
        pool.gtin = "00361414312340";
        if (const auto made = workflow::makePool(transaction, m_dock->ana, pool); !made)
            return fail(made.error());
        const QJsonArray keys { key };
        transaction.appendAct("number.drawn",
            { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), 1 }, { QStringLiteral("keys"), keys } });
        transaction.appendAct("number.moved",
            { { QStringLiteral("state"), QStringLiteral("rejected") }, { QStringLiteral("keys"), keys } });
        ledger::CameraResult result;
        result.key = gs1::ItemKey::fromText(key.toUtf8());
        result.point = QStringLiteral("Labeller");
        result.at = m_dock->clock.now();
        result.grade = 10;
        transaction.appendAct("camera.results",
            { { QStringLiteral("file"), QStringLiteral("cam.csv") },
                { QStringLiteral("results"), QJsonArray { result.toJson() } } });
        return {};
    }));
    ItemPresenter item(*m_service, m_dock->clock);
    item.setSession(m_dock->ana);
    item.find(QStringLiteral("BAD1"));
    QTRY_COMPARE(item.state().stage, ItemState::Stage::Found);
    QCOMPARE(item.state().code, QStringLiteral("BAD1"));
    QVERIFY(!item.state().canHold); // there is nothing to hold
    QCOMPARE(item.state().inspections.size(), size_t(1));
    QCOMPARE(item.state().inspections[0].tone, Tone::Attention);
    QCOMPARE(item.state().timeline.size(), size_t(3)); // rejected, looked at, drawn
    item.saveInspections(m_dock->path("exports"));
    QSignalSpy saved(&item, &ItemPresenter::inspectionsSaved);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(QFile::exists(saved.first().first().toString()));
}

void tst_ItemPresenter::tellsWhichOpenReceiptHasSeenIt()
{
    m_dock->scan(m_receipt, "u1");
    m_dock->scan(m_receipt, "c2");
    ItemPresenter item(*m_service, m_dock->clock);
    const QString source = QStringLiteral("receipt:%1").arg(m_receipt.value);
    for (const auto &[serial, word] : { std::pair { "u1", "seen" }, std::pair { "u4", "inferred" } }) {
        item.find(reading(serial));
        QTRY_COMPARE(item.state().code, QString::fromLatin1(serial));
        QCOMPARE(item.state().stateText, QStringLiteral("Being received"));
        QCOMPARE(item.state().timeline.front().sourceKey, source);
        QVERIFY(item.state().timeline.front().detail.startsWith(QLatin1StringView(word)));
        QVERIFY(!item.state().timeline.front().when.isEmpty());
    }
    item.find(reading("u2"));
    QTRY_COMPARE(item.state().code, QStringLiteral("u2"));
    QCOMPARE(item.state().stateText, QStringLiteral("On its way to us"));
}

void tst_ItemPresenter::tellsWhatWasPackedIntoWhat()
{
    ItemPresenter item(*m_service, m_dock->clock);
    item.find(reading("u1"));
    QTRY_COMPARE(item.state().stage, ItemState::Stage::Found);
    QStringList packed;
    for (const TimelineRow &row : item.state().timeline) {
        if (row.title == QStringLiteral("Packed"))
            packed << row.detail;
    }
    QCOMPARE(packed.size(), 2);
    QVERIFY2(packed.back().startsWith(QStringLiteral("in case ")), qPrintable(packed.back()));
    QVERIFY2(
        packed.front().startsWith(QStringLiteral("Case ")) && packed.front().contains(QStringLiteral(" → Pallet ")),
        qPrintable(packed.front()));
}

void tst_ItemPresenter::tellsWhatIsBeingPacked()
{
    m_dock->document({ test::Dock::commissioned({ "u50", "c50" }, "L1") });
    m_dock->ledger().setActor({ "ana", "Bench 7" });
    const auto packing = m_dock->write([&](ledger::WriteTransaction &transaction) {
        return workflow::openPacking(transaction, m_dock->ana, { test::Dock::key("c50"), {}, {} });
    });
    QVERIFY(packing);
    QVERIFY(m_dock->write([&](ledger::WriteTransaction &transaction) {
        return workflow::AggregationSession(*packing, m_dock->ana).scan(transaction, test::Dock::code("u50"));
    }));
    ItemPresenter item(*m_service, m_dock->clock);
    for (const char *name : { "c50", "u50" }) {
        item.open(QString::fromUtf8(test::Dock::key(name).text()));
        QTRY_COMPARE(item.state().code, QString::fromLatin1(name));
        const TimelineRow &now = item.state().timeline.front();
        QCOMPARE(now.title, QStringLiteral("Being packed"));
        QVERIFY2(now.detail.contains(QLatin1StringView("Bench 7")), qPrintable(now.detail));
    }
    // From the child one gets to the container.
    QCOMPARE(item.state().timeline.front().sourceKey, QString::fromUtf8(test::Dock::key("c50").text()));
}

void tst_ItemPresenter::findsALotAndListsItsPacks()
{
    m_dock->document({ test::Dock::commissioned({ "u50", "u51" }, "LOT-77") });
    m_dock->write([&](ledger::WriteTransaction &transaction) {
        return workflow::placeHold(transaction, m_dock->ana, test::Dock::key("u51"), "damaged");
    });
    ItemPresenter item(*m_service, m_dock->clock);
    item.find(QStringLiteral("lot-77"));
    QTRY_COMPARE(item.state().stage, ItemState::Stage::Results);
    QCOMPARE(item.state().results.size(), std::size_t(1));
    QCOMPARE(item.state().results.front().code, QStringLiteral("LOT-77"));
    item.open(item.state().results.front().itemKey);
    QTRY_COMPARE(item.state().results.size(), std::size_t(2));
    // What is on hold comes first.
    QCOMPARE(item.state().results.front().code, QStringLiteral("u51"));
    QCOMPARE(item.state().results.front().tone, Tone::Stop);
    QVERIFY(item.state().message.startsWith(QStringLiteral("2 units, 1")));
    // The list on paper, and all of it as a file.
    QSignalSpy paper(&item, &ItemPresenter::paperReady);
    QCOMPARE(item.offers().front().id, QStringLiteral("list"));
    item.makePaper(item.offers().front().id);
    QCOMPARE(paper.front().front().value<common::Paper>().tables.front().rows.size(), std::size_t(2));
    QSignalSpy saved(&item, &ItemPresenter::listSaved);
    item.saveList(m_dock->path("exports"));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.front().at(1).toLongLong(), 2);
    QFile list(saved.front().at(0).toString());
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(list.readAll().contains("u51"));
}

void tst_ItemPresenter::holdsAnItemAndLetsItGo()
{
    ItemPresenter item(*m_service, m_dock->clock);
    item.setSession(m_dock->ana);
    QSignalSpy changed(&item, &ItemPresenter::holdChanged);
    item.open(QString::fromUtf8(test::Dock::key("u1").text()));
    QTRY_VERIFY(item.state().canHold);
    item.startHold();
    QVERIFY(item.state().hold && !item.state().hold->isRelease);
    item.confirmHold({}, QStringLiteral("wet"));
    QVERIFY(!item.state().hold->message.isEmpty());
    item.confirmHold(QStringLiteral("damaged"), QStringLiteral("wet"));
    QTRY_VERIFY(item.state().isHeld);
    QCOMPARE(item.state().tone, Tone::Stop);
    QCOMPARE(item.state().fields.back().value, QStringLiteral("Damaged"));
    QVERIFY(item.state().timeline.front().detail.contains(QStringLiteral("wet")));
    item.listHeld();
    QTRY_COMPARE(item.state().stage, ItemState::Stage::Results);
    QCOMPARE(item.state().message, QString()); // the count is all there is to say
    item.open(item.state().results.front().itemKey);
    QTRY_VERIFY(item.state().isHeld);
    item.startHold();
    item.confirmHold({}, {});
    QVERIFY(!item.state().hold->wordsError.isEmpty());
    item.confirmHold({}, QStringLiteral("dry again"));
    QTRY_VERIFY(!item.state().isHeld && item.state().stage == ItemState::Stage::Found);
    QCOMPARE(changed.size(), 2);
    // Who may not, is not offered it.
    item.setSession({});
    item.open(QString::fromUtf8(test::Dock::key("u1").text()));
    QTRY_COMPARE(item.state().stage, ItemState::Stage::Found);
    QVERIFY(!item.state().canHold);
}

QTEST_GUILESS_MAIN(tst_ItemPresenter)
#include "tst_itempresenter.moc"
