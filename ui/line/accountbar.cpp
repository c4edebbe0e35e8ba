#include "line/accountbar.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>

namespace packledger::line {

using namespace common;

namespace {

constexpr qreal edge = 20;
constexpr qreal top = 12;
constexpr qreal gap = 10; // between bar and words
constexpr qreal bottom = 12;
constexpr qreal barHeight = 30;
constexpr qreal leastPart = 5; // a single number among thousands is still seen
constexpr qreal lineHeight = 24;

QColor inkOf(Tone tone)
{
    return tone == Tone::Neutral ? tokens().line : tokens().ink(tone);
}

} // namespace

AccountBar::AccountBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AccountBar::setAccount(const AccountState &account)
{
    if (account == m_account)
        return;
    m_account = account;
    QStringList words;
    for (const AccountState::Part &part : account.parts)
        words << QStringLiteral("%1 %2").arg(part.text).arg(part.count);
    words << tr("unexplained %1").arg(account.unexplained);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void AccountBar::paintParts(QPainter &painter, const QRectF &bar) const
{
    QPainterPath whole;
    whole.addRoundedRect(bar, 8, 8);
    painter.fillPath(whole, tokens().background);
    qint64 total = 0;
    for (const AccountState::Part &part : m_account.parts)
        total += part.count;
    if (total == 0)
        return;
    painter.save();
    painter.setClipPath(whole);
    // Small parts get a width that one can see; the great ones give it.
    std::vector<qreal> widths;
    qreal sum = 0;
    for (const AccountState::Part &part : m_account.parts) {
        widths.push_back(std::max(leastPart, bar.width() * double(part.count) / double(total)));
        sum += widths.back();
    }
    qreal x = bar.left();
    for (size_t i = 0; i < widths.size(); ++i) {
        const qreal width = widths[i] * bar.width() / sum;
        painter.fillRect(QRectF(x, bar.top(), width + 0.5, bar.height()), inkOf(m_account.parts[i].tone));
        x += width;
        if (i + 1 < widths.size())
            painter.fillRect(QRectF(x - 1, bar.top(), 2, bar.height()), tokens().panel);
    }
    painter.restore();
}

qreal AccountBar::layWords(QPainter *painter, const QRectF &room) const
{
    const Tokens &t = tokens();
    const QFont words = textFont(TextSize::Medium);
    const QFontMetricsF metrics(words);
    const QLocale locale;

    const QString open = tr("unexplained %1").arg(locale.toString(m_account.unexplained));
    const QFont strong = textFont(TextSize::Medium, QFont::DemiBold);
    const qreal openWidth = QFontMetricsF(strong).horizontalAdvance(open) + 24;
    const QRectF right(room.right() - openWidth, room.top(), openWidth, lineHeight);
    if (painter) {
        const Tone tone = m_account.unexplained == 0 ? Tone::Accepted : Tone::Stop;
        paintShape(*painter, tone, QRectF(right.left(), right.top() + 4, 16, 16));
        paintText(*painter, right.adjusted(22, 0, 2, 0), strong, t.ink(tone), open);
        if (m_account.parts.empty())
            paintText(*painter, room.adjusted(0, 0, -openWidth, 0), words, t.muted, tr("No number is used yet."),
                Qt::AlignLeft | Qt::AlignTop);
    }
    qreal x = room.left();
    qreal y = room.top();
    for (const AccountState::Part &part : m_account.parts) {
        const QString text = QStringLiteral("%1 %2").arg(part.text, locale.toString(part.count));
        const qreal width = metrics.horizontalAdvance(text) + 20;
        const qreal limit = y < room.top() + lineHeight ? right.left() - 12 : room.right();
        if (x > room.left() && x + width > limit) {
            x = room.left();
            y += lineHeight;
        }
        if (painter) {
            painter->fillRect(QRectF(x, y + 6, 12, 12), inkOf(part.tone));
            paintText(*painter, QRectF(x + 18, y, width, lineHeight), words, t.text, text);
        }
        x += width + 24;
    }
    return y + lineHeight;
}

int AccountBar::heightForWidth(int width) const
{
    const QRectF room(edge, top + barHeight + gap, qMax(200.0, width - 2 * edge), 0);
    return qCeil(layWords(nullptr, room) + bottom);
}

void AccountBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(edge, top, -edge, -bottom);
    paintParts(painter, QRectF(box.left(), box.top(), box.width(), barHeight));
    layWords(&painter, box.adjusted(0, barHeight + gap, 0, 0));
}

} // namespace packledger::line
