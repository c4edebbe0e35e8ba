#include "monitor/coveragepresenter.h"
#include "support/dock.h"

#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using namespace packledger::monitor;
using common::Tone;
using test::Dock;

/// What data suppliers send with their deliveries, as the page tells it.
class tst_CoveragePresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSuppliersAndTheirDeliveries();
    void keepsTheSupplierOpenWhenItCountsAgain();
};

void tst_CoveragePresenter::tellsSuppliersAndTheirDeliveries()
{
    Dock dock;
    const ReceiptId receipt = dock.pallet();
    dock.scan(receipt, "p1");
    QVERIFY(!dock.submit(receipt)->refused);
    const ReceiptId blind = dock.blind();
    dock.scan(blind, "u20");
    common::LedgerService service(dock.clock);
    QSignalSpy opened(&service, &common::LedgerService::opened);
    service.open(dock.siteFolder());
    QTRY_COMPARE(opened.size(), 1);
    CoveragePresenter presenter(service, dock.clock);
    presenter.refresh();
    QTRY_VERIFY(!presenter.state().isLoading);
    QCOMPARE(presenter.state().suppliers.size(), size_t(2));
    const SupplierRow &worst = presenter.state().suppliers[0];
    QCOMPARE(worst.name, QStringLiteral("Somebody"));
    QCOMPARE(worst.tone, Tone::NoData);
    QCOMPARE(worst.withoutPermille, 1000);
    QCOMPARE(presenter.state().suppliers[1].share, QStringLiteral("100 % on arrival"));
    QCOMPARE(presenter.state().figures[0].value, QStringLiteral("7"));
    QCOMPARE(presenter.state().figures[1].value, QStringLiteral("85 %"));
    presenter.openSupplier(0);
    QCOMPARE(presenter.state().opened, 0);
    QCOMPARE(presenter.state().deliveries.size(), size_t(1));
    QCOMPARE(presenter.state().deliveries[0].receipt, blind);
    QCOMPARE(presenter.state().deliveries[0].state, QStringLiteral("data missing"));
    presenter.closeSupplier();
    QCOMPARE(presenter.state().opened, -1);

    QSignalSpy papers(&presenter, &CoveragePresenter::paperReady);
    presenter.makePaper(QStringLiteral("coverage"));
    QCOMPARE(papers.size(), 1);
    QSignalSpy saved(&presenter, &CoveragePresenter::saved);
    presenter.save(dock.path("exports"));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(QFile::exists(saved.first().first().toString()));
}

void tst_CoveragePresenter::keepsTheSupplierOpenWhenItCountsAgain()
{
    Dock dock;
    const ReceiptId blind = dock.blind();
    dock.scan(blind, "u20");
    common::LedgerService service(dock.clock);
    QSignalSpy opened(&service, &common::LedgerService::opened);
    service.open(dock.siteFolder());
    QTRY_COMPARE(opened.size(), 1);
    CoveragePresenter presenter(service, dock.clock);
    presenter.refresh();
    presenter.stop(); // the page was left: nothing comes of it, and the next question is answered
    QSignalSpy changed(&presenter, &CoveragePresenter::stateChanged);
    presenter.refresh();
    QTRY_VERIFY(!presenter.state().isLoading);
    QCOMPARE(changed.size(), 1);
    presenter.openSupplier(0);
    presenter.setBy(CoverageState::By::Month);
    QTRY_VERIFY(!presenter.state().isLoading);
    QCOMPARE(presenter.state().supplier, QStringLiteral("Somebody"));
    QCOMPARE(presenter.state().bars.size(), size_t(4)); // 90 days touch four months
}

QTEST_GUILESS_MAIN(tst_CoveragePresenter)
#include "tst_coveragepresenter.moc"
