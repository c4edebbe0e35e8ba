#include "base/baseerrors.h"
#include "common/ledgerservice.h"
#include "line/poolspresenter.h"
#include "line/productfilepresenter.h"
#include "line/productspresenter.h"
#include "line/productsscreen.h"
#include "packing/packingpresenter.h"
#include "site/rulespresenter.h"
#include "support/testsite.h"
#include "ui/pageprobe.h"
#include "ui/samplepools.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace packledger;
using namespace packledger::line;
using common::Tone;

/// The page of products, on a site that has nothing but what is entered in the window.
class tst_Products : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::TestSite>(m_clock);
        m_service = std::make_unique<common::LedgerService>(m_clock);
        QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
        m_service->open(m_test->folder());
        QTRY_COMPARE(opened.size(), 1);
        m_products = std::make_unique<ProductsPresenter>(*m_service, m_clock);
        m_products->setSession(m_ana);
        m_file = std::make_unique<ProductFilePresenter>(*m_service);
        m_file->setSession(m_ana);
        connect(m_file.get(), &ProductFilePresenter::taken, m_products.get(), &ProductsPresenter::refresh);
    }
    void cleanup()
    {
        m_file.reset();
        m_products.reset();
        m_service.reset();
        m_test.reset();
    }
    void showsWhatATableWouldChangeAndThenTakesIt();
    void takesATableWholeOrNotAtAll();
    void findsAProductByItsWordsOrByAScan();
    void opensACaseOfAProductThatWasEnteredInTheWindow();
    void tellsWhoMayNotChangeIt();
    void leadsThroughThePageByKeys();

private:
    /// A table in a file.
    QString table(const QByteArray &rows)
    {
        QFile file(m_test->path("products.csv"));
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
            qFatal("no file");
        return file.fileName();
    }
    void lookAt(const QByteArray &rows)
    {
        m_file->lookAt(table(rows));
        QTRY_VERIFY(!m_file->state().progress.isRunning());
    }
    void take(const QByteArray &rows)
    {
        lookAt(rows);
        QVERIFY(m_file->state().canTake);
        QSignalSpy taken(m_file.get(), &ProductFilePresenter::taken);
        m_file->take();
        QTRY_COMPARE(taken.size(), 1);
    }
    [[nodiscard]] bool saysOfFile(const QString &text) const
    {
        return std::ranges::any_of(m_file->state().lines,
            [&](const common::HealthLine &line) { return line.text.contains(text) || line.detail.contains(text); });
    }
    [[nodiscard]] const ProductsState &state() const { return m_products->state(); }

    static inline const QByteArray goods { "gtin,name,ndc,strength\n"
                                           "00399999123457,Demovastin,39999-123-45,40 mg\n"
                                           "10399999123454,Demovastin case,,\n"
                                           "00399999555555,Exemplamin,,10 mg\n" };
    static inline const QString pack { QStringLiteral("00399999123457") };
    static inline const QString box { QStringLiteral("10399999123454") };

    test::FakeClock m_clock;
    access::Session m_ana = access::Session::forOperator("ana");
    std::unique_ptr<test::TestSite> m_test;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<ProductsPresenter> m_products;
    std::unique_ptr<ProductFilePresenter> m_file;
};

void tst_Products::showsWhatATableWouldChangeAndThenTakesIt()
{
    lookAt(goods);
    QVERIFY(saysOfFile(QStringLiteral("3 new product(s) would be taken in")));
    m_products->refresh();
    QTRY_VERIFY(!state().isLoading);
    QCOMPARE(state().known, 0); // it was only looked at
    take(goods);
    QVERIFY(!m_file->state().canTake);
    QTRY_COMPARE(state().known, 3);
    QCOMPARE(state().products.front().gtin, QString()); // every other product
    QCOMPARE(state().products[1].name, QStringLiteral("Demovastin"));
    QVERIFY(state().products[1].codes.contains(QStringLiteral("39999-123-45")));

    lookAt("gtin,name,strength\n00399999123457,Demovastin,80 mg\n00399999555555,Exemplamin,10 mg\n");
    QVERIFY(saysOfFile(QStringLiteral("strength: 40 mg → 80 mg")));
    QVERIFY(saysOfFile(QStringLiteral("1 product(s) the same already")));
    lookAt(goods);
    QVERIFY(!m_file->state().canTake); // there is nothing to take
}

void tst_Products::takesATableWholeOrNotAtAll()
{
    lookAt(goods + "00399999123450,A wrong check digit,,\n");
    QVERIFY(!m_file->state().canTake);
    QVERIFY(saysOfFile(QStringLiteral("line 5")));
    lookAt("name\nDemovastin\n");
    QVERIFY(!m_file->state().canTake);
    QCOMPARE(m_file->state().lines.front().tone, Tone::Stop);

    const auto stopped
        = m_test->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<workflow::ProductImport> {
              QFile file(table(goods));
              if (!file.open(QIODevice::ReadOnly))
                  qFatal("no file");
              return workflow::importProducts(transaction, m_ana, file, file.fileName(), workflow::BadRows::KeepAllOut,
                  workflow::ImportMode::Write, [](qint64, qint64) { return false; });
          });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, codes::cancelled);
    m_products->refresh();
    QTRY_VERIFY(!state().isLoading);
    QCOMPARE(state().known, 0);
    access::Session packer("tom", QStringLiteral("Tom"), { access::Permission::Pack });
    m_file->setSession(packer);
    lookAt(goods);
    QVERIFY(!m_file->state().canTake);
    QCOMPARE(m_file->state().lines.front().tone, Tone::Stop);
}

