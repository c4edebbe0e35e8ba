#include "cli/commandline.h"
#include "support/dock.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// A batch as the line's supervisor runs it, from the work order to the locked record, by the command line alone:
/// the story of one repackaging day.
class tst_LineBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<Dock>(); }

    void runsFromTheWorkOrderToTheLockedRecord();
    void closesWholeOrNotAtAll();

private:
    static constexpr const char *product = "00399999000062"; // of the site's own prefix

    ExitStatus run(const QStringList &arguments, const char *who = "ana")
    {
        QByteArray out;
        QByteArray err;
        QBuffer facts(&out);
        QBuffer remarks(&err);
        facts.open(QIODevice::WriteOnly);
        remarks.open(QIODevice::WriteOnly);
        m_dock->clock.advance(1000);
        const ExitStatus status
            = CommandLine(makeCommands(), facts, remarks, m_dock->clock)
                  .run(QStringList { QStringLiteral("--site"), m_dock->siteFolder(), QStringLiteral("--json"),
                           QStringLiteral("--operator"), QString::fromLatin1(who) }
                      + arguments);
        m_remarks = out + err;
        m_lines.clear();
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                m_lines.append(QJsonDocument::fromJson(line).object());
        }
        return status;
    }
    ExitStatus run(const char *command, const char *who = "ana")
    {
        return run(QString::fromUtf8(command).split(QLatin1Char(' ')), who);
    }
    QJsonValue last(const char *name) const
    {
        return m_lines.isEmpty() ? QJsonValue() : m_lines.last().value(QLatin1StringView(name));
    }
    QStringList all(const char *name) const
    {
        QStringList values;
        for (const QJsonObject &line : m_lines) {
            if (line.contains(QLatin1StringView(name)))
                values.append(line.value(QLatin1StringView(name)).toString());
        }
        return values;
    }
    QString file(const char *name, const QStringList &lines)
    {
        QFile target(m_dock->path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(lines.join(QLatin1Char('\n')).toUtf8()) < 0)
            qFatal("file");
        return target.fileName();
    }

    /// x1 to x3 of a manufacturer, received in the case c9.
    void receiveSources()
    {
        m_dock->document({ Dock::commissioned({ "x1", "x2", "x3", "c9" }, "M1", "2028-12-31", 1),
            Dock::packed("c9", { "x1", "x2", "x3" }, 2), Dock::shipped({ "c9" }) });
        const ReceiptId receipt = m_dock->receiptOf(m_dock->shipments().front().id);
        m_dock->scan(receipt, "c9");
        QVERIFY(m_dock->submit(receipt));
    }
    QStringList commissionedBatch(int count)
    {
        if (run(QStringList { QStringLiteral("pool"), QStringLiteral("add"), QStringLiteral("--gtin"),
                QString::fromLatin1(product), QStringLiteral("--random"), QStringLiteral("12"),
                QStringLiteral("--market"), QStringLiteral("us") })
            != ExitStatus::Done)
            qFatal("pool: %s", m_remarks.constData());
        if (run(QStringList { QStringLiteral("batch"), QStringLiteral("open"), QStringLiteral("--gtin"),
                QString::fromLatin1(product), QStringLiteral("--lot"), QStringLiteral("RP1"),
                QStringLiteral("--expiry"), QStringLiteral("2028-08-31"), QStringLiteral("--quantity"),
                QString::number(count), QStringLiteral("--name"), QStringLiteral("B-1") })
            != ExitStatus::Done)
            qFatal("batch: %s", m_remarks.constData());
        if (run(QStringLiteral("commission --batch B-1 --count %1").arg(count).split(QLatin1Char(' ')))
            != ExitStatus::Done)
            qFatal("commission: %s", m_remarks.constData());
        return all("item");
    }

    std::unique_ptr<Dock> m_dock;
    QList<QJsonObject> m_lines;
    QByteArray m_remarks;
};

