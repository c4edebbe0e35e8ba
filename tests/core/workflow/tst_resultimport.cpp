#include "base/baseerrors.h"
#include "base/localtime.h"
#include "support/batchbench.h"
#include "workflow/documenterrors.h"
#include "workflow/inspectionerrors.h"
#include "workflow/inspectionhistory.h"
#include "workflow/inspectionrules.h"
#include "workflow/resultimport.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QScopeGuard>

#include <ctime>

using namespace packledger;
using namespace packledger::test;
using ledger::InspectionResult;
using ledger::View;
using workflow::ImportMode;
using workflow::ResultImport;
using workflow::ResultVerdict;

namespace {

QByteArray codeOf(const QByteArray &serial)
{
    return "]d20100361414312340"
           "17280831"
           "10RP4471\x1d"
           "21"
        + serial;
}

} // namespace

/// Tables of results that another system's cameras gave, and the history of a pack they end in.
class tst_ResultImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<BatchBench>();
        m_bench->draw(BatchBench::serials(1, 1000));
    }
    void cleanup()
    {
        const QByteArray difference = m_bench->replayDifference();
        m_bench.reset();
        QCOMPARE(difference, QByteArray());
    }
    void takesAThousandResultsAndOpensTheHistory();
    void understandsTheUsualHeadings_data();
    void understandsTheUsualHeadings();
    void namesWhatItDoesNotTake();
    void judgesByTheSitesRules();
    void showsWithoutTaking();
    void stopsWithoutAnyChange();
    void needsCodePointAndTime();
    void readsATimeByTheClockOfItsOwnDay();

private:
    Result<ResultImport> take(QByteArray table, ImportMode mode = ImportMode::Write, const Progress &progress = {})
    {
        QBuffer buffer(&table);
        buffer.open(QIODevice::ReadOnly);
        return workflow::importResults(m_bench->ledger(), m_bench->ana, buffer, QStringLiteral("/in/cam.csv"), mode,
            m_bench->clock.now(), progress);
    }
    std::vector<workflow::InspectionRecord> historyOf(const QByteArray &serial)
    {
        return *m_bench->ledger().read([&](View &view) -> Result<std::vector<workflow::InspectionRecord>> {
            return workflow::inspectionHistory(view, Dock::key(serial));
        });
    }

    std::unique_ptr<BatchBench> m_bench;
};

void tst_ResultImport::takesAThousandResultsAndOpensTheHistory()
{
    // Two inspection points, 500 packs: the second look of each pack comes first in the file.
    QByteArray table = "Code;Inspection point;Time;Overall grade;Symbol Contrast;Modulation;Match\r\n";
    for (int i = 1; i <= 500; ++i)
        table += codeOf("u" + QByteArray::number(i)) + ";Case packer;2026-11-22T14:30:00Z;B;4.0;3,0;yes\r\n";
    for (int i = 1; i <= 500; ++i)
        table += codeOf("u" + QByteArray::number(i)) + ";Labeller;2026-11-22T14:00:00.250Z;3.8;4;4;yes\r\n";
    const Result<ResultImport> first = take(table);
    QVERIFY(first && first->isWritten);
    QCOMPARE(first->count(ResultVerdict::New), 1000);
    QCOMPARE(first->points.at(QStringLiteral("Labeller")), 500);
    QCOMPARE(first->failed, 0);

    const auto history = historyOf("u250");
    QCOMPARE(history.size(), size_t(2));
    QCOMPARE(history[0].point, QStringLiteral("Labeller"));
    QCOMPARE(history[0].grade, std::optional(38));
    QCOMPARE(workflow::gradeLetter(*history[0].grade), QChar(u'A'));
    QCOMPARE(history[1].point, QStringLiteral("Case packer"));
    QCOMPARE(history[1].grade, std::optional(30));
    QCOMPARE(history[1].parameters.size(), size_t(2));
    QCOMPARE(history[1].parameters[1], std::pair(scan::QualityParameter::Modulation, 30));
    QCOMPARE(history[1].origin, QStringLiteral("cam.csv"));

    const Result<ResultImport> again = take(table);
    QVERIFY(again && !again->isWritten);
    QCOMPARE(again->count(ResultVerdict::Same), 1000);
    QCOMPARE(historyOf("u250").size(), size_t(2));

    const QString file = m_bench->path("history.csv");
    QCOMPARE(*m_bench->ledger().read([&](View &view) {
        return workflow::exportInspections(view, Dock::key("u250"), workflow::ExportFormat::Csv, file);
    }),
        qint64(2));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY2(text.contains("Labeller,2026-11-22T14:00:00.250Z,good,yes,yes,3.8,A"), text);
}

