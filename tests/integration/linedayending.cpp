#include "integration/lineday.h"

#include <QJsonArray>

namespace packledger::test {

void LineDay::reworksADamagedPack()
{
    const QString damaged = m_good.at(7);
    const QString fresh = m_spare.takeFirst();
    QCOMPARE(run({ QStringLiteral("swap"), QStringLiteral("--out"), damaged, QStringLiteral("--in"), fresh }),
        ExitStatus::Done);
    QCOMPARE(last("events").toArray().size(), 2); // one pair
    QCOMPARE(run({ QStringLiteral("destroy"), QStringLiteral("--scans"), file("damaged", { damaged }),
                 QStringLiteral("--reason"), QStringLiteral("crushed") }),
        ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("tree"), m_pallet }), ExitStatus::Done);
    QCOMPARE(m_command->lines().size(), 1 + 2 + 8 + ordered);
    QVERIFY(m_command->all("item").contains(fresh));
    QVERIFY(!m_command->all("item").contains(damaged));
}

void LineDay::relabelsAPackInItsBundle()
{
    const QString smeared = m_good.at(8);
    const qsizetype labels = m_printer->tray().size();
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("replace"), QStringLiteral("--item"), smeared,
                 QStringLiteral("--reason"), QStringLiteral("smeared") }),
        ExitStatus::Done);
    QTRY_COMPARE(m_printer->tray().size(), labels + 1);
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("confirm"), QStringLiteral("--scans"),
                 file("label", { scanOf(m_printer->tray().last()) }) }),
        ExitStatus::Done);
    const QString fresh = last("item").toString();
    QVERIFY(fresh != smeared);
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("tree"), m_bundles.at(1) }), ExitStatus::Done);
    QCOMPARE(m_command->lines().size(), 1 + 6);
    QVERIFY(m_command->all("item").contains(fresh));
    QVERIFY(!m_command->all("item").contains(smeared));
    m_good[8] = fresh;
}

void LineDay::drawsSamples()
{
    // One out of a bundle, which is topped up; one that was never packed.
    const QString fromBundle = m_good.at(14);
    QCOMPARE(run({ QStringLiteral("sample"), QStringLiteral("--scans"), file("samples", { fromBundle, m_spare.at(0) }),
                 QStringLiteral("--reason"), QStringLiteral("retain") }),
        ExitStatus::Done);
    QCOMPARE(m_command->lines().first().value(QLatin1StringView("parent")).toString(), m_bundles.at(2));
    QCOMPARE(m_command->lines().first().value(QLatin1StringView("parent_left")).toInt(), 5);
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("show"), m_bundles.at(2) }), ExitStatus::Done);
    QCOMPARE(last("partial").toBool(), true);
    QCOMPARE(pack(m_bundles.at(2).toUtf8().constData(), { m_spare.at(1) }), m_bundles.at(2));
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("show"), m_bundles.at(2) }), ExitStatus::Done);
    QCOMPARE(last("partial").toBool(), false);
    QCOMPARE(last("children").toInt(), 6);
}

void LineDay::changesTheShift()
{
    QCOMPARE(run("batch stop WO-1 --reason other"), ExitStatus::Refused); // other than what?
    QCOMPARE(run("batch stop WO-1 --reason break"), ExitStatus::Done);
    QCOMPARE(run("batch shift WO-1 --to cleo"), ExitStatus::Done);
    QCOMPARE(run("batch resume WO-1", "cleo"), ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("batch"), QStringLiteral("note"), QStringLiteral("WO-1"), QStringLiteral("--text"),
                 QStringLiteral("Roll of another maker"), QStringLiteral("--reference"), QStringLiteral("DEV-7") }),
        ExitStatus::Done);
}

