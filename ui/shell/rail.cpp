#include "shell/rail.h"

#include "common/icon.h"
#include "common/painting.h"
#include "common/tokens.h"

#include <QAction>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::shell {

using namespace common;

RailButton::RailButton(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize RailButton::sizeHint() const
{
    return { space::rail - 17, 72 };
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
    painter.drawPixmap(
        QPointF((width() - space::icon) / 2.0, 12), common::icon(m_iconName, ink, space::icon, devicePixelRatioF()));
    const QFont face = fitted(textFont(TextSize::Small, isChecked() ? QFont::DemiBold : QFont::Normal), text(),
        width() - 4, pixels(TextSize::Tiny) - 2);
    paintText(painter, QRectF(2, 40, width() - 4, 20), face, ink, text(), Qt::AlignCenter);
    if (hasFocus())
        paintFocus(painter, rect(), 8);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setFixedWidth(space::rail);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 12, 9, 12);
    all->setSpacing(4);
    const auto add = [&](Place place, const QString &icon, const QString &text) {
        auto *button = new RailButton(icon, text, this);
        button->setObjectName(icon);
        button->setFixedHeight(72);
        all->addWidget(button);
        m_group->addButton(button, static_cast<int>(place));
        auto *jump = new QAction(text, this);
        jump->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place))));
        addAction(jump);
        connect(jump, &QAction::triggered, this, [this, place] { Q_EMIT placeChosen(place); });
    };
    add(Place::Dock, QStringLiteral("dock"), tr("Dock"));
    add(Place::Items, QStringLiteral("items"), tr("Items"));
    add(Place::Documents, QStringLiteral("documents"), tr("Documents"));
    add(Place::Ledger, QStringLiteral("shield"), tr("Ledger"));
    add(Place::Site, QStringLiteral("site"), tr("Site"));
    all->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT placeChosen(static_cast<Place>(id)); });
}

void Rail::setPlace(Place place)
{
    m_group->button(static_cast<int>(place))->setChecked(true);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens().line);
}

} // namespace packledger::shell
