#include "common/button.h"

#include "common/icon.h"
#include "common/painting.h"
#include "common/tokens.h"

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace packledger::common {

namespace {
constexpr int side = 15;
constexpr int gap = 10;
constexpr int badgeHeight = 20;
} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setFont(textFont(TextSize::Medium, kind == Kind::Primary ? QFont::DemiBold : QFont::Medium));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

Button::Button(QAction *action, Kind kind, QWidget *parent)
    : Button(action->text(), kind, parent)
{
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, action] { followAction(action); });
    followAction(action);
}

void Button::followAction(QAction *action)
{
    setText(action->text());
    // As keyboards have it everywhere; a translated "Escape" is longer than the key.
    setKeyText(action->shortcut().toString());
    setEnabled(action->isEnabled());
    setVisible(action->isVisible());
    setAccessibleDescription(action->toolTip());
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKeyText(const QString &key)
{
    m_keyText = key;
    updateGeometry();
    update();
}

int Button::badgeWidth() const
{
    return QFontMetrics(textFont(TextSize::Tiny, QFont::DemiBold)).horizontalAdvance(m_keyText) + 10;
}

void Button::setBuild(Build build)
{
    if (m_build == build)
        return;
    m_build = build;
    updateGeometry();
    update();
}

int Button::widthAs(Build build) const
{
    if (build == Build::Stacked) {
        const int words = QFontMetrics(textFont(TextSize::Tiny, QFont::DemiBold)).horizontalAdvance(text());
        return qMax(space::touch, qMax(words, badgeWidth()) + 2 * space::small);
    }
    int width = 2 * side;
    if (!text().isEmpty())
        width += QFontMetrics(font()).horizontalAdvance(text()) + 1;
    if (!m_keyText.isEmpty())
        width += badgeWidth() + (text().isEmpty() ? 0 : gap);
    if (!m_iconName.isEmpty())
        width += 20 + (text().isEmpty() ? 0 : gap);
    return qMax(space::touch, width);
}

void Button::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool primary = m_kind == Kind::Primary;
    QColor ground = primary ? t.accent : m_kind == Kind::Quiet ? QColor(Qt::transparent) : t.panel;
    QColor ink = primary ? t.onInk : t.text;
    if (!isEnabled()) {
        ground = m_kind == Kind::Quiet ? QColor(Qt::transparent) : t.background;
        ink = t.muted;
    } else if (isDown() || isChecked()) {
        ground = primary ? t.text : t.selected;
        ink = primary ? t.panel : t.accent;
    } else if (underMouse() && !primary) {
        ground = t.selected;
    }
    painter.setBrush(ground);
    const bool bordered = m_kind == Kind::Plain || !isEnabled();
    const QColor border = isChecked() ? t.accent : t.line;
    painter.setPen(bordered && m_kind != Kind::Quiet ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, 8, 8);

    if (m_build == Build::Stacked) {
        paintStacked(painter, ink);
    } else {
        paintWide(painter, ink);
    }
    if (hasFocus())
        paintFocus(painter, primary ? QRectF(rect()).adjusted(3, 3, -3, -3) : QRectF(rect()), primary ? 5 : 8);
    if (hasFocus() && primary) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.onInk, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 5, 5);
    }
}

void Button::paintBadge(QPainter &painter, const QRectF &badge, const QColor &ink)
{
    const bool primary = m_kind == Kind::Primary;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(primary && isEnabled() ? ink : tokens().line, 1));
    painter.drawRoundedRect(badge, 4, 4);
    paintText(painter, badge, textFont(TextSize::Tiny, QFont::DemiBold), primary ? ink : tokens().muted, m_keyText,
        Qt::AlignCenter);
}

void Button::paintStacked(QPainter &painter, const QColor &ink)
{
    const int badge = badgeWidth();
    paintBadge(painter, QRectF((width() - badge) / 2.0, 5.5, badge, 17), ink);
    const QRectF words(4, 25, width() - 8, 18);
    paintText(painter, words, fitted(textFont(TextSize::Tiny, QFont::DemiBold), text(), words.width(), 10), ink, text(),
        Qt::AlignCenter);
}

void Button::paintWide(QPainter &painter, const QColor &ink)
{
    const bool alone = text().isEmpty();
    // A button wider than its words shows them in its middle.
    qreal x = side + (width() - sizeHint().width()) / 2.0;
    if (alone && m_keyText.isEmpty())
        x = (width() - 20) / 2.0;
    x = qMax<qreal>(x, side / 2.0);
    if (!m_keyText.isEmpty()) {
        const QRectF badge(x, (height() - badgeHeight) / 2.0 + 0.5, badgeWidth(), badgeHeight - 1);
        paintBadge(painter, badge, ink);
        x = badge.right() + gap;
    }
    if (!m_iconName.isEmpty()) {
        painter.drawPixmap(QPointF(x, (height() - 20) / 2.0), common::icon(m_iconName, ink, 20, devicePixelRatioF()));
        x += 20 + gap;
    }
    if (!alone) {
        const bool centred = m_keyText.isEmpty() && m_iconName.isEmpty();
        const QRectF words(centred ? side / 2.0 : x, 0, centred ? width() - side : width() - x - side / 2.0, height());
        paintText(painter, words, font(), ink, text(), centred ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void Button::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace packledger::common
