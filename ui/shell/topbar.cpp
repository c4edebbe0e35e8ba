#include "shell/topbar.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace packledger::shell {

using namespace common;

namespace {
constexpr int chipHeight = 30;
constexpr int side = 12;
constexpr int shape = 14;
constexpr int leastTitle = 128;
constexpr int leastChip = 76;

bool hasShape(Tone tone)
{
    return tone != Tone::Neutral && tone != Tone::Progress;
}

bool isLoud(Tone tone)
{
    return hasShape(tone) && tone != Tone::Accepted && tone != Tone::Again;
}
} // namespace

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Chip::setState(const ChipState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    setAccessibleName(state.strongFirst ? state.strong + QLatin1Char(' ') + state.text
                                        : state.text + QLatin1Char(' ') + state.strong);
    tell();
    updateGeometry();
    update();
}

void Chip::setHelp(const QString &help)
{
    m_help = help;
    setAccessibleDescription(help);
    tell();
}

void Chip::setOpening(bool isOpening)
{
    m_isOpening = isOpening;
    setCursor(isOpening ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

// A tool tip in tags is broken over lines; what partners say stays plain text.
void Chip::tell()
{
    setToolTip(m_help.isEmpty()
            ? accessibleName()
            : QStringLiteral("<p>%1</p><p>%2</p>").arg(accessibleName().toHtmlEscaped(), m_help.toHtmlEscaped()));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isOpening && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
}

void Chip::setDetail(Detail detail)
{
    if (m_detail == detail)
        return;
    m_detail = detail;
    updateGeometry();
    update();
}

bool Chip::mayBe(Detail detail) const
{
    switch (detail) {
    case Detail::Full:
        return true;
    case Detail::Strong:
        return !isLoud(m_state.tone) && !m_state.strong.isEmpty();
    case Detail::Shape:
        return m_state.tone == Tone::Accepted;
    }
    return false;
}

int Chip::widthAs(Detail detail) const
{
    qreal width = 2 * side;
    if (hasShape(m_state.tone))
        width += shape;
    if (detail == Detail::Shape)
        return static_cast<int>(width);
    width += hasShape(m_state.tone) ? 6 : 0;
    width += QFontMetricsF(textFont(TextSize::Small, QFont::DemiBold)).horizontalAdvance(m_state.strong);
    if (detail == Detail::Full)
        width += QFontMetricsF(textFont(TextSize::Small)).horizontalAdvance(m_state.text);
    if (detail == Detail::Full && !m_state.text.isEmpty() && !m_state.strong.isEmpty())
        width += 6;
    return static_cast<int>(width) + 2;
}

QSize Chip::sizeHint() const
{
    return { widthAs(m_detail), chipHeight };
}

QSize Chip::minimumSizeHint() const
{
    const int whole = sizeHint().width();
    return { isLoud(m_state.tone) ? whole : qMin(whole, leastChip), chipHeight };
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool loud = isLoud(m_state.tone);
    painter.setBrush(t.panel);
    painter.setPen(QPen(loud ? t.ink(m_state.tone) : t.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0 - 0.5, height() / 2.0 - 0.5);

    qreal x = side;
    if (hasShape(m_state.tone)) {
        paintShape(painter, m_state.tone, QRectF(x, (height() - shape) / 2.0, shape, shape));
        x += shape + 6;
    }
    const auto put = [&](const QString &words, QFont::Weight weight, const QColor &ink) {
        if (words.isEmpty())
            return;
        const QFont font = textFont(TextSize::Small, weight);
        paintText(painter, QRectF(x, 0, qMax(0.0, width() - side / 2.0 - x), height()), font, ink, words);
        x += QFontMetricsF(font).horizontalAdvance(words) + 6;
    };
    if (m_detail == Detail::Shape)
        return;
    const QColor ink = loud ? t.ink(m_state.tone) : t.muted;
    if (m_state.strongFirst)
        put(m_state.strong, QFont::DemiBold, t.text);
    if (m_detail == Detail::Full)
        put(m_state.text, QFont::Normal, ink);
    if (!m_state.strongFirst)
        put(m_state.strong, QFont::DemiBold, t.text);
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_chipRow(new QWidget(this))
{
    setFixedHeight(space::topBar);
    auto *row = new QHBoxLayout(m_chipRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(m_markWidth, 0, space::inside, 0);
    // The title needs some room whatever the chips say; beyond it, the chips shrink last.
    all->addStretch(1);
    all->addWidget(m_chipRow);
}

void TopBar::setHead(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
    setAccessibleName(title + QLatin1Char(' ') + subtitle);
    fitChips();
    update();
}

void TopBar::setMarkWidth(int width)
{
    m_markWidth = width;
    layout()->setContentsMargins(width, 0, space::inside, 0);
    update();
}

void TopBar::setChips(const std::vector<ChipState> &chips)
{
    while (m_chips.size() < chips.size()) {
        auto *chip = new Chip(m_chipRow);
        m_chipRow->layout()->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &Chip::opened, this, [this, place = int(m_chips.size()) - 1] { Q_EMIT chipOpened(place); });
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const bool isUsed = i < chips.size() && !chips[i].isEmpty();
        if (isUsed)
            m_chips[i]->setState(chips[i]);
        m_chips[i]->setVisible(isUsed);
    }
    fitChips();
}

void TopBar::setChipHelp(int place, const QString &help)
{
    if (place >= int(m_chips.size()))
        return;
    m_chips[std::size_t(place)]->setHelp(help);
    m_chips[std::size_t(place)]->setOpening(true);
}

void TopBar::fitChips()
{
    const QFontMetrics metrics(textFont(TextSize::Title, QFont::Bold));
    const int title = m_markWidth + qMin(metrics.horizontalAdvance(m_title), 320) + 2 * space::inside;
    const auto needed = [this] {
        int sum = 0;
        for (const Chip *chip : m_chips)
            sum += chip->isHidden() ? 0 : chip->sizeHint().width() + space::small;
        return sum;
    };
    for (Chip *chip : m_chips)
        chip->setDetail(Chip::Detail::Full);
    m_chipRow->setMaximumWidth(QWIDGETSIZE_MAX);
    // Quiet ones give way to the title, those at the left first; what is loud is written out to the last.
    for (const auto detail : { Chip::Detail::Shape, Chip::Detail::Strong }) {
        for (Chip *chip : m_chips) {
            if (title + needed() <= width())
                return;
            if (!chip->isHidden() && chip->mayBe(detail))
                chip->setDetail(detail);
        }
    }
    // In the end they are cut, so that the title is still a word.
    if (title + needed() > width()) {
        const int word = qMin(metrics.horizontalAdvance(m_title) + 1, leastTitle);
        const int room = width() - m_markWidth - word - 2 * space::inside - space::small;
        m_chipRow->setMaximumWidth(qMax(m_chipRow->layout()->minimumSize().width(), room));
    }
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

bool TopBar::event(QEvent *event)
{
    // The chips stand elsewhere now, and the words before them have another end.
    if (event->type() == QEvent::LayoutRequest)
        update();
    return QWidget::event(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);

    const bool isNarrow = m_markWidth < space::rail;
    QFont mark = textFont(isNarrow ? TextSize::Tiny : TextSize::Small, QFont::Bold);
    mark.setLetterSpacing(QFont::AbsoluteSpacing, isNarrow ? 0 : 0.4);
    const qreal line = height() < space::topBar ? 16 : 22;
    const qreal middle = height() / 2.0;
    paintText(
        painter, QRectF(0, middle - line, m_markWidth, line), mark, t.accent, QStringLiteral("PACK"), Qt::AlignCenter);
    paintText(painter, QRectF(0, middle, m_markWidth, line), mark, t.accent, QStringLiteral("LEDGER"), Qt::AlignCenter);

    const qreal end = m_chipRow->geometry().left() - space::inside;
    const qreal start = m_markWidth + (isNarrow ? space::small : 0);
    const QFont titleFace = textFont(TextSize::Title, QFont::Bold);
    const QFont subFace = textFont(TextSize::Medium);
    const QFontMetricsF titleMetrics(titleFace);
    const qreal titleWidth = qMin(titleMetrics.horizontalAdvance(m_title) + 1, qMax(0.0, end - start));
    const qreal baseline = height() / 2.0 + titleMetrics.capHeight() / 2;
    painter.setFont(titleFace);
    painter.setPen(t.text);
    painter.drawText(QPointF(start, baseline), titleMetrics.elidedText(m_title, Qt::ElideRight, titleWidth));
    const qreal subX = start + titleWidth + 10;
    if (end - subX > 40) {
        painter.setFont(subFace);
        painter.setPen(t.muted);
        painter.drawText(
            QPointF(subX, baseline), QFontMetricsF(subFace).elidedText(m_subtitle, Qt::ElideRight, end - subX));
    }
}

} // namespace packledger::shell
