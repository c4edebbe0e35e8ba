#include "site/testsymbol.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QPainter>

#include <cmath>

namespace packledger::site {

using namespace common;

namespace {
constexpr int textHeight = 36;
constexpr qreal largestModule = 9; // a code that fills a large screen is too wide for a scanner at arm's length
} // namespace

TestSymbol::TestSymbol(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TestSymbol::setSymbol(const QImage &modules, const QString &text)
{
    m_modules = modules;
    m_text = text;
    setAccessibleName(text);
    update();
}

void TestSymbol::paintSymbol(QPainter &painter, const QRectF &box, const QImage &modules, qreal mostDots)
{
    if (modules.isNull())
        return;
    const qreal fits = qMin(box.width() / modules.width(), box.height() / modules.height());
    const qreal dots = fits >= 1 ? std::floor(qMin(fits, mostDots)) : fits;
    const QSizeF size(modules.width() * dots, modules.height() * dots);
    const QPointF corner(
        std::floor(box.center().x() - size.width() / 2), std::floor(box.center().y() - size.height() / 2));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRectF(corner, size), modules);
}

void TestSymbol::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().line, 1));
    // White in the dark theme too: a scanner needs dark on light.
    painter.setBrush(tokensOf(Theme::Light).panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    const QRectF box
        = QRectF(rect()).adjusted(space::inside, space::inside, -space::inside, -space::inside - textHeight);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintSymbol(painter, box, m_modules, largestModule);
    paintText(painter, QRectF(box.left(), box.bottom(), box.width(), textHeight), textFont(TextSize::Small),
        tokensOf(Theme::Light).muted, m_text, Qt::AlignCenter);
}

} // namespace packledger::site
