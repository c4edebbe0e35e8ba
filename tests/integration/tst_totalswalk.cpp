#include "support/programfixture.h"
#include "workflow/sitesettings.h"

#include <QLabel>

using namespace packledger;
using shell::Place;

/// The whole program as a person works it whose role sees totals of lots and no single serial numbers.
class tst_TotalsWalk : public QObject, private test::ProgramFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { end(); }

    void leadsToNoPageThatNamesPacks();
    void findsLotsAndNoPacks();

private:
    /// How often the journal says that something was refused.
    [[nodiscard]] int refusals() const
    {
        Result<ledger::Site> site = ledger::Site::open(m_siteFolder, m_clock);
        return site->ledger()
            .read([](ledger::View &view) -> Result<int> {
                int count = 0;
                view.journal().forEach(1, [&](const ledger::JournalEntry &entry) {
                    count += entry.head.act == "access.refused" ? 1 : 0;
                    return true;
                });
                return count;
            })
            .value_or(-1);
    }

    QString m_siteFolder;
    demo::DemoPerson m_person;
    gs1::ItemKey m_pack;
    QByteArray m_lot;
};

void tst_TotalsWalk::initTestCase()
{
    const Result<demo::Presentation> presentation
        = demo::preparePresentation(m_folder.filePath(QStringLiteral("site")), m_clock);
    QVERIFY(presentation);
    m_person = presentation->person;
    m_siteFolder = presentation->folder;
    {
        Result<ledger::Site> site = ledger::Site::open(m_siteFolder, m_clock);
        QVERIFY(site);
        const Result<void> made = site->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            for (qint64 id = 1; m_lot.isEmpty(); ++id) {
                const std::optional<ledger::ItemRow> row = transaction.items().byId(ItemId { id });
                if (row && row->key.kind() == gs1::ItemKey::Kind::Sgtin && row->lot.size() > 3) {
                    m_pack = row->key;
                    m_lot = row->lot;
                }
            }
            const auto bound = workflow::setSiteSetting(transaction, access::Session::forOperator("ana"),
                "user-role." + m_person.login, QStringLiteral("totals"));
            return bound ? Result<void>() : fail(bound.error());
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    }
    start(m_siteFolder, QStringLiteral("Line 1"));
    signIn(m_person);
}

void tst_TotalsWalk::leadsToNoPageThatNamesPacks()
{
    const QStringList closed { QStringLiteral("ReceiptScreen"), QStringLiteral("BoardScreen"),
        QStringLiteral("SourcesScreen"), QStringLiteral("CheckScreen"), QStringLiteral("LineCameraScreen"),
        QStringLiteral("PackingScreen"), QStringLiteral("ReworkScreen"), QStringLiteral("PoolsScreen"),
        QStringLiteral("PickingScreen"), QStringLiteral("DocumentsScreen"), QStringLiteral("ExchangedDocumentScreen"),
        QStringLiteral("CasesScreen"), QStringLiteral("VerificationScreen"), QStringLiteral("PrintingScreen"),
        QStringLiteral("EndpointScreen") };
    QSet<QString> seen;
    for (const Place place : shell::allPlaces) {
        for (int key = Qt::Key_F3; key <= Qt::Key_F12; ++key) {
            goTo(place);
            QTest::qWait(20);
            const bool isPrint = key == Qt::Key_F9; // opens a panel, no page
            if (!isPrint)
                press(static_cast<Qt::Key>(key));
            QTest::qWait(20);
            seen.insert(pageName());
            QVERIFY2(!closed.contains(pageName()), qPrintable(pageName()));
            press(Qt::Key_Escape);
        }
    }
    QVERIFY(seen.contains(QStringLiteral("DockQueueScreen")) && seen.contains(QStringLiteral("CoverageScreen")));
    QTRY_VERIFY_WITH_TIMEOUT(refusals() > 5, patienceMs);
}

void tst_TotalsWalk::findsLotsAndNoPacks()
{
    const int before = refusals();
    goTo(Place::Items);
    QTRY_COMPARE_WITH_TIMEOUT(pageName(), QStringLiteral("ItemScreen"), patienceMs);
    const auto says = [&](const QString &words) {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
            for (int row = 0; view->isVisible() && view->model() && row < view->model()->rowCount(); ++row) {
                if (view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words))
                    return true;
            }
        }
        return false;
    };
    lookFor(QString::fromUtf8(m_pack.text()));
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("totals of lots")), patienceMs);
    QVERIFY(!says(QString::fromUtf8(m_pack.serial())));
    QTRY_VERIFY_WITH_TIMEOUT(refusals() > before, patienceMs);
    lookFor(QString::fromUtf8(m_lot));
    QTRY_VERIFY_WITH_TIMEOUT(says(QString::fromUtf8(m_lot)), patienceMs);
    QVERIFY(!says(QString::fromUtf8(m_pack.serial())));
}

QTEST_MAIN(tst_TotalsWalk)
#include "tst_totalswalk.moc"
