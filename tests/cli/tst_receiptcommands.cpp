#include "support/commandrun.h"
#include "support/dock.h"

#include <QJsonArray>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// The verbs of receiving, as a script calls them: what they print, and how they end.
class tst_ReceiptCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dock = std::make_unique<Dock>();
        m_cli.emplace(m_dock->clock, m_dock->siteFolder());
        m_receipt = QString::number(m_dock->pallet().value);
    }

    void listsAndShowsShipments();
    void writesTheSerialsOfAShipment();
    void answersEachScanWithAVerdict();
    void tellsWhatTheLabelSays();
    void registersAndHolds();
    void releasesWhatIsOnHold();
    void notesThatAlertsWereSeen();
    void notesSignsThatNobodyHereWouldGenerate();
    void notesThatASealIsWhole();
    void findsAndListsForARecall();
    void takesScansBack();
    void setsThePolicy();
    void showsAReceiptAndItsItems();
    void submitsOrSaysWhyNot();
    void keepsTheRest();
    void receivesBlind();
    void exportsSerials();
    void endsWithTheRightStatus_data();
    void endsWithTheRightStatus();

private:
    ExitStatus run(const QStringList &arguments) { return m_cli->run(arguments); }
    ExitStatus run(const char *command)
    {
        return run(QString::fromUtf8(command).replace(QLatin1Char('R'), m_receipt).split(QLatin1Char(' ')));
    }
    QString scansFile(const QByteArray &lines)
    {
        QFile file(m_dock->path("scans"));
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) < 0)
            qFatal("scans");
        return file.fileName();
    }
    ExitStatus scan(const QByteArray &lines)
    {
        return run({ QStringLiteral("receipt"), QStringLiteral("scan"), m_receipt, scansFile(lines) });
    }
    QJsonValue at(int line, const char *name) const
    {
        return m_cli->lines().value(line).value(QLatin1StringView(name));
    }
    QStringList all(const char *name) const
    {
        QStringList values;
        for (const QJsonObject &line : m_cli->lines())
            values.append(line.value(QLatin1StringView(name)).toString());
        return values;
    }
    static QByteArray label(const char *serial, const char *lot = "L1", const char *expiry = "280630")
    {
        return QByteArray("]d20100361414312340") + "17" + expiry + "10" + lot + '\x1d' + "21" + serial;
    }

    std::unique_ptr<Dock> m_dock;
    QString m_receipt;
    std::optional<CommandRun> m_cli;
};

