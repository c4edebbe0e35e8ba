#include "dock/dockqueuescreen.h"
#include "dock/receiptscreen.h"
#include "integration/keyboardfixture.h"

using namespace packledger;

/// Esc and other pages leave nothing lost: what was typed, begun and sorted is there again.
class tst_KeptWork : public QObject, private test::KeyboardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { end(); }

    void keepsWhatWasTypedWhenAPanelIsLeft();
    void keepsTheReceiptWhenItIsLeft();
    void sortsTheDeliveries();
    void saysWhatIsNotFinished();

private:
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : m_window->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    QByteArray m_pallet;
};

void tst_KeptWork::initTestCase()
{
    begin();
    {
        Result<ledger::Site> opened = demo::openDemoSite(m_presentation.folder, m_clock);
        QVERIFY(opened);
        const Result<demo::DemoDelivery> delivery = demo::deliveryToReceive(*opened, demo::Wanted::Open);
        QVERIFY(delivery);
        const demo::DemoItem *box = delivery->shipment.cases().front();
        m_pallet = delivery->shipment.message(box->contents.front());
    }
    signIn(m_presentation.person);
}

void tst_KeptWork::keepsWhatWasTypedWhenAPanelIsLeft()
{
    QVERIFY(follow("DockQueueScreen"));
    press(Qt::Key_F5);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Somebody"), Qt::NoModifier, 40);
    QPointer<QLineEdit> typed = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(typed);
    QCOMPARE(typed->text(), QStringLiteral("Somebody"));
    press(Qt::Key_Escape);
    QVERIFY(!typed->isVisible());
    QCOMPARE(pageName(), QStringLiteral("DockQueueScreen"));
    press(Qt::Key_F5);
    QVERIFY(typed->isVisible());
    QCOMPARE(typed->text(), QStringLiteral("Somebody"));
    press(Qt::Key_Escape);

    QVERIFY(follow("PeopleScreen"));
    QLineEdit *name = field(QStringLiteral("Name"));
    QVERIFY(name);
    name->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(name, QStringLiteral("Bo"), Qt::NoModifier, 60);
    press(Qt::Key_Escape);
    QCOMPARE(pageName(), QStringLiteral("SiteScreen"));
    press(Qt::Key_F11);
    QTest::qWait(100);
    QCOMPARE(field(QStringLiteral("Name"))->text(), QStringLiteral("Bo"));
}

void tst_KeptWork::keepsTheReceiptWhenItIsLeft()
{
    // One that somebody has begun: there is something to finish.
    QVERIFY(follow("DockQueueScreen"));
    auto *deliveries = only<dock::DockQueueScreen>()->findChild<QAbstractItemView *>();
    for (int i = 0; i < deliveries->model()->rowCount(); ++i) {
        if (deliveries->model()
                ->index(deliveries->currentIndex().row(), 0)
                .data(Qt::DisplayRole)
                .toString()
                .startsWith(QStringLiteral("Returns")))
            break;
        press(Qt::Key_Down);
    }
    press(Qt::Key_F12);
    auto *receipt = only<dock::ReceiptScreen>();
    QTRY_VERIFY_WITH_TIMEOUT(receipt->title().contains(QStringLiteral("R-")), patienceMs);
    // A wedge types as fast as this does.
    QTest::keyClicks(
        m_window, QStringLiteral("]d2") + QString::fromLatin1(m_pallet).replace(QChar(29), QLatin1Char('~')));
    const QString title = receipt->title();
    // Each panel is left for the scanning, the scanning for the queue.
    const QAction *esc = receipt->actions().first();
    QCOMPARE(esc->shortcut(), QKeySequence(Qt::Key_Escape));
    for (const Qt::Key key : { Qt::Key_F3, Qt::Key_F12 }) {
        const auto actions = receipt->actions();
        const auto action = std::find_if(
            actions.begin(), actions.end(), [key](const QAction *one) { return one->shortcut() == QKeySequence(key); });
        QVERIFY(action != actions.end());
        QTRY_VERIFY_WITH_TIMEOUT((*action)->isEnabled(), patienceMs); // once the receipt is read
        press(key);
        QTRY_COMPARE_WITH_TIMEOUT(esc->text(), QStringLiteral("Scan on"), patienceMs);
        press(Qt::Key_Escape);
        QCOMPARE(pageName(), QStringLiteral("ReceiptScreen"));
    }
    press(Qt::Key_Escape);
    QCOMPARE(pageName(), QStringLiteral("DockQueueScreen"));
    press(Qt::Key_F12);
    QTRY_COMPARE_WITH_TIMEOUT(pageName(), QStringLiteral("ReceiptScreen"), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(receipt->title(), title, patienceMs);
}

void tst_KeptWork::sortsTheDeliveries()
{
    QVERIFY(follow("DockQueueScreen"));
    auto *deliveries = only<dock::DockQueueScreen>()->findChild<QAbstractItemView *>();
    const auto senders = [deliveries] {
        QStringList all;
        for (int row = 0; row < deliveries->model()->rowCount(); ++row)
            all << deliveries->model()->index(row, 0).data(Qt::DisplayRole).toString().section(QLatin1Char(','), 0, 0);
        return all;
    };
    const QStringList asItWas = senders();
    press(Qt::Key_Right);
    QStringList sorted = senders();
    press(Qt::Key_Right);
    QStringList backwards = senders();
    QVERIFY(sorted != backwards);
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(backwards.first(), sorted.first());
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QCOMPARE(senders(), asItWas);
}

void tst_KeptWork::saysWhatIsNotFinished()
{
    // Whoever leaves the station reads it where the next one signs in.
    QVERIFY(follow("DockQueueScreen"));
    press(Qt::Key_L, Qt::ControlModifier);
    auto *signIn = only<shell::SignInScreen>();
    QTRY_VERIFY_WITH_TIMEOUT(signIn->isVisible(), patienceMs);
}

QTEST_MAIN(tst_KeptWork)
#include "tst_keptwork.moc"
