#include "common/button.h"
#include "common/housekey.h"
#include "common/page.h"
#include "demo/demosite.h"
#include "desktop/composition.h"
#include "desktop/stationsettings.h"
#include "dock/dockqueuescreen.h"
#include "dock/itemscreen.h"
#include "dock/receiptscreen.h"
#include "settings/devicesettingsfile.h"
#include "shell/keybar.h"
#include "shell/mainwindow.h"
#include "shell/rail.h"
#include "shell/signinscreen.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace packledger;
using common::HouseKey;
using common::Page;
using shell::Place;

namespace {

constexpr int patienceMs = 30'000;
constexpr int pageMs = 10'000;
constexpr int mostStops = 200;

/// How a person comes to a page: a place of the rail, then keys.
struct Route
{
    const char *page;
    Place place;
    QList<Qt::Key> keys;
};

const Route routes[] = {
    { "DockQueueScreen", Place::Dock, {} },
    { "ReceiptScreen", Place::Dock, { Qt::Key_F12 } },
    { "ItemScreen", Place::Items, {} },
    { "DocumentsScreen", Place::Documents, {} },
    { "LedgerScreen", Place::Ledger, {} },
    { "SiteScreen", Place::Site, {} },
    { "PeopleScreen", Place::Site, { Qt::Key_F11 } },
    { "RulesScreen", Place::Site, { Qt::Key_F12 } },
    { "PrintingScreen", Place::Site, { Qt::Key_F10 } },
    { "EndpointScreen", Place::Site, { Qt::Key_F5 } },
    { "ScannersScreen", Place::Site, { Qt::Key_F7 } },
    { "ScannerTestScreen", Place::Site, { Qt::Key_F7, Qt::Key_F12 } },
    { "CamerasScreen", Place::Site, { Qt::Key_F6 } },
    { "TemplatesScreen", Place::Site, { Qt::Key_F3 } },
    { "ShipmentsScreen", Place::Shipping, {} },
    { "PickingScreen", Place::Shipping, { Qt::Key_F12 } },
    { "PartnersScreen", Place::Partners, {} },
    { "CasesScreen", Place::Partners, { Qt::Key_F7 } },
    { "ExchangeScreen", Place::Partners, { Qt::Key_F6 } },
    { "CoverageScreen", Place::Partners, { Qt::Key_F10 } },
    { "VerificationScreen", Place::Partners, { Qt::Key_F11 } },
    { "WizardScreen", Place::Partners, { Qt::Key_F5 } },
    { "BatchesScreen", Place::Line, {} },
    { "BoardScreen", Place::Line, { Qt::Key_F12 } },
    { "SourcesScreen", Place::Line, { Qt::Key_F12, Qt::Key_F3 } },
    { "CheckScreen", Place::Line, { Qt::Key_F12, Qt::Key_F5 } },
    { "LineCameraScreen", Place::Line, { Qt::Key_F12, Qt::Key_F5, Qt::Key_F6 } },
    { "PackingScreen", Place::Line, { Qt::Key_F6 } },
    { "ReworkScreen", Place::Line, { Qt::Key_F6, Qt::Key_F10 } },
    { "PoolsScreen", Place::Line, { Qt::Key_F7 } },
};

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

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
    for (const QString &more :
        { widget->objectName(), widget->accessibleName(), widget->property("text").toString() }) {
        if (!more.isEmpty())
            return name + QStringLiteral(" “") + more + QStringLiteral("”");
    }
    return name;
}

/// A control that a person acts on.
bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget) || widget->inherits("QHeaderView"))
        return false;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return view->selectionMode() != QAbstractItemView::NoSelection && view->model()
            && view->model()->rowCount(view->rootIndex()) > 0;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QAbstractSlider *>(widget);
}

/// The one of its group that Tab comes to; the arrows lead on from there.
bool isReachedByArrows(const QWidget *widget, const QSet<const QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QButtonGroup *group = button ? button->group() : nullptr;
    if (!group || !group->exclusive() || !button->isCheckable())
        return false;
    const auto buttons = group->buttons();
    return std::any_of(
        buttons.begin(), buttons.end(), [&reached](const QAbstractButton *one) { return reached.contains(one); });
}

} // namespace