void tst_ReceiptCommands::listsAndShowsShipments()
{
    QCOMPARE(run("shipment list"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 1);
    const QString shipment = at(0, "shipment").toString();
    QCOMPARE(run(QStringList { QStringLiteral("shipment"), QStringLiteral("show"), shipment }), ExitStatus::Done);
    const QJsonObject fact = m_cli->lines().first();
    QCOMPARE(fact.value(QStringLiteral("state")).toString(), QStringLiteral("unconfirmed"));
    QCOMPARE(fact.value(QStringLiteral("to")).toString(), QStringLiteral("0399999000017"));
    QCOMPARE(fact.value(QStringLiteral("expected")).toObject(),
        (QJsonObject { { QStringLiteral("units"), 6 }, { QStringLiteral("cases"), 2 }, { QStringLiteral("pallets"), 1 },
            { QStringLiteral("bundles"), 0 } }));
    QCOMPARE(fact.value(QStringLiteral("purchase_orders")).toArray(), QJsonArray { QStringLiteral("PO-1") });
    QCOMPARE(fact.value(QStringLiteral("receipt")).toString(), m_receipt);
}

void tst_ReceiptCommands::writesTheSerialsOfAShipment()
{
    QCOMPARE(run("shipment show 1 --items"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 1 + 9);
    for (const char *format : { "csv", "xml" }) {
        const QString name = m_dock->path("serials");
        QCOMPARE(run(QStringList { QStringLiteral("shipment"), QStringLiteral("export"), QStringLiteral("1"),
                     QStringLiteral("--format"), QLatin1StringView(format), QStringLiteral("--out"), name }),
            ExitStatus::Done);
        QCOMPARE(at(0, "rows").toInt(), 9);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.contains("urn:epc:id:sgtin:0361414.031234.u6"), written.constData());
        QCOMPARE(written.startsWith("<?xml"), qstrcmp(format, "xml") == 0);
    }
}

void tst_ReceiptCommands::answersEachScanWithAVerdict()
{
    QCOMPARE(scan(label("u1") + "\n" + label("u1") + "\r\n\n(01)00361414312340(21)u2\nhello\n" + label("u99")),
        ExitStatus::Refused);
    QCOMPARE(all("verdict"),
        (QStringList { QStringLiteral("accepted"), QStringLiteral("duplicate"), QStringLiteral("accepted"),
            QStringLiteral("rejected"), QStringLiteral("unknown") }));
    QCOMPARE(at(0, "item").toString().toUtf8(), Dock::epc("u1"));
    QCOMPARE(at(0, "gtin").toString(), QStringLiteral("00361414312340"));
    QCOMPARE(at(0, "serial").toString(), QStringLiteral("u1"));
    QCOMPARE(at(0, "lot").toString(), QStringLiteral("L1"));
    QCOMPARE(at(0, "expiry").toString(), QStringLiteral("2028-06-30"));
    QCOMPARE(at(0, "level").toString(), QStringLiteral("unit"));
    QCOMPARE(at(0, "seq").toInt(), 1);
    QCOMPARE(at(0, "inferred").toInt(-1), 0);
    QVERIFY(at(0, "scan").toString().contains(QLatin1Char(0x1d)));
    QVERIFY(!at(3, "message").toString().isEmpty());
    QVERIFY(!m_cli->lines().at(3).contains(QStringLiteral("item")));
    QCOMPARE(at(4, "tray").toInt(), 1);
    QCOMPARE(scan(label("u3")), ExitStatus::Done);
}

void tst_ReceiptCommands::tellsWhatTheLabelSays()
{
    QCOMPARE(scan(label("u1", "L2", "280600") + "\n" + label("u2", "L1", "280500")), ExitStatus::Refused);
    QCOMPARE(all("verdict"), (QStringList { QStringLiteral("lot-mismatch"), QStringLiteral("expiry-mismatch") }));
    QCOMPARE(at(0, "label_lot").toString(), QStringLiteral("L2"));
    QCOMPARE(at(0, "data_lot").toString(), QStringLiteral("L1"));
    QVERIFY(!m_cli->lines().at(0).contains(QStringLiteral("label_expiry")));
    QCOMPARE(at(1, "label_expiry").toString(), QStringLiteral("2028-05"));
}

void tst_ReceiptCommands::registersAndHolds()
{
    const QString unknown = QString::fromUtf8(label("u70"));
    const QStringList registering { QStringLiteral("receipt"), QStringLiteral("register"), m_receipt,
        QStringLiteral("--scan") };
    QCOMPARE(run(registering + QStringList { unknown }), ExitStatus::Done);
    QCOMPARE(at(0, "verdict").toString(), QStringLiteral("accepted"));
    QCOMPARE(run(registering + QStringList { QStringLiteral("(01)00361414312340(21)u71") }), ExitStatus::Refused);
    QCOMPARE(at(0, "error")[QStringLiteral("code")].toString(), QStringLiteral("receiving.lot-or-expiry-missing"));
    QCOMPARE(run(registering
                 + QStringList { QStringLiteral("(01)00361414312340(21)u71"), QStringLiteral("--lot"),
                     QStringLiteral("X"), QStringLiteral("--expiry"), QStringLiteral("2029-12-31") }),
        ExitStatus::Done);
    QCOMPARE(at(0, "expiry").toString(), QStringLiteral("2029-12-31"));
    QCOMPARE(run(QStringList { QStringLiteral("receipt"), QStringLiteral("hold"), m_receipt, QStringLiteral("--scan"),
                 QString::fromUtf8(label("u1")), QStringLiteral("--note"), QStringLiteral("wet") }),
        ExitStatus::Done);
    QCOMPARE(at(0, "verdict").toString(), QStringLiteral("quarantined"));
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "damaged" });
}

