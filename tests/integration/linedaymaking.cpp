#include "integration/lineday.h"

#include <QJsonArray>

namespace packledger::test {

void LineDay::preparesTheSite()
{
    // x1 to x3 of a manufacturer, received in the case c9.
    m_dock->document({ Dock::commissioned({ "x1", "x2", "x3", "c9" }, "M1", "2028-12-31", 1),
        Dock::packed("c9", { "x1", "x2", "x3" }, 2), Dock::shipped({ "c9" }) });
    const ReceiptId receipt = m_dock->receiptOf(m_dock->shipments().front().id);
    m_dock->scan(receipt, "c9");
    QVERIFY(m_dock->submit(receipt));
    const QString products = file("products.csv",
        { QStringLiteral("gtin,name,ndc,strength,dosage_form"),
            QStringLiteral("%1,Oxiramol,99999-000-06,10 mg,tablets").arg(QLatin1StringView(product)) });
    QCOMPARE(run({ QStringLiteral("product"), QStringLiteral("import"), products }), ExitStatus::Done);
    const QString address = m_printer->url();
    QCOMPARE(run({ QStringLiteral("printer"), QStringLiteral("add"), QStringLiteral("Line 1"), QStringLiteral("--url"),
                 address, QStringLiteral("--dpi"), QStringLiteral("203") }),
        ExitStatus::Done);

    QCOMPARE(run("pool add --gtin 00399999000062 --random 12 --market us"), ExitStatus::Done);
    QCOMPARE(run("pool add --gtin 10399999000069 --random 12"), ExitStatus::Done);
    QCOMPARE(run("pool add --gtin 30399999000063 --random 12"), ExitStatus::Done);
    QCOMPARE(run("pool add --sscc-prefix 0399999 --extension 1"), ExitStatus::Done);
    const QString packing = QStringLiteral("packing set --gtin ") + QLatin1StringView(product);
    QCOMPARE(m_command->run(packing + QStringLiteral(" --level bundle --count 6 --of unit --container ")
                 + QLatin1StringView(bundleGtin)),
        ExitStatus::Done);
    QCOMPARE(m_command->run(packing + QStringLiteral(" --level case --count 4 --of bundle --container ")
                 + QLatin1StringView(caseGtin)),
        ExitStatus::Done);
    QCOMPARE(m_command->run(packing + QStringLiteral(" --level pallet --count 2 --of case")), ExitStatus::Done);

    // A pack of the batch before, which will turn up among the children.
    QCOMPARE(run("batch open --gtin 00399999000062 --lot RP4470 --expiry 2028-07-31 --quantity 1 --name WO-0"),
        ExitStatus::Done);
    QCOMPARE(run("commission --batch WO-0 --count 1"), ExitStatus::Done);
    m_otherLot = last("item").toString();
    m_dock->set("line.approval", QStringLiteral("two-persons"));
}

void LineDay::takesTheWorkOrderInAndApprovesIt()
{
    const QString orders = file("orders.csv",
        { QStringLiteral("name,gtin,lot,expiry,quantity,market,levels,template,expected_rejects"),
            QStringLiteral("WO-1,%1,RP4471,2028-08-31,%2,us,unit bundle case pallet,unit-50x25,14.2")
                .arg(QLatin1StringView(product))
                .arg(ordered) });
    const QStringList import { QStringLiteral("batch"), QStringLiteral("import"), orders };
    QCOMPARE(run(import + QStringList { QStringLiteral("--dry-run") }), ExitStatus::Done);
    QCOMPARE(last("new").toInt(), 1);
    QCOMPARE(run("batch show WO-1"), ExitStatus::Unusable); // a dry run writes nothing
    QCOMPARE(run(import), ExitStatus::Done);
    QCOMPARE(run(import), ExitStatus::Done);
    QCOMPARE(last("same").toInt(), 1);
    QCOMPARE(run("batch approve WO-1", "ana"), ExitStatus::Refused); // who planned it does not approve it
    QCOMPARE(run("batch approve WO-1", "ben"), ExitStatus::Done);
    QCOMPARE(last("allocated").toInt(), needed);
}

void LineDay::clearsTheLine()
{
    QCOMPARE(run("batch start WO-1"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.not-clear"));
    QCOMPARE(run({ QStringLiteral("batch"), QStringLiteral("clear"), QStringLiteral("WO-1"), QStringLiteral("--point"),
                 QStringLiteral("labels-removed"), QStringLiteral("--note"), QStringLiteral("bin emptied") }),
        ExitStatus::Done);
    QCOMPARE(last("clear").toBool(), false);
    QCOMPARE(run("batch clear WO-1 --signed-by ana --witnessed-by ben"), ExitStatus::Refused); // four points are open
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.not-clear"));
    QCOMPARE(run("batch clear WO-1 --all --signed-by ana --witnessed-by ana"), ExitStatus::Refused);
    QCOMPARE(run("batch clear WO-1 --all --signed-by ana --witnessed-by ben"), ExitStatus::Done);
    QCOMPARE(last("clear").toBool(), true);
    QCOMPARE(last("signatures").toArray().size(), 2);
    QCOMPARE(run("batch start WO-1"), ExitStatus::Done);
    QCOMPARE(last("state").toString(), QStringLiteral("running"));
}

void LineDay::breaksTheSourcesDown()
{
    QCOMPARE(run({ QStringLiteral("unpack"), QStringLiteral("--parent"), QString::fromLatin1(Dock::epc("c9")) }),
        ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("show"), QString::fromLatin1(Dock::epc("x1")) }),
        ExitStatus::Done);
    QVERIFY(!m_command->lines().last().contains(QLatin1StringView("parent")));
    // Each is scanned as it is emptied; the new packs come later.
    QCOMPARE(run({ QStringLiteral("batch"), QStringLiteral("source"), QStringLiteral("WO-1"), QStringLiteral("--scans"),
                 file("sources",
                     { QString::fromLatin1(Dock::epc("x1")), QString::fromLatin1(Dock::epc("x2")),
                         QString::fromLatin1(Dock::epc("x3")) + QStringLiteral("\t12") }) }),
        ExitStatus::Done);
    QCOMPARE(last("waiting").toInt(), 3);
    QCOMPARE(m_command->lines().at(2).value(QLatin1StringView("verdict")).toString(), QStringLiteral("used-in-part"));
}

void LineDay::challengesTheCamera()
{
    const QString nothing = file("none", { QStringLiteral("NOREAD") });
    QCOMPARE(run({ QStringLiteral("inspect"), QStringLiteral("--batch"), QStringLiteral("WO-1"),
                 QStringLiteral("--scans"), nothing }),
        ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("inspection.not-challenged"));

    QCOMPARE(run("challenge --batch WO-1"), ExitStatus::Done);
    QStringList set;
    for (const QJsonObject &step : m_command->lines()) {
        const QString code = step.value(QLatin1StringView("code")).toString();
        const bool isRead = step.value(QLatin1StringView("step")).toString() != QLatin1StringView("damaged");
        set.append(isRead && !code.isEmpty() ? QStringLiteral("]d2") + code : QStringLiteral("NOREAD"));
    }
    QCOMPARE(set.size(), 6);
    const auto challenge = [&](const QStringList &read) {
        return run({ QStringLiteral("challenge"), QStringLiteral("--batch"), QStringLiteral("WO-1"),
            QStringLiteral("--scans"), file("set", read) });
    };
    // The printer puts another lot on the good label than the order says: it must not run.
    QStringList wrongJob = set;
    wrongJob.front() = set.at(2);
    QCOMPARE(challenge(wrongJob), ExitStatus::Refused);
    QCOMPARE(last("challenge").toString(), QStringLiteral("failed"));
    QCOMPARE(challenge(set), ExitStatus::Done);
    QCOMPARE(last("challenge").toString(), QStringLiteral("passed"));
}

void LineDay::printsTheLabels()
{
    // The roll ends behind the thirtieth label.
    m_printer->setFaults([](int label) {
        return label == 30 ? LabelPrinterEmulator::Fault::OutOfMedia : LabelPrinterEmulator::Fault::None;
    });
    const ExitStatus stopped = run({ QStringLiteral("print"), QStringLiteral("--batch"), QStringLiteral("WO-1"),
        QStringLiteral("--printer"), QStringLiteral("Line 1") });
    QCOMPARE(stopped, ExitStatus::SurroundingsFailed);
    QCOMPARE(m_command->errorCode(), QStringLiteral("printer.out-of-media"));
    const QString job = m_command->all("job").last();
    QCOMPARE(run("batch stop WO-1 --reason label-roll"), ExitStatus::Done);
    QCOMPARE(last("state").toString(), QStringLiteral("stopped"));

    // A new roll; the last label that lies there is scanned, and the rest is known by that.
    m_printer->mend();
    QTRY_VERIFY(!m_printer->isReached() && !m_printer->isStopped());
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("resume"), job }), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("printing.waits-for-scan"));
    const QString lastGood = file("last", { unitScans().last() });
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("confirm"), job, QStringLiteral("--scans"), lastGood,
                 QStringLiteral("--last") }),
        ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("resume"), job }), ExitStatus::Done);
    QCOMPARE(run("batch resume WO-1"), ExitStatus::Done);
    // The camera judges no pack of the new roll before one label was scanned.
    QCOMPARE(run({ QStringLiteral("inspect"), QStringLiteral("--batch"), QStringLiteral("WO-1"),
                 QStringLiteral("--scans"), file("first", unitScans().first(1)) }),
        ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("inspection.order-not-confirmed"));
    QCOMPARE(run({ QStringLiteral("inspect"), QStringLiteral("confirm"), QStringLiteral("--batch"),
                 QStringLiteral("WO-1"), unitScans().first() }),
        ExitStatus::Done);
    QCOMPARE(run("batch show WO-1"), ExitStatus::Done);
    QCOMPARE(last("printed").toInt() + last("voided").toInt(), needed);
    QCOMPARE(unitScans().size(), needed - last("voided").toInt());
    const QStringList scans = unitScans();
    QCOMPARE(QSet<QString>(scans.begin(), scans.end()).size(), scans.size());
}

