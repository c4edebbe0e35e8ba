#include "shell/rail.h"

#include "common/icon.h"
#include "common/painting.h"
#include "common/tokens.h"

#include <QAction>
#include <QButtonGroup>
#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace packledger::shell {

using namespace common;

namespace {
constexpr int buttonHeight = 72;
constexpr int leastButtonHeight = 28;
constexpr int leastHeightForWord = 56;
constexpr qint64 mostCounted = 99;
} // namespace

RailButton::RailButton(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setToolTip(text);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMaximumHeight(buttonHeight);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setCount(const PlaceCount &count)
{
    if (count == m_count)
        return;
    m_count = count;
    setToolTip(count.count > 0 ? text() + QLatin1Char('\n') + count.words : text());
    setAccessibleDescription(count.count > 0 ? count.words : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return { space::railNarrow - 8, buttonHeight };
}

QSize RailButton::minimumSizeHint() const
{
    return { space::railNarrow - 8, leastButtonHeight };
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.selected : t.background);
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const QColor ink = isChecked() ? t.accent : t.muted;
    // Where there is no room for the word the icon stands alone; the tool tip says it.
    const bool hasWord = height() >= leastHeightForWord && width() > space::railNarrow;
    const qreal top = hasWord ? (height() - 48) / 2.0 : (height() - space::icon) / 2.0;
    painter.drawPixmap(
        QPointF((width() - space::icon) / 2.0, top), common::icon(m_iconName, ink, space::icon, devicePixelRatioF()));
    if (m_count.count > 0)
        paintCount(painter, QPointF(width() / 2.0 + space::icon / 2.0, top));
    if (hasFocus())
        paintFocus(painter, rect(), 8);
    if (!hasWord)
        return;
    const QFont face = fitted(textFont(TextSize::Small, isChecked() ? QFont::DemiBold : QFont::Normal), text(),
        width() - 4, pixels(TextSize::Tiny) - 2);
    paintText(painter, QRectF(2, top + 28, width() - 4, 20), face, ink, text(), Qt::AlignCenter);
}

void RailButton::paintCount(QPainter &painter, const QPointF &corner) const
{
    const bool isLoud = m_count.tone != Tone::Neutral;
    const QString words
        = m_count.count > mostCounted ? QStringLiteral("%1+").arg(mostCounted) : QString::number(m_count.count);
    const QFont face = textFont(TextSize::Tiny, QFont::DemiBold);
    const QFontMetricsF metrics(face);
    const qreal height = metrics.height();
    const qreal wide = std::max(height, metrics.horizontalAdvance(words) + height / 2);
    // It may not leave the button, however large the letters are.
    const QRectF badge(
        std::min(corner.x() - height / 3, width() - wide - 1), std::max(1.0, corner.y() - height / 2), wide, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isLoud ? tokens().ink(m_count.tone) : tokens().muted);
    painter.drawRoundedRect(badge, height / 2, height / 2);
    paintText(painter, badge, face, tokens().onInk, words, Qt::AlignCenter);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setFixedWidth(space::rail);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(4);
    const auto add = [&](Place place, const QString &icon, const QString &text) {
        auto *button = new RailButton(icon, text, this);
        button->setObjectName(icon);
        all->addWidget(button);
        m_group->addButton(button, static_cast<int>(place));
        auto *jump = new QAction(text, this);
        jump->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place))));
        addAction(jump);
        connect(jump, &QAction::triggered, this, [this, place] { Q_EMIT placeChosen(place); });
    };
    add(Place::Dock, QStringLiteral("dock"), tr("Dock"));
    add(Place::Line, QStringLiteral("line"), tr("Line"));
    add(Place::Shipping, QStringLiteral("truck"), tr("Shipping"));
    add(Place::Partners, QStringLiteral("partners"), tr("Partners"));
    add(Place::Items, QStringLiteral("items"), tr("Items"));
    add(Place::Documents, QStringLiteral("documents"), tr("Documents"));
    add(Place::Ledger, QStringLiteral("shield"), tr("Ledger"));
    add(Place::Site, QStringLiteral("site"), tr("Site"));
    all->addStretch();
    auto *lock = new RailButton(QStringLiteral("lock"), tr("Lock"), this);
    lock->setObjectName(QStringLiteral("lock"));
    lock->setCheckable(false);
    lock->setToolTip(tr("Locks the station until somebody signs in (Ctrl+L)."));
    all->addWidget(lock);
    auto *lockKey = new QAction(lock->text(), this);
    lockKey->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    addAction(lockKey);
    connect(lock, &QAbstractButton::clicked, this, &Rail::lockRequested);
    connect(lockKey, &QAction::triggered, this, &Rail::lockRequested);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT placeChosen(static_cast<Place>(id)); });
}

void Rail::setPlace(Place place)
{
    m_group->button(static_cast<int>(place))->setChecked(true);
}

void Rail::setCount(Place place, const PlaceCount &count)
{
    static_cast<RailButton *>(m_group->button(static_cast<int>(place)))->setCount(count);
}

void Rail::setPlaces(const QList<Place> &places)
{
    if (places == m_places)
        return;
    m_places = places;
    showPlaces();
}

void Rail::showPlaces()
{
    const bool isNarrow = width() < space::rail;
    const bool isLow = height() < 480;
    // A finger needs all the height there is more than it needs gaps.
    const int margin = isLow ? 1 : 12;
    layout()->setSpacing(isLow ? 0 : 4);
    layout()->setContentsMargins(isNarrow ? 4 : 8, margin, isNarrow ? 5 : 9, margin);
    // Where not every place is as high as a finger, the ledger gives way: the site's page leads there too.
    const auto all = m_places.size() + 1; // and the lock
    const bool hasRoom = height() >= all * space::touch + 2 * margin;
    for (const Place place : allPlaces)
        m_group->button(static_cast<int>(place))
            ->setVisible(m_places.contains(place) && (place != Place::Ledger || hasRoom));
}

void Rail::resizeEvent(QResizeEvent *event)
{
    showPlaces();
    QWidget::resizeEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens().line);
}

} // namespace packledger::shell
