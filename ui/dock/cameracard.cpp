#include "dock/cameracard.h"

#include "common/icon.h"
#include "common/painting.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QTransform>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace packledger::dock {

using namespace common;

namespace {
constexpr qreal outlineWidth = 4;
constexpr qreal clearance = 6; // between a code and its outline
} // namespace

CameraPicture::CameraPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void CameraPicture::setState(const CameraState &state)
{
    m_state = state;
    if (state.status != CameraState::Status::Running) {
        m_frame = {};
        m_codes.clear();
    }
    update();
}

void CameraPicture::setFrame(const QImage &frame, std::vector<SeenCode> codes)
{
    // A camera that hangs, or sees nothing, goes on sending: what is wrong with it stands in place of that.
    if (m_state.status == CameraState::Status::Lost)
        return;
    m_frame = frame;
    m_codes = std::move(codes);
    update();
}

QSize CameraPicture::sizeHint() const
{
    return { 302, qMax(minimumSizeHint().height(), width() * 10 / 13) };
}

void CameraPicture::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // it would like to be as high as that is wide, but it gives way
}

void CameraPicture::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    // The card's own lower corners are round; the picture fills them.
    QPainterPath ground;
    const qreal r = space::radius - 1;
    ground.setFillRule(Qt::WindingFill);
    ground.addRoundedRect(rect(), r, r);
    ground.addRect(0, 0, width(), height() - r);
    painter.setClipPath(ground);

    if (m_frame.isNull()) {
        painter.fillRect(rect(), t.background);
        const bool isStarting = m_state.status == CameraState::Status::Starting;
        const bool isRunning = m_state.status == CameraState::Status::Running;
        const QString text = !m_state.message.isEmpty() ? m_state.message
            : isStarting                                ? tr("The camera is starting …")
            : isRunning                                 ? tr("The camera is ready. Its first picture will stand here.")
                                                        : tr("No camera. Choose one under Site.");
        const QFont font = textFont(TextSize::Body);
        const QRectF words = QFontMetricsF(font).boundingRect(
            QRectF(0, 0, width() - 48, height()), Qt::TextWordWrap | Qt::AlignHCenter, text);
        const qreal top = (height() - words.height() - 40) / 2;
        painter.drawPixmap(QPointF((width() - 32) / 2.0, top),
            icon(isStarting || isRunning ? QStringLiteral("camera") : QStringLiteral("camera-off"), t.muted, 32,
                devicePixelRatioF()));
        painter.setFont(font);
        painter.setPen(t.muted);
        painter.drawText(
            QRectF(24, top + 40, width() - 48, words.height() + 4), Qt::TextWordWrap | Qt::AlignHCenter, text);
        return;
    }

    painter.fillRect(rect(), t.picture);
    const QSizeF shown = QSizeF(m_frame.size()).scaled(size(), Qt::KeepAspectRatio);
    const QRectF target(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.drawImage(target, m_frame);
    QTransform toWidget;
    toWidget.translate(target.left(), target.top());
    toWidget.scale(target.width() / m_frame.width(), target.height() / m_frame.height());
    for (const SeenCode &code : m_codes)
        paintOutline(painter, code, toWidget);
    // The words last: no neighbour's outline may cover one.
    for (const SeenCode &code : m_codes)
        paintWord(painter, code, toWidget);
}

CodeLook CameraPicture::lookOf(const SeenCode &code) const
{
    return m_state.looks.value(code.bytes, CodeLook { Tone::Progress, {} });
}

QPolygonF CameraPicture::outlineOf(const SeenCode &code, const QTransform &toWidget)
{
    QPolygonF corners;
    QPointF centre;
    for (const QPointF &corner : code.corners) {
        corners << toWidget.map(corner);
        centre += corners.last() / 4;
    }
    for (QPointF &corner : corners) {
        const QPointF out = corner - centre;
        const qreal length = std::max(1.0, std::hypot(out.x(), out.y()));
        corner = centre + out * ((length + clearance) / length);
    }
    return corners;
}

void CameraPicture::paintOutline(QPainter &painter, const SeenCode &code, const QTransform &toWidget) const
{
    const Tokens &t = tokens();
    const QPolygonF corners = outlineOf(code, toWidget);
    painter.setBrush(Qt::NoBrush);
    // A thin dark rim keeps the outline in sight on any ground, also without colour.
    painter.setPen(QPen(t.rim, outlineWidth + 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(corners);
    painter.setPen(QPen(t.ink(lookOf(code).tone), outlineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(corners);
}

void CameraPicture::paintWord(QPainter &painter, const SeenCode &code, const QTransform &toWidget) const
{
    const CodeLook look = lookOf(code);
    if (look.word.isEmpty())
        return;
    const Tokens &t = tokens();
    const QFont font = textFont(TextSize::Tiny, QFont::Bold);
    const QRectF around = outlineOf(code, toWidget).boundingRect();
    const qreal w = QFontMetricsF(font).horizontalAdvance(look.word) + 12;
    QRectF tag(around.center().x() - w / 2, around.bottom() - 1, w, 17);
    tag.moveLeft(qBound(2.0, tag.left(), qMax(2.0, width() - w - 2)));
    if (tag.bottom() > height() - 2)
        tag.moveBottom(height() - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink(look.tone));
    painter.drawRoundedRect(tag, 4, 4);
    paintText(painter, tag, font, t.onInk, look.word, Qt::AlignCenter);
}

CameraCard::CameraCard(QWidget *parent)
    : Card(tr("Camera"), parent)
    , m_picture(new CameraPicture)
{
    body()->addWidget(m_picture);
}

void CameraCard::setState(const CameraState &state)
{
    const QString name = state.isSimulated ? tr("Simulated camera") : state.name.isEmpty() ? tr("Camera") : state.name;
    setTitle(state.count > 1 ? tr("%1 · %2 of %3").arg(name).arg(state.number).arg(state.count) : name);
    setNote(state.status == CameraState::Status::Lost ? tr("not reachable") : state.metrics);
    m_picture->setState(state);
}

void CameraCard::showFrame(const QImage &frame, const std::vector<SeenCode> &codes)
{
    m_picture->setFrame(frame, codes);
}

} // namespace packledger::dock
