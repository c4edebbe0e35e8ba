#include "cli/commandline.h"
#include "support/shippingbench.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// The verbs of shipping, as a script calls them: what they print, and how they end.
class tst_ShipCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ShippingBench>();
        m_bench->palletAtHand();
    }
    void shipsWithAVerdictForEachScan();
    void tellsItsNotesWheneverItShips();
    void shipsNothingWhereNothingMayGo();
    void saysWhatWouldHappenAndKeepsNothing();
    void picksOverTime();
    void followsAnOrder();
    void packsOntoNewPallets();
    void shipsTheRestLater();
    void voidsListsAndShows();
    void correctsNumbers();
    void saysWhoOverrodeALicenceAndWhy();
    void arrivesWholeAtAnEmptySite_data();
    void arrivesWholeAtAnEmptySite();

private:
    ExitStatus runAt(const QString &site, const QStringList &arguments)
    {
        QByteArray out;
        const ExitStatus status = run(site, QStringList { QStringLiteral("--json") } + arguments, out);
        m_lines.clear();
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                m_lines.append(QJsonDocument::fromJson(line).object());
        }
        return status;
    }
    ExitStatus run(const QString &site, const QStringList &arguments, QByteArray &out)
    {
        QByteArray err;
        QBuffer facts(&out);
        QBuffer remarks(&err);
        facts.open(QIODevice::WriteOnly);
        remarks.open(QIODevice::WriteOnly);
        return CommandLine(makeCommands(), facts, remarks, m_bench->clock)
            .run(QStringList { QStringLiteral("--site"), site, QStringLiteral("--operator"), QStringLiteral("ana") }
                + arguments);
    }
    ExitStatus run(const char *command)
    {
        return runAt(m_bench->siteFolder(), QString::fromUtf8(command).split(QLatin1Char(' ')));
    }
    QByteArray scans(const QByteArrayList &names)
    {
        QByteArray lines;
        for (const QByteArray &name : names)
            lines += ShippingBench::epc(name) + '\n';
        return file("scans", lines);
    }
    QByteArray file(const char *name, const QByteArray &bytes)
    {
        QFile written(m_bench->path(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) < 0)
            qFatal("file");
        return written.fileName().toUtf8();
    }
    QJsonValue at(int line, const char *name) const { return m_lines.value(line).value(QLatin1StringView(name)); }
    QJsonValue last(const char *name) const { return at(int(m_lines.size()) - 1, name); }

    std::unique_ptr<ShippingBench> m_bench;
    QList<QJsonObject> m_lines;
};

void tst_ShipCommands::shipsWithAVerdictForEachScan()
{
    QCOMPARE(run("ship --to acme --po PO-7 --delivery SHP-9 --scans " + scans({ "p1", "p1", "u2", "u77" })),
        ExitStatus::Refused);
    QCOMPARE(m_lines.size(), 5);
    QCOMPARE(at(0, "verdict"), QJsonValue(QStringLiteral("accepted")));
    QCOMPARE(at(0, "item"), QJsonValue(QString::fromLatin1(ShippingBench::epc("p1"))));
    QCOMPARE(at(0, "inside")[QLatin1StringView("units")].toInteger(), 6);
    QCOMPARE(at(1, "verdict"), QJsonValue(QStringLiteral("duplicate")));
    QCOMPARE(at(2, "verdict"), QJsonValue(QStringLiteral("already-inside")));
    QCOMPARE(at(3, "verdict"), QJsonValue(QStringLiteral("unknown")));
    QCOMPARE(last("shipment"), QJsonValue(QStringLiteral("1")));
    QVERIFY(!last("document").toString().isEmpty());
    QVERIFY(last("event").toInteger() > 0);
    QCOMPARE(last("preview"), QJsonValue(QStringLiteral("1 pallet, 2 cases, 6 units, 1 lot")));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
}

void tst_ShipCommands::tellsItsNotesWheneverItShips()
{
    QByteArray said;
    const QStringList words { QStringLiteral("ship"), QStringLiteral("--to"), QStringLiteral("acme"),
        QStringLiteral("--scans"), QString::fromUtf8(scans({ "p1" })) };
    QCOMPARE(run(m_bench->siteFolder(), words, said), ExitStatus::Done);
    QVERIFY2(said.contains("Note: The order's number is missing."), said.constData());
}