void tst_Products::findsAProductByItsWordsOrByAScan()
{
    take(goods);
    QTRY_COMPARE(state().known, 3);
    m_products->find(QStringLiteral("10 EXEMPL"));
    QCOMPARE(state().products.size(), size_t(1));
    m_products->find(QStringLiteral("no such name"));
    QVERIFY(state().products.empty());
    scan::ScanReading code;
    code.symbologyIdentifier = "]d2";
    code.bytes = "01003999991234571728063010L1\x1D"
                 "21S1";
    code.source = QStringLiteral("test");
    m_products->handleReading(code);
    QCOMPARE(state().chosen, pack);
    QCOMPARE(state().products.size(), size_t(4)); // and all are there again
    QTRY_COMPARE(state().levels.size(), size_t(3));
    QSignalSpy told(m_products.get(), &ProductsPresenter::told);
    code.bytes = "01003614143123401728063010L1\x1D"
                 "21S1";
    m_products->handleReading(code);
    QCOMPARE(told.size(), 1); // nobody here knows that one
    QCOMPARE(state().chosen, pack);
}

void tst_Products::opensACaseOfAProductThatWasEnteredInTheWindow()
{
    packing::PackingPresenter station(*m_service, m_clock);
    station.setSession(m_ana);
    const auto offer = [&] {
        return std::ranges::find_if(station.state().starts,
            [](const packing::StartRow &row) { return row.id == QStringLiteral("new-case:") + box; });
    };
    station.refresh();
    QTRY_VERIFY(!station.state().starts.empty());
    QVERIFY(offer() == station.state().starts.end());

    take(goods);
    site::RulesPresenter rules(*m_service);
    rules.setSession(m_ana);
    const auto shows = [&](const char *key, const QString &value) {
        return std::ranges::any_of(rules.state().rules,
            [&](const site::OptionRow &row) { return row.key == QLatin1StringView(key) && row.value == value; });
    };
    rules.showPacking(pack);
    QTRY_VERIFY(shows("packing.product", pack)); // the key of the page leads to its rule
    rules.enter(QStringLiteral("packing.count"), QStringLiteral("12"));
    QTRY_VERIFY(shows("packing.count", QStringLiteral("12")));
    rules.enter(QStringLiteral("packing.container"), box);
    QTRY_VERIFY(shows("packing.container", box));
    m_products->choose(pack);
    m_products->refresh();
    QTRY_VERIFY(state().levels.size() == 3 && state().levels[1].detail.contains(box));
    QCOMPARE(state().levels[1].tone, Tone::Accepted);
    QCOMPARE(state().levels[2].tone, Tone::Neutral); // nobody has set the pallet
    QVERIFY(std::ranges::any_of(state().products,
        [](const ProductLine &line) { return line.gtin == pack && line.packing.contains(QStringLiteral("12")); }));

    PoolsPresenter pools(*m_service, m_clock);
    pools.setSession(m_ana);
    PoolInput input;
    input.kind = QStringLiteral("random");
    input.gtin = box;
    QSignalSpy made(&pools, &PoolsPresenter::made);
    pools.make(input);
    QTRY_COMPARE(made.size(), 1);
    station.refresh();
    QTRY_VERIFY(offer() != station.state().starts.end());
    station.begin(offer()->id);
    QTRY_VERIFY(station.state().isPacking);
    QCOMPARE(station.state().expected, 12);
}

void tst_Products::tellsWhoMayNotChangeIt()
{
    take(goods);
    QTRY_COMPARE(state().known, 3);
    QVERIFY(state().canChange);
    m_products->setSession(access::Session("tom", QStringLiteral("Tom"), { access::Permission::Pack }));
    QTRY_VERIFY(!state().isLoading);
    QVERIFY(!state().canChange);
    QCOMPARE(state().known, 3);

    auto *screen = new ProductsScreen;
    test::PageProbe probe(screen);
    screen->render(state());
    QVERIFY(probe.says(QStringLiteral("Only who may manage the site")));
    QVERIFY(!screen->trigger(Qt::Key_F3));
    QVERIFY(!screen->trigger(Qt::Key_F12));
}

void tst_Products::leadsThroughThePageByKeys()
{
    auto *screen = new ProductsScreen;
    test::PageProbe probe(screen);
    screen->render(test::sampleProducts());
    QCOMPARE(probe.tooSmall(), QStringList());
    QSignalSpy packing(screen, &ProductsScreen::packingRequested);
    QVERIFY(screen->trigger(Qt::Key_F12));
    QCOMPARE(packing.size(), 1);
    QCOMPARE(packing[0][0].toString(), pack);
    QSignalSpy find(screen, &ProductsScreen::findRequested);
    QVERIFY(screen->trigger(Qt::Key_F2));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ex"));
    QCOMPARE(find.size(), 2);
    QSignalSpy taken(screen, &ProductsScreen::fileTaken);
    QVERIFY(screen->trigger(Qt::Key_F3));
    QVERIFY(!screen->trigger(Qt::Key_F12)); // nothing was looked at
    screen->renderFile(test::sampleProductFile());
    QVERIFY(screen->trigger(Qt::Key_F12));
    QCOMPARE(taken.size(), 1);
    QSignalSpy back(screen, &ProductsScreen::backRequested);
    QVERIFY(screen->trigger(Qt::Key_Escape));
    QCOMPARE(back.size(), 0); // first the table goes
    QVERIFY(screen->trigger(Qt::Key_Escape));
    QCOMPARE(back.size(), 1);
}

QTEST_MAIN(tst_Products)
#include "tst_products.moc"