void tst_LineBatch::runsFromTheWorkOrderToTheLockedRecord()
{
    receiveSources();
    m_dock->set("line.approval", QStringLiteral("two-persons"));

    // 1: the work order comes as a file; a dry run shows what it would change; a second person approves.
    QVERIFY2(run(QStringList { QStringLiteral("pool"), QStringLiteral("add"), QStringLiteral("--gtin"),
                 QString::fromLatin1(product), QStringLiteral("--random"), QStringLiteral("12"),
                 QStringLiteral("--market"), QStringLiteral("us") })
            == ExitStatus::Done,
        m_remarks.constData());
    const QString orders = file("orders.csv",
        { QStringLiteral("name,gtin,lot,expiry,quantity,market,levels,template,expected_rejects"),
            QStringLiteral("WO-1,%1,RP4471,2028-08-31,20,us,unit case,unit-20x20,20")
                .arg(QLatin1StringView(product)) });
    QVERIFY2(run(QStringList { QStringLiteral("batch"), QStringLiteral("import"), orders, QStringLiteral("--dry-run") })
            == ExitStatus::Done,
        m_remarks.constData());
    QCOMPARE(last("new").toInt(), 1);
    QCOMPARE(run("batch show WO-1"), ExitStatus::Unusable);
    QCOMPARE(run(QStringList { QStringLiteral("batch"), QStringLiteral("import"), orders }), ExitStatus::Done);
    QCOMPARE(run(QStringList { QStringLiteral("batch"), QStringLiteral("import"), orders }), ExitStatus::Done);
    QCOMPARE(last("same").toInt(), 1);
    QCOMPARE(run("batch approve WO-1", "ana"), ExitStatus::Refused);
    QVERIFY2(run("batch approve WO-1", "ben") == ExitStatus::Done, m_remarks.constData());
    QCOMPARE(last("allocated").toInt(), 25); // 20 of 80 %

    // 2: the line is cleared point by point, and both sign.
    QCOMPARE(run("batch start WO-1"), ExitStatus::Refused);
    QVERIFY2(
        run("batch clear WO-1 --all --signed-by ana --witnessed-by ben") == ExitStatus::Done, m_remarks.constData());
    QCOMPARE(last("clear").toBool(), true);
    QVERIFY2(run("batch start WO-1") == ExitStatus::Done, m_remarks.constData());

    // 5: packs become good.
    QVERIFY2(run("commission --batch WO-1 --count 20") == ExitStatus::Done, m_remarks.constData());
    const QStringList packs = all("item");
    QCOMPARE(packs.size(), 20);

    // 3: the sources are used up and linked with what was made of them.
    const QString inputs
        = file("inputs", { QString::fromLatin1(Dock::epc("x1")), QString::fromLatin1(Dock::epc("x2")) });
    const QString outputs = file("outputs", packs);
    QVERIFY2(run(QStringList { QStringLiteral("transform"), QStringLiteral("--batch"), QStringLiteral("WO-1"),
                 QStringLiteral("--inputs"), inputs, QStringLiteral("--outputs"), outputs })
            == ExitStatus::Done,
        m_remarks.constData());
    QVERIFY(last("done").toBool());

    // 7: one pack is drawn as a sample, 8: the line stands, and goes on with another shift.
    const QString sample = file("sample", { packs.first() });
    QVERIFY2(run(QStringList { QStringLiteral("sample"), QStringLiteral("--scans"), sample, QStringLiteral("--reason"),
                 QStringLiteral("retain") })
            == ExitStatus::Done,
        m_remarks.constData());
    QCOMPARE(run("batch stop WO-1 --reason label-roll"), ExitStatus::Done);
    QCOMPARE(last("state").toString(), QStringLiteral("stopped"));
    QCOMPARE(run("batch resume WO-1"), ExitStatus::Done);
    QCOMPARE(run("batch shift WO-1 --to cleo"), ExitStatus::Done);
    QCOMPARE(run(QStringList { QStringLiteral("batch"), QStringLiteral("note"), QStringLiteral("WO-1"),
                 QStringLiteral("--text"), QStringLiteral("Roll of another maker"), QStringLiteral("--reference"),
                 QStringLiteral("DEV-7") }),
        ExitStatus::Done);

    // 9: every number is accounted for; another system's count is compared pack by pack.
    QVERIFY2(run("batch reconcile WO-1") == ExitStatus::Done, m_remarks.constData());
    QCOMPARE(last("issued").toInt(), 25);
    QCOMPARE(last("good").toInt() + last("sampled").toInt() + last("returned").toInt(), 25);
    const QString erp = file("erp", packs.mid(2));
    QCOMPARE(run(QStringList { QStringLiteral("batch"), QStringLiteral("compare"), QStringLiteral("WO-1"),
                 QStringLiteral("--serials"), erp }),
        ExitStatus::Refused);
    QCOMPARE(all("item"), QStringList { packs[1] });

    // 10: two sign, the batch is locked, and its record goes out.
    QCOMPARE(run("batch close WO-1 --signed-by ana --witnessed-by ana"), ExitStatus::Refused);
    QVERIFY2(run("batch close WO-1 --signed-by ana --witnessed-by ben") == ExitStatus::Done, m_remarks.constData());
    QCOMPARE(last("unused").toInt(), 5);
    const QString sha256 = last("record_sha256").toString();
    QCOMPARE(run("batch stop WO-1 --reason jam"), ExitStatus::Refused);
    QVERIFY(m_remarks.contains("batch.locked") || last("error").toString() == QLatin1StringView("batch.locked"));
    QCOMPARE(run("commission --batch WO-1 --count 1"), ExitStatus::Refused);

    const QString json = m_dock->path("record.json");
    QVERIFY2(run(QStringList { QStringLiteral("batch"), QStringLiteral("report"), QStringLiteral("WO-1"),
                 QStringLiteral("--out"), json })
            == ExitStatus::Done,
        m_remarks.constData());
    QFile record(json);
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QJsonObject content = QJsonDocument::fromJson(record.readAll()).object();
    QCOMPARE(content.value(QLatin1StringView("sha256")).toString(), sha256);
    QCOMPARE(QString::fromLatin1(Sha256::of(content.value(QLatin1StringView("record")).toString().toUtf8()).toHex()),
        sha256);
    QCOMPARE(run(QStringList { QStringLiteral("batch"), QStringLiteral("report"), QStringLiteral("WO-1"),
                 QStringLiteral("--links"), QStringLiteral("--out"), m_dock->path("links.csv") }),
        ExitStatus::Done);
    QCOMPARE(last("rows").toInt(), 40); // 2 sources with 20 packs each

    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

void tst_LineBatch::closesWholeOrNotAtAll()
{
    const QStringList packs = commissionedBatch(3);
    QCOMPARE(packs.size(), 3);
    // A refused close leaves nothing behind: neither a record nor a moved number.
    QCOMPARE(run("batch close B-1 --signed-by ana --witnessed-by Ana"), ExitStatus::Refused);
    QCOMPARE(run("batch show B-1"), ExitStatus::Done);
    QCOMPARE(last("state").toString(), QStringLiteral("running"));
    QVERIFY2(run("batch close B-1 --signed-by ana --witnessed-by ben") == ExitStatus::Done, m_remarks.constData());
    QCOMPARE(run("batch show B-1"), ExitStatus::Done);
    QCOMPARE(last("state").toString(), QStringLiteral("closed"));
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_LineBatch)
#include "tst_linebatch.moc"
