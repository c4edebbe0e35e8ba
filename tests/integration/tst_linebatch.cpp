#include "support/commandrun.h"
#include "support/dock.h"
#include "support/labelprinteremulator.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// A repackaging day as the line's supervisor lives it, by the command line alone: from the work order to the locked
/// record (workflow (c) of the line supervisor, 1 to 10). The printer is a real one as far as the socket goes; the
/// sources came through the dock.
class tst_LineBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void runsFromTheWorkOrderToTheLockedRecord();
    void refusesAClosePartlySigned();

private:
    // The parts of the story, each on what the one before left.
    void preparesTheSite();
    void takesTheWorkOrderInAndApprovesIt();
    void clearsTheLine();
    void breaksTheSourcesDown();
    void challengesTheCamera();
    void printsTheLabels();
    void looksAtEachPack();
    void settlesWhatIsLeftOfTheRoll();
    void linksOldAndNewNumbers();
    void packsUpToThePallet();
    void reworksADamagedPack();
    void relabelsAPackInItsBundle();
    void drawsSamples();
    void changesTheShift();
    void reconcilesAndCloses();
    void keepsTheRecordLocked();
    void answersTheErp();
    void tellsTheStoryOfEachNumber();

    static constexpr const char *product = "00399999000062"; // of the site's own prefix
    static constexpr const char *bundleGtin = "10399999000069";
    static constexpr const char *caseGtin = "30399999000063";
    static constexpr int ordered = 48; // 8 bundles of 6, 2 cases of 4, 1 pallet
    static constexpr int needed = 56; // with 14.2 % of rejects
    static constexpr int goodWanted = 51; // and three to spare: one for a damaged pack, two for samples

    ExitStatus run(const QStringList &arguments, const char *who = "ana") { return m_command->run(arguments, who); }
    ExitStatus run(const char *command, const char *who = "ana") { return m_command->run(command, who); }
    QByteArray told() const { return m_command->told(); }
    QJsonValue last(const char *name) const { return m_command->last(name); }
    static QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }
    QString file(const char *name, const QStringList &lines)
    {
        QFile target(m_dock->path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(lines.join(QLatin1Char('\n')).toUtf8()) < 0)
            qFatal("file");
        return target.fileName();
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile opened(name);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    /// What a scanner reads of a label that came out: its DataMatrix, or the linear code with the SSCC.
    static QString scanOf(const QByteArray &format)
    {
        static const QRegularExpression square(QStringLiteral("\\^BX[^\n]*\\^FD\\|1([^^]*)\\^FS"));
        static const QRegularExpression linear(QStringLiteral("\\^BC[^\n]*\\^FD[^^]*(00\\d{18})[^^]*\\^FS"));
        const QString text = QString::fromLatin1(format);
        if (const QRegularExpressionMatch match = square.match(text); match.hasMatch())
            return QStringLiteral("]d2") + match.captured(1).replace(QLatin1String("|1"), QLatin1String("\x1d"));
        return QStringLiteral("]C1") + linear.match(text).captured(1);
    }
    /// The labels of units that came out, as scans, in the order in which they lie there.
    QStringList unitScans() const
    {
        QStringList scans;
        for (const QByteArray &format : m_printer->tray()) {
            const QString scan = scanOf(format);
            if (scan.startsWith(QLatin1String("]d201") + QLatin1String(product)))
                scans.append(scan);
        }
        return scans;
    }
    QString pack(const char *parent, const QStringList &children, const QStringList &more = {})
    {
        const QString list = file("children", children);
        if (run(QStringList { QStringLiteral("pack"), QStringLiteral("--parent"), QString::fromUtf8(parent),
                    QStringLiteral("--children"), list, QStringLiteral("--batch"), QStringLiteral("WO-1") }
                + more)
            != ExitStatus::Done)
            return {};
        const QStringList parents = m_command->all("parent");
        return parents.isEmpty() ? QString() : parents.last();
    }

    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<CommandRun> m_command;
    std::unique_ptr<LabelPrinterEmulator> m_printer;
    QStringList m_good; ///< commissioned packs in the order of the line
    QStringList m_rejected;
    QStringList m_spare; ///< good ones that are in no container
    QStringList m_bundles;
    QStringList m_cases;
    QString m_pallet;
    QString m_otherLot;
    QString m_record;
};

void tst_LineBatch::init()
{
    m_dock = std::make_unique<Dock>();
    m_command = std::make_unique<CommandRun>(m_dock->clock, m_dock->siteFolder());
    m_printer = std::make_unique<LabelPrinterEmulator>();
    for (QStringList *list : { &m_good, &m_rejected, &m_spare, &m_bundles, &m_cases })
        list->clear();
}

