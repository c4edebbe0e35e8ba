#include "serials/serialserrors.h"
#include "support/dock.h"
#include "workflow/numberdrawing.h"
#include "workflow/numberexport.h"
#include "workflow/numberimport.h"
#include "workflow/poolerrors.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace packledger;
using namespace packledger::test;
using ledger::View;
using ledger::WriteTransaction;
using workflow::NumberImport;
using workflow::NumberImportRequest;

namespace {

const QByteArray product = "00399999123457";
const QByteArray other = "00399999555555";

} // namespace

/// Numbers that a provider made: taken in once, drawn once, told back.
class tst_NumberImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dock = std::make_unique<Dock>(); }
    void cleanup()
    {
        const QByteArray difference = m_dock->replayDifference();
        m_dock.reset();
        QCOMPARE(difference, QByteArray());
    }
    void takesAFileIntoAPoolForEachProduct();
    void drawsInTheOrderOfTheFile();
    void saysInADryRunWhatItWouldTake();
    void changesNothingASecondTime();
    void refusesTheWholeFileForOneUsedNumber();
    void checksCountAndSum();
    void saysThatAListCanBeGuessed();
    void takesManyNumbers();
    void stopsWithoutAnyChange();
    void passesOverNumbersThatTurnedUpElsewhere();
    void givesTheRestBackAndListsItForTheProvider();

private:
    Result<NumberImport> take(QByteArray text, const NumberImportRequest &request = {}, const Progress &progress = {})
    {
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        return workflow::importNumbers(
            m_dock->ledger(), m_dock->ana, buffer, QStringLiteral("numbers.csv"), request, progress);
    }
    static QByteArray list(const QByteArrayList &serials, const QByteArray &head = {})
    {
        QByteArray text = head;
        for (const QByteArray &serial : serials)
            text += product + ',' + serial + '\n';
        return text;
    }
    QByteArrayList draw(qint64 count, PoolId pool = {})
    {
        const auto keys = m_dock->ledger().write([&](WriteTransaction &transaction) {
            return workflow::drawNumbers(transaction, m_dock->ana, { product, {}, {}, pool }, count, BatchId { 1 });
        });
        if (!keys)
            return { keys.error().code.name().data() };
        QByteArrayList serials;
        for (const gs1::ItemKey &key : *keys)
            serials.append(key.serial());
        return serials;
    }
    qint64 poolCount()
    {
        return *m_dock->ledger().read(
            [](View &view) -> Result<qint64> { return qint64(view.line().pools.all().size()); });
    }
    QByteArray exported(PoolId pool, workflow::NumbersOf which)
    {
        const QString file = m_dock->path("numbers.csv");
        (void)m_dock->ledger().read([&](View &view) {
            return workflow::exportNumbers(
                view, *view.line().pools.find(pool), which, workflow::ExportFormat::Csv, file);
        });
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

    std::unique_ptr<Dock> m_dock;
};

void tst_NumberImport::takesAFileIntoAPoolForEachProduct()
{
    const Result<NumberImport> import
        = take(product + ",A1\n" + other + ",A1\n" + product + ",A2\n,303999990000000018\n");
    QVERIFY(import && !import->isRefused());
    QCOMPARE(import->numbers, 4);
    QCOMPARE(import->pools.size(), size_t(3));
    QCOMPARE(m_dock->ledger()
                 .write([&](WriteTransaction &transaction) { return workflow::drawSscc(transaction, m_dock->ana); })
                 ->text(),
        QByteArray("00303999990000000018"));
    QCOMPARE(take("00361414312340,A1\n").error().code, codes::foreignLabeler);
}

void tst_NumberImport::drawsInTheOrderOfTheFile()
{
    QVERIFY(take(list({ "Z3", "A1", "M2" })));
    QCOMPARE(draw(2), (QByteArrayList { "Z3", "A1" }));
    QCOMPARE(draw(2), (QByteArrayList { "pool.exhausted" }));
    QCOMPARE(draw(1), (QByteArrayList { "M2" }));
}

void tst_NumberImport::saysInADryRunWhatItWouldTake()
{
    NumberImportRequest request;
    request.mode = workflow::ImportMode::DryRun;
    const auto entries = [&] {
        return *m_dock->ledger().read(
            [](ledger::View &view) -> Result<qint64> { return qint64(view.line().pools.all().size()); });
    };
    const qint64 before = entries();
    const Result<NumberImport> looked = take(list({ "A1", "B2", "C3" }), request);
    QVERIFY(looked);
    QVERIFY(!looked->isRefused());
    QCOMPARE(looked->numbers, 3);
    QVERIFY(looked->pools.empty());
    QCOMPARE(looked->groups.size(), size_t(1));
    QCOMPARE(looked->groups.front().gtin, product);
    QCOMPARE(looked->groups.front().numbers, 3);
    QCOMPARE(looked->groups.front().first, QByteArray("A1"));
    QCOMPARE(entries(), before);
    const Result<NumberImport> taken = take(list({ "A1", "B2", "C3" }));
    QVERIFY(taken && !taken->duplicate);
    QCOMPARE(taken->pools.size(), size_t(1));
    // What would be refused is said before, too.
    const Result<NumberImport> used = take(list({ "D4", "A1" }), request);
    QVERIFY(used && used->isRefused());
}

void tst_NumberImport::changesNothingASecondTime()
{
    const QByteArray text = list({ "A1", "A2" }, "# request: R-1\n");
    const PoolId pool = take(text)->pools.front();
    QCOMPARE(draw(1), (QByteArrayList { "A1" }));
    const Result<NumberImport> again = take(text);
    QVERIFY(again && again->duplicate);
    QCOMPARE(again->pools, (std::vector<PoolId> { pool }));
    // The same answer, written another way.
    const Result<NumberImport> rewritten = take("# request: R-1\ngtin,serial\n" + list({ "A2", "A1" }));
    QVERIFY(rewritten && rewritten->duplicate);
    QCOMPARE(take(list({ "A1", "A3" }, "# request: R-1\n")).error().code, codes::requestDiffers);
    QCOMPARE(take(list({ "A1" }, "# request: R-1\n")).error().code, codes::requestDiffers);
    QCOMPARE(poolCount(), 1);
}

