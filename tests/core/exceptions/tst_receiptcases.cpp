#include "exceptions/receiptcases.h"

#include "exceptions/caseexport.h"
#include "exceptions/casewords.h"
#include "exceptions/deadline.h"
#include "exceptions/exceptionerrors.h"
#include "support/casedesk.h"
#include "workflow/coverage.h"
#include "workflow/ending.h"

#include <QFile>
#include <QTest>

using namespace packledger;
using namespace packledger::exceptions;
using ledger::CaseState;
using ledger::ExceptionCase;
using ledger::LineEnd;
using ledger::LineKind;
using ledger::Resolution;
using test::anEvent;
using test::CaseDesk;

/// What a receipt finds becomes cases with the supplier, and what comes later ends them.
class tst_ReceiptCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<CaseDesk>(); }
    void cleanup();

    void opensNoneForACleanReceipt();
    void opensOneForWhatIsMissing();
    void namesTheOutermostThatIsMissing();
    void countsInTheCoverageOfItsSupplier();
    void tellsAConcealedShortage();
    void opensNoneForWhatMayStillCome();
    void opensOneForWhatIsTooMuch();
    void takesAnotherSerialForTheMissingOne();
    void takesAnotherLotForTheMissingOne();
    void tellsAWrongLot();
    void opensOneForGoodsWithoutData();
    void tellsDamage();
    void tellsDamageThatTheClerkSaw();
    void sumsUpWhatNobodyWouldRead();
    void givesThreeBusinessDays();
    void endsWithTheData();
    void endsWithANewShipment();
    void endsWithTheRightLot();
    void endsWhenTheMissingComes();
    void endsWhenTheSupplierTakesItBack();
    void endsWhenTheGoodsAreDestroyed();
    void staysOpenWhenAPersonReleasesWithoutAnswer();
    void opensByHandOnce();
    void opensALostShipment();
    void refusesWhoMayNot();
    void changesAndResolves();
    void keepsEvidenceOnce();
    void writesATable();

private:
    [[nodiscard]] ExceptionCase only(const std::vector<ExceptionCase> &all) const
    {
        return all.size() == 1 ? all.front() : ExceptionCase {};
    }
    [[nodiscard]] ExceptionCase overage(const QByteArrayList &extra = { "u9" })
    {
        const ReceiptId receipt = m_desk->pallet();
        m_desk->scan(receipt, "p1");
        for (const QByteArray &name : extra)
            m_desk->scan(receipt, CaseDesk::code(name, "L1", "2028-06-30"));
        return only(m_desk->finish(receipt));
    }

    std::unique_ptr<CaseDesk> m_desk;
};

void tst_ReceiptCases::cleanup()
{
    QCOMPARE(m_desk->replayDifference(), QByteArray());
    m_desk.reset();
}

void tst_ReceiptCases::opensNoneForACleanReceipt()
{
    const ReceiptId receipt = m_desk->pallet();
    m_desk->scan(receipt, "p1");
    QVERIFY(m_desk->finish(receipt).empty());
}

void tst_ReceiptCases::opensOneForWhatIsMissing()
{
    const ReceiptId receipt = m_desk->pallet();
    m_desk->policy(receipt, ledger::ReceivingPolicy::EveryUnit);
    for (const char *name : { "u1", "u2", "u3", "u4", "u5" })
        m_desk->scan(receipt, name);
    const ExceptionCase found = only(m_desk->finish(receipt));
    QCOMPARE(found.category, "shortage");
    QCOMPARE(found.partner, "pharma");
    QCOMPARE(found.purchaseOrder, "PO-1");
    QVERIFY(found.receipt == receipt && found.shipment.isValid());
    QVERIFY(found.state == CaseState::Open && !found.isTheirs);
    QCOMPARE(m_desk->serials(found.id), QByteArrayList { "u6" });
    const ledger::ExceptionLine line = m_desk->lines(found.id).front();
    QVERIFY(line.kind == LineKind::MissingProduct);
    QVERIFY(line.resolution == Resolution::SendNewData);
    QCOMPARE(line.gtin, "00361414312340");
    QCOMPARE(line.lot, "L1");
}

