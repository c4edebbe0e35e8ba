#include "common/toneicon.h"

#include "common/painting.h"

#include <QPainter>

namespace packledger::common {

ToneIcon::ToneIcon(Tone tone, int size, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setFixedSize(size, size);
}

void ToneIcon::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ToneIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShape(painter, m_tone, rect());
}

} // namespace packledger::common
