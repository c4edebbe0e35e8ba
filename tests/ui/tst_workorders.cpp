#include "line/batchespresenter.h"
#include "line/resultfilepresenter.h"
#include "ui/linebench.h"

#include <QFile>
#include <QJsonArray>

using namespace packledger;
using namespace packledger::line;
using common::Tone;
using test::LineBench;

/// The page of work orders without a window, on a real ledger in its own thread.
class tst_WorkOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<LineBench>();
        m_presenter = std::make_unique<BatchesPresenter>(m_bench->service, m_bench->dock.clock);
        m_presenter->setSession(m_bench->session);
        connect(m_presenter.get(), &BatchesPresenter::formChanged, this,
            [this](const OrderFormState &form) { m_form = form; });
        connect(m_presenter.get(), &BatchesPresenter::fileChanged, this,
            [this](const TableFileState &file) { m_file = file; });
    }
    void cleanup()
    {
        m_presenter.reset();
        m_bench.reset();
    }

    void plansAnOrderAndListsIt();
    void saysWhatIsMissingAndKeepsTheForm();
    void saysOfEachFieldWhatIsWrongBeforeItPlans();
    void namesTheFieldWhoseNameIsTaken();
    void fillsTheFormFromAPackOfTheProduct();
    void showsWhatATableWouldChangeAndThenTakesIt();
    void refusesATableInWords();
    void putsWhatIsAtWorkFirst();
    void showsWhatCameraResultsWouldBringAndTakesThem();

private:
    static OrderInput input()
    {
        OrderInput input;
        input.gtin = QStringLiteral("00361414312340");
        input.lot = QStringLiteral("RP4471");
        input.expiry = QStringLiteral("2028-08");
        input.quantity = QStringLiteral("10,000");
        input.expectedRejects = QStringLiteral("2");
        return input;
    }

    std::unique_ptr<LineBench> m_bench;
    std::unique_ptr<BatchesPresenter> m_presenter;
    OrderFormState m_form;
    TableFileState m_file;
};