void tst_ResultImport::understandsTheUsualHeadings_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("GTIN and serial, grade as ISO reports it")
        << QByteArray("timestamp,camera_name,gtin,serial_number,iso_grade\n"
                      "2026-11-22 15:00:00,Cam 2,00361414312340,u7,3.5/05/660/45\n");
    QTest::newRow("date beside the time, German numbers")
        << QByteArray("Datum;Zeit;Kamera;GTIN;SN;Grade\n22.11.2026;15:00:00;Cam 2;00361414312340;u7;3,5\n");
    QTest::newRow("brackets") << QByteArray("time,point,data,grade\n"
                                            "2026-11-22T15:00,Cam 2,(01)00361414312340(21)u7,A (3.5)\n");
    QTest::newRow("tabs and an EPC") << QByteArray(
        "Date Time\tStation\tEPC\tFinal Grade\n"
        "2026-11-22T15:00:00\tCam 2\turn:epc:id:sgtin:0361414.031234.u7\t3.5\n");
}

void tst_ResultImport::understandsTheUsualHeadings()
{
    QFETCH(const QByteArray, table);
    const Result<ResultImport> import = take(table);
    QVERIFY2(import, import ? "" : qPrintable(import.error().detail));
    QVERIFY2(import->count(ResultVerdict::New) == 1,
        import->refused.empty() ? "" : qPrintable(import->refused.front().error->detail));
    const auto history = historyOf("u7");
    QCOMPARE(history.size(), size_t(1));
    QCOMPARE(history[0].grade, std::optional(35));
    QCOMPARE(history[0].point, QStringLiteral("Cam 2"));
    // A time without an offset is the station's own.
    QCOMPARE(localTime({ history[0].at.ms, m_bench->clock.now().offsetMinutes })
                 .toString(QStringLiteral("yyyy-MM-dd HH:mm")),
        QStringLiteral("2026-11-22 15:00"));
}

void tst_ResultImport::namesWhatItDoesNotTake()
{
    const Result<ResultImport> import = take("time,point,code,grade,match\n"
                                             "2026-11-22T14:00:00Z,Cam,"
        + codeOf("u1") + ",A,yes\n2026-11-22T14:00:01Z,Cam," + codeOf("nobody") + ",A,yes\nyesterday,Cam,"
        + codeOf("u2") + ",A,yes\n2026-11-22T14:00:03Z,Cam," + codeOf("u3")
        + ",E,yes\n2026-11-22T14:00:04Z,Cam,hello,A,yes\n2026-11-22T14:00:05Z,Cam,NOREAD,,\n"
          "2026-11-22T14:00:06Z,,"
        + codeOf("u4") + ",A,yes\n2026-11-22T14:00:00Z,Cam," + codeOf("u1") + ",B,yes\n");
    QVERIFY(import);
    QCOMPARE(import->count(ResultVerdict::New), 1);
    QCOMPARE(import->count(ResultVerdict::NoCode), 1);
    const std::vector<std::pair<qint64, ErrorCode>> wanted { { 3, codes::resultUnknown }, { 4, codes::resultField },
        { 5, codes::resultField }, { 6, codes::resultCode }, { 8, codes::resultField }, { 9, codes::resultDiffers } };
    QCOMPARE(import->refused.size(), wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        QCOMPARE(import->refused[i].line, wanted[i].first);
        QCOMPARE(import->refused[i].error->code, wanted[i].second);
        QCOMPARE(import->refused[i].error->where.line, wanted[i].first);
    }
    QCOMPARE(import->refused[0].error->detail, QStringLiteral("nobody"));
    QCOMPARE(historyOf("u1").size(), size_t(1));
    QCOMPARE(historyOf("u1")[0].grade, std::optional(40));
}