void tst_LineBatch::runsFromTheWorkOrderToTheLockedRecord()
{
    using Part = void (tst_LineBatch::*)();
    const std::pair<const char *, Part> parts[] = {
        { "0 the site", &tst_LineBatch::preparesTheSite },
        { "1 work order", &tst_LineBatch::takesTheWorkOrderInAndApprovesIt },
        { "2 clearance", &tst_LineBatch::clearsTheLine },
        { "3 sources", &tst_LineBatch::breaksTheSourcesDown },
        { "4 challenge", &tst_LineBatch::challengesTheCamera },
        { "5 printing", &tst_LineBatch::printsTheLabels },
        { "5 inspection", &tst_LineBatch::looksAtEachPack },
        { "8 the end of the roll", &tst_LineBatch::settlesWhatIsLeftOfTheRoll },
        { "3 links", &tst_LineBatch::linksOldAndNewNumbers },
        { "6 packing", &tst_LineBatch::packsUpToThePallet },
        { "7 rework", &tst_LineBatch::reworksADamagedPack },
        { "7 relabelling", &tst_LineBatch::relabelsAPackInItsBundle },
        { "7 samples", &tst_LineBatch::drawsSamples },
        { "8 shift", &tst_LineBatch::changesTheShift },
        { "9 and 10 close", &tst_LineBatch::reconcilesAndCloses },
        { "10 record", &tst_LineBatch::keepsTheRecordLocked },
        { "10 the other system", &tst_LineBatch::answersTheErp },
        { "11 stories", &tst_LineBatch::tellsTheStoryOfEachNumber },
    };
    for (const auto &[name, part] : parts) {
        (this->*part)();
        if (QTest::currentTestFailed()) {
            qWarning("in \"%s\"; printed last:\n%s", name, told().constData());
            return;
        }
    }
    QCOMPARE(run("ledger verify"), ExitStatus::Done);
    QCOMPARE(last("chain").toString(), QStringLiteral("intact"));
    QCOMPARE(last("projection").toString(), QStringLiteral("matches"));
}

void tst_LineBatch::preparesTheSite()
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

void tst_LineBatch::takesTheWorkOrderInAndApprovesIt()
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

void tst_LineBatch::clearsTheLine()
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

void tst_LineBatch::breaksTheSourcesDown()
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

void tst_LineBatch::challengesTheCamera()
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

void tst_LineBatch::printsTheLabels()
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

void tst_LineBatch::looksAtEachPack()
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

void tst_LineBatch::settlesWhatIsLeftOfTheRoll()
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

void tst_LineBatch::linksOldAndNewNumbers()
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

void tst_LineBatch::packsUpToThePallet()
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

void tst_LineBatch::reworksADamagedPack()
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

void tst_LineBatch::relabelsAPackInItsBundle()
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

void tst_LineBatch::drawsSamples()
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

void tst_LineBatch::changesTheShift()
{
    QCOMPARE(run("batch stop WO-1 --reason other"), ExitStatus::Refused); // other than what?
    QCOMPARE(run("batch stop WO-1 --reason break"), ExitStatus::Done);
    QCOMPARE(run("batch shift WO-1 --to cleo"), ExitStatus::Done);
    QCOMPARE(run("batch resume WO-1", "cleo"), ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("batch"), QStringLiteral("note"), QStringLiteral("WO-1"), QStringLiteral("--text"),
                 QStringLiteral("Roll of another maker"), QStringLiteral("--reference"), QStringLiteral("DEV-7") }),
        ExitStatus::Done);
}

void tst_LineBatch::reconcilesAndCloses()
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

void tst_LineBatch::keepsTheRecordLocked()
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

void tst_LineBatch::answersTheErp()
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

void tst_LineBatch::tellsTheStoryOfEachNumber()
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

void tst_LineBatch::refusesAClosePartlySigned()
{
    QCOMPARE(run("pool add --gtin 00399999000062 --random 12 --market us"), ExitStatus::Done);
    QCOMPARE(run("batch open --gtin 00399999000062 --lot RP1 --expiry 2028-08-31 --quantity 3 --name B-1"),
        ExitStatus::Done);
    QCOMPARE(run("commission --batch B-1 --count 3"), ExitStatus::Done);
    QCOMPARE(m_command->all("item").size(), 3);
    // A refused close leaves nothing behind: neither a record nor a moved number.
    QCOMPARE(run("batch close B-1 --signed-by ana --witnessed-by Ana"), ExitStatus::Refused);
    QCOMPARE(run("batch show B-1"), ExitStatus::Done);
    QCOMPARE(last("state").toString(), QStringLiteral("running"));
    QCOMPARE(run("batch close B-1 --signed-by ana --witnessed-by ben"), ExitStatus::Done);
    QCOMPARE(run("batch show B-1"), ExitStatus::Done);
    QCOMPARE(last("state").toString(), QStringLiteral("closed"));
    QCOMPARE(m_dock->replayDifference(), QByteArray());
}

QTEST_MAIN(tst_LineBatch)
#include "tst_linebatch.moc"
