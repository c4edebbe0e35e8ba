#include "common/housekey.h"
#include "integration/keyboardfixture.h"

#include <QLabel>

#include <optional>

using namespace packledger;
using common::HouseKey;
using common::Page;
using shell::Place;
using test::nameOf;
using test::Route;
using test::routes;

namespace {

/// What a key of the house may say, on whatever page. Whoever adds a word here has looked whether a hand that knows the
/// key from elsewhere gets what it expects.
const QHash<HouseKey, QStringList> &meanings()
{
    static const auto words = [](const char *all) { return QString::fromLatin1(all).split(u'|'); };
    static const QHash<HouseKey, QStringList> all {
        { HouseKey::Leave, words("Back|Close|Close find|Scan on|Leave") },
        { HouseKey::Help, words("Help") },
        { HouseKey::Find, words("Find") },
        { HouseKey::Hold, words("Hold|Release") },
        { HouseKey::Undo, words("Undo|Undo last|Take back") },
        { HouseKey::Print, words("Print|Print label|Print labels|Print one|Printed sheet|Command cards") },
    };
    return all;
}

/// Which key of the house `action` has, if any.
std::optional<HouseKey> houseKeyOf(const QAction *action)
{
    for (int meaning = 0; meaning <= int(HouseKey::Finish); ++meaning) {
        for (const QKeySequence &key : common::keysOf(HouseKey(meaning))) {
            if (action->shortcuts().contains(key))
                return HouseKey(meaning);
        }
    }
    return {};
}

} // namespace

/// The keys of the house, on every page of the whole program: they mean the same, and lead back where one was.
class tst_HouseKeys : public QObject, private test::KeyboardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        begin();
        signIn(m_presentation.person);
    }
    void cleanupTestCase() { end(); }

    void givesTheKeysOfTheHouseOneMeaning();
    void findsFromEveryPageAndComesBack();
    void helpsWithTheKeysOfEveryPage();
    void leavesEveryPageByEsc();
    void leadsBackToTheBatchFromItsLabels();
    void closesHelpAndPrintBeforeThePage();
};

void tst_HouseKeys::givesTheKeysOfTheHouseOneMeaning()
{
    QStringList found;
    const QList<QAction *> ofWindow = m_window->findChild<shell::Rail *>()->actions();
    for (const Page *each : m_window->pages()) {
        for (const QAction *action : each->actions()) {
            const std::optional<HouseKey> meaning = houseKeyOf(action);
            const bool isPrimary = Page::placeOf(action) == Page::Place::Primary;
            // The main act is what each page says it is, but it stands at its place, and nothing else does.
            if (isPrimary != (meaning == HouseKey::Finish)
                || (meaning && !isPrimary && !meanings()[*meaning].contains(action->text())))
                found << QStringLiteral("%1: %2 “%3”").arg(nameOf(each), action->shortcut().toString(), action->text());
            for (const QAction *other : ofWindow) {
                if (action->shortcuts().contains(other->shortcut()))
                    found << QStringLiteral("%1: “%2” has the key of “%3”")
                                 .arg(nameOf(each), action->text(), other->text());
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void tst_HouseKeys::findsFromEveryPageAndComesBack()
{
    for (const Route &route : routes) {
        QVERIFY2(follow(route), route.page);
        press(Qt::Key_F2);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY2(field && field->isVisible(), route.page);
        const bool isOwn = pageName() == QLatin1StringView(route.page);
        QVERIFY2(isOwn || pageName() == QLatin1StringView("ItemScreen"), route.page);
        for (int i = 0; i < 2 && !isOwn && pageName() == QLatin1StringView("ItemScreen"); ++i)
            press(Qt::Key_Escape);
        // Documents and ledger are looked at from somewhere themselves.
        if (route.place == Place::Documents || route.place == Place::Ledger)
            continue;
        // A test of a scanner is not gone on with halfway.
        QCOMPARE(pageName(),
            QLatin1StringView(qstrcmp(route.page, "ScannerTestScreen") == 0 ? "ScannersScreen" : route.page));
    }
}

void tst_HouseKeys::helpsWithTheKeysOfEveryPage()
{
    const auto *help = m_window->findChild<QWidget *>(QStringLiteral("help"));
    const auto says = [help](const QString &line) {
        const QList<QLabel *> labels = help->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == line; });
    };
    for (const Route &route : routes) {
        QVERIFY2(follow(route), route.page);
        QTest::qWait(100);
        press(Qt::Key_F1);
        QVERIFY2(help->isVisible(), route.page);
        for (const QAction *action : page()->actions()) {
            QStringList keys;
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString();
            const QString line = keys.join(QStringLiteral(", ")) + QStringLiteral("  ") + action->text();
            QTRY_VERIFY2(says(line) == (action->isVisible() || houseKeyOf(action) == HouseKey::Find),
                qPrintable(QLatin1StringView(route.page) + line));
        }
        QVERIFY2(says(QStringLiteral("F2  Find")), route.page);
        press(Qt::Key_F1);
        QVERIFY2(!help->isVisible(), route.page);
    }
}

void tst_HouseKeys::leavesEveryPageByEsc()
{
    for (const Route &route : routes) {
        QVERIFY2(follow(route), route.page);
        if (route.keys.isEmpty() && route.place != Place::Items && route.place != Place::Documents
            && route.place != Place::Ledger) {
            press(Qt::Key_Escape);
            QCOMPARE(pageName(), QLatin1StringView(route.page)); // a place of its own: there is no way back
            continue;
        }
        for (int i = 0; i < 2 && pageName() == QLatin1StringView(route.page); ++i)
            press(Qt::Key_Escape);
        QVERIFY2(pageName() != QLatin1StringView(route.page), route.page);
    }
}

void tst_HouseKeys::leadsBackToTheBatchFromItsLabels()
{
    QVERIFY(follow("BoardScreen"));
    press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(pageName(), QStringLiteral("PrintingScreen"));
    for (int i = 0; i < 2 && pageName() == QLatin1StringView("PrintingScreen"); ++i)
        press(Qt::Key_Escape);
    QCOMPARE(pageName(), QStringLiteral("BoardScreen"));
}

void tst_HouseKeys::closesHelpAndPrintBeforeThePage()
{
    QVERIFY(follow("LedgerScreen"));
    for (const Qt::Key key : { Qt::Key_F1, Qt::Key_F9 }) {
        press(key);
        QWidget *panel
            = m_window->findChild<QWidget *>(key == Qt::Key_F1 ? QStringLiteral("help") : QStringLiteral("print"));
        QVERIFY(panel && panel->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(pageName(), QStringLiteral("LedgerScreen"));
    }
}

QTEST_MAIN(tst_HouseKeys)
#include "tst_housekeys.moc"