void tst_ReceiptCommands::releasesWhatIsOnHold()
{
    QCOMPARE(scan(label("u1", "L2", "280600")), ExitStatus::Refused);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList { "suspect" });
    const QString file = scansFile(label("u1") + "\n" + label("u2") + "\nhello\n");
    QCOMPARE(run({ QStringLiteral("release"), QStringLiteral("--scans"), file }), ExitStatus::Unusable);
    QCOMPARE(run({ QStringLiteral("release"), QStringLiteral("--scans"), file, QStringLiteral("--reason"),
                 QStringLiteral("read by eye") }),
        ExitStatus::Refused);
    QCOMPARE(all("verdict"),
        (QStringList { QStringLiteral("released"), QStringLiteral("not-held"), QStringLiteral("rejected") }));
    QCOMPARE(at(0, "reasons").toArray().at(0).toString(), QStringLiteral("suspect"));
    QCOMPARE(at(0, "received_with").toArray().at(0).toString(), m_receipt);
    QCOMPARE(m_dock->holds("u1"), QByteArrayList());
    QCOMPARE(run({ QStringLiteral("hold"), QStringLiteral("--scans"), file, QStringLiteral("--reason"),
                 QStringLiteral("bored") }),
        ExitStatus::Unusable);
    QCOMPARE(run({ QStringLiteral("hold"), QStringLiteral("--scans"), file, QStringLiteral("--reason"),
                 QStringLiteral("recall") }),
        ExitStatus::Refused);
    QCOMPARE(
        all("verdict"), (QStringList { QStringLiteral("held"), QStringLiteral("held"), QStringLiteral("rejected") }));
    QCOMPARE(m_dock->holds("u2"), QByteArrayList { "recall" });
}