void LineDay::reconcilesAndCloses()
{
    QCOMPARE(run("batch reconcile WO-1"), ExitStatus::Done);
    QCOMPARE(last("issued").toInt(), needed + 1); // one pack was given a new number
    QCOMPARE(last("good").toInt(), ordered);
    QCOMPARE(last("yield").toDouble(), 100.0);
    QCOMPARE(last("sampled").toInt(), 2);
    QCOMPARE(last("destroyed").toInt(), 1);
    QCOMPARE(last("rejected").toInt(), 2);
    QCOMPARE(last("good").toInt() + last("rejected").toInt() + last("sampled").toInt() + last("destroyed").toInt()
            + last("decommissioned").toInt() + last("voided").toInt() + last("returned").toInt()
            + last("unexplained").toInt(),
        needed + 1);
    QCOMPARE(last("unexplained").toInt(), 0);

    QCOMPARE(run("batch close WO-1 --signed-by ana --witnessed-by ana"), ExitStatus::Refused);
    QCOMPARE(run("batch close WO-1 --signed-by ana --witnessed-by ben --reject-bin 3"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.reject-bin-differs"));
    QCOMPARE(run("batch close WO-1 --signed-by ana --witnessed-by ben --reject-bin 2"), ExitStatus::Done);
    QCOMPARE(last("unexplained").toInt(), 0);
    m_record = last("record_sha256").toString();
    const QJsonArray signatures = last("signatures").toArray();
    QCOMPARE(signatures.size(), 2);
    QCOMPARE(signatures[0][QLatin1StringView("meaning")].toString(), QStringLiteral("performed"));
    QCOMPARE(signatures[1][QLatin1StringView("meaning")].toString(), QStringLiteral("reviewed"));
    for (const QJsonValue &signature : signatures)
        QCOMPARE(signature[QLatin1StringView("sha256")].toString(), m_record);
}

void LineDay::keepsTheRecordLocked()
{
    for (const char *act : { "batch stop WO-1 --reason jam", "commission --batch WO-1 --count 1",
             "batch close WO-1 --signed-by ana --witnessed-by ben", "batch note WO-1 --text late",
             "batch correct WO-1 --lot RP9 --reason late" }) {
        QVERIFY2(run(act) != ExitStatus::Done, act);
        QCOMPARE(m_command->errorCode(), QStringLiteral("batch.locked"));
    }
    const QString pdf = m_dock->path("report.pdf");
    QCOMPARE(run({ QStringLiteral("batch"), QStringLiteral("report"), QStringLiteral("WO-1"), QStringLiteral("--out"),
                 pdf }),
        ExitStatus::Done);
    QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    const QString json = m_dock->path("record.json");
    QCOMPARE(run({ QStringLiteral("batch"), QStringLiteral("report"), QStringLiteral("WO-1"), QStringLiteral("--out"),
                 json }),
        ExitStatus::Done);
    const QJsonObject content = QJsonDocument::fromJson(contentOf(json)).object();
    QCOMPARE(content.value(QLatin1StringView("sha256")).toString(), m_record);
    QCOMPARE(QString::fromLatin1(Sha256::of(content.value(QLatin1StringView("record")).toString().toUtf8()).toHex()),
        m_record);
    for (const char *word : { "DEV-7", "label-roll", "cleo", "challenge", "clearance" })
        QVERIFY2(content.value(QLatin1StringView("record")).toString().contains(QLatin1StringView(word)), word);
}

void LineDay::answersTheErp()
{
    QStringList good = m_good;
    for (const QString &gone : { m_good.at(7), m_good.at(14), m_spare.at(0) })
        good.removeOne(gone);
    QCOMPARE(good.size(), ordered);
    const auto compare = [&](const QStringList &serials) {
        return run({ QStringLiteral("batch"), QStringLiteral("compare"), QStringLiteral("WO-1"),
            QStringLiteral("--serials"), file("erp", serials) });
    };
    QCOMPARE(compare(good), ExitStatus::Done);
    QCOMPARE(last("equal").toBool(), true);
    QCOMPARE(compare(good.sliced(1)), ExitStatus::Refused);
    QCOMPARE(m_command->all("item"), QStringList { good.first() });

    QCOMPARE(run("batch show WO-1"), ExitStatus::Done);
    const QJsonObject containers = m_command->lines().last().value(QLatin1StringView("containers")).toObject();
    QVERIFY(containers.value(QLatin1StringView("used")).toInt() > 0);
    QCOMPARE(containers.value(QLatin1StringView("unexplained")).toInt(), 0);
    const QString csv = m_dock->path("result.csv");
    QCOMPARE(run({ QStringLiteral("batch"), QStringLiteral("report"), QStringLiteral("WO-1"), QStringLiteral("--out"),
                 csv }),
        ExitStatus::Done);
    QCOMPARE(last("rows").toInt(), needed + 1 + containers.value(QLatin1StringView("issued")).toInt());
    const QByteArray sum = Sha256::of(contentOf(csv)).toHex();
    QCOMPARE(last("sha256").toString(), QString::fromLatin1(sum));
    QVERIFY(contentOf(csv + QStringLiteral(".sha256")).startsWith(sum));
    QCOMPARE(run({ QStringLiteral("batch"), QStringLiteral("report"), QStringLiteral("WO-1"), QStringLiteral("--links"),
                 QStringLiteral("--out"), m_dock->path("links.csv") }),
        ExitStatus::Done);
    QCOMPARE(last("rows").toInt(), 3 * goodWanted); // three sources, each with every pack

    // The events of it: the new packs, the source used in part, and how they are packed.
    const QString events = m_dock->path("events.json");
    QCOMPARE(run({ QStringLiteral("export"), QStringLiteral("events"), QStringLiteral("--format"),
                 QStringLiteral("epcis-2.0-json"), QStringLiteral("--out"), events }),
        ExitStatus::Done);
    QSet<QString> kinds;
    const QJsonObject document = QJsonDocument::fromJson(contentOf(events)).object();
    const QJsonArray list = document[QLatin1StringView("epcisBody")][QLatin1StringView("eventList")].toArray();
    for (const QJsonValue &event : list)
        kinds.insert(event[QLatin1StringView("type")].toString() + QLatin1Char(' ')
            + event[QLatin1StringView("bizStep")].toString());
    for (const char *kind : { "ObjectEvent commissioning", "ObjectEvent repackaging", "AggregationEvent packing" })
        QVERIFY2(kinds.contains(QLatin1StringView(kind)), kind);
}

void LineDay::tellsTheStoryOfEachNumber()
{
    const auto history = [&](const QString &item) {
        QStringList steps;
        if (run({ QStringLiteral("item"), QStringLiteral("history"), item }) == ExitStatus::Done)
            steps = m_command->all("biz_step");
        return steps;
    };
    QCOMPARE(history(m_good.first()).first(), QStringLiteral("commissioning"));
    QVERIFY(history(m_good.first()).contains(QStringLiteral("packing")));
    QCOMPARE(history(QString::fromLatin1(Dock::epc("x1"))).last(), QStringLiteral("decommissioning"));
    QVERIFY(history(m_good.at(7)).last().startsWith(QLatin1String("destroying")));
    // A number that no pack carries has its story too.
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("show"), m_rejected.last() }), ExitStatus::Done);
    QCOMPARE(last("status").toString(), QStringLiteral("rejected"));
    QCOMPARE(last("reason").toString(), QStringLiteral("wrong-data"));
    QCOMPARE(last("batch_name").toString(), QStringLiteral("WO-1"));
}

} // namespace packledger::test
