#include "line/lastverified.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

namespace packledger::line {

using namespace common;

namespace {
constexpr qreal edge = 20;
constexpr qreal pictureSide = 96;
} // namespace

LastVerified::LastVerified(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LastVerified::setPack(const LastPackState &pack)
{
    if (pack == m_pack)
        return;
    m_pack = pack;
    m_picture = QImage::fromData(pack.picture, "PNG");
    const QStringList words { pack.word, pack.serial, pack.reason, pack.grade, pack.text };
    setAccessibleName(words.join(QLatin1Char(' ')).simplified());
    update();
}

void LastVerified::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEmpty = m_pack.tone == Tone::Neutral;
    painter.setBrush(isEmpty ? t.panel : t.pale(m_pack.tone));
    painter.setPen(QPen(isEmpty ? t.line : t.ink(m_pack.tone), isEmpty ? 1 : 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
    const QRectF box = QRectF(rect()).adjusted(edge, 18, -edge, -16);
    if (isEmpty) {
        paintWrapped(painter, box, textFont(TextSize::Medium), t.muted,
            tr("The first pack that is read back will stand here."), 3);
        return;
    }
    const qreal shape = 32;
    paintShape(painter, m_pack.tone, QRectF(box.left(), box.top() + 2, shape, shape));
    const QRectF word(box.left() + shape + 10, box.top(), box.width() - shape - 10, shape + 4);
    paintText(painter, word, fitted(textFont(TextSize::Heading, QFont::Bold), m_pack.word, word.width(), 18),
        t.ink(m_pack.tone), m_pack.word);
    const QRectF serial(box.left(), word.bottom() + 8, box.width(), 28);
    paintText(
        painter, serial, fitted(codeFont(TextSize::Title), m_pack.serial, serial.width(), 13), t.text, m_pack.serial);
    QRectF rest(box.left(), serial.bottom() + 4, box.width(), box.bottom() - serial.bottom() - 4);
    if (!m_picture.isNull()) {
        const QSizeF size = QSizeF(m_picture.size()).scaled(pictureSide, rest.height(), Qt::KeepAspectRatio);
        const QRectF place(QPointF(rest.right() - size.width(), rest.bottom() - size.height()), size);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_picture);
        rest.setRight(place.left() - 10);
    }
    // The reason first: whoever stands at the line acts on it.
    qreal y = rest.top();
    if (!m_pack.reason.isEmpty())
        y += 4
            + paintWrapped(painter, QRectF(rest.left(), y, rest.width(), rest.height()), textFont(TextSize::Body),
                t.text, m_pack.reason, 4);
    if (!m_pack.grade.isEmpty())
        y += 2
            + paintWrapped(painter, QRectF(rest.left(), y, rest.width(), rest.bottom() - y), textFont(TextSize::Small),
                t.text, m_pack.grade, 2);
    if (rest.bottom() - y >= 18)
        paintText(painter, QRectF(rest.left(), y, rest.width(), 20), textFont(TextSize::Small), t.muted, m_pack.text);
}

} // namespace packledger::line
