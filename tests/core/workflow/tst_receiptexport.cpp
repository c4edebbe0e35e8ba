#include "support/dock.h"
#include "workflow/receiptexport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace packledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// The serials of a receipt as files for other programs.
class tst_ReceiptExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<Dock>(); }

    void listsWhatIsHereAndPutAside();
    void disarmsFormulas();
    void writesJson();
    void writesAWorkbook();
    void leavesNothingBehindWhenItFails();

private:
    Result<qint64> write(ReceiptId receipt, ExportFormat format, const QString &file)
    {
        return m_dock->ledger().read(
            [&](ledger::View &view) { return exportReceipt(view, receipt, m_dock->clock.today(), format, file); });
    }
    static QByteArray content(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const char *name) const { return m_dock->path(name); }

    std::unique_ptr<Dock> m_dock;
};

void tst_ReceiptExport::listsWhatIsHereAndPutAside()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "c1");
    m_dock->scan(receipt, Dock::code("u4", "L9"));
    const Result<qint64> rows = write(receipt, ExportFormat::Csv, path("out.csv"));
    QVERIFY(rows);
    QCOMPARE(*rows, 5);
    const QList<QByteArray> lines = content(path("out.csv")).split('\n');
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines.at(0), "epc,level,gtin,serial,lot,expiry,product,parent,evidence,verdict,tray\r");
    QCOMPARE(lines.at(1),
        Dock::epc("c1") + ",case,40361414312348,c1,L1,2028-06-30,," + Dock::epc("p1") + ",scanned,accepted,\r");
    QCOMPARE(lines.at(2),
        Dock::epc("u1") + ",unit,00361414312340,u1,L1,2028-06-30,," + Dock::epc("c1") + ",inferred,accepted,\r");
    QVERIFY(lines.at(5).endsWith(",scanned,lot-mismatch,1\r"));
    QVERIFY(!content(path("out.csv")).contains(Dock::epc("u5")));
}

void tst_ReceiptExport::disarmsFormulas()
{
    const QByteArray serial = "=1+1,\"x\"";
    const gs1::ItemKey key = gs1::ItemKey::sgtin(*gs1::Gtin::parse("00361414312340"), serial);
    const ReceiptId receipt = m_dock->blind();
    ScannedCode code = Dock::code("u1", "-2+3", "2028-06");
    code.identities.front().key = key;
    ReceivingSession session(receipt, m_dock->ana);
    QVERIFY(m_dock->write(
        [&](ledger::WriteTransaction &transaction) { return session.registerUnknown(transaction, code); }));
    QVERIFY(write(receipt, ExportFormat::Csv, path("out.csv")));
    const QByteArray csv = content(path("out.csv"));
    QVERIFY2(csv.contains(",\"'=1+1,\"\"x\"\"\",'-2+3,2028-06-30,"), csv.constData());
}

void tst_ReceiptExport::writesJson()
{
    const ReceiptId receipt = m_dock->pallet();
    QVERIFY(write(receipt, ExportFormat::Json, path("none.json")));
    QVERIFY(QJsonDocument::fromJson(content(path("none.json"))).isArray());
    m_dock->scan(receipt, "p1");
    QVERIFY(write(receipt, ExportFormat::Json, path("out.json")));
    const QJsonArray rows = QJsonDocument::fromJson(content(path("out.json"))).array();
    QCOMPARE(rows.size(), 9);
    QCOMPARE(rows.at(0)[QStringLiteral("level")].toString(), QStringLiteral("pallet"));
    QCOMPARE(rows.at(0)[QStringLiteral("serial")].toString().size(), 18);
    QCOMPARE(rows.at(2)[QStringLiteral("evidence")].toString(), QStringLiteral("inferred"));
}

void tst_ReceiptExport::writesAWorkbook()
{
    const ReceiptId receipt = m_dock->pallet();
    m_dock->scan(receipt, "p1");
    const Result<qint64> rows = write(receipt, ExportFormat::Xlsx, path("out.xlsx"));
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
    QCOMPARE(*rows, 9);
    QVERIFY(content(path("out.xlsx")).startsWith("PK\x03\x04"));
    const QString unzip = QStandardPaths::findExecutable(QStringLiteral("unzip"));
    if (unzip.isEmpty())
        QSKIP("unzip is not installed: the sheet inside is not looked at");
    QProcess process;
    process.start(unzip, { QStringLiteral("-p"), path("out.xlsx"), QStringLiteral("xl/worksheets/sheet1.xml") });
    QVERIFY(process.waitForFinished());
    const QByteArray sheet = process.readAllStandardOutput();
    QCOMPARE(sheet.count("<row "), 10);
    QVERIFY(sheet.contains(Dock::epc("u6")));
}

void tst_ReceiptExport::leavesNothingBehindWhenItFails()
{
    const ReceiptId receipt = m_dock->pallet();
    for (const ExportFormat format : { ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx }) {
        const Result<qint64> rows = write(receipt, format, path("no/such/folder/out"));
        QVERIFY(!rows);
        QCOMPARE(QByteArray(rows.error().code.name().data()), QByteArray("base.file-write"));
        const Result<qint64> unknown = write(ReceiptId { 77 }, format, path("unknown"));
        QVERIFY(!unknown);
        QVERIFY(!QFile::exists(path("unknown")));
    }
}

QTEST_GUILESS_MAIN(tst_ReceiptExport)
#include "tst_receiptexport.moc"
