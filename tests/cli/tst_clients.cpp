#include "support/commandrun.h"
#include "support/dock.h"

#include <QFile>
#include <QJsonArray>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// A site that repackages for two owners: who works for one of them sees and handles nothing of the other.
class tst_Clients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listsOnlyTheirOwn();
    void namesNothingOfTheOther_data();
    void namesNothingOfTheOther();
    void packsOnlyTheirOwn();
    void plansOnlyForTheirOwn();
    void leavesAllToOthers();
    void letsNobodyLimitThemselves();

private:
    static constexpr const char *acmeProduct = "00399999000062";
    static constexpr const char *zetaProduct = "00399999000079";

    ExitStatus run(const QStringList &arguments, const char *who) { return m_command->run(arguments, who); }
    ExitStatus run(const char *command, const char *who) { return m_command->run(command, who); }
    QString make(const char *client, const char *gtin, const char *batch)
    {
        const QString named = QStringLiteral(" --client ") + QLatin1StringView(client);
        const QString product = QStringLiteral(" --gtin ") + QLatin1StringView(gtin);
        if (m_command->run(QStringLiteral("site set company-prefixes.%1 0399999").arg(QLatin1StringView(client)))
                != ExitStatus::Done
            || m_command->run(QStringLiteral("pool add --random 12") + product + named) != ExitStatus::Done
            || m_command->run(QStringLiteral("batch open --lot L1 --expiry 2028-08-31 --quantity 2 --name ")
                   + QLatin1StringView(batch) + product + named)
                != ExitStatus::Done
            || m_command->run(QStringLiteral("commission --count 2 --batch ") + QLatin1StringView(batch))
                != ExitStatus::Done)
            qFatal("%s", m_command->told().constData());
        return m_command->all("item").first();
    }
    QString file(const QStringList &lines)
    {
        QFile target(m_dock->path("scans"));
        if (!target.open(QIODevice::WriteOnly) || target.write(lines.join(QLatin1Char('\n')).toUtf8()) < 0)
            qFatal("file");
        return target.fileName();
    }

    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<CommandRun> m_command;
    QString m_ofAcme;
    QString m_ofZeta;
};

void tst_Clients::init()
{
    m_dock = std::make_unique<Dock>();
    m_command = std::make_unique<CommandRun>(m_dock->clock, m_dock->siteFolder());
    m_ofAcme = make("Acme", acmeProduct, "A-1");
    m_ofZeta = make("Zeta", zetaProduct, "Z-1");
    QCOMPARE(run("site set user-client.tom Acme", "ana"), ExitStatus::Done);
}

void tst_Clients::listsOnlyTheirOwn()
{
    QCOMPARE(run("batch list", "tom"), ExitStatus::Done);
    QCOMPARE(m_command->all("name"), QStringList { QStringLiteral("A-1") });
    QCOMPARE(run("pool list", "tom"), ExitStatus::Done);
    QCOMPARE(m_command->all("client"), QStringList { QStringLiteral("Acme") });
    const QString part = m_ofZeta.section(QLatin1Char('.'), -1).first(8);
    QCOMPARE(run({ QStringLiteral("find"), part }, "tom"), ExitStatus::Done);
    QVERIFY(m_command->lines().isEmpty());
    QCOMPARE(run({ QStringLiteral("find"), part }, "ana"), ExitStatus::Done);
    QCOMPARE(m_command->all("item"), QStringList { m_ofZeta });
    QCOMPARE(run({ QStringLiteral("find"), m_ofAcme }, "tom"), ExitStatus::Done);
    QCOMPARE(m_command->all("item"), QStringList { m_ofAcme });
}

void tst_Clients::namesNothingOfTheOther_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *command, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(code);
    };
    row("a batch", "batch show Z-1", "batch.no-such-batch");
    row("its reconciliation", "batch reconcile Z-1", "batch.no-such-batch");
    row("its report", "batch report Z-1 --out /dev/null.json", "batch.no-such-batch");
    row("a stop", "batch stop Z-1 --reason jam", "batch.no-such-batch");
    row("a close", "batch close Z-1 --signed-by tom --witnessed-by ben", "batch.no-such-batch");
    row("numbers", "commission --batch Z-1 --count 1", "batch.no-such-batch");
    row("a pool", "pool show 2", "pool.no-such-pool");
    row("its numbers", "pool export 2 --out /dev/null", "pool.no-such-pool");
    row("an item", "item show ITEM", "ledger.not-found");
    row("its history", "item history ITEM", "ledger.not-found");
    row("its label", "label render --template unit-50x25 --item ITEM --out label.zpl", "ledger.not-found");
    row("its contents", "item tree ITEM", "ledger.not-found");
    row("its events", "export events --item ITEM --format epcis-2.0-json --out /tmp/none", "access.other-client");
    row("all events", "export events --format epcis-2.0-json --out /tmp/none", "access.other-client");
    row("source packs", "batch source Z-1", "batch.no-such-batch");
    row("a lot", "recall list --lot L1", "access.other-client");
    row("a print job", "print show 1", "printing.no-such-job");
    row("giving it up", "print cancel 1 --reason torn", "printing.no-such-job");
    row("a new label", "print replace --item ITEM --reason torn", "access.other-client");
    row("undoing", "undo ITEM", "access.other-client");
    row("its trace", "trace ITEM --out /dev/null.pdf", "access.other-client");
    row("deliveries", "shipment list", "access.other-client");
    row("a receipt", "receipt export 1 --format csv --out /dev/null", "access.other-client");
    row("shipments", "ship list", "access.other-client");
    row("documents", "document list", "access.other-client");
    row("what waits for partners", "outbox list", "access.other-client");
    row("all of it, as a copy", "ledger backup /dev/null", "access.other-client");
    row("lifting the limit", "site set user-client.tom Zeta", "access.other-client");
}