void tst_ReceiptCases::countsInTheCoverageOfItsSupplier()
{
    const ReceiptId receipt = m_desk->pallet();
    m_desk->scan(receipt, "c1");
    const std::vector<ExceptionCase> cases = m_desk->finish(receipt);
    QVERIFY(!cases.empty());
    const auto figures = [&] {
        const QDate today = m_desk->clock.today();
        const auto coverage = m_desk->ledger().read([&](ledger::View &view) {
            return workflow::coverageOf(view, { today.addDays(-7), today }, m_desk->clock.now());
        });
        return coverage->suppliers.front().total;
    };
    QCOMPARE(figures().cases, qint64(cases.size()));
    QCOMPARE(figures().openCases, qint64(cases.size()));
    (void)m_desk->write([&](ledger::WriteTransaction &transaction) {
        return resolveCase(transaction, m_desk->ana, cases.front().id, QStringLiteral("settled"));
    });
    QCOMPARE(figures().cases, qint64(cases.size()));
    QCOMPARE(figures().openCases, qint64(cases.size()) - 1);
}

void tst_ReceiptCases::namesTheOutermostThatIsMissing()
{
    const ReceiptId receipt = m_desk->pallet();
    m_desk->scan(receipt, "c1");
    const ExceptionCase found = only(m_desk->finish(receipt));
    QCOMPARE(m_desk->serials(found.id), QByteArrayList { "c2" });
}

void tst_ReceiptCases::tellsAConcealedShortage()
{
    const ReceiptId receipt = m_desk->pallet();
    m_desk->policy(receipt, ledger::ReceivingPolicy::EveryUnit);
    for (const char *name : { "p1", "c1", "u1", "u2", "c2", "u4", "u5", "u6" })
        m_desk->scan(receipt, name);
    const ExceptionCase found = only(m_desk->finish(receipt));
    QCOMPARE(found.category, "concealed-shortage");
    QCOMPARE(m_desk->serials(found.id), QByteArrayList { "u3" });
}

void tst_ReceiptCases::opensNoneForWhatMayStillCome()
{
    const ReceiptId receipt = m_desk->pallet();
    m_desk->scan(receipt, "c1");
    QVERIFY(m_desk->finish(receipt, true).empty());
}

void tst_ReceiptCases::opensOneForWhatIsTooMuch()
{
    const ExceptionCase found = overage({ "u8", "u9" });
    QCOMPARE(found.category, "overage-kept");
    QCOMPARE(m_desk->serials(found.id), (QByteArrayList { "u8", "u9" }));
    QVERIFY(m_desk->lines(found.id).front().kind == LineKind::MissingData);
}

void tst_ReceiptCases::takesAnotherSerialForTheMissingOne()
{
    const ReceiptId receipt = m_desk->pallet();
    for (const char *name : { "c1", "u4", "u5" })
        m_desk->scan(receipt, name);
    m_desk->scan(receipt, CaseDesk::code("u9", "L1", "2028-06-00"));
    const ExceptionCase found = only(m_desk->finish(receipt));
    QCOMPARE(found.category, "wrong-serial");
    const ledger::ExceptionLine line = m_desk->lines(found.id).front();
    QVERIFY(line.kind == LineKind::Misaligned);
    QCOMPARE(line.serial, "u9");
    QCOMPARE(line.toldSerial, "u6");
}

void tst_ReceiptCases::takesAnotherLotForTheMissingOne()
{
    const ReceiptId receipt = m_desk->pallet();
    for (const char *name : { "c1", "u4", "u5" })
        m_desk->scan(receipt, name);
    m_desk->scan(receipt, CaseDesk::code("u9", "L2", "2029-01-31"));
    const ExceptionCase found = only(m_desk->finish(receipt));
    QCOMPARE(found.category, "wrong-lot");
    QCOMPARE(m_desk->lines(found.id).front().lot, "L2");
    QCOMPARE(m_desk->lines(found.id).front().toldLot, "L1");
}

void tst_ReceiptCases::tellsAWrongLot()
{
    const ReceiptId receipt = m_desk->pallet();
    for (const char *name : { "c2", "u1", "u3" })
        m_desk->scan(receipt, name);
    m_desk->scan(receipt, CaseDesk::code("u2", "L7", "2028-06-30"));
    const ExceptionCase found = only(m_desk->finish(receipt));
    QCOMPARE(found.category, "wrong-lot");
    const ledger::ExceptionLine line = m_desk->lines(found.id).front();
    QCOMPARE(line.lot, "L7");
    QCOMPARE(line.toldLot, "L1");
    QVERIFY(line.toldSerial.isEmpty());
}

void tst_ReceiptCases::opensOneForGoodsWithoutData()
{
    const ReceiptId receipt = m_desk->blind();
    m_desk->scan(receipt, CaseDesk::code("u9", "L1", "2028-06-30"));
    const ExceptionCase found = only(m_desk->finish(receipt));
    QCOMPARE(found.category, "no-data");
    QVERIFY(found.partner.isEmpty());
    QCOMPARE(found.partnerWords, QStringLiteral("Somebody"));
}

