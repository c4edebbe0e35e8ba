#include "check/verdictbox.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

namespace packledger::check {

using namespace common;

namespace {
constexpr qreal edge = 20;
constexpr qreal shape = 32;
} // namespace

VerdictBox::VerdictBox(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void VerdictBox::setVerdict(const VerdictState &verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(verdict.word, verdict.serial, verdict.text).trimmed());
    update();
}

void VerdictBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEmpty = m_verdict.tone == Tone::Neutral;
    painter.setBrush(isEmpty ? t.panel : t.pale(m_verdict.tone));
    painter.setPen(QPen(isEmpty ? t.line : t.ink(m_verdict.tone), isEmpty ? 1 : 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
    const QRectF box = QRectF(rect()).adjusted(edge, 18, -edge, -14);
    if (isEmpty) {
        paintWrapped(painter, box, textFont(TextSize::Medium), t.muted,
            m_verdict.text.isEmpty() ? tr("The first pack that comes by will stand here.") : m_verdict.text, 4);
        return;
    }
    paintShape(painter, m_verdict.tone, QRectF(box.left(), box.top() + 2, shape, shape));
    const QRectF word(box.left() + shape + 10, box.top(), box.width() - shape - 10, shape + 4);
    paintText(painter, word, fitted(textFont(TextSize::Heading, QFont::Bold), m_verdict.word, word.width(), 18),
        t.ink(m_verdict.tone), m_verdict.word);
    const QRectF serial(box.left(), word.bottom() + 8, box.width(), 28);
    paintText(painter, serial, fitted(codeFont(TextSize::Title), m_verdict.serial, serial.width(), 13), t.text,
        m_verdict.serial);
    paintWrapped(painter, QRectF(box.left(), serial.bottom() + 4, box.width(), 60), textFont(TextSize::Body), t.text,
        m_verdict.text, 3);
    paintText(painter, QRectF(box.left(), box.bottom() - 18, box.width(), 18), textFont(TextSize::Small), t.muted,
        m_verdict.note);
}

} // namespace packledger::check
