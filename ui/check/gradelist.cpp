#include "check/gradelist.h"

#include "common/painting.h"
#include "common/tokens.h"
#include "scan/printquality.h"

#include <QPainter>

namespace packledger::check {

using namespace common;

namespace {
constexpr int rowHeight = 30;
constexpr int letterWidth = 26;
constexpr int valueWidth = 84;
} // namespace

GradeList::GradeList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void GradeList::setGrades(std::vector<GradeBar> grades)
{
    if (grades == m_grades)
        return;
    m_grades = std::move(grades);
    QStringList words;
    for (const GradeBar &bar : m_grades)
        words.append(bar.name + QLatin1Char(' ') + bar.letter);
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QSize GradeList::sizeHint() const
{
    return { 280, rowHeight * scan::qualityParameterCount };
}

void GradeList::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_grades.empty()) {
        paintWrapped(painter, QRectF(rect()).adjusted(0, 4, 0, 0), textFont(TextSize::Medium), t.muted,
            tr("The next code that is read will be judged here."), 3);
        return;
    }
    qreal y = 0;
    for (const GradeBar &bar : m_grades) {
        const QRectF row(0, y, width(), rowHeight - 6);
        const qreal right = row.right() - letterWidth;
        const QRectF name(row.left(), row.top(), right - valueWidth, row.height() - 6);
        paintText(painter, name, fitted(textFont(TextSize::Small), bar.name, name.width(), 11), t.text, bar.name);
        paintText(painter, QRectF(right - valueWidth, row.top(), valueWidth - 8, row.height() - 6),
            textFont(TextSize::Small), t.muted, bar.value, Qt::AlignRight | Qt::AlignVCenter);
        paintBar(painter, QRectF(row.left(), row.bottom() - 4, right - row.left() - 8, 4), bar.permille, bar.tone);
        paintText(painter, QRectF(right, row.top(), letterWidth, row.height()), textFont(TextSize::Large, QFont::Bold),
            t.ink(bar.tone), bar.letter, Qt::AlignCenter);
        y += rowHeight;
    }
}

} // namespace packledger::check
