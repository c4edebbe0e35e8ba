#include "line/batchesscreen.h"
#include "line/orderpanel.h"
#include "ui/pageprobe.h"
#include "ui/sampleline.h"

#include <QSignalSpy>

using namespace packledger;
using namespace packledger::line;
using test::editOf;
using test::PageProbe;

/// The form of a work order, by keys alone.
class tst_OrderForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansABatchByKeysAlone();
    void leadsBackToTheFieldThatIsWrong();
    void findsAProductAmongManyByItsName();
    void takesATableOfOrdersByTheSameKey();
};

void tst_OrderForm::plansABatchByKeysAlone()
{
    auto *screen = new BatchesScreen;
    PageProbe probe(screen);
    screen->render(test::sampleBatches());
    screen->render(test::sampleOrderForm());
    QSignalSpy opened(screen, &BatchesScreen::batchOpened);
    QVERIFY(screen->trigger(Qt::Key_F12)); // the first one in the list
    QCOMPARE(opened.size(), 1);
    QSignalSpy planned(screen->form(), &OrderPanel::planRequested);
    connect(screen->form(), &OrderPanel::checkRequested, screen, [screen](const OrderInput &input) {
        OrderFormState form = test::sampleOrderForm();
        if (input.quantity.isEmpty())
            form.faults = { { QStringLiteral("quantity"), QStringLiteral("How many, please.") } };
        screen->render(form);
    });
    QVERIFY(screen->trigger(Qt::Key_F5));
    for (int step = 1; step <= 3; ++step) {
        if (step == 3) {
            QVERIFY(screen->trigger(Qt::Key_F12)); // without a quantity nothing goes on
            QVERIFY(probe.says(QStringLiteral("Step 3")));
            QVERIFY(probe.says(QStringLiteral("How many, please.")));
            QTest::keyClicks(editOf(*screen, QStringLiteral("Good packs wanted")), QStringLiteral("10000"));
        }
        QVERIFY(screen->trigger(Qt::Key_F12));
    }
    QVERIFY(probe.says(QStringLiteral("Step 4")));
    QVERIFY(screen->trigger(Qt::Key_Escape)); // one step back, with all that was typed
    QVERIFY(probe.says(QStringLiteral("Step 3")));
    QVERIFY(screen->trigger(Qt::Key_F12));
    QVERIFY(screen->trigger(Qt::Key_F12));
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned[0][0].value<OrderInput>().quantity, QStringLiteral("10000"));
    QCOMPARE(opened.size(), 1); // the list never answered meanwhile
    OrderFormState taken = test::sampleOrderForm();
    taken.gtin.clear();
    taken.taken = 1;
    screen->render(taken);
    QVERIFY(probe.says(QStringLiteral("Step 1")));
    QVERIFY(editOf(*screen, QStringLiteral("GTIN"))->text().isEmpty());
}

void tst_OrderForm::leadsBackToTheFieldThatIsWrong()
{
    auto *screen = new BatchesScreen;
    PageProbe probe(screen);
    OrderFormState form = test::sampleOrderForm();
    screen->render(form);
    QVERIFY(screen->trigger(Qt::Key_F5));
    for (int step = 1; step <= 3; ++step)
        QVERIFY(screen->trigger(Qt::Key_F12));
    QVERIFY(probe.says(QStringLiteral("Step 4")));
    form.faults = { { QStringLiteral("name"), QStringLiteral("That name is taken.") } };
    screen->render(form);
    QVERIFY(probe.says(QStringLiteral("Step 1")));
    QVERIFY(probe.says(QStringLiteral("That name is taken.")));
    QTest::keyClicks(editOf(*screen, QStringLiteral("Name of the batch")), QStringLiteral("B"));
    QVERIFY(!probe.says(QStringLiteral("That name is taken.")));
}

void tst_OrderForm::findsAProductAmongManyByItsName()
{
    auto *screen = new BatchesScreen;
    PageProbe probe(screen);
    OrderFormState form = test::sampleOrderForm();
    form.gtin.clear();
    form.products.clear();
    for (int i = 0; i < 30; ++i)
        form.products.emplace_back(
            QStringLiteral("0952100000%1").arg(1000 + i), QStringLiteral("Product no. %1").arg(i));
    screen->render(form);
    QVERIFY(screen->trigger(Qt::Key_F5));
    const auto shown = [screen] {
        return std::ranges::count_if(
            screen->form()->findChildren<QAbstractButton *>(), [](const QAbstractButton *button) {
                return button->isVisible() && button->text().startsWith(u"Product no.");
            });
    };
    QCOMPARE(shown(), 8); // more would push the field out of sight
    QTest::keyClicks(editOf(*screen, QStringLiteral("GTIN")), QStringLiteral("no. 17"));
    QCOMPARE(shown(), 1);
}

void tst_OrderForm::takesATableOfOrdersByTheSameKey()
{
    auto *screen = new BatchesScreen;
    PageProbe probe(screen);
    screen->render(test::sampleBatches());
    QSignalSpy taken(screen, &BatchesScreen::fileTaken);
    QVERIFY(screen->trigger(Qt::Key_F3));
    QVERIFY(!screen->trigger(Qt::Key_F12)); // nothing was looked at yet
    screen->renderOrders(test::sampleOrderFile());
    QVERIFY(screen->trigger(Qt::Key_F12));
    QCOMPARE(taken.size(), 1);
    QVERIFY(screen->trigger(Qt::Key_Escape));
    QSignalSpy opened(screen, &BatchesScreen::batchOpened);
    QVERIFY(screen->trigger(Qt::Key_F12));
    QCOMPARE(opened.size(), 1);
}

QTEST_MAIN(tst_OrderForm)
#include "tst_orderform.moc"