void tst_Clients::namesNothingOfTheOther()
{
    QFETCH(QString, command);
    QFETCH(QString, code);
    QVERIFY(m_command->run(command.replace(QLatin1String("ITEM"), m_ofZeta), "tom") != ExitStatus::Done);
    QCOMPARE(m_command->errorCode(), code);
    QVERIFY(!m_command->told().contains("Zeta"));
}

void tst_Clients::packsOnlyTheirOwn()
{
    QCOMPARE(run("pool add --sscc-prefix 0399999 --extension 1", "ana"), ExitStatus::Done);
    QCOMPARE(
        run({ QStringLiteral("pack"), QStringLiteral("--parent"), QStringLiteral("new-sscc"), QStringLiteral("--level"),
                QStringLiteral("case"), QStringLiteral("--children"), file({ m_ofZeta, m_ofAcme }) },
            "tom"),
        ExitStatus::Refused);
    QCOMPARE(m_command->lines().value(0).value(QLatin1StringView("verdict")).toString(), QStringLiteral("unknown"));
    QVERIFY(!m_command->lines().value(0).contains(QLatin1StringView("lot")));
    QCOMPARE(m_command->lines().value(1).value(QLatin1StringView("verdict")).toString(), QStringLiteral("accepted"));
    QCOMPARE(run({ QStringLiteral("sample"), QStringLiteral("--scans"), file({ m_ofZeta }), QStringLiteral("--reason"),
                     QStringLiteral("retain") },
                 "tom"),
        ExitStatus::Refused);
    QCOMPARE(m_command->lastText("verdict"), QStringLiteral("unknown"));
    QCOMPARE(run({ QStringLiteral("sample"), QStringLiteral("--scans"), file({ m_ofZeta }), QStringLiteral("--reason"),
                     QStringLiteral("retain") },
                 "ana"),
        ExitStatus::Done);
    // Nor does he hold what is not his to see.
    QVERIFY(run({ QStringLiteral("hold"), QStringLiteral("--scans"), file({ m_ofZeta }) }, "tom") != ExitStatus::Done);
    QCOMPARE(m_command->errorCode(), QStringLiteral("access.other-client"));
    QCOMPARE(run({ QStringLiteral("hold"), QStringLiteral("--scans"), file({ m_ofAcme }) }, "tom"), ExitStatus::Done);
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_Clients::plansOnlyForTheirOwn()
{
    const QString order = QStringLiteral("batch open --lot L2 --expiry 2028-08-31 --quantity 2 --gtin %1 --client %2");
    QVERIFY(
        m_command->run(order.arg(QLatin1StringView(zetaProduct), QStringLiteral("Zeta")), "tom") != ExitStatus::Done);
    QCOMPARE(m_command->errorCode(), QStringLiteral("access.other-client"));
    QCOMPARE(
        m_command->run(order.arg(QLatin1StringView(acmeProduct), QStringLiteral("Acme")), "tom"), ExitStatus::Done);
    QVERIFY(run("pool add --gtin 00399999000079 --random 8 --client Zeta", "tom") != ExitStatus::Done);
    QCOMPARE(m_command->errorCode(), QStringLiteral("access.other-client"));
}

void tst_Clients::leavesAllToOthers()
{
    QCOMPARE(run("batch list", "ben"), ExitStatus::Done);
    QCOMPARE(m_command->lines().size(), 2);
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("show"), m_ofZeta }, "ben"), ExitStatus::Done);
    // The limit is taken away as it was set.
    QCOMPARE(
        run({ QStringLiteral("site"), QStringLiteral("set"), QStringLiteral("user-client.tom"), QString() }, "ana"),
        ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("show"), m_ofZeta }, "tom"), ExitStatus::Done);
}

void tst_Clients::letsNobodyLimitThemselves()
{
    QCOMPARE(run("site set user-client.ana Acme", "ana"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("access.own-limit"));
    QCOMPARE(run("shipment list", "ana"), ExitStatus::Done);
}

QTEST_GUILESS_MAIN(tst_Clients)
#include "tst_clients.moc"