void tst_ReceiptCases::tellsDamage()
{
    const ReceiptId receipt = m_desk->pallet();
    m_desk->hold("u2", "damaged");
    m_desk->scan(receipt, "p1");
    const std::vector<ExceptionCase> all = m_desk->finish(receipt);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().category, "damaged-returned");
    QCOMPARE(m_desk->serials(all.front().id), QByteArrayList { "u2" });
    QVERIFY(m_desk->lines(all.front().id).front().resolution == Resolution::ReturnProduct);
}

void tst_ReceiptCases::tellsDamageThatTheClerkSaw()
{
    const ReceiptId receipt = m_desk->pallet();
    m_desk->scan(receipt, "p1");
    QVERIFY(m_desk->write([&](ledger::WriteTransaction &transaction) {
        return workflow::ReceivingSession(receipt, m_desk->ana)
            .hold(transaction, CaseDesk::code("u2"), "damaged", QStringLiteral("crushed"));
    }));
    const std::vector<ExceptionCase> all = m_desk->finish(receipt);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().category, "damaged-returned");
    QCOMPARE(m_desk->serials(all.front().id), QByteArrayList { "u2" });
    QCOMPARE(m_desk->lines(all.front().id).front().words, QStringLiteral("Damaged, crushed"));
}

void tst_ReceiptCases::sumsUpWhatNobodyWouldRead()
{
    QByteArrayList names;
    for (int i = 1; i <= 600; ++i)
        names.append("u" + QByteArray::number(i));
    m_desk->document({ CaseDesk::commissioned(names), CaseDesk::shipped(names) });
    const ReceiptId receipt = m_desk->receiptOf(m_desk->shipments().front().id);
    m_desk->scan(receipt, "u1");
    const ExceptionCase found = only(m_desk->finish(receipt));
    const std::vector<ledger::ExceptionLine> lines = m_desk->lines(found.id);
    QCOMPARE(lines.size(), size_t(1));
    QVERIFY(lines.front().kind == LineKind::Underage);
    QCOMPARE(lines.front().ordered, 600);
    QCOMPARE(lines.front().received, 1);
}

void tst_ReceiptCases::givesThreeBusinessDays()
{
    QCOMPARE(businessDaysAfter(QDate(2026, 11, 19), 3), QDate(2026, 11, 24)); // Thursday to Tuesday
    QCOMPARE(businessDaysAfter(QDate(2026, 11, 22), 1), QDate(2026, 11, 23)); // Sunday to Monday
    const ExceptionCase found = overage();
    const QDate today = m_desk->clock.today();
    QCOMPARE(found.due, businessDaysAfter(today, 3));
    QVERIFY(!found.isOverdue(found.due));
    QVERIFY(found.isOverdue(found.due.addDays(1)));
    QCOMPARE(dueWords(found, found.due.addDays(-2)), QStringLiteral("in 2 day(s)"));
    QCOMPARE(dueWords(found, found.due), QStringLiteral("today"));
    QVERIFY(dueWords(found, found.due.addDays(1)).startsWith(QStringLiteral("overdue")));
}

void tst_ReceiptCases::endsWithTheData()
{
    // Unknown so far: what the data say of it is the review of what was put aside.
    const ReceiptId receipt = m_desk->blind();
    m_desk->scan(receipt, CaseDesk::code("u9", "L1", "2028-06-30"));
    const ExceptionCase opened = only(m_desk->finish(receipt));
    m_desk->document({ CaseDesk::commissioned({ "u9" }), CaseDesk::shipped({ "u9" }, "9") });
    const ExceptionCase found = m_desk->found(opened.id);
    QVERIFY(found.state == CaseState::Resolved);
    QVERIFY(m_desk->lines(found.id).front().ended == LineEnd::DataCame);
    QVERIFY(m_desk->state("u9") == ledger::ItemState::Received);
}

void tst_ReceiptCases::endsWithANewShipment()
{
    const ExceptionCase opened = overage({ "u8", "u9" });
    m_desk->document({ CaseDesk::commissioned({ "u8" }) });
    QVERIFY(m_desk->found(opened.id).state == CaseState::Open);
    m_desk->document({ CaseDesk::shipped({ "u8" }, "2", 20) });
    QVERIFY(m_desk->lines(opened.id).at(0).ended == LineEnd::DataCame);
    QVERIFY(m_desk->found(opened.id).state == CaseState::Open);
    m_desk->document(
        { CaseDesk::commissioned({ "u9" }), CaseDesk::packed("c9", { "u9" }), CaseDesk::shipped({ "c9" }, "3", 30) });
    QVERIFY(m_desk->found(opened.id).state == CaseState::Resolved);
}

