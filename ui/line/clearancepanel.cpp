#include "line/clearancepanel.h"

#include "common/label.h"
#include "common/painting.h"
#include "common/scrolled.h"
#include "line/signpanel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QtMath>
#include <QVBoxLayout>

#include <algorithm>

namespace packledger::line {

using namespace common;

namespace {

constexpr int leastHeight = 64;
constexpr qreal wordsLeft = 52;
constexpr int mostLines = 3;
constexpr qreal byGap = 2;
constexpr qreal byHeight = 20;

qreal wordsWidth(int width)
{
    return width - wordsLeft - 12;
}

} // namespace

PointButton::PointButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

qreal PointButton::contentHeight(int width) const
{
    const QFontMetricsF metrics(textFont(TextSize::Medium));
    const QRectF needed = metrics.boundingRect(QRectF(0, 0, wordsWidth(width), 1000), Qt::TextWordWrap, m_point.text);
    return qMin(needed.height(), mostLines * metrics.lineSpacing()) + (m_point.by.isEmpty() ? 0 : byGap + byHeight);
}

int PointButton::heightForWidth(int width) const
{
    return qMax(leastHeight, qCeil(contentHeight(width)) + 2 * 10);
}

void PointButton::setPoint(const CheckPoint &point)
{
    m_point = point;
    setText(point.text);
    setAccessibleName(point.by.isEmpty() ? point.text : QStringLiteral("%1, %2").arg(point.text, point.by));
    setEnabled(!point.isChecked);
    updateGeometry();
    update();
}

void PointButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PointButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_point.isChecked ? t.pale(Tone::Accepted) : t.background);
    painter.setPen(QPen(m_point.isChecked ? t.ink(Tone::Accepted) : t.line, 1));
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, 8, 8);
    const QRectF shape(14, height() / 2.0 - 12, 24, 24);
    if (m_point.isChecked) {
        paintShape(painter, Tone::Accepted, shape);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.muted, 2));
        painter.drawEllipse(shape.adjusted(1, 1, -1, -1));
    }
    const QFont body = textFont(TextSize::Medium);
    const qreal textTop = (height() - contentHeight(width())) / 2;
    const QRectF words(wordsLeft, textTop, wordsWidth(width()), height() - textTop);
    const qreal taken = paintWrapped(painter, words, body, t.text, m_point.text, mostLines);
    if (!m_point.by.isEmpty())
        paintText(painter, QRectF(words.left(), textTop + taken + byGap, words.width(), byHeight),
            textFont(TextSize::Small), t.muted, m_point.by);
    if (hasFocus())
        paintFocus(painter, rect(), 8);
}

ClearancePanel::ClearancePanel(QWidget *parent)
    : Card(tr("Line clearance"), parent)
    , m_column(new QVBoxLayout)
    , m_message(makeParagraph({}, TextSize::Medium))
    , m_hint(makeParagraph(
          tr("Look at each point on the line and tick it here. Then two people sign."), TextSize::Body, Ink::Muted))
    , m_sign(new SignPanel)
{
    m_column->setSpacing(space::small);
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    all->setSpacing(12);
    all->addWidget(m_hint);
    // Once all is ticked the signatures are what is left to do: they stand first, in a low window too.
    all->addWidget(m_sign);
    all->addLayout(m_column);
    all->addWidget(m_message);
    all->addStretch();
    body()->addWidget(scrolled(inside), 1);
    connect(m_sign, &SignPanel::signatureGiven, this, &ClearancePanel::signatureGiven);
}

void ClearancePanel::render(const BoardState &state)
{
    while (m_points.size() < state.points.size()) {
        auto *button = new PointButton;
        m_column->addWidget(button);
        m_points.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { Q_EMIT pointChecked(button->id()); });
    }
    bool isTickedHere = false; // by the keyboard: it goes on to the next point, not out of the panel
    for (size_t i = 0; i < m_points.size(); ++i) {
        m_points[i]->setVisible(i < state.points.size());
        if (i >= state.points.size())
            continue;
        isTickedHere = isTickedHere || (m_points[i]->hasFocus() && state.points[i].isChecked);
        m_points[i]->setPoint(state.points[i]);
    }
    const auto checked = std::ranges::count_if(state.points, &CheckPoint::isChecked);
    setNote(tr("%1 of %2").arg(checked).arg(state.points.size()));
    const bool allChecked = checked == qint64(state.points.size()) && !state.points.empty();
    m_hint->setVisible(!allChecked);
    const bool isSigning = m_sign->isHidden() && allChecked && isVisible();
    m_sign->setVisible(allChecked);
    setTextOrHide(m_message, state.panelMessage);
    if (state.panel == BoardState::Panel::Clearance)
        m_sign->render(state.sign);
    if (isSigning)
        m_sign->setFocus();
    else if (isTickedHere)
        begin();
}

void ClearancePanel::begin()
{
    for (PointButton *point : m_points) {
        if (point->isEnabled() && !point->isHidden()) {
            point->setFocus();
            return;
        }
    }
    m_sign->setFocus();
}

} // namespace packledger::line