void LineDay::looksAtEachPack()
{
    // One pack has no label on it, one is of another lot.
    QStringList scans = unitScans();
    scans[4] = QStringLiteral("NOREAD");
    scans[11].replace(QLatin1String("10RP4471"), QLatin1String("10RP9999"));
    const QString all = file("packs", scans.first(goodWanted + 2));
    QCOMPARE(run({ QStringLiteral("inspect"), QStringLiteral("--batch"), QStringLiteral("WO-1"),
                 QStringLiteral("--scans"), all, QStringLiteral("--reject"), QStringLiteral("command:/bin/true") }),
        ExitStatus::Refused);
    QStringList results;
    for (const QJsonObject &pack : m_command->lines()) {
        const QString result = pack.value(QLatin1StringView("result")).toString();
        if (result == QLatin1StringView("good")) {
            m_good.append(pack.value(QLatin1StringView("item")).toString());
        } else {
            results.append(result);
            QCOMPARE(pack.value(QLatin1StringView("ejected")).toString(), QStringLiteral("ejected"));
            m_rejected.append(pack.value(QLatin1StringView("item")).toString());
        }
    }
    QCOMPARE(results, QStringList({ QStringLiteral("no-code"), QStringLiteral("wrong-data") }));
    QCOMPARE(m_good.size(), goodWanted);
    QCOMPARE(run("batch show WO-1"), ExitStatus::Done);
    QCOMPARE(last("good").toInt(), goodWanted);
    QCOMPARE(last("rejected").toInt(), 2); // the unread one as well, by the order of the labels
    QCOMPARE(last("verified").toInt(), goodWanted);
}

