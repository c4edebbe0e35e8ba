#include "support/shippingbench.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace packledger;
using namespace packledger::test;

/// The papers of a delivery, made by the program as a service would run it: without a screen. What stands on them is
/// read by another program.
class tst_Papers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellTheTransactionAndItsStatement();
    void tellTheDriverWhatToLoad();
    void traceOnePackForAnInvestigator();
    void hangAtThePointsOfALineClearance();
    void standAsTheGoodsWereShipped();

private:
    /// The words on the paper that the command makes, one space between any two.
    QString paper(QStringList command)
    {
        const QString file = m_bench->path("paper.pdf");
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
            environment.remove(QLatin1StringView(name));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        program.setProcessEnvironment(environment);
        command = QStringList { QStringLiteral("--site"), m_bench->siteFolder(), QStringLiteral("--operator"),
            QStringLiteral("ana") }
            + command + QStringList { QStringLiteral("--out"), file };
        program.start(QStringLiteral(PACKLEDGER_CLI), command);
        if (!program.waitForFinished(120'000) || program.exitCode() != 0)
            return QString::fromUtf8(program.readAllStandardError());
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), file, QStringLiteral("-") });
        reader.waitForFinished(60'000);
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }

    std::unique_ptr<ShippingBench> m_bench;
};

#define STANDS(words) QVERIFY2(text.contains(QStringLiteral(words)), qPrintable(text))

void tst_Papers::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext of poppler-utils is not installed");
    m_bench = std::make_unique<ShippingBench>();
    m_bench->palletAtHand();
    const ledger::DispatchId dispatch = m_bench->openDispatch();
    QCOMPARE(m_bench->pickVerdict(dispatch, "p1"), shipping::ShipVerdict::Accepted);
    const Result<shipping::Shipped> shipped = m_bench->finish(dispatch, m_bench->prepare(dispatch));
    QVERIFY(shipped && !shipped->refused);
    m_bench->delivered(shipped->documents.front().document);
}

void tst_Papers::tellTheTransactionAndItsStatement()
{
    const QString text = paper({ QStringLiteral("ship"), QStringLiteral("paper"), QStringLiteral("1"),
        QStringLiteral("--kind"), QStringLiteral("information") });
    // FD&C Act 581(26): (A) to (I), and the statement of (27).
    STANDS("Transaction information and statement");
    STANDS("Syntheticillin 500 mg TABLET");
    STANDS("61414-3123-4");
    STANDS("100 tablets");
    STANDS("L1");
    STANDS("Purchase order PO-7");
    STANDS("From Synthetic Wholesale DC, 100 Example Way, Exampleton PA 19000, US, GLN 0399999000017");
    STANDS("To Acme Pharmacy, 200 Sample Road, Sampleville KY 40200, US, GLN 0388888000016");
    STANDS("Transaction date");
    STANDS("Shipment date");
    STANDS("581(27)");
    for (const char *unit : { "u1", "u2", "u3", "u4", "u5", "u6" })
        QVERIFY2(text.contains(QString::fromLatin1(ShippingBench::key(unit).serial())), qPrintable(text));
}

void tst_Papers::tellTheDriverWhatToLoad()
{
    const QString text = paper({ QStringLiteral("ship"), QStringLiteral("paper"), QStringLiteral("1"),
        QStringLiteral("--kind"), QStringLiteral("packing-list") });
    STANDS("Packing list");
    STANDS("Handling units");
    STANDS("Driver, date");
    QVERIFY2(text.contains(QString::fromLatin1(ShippingBench::key("p1").text().mid(2)) + QStringLiteral(" Pallet 2 6")),
        qPrintable(text));
}

void tst_Papers::traceOnePackForAnInvestigator()
{
    const QString text = paper({ QStringLiteral("trace"), QString::fromLatin1(ShippingBench::epc("u2")),
        QStringLiteral("--format"), QStringLiteral("pdf") });
    STANDS("Trace of one product identifier");
    STANDS("Left this site");
    STANDS("Order PO-7, Delivery");
    STANDS("Acme Pharmacy");
    STANDS("Commissioned");
    STANDS("Packed");
    STANDS("Shipped to us");
    STANDS("Received");
    STANDS("Shipped by us");
    STANDS("581(27)");
    // Never cut: one pack is told on one page.
    QVERIFY2(text.endsWith(QStringLiteral("1/1")) || text.endsWith(QStringLiteral("1 / 1")), qPrintable(text));
}

void tst_Papers::hangAtThePointsOfALineClearance()
{
    const QString text = paper({ QStringLiteral("batch"), QStringLiteral("cards") });
    STANDS("Clearance cards");
    STANDS("Point 5 The camera has the recipe of this product");
}

void tst_Papers::standAsTheGoodsWereShipped()
{
    const QStringList information { QStringLiteral("ship"), QStringLiteral("paper"), QStringLiteral("1"),
        QStringLiteral("--kind"), QStringLiteral("information") };
    sync::PartnerProfile moved = ShippingBench::customer();
    moved.title = QStringLiteral("Acme Health");
    moved.street = QStringLiteral("1 New Road");
    m_bench->setPartner(moved);
    QString text = paper(information);
    STANDS("To Acme Pharmacy, 200 Sample Road");
    QVERIFY(m_bench->write([&](ledger::WriteTransaction &transaction) {
        return sync::removePartner(transaction, m_bench->ana, moved.name);
    }));
    text = paper(information);
    STANDS("To Acme Pharmacy, 200 Sample Road");
}

QTEST_GUILESS_MAIN(tst_Papers)
#include "tst_papers.moc"
