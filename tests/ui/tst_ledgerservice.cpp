#include "common/ledgerservice.h"
#include "support/agedsite.h"
#include "support/testsite.h"

#include <QSignalSpy>
#include <QTest>

using namespace packledger;
using common::LedgerService;

/// The ledger's threads, as presenters see them.
class tst_LedgerService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAgainWhereItCouldNotLookAtFirst();
    void tellsOnceThatTheLedgerWasBroughtForward();
};

void tst_LedgerService::looksAgainWhereItCouldNotLookAtFirst()
{
    test::FakeClock clock;
    test::TestSite site(clock);
    LedgerService service(clock);
    QSignalSpy opened(&service, &LedgerService::opened);
    service.open(site.folder());
    QTRY_COMPARE(opened.size(), 1);
    std::optional<Result<qint64>> seen;
    const auto look = [&] {
        seen.reset();
        service.run(
            this,
            [](ledger::Site &each) {
                return each.ledger().read([](ledger::View &view) -> Result<qint64> { return view.events().count(); });
            },
            [&](const Result<qint64> &count) { seen = count; }, LedgerService::Lane::Look);
        QTRY_VERIFY(seen);
    };
    // Away for a moment, as a server is.
    const QString identity = ledger::Site::identityFile(site.folder());
    QVERIFY(QFile::rename(identity, identity + QStringLiteral("~")));
    look();
    QVERIFY(!*seen);
    QVERIFY(QFile::rename(identity + QStringLiteral("~"), identity));
    QTRY_VERIFY([&] {
        look();
        return seen && *seen;
    }());
}

void tst_LedgerService::tellsOnceThatTheLedgerWasBroughtForward()
{
    test::FakeClock clock;
    const QTemporaryDir folder;
    const QString site = folder.filePath(QStringLiteral("site"));
    QVERIFY(ledger::Site::make(
        site, { QStringLiteral("Riverside"), "0399999000017", { "0399999" }, {}, {} }, clock, { "ana", "dock" }));
    QVERIFY(test::ageSite(site));
    LedgerService service(clock);
    QSignalSpy opened(&service, &LedgerService::opened);
    QSignalSpy brought(&service, &LedgerService::broughtForward);
    service.open(site);
    QTRY_COMPARE(brought.size(), 1);
    QCOMPARE(opened.size(), 1);
    QVERIFY(QFile::exists(brought.first().first().toString()));
    service.open(site);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(brought.size(), 1);
}

QTEST_GUILESS_MAIN(tst_LedgerService)
#include "tst_ledgerservice.moc"