void LineDay::settlesWhatIsLeftOfTheRoll()
{
    QCOMPARE(run("batch reconcile WO-1"), ExitStatus::Refused);
    const int left = last("unexplained").toInt();
    QVERIFY(left > 0);
    QCOMPARE(m_command->all("state"), QStringList(left, QStringLiteral("printed"))); // by name, not by count alone
    QCOMPARE(m_command->all("item").size(), left);
    QCOMPARE(run("batch close WO-1 --signed-by ana --witnessed-by ben"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.unexplained"));

    QCOMPARE(run("print list"), ExitStatus::Done);
    const QString job = m_command->all("job").first();
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("show"), job }), ExitStatus::Done);
    QStringList voiding { QStringLiteral("print"), QStringLiteral("void"), job, QStringLiteral("--reason"),
        QStringLiteral("cut off and destroyed") };
    for (const QJsonObject &label : m_command->lines()) {
        if (label.contains(QLatin1StringView("label"))
            && label.value(QLatin1StringView("state")) == QLatin1String("printed"))
            voiding << QStringLiteral("--label") << label.value(QLatin1StringView("label")).toVariant().toString();
    }
    QCOMPARE(run(voiding), ExitStatus::Done);
    QCOMPARE(run("batch reconcile WO-1"), ExitStatus::Done);
    QCOMPARE(last("voided").toInt(), left);
}

