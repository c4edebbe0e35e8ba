#include "shell/keybar.h"
#include "shell/rail.h"
#include "support/programfixture.h"
#include "workflow/batches.h"
#include "workflow/commissioning.h"
#include "workflow/numberdrawing.h"
#include "workflow/pools.h"
#include "workflow/sitesettings.h"

#include <QAbstractButton>
#include <QLabel>

using namespace packledger;
using shell::Place;

namespace {

struct Goods
{
    BatchId batch;
    gs1::ItemKey pack; ///< good
};

/// A batch of one client with its numbers and a good pack: name, client and lot all bear the client's name.
Result<Goods> goodsOf(ledger::WriteTransaction &transaction, const char *client, const char *gtin)
{
    const access::Session ana = access::Session::forOperator("ana");
    const auto prefix = workflow::setSiteSetting(
        transaction, ana, QByteArray("company-prefixes.") + client, QStringLiteral("0399999"));
    if (!prefix)
        return fail(prefix.error());
    ledger::Product product;
    product.gtin = gtin;
    product.name = QString::fromLatin1(client) + QStringLiteral(" tablets");
    product.setBySite = true;
    transaction.appendAct("product.set", ledger::MasterDataStore::toJson(product));
    workflow::PoolSpec spec;
    spec.gtin = gtin;
    spec.client = client;
    spec.name = QString::fromLatin1(client) + QStringLiteral(" numbers");
    if (const auto pool = workflow::makePool(transaction, ana, spec); !pool)
        return fail(pool.error());
    ledger::WorkOrder order;
    order.name = QString::fromLatin1(client) + QStringLiteral("-1");
    order.client = QString::fromLatin1(client);
    order.gtin = gtin;
    order.lot = QByteArray(client).toUpper() + "9";
    order.expiry = "2028-08-31";
    order.quantity = 10;
    order.labelTemplate = QStringLiteral("unit-20x20");
    const Result<BatchId> batch = workflow::openBatch(transaction, ana, order);
    if (!batch)
        return fail(batch.error());
    const auto numbers = workflow::drawNumbers(transaction, ana, { gtin, {}, client, {} }, 2, *batch);
    if (!numbers)
        return fail(numbers.error());
    const auto good = workflow::commission(transaction, ana, { *batch, order.lot, order.expiry }, { numbers->front() });
    return good ? Result<Goods>({ *batch, numbers->front() }) : fail(good.error());
}

/// All that a person can read in a window as it is.
QStringList textsIn(QWidget *window)
{
    QStringList texts;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                texts << index.data(Qt::DisplayRole).toString() << index.data(Qt::AccessibleTextRole).toString();
            }
        }
    }
    return texts;
}

} // namespace

/// The whole program as a person works it who is limited to one of the clients that the site repackages for.
class tst_ClientWalk : public QObject, private test::ProgramFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { end(); }

    void comesToTheLineAfterSigningIn();
    void showsTheGoodsOfTheClientAlone();
    void leadsNowhereElse();
    void findsNothingOfTheOthers();

private:
    [[nodiscard]] bool isAllowed() const
    {
        static const QStringList pages { QStringLiteral("BatchesScreen"), QStringLiteral("PackingScreen"),
            QStringLiteral("PoolsScreen"), QStringLiteral("ProductsScreen"), QStringLiteral("ItemScreen"),
            QStringLiteral("BoardScreen") };
        return pages.contains(pageName());
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QStringList texts = textsIn(m_window);
        return std::any_of(
            texts.begin(), texts.end(), [&](const QString &text) { return text.contains(words, Qt::CaseInsensitive); });
    }

    demo::DemoPerson m_person;
    Goods m_acme;
    Goods m_zeta;
};

