#include "common/healthlist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace packledger::common {

namespace {
constexpr int shape = 16;
constexpr int words = shape + 8; // where the words begin
constexpr int gap = 10; // between lines

int heightOf(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}
} // namespace

HealthList::HealthList(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HealthList::setLines(std::vector<HealthLine> lines)
{
    if (m_lines == lines)
        return;
    m_lines = std::move(lines);
    QStringList all;
    for (const HealthLine &line : m_lines)
        all << line.text << line.detail;
    all.removeAll(QString());
    setAccessibleName(all.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize HealthList::sizeHint() const
{
    return { 240, heightForWidth(240) };
}

QSize HealthList::minimumSizeHint() const
{
    return { 160, static_cast<int>(m_lines.size()) * 20 };
}

int HealthList::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

int HealthList::layOut(int width, QPainter *painter) const
{
    const Tokens &t = tokens();
    const QFont textFace = textFont(TextSize::Body);
    const QFont detailFace = textFont(TextSize::Small);
    int y = 0;
    for (const HealthLine &line : m_lines) {
        const int room = qMax(40, width - words);
        const int textHeight = qMax(20, heightOf(textFace, line.text, room));
        const int detailHeight = heightOf(detailFace, line.detail, room);
        if (painter != nullptr) {
            paintShape(*painter, line.tone, QRectF(0, y + 2, shape, shape));
            painter->setFont(textFace);
            painter->setPen(t.text);
            painter->drawText(QRect(words, y, room, textHeight), Qt::TextWordWrap | Qt::AlignVCenter, line.text);
            painter->setFont(detailFace);
            painter->setPen(t.muted);
            painter->drawText(QRect(words, y + textHeight, room, detailHeight), Qt::TextWordWrap, line.detail);
        }
        y += textHeight + detailHeight + gap;
    }
    return qMax(0, y - gap);
}

void HealthList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

} // namespace packledger::common