void tst_ShipCommands::shipsNothingWhereNothingMayGo()
{
    QCOMPARE(run("ship --to acme --scans " + scans({ "u77" })), ExitStatus::Refused);
    QCOMPARE(run("ship --to nobody --scans " + scans({ "p1" })), ExitStatus::Unusable);
    QCOMPARE(run("ship --scans " + scans({ "p1" })), ExitStatus::Unusable);
    QCOMPARE(run("ship --to acme --scans " + scans({ "u1" })), ExitStatus::Refused);
    QCOMPARE(at(0, "verdict"), QJsonValue(QStringLiteral("in-container")));
    QVERIFY(at(0, "may_unpack").toBool());
    QCOMPARE(m_bench->state("p1"), ledger::ItemState::Received);
    QCOMPARE(run("ship --to acme --unpack --scans " + scans({ "u1" })), ExitStatus::Done);
}

void tst_ShipCommands::saysWhatWouldHappenAndKeepsNothing()
{
    QCOMPARE(run("ship --to acme --dry-run --scans " + scans({ "p1" })), ExitStatus::Done);
    QCOMPARE(last("state"), QJsonValue(QStringLiteral("ready")));
    QVERIFY(last("dry_run").toBool());
    QVERIFY(!last("warnings").toArray().isEmpty()); // no order number
    QCOMPARE(m_bench->state("p1"), ledger::ItemState::Received);
    QCOMPARE(run("ship list"), ExitStatus::Done);
    QVERIFY(m_lines.isEmpty());
    QCOMPARE(m_bench->replayDifference(), QByteArray());
}

void tst_ShipCommands::picksOverTime()
{
    QCOMPARE(run("ship scan 99 " + scans({})), ExitStatus::Unusable); // none of that number, also without a scan
    QCOMPARE(last("error")[QLatin1StringView("code")].toString(), QStringLiteral("shipping.no-such-shipment"));
    QCOMPARE(run("ship open --to 0388888000016 --po PO-7"), ExitStatus::Done);
    QCOMPARE(last("state"), QJsonValue(QStringLiteral("open")));
    QCOMPARE(run("ship check 1"), ExitStatus::Refused); // nothing picked
    QCOMPARE(run("ship scan 1 --unpack " + scans({ "c1", "c2" })), ExitStatus::Done);
    QCOMPARE(run("ship scan 1 --take-out " + scans({ "c2" })), ExitStatus::Done);
    QCOMPARE(run("ship check 1"), ExitStatus::Done);
    QCOMPARE(last("contents")[QLatin1StringView("units")].toInteger(), 3);
    QCOMPARE(run("ship finish 1"), ExitStatus::Done);
    QCOMPARE(run("ship finish 1"), ExitStatus::Refused);
    QCOMPARE(run("ship scan 1 " + scans({})), ExitStatus::Refused); // not open any more
    QCOMPARE(run("ship open --to acme"), ExitStatus::Done);
    QCOMPARE(run("ship cancel 2"), ExitStatus::Done);
    QCOMPARE(last("state"), QJsonValue(QStringLiteral("cancelled")));
    QCOMPARE(run("ship show 2"), ExitStatus::Done);
    const QJsonObject act = last("acts").toArray().first().toObject();
    QCOMPARE(act.value(QStringLiteral("act")).toString(), QStringLiteral("given-up"));
    QCOMPARE(act.value(QStringLiteral("by")).toString(), QStringLiteral("ana"));
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
    QCOMPARE(m_bench->state("u4"), ledger::ItemState::Received);
}

void tst_ShipCommands::followsAnOrder()
{
    const QByteArray order
        = file("order.csv", "gtin,quantity,lot\n" + ShippingBench::key("u1").gtin()->digits() + ",3,L1\n");
    QCOMPARE(
        run("ship --to acme --unpack --order " + order + " --scans " + scans({ "c1", "u4" })), ExitStatus::Refused);
    QCOMPARE(at(0, "verdict"), QJsonValue(QStringLiteral("accepted")));
    QCOMPARE(at(1, "verdict"), QJsonValue(QStringLiteral("over-pick")));
    QCOMPARE(last("contents")[QLatin1StringView("units")].toInteger(), 3);
    QCOMPARE(run("ship --to acme --order " + file("bad.csv", "gtin,quantity\n1,x\n") + " --scans " + scans({ "c2" })),
        ExitStatus::Unusable);
    QCOMPARE(at(0, "error")[QLatin1StringView("where")][QLatin1StringView("line")].toInteger(), 2);
}

void tst_ShipCommands::packsOntoNewPallets()
{
    m_bench->ssccPool();
    (void)m_bench->unpackAll("p1");
    QCOMPARE(run("ship --to acme --po PO-7 --pack --scans " + scans({ "c1", "c2" })), ExitStatus::Done);
    QCOMPARE(m_lines.size(), 5);
    const QJsonValue pallet = at(0, "parent");
    QCOMPARE(at(0, "state"), QJsonValue(QStringLiteral("open")));
    QCOMPARE(at(1, "into"), pallet);
    QCOMPARE(at(3, "verdict"), QJsonValue(QStringLiteral("packed")));
    QCOMPARE(at(3, "item"), pallet);
    QCOMPARE(last("preview"), QJsonValue(QStringLiteral("1 pallet, 2 cases, 6 units, 1 lot")));
    QCOMPARE(m_bench->parent("c1"), pallet.toString().toUtf8());
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Shipped);
}