/// The whole program without a mouse: every page is come to by keys, every control on it is reached and seen to be, and
/// Esc leads back with nothing lost.
class tst_KeyboardWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_program.reset(); }

    void signsInByKeysAlone();
    void reachesEveryControlOfEveryPage();
    void givesTheKeysOfTheHouseOneMeaning();
    void findsFromEveryPageAndComesBack();
    void helpsWithTheKeysOfEveryPage();
    void reachesEveryControlOfThePanels_data();
    void reachesEveryControlOfThePanels();
    void leavesEveryPageByEsc();
    void leadsBackToTheBatchFromItsLabels();
    void keepsWhatWasTypedWhenAPanelIsLeft();
    void keepsTheReceiptWhenItIsLeft();
    void closesHelpAndPrintBeforeThePage();
    void sortsTheDeliveries();
    void saysWhatIsNotFinished();

private:
    [[nodiscard]] Page *page() const { return m_window->page(); }
    [[nodiscard]] QString pageName() const
    {
        return QString::fromLatin1(page()->metaObject()->className()).section(QStringLiteral("::"), -1);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.data(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void goTo(Place place) { press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)), Qt::ControlModifier); }
    bool follow(const Route &route);
    bool follow(const char *pageName);
    /// What cannot be reached, or does not show that it is, in the window as it is now.
    [[nodiscard]] QStringList faults();
    template <typename Screen>
    [[nodiscard]] Screen *only() const
    {
        return m_window->findChild<Screen *>();
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : m_window->findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    demo::Presentation m_presentation;
    QByteArray m_pallet;
    std::unique_ptr<desktop::Composition> m_program;
    QPointer<shell::MainWindow> m_window;
};

void tst_KeyboardWalk::initTestCase()
{
    const QString site = m_folder.filePath(QStringLiteral("site"));
    const Result<demo::Presentation> presentation = demo::preparePresentation(site, m_clock);
    QVERIFY(presentation);
    m_presentation = *presentation;
    Result<ledger::Site> opened = demo::openDemoSite(site, m_clock);
    QVERIFY(opened);
    const Result<demo::DemoDelivery> delivery = demo::deliveryToReceive(*opened, demo::Wanted::Open);
    QVERIFY(delivery);
    const demo::DemoItem *box = delivery->shipment.cases().front();
    m_pallet = delivery->shipment.message(box->contents.front());
    opened = fail(ledger::codes::notASite);

    desktop::Composition::Start start;
    start.options.site = m_presentation.folder;
    start.options.station = QStringLiteral("Station 1");
    start.settingsFile = m_folder.filePath(QStringLiteral("station.ini"));
    m_program = std::make_unique<desktop::Composition>(*qApp, start, m_clock);
    m_program->run();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<shell::MainWindow *>(top))
            m_window = window;
    }
    QVERIFY(m_window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void tst_KeyboardWalk::signsInByKeysAlone()
{
    auto *signIn = only<shell::SignInScreen>();
    QTRY_VERIFY_WITH_TIMEOUT(signIn->findChild<QAbstractItemView *>()->model()->rowCount() > 1, patienceMs);
    const QStringList found = faults();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    signIn->findChild<QAbstractItemView *>()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget()), patienceMs);
    QTest::keyClicks(QApplication::focusWidget(), m_presentation.person.pin);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isVisible(), patienceMs);
    auto *deliveries = only<dock::DockQueueScreen>()->findChild<QAbstractItemView *>();
    QTRY_VERIFY_WITH_TIMEOUT(deliveries->model()->rowCount() > 0, patienceMs);
    QCOMPARE(QApplication::focusWidget(), deliveries);
}

bool tst_KeyboardWalk::follow(const Route &route)
{
    // From another place, so that it is the place itself that comes; at the dock the receipt at work comes first.
    goTo(route.place == Place::Site ? Place::Ledger : Place::Site);
    goTo(route.place);
    const QStringList atWork { QStringLiteral("ReceiptScreen"), QStringLiteral("BoardScreen"),
        QStringLiteral("PickingScreen") };
    for (int i = 0; i < 2 && atWork.contains(pageName()); ++i)
        press(Qt::Key_Escape);
    for (const Qt::Key key : route.keys) {
        const QPointer<Page> from = page();
        // What a page offers may wait for what the ledger says.
        (void)QTest::qWaitFor(
            [&] {
                const QList<QAction *> actions = page()->actions();
                return std::ranges::any_of(actions, [&](const QAction *action) {
                    return action->shortcut() == QKeySequence(key) && action->isEnabled() && action->isVisible();
                });
            },
            pageMs);
        press(key);
        // What a key does may wait for the ledger.
        if (!QTest::qWaitFor([&] { return page() != from; }, pageMs))
            return false;
    }
    return QTest::qWaitFor([&] { return pageName() == QLatin1StringView(route.page); }, 2000);
}

