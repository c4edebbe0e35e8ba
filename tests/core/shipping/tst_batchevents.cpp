#include "core/shipping/readdocument.h"
#include "shipping/batchnews.h"
#include "shipping/batchresult.h"
#include "shipping/shippingerrors.h"
#include "support/shippingbench.h"
#include "sync/syncerrors.h"
#include "workflow/batches.h"
#include "workflow/ending.h"
#include "workflow/undoing.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace packledger;
using namespace packledger::test;

/// What a partner is told of a batch as it is closed, and of its packs when they are shipped to it later.
class tst_BatchEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ShippingBench>();
        m_bench->set("company-prefixes", QStringLiteral("0361414"));
        m_second = 0;
        m_batch = open(QStringLiteral("B-1"));
    }
    void cleanup() { QCOMPARE(m_bench->replayDifference(), QByteArray()); }

    void tellsThemAsTheBatchIsClosed_data() { eachForm(); }
    void tellsThemAsTheBatchIsClosed();
    void tellsOfContainersWhatIsOfTheBatch();
    void shipsToTheSamePartnerWhatItDoesNotKnow();
    void tellsWhatWasPackedAnewSince();
    void tellsAgainWhatThePartnerRefused();
    void keepsToThePartnersLimits();
    void asksWhoseBatchItIs();
    void closesNothingThatCannotBeTold();
    void tellsOfPacksThatEndSinceTheClose();
    void tellsWhatIsTakenBackSinceTheClose();
    void takesNothingBackThatWasUnpackedBeforeTheClose();
    void tellsOfAContainerWhatHasLeftItSince();
    void tellsNobodyElseOfEnds();

