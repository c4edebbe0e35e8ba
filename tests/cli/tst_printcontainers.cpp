#include "cli/printdesk.h"
#include "workflow/commissioning.h"
#include "workflow/packingrules.h"
#include "workflow/pools.h"

#include <QJsonArray>
#include <QTest>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;
using Fault = LabelPrinterEmulator::Fault;

/// Labels of cases, and of items whose label is spoilt or missing, by the verbs that a script calls.
class tst_PrintContainers : public QObject, private PrintDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { QVERIFY(m_line->site.check().isGood()); }

    void printsTheLabelOfAClosedCase();
    void printsTheLabelOfAFullCaseAndClosesByItsScan();
    void replacesASpoiltLabel();
    void namesTheTemplateThatIsNotThere();
    void tellsThatALabelIsMissing();

private:
    static QString caseGtin() { return QStringLiteral("10399999123454"); }
    /// Packs that are commissioned, and what a case of so many takes; answers the file of their scans.
    QString prepareCases(size_t count)
    {
        const Result<void> done
            = m_line->site.ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
                  if (const auto born = workflow::commission(transaction, m_line->ana, m_line->batch, m_line->items);
                      !born)
                      return fail(born.error());
                  workflow::PoolSpec cases;
                  cases.gtin = caseGtin().toLatin1();
                  if (const auto made = workflow::makePool(transaction, m_line->ana, cases); !made)
                      return fail(made.error());
                  ledger::PackingRule rule;
                  rule.gtin = m_line->items.front().gtin()->digits();
                  rule.count = int(count);
                  rule.containerGtin = cases.gtin;
                  return workflow::setPackingRule(transaction, m_line->ana, rule);
              });
        if (!done)
            qFatal("cases: %s %s", done.error().code.name().data(), qPrintable(done.error().detail));
        QFile file(m_line->site.path("packs"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("packs");
        for (size_t i = 0; i < count; ++i)
            file.write(PrintingLine::scanOf(m_line->items[i]) + '\n');
        return file.fileName();
    }
};

void tst_PrintContainers::printsTheLabelOfAClosedCase()
{
    const QString packs = prepareCases(3);
    QCOMPARE(
        run({ QStringLiteral("pack"), QStringLiteral("--parent"), QStringLiteral("new-case"), QStringLiteral("--gtin"),
            caseGtin(), QStringLiteral("--children"), packs, QStringLiteral("--print"), QStringLiteral("Line 1") }),
        ExitStatus::Done);
    QCOMPARE(m_line->emulator.tray().size(), 1);
    QCOMPARE(m_cli->lines().last().value(QStringLiteral("state")).toString(), QStringLiteral("printed"));
    QCOMPARE(m_cli->lines().last().value(QStringLiteral("template")).toString(), QStringLiteral("case-datamatrix"));
    QVERIFY(m_line->emulator.tray().first().contains("^BX"));
}

void tst_PrintContainers::printsTheLabelOfAFullCaseAndClosesByItsScan()
{
    const QString packs = prepareCases(3);
    QCOMPARE(run({ QStringLiteral("pack"), QStringLiteral("--parent"), QStringLiteral("new-case"),
                 QStringLiteral("--gtin"), caseGtin(), QStringLiteral("--children"), packs, QStringLiteral("--print"),
                 QStringLiteral("Line 1"), QStringLiteral("--wait-for-label") }),
        ExitStatus::Done);
    QCOMPARE(m_line->emulator.tray().size(), 1); // printed, and open
    const QString box = all("item").last().isEmpty() ? all("item").at(all("item").size() - 2) : all("item").last();
    QVERIFY(box.contains(QStringLiteral("sgtin")));
    QFile label(m_line->site.path("label"));
    QVERIFY(label.open(QIODevice::WriteOnly));
    label.write(box.toUtf8() + '\n');
    label.close();
    QCOMPARE(
        run({ QStringLiteral("pack"), QStringLiteral("--parent"), box, QStringLiteral("--children"), label.fileName(),
            QStringLiteral("--print"), QStringLiteral("Line 1"), QStringLiteral("--wait-for-label") }),
        ExitStatus::Done);
    QCOMPARE(m_cli->lines().last().value(QStringLiteral("children")).toInt(), 3);
    QCOMPARE(m_line->emulator.tray().size(), 1); // not a second time
    QCOMPARE(run("print show 1"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("state")).toString(), QStringLiteral("verified"));
}

void tst_PrintContainers::replacesASpoiltLabel()
{
    QCOMPARE(run("print --batch 1 --count 1"), ExitStatus::Done);
    const QString spoilt = all("item").first();
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("replace"), QStringLiteral("--item"), spoilt }),
        ExitStatus::Refused);
    QCOMPARE(code(), QStringLiteral("printing.no-reason"));
    QCOMPARE(run({ QStringLiteral("print"), QStringLiteral("replace"), QStringLiteral("--item"), spoilt,
                 QStringLiteral("--reason"), QStringLiteral("smeared") }),
        ExitStatus::Done);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("old")).toString(), spoilt);
    const QString fresh = m_cli->lines().first().value(QStringLiteral("new")).toString();
    QVERIFY(!fresh.isEmpty() && fresh != spoilt);
    QCOMPARE(m_line->emulator.tray().size(), 2);
    QVERIFY(m_line->emulator.tray().last().contains(
        gs1::ItemKey::fromUri(fresh.toUtf8()).serial())); // as text on the label
    QCOMPARE(run("print show 1"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().last().value(QStringLiteral("state")).toString(), QStringLiteral("voided"));
}

void tst_PrintContainers::namesTheTemplateThatIsNotThere()
{
    QCOMPARE(run("print --batch 1 --template no-such"), ExitStatus::Unusable);
    QCOMPARE(code(), QStringLiteral("labels.template-unknown"));
    QCOMPARE(run("print list"), ExitStatus::Done);
    QVERIFY(m_cli->lines().isEmpty());
}

void tst_PrintContainers::tellsThatALabelIsMissing()
{
    m_line->emulator.setFaults([](int label) { return label == 1 ? Fault::Skipped : Fault::None; });
    QCOMPARE(run("print --batch 1 --count 3"), ExitStatus::Done);
    const std::vector<gs1::ItemKey> out = printed();
    QCOMPARE(confirm({ out.at(0), out.at(2), out.at(0) }), ExitStatus::Refused);
    QCOMPARE(all("verdict"),
        (QStringList { QStringLiteral("verified"), QStringLiteral("after-gap"), QStringLiteral("again") }));
    QCOMPARE(m_cli->lines().at(1).value(QStringLiteral("missing")).toArray().size(), 1);
    QCOMPARE(run("print list"), ExitStatus::Done);
    QCOMPARE(m_cli->lines().first().value(QStringLiteral("stopped_by")).toString(),
        QStringLiteral("printing.labels-missing"));
}

QTEST_MAIN(tst_PrintContainers)
#include "tst_printcontainers.moc"
