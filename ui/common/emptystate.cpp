#include "common/emptystate.h"

#include "common/icon.h"
#include "common/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace packledger::common {

namespace {
constexpr int iconSize = 40;
constexpr int margin = 24;
} // namespace

IconLabel::IconLabel(const QString &name, int size, bool isAccent, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_isAccent(isAccent)
{
    setFixedSize(size, size);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, icon(m_name, m_isAccent ? tokens().accent : tokens().muted, width(), devicePixelRatioF()));
}

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconName, iconSize, false))
    , m_title(makeLabel(title, TextSize::Large, QFont::DemiBold))
    , m_text(makeParagraph(text, TextSize::Body, Ink::Muted))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(margin, margin, margin, margin);
    all->setSpacing(space::small);
    all->addStretch();
    all->addWidget(m_icon, 0, Qt::AlignHCenter);
    all->addSpacing(space::small);
    all->addWidget(m_title);
    all->addWidget(m_text);
    all->addStretch();
    setAccessibleName(title);
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    setTextOrHide(m_text, text);
    setAccessibleName(title);
    makeRoom();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void EmptyState::makeRoom()
{
    const int wide = width() - 2 * margin;
    const int words = m_title->heightForWidth(wide) + (m_text->isHidden() ? 0 : m_text->heightForWidth(wide));
    m_icon->setVisible(height() >= words + iconSize + 2 * margin + 5 * space::small);
}

} // namespace packledger::common