void tst_ResultImport::judgesByTheSitesRules()
{
    // The site wants a C: 1.5 is one, 1.4 is none.
    const Result<ResultImport> import = take("time,point,gtin,serial,code,grade,decoded,match\n"
                                             "2026-11-22T14:00:00Z,Cam,00361414312340,u1,,1.5,yes,yes\n"
                                             "2026-11-22T14:00:01Z,Cam,00361414312340,u2,"
        + codeOf("u2")
        + ",1.4,yes,yes\n"
          "2026-11-22T14:00:02Z,Cam,00361414312340,u3,NOREAD,F,no,\n"
          "2026-11-22T14:00:03Z,Cam,00361414312340,u4,"
        + codeOf("u5") + ",A,,\n");
    QVERIFY(import);
    QCOMPARE(import->count(ResultVerdict::New), 4);
    QCOMPARE(import->failed, 3);
    QCOMPARE(historyOf("u1")[0].result, InspectionResult::Good);
    QCOMPARE(historyOf("u2")[0].result, InspectionResult::LowGrade);
    QCOMPARE(historyOf("u3")[0].result, InspectionResult::NoCode);
    QCOMPARE(historyOf("u4")[0].result, InspectionResult::WrongData);
    QVERIFY(historyOf("u5").empty());
}

void tst_ResultImport::showsWithoutTaking()
{
    const QByteArray table = "time,point,code,grade\n2026-11-22T14:00:00Z,Cam," + codeOf("u1") + ",A\n";
    const Result<ResultImport> dry = take(table, ImportMode::DryRun);
    QVERIFY(dry && !dry->isWritten);
    QCOMPARE(dry->count(ResultVerdict::New), 1);
    QVERIFY(historyOf("u1").empty());
}

void tst_ResultImport::stopsWithoutAnyChange()
{
    QByteArray table = "time,point,code,grade\n";
    for (int i = 1; i <= 500; ++i)
        table += "2026-11-22T14:00:00Z,Cam," + codeOf("u" + QByteArray::number(i)) + ",A\n";
    int asked = 0;
    const Result<ResultImport> import = take(table, ImportMode::Write, [&](qint64, qint64) { return ++asked < 4; });
    QVERIFY(!import);
    QCOMPARE(import.error().code, codes::cancelled);
    QVERIFY(historyOf("u1").empty());
}

void tst_ResultImport::needsCodePointAndTime()
{
    for (const char *heading : { "time,point,grade\n", "point,code,grade\n", "time,code,grade\n", "" }) {
        const Result<ResultImport> import = take(heading);
        QVERIFY(!import);
        QCOMPARE(import.error().code, workflow::codes::heading);
    }
}

void tst_ResultImport::readsATimeByTheClockOfItsOwnDay()
{
    const QByteArray zone = qgetenv("TZ");
    const auto back = qScopeGuard([&] {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        ::tzset();
    });
    qputenv("TZ", "Europe/Berlin");
    ::tzset();
    const QByteArray table = "code,point,time,grade\n" + codeOf("u1") + ",Labeller,2027-03-27 14:00:00,A\n";
    const auto at = [](const char *iso) { return QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate); };
    m_bench->clock.set({ at("2027-03-27T15:00:00Z").toMSecsSinceEpoch(), 60 });
    const Result<ResultImport> before = take(table);
    QVERIFY(before);
    QCOMPARE(before->count(ResultVerdict::New), 1);
    QCOMPARE(historyOf("u1")[0].at.ms, at("2027-03-27T13:00:00Z").toMSecsSinceEpoch());
    // Summer time begins; the table is the same.
    m_bench->clock.set({ at("2027-03-29T15:00:00Z").toMSecsSinceEpoch(), 120 });
    const Result<ResultImport> after = take(table);
    QVERIFY(after);
    QCOMPARE(after->count(ResultVerdict::Same), 1);
    QCOMPARE(historyOf("u1").size(), size_t(1));
}

QTEST_GUILESS_MAIN(tst_ResultImport)
#include "tst_resultimport.moc"