void tst_NumberImport::refusesTheWholeFileForOneUsedNumber()
{
    QVERIFY(take(list({ "WAITING", "DRAWN" })));
    (void)draw(1);
    m_dock->document({ anEvent().commissioning({ "https://id.gs1.org/01/" + product + "/21/OUTSIDE" }) });
    workflow::PoolSpec range;
    range.kind = ledger::PoolKind::Range;
    range.gtin = product;
    range.from = "500";
    range.to = "599";
    QVERIFY(m_dock->write(
        [&](WriteTransaction &transaction) { return workflow::makePool(transaction, m_dock->ana, range); }));
    const Result<NumberImport> refused = take(list({ "NEW1", "WAITING", "DRAWN", "OUTSIDE", "550", "NEW2" }));
    QVERIFY(refused && refused->isRefused());
    QCOMPARE(refused->findings.size(), size_t(4));
    for (size_t each = 0; each < 4; ++each) {
        QCOMPARE(refused->findings[each].code, codes::numberInUse);
        QCOMPARE(refused->findings[each].where.line, qint64(each) + 2);
    }
    QCOMPARE(refused->findings[2].detail, QStringLiteral("OUTSIDE"));
    QCOMPARE(poolCount(), 2);
    QVERIFY(!take(list({ "NEW1", "NEW2" }))->isRefused());
}

void tst_NumberImport::checksCountAndSum()
{
    NumberImportRequest request;
    request.count = 3;
    QCOMPARE(take(list({ "A1", "A2" }), request).error().code, serials::codes::listCount);
    request.count = 2;
    request.sha256 = QByteArray(64, '0');
    QCOMPARE(take(list({ "A1", "A2" }), request).error().code, serials::codes::listChecksum);
    request.sha256 = Sha256::of(list({ "A1", "A2" })).toHex().toUpper();
    QVERIFY(take(list({ "A1", "A2" }), request));
}

void tst_NumberImport::saysThatAListCanBeGuessed()
{
    QByteArrayList running;
    QByteArrayList scattered;
    for (int i = 0; i < 100; ++i) {
        running.append(QByteArray::number(1'000'000 + i));
        scattered.append(QByteArray::number(2'000'000 + i * 7'919));
    }
    NumberImportRequest request;
    request.market = "eu";
    const Result<NumberImport> told = take(list(running), request);
    QVERIFY(told && !told->isRefused()); // the holder of the authorisation answers for its list
    QVERIFY(std::ranges::any_of(
        told->findings, [](const Finding &finding) { return finding.code == serials::codes::listGuessable; }));
    const Result<NumberImport> good = take(list(scattered), request);
    QVERIFY(good && good->findings.empty());
    request.market = "us";
    for (QByteArray &serial : running)
        serial.prepend('U');
    QVERIFY(take(list(running), request)->findings.empty());
}

void tst_NumberImport::takesManyNumbers()
{
    QByteArrayList serials;
    for (int number = 0; number < 25'000; ++number)
        serials.append("N" + QByteArray::number(number * 7));
    const Result<NumberImport> import = take(list(serials));
    QVERIFY(import && !import->isRefused());
    QCOMPARE(draw(25'000), serials);
    QVERIFY(take(list({ "N7" }))->isRefused());
}

void tst_NumberImport::stopsWithoutAnyChange()
{
    QCOMPARE(take(list({ "A1", "A2" }), {}, [](qint64, qint64) { return false; }).error().code.name(),
        QLatin1StringView("base.cancelled"));
    QCOMPARE(poolCount(), 0);
}

void tst_NumberImport::passesOverNumbersThatTurnedUpElsewhere()
{
    const PoolId pool = take(list({ "A1", "A2", "A3" }))->pools.front();
    m_dock->document({ anEvent().commissioning({ "https://id.gs1.org/01/" + product + "/21/A1" }) });
    QCOMPARE(draw(2), (QByteArrayList { "A2", "A3" }));
    const ledger::Pool row
        = *m_dock->ledger().read([&](View &view) -> Result<ledger::Pool> { return *view.line().pools.find(pool); });
    QCOMPARE(row.returned, 1);
    QCOMPARE(row.drawn, 2);
}

void tst_NumberImport::givesTheRestBackAndListsItForTheProvider()
{
    const PoolId pool = take(list({ "A1", "A2", "A3", "A4" }))->pools.front();
    (void)draw(2);
    QVERIFY(exported(pool, workflow::NumbersOf::Unused).contains("A4,waiting"));
    QCOMPARE(*m_dock->ledger().write([&](WriteTransaction &transaction) {
        return workflow::returnPool(transaction, m_dock->ana, pool, QStringLiteral("product given up"));
    }),
        2);
    QCOMPARE(draw(1, pool), (QByteArrayList { "pool.closed" }));
    QVERIFY(take(list({ "A3" }))->isRefused()); // never again
    const QByteArray returned = exported(pool, workflow::NumbersOf::Returned);
    QCOMPARE(returned.count('\n'), 3);
    QVERIFY2(returned.contains(product + ",A3,returned,,2026-11-22T14:15:00.000Z,ana,dock 2"), returned.constData());
    QCOMPARE(exported(pool, workflow::NumbersOf::All).count('\n'), 5);
}

QTEST_GUILESS_MAIN(tst_NumberImport)
#include "tst_numberimport.moc"