void tst_ReceiptCases::endsWithTheRightLot()
{
    const ReceiptId receipt = m_desk->pallet();
    for (const char *name : { "c2", "u1", "u3" })
        m_desk->scan(receipt, name);
    m_desk->scan(receipt, CaseDesk::code("u2", "L7", "2028-06-30"));
    const ExceptionCase opened = only(m_desk->finish(receipt));
    m_desk->document({ CaseDesk::commissioned({ "u20" }, "L7", "2028-06-30", 40) });
    QVERIFY(m_desk->found(opened.id).state == CaseState::Open);
    m_desk->document({ CaseDesk::commissioned({ "u2" }, "L7", "2028-06-30", 50) });
    QVERIFY(m_desk->found(opened.id).state == CaseState::Resolved);
}

void tst_ReceiptCases::endsWhenTheMissingComes()
{
    const ReceiptId receipt = m_desk->pallet();
    m_desk->scan(receipt, "c1");
    const ExceptionCase opened = only(m_desk->finish(receipt));
    const ReceiptId later = m_desk->blind();
    m_desk->scan(later, "c2");
    m_desk->finish(later);
    QVERIFY(m_desk->found(opened.id).state == CaseState::Resolved);
    QVERIFY(m_desk->lines(opened.id).front().ended == LineEnd::GoodsCame);
}

void tst_ReceiptCases::endsWhenTheSupplierTakesItBack()
{
    const ReceiptId receipt = m_desk->pallet();
    m_desk->scan(receipt, "c1");
    const ExceptionCase opened = only(m_desk->finish(receipt));
    epcis::Event back = CaseDesk::shipped({ "c2" }, "1", 60);
    back.bizStep = "urn:epcglobal:cbv:bizstep:void_shipping";
    m_desk->document({ back });
    QVERIFY(m_desk->found(opened.id).state == CaseState::Resolved);
    QVERIFY(m_desk->lines(opened.id).front().ended == LineEnd::TakenBack);
}

void tst_ReceiptCases::endsWhenTheGoodsAreDestroyed()
{
    m_desk->pallet();
    const ExceptionCase opened = only([&] {
        const ReceiptId receipt = m_desk->receiptOf(m_desk->shipments().front().id);
        m_desk->hold("u2", "damaged");
        m_desk->scan(receipt, "p1");
        return m_desk->finish(receipt);
    }());
    epcis::Event gone = anEvent().commissioning(CaseDesk::epcs({ "u2" })).at(CaseDesk::here).second(70);
    gone.action = epcis::Action::Delete;
    gone.bizStep = "urn:epcglobal:cbv:bizstep:destroying";
    gone.disposition = "urn:epcglobal:cbv:disp:destroyed";
    (void)m_desk->write([&](ledger::WriteTransaction &transaction) -> Result<void> {
        transaction.appendEvent(gone, CaseDesk::hashOf(gone));
        return {};
    });
    QVERIFY(m_desk->lines(opened.id).front().ended == LineEnd::GoodsLeft);
    QVERIFY(m_desk->found(opened.id).state == CaseState::Resolved);
}

void tst_ReceiptCases::staysOpenWhenAPersonReleasesWithoutAnswer()
{
    const ExceptionCase opened = overage();
    m_desk->document({ CaseDesk::commissioned({ "u9" }) });
    m_desk->release("u9");
    QVERIFY(m_desk->found(opened.id).state == CaseState::Open);
    QVERIFY(m_desk->holds("u9").isEmpty());
}

void tst_ReceiptCases::opensByHandOnce()
{
    const ReceiptId receipt = m_desk->pallet();
    m_desk->scan(receipt, "p1");
    m_desk->finish(receipt);
    const auto open = [&](const QByteArray &name, Category category) {
        return m_desk->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<CaseId> {
            const Result<NewCase> wanted = aboutItem(transaction, CaseDesk::key(name), category);
            if (!wanted)
                return fail(wanted.error());
            return openCase(transaction, m_desk->ana, *wanted);
        });
    };
    const Result<CaseId> id = open("u3", Category::DamagedDestroyed);
    QVERIFY(id);
    QCOMPARE(m_desk->found(*id).partner, "pharma");
    QVERIFY(m_desk->found(*id).receipt == receipt);
    const Result<CaseId> again = open("u3", Category::DamagedDestroyed);
    QVERIFY(!again && again.error().code == codes::alreadyOpen);
    const Result<CaseId> unknown = open("u77", Category::Other);
    QVERIFY(!unknown && unknown.error().code == codes::nothingKnown);
}