void tst_ShipCommands::shipsTheRestLater()
{
    (void)m_bench->unpackAll("p1");
    const QByteArray order = file("order.csv", "gtin,quantity\n" + ShippingBench::key("u1").gtin()->digits() + ",6\n");
    QCOMPARE(run("ship --to acme --po PO-7 --order " + order + " --scans " + scans({ "c1" })), ExitStatus::Done);
    QCOMPARE(run("ship open --rest-of 1"), ExitStatus::Done);
    QCOMPARE(last("purchase_order"), QJsonValue(QStringLiteral("PO-7")));
    QCOMPARE(run("ship scan 2 " + scans({ "c2" })), ExitStatus::Done);
    QCOMPARE(run("ship finish 2"), ExitStatus::Done);
    QCOMPARE(run("ship open --rest-of 2"), ExitStatus::Refused);
}

void tst_ShipCommands::voidsListsAndShows()
{
    QCOMPARE(run("ship --to acme --scans " + scans({ "p1" })), ExitStatus::Done);
    QCOMPARE(run("ship void 1"), ExitStatus::Unusable);
    QCOMPARE(run("ship show 1 --items"), ExitStatus::Done);
    QCOMPARE(at(0, "state"), QJsonValue(QStringLiteral("shipped")));
    QCOMPARE(at(1, "item"), QJsonValue(QString::fromLatin1(ShippingBench::epc("p1"))));
    QCOMPARE(runAt(m_bench->siteFolder(),
                 { QStringLiteral("ship"), QStringLiteral("void"), QStringLiteral("1"), QStringLiteral("--reason"),
                     QStringLiteral("wrong truck") }),
        ExitStatus::Done);
    QCOMPARE(last("void"), QJsonValue(QStringLiteral("before-sending")));
    QCOMPARE(last("shipment"), QJsonValue(QStringLiteral("1")));
    QVERIFY(!last("document").toString().isEmpty());
    QVERIFY(last("event").toInteger() > 0);
    QCOMPARE(m_bench->state("u1"), ledger::ItemState::Received);
    QCOMPARE(run("ship list"), ExitStatus::Done);
    QCOMPARE(at(0, "state"), QJsonValue(QStringLiteral("voided")));
    QCOMPARE(run("ship void 7 --reason x"), ExitStatus::Unusable);
    QCOMPARE(run("ship show 1"), ExitStatus::Done);
    const QJsonObject act = last("acts").toArray().first().toObject();
    QCOMPARE(act.value(QLatin1StringView("act")), QJsonValue(QStringLiteral("taken-back")));
    QCOMPARE(act.value(QLatin1StringView("by")), QJsonValue(QStringLiteral("ana")));
    QCOMPARE(act.value(QLatin1StringView("reason")), QJsonValue(QStringLiteral("wrong truck")));
    QByteArray said;
    QCOMPARE(run(m_bench->siteFolder(), { QStringLiteral("ship"), QStringLiteral("show"), QStringLiteral("1") }, said),
        ExitStatus::Done);
    QVERIFY2(said.contains("Taken back by ana: wrong truck"), said.constData());
}

void tst_ShipCommands::saysWhoOverrodeALicenceAndWhy()
{
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.licences.front().expires = QDate(2020, 1, 1);
    m_bench->setPartner(partner);
    QByteArray said;
    const QStringList words { QStringLiteral("ship"), QStringLiteral("--to"), QStringLiteral("acme"),
        QStringLiteral("--po"), QStringLiteral("PO-7"), QStringLiteral("--scans"), QString::fromUtf8(scans({ "p1" })) };
    QCOMPARE(run(m_bench->siteFolder(), words, said), ExitStatus::Refused);
    QVERIFY2(said.contains("Stop: "), said.constData());
    said.clear();
    QCOMPARE(run(m_bench->siteFolder(),
                 { QStringLiteral("ship"), QStringLiteral("finish"), QStringLiteral("1"), QStringLiteral("--override"),
                     QStringLiteral("renewal seen") },
                 said),
        ExitStatus::Done);
    QVERIFY2(!said.contains("Stop: "), said.constData());
    QVERIFY2(said.contains("Overridden by ana (renewal seen): "), said.constData());
    QCOMPARE(run("ship show 1"), ExitStatus::Done);
    QCOMPARE(last("acts").toArray().first()[QLatin1StringView("act")], QJsonValue(QStringLiteral("overridden")));
}