void LineDay::linksOldAndNewNumbers()
{
    QCOMPARE(run("batch source WO-1 --link"), ExitStatus::Done);
    QVERIFY(last("done").toBool());
    QCOMPARE(last("inputs").toInt(), 3);
    QCOMPARE(last("outputs").toInt(), goodWanted);
    QCOMPARE(run("batch source WO-1"), ExitStatus::Done);
    QCOMPARE(last("waiting").toInt(), 0);
    // What is used up is not used again.
    QCOMPARE(run({ QStringLiteral("transform"), QStringLiteral("--batch"), QStringLiteral("WO-1"),
                 QStringLiteral("--inputs"), file("inputs", { QString::fromLatin1(Dock::epc("x1")) }),
                 QStringLiteral("--outputs"), file("outputs", m_good) }),
        ExitStatus::Refused);
    QVERIFY(!last("done").toBool());
}

void LineDay::packsUpToThePallet()
{
    QStringList units = m_good.first(ordered);
    m_spare = m_good.sliced(ordered);

    // A source pack among them, one of another lot, and one twice: each is named, and the right ones go in.
    QStringList first = units.first(6);
    first.insert(2, QString::fromLatin1(Dock::epc("x3")));
    first.insert(3, m_otherLot);
    first.insert(6, first.at(5));
    const QString list = file("children", first);
    QCOMPARE(
        run(words("pack --parent new-bundle --gtin 00399999000062 --batch WO-1 --children") + QStringList { list }),
        ExitStatus::Refused);
    QStringList bad;
    for (const QJsonObject &line : m_command->lines()) {
        const QString verdict = line.value(QLatin1StringView("verdict")).toString();
        if (line.contains(QLatin1StringView("item")) && verdict != QLatin1StringView("accepted"))
            bad.append(verdict + QLatin1Char(' ') + line.value(QLatin1StringView("item")).toString());
    }
    QCOMPARE(bad,
        QStringList({ QStringLiteral("other-product ") + QString::fromLatin1(Dock::epc("x3")),
            QStringLiteral("other-lot ") + m_otherLot, QStringLiteral("duplicate ") + first.at(5) }));
    m_bundles.append(last("parent").toString());
    QCOMPARE(last("children").toInt(), 6);

    const QStringList ofProduct { QStringLiteral("--gtin"), QString::fromLatin1(product) };
    for (int bundle = 1; bundle < 8; ++bundle) {
        m_bundles.append(pack("new-bundle", units.sliced(bundle * 6, 6), ofProduct));
        QVERIFY(!m_bundles.last().isEmpty());
    }
    // One short: it stays open until the fourth is in.
    QCOMPARE(pack("new-case", m_bundles.first(3), ofProduct), QString());
    QCOMPARE(last("verdict").toString(), QStringLiteral("short"));
    m_cases.append(last("parent").toString());
    QCOMPARE(pack(m_cases.first().toUtf8().constData(), { m_bundles.at(3) }), m_cases.first());
    m_cases.append(pack("new-case", m_bundles.sliced(4, 4), ofProduct));
    QVERIFY(!m_cases.last().isEmpty());
    const qsizetype labels = m_printer->tray().size();
    m_pallet = pack("new-sscc", m_cases,
        { QStringLiteral("--level"), QStringLiteral("pallet"), QStringLiteral("--print"), QStringLiteral("Line 1") });
    QVERIFY(m_pallet.startsWith(QLatin1String("urn:epc:id:sscc:0399999.1")));
    // Its label is on it when it has been scanned.
    QTRY_COMPARE(m_printer->tray().size(), labels + 1);
    const QString label = file("label", { scanOf(m_printer->tray().last()) });
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("confirm"), QStringLiteral("--scans"), label }),
        ExitStatus::Done);
    QCOMPARE(last("item").toString(), m_pallet);
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("tree"), m_pallet }), ExitStatus::Done);
    QCOMPARE(m_command->lines().size(), 1 + 2 + 8 + ordered);
}

} // namespace packledger::test