private:
    static ledger::WorkOrder order(const QString &name)
    {
        ledger::WorkOrder order;
        order.name = name;
        order.gtin = ShippingBench::key("u1").gtin()->digits();
        order.lot = "RP4471";
        order.expiry = "2028-08-31";
        order.quantity = 10;
        return order;
    }
    BatchId open(const QString &name)
    {
        return *m_bench->write([&](ledger::WriteTransaction &transaction) {
            return workflow::openBatch(transaction, m_bench->ana, order(name));
        });
    }
    void append(const epcis::Event &event)
    {
        (void)m_bench->write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            transaction.appendEvent(event, ShippingBench::hashOf(event));
            return {};
        });
    }
    void make(const QByteArrayList &names, BatchId batch)
    {
        (void)m_bench->write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            QJsonArray keys;
            for (const QByteArray &name : names)
                keys.append(QString::fromUtf8(ShippingBench::key(name).text()));
            transaction.appendAct("number.drawn",
                { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), batch.value },
                    { QStringLiteral("keys"), keys } });
            return {};
        });
        commission(names);
    }
    void commission(const QByteArrayList &names)
    {
        append(anEvent()
                   .commissioning(ShippingBench::epcs(names))
                   .lot("RP4471", "2028-08-31")
                   .at(ShippingBench::here)
                   .second(++m_second));
    }
    void pack(const QByteArray &container, const QByteArrayList &names)
    {
        append(anEvent()
                   .packing(ShippingBench::epc(container), ShippingBench::epcs(names))
                   .at(ShippingBench::here)
                   .second(++m_second));
    }
    void unpack(const QByteArray &container, const QByteArrayList &names)
    {
        append(anEvent()
                   .unpacking(ShippingBench::epc(container), ShippingBench::epcs(names))
                   .at(ShippingBench::here)
                   .second(++m_second));
    }
    Result<shipping::ClosedBatch> close(BatchId batch)
    {
        const auto signatory = [](const char *name) {
            return access::Signatory { access::Session::forOperator(name), false };
        };
        return m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
            return shipping::closeBatch(
                transaction, batch, { signatory("ana"), signatory("ben"), {}, {} }, m_bench->identity());
        });
    }
    ReadDocument document(ledger::OutboxId id) { return ReadDocument(m_bench->bytes(id)); }
    /// What waits in the outbox, the oldest first.
    std::vector<ledger::OutboxId> outbox()
    {
        std::vector<ledger::OutboxId> ids;
        (void)m_bench->ledger().read([&](ledger::View &view) -> Result<void> {
            for (const ledger::OutboxRow &row : view.exchange().outbox.all())
                ids.push_back(row.id);
            return {};
        });
        std::ranges::sort(ids, {}, &ledger::OutboxId::value);
        return ids;
    }
    EventId end(const QByteArray &name)
    {
        m_bench->clock.advance(60'000);
        const Result<workflow::EndOutcome> done = m_bench->ledger().write([&](ledger::WriteTransaction &transaction) {
            return shipping::andTell(transaction, [&] {
                return workflow::endItem(transaction, m_bench->ana, ShippingBench::code(name),
                    { ledger::End::Destroyed, QStringLiteral("crushed") });
            });
        });
        return done && done->verdict == workflow::EndVerdict::Done ? done->event : EventId();
    }
    bool undo(const QByteArray &name)
    {
        m_bench->clock.advance(60'000);
        return m_bench->ledger()
            .write([&](ledger::WriteTransaction &transaction) {
                return shipping::andTell(transaction,
                    [&] { return workflow::undoLast(transaction, m_bench->ana, ShippingBench::key(name)); });
            })
            .has_value();
    }
    ReadDocument ship(const QByteArrayList &names)
    {
        const shipping::Shipped shipped = m_bench->shipAll(m_bench->openDispatch(), names);
        return document(shipped.documents.front().document);
    }

    std::unique_ptr<ShippingBench> m_bench;
    BatchId m_batch;
    int m_second = 0;
};

void tst_BatchEvents::tellsThemAsTheBatchIsClosed()
{
    QFETCH(sync::EpcisForm, form);
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.form = form;
    m_bench->setPartner(partner);
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    make({ "u1", "u2", "u3", "u4", "u5" }, m_batch);
    commission({ "c1" });
    pack("c1", { "u1", "u2" });
    QVERIFY(m_bench->end("u4", ledger::End::Sampled));
    QVERIFY(m_bench->end("u5", ledger::End::Decommissioned));
    const Result<shipping::ClosedBatch> closed = close(m_batch);
    QVERIFY(closed);
    QCOMPARE(closed->told.size(), size_t(1));
    QCOMPARE(closed->told.front().partner, QByteArray("acme"));
    QCOMPARE(closed->told.front().events, 5);
    const ReadDocument told = document(closed->told.front().document);
    QCOMPARE(told.faults(), QStringList());
    QCOMPARE(told.told(),
        (QByteArrayList { "commissioning u1 u2 u3 u4 u5", "commissioning c1", "packing c1: u1 u2", "decommissioning u4",
            "decommissioning u5" }));
    QVERIFY(told.events.front().ilmd.has_value());
    // Nothing changed hands.
    QVERIFY(!told.head.affirmsTransactionStatement.value_or(false));
}

void tst_BatchEvents::tellsOfContainersWhatIsOfTheBatch()
{
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    const BatchId other = open(QStringLiteral("B-2"));
    make({ "u1", "u2" }, m_batch);
    make({ "u6" }, other);
    commission({ "c1", "c2" });
    pack("c1", { "u1", "u2" });
    pack("c2", { "u6" });
    pack("p1", { "c1", "c2" });
    QCOMPARE(document(close(m_batch)->told.front().document).told(),
        (QByteArrayList { "commissioning u1 u2", "commissioning c1", "packing c1: u1 u2", "packing 1000000001: c1" }));
    QCOMPARE(document(close(other)->told.front().document).told(),
        (QByteArrayList { "commissioning u6", "commissioning c2", "packing c2: u6", "packing 1000000001: c2" }));
}

void tst_BatchEvents::shipsToTheSamePartnerWhatItDoesNotKnow()
{
    make({ "u1", "u2", "u3" }, m_batch);
    commission({ "c1" });
    pack("c1", { "u1", "u2" });
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    QVERIFY(close(m_batch));
    commission({ "c2" });
    pack("c2", { "u3" });
    const ReadDocument told = ship({ "c1", "c2" });
    QCOMPARE(told.told(), (QByteArrayList { "commissioning c2", "packing c2: u3", "shipping c1 c2" }));
    QVERIFY(told.head.affirmsTransactionStatement.value_or(false));

    // Whoever was not told gets the whole story.
    const BatchId other = open(QStringLiteral("B-2"));
    m_bench->set("line.events-partner", QString());
    make({ "u6" }, other);
    QVERIFY(close(other)->told.empty());
    QCOMPARE(ship({ "u6" }).told(), (QByteArrayList { "commissioning u6", "shipping u6" }));
}

void tst_BatchEvents::tellsWhatWasPackedAnewSince()
{
    make({ "u1", "u2", "u3" }, m_batch);
    commission({ "c1" });
    pack("c1", { "u1", "u2", "u3" });
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    QVERIFY(close(m_batch));
    unpack("c1", { "u1", "u2" });
    commission({ "c2" });
    pack("c2", { "u1" });
    // One in another case, one loose, and the case with what stayed in it.
    QCOMPARE(ship({ "c2", "u2", "c1" }).told(),
        (QByteArrayList { "unpacking c1: u1 u2", "commissioning c2", "packing c2: u1", "shipping c1 c2 u2" }));
}

void tst_BatchEvents::tellsAgainWhatThePartnerRefused()
{
    make({ "u1" }, m_batch);
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    const Result<shipping::ClosedBatch> closed = close(m_batch);
    QVERIFY(closed);
    m_bench->delivered(closed->told.front().document, "outbox.refused");
    QCOMPARE(ship({ "u1" }).told(), (QByteArrayList { "commissioning u1", "shipping u1" }));
}

void tst_BatchEvents::keepsToThePartnersLimits()
{
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.mostEvents = 2;
    m_bench->setPartner(partner);
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    make({ "u1" }, m_batch);
    make({ "u2" }, m_batch);
    commission({ "c1" });
    pack("c1", { "u1", "u2" });
    const Result<shipping::ClosedBatch> closed = close(m_batch);
    QVERIFY(closed);
    QCOMPARE(closed->told.size(), size_t(2));
    QCOMPARE(
        document(closed->told.front().document).told(), (QByteArrayList { "commissioning u1", "commissioning u2" }));
    QCOMPARE(
        document(closed->told.back().document).told(), (QByteArrayList { "commissioning c1", "packing c1: u1 u2" }));
    QVERIFY(closed->told.front().fileName != closed->told.back().fileName);

    const BatchId other = open(QStringLiteral("B-2"));
    partner.mostBytes = 100;
    m_bench->setPartner(partner);
    make({ "u6" }, other);
    QCOMPARE(close(other).error().code, codes::tooBigForPartner);
}

void tst_BatchEvents::asksWhoseBatchItIs()
{
    const auto listener = [&](const char *client, const char *market) {
        ledger::WorkOrder wanted = order({});
        wanted.client = QString::fromLatin1(client);
        wanted.market = market;
        return m_bench->ledger().read([&](ledger::View &view) { return shipping::eventsPartner(view, wanted); });
    };
    QVERIFY(!*listener("Acme", "us"));
    m_bench->set("line.events-partner.us", QStringLiteral("acme"));
    QVERIFY(!*listener("Acme", "eu"));
    QCOMPARE((*listener("Acme", "us"))->name, QByteArray("acme"));
    m_bench->set("line.events-partner.Acme", QStringLiteral("nobody"));
    QCOMPARE(listener("Acme", "us").error().code, sync::codes::partnerUnknown);
    QCOMPARE((*listener("", "us"))->name, QByteArray("acme"));
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    QCOMPARE((*listener("", ""))->name, QByteArray("acme"));
}

void tst_BatchEvents::closesNothingThatCannotBeTold()
{
    make({ "u1" }, m_batch);
    m_bench->set("line.events-partner", QStringLiteral("nobody"));
    const Error refusal = close(m_batch).error();
    QCOMPARE(refusal.code, sync::codes::partnerUnknown);
    QCOMPARE(refusal.detail, QStringLiteral("nobody"));
    // Nothing was signed, and nothing waits to go out.
    (void)m_bench->ledger().read([&](ledger::View &view) -> Result<void> {
        [&] { QVERIFY(view.exchange().outbox.all().empty()); }();
        [&] { QVERIFY(view.line().batches.acts(m_batch, "batch.closed").empty()); }();
        return {};
    });
    m_bench->set("line.events-partner", QString());
    QVERIFY(close(m_batch)->told.empty());
}

void tst_BatchEvents::tellsOfPacksThatEndSinceTheClose()
{
    make({ "u1", "u2", "u3" }, m_batch);
    commission({ "c1" });
    pack("c1", { "u1", "u2" });
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    QVERIFY(close(m_batch));
    QVERIFY(end("u1").isValid());
    QCOMPARE(outbox().size(), size_t(2));
    const ReadDocument told = document(outbox().back());
    QCOMPARE(told.faults(), QStringList());
    QCOMPARE(told.told(), (QByteArrayList { "unpacking c1: u1", "destroying u1" }));
    // Why is nobody else's business.
    QVERIFY(told.events.back().extensions.empty());
    // Nothing of it is told twice.
    QCOMPARE(ship({ "c1" }).told(), (QByteArrayList { "shipping c1" }));
}

void tst_BatchEvents::tellsWhatIsTakenBackSinceTheClose()
{
    make({ "u1", "u2" }, m_batch);
    commission({ "c1" });
    pack("c1", { "u1", "u2" });
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    QVERIFY(close(m_batch));
    const ReadDocument closing = document(outbox().front());
    QVERIFY(end("u1").isValid());
    const ReadDocument ended = document(outbox().back());
    QVERIFY(undo("u1"));
    const ReadDocument undone = document(outbox().back());
    QCOMPARE(undone.told(), (QByteArrayList { "not: destroying u1", "not: unpacking c1: u1" }));
    // What is taken back is what was told, to its identifier.
    QCOMPARE(undone.events.front().eventId, ended.events.back().eventId);
    QCOMPARE(undone.events.back().eventId, ended.events.front().eventId);

    // The packing that it was told at the close does not hold either.
    QVERIFY(undo("u1"));
    const ReadDocument unpacked = document(outbox().back());
    QCOMPARE(unpacked.told(), (QByteArrayList { "not: packing c1: u1 u2" }));
    QCOMPARE(unpacked.events.front().eventId, closing.events.back().eventId);
    QCOMPARE(ship({ "u1" }).told(), (QByteArrayList { "shipping u1" }));

    // Of what it never heard nothing is taken back.
    const size_t before = outbox().size();
    pack("c1", { "u2" });
    QVERIFY(undo("u2"));
    QCOMPARE(outbox().size(), before);
}

void tst_BatchEvents::takesNothingBackThatWasUnpackedBeforeTheClose()
{
    // The partner was told of packs in no container: it would know of u1 and the bundle in the case by nobody.
    make({ "u1", "u2", "u3", "u4" }, m_batch);
    commission({ "b1", "c1" });
    pack("b1", { "u3", "u4" });
    pack("c1", { "u1", "u2", "b1" });
    unpack("c1", { "u1" });
    unpack("c1", { "b1" });
    QVERIFY(undo("b1"));
    unpack("c1", { "b1" });
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    QVERIFY(close(m_batch));
    const size_t told = outbox().size();
    QVERIFY(!undo("u1"));
    QVERIFY(!undo("b1"));
    QCOMPARE(outbox().size(), told);
    // It is packed again instead, and what was unpacked since is taken back as before.
    pack("c1", { "u1" });
    unpack("c1", { "u2" });
    QVERIFY(undo("u2"));
    QCOMPARE(ship({ "c1" }).told(), (QByteArrayList { "packing c1: u1", "shipping c1" }));
}

void tst_BatchEvents::tellsOfAContainerWhatHasLeftItSince()
{
    make({ "u1", "u2", "u3" }, m_batch);
    commission({ "c1" });
    pack("c1", { "u1", "u2", "u3" });
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    QVERIFY(close(m_batch));
    unpack("c1", { "u1", "u2" });
    // It took them for shipped with the case, otherwise.
    QCOMPARE(ship({ "c1" }).told(), (QByteArrayList { "unpacking c1: u1 u2", "shipping c1" }));
}

void tst_BatchEvents::tellsNobodyElseOfEnds()
{
    // A batch that runs, one that nobody was told of, and one whose partner refused what it was told.
    make({ "u1" }, m_batch);
    QVERIFY(end("u1").isValid());
    const BatchId quiet = open(QStringLiteral("B-2"));
    make({ "u2" }, quiet);
    QVERIFY(close(quiet));
    QVERIFY(end("u2").isValid());
    const BatchId refused = open(QStringLiteral("B-3"));
    make({ "u3" }, refused);
    m_bench->set("line.events-partner", QStringLiteral("acme"));
    const Result<shipping::ClosedBatch> closed = close(refused);
    QVERIFY(closed);
    m_bench->delivered(closed->told.front().document, "outbox.refused");
    QVERIFY(end("u3").isValid());
    QCOMPARE(outbox().size(), size_t(1));
}

QTEST_GUILESS_MAIN(tst_BatchEvents)
#include "tst_batchevents.moc"
