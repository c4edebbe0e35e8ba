#include "dock/inspectedcard.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

namespace packledger::dock {

using namespace common;

namespace {
constexpr qreal side = 20;
constexpr qreal top = 58; ///< below the card's title
constexpr qreal pictureSide = 128; ///< as large as it is kept
} // namespace

InspectedCard::InspectedCard(QWidget *parent)
    : Card(tr("Seen by the line camera"), parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void InspectedCard::render(const InspectedState &inspected)
{
    m_inspected = inspected;
    m_picture = QImage::fromData(inspected.picture, "PNG");
    setTitle(inspected.title.isEmpty() ? tr("Seen by the line camera") : inspected.title);
    setNote(inspected.when);
    const QStringList words { inspected.word, inspected.text, inspected.grade, inspected.when };
    setAccessibleName(words.join(QLatin1Char(' ')).simplified());
    update();
}

void InspectedCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    qreal x = side;
    if (!m_picture.isNull()) {
        QSizeF size = m_picture.size();
        if (size.width() > pictureSide || size.height() > pictureSide)
            size.scale(pictureSide, pictureSide, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(x, top), size), m_picture);
        x += size.width() + 16;
    }
    const qreal width = this->width() - side - x;
    paintShape(painter, m_inspected.tone, QRectF(x, top, 22, 22));
    const QFont word = fitted(textFont(TextSize::Large, QFont::Bold), m_inspected.word, width - 30, 13);
    paintText(painter, QRectF(x + 30, top - 2, width - 30, 26), word, t.ink(m_inspected.tone), m_inspected.word);
    qreal y = top + 30;
    y += 6 + paintWrapped(painter, QRectF(x, y, width, 60), textFont(TextSize::Body), t.text, m_inspected.text, 3);
    paintWrapped(
        painter, QRectF(x, y, width, height() - y - 8), textFont(TextSize::Small), t.muted, m_inspected.grade, 3);
}

} // namespace packledger::dock