void tst_ReceiptCases::opensALostShipment()
{
    m_desk->pallet();
    const ShipmentId lost = m_desk->shipments().front().id;
    const Result<CaseId> id = m_desk->write([&](ledger::WriteTransaction &transaction) -> Result<CaseId> {
        const Result<NewCase> wanted = aboutShipment(transaction, lost, Category::LostShipment);
        return wanted ? openCase(transaction, m_desk->ana, *wanted) : Result<CaseId>(fail(wanted.error()));
    });
    QVERIFY(id);
    QCOMPARE(m_desk->serials(*id), (QByteArrayList { "c1", "c2" }));
    QVERIFY(m_desk->lines(*id).front().resolution == Resolution::SendProduct);
}

void tst_ReceiptCases::refusesWhoMayNot()
{
    const ExceptionCase found = overage();
    const access::Session clerk("bo", QStringLiteral("Bo"), { access::Permission::Receive });
    const Result<void> done = m_desk->ledger().write([&](ledger::WriteTransaction &transaction) {
        return resolveCase(transaction, clerk, found.id, QStringLiteral("done"));
    });
    QVERIFY(!done && QLatin1StringView(done.error().code.name()) == QLatin1StringView("access.not-permitted"));
}

void tst_ReceiptCases::changesAndResolves()
{
    const ExceptionCase found = overage();
    CaseChange change;
    change.category = Category::OverageReturned;
    change.purchaseOrder = "PO-2";
    QVERIFY(m_desk->write(
        [&](ledger::WriteTransaction &transaction) { return changeCase(transaction, m_desk->ana, found.id, change); }));
    QCOMPARE(m_desk->found(found.id).category, "overage-returned");
    QCOMPARE(m_desk->found(found.id).purchaseOrder, "PO-2");
    QVERIFY(m_desk->lines(found.id).front().resolution == Resolution::ReturnProduct);
    const auto resolve = [&](const QString &reason) {
        return m_desk->ledger().write([&](ledger::WriteTransaction &transaction) {
            return resolveCase(transaction, m_desk->ana, found.id, reason);
        });
    };
    const Result<void> silent = resolve(QStringLiteral("  "));
    QVERIFY(!silent && silent.error().code == codes::reasonMissing);
    QVERIFY(resolve(QStringLiteral("went back with the driver")));
    QVERIFY(m_desk->found(found.id).state == CaseState::Resolved);
    QVERIFY(m_desk->lines(found.id).front().ended == LineEnd::ByHand);
    const Result<void> twice = resolve(QStringLiteral("again"));
    QVERIFY(!twice && twice.error().code == codes::caseEnded);
    const std::vector<CaseStep> steps = *m_desk->ledger().read(
        [&](ledger::View &view) -> Result<std::vector<CaseStep>> { return timeline(view, found.id); });
    QCOMPARE(steps.size(), size_t(3));
    QVERIFY(steps.back().words.contains(QStringLiteral("went back")));
}

void tst_ReceiptCases::keepsEvidenceOnce()
{
    const ExceptionCase found = overage();
    const auto attach = [&](QByteArray content) {
        return m_desk->ledger().write([&](ledger::WriteTransaction &transaction) {
            QBuffer file(&content);
            file.open(QIODevice::ReadOnly);
            return attachEvidence(transaction, m_desk->ana, found.id, file, QStringLiteral("pallet.png"));
        });
    };
    QVERIFY(attach("\x89PNG\r\n\x1a\n picture"));
    QVERIFY(attach("\x89PNG\r\n\x1a\n picture"));
    const Result<void> nothing = attach({});
    QVERIFY(!nothing && nothing.error().code == codes::evidenceUnusable);
    const std::vector<ledger::CaseEvidence> all
        = *m_desk->ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::CaseEvidence>> {
              return ledger::ExceptionStore(view.database()).evidence(found.id);
          });
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().contentType, "image/png");
}

void tst_ReceiptCases::writesATable()
{
    (void)overage({ "u8", "u9" });
    const QString file = m_desk->path("cases.csv");
    const Result<qint64> rows = m_desk->ledger().read([&](ledger::View &view) {
        return exportCases(
            view, { true, false, "pharma", {} }, m_desk->clock.today(), workflow::ExportFormat::Csv, file);
    });
    QCOMPARE(rows.value_or(0), 2);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains(",1-1A,overage-kept,pharma,PO-1,"));
}

QTEST_GUILESS_MAIN(tst_ReceiptCases)
#include "tst_receiptcases.moc"
