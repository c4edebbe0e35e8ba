#include "integration/keyboardfixture.h"

#include "common/button.h"

#include <QAbstractSlider>
#include <QButtonGroup>
#include <QScrollBar>

namespace packledger::test {

using common::Page;
using shell::Place;

namespace {

constexpr int pageMs = 10'000;
constexpr int mostStops = 200;

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

void KeyboardFixture::begin()
{
    const Result<demo::Presentation> presentation
        = demo::preparePresentation(m_folder.filePath(QStringLiteral("site")), m_clock);
    QVERIFY(presentation);
    m_presentation = *presentation;
    start(m_presentation.folder, QStringLiteral("Station 1"));
}

bool KeyboardFixture::follow(const Route &route)
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

bool KeyboardFixture::follow(const char *name)
{
    for (const Route &route : routes) {
        if (qstrcmp(route.page, name) == 0)
            return follow(route);
    }
    return false;
}

QStringList KeyboardFixture::faults()
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

} // namespace packledger::test
