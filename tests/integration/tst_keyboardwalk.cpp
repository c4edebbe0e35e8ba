#include "dock/dockqueuescreen.h"
#include "integration/keyboardfixture.h"

using namespace packledger;
using common::Page;
using test::nameOf;
using test::Route;
using test::routes;

/// The whole program without a mouse: every page is come to by keys, every control on it is reached and seen to be.
class tst_KeyboardWalk : public QObject, private test::KeyboardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanupTestCase() { end(); }

    void signsInByKeysAlone();
    void reachesEveryControlOfEveryPage();
    void reachesEveryControlOfThePanels_data();
    void reachesEveryControlOfThePanels();
};

void tst_KeyboardWalk::signsInByKeysAlone()
{
    auto *people = only<shell::SignInScreen>()->findChild<QAbstractItemView *>();
    QTRY_VERIFY_WITH_TIMEOUT(people->model()->rowCount() > 1, patienceMs);
    const QStringList found = faults();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    signIn(m_presentation.person);
    auto *deliveries = only<dock::DockQueueScreen>()->findChild<QAbstractItemView *>();
    QTRY_VERIFY_WITH_TIMEOUT(deliveries->model()->rowCount() > 0, patienceMs);
    QCOMPARE(QApplication::focusWidget(), deliveries);
}

void tst_KeyboardWalk::reachesEveryControlOfEveryPage()
{
    QStringList found;
    QSet<QString> walked;
    for (const Route &route : routes) {
        if (!follow(route)) {
            found << QStringLiteral("%1 cannot be come to: it is %2").arg(QLatin1StringView(route.page), pageName());
            continue;
        }
        walked.insert(pageName());
        QTest::qWait(300); // what the page reads arrives
        // What came while it was walked is walked once more.
        const QStringList first = faults();
        for (const QString &fault : first.isEmpty() ? first : faults())
            found << QLatin1StringView(route.page) + QStringLiteral(": ") + fault;
        // Whatever has a key works by it, and only one thing has it.
        QSet<QKeySequence> keys;
        for (const QAction *action : page()->actions()) {
            if (action->isVisible() && (action->shortcut().isEmpty() || keys.contains(action->shortcut())))
                found << QStringLiteral("%1: the key of “%2”").arg(QLatin1StringView(route.page), action->text());
            keys.insert(action->shortcut());
        }
    }
    // Pages that are shown for one thing alone have no route of their own.
    for (Page *other : m_window->pages()) {
        const QString name = QString::fromLatin1(other->metaObject()->className()).section(QStringLiteral("::"), -1);
        if (walked.contains(name))
            continue;
        m_window->showPage(other);
        QTest::qWait(50);
        for (const QString &fault : faults())
            found << name + QStringLiteral(": ") + fault;
    }
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void tst_KeyboardWalk::reachesEveryControlOfThePanels_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("import") << QByteArray("DockQueueScreen") << Qt::Key_F3;
    QTest::newRow("blind receipt") << QByteArray("DockQueueScreen") << Qt::Key_F5;
    QTest::newRow("policy") << QByteArray("ReceiptScreen") << Qt::Key_F3;
    QTest::newRow("finish") << QByteArray("ReceiptScreen") << Qt::Key_F12;
    QTest::newRow("print") << QByteArray("ReceiptScreen") << Qt::Key_F9;
    QTest::newRow("find") << QByteArray("ItemScreen") << Qt::Key_F2;
    QTest::newRow("cards") << QByteArray("SiteScreen") << Qt::Key_F9;
}

void tst_KeyboardWalk::reachesEveryControlOfThePanels()
{
    QFETCH(QByteArray, page);
    QFETCH(Qt::Key, key);
    QVERIFY(follow(page.constData()));
    press(key);
    QTest::qWait(200);
    const QStringList found = faults();
    press(Qt::Key_Escape);
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

QTEST_MAIN(tst_KeyboardWalk)
#include "tst_keyboardwalk.moc"