void tst_WorkOrders::plansAnOrderAndListsIt()
{
    m_presenter->preview(input());
    QVERIFY2(m_form.needed.contains(QLocale().toString(10'205)), qPrintable(m_form.needed));
    QSignalSpy planned(m_presenter.get(), &BatchesPresenter::planned);
    m_presenter->plan(input());
    QTRY_COMPARE(planned.size(), 1);
    QCOMPARE(m_form.taken, 1); // the form is empty again
    QTRY_COMPARE(m_presenter->state().batches.size(), size_t(1));
    const ledger::BatchRow row = m_bench->row(m_presenter->state().batches.front().id);
    QCOMPARE(row.order.quantity, 10'000);
    QCOMPARE(row.order.expiry, QByteArray("2028-08-00"));
    QCOMPARE(row.order.expectedRejects, 200);
    QCOMPARE(row.state, ledger::BatchState::Planned);
}

void tst_WorkOrders::saysWhatIsMissingAndKeepsTheForm()
{
    OrderInput incomplete = input();
    incomplete.lot.clear();
    m_presenter->plan(incomplete);
    QTRY_VERIFY(!m_form.message.isEmpty());
    QVERIFY2(m_form.message.contains(QLatin1StringView("lot")), qPrintable(m_form.message));
    QCOMPARE(m_form.taken, 0);
    QVERIFY(!m_form.isBusy);
}

void tst_WorkOrders::saysOfEachFieldWhatIsWrongBeforeItPlans()
{
    OrderInput wrong = input();
    wrong.gtin = QStringLiteral("00361414312341");
    wrong.lot = QStringLiteral("RP 44");
    wrong.expiry = QStringLiteral("2028-13-01");
    wrong.quantity = QStringLiteral("1e3");
    wrong.expectedRejects = QStringLiteral("abc");
    wrong.target = QStringLiteral("fast");
    m_presenter->check(wrong);
    QStringList fields;
    for (const auto &[field, sentence] : m_form.faults) {
        fields << field;
        QVERIFY2(!sentence.contains(u'_') && !sentence.contains(u'%'), qPrintable(sentence)); // words, no names
    }
    QCOMPARE(fields.join(u' '), QStringLiteral("gtin lot expiry quantity expected_rejects target"));
    m_presenter->check(input());
    QVERIFY(m_form.faults.empty());
}

void tst_WorkOrders::namesTheFieldWhoseNameIsTaken()
{
    OrderInput named = input();
    named.name = QStringLiteral("WO-7");
    m_presenter->plan(named);
    QTRY_COMPARE(m_form.taken, 1);
    m_presenter->plan(named);
    QTRY_COMPARE(m_form.faults.size(), size_t(1));
    QCOMPARE(m_form.faults.front().first, QStringLiteral("name"));
}

void tst_WorkOrders::fillsTheFormFromAPackOfTheProduct()
{
    QSignalSpy asked(m_presenter.get(), &BatchesPresenter::formAsked);
    m_presenter->handleReading(LineBench::reading("u1"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_form.gtin, QStringLiteral("00361414312340"));
    QCOMPARE(m_form.lot, QStringLiteral("RP4471"));
    QCOMPARE(m_form.expiry, QStringLiteral("2028-08-31"));
    QSignalSpy told(m_presenter.get(), &BatchesPresenter::told);
    scan::ScanReading nothing;
    nothing.bytes = "no product";
    m_presenter->handleReading(nothing);
    QCOMPARE(told.size(), 1);
    QCOMPARE(asked.size(), 1);
}

void tst_WorkOrders::showsWhatATableWouldChangeAndThenTakesIt()
{
    const QString name = m_bench->dock.path("orders.csv");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,gtin,lot,expiry,quantity\nB-9,00361414312340,RP9,2028-08-31,500\n");
    file.close();
    m_presenter->takeFile(); // nothing was looked at yet
    m_presenter->lookAtFile(name);
    QTRY_VERIFY(m_file.canTake);
    QCOMPARE(m_file.lines.front().tone, Tone::Accepted);
    m_presenter->refresh();
    QTRY_VERIFY(!m_presenter->state().isLoading);
    QVERIFY(m_presenter->state().batches.empty());
    m_presenter->takeFile();
    QTRY_COMPARE(m_presenter->state().batches.size(), size_t(1));
    QVERIFY(!m_file.canTake);
    m_presenter->lookAtFile(name);
    QTRY_COMPARE(m_file.lines.front().tone, Tone::Again);
}

void tst_WorkOrders::refusesATableInWords()
{
    const QString name = m_bench->dock.path("orders.csv");
    const auto said = [&](const QByteArray &text) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("table");
        file.close();
        m_file.lines.clear();
        m_presenter->lookAtFile(name);
        if (!QTest::qWaitFor([&] { return !m_file.lines.empty(); }))
            return QString();
        const common::HealthLine &line = m_file.lines.front();
        return line.text + QLatin1Char(' ') + line.detail;
    };
    // What must be corrected in the heading is named as it is spelled there, and what it is.
    QVERIFY2(said("name,lot,expiry,quantity\n").contains(QStringLiteral("“gtin” (product)")),
        qPrintable(m_file.lines.front().text));
    const QByteArray heading = "name,gtin,lot,expiry,quantity,expected_rejects\n";
    const QString rejects = said(heading + "B-9,00361414312340,RP9,2028-08-31,500,many\n");
    QVERIFY2(rejects.contains(QStringLiteral("expected rejects: many")), qPrintable(rejects));
    const QString lot = said(heading + "B-9,00361414312340,,2028-08-31,500,2\n");
    QVERIFY2(lot.contains(QStringLiteral("its lot")), qPrintable(lot));
}

void tst_WorkOrders::putsWhatIsAtWorkFirst()
{
    const BatchId running = m_bench->open({ "u1", "u2" });
    m_bench->commission({ "u1" });
    m_bench->dock.clock.advance(1000);
    (void)m_bench->dock.write([&](ledger::WriteTransaction &transaction) {
        ledger::WorkOrder later = LineBench::order();
        later.name = QStringLiteral("B-2");
        return workflow::planBatch(transaction, m_bench->session, later);
    });
    m_presenter->refresh();
    QTRY_COMPARE(m_presenter->state().batches.size(), size_t(2));
    const BatchLine &first = m_presenter->state().batches.front();
    QCOMPARE(first.id, running);
    QCOMPARE(first.permille, 100); // one good of ten
    QCOMPARE(first.tone, Tone::Accepted);
    QCOMPARE(m_presenter->state().batches.back().permille, -1);
}

void tst_WorkOrders::showsWhatCameraResultsWouldBringAndTakesThem()
{
    (void)m_bench->dock.ledger().write([](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendAct("number.drawn",
            { { QStringLiteral("pool"), 1 }, { QStringLiteral("batch"), 1 },
                { QStringLiteral("keys"), QJsonArray { QStringLiteral("010036141431234021u1") } } });
        return {};
    });
    QFile table(m_bench->dock.path("results.csv"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("time,point,gtin,serial,grade\n2026-11-22T14:00:00Z,Cam 1,00361414312340,u1,B\n"
                "2026-11-22T14:00:00Z,Cam 1,00361414312340,nobody,B\n");
    table.close();
    ResultFilePresenter results(m_bench->service, m_bench->dock.clock);
    results.setSession(m_bench->session);
    results.lookAt(table.fileName());
    QTRY_VERIFY(results.state().canTake);
    QCOMPARE(results.state().lines.front().tone, Tone::Progress);
    QCOMPARE(results.state().lines.back().detail, QStringLiteral("line 3"));
    results.take();
    QTRY_VERIFY(!results.state().lines.empty());
    QCOMPARE(results.state().lines.front().tone, Tone::Accepted);
    QVERIFY(!results.state().canTake);
    results.lookAt(table.fileName());
    QTRY_VERIFY(!results.state().lines.empty());
    QCOMPARE(results.state().lines.front().tone, Tone::Again);
    QVERIFY(!results.state().canTake);
}

QTEST_GUILESS_MAIN(tst_WorkOrders)
#include "tst_workorders.moc"