void tst_ReceiptCommands::notesThatAlertsWereSeen()
{
    (void)m_dock->hold("u1", "recall");
    QCOMPARE(scan(label("u1") + "\n" + label("u2")), ExitStatus::Refused);
    QCOMPARE(run("receipt acknowledge R --seq 2"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 0);
    QCOMPARE(run("receipt acknowledge R"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 1);
    QCOMPARE(at(0, "verdict").toString(), QStringLiteral("recalled"));
    QCOMPARE(run("receipt acknowledge R"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 0);
    QCOMPARE(run("receipt acknowledge 99"), ExitStatus::Unusable);
}

void tst_ReceiptCommands::notesThatASealIsWhole()
{
    const auto seal = [this](const QByteArray &code) {
        return run({ QStringLiteral("receipt"), QStringLiteral("seal"), m_receipt, QStringLiteral("--scan"),
            QString::fromUtf8(code) });
    };
    QCOMPARE(seal(Dock::epc("c1")), ExitStatus::Refused); // not scanned yet
    QCOMPARE(at(0, "error")[QStringLiteral("code")].toString(), QStringLiteral("receiving.no-seal"));
    scan(Dock::epc("c1") + "\n" + label("u4") + "\n" + Dock::epc("c1"));
    QCOMPARE(run("receipt show R"), ExitStatus::Done);
    QCOMPARE(at(0, "seals")[QStringLiteral("checked")].toInt(-1), 0);

    // Whatever was scanned since, and however often it is said.
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(seal(Dock::epc("c1")), ExitStatus::Done);
        QCOMPARE(at(0, "seq").toInt(), 1);
        QCOMPARE(at(0, "item").toString().toUtf8(), Dock::epc("c1"));
        QCOMPARE(at(0, "inferred").toInt(), 3);
        QCOMPARE(at(0, "sealed").toBool(), true);
    }
    QCOMPARE(run("receipt show R"), ExitStatus::Done);
    QCOMPARE(at(0, "seals"), (QJsonObject { { QStringLiteral("containers"), 1 }, { QStringLiteral("checked"), 1 } }));

    QCOMPARE(seal(label("u4")), ExitStatus::Refused); // a unit brings nothing in
    QCOMPARE(seal("hello"), ExitStatus::Refused);
    // A seal that was found broken is not whole.
    scan(Dock::epc("c2"));
    QCOMPARE(run({ QStringLiteral("receipt"), QStringLiteral("unseal"), m_receipt, QStringLiteral("--scan"),
                 QString::fromUtf8(Dock::epc("c2")) }),
        ExitStatus::Done);
    QCOMPARE(seal(Dock::epc("c2")), ExitStatus::Refused);
    QCOMPARE(run("receipt seal R"), ExitStatus::Unusable);
}

void tst_ReceiptCommands::findsAndListsForARecall()
{
    QCOMPARE(run("find PO-1"), ExitStatus::Done);
    QCOMPARE(all("kind"), QStringList { QStringLiteral("shipment") });
    QCOMPARE(run("find no-such-thing"), ExitStatus::Done);
    QVERIFY(m_cli->lines().isEmpty());
    QCOMPARE(run("find"), ExitStatus::Unusable);
    (void)m_dock->hold("u1", "recall");
    QCOMPARE(run("recall list --lot L1 --gtin 00361414312340"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 7); // six units, and their sum
    QCOMPARE(at(0, "holds").toArray().at(0).toString(), QStringLiteral("recall"));
    QCOMPARE(at(6, "items").toInt(), 6);
    QCOMPARE(at(6, "held").toInt(), 1);
    QCOMPARE(at(6, "states")[QStringLiteral("in-transit")].toInt(), 6);
    const QString file = m_dock->path("recall.json");
    QCOMPARE(run({ QStringLiteral("recall"), QStringLiteral("list"), QStringLiteral("--lot"), QStringLiteral("L1"),
                 QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--out"), file }),
        ExitStatus::Done);
    QCOMPARE(at(0, "rows").toInt(), 8); // with their cases
    QVERIFY(QFile::exists(file));
    QCOMPARE(run("recall list"), ExitStatus::Unusable);
    QCOMPARE(run("ageing --days 0"), ExitStatus::Done);
    QCOMPARE(all("kind"), (QStringList { QStringLiteral("shipment"), QStringLiteral("hold") }));
    QCOMPARE(run("ageing"), ExitStatus::Done);
    QVERIFY(m_cli->lines().isEmpty());
    QCOMPARE(run("ageing --days soon"), ExitStatus::Unusable);
}

void tst_ReceiptCommands::takesScansBack()
{
    scan(label("u1") + "\n" + label("u2"));
    QCOMPARE(run("receipt undo R"), ExitStatus::Done);
    QCOMPARE(at(0, "seq").toInt(), 2);
    QCOMPARE(scan(label("u2")), ExitStatus::Done);
    QCOMPARE(at(0, "seq").toInt(), 3);
    QCOMPARE(run("receipt undo R --count 5"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 2);
    QCOMPARE(run("receipt undo R"), ExitStatus::Refused);
}

void tst_ReceiptCommands::setsThePolicy()
{
    QCOMPARE(run("receipt policy R sampling --sample 2"), ExitStatus::Done);
    QCOMPARE(at(0, "sample").toArray().size(), 2);
    QCOMPARE(run("receipt show R"), ExitStatus::Done);
    QCOMPARE(at(0, "chosen")[QStringLiteral("operator")].toString(), QStringLiteral("ana"));
    QCOMPARE(at(0, "chosen")[QStringLiteral("drawn")].toInt(), 2);
    QCOMPARE(at(0, "chosen")[QStringLiteral("seen")].toInt(-1), 0);
    QCOMPARE(run("receipt policy R every-unit"), ExitStatus::Done);
    scan("00" + Dock::key("p1").sscc()->digits());
    QCOMPARE(at(0, "level").toString(), QStringLiteral("pallet"));
    QCOMPARE(at(0, "inferred").toInt(-1), 0);
    QCOMPARE(run("receipt policy R sometimes"), ExitStatus::Unusable);
}

void tst_ReceiptCommands::showsAReceiptAndItsItems()
{
    scan(Dock::epc("c1") + "\n" + label("u4", "L9"));
    QCOMPARE(run("receipt show R --items"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().size(), 10);
    QCOMPARE(at(0, "state").toString(), QStringLiteral("open"));
    QCOMPARE(at(0, "policy").toString(), QStringLiteral("inference"));
    const QJsonArray lines = at(0, "lines").toArray();
    QCOMPARE(lines.size(), 2);
    const QJsonObject unitLine = lines.at(1).toObject();
    QCOMPARE(unitLine.value(QStringLiteral("expected")).toInt(), 6);
    QCOMPARE(unitLine.value(QStringLiteral("seen")).toInt(), 0);
    QCOMPARE(unitLine.value(QStringLiteral("inferred")).toInt(), 3);
    QStringList evidence;
    for (int i = 1; i < 10; ++i)
        evidence.append(at(i, "item").toString().section(QLatin1Char('.'), -1) + QLatin1Char(' ')
            + at(i, "evidence").toString() + QLatin1Char(' ') + at(i, "verdict").toString());
    QVERIFY(evidence.contains(QStringLiteral("c1 scanned accepted")));
    QVERIFY(evidence.contains(QStringLiteral("u1 inferred accepted")));
    QVERIFY(evidence.contains(QStringLiteral("u4 scanned lot-mismatch")));
    QVERIFY(evidence.contains(QStringLiteral("u5 data-only ")));
}

void tst_ReceiptCommands::submitsOrSaysWhyNot()
{
    scan(Dock::epc("p1") + "\n" + label("u99"));
    QCOMPARE(run("receipt submit R"), ExitStatus::Refused);
    QCOMPARE(at(0, "kind").toString(), QStringLiteral("held"));
    QCOMPARE(at(1, "state").toString(), QStringLiteral("open"));
    QCOMPARE(run("receipt submit R --accept-exceptions"), ExitStatus::Refused);
    QCOMPARE(at(0, "error")[QStringLiteral("code")].toString(), QStringLiteral("receiving.accepted-without-reason"));
    QCOMPARE(run("receipt submit R --accept-exceptions --reason surplus"), ExitStatus::Done);
    QCOMPARE(at(0, "state").toString(), QStringLiteral("submitted"));
    QCOMPARE(at(0, "shipment_state").toString(), QStringLiteral("confirmed"));
    QCOMPARE(at(0, "exceptions").toInt(), 1);
    QCOMPARE(at(0, "events").toArray().size(), 1);
    QCOMPARE(scan(label("u1")), ExitStatus::Refused);
    QCOMPARE(at(0, "error")[QStringLiteral("code")].toString(), QStringLiteral("receiving.receipt-closed"));
    QCOMPARE(run("receipt submit R"), ExitStatus::Refused);
}

void tst_ReceiptCommands::keepsTheRest()
{
    scan(Dock::epc("c1"));
    QCOMPARE(run("receipt submit R --keep-rest"), ExitStatus::Done);
    QCOMPARE(at(0, "shipment_state").toString(), QStringLiteral("receiving"));
    m_receipt = at(0, "follow_up").toString();
    QCOMPARE(scan(Dock::epc("c2")), ExitStatus::Done);
}

void tst_ReceiptCommands::notesSignsThatNobodyHereWouldGenerate()
{
    m_dock->document({ Dock::commissioned({ "u-7" }) });
    scan("urn:epc:id:sgtin:0361414.031234.u-7\nurn:epc:id:sgtin:0361414.031234.u1\n");
    QCOMPARE(at(0, "notes")[0][QLatin1StringView("code")].toString(), QStringLiteral("serials.non-dscsa-character"));
    QVERIFY(
        at(0, "notes")[0][QLatin1StringView("message")].toString().contains(QStringLiteral("non-DSCSA character: -")));
    QVERIFY(at(1, "notes").isUndefined());
    QCOMPARE(run("item show urn:epc:id:sgtin:0361414.031234.u-7"), ExitStatus::Done);
    QCOMPARE(at(0, "findings")[0][QLatin1StringView("code")].toString(), QStringLiteral("serials.non-dscsa-character"));
}

void tst_ReceiptCommands::receivesBlind()
{
    QCOMPARE(run("receipt open --supplier Somebody --reference LS-9"), ExitStatus::Done);
    QVERIFY(at(0, "receipt").toString() != m_receipt);
    const QString blind = at(0, "receipt").toString();
    QCOMPARE(run(QStringList { QStringLiteral("receipt"), QStringLiteral("show"), blind }), ExitStatus::Done);
    QCOMPARE(at(0, "supplier").toString(), QStringLiteral("Somebody"));
    QCOMPARE(run("shipment list"), ExitStatus::Done);
    QCOMPARE(run(QStringList { QStringLiteral("receipt"), QStringLiteral("open"), QStringLiteral("--shipment"),
                 at(0, "shipment").toString() }),
        ExitStatus::Done);
    QCOMPARE(at(0, "receipt").toString(), m_receipt);
}

void tst_ReceiptCommands::exportsSerials()
{
    scan(Dock::epc("p1"));
    const QString out = m_dock->path("out");
    for (const char *format : { "csv", "json", "xlsx" }) {
        QCOMPARE(run(QStringList { QStringLiteral("receipt"), QStringLiteral("export"), m_receipt,
                     QStringLiteral("--format"), QLatin1StringView(format), QStringLiteral("--out"), out }),
            ExitStatus::Done);
        QCOMPARE(at(0, "rows").toInt(), 9);
        QVERIFY(QFile::exists(out));
    }
}

void tst_ReceiptCommands::endsWithTheRightStatus_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<ExitStatus>("status");
    QTest::newRow("no receipt named") << QStringLiteral("receipt show") << ExitStatus::Unusable;
    QTest::newRow("a word for a number") << QStringLiteral("receipt show pallet") << ExitStatus::Unusable;
    QTest::newRow("a receipt that is not there") << QStringLiteral("receipt show 77") << ExitStatus::Unusable;
    QTest::newRow("scanning into one that is not there")
        << QStringLiteral("receipt scan 77 /dev/null") << ExitStatus::Unusable;
    QTest::newRow("a shipment that is not there") << QStringLiteral("shipment show 77") << ExitStatus::Unusable;
    QTest::newRow("a file that is not there") << QStringLiteral("receipt scan 1 /no/such/file") << ExitStatus::Unusable;
    QTest::newRow("an export without a file")
        << QStringLiteral("receipt export 1 --format csv") << ExitStatus::Unusable;
    QTest::newRow("an export in no known format")
        << QStringLiteral("receipt export 1 --format pdf --out x") << ExitStatus::Unusable;
    QTest::newRow("an export to nowhere")
        << QStringLiteral("receipt export 1 --out /no/such/folder/x") << ExitStatus::SurroundingsFailed;
    QTest::newRow("an expiry that is no date")
        << QStringLiteral("receipt register 1 --scan x --expiry soon") << ExitStatus::Unusable;
    QTest::newRow("holding for no known reason")
        << QStringLiteral("receipt hold 1 --scan x --reason bored") << ExitStatus::Unusable;
}

void tst_ReceiptCommands::endsWithTheRightStatus()
{
    QFETCH(QString, command);
    const ExitStatus status = run(command.split(QLatin1Char(' ')));
    QTEST(status, "status");
    if (status != ExitStatus::Done)
        QVERIFY(!at(0, "error")[QStringLiteral("message")].toString().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ReceiptCommands)
#include "tst_receiptcommands.moc"