void tst_ShipCommands::correctsNumbers()
{
    QCOMPARE(run("ship --to acme --po PO-1 --scans " + scans({ "p1" })), ExitStatus::Done);
    m_bench->delivered(ledger::OutboxId { last("document").toString().toLongLong() });
    QCOMPARE(run("ship correct 1 --po PO-2 --reason misread"), ExitStatus::Done);
    QCOMPARE(run("ship show 1"), ExitStatus::Done);
    QCOMPARE(last("purchase_order"), QJsonValue(QStringLiteral("PO-2")));
    QCOMPARE(last("documents").toArray().size(), 2);
    QCOMPARE(run("ship received 1"), ExitStatus::Done);
    QCOMPARE(run("ship void 1 --reason late"), ExitStatus::Refused);
    QCOMPARE(last("error")[QLatin1StringView("code")].toString(), QStringLiteral("shipping.received-already"));
}

void tst_ShipCommands::arrivesWholeAtAnEmptySite_data()
{
    QTest::addColumn<sync::EpcisForm>("form");
    QTest::newRow("EPCIS 1.2 XML") << sync::EpcisForm::Xml12;
    QTest::newRow("EPCIS 2.0 XML") << sync::EpcisForm::Xml20;
    QTest::newRow("EPCIS 2.0 JSON-LD") << sync::EpcisForm::Json20;
}

void tst_ShipCommands::arrivesWholeAtAnEmptySite()
{
    QFETCH(sync::EpcisForm, form);
    sync::PartnerProfile partner = ShippingBench::customer();
    partner.form = form;
    m_bench->setPartner(partner);
    QCOMPARE(run("ship --to acme --po PO-7 --delivery SHP-9 --scans " + scans({ "p1" })), ExitStatus::Done);
    const QString document = QString::fromUtf8(
        file("document", m_bench->bytes(ledger::OutboxId { last("document").toString().toLongLong() })));

    TestSite there(m_bench->clock, "0388888000023");
    QCOMPARE(runAt(there.folder(), { QStringLiteral("import"), document }), ExitStatus::Done);
    const QString shipment = at(0, "shipments").toArray().at(0).toString();
    QCOMPARE(at(0, "warnings").toArray().size(), 0);
    QCOMPARE(runAt(there.folder(), { QStringLiteral("shipment"), QStringLiteral("show"), shipment }), ExitStatus::Done);
    QCOMPARE(at(0, "expected")[QLatin1StringView("units")].toInteger(), 6);
    QCOMPARE(at(0, "expected")[QLatin1StringView("cases")].toInteger(), 2);
    QCOMPARE(at(0, "expected")[QLatin1StringView("pallets")].toInteger(), 1);
    QCOMPARE(at(0, "from"), QJsonValue(QStringLiteral("0399999000017")));
    QCOMPARE(at(0, "to"), QJsonValue(QStringLiteral("0388888000023")));
    QCOMPARE(at(0, "purchase_orders").toArray(), QJsonArray { QStringLiteral("PO-7") });

    const auto treeOf = [&](const QString &site) {
        if (runAt(
                site, { QStringLiteral("item"), QStringLiteral("tree"), QString::fromLatin1(ShippingBench::epc("p1")) })
            != ExitStatus::Done)
            qFatal("tree");
        QStringList tree;
        for (const QJsonObject &line : m_lines)
            tree.append(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
        tree.sort();
        return tree;
    };
    QCOMPARE(treeOf(there.folder()), treeOf(m_bench->siteFolder()));
    for (const char *name : { "u1", "u6", "c2" }) {
        QList<QJsonObject> facts;
        for (const QString &site : { there.folder(), m_bench->siteFolder() }) {
            QCOMPARE(
                runAt(site,
                    { QStringLiteral("item"), QStringLiteral("show"), QString::fromLatin1(ShippingBench::epc(name)) }),
                ExitStatus::Done);
            facts.append(m_lines.first());
        }
        for (const char *field : { "lot", "expiry", "parent", "gtin", "serial" })
            QCOMPARE(facts.at(0).value(QLatin1StringView(field)), facts.at(1).value(QLatin1StringView(field)));
    }
    // The same document a second time changes nothing.
    QCOMPARE(runAt(there.folder(), { QStringLiteral("import"), document }), ExitStatus::Done);
    QVERIFY(at(0, "duplicate").toBool());
}

QTEST_GUILESS_MAIN(tst_ShipCommands)
#include "tst_shipcommands.moc"
