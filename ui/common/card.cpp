#include "common/card.h"

#include "common/label.h"
#include "common/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::common {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_header(new QWidget(this))
    , m_title(makeLabel(title, TextSize::Body, QFont::Bold, Ink::Text, m_header))
    , m_note(makeLabel({}, TextSize::Small, QFont::DemiBold, Ink::Muted, m_header))
{
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(space::inside, 0, space::inside, 0);
    m_header->setFixedHeight(44);
    header->addWidget(m_title);
    header->addStretch();
    header->addWidget(m_note);
    m_note->setMinimumWidth(0);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_header);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    all->addLayout(m_body, 1);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
    update();
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
}

QString Card::note() const
{
    return m_note->text();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.panel);
    painter.setPen(QPen(t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    if (m_header->isVisibleTo(this)) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.drawLine(1, m_header->geometry().bottom(), width() - 2, m_header->geometry().bottom());
    }
}

} // namespace packledger::common
