#include "common/card.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::common {

namespace {
constexpr int headerHeight = 44;
} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_all(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    m_all->setSpacing(0);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_all->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title = title;
    m_all->setContentsMargins(1, title.isEmpty() ? 1 : headerHeight + 1, 1, 1);
    setAccessibleName(title);
    update();
}

void Card::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.panel);
    painter.setPen(QPen(t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    if (m_title.isEmpty())
        return;
    painter.fillRect(QRect(1, headerHeight, width() - 2, 1), t.line);
    // The title stays whole; the note gives way.
    const QRectF header(space::inside, 1, width() - 2 * space::inside, headerHeight - 1);
    const QFont titleFont = textFont(TextSize::Body, QFont::Bold);
    const qreal titleWidth = qMin(QFontMetricsF(titleFont).horizontalAdvance(m_title) + 1, header.width());
    paintText(painter, QRectF(header.left(), header.top(), titleWidth, header.height()), titleFont, t.text, m_title);
    const qreal room = header.width() - titleWidth - 12;
    if (room > 24)
        paintText(painter, QRectF(header.right() - room, header.top(), room, header.height()),
            textFont(TextSize::Small, QFont::DemiBold), t.muted, m_note, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace packledger::common
