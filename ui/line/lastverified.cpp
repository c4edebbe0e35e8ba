#include "line/lastverified.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

namespace packledger::line {

using namespace common;

namespace {
constexpr qreal edge = 20;
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
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(pack.word, pack.serial, pack.text).trimmed());
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
    paintText(painter, QRectF(box.left(), serial.bottom() + 4, box.width(), 20), textFont(TextSize::Medium), t.muted,
        m_pack.text);
}

} // namespace packledger::line
