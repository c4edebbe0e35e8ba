#include "site/figurerow.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QLocale>
#include <QPainter>

namespace packledger::site {

using namespace common;

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(60);
}

void FigureRow::setFigures(std::vector<std::pair<qint64, QString>> figures)
{
    m_figures = std::move(figures);
    QStringList words;
    for (const auto &[number, word] : m_figures)
        words << QLocale().toString(number) + QLatin1Char(' ') + word;
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void FigureRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (m_figures.empty())
        return;
    const qreal pitch = width() / static_cast<qreal>(m_figures.size());
    qreal x = 0;
    for (const auto &[number, word] : m_figures) {
        const QString text = QLocale().toString(number);
        paintText(painter, QRectF(x, 0, pitch - 8, 36),
            fitted(textFont(TextSize::Heading, QFont::Bold), text, pitch - 8, 14), t.text, text);
        paintText(painter, QRectF(x, 38, pitch - 8, 20),
            fitted(textFont(TextSize::Small), word, pitch - 8, pixels(TextSize::Tiny) - 2), t.muted, word);
        x += pitch;
    }
}

} // namespace packledger::site