bool tst_KeyboardWalk::follow(const char *name)
{
    for (const Route &route : routes) {
        if (qstrcmp(route.page, name) == 0)
            return follow(route);
    }
    return false;
}

QStringList tst_KeyboardWalk::faults()
{
    QStringList found;
    QSet<const QWidget *> reached;
    QWidget *first = nullptr;
    for (int stop = 0; stop < mostStops; ++stop) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return { QStringLiteral("the focus is nowhere") };
        if (reached.contains(focus) && focus == first)
            break;
        if (!first && stop > 0)
            first = focus; // the page itself may have the focus to begin with
        reached.insert(focus);
        const QPointer<QWidget> guard = focus;
        const QImage with = focus->grab().toImage();
        press(Qt::Key_Tab);
        if (!guard || QApplication::focusWidget() == guard || stop == 0)
            continue;
        if (guard->isVisible() && guard->grab().toImage() == with)
            found << nameOf(guard) + QStringLiteral(" does not show that the keyboard is on it");
    }
    const auto *bar = m_window->findChild<shell::KeyBar *>();
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !isControl(widget) || reached.contains(widget)
            || isReachedByArrows(widget, reached))
            continue;
        // A key of the key bar is pressed; the digits of a PIN are typed; the places have Ctrl and a digit.
        const auto *button = qobject_cast<const common::Button *>(widget);
        if (button && (bar->isAncestorOf(widget) || widget->parent()->inherits("packledger::shell::PinPad")))
            continue;
        if (qobject_cast<const shell::RailButton *>(widget))
            continue;
        found << nameOf(widget) + QStringLiteral(" is not reached");
    }
    return found;
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

void tst_KeyboardWalk::givesTheKeysOfTheHouseOneMeaning()
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

void tst_KeyboardWalk::findsFromEveryPageAndComesBack()
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

void tst_KeyboardWalk::helpsWithTheKeysOfEveryPage()
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

void tst_KeyboardWalk::leavesEveryPageByEsc()
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

void tst_KeyboardWalk::leadsBackToTheBatchFromItsLabels()
{
    QVERIFY(follow("BoardScreen"));
    press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(pageName(), QStringLiteral("PrintingScreen"));
    for (int i = 0; i < 2 && pageName() == QLatin1StringView("PrintingScreen"); ++i)
        press(Qt::Key_Escape);
    QCOMPARE(pageName(), QStringLiteral("BoardScreen"));
}

void tst_KeyboardWalk::keepsWhatWasTypedWhenAPanelIsLeft()
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

void tst_KeyboardWalk::keepsTheReceiptWhenItIsLeft()
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
    QSignalSpy verdicts(receipt, &dock::ReceiptScreen::verdictShown);
    // A wedge types as fast as this does.
    QTest::keyClicks(
        m_window, QStringLiteral("]d2") + QString::fromLatin1(m_pallet).replace(QChar(29), QLatin1Char('~')));
    Q_UNUSED(verdicts)
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

void tst_KeyboardWalk::closesHelpAndPrintBeforeThePage()
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

void tst_KeyboardWalk::sortsTheDeliveries()
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

void tst_KeyboardWalk::saysWhatIsNotFinished()
{
    // Whoever leaves the station reads it where the next one signs in.
    QVERIFY(follow("DockQueueScreen"));
    press(Qt::Key_L, Qt::ControlModifier);
    auto *signIn = only<shell::SignInScreen>();
    QTRY_VERIFY_WITH_TIMEOUT(signIn->isVisible(), patienceMs);
}

QTEST_MAIN(tst_KeyboardWalk)
#include "tst_keyboardwalk.moc"
