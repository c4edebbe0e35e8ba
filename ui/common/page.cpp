#include "common/page.h"

#include "common/tokens.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLayout>
#include <QLineEdit>

namespace packledger::common {

namespace {
constexpr auto placeProperty = "packledgerPlace";
constexpr QSize tightUnder(900, 480);
} // namespace

Page::Page(QWidget *parent)
    : QWidget(parent)
{
    // It takes the keyboard while nothing on it has it, but is no stop of the Tab key: nothing shows there.
    setFocusPolicy(Qt::ClickFocus);
}

Page::Place Page::placeOf(const QAction *action)
{
    return static_cast<Place>(action->property(placeProperty).toInt());
}

void Page::setHead(const QString &title, const QString &subtitle, const ChipState &chip)
{
    if (m_title == title && m_subtitle == subtitle && m_chip == chip)
        return;
    m_title = title;
    m_subtitle = subtitle;
    m_chip = chip;
    Q_EMIT headChanged();
}

void Page::fitInto(const QSize &room)
{
    const bool isTight = room.width() < tightUnder.width() || room.height() < tightUnder.height();
    const int gap = isTight ? space::small : space::between;
    if (QLayout *all = layout()) {
        all->setContentsMargins(gap, gap, gap, gap);
        all->setSpacing(gap);
    }
    arrangeFor(room);
}

void Page::giveKeyboardTo(QWidget *widget)
{
    m_keyboardFirst = widget;
    widget->installEventFilter(this);
}

void Page::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_keyboardFirst && m_keyboardFirst->isVisibleTo(this) && m_keyboardFirst->isEnabled())
        m_keyboardFirst->setFocus(event->reason());
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    // A list that had no rows yet was not there to take it.
    if (watched == m_keyboardFirst && event->type() == QEvent::Show && hasFocus())
        m_keyboardFirst->setFocus(Qt::OtherFocusReason);
    return QWidget::eventFilter(watched, event);
}

int Page::heightForWidth(int width) const
{
    return layout() != nullptr ? layout()->totalMinimumHeightForWidth(width) : -1;
}

bool Page::trigger(const QKeySequence &key)
{
    const auto all = actions();
    for (QAction *action : all) {
        if (action->shortcuts().contains(key) && action->isVisible() && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

QAction *Page::actionOf(HouseKey key) const
{
    for (QAction *action : actions()) {
        if (action->shortcut() == keysOf(key).first())
            return action;
    }
    return nullptr;
}

QAction *Page::addKey(HouseKey key, const QString &text, const QString &help, Place place)
{
    return addKeys(keysOf(key), text, help, key == HouseKey::Finish ? Place::Primary : place);
}

QAction *Page::addKey(const QKeySequence &key, const QString &text, const QString &help, Place place)
{
    return addKeys({ key }, text, help, place);
}

QAction *Page::addKeys(const QList<QKeySequence> &keys, const QString &text, const QString &help, Place place)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(false);
    action->setToolTip(help);
    action->setProperty(placeProperty, static_cast<int>(place));
    addAction(action);
    // Before anything that the key does: it acts on what stands in the fields, also in the one that is typed in.
    connect(action, &QAction::triggered, this, [this] {
        if (auto *edit = qobject_cast<QLineEdit *>(focusWidget()))
            Q_EMIT edit->editingFinished();
    });
    return action;
}

} // namespace packledger::common
