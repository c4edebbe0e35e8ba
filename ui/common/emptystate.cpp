#include "common/emptystate.h"

#include "common/icon.h"
#include "common/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace packledger::common {

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
    , m_title(makeLabel(title, TextSize::Large, QFont::DemiBold))
    , m_text(makeParagraph(text, TextSize::Body, Ink::Muted))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 24, 24, 24);
    all->setSpacing(space::small);
    all->addStretch();
    all->addWidget(new IconLabel(iconName, 40, false), 0, Qt::AlignHCenter);
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
}

} // namespace packledger::common