void tst_ClientWalk::initTestCase()
{
    const QString folder = m_folder.filePath(QStringLiteral("site"));
    const Result<demo::Presentation> presentation = demo::preparePresentation(folder, m_clock);
    QVERIFY(presentation);
    m_person = presentation->person;
    {
        Result<ledger::Site> site = ledger::Site::open(presentation->folder, m_clock);
        QVERIFY(site);
        const Result<void> made = site->ledger().write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            const Result<Goods> acme = goodsOf(transaction, "Acme", "00399999000062");
            const Result<Goods> zeta = goodsOf(transaction, "Zeta", "00399999000079");
            if (!acme || !zeta)
                return fail(acme ? zeta.error() : acme.error());
            m_acme = *acme;
            m_zeta = *zeta;
            const auto bound = workflow::setSiteSetting(transaction, access::Session::forOperator("ana"),
                "user-client." + m_person.login, QStringLiteral("Acme"));
            return bound ? Result<void>() : fail(bound.error());
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    }
    start(presentation->folder, QStringLiteral("Line 1"));
}

void tst_ClientWalk::comesToTheLineAfterSigningIn()
{
    signIn(m_person);
    QCOMPARE(pageName(), QStringLiteral("BatchesScreen"));
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Acme-1")), patienceMs);
}

void tst_ClientWalk::showsTheGoodsOfTheClientAlone()
{
    const std::pair<const char *, QList<Qt::Key>> pages[] = {
        { "BatchesScreen", {} },
        { "PackingScreen", { Qt::Key_F6 } },
        { "PoolsScreen", { Qt::Key_F7 } },
        { "ProductsScreen", { Qt::Key_F11 } },
    };
    for (const auto &[name, keys] : pages) {
        goTo(Place::Items);
        goTo(Place::Line);
        for (const Qt::Key key : keys)
            press(key);
        QTRY_COMPARE_WITH_TIMEOUT(pageName(), QLatin1StringView(name), patienceMs);
        if (pageName() != QStringLiteral("PackingScreen"))
            QTRY_VERIFY2_WITH_TIMEOUT(says(QStringLiteral("Acme")), name, patienceMs);
        QVERIFY2(!says(QStringLiteral("Zeta")), name);
    }
}

void tst_ClientWalk::leadsNowhereElse()
{
    for (const Place place : shell::allPlaces) {
        goTo(Place::Line);
        goTo(place);
        QTest::qWait(50);
        QVERIFY2(isAllowed(), qPrintable(pageName()));
    }
    // Whatever can be pressed above the page: the state of the exchange, the devices.
    goTo(Place::Line);
    const auto *keys = m_window->findChild<shell::KeyBar *>();
    QList<QPointer<QAbstractButton>> buttons;
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
        buttons.append(button);
    for (const QPointer<QAbstractButton> &button : std::as_const(buttons)) {
        if (!button)
            continue; // it was of a list that was drawn anew
        const bool isElsewhere = page()->isAncestorOf(button) || keys->isAncestorOf(button)
            || qobject_cast<shell::RailButton *>(button) != nullptr;
        if (isElsewhere || !button->isVisible())
            continue;
        const QString name = button->text();
        button->click();
        QTest::qWait(50);
        QVERIFY2(isAllowed(), qPrintable(name + u' ' + pageName()));
        goTo(Place::Line);
    }
}

void tst_ClientWalk::findsNothingOfTheOthers()
{
    goTo(Place::Items);
    QTRY_COMPARE_WITH_TIMEOUT(pageName(), QStringLiteral("ItemScreen"), patienceMs);
    lookFor(QString::fromLatin1(m_acme.pack.serial()));
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("ACME9")), patienceMs);
    const QString serial = QString::fromLatin1(m_zeta.pack.serial());
    lookFor(serial);
    QVERIFY(!says(QStringLiteral("ZETA9")) && !says(QStringLiteral("Zeta-1")));
    lookFor(QStringLiteral("ZETA9")); // what was looked for is repeated
    QVERIFY(!says(serial) && !says(QStringLiteral("Zeta-1")));
}

QTEST_MAIN(tst_ClientWalk)
#include "tst_clientwalk.moc"
