#pragma once

#include "common/card.h"
#include "dock/camerastate.h"

#include <QImage>
#include <QPolygonF>

class QPainter;
class QTransform;

namespace packledger::dock {

/// The picture itself, with an outline round every code in its verdict's colour.
class CameraPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit CameraPicture(QWidget *parent = nullptr);

    void setState(const CameraState &state);
    void setFrame(const QImage &frame, std::vector<SeenCode> codes);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 160, 110 }; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] CodeLook lookOf(const SeenCode &code) const;
    [[nodiscard]] static QPolygonF outlineOf(const SeenCode &code, const QTransform &toWidget);
    void paintOutline(QPainter &painter, const SeenCode &code, const QTransform &toWidget) const;
    void paintWord(QPainter &painter, const SeenCode &code, const QTransform &toWidget) const;

    CameraState m_state;
    QImage m_frame;
    std::vector<SeenCode> m_codes;
};

/// The camera's name, what it says of itself, and its picture. A camera that only pretends says so.
class CameraCard final : public common::Card
{
    Q_OBJECT

public:
    explicit CameraCard(QWidget *parent = nullptr);

    void setState(const CameraState &state);
    /// A frame as it comes from the device, with the codes found in it.
    void showFrame(const QImage &frame, const std::vector<packledger::dock::SeenCode> &codes);

private:
    CameraPicture *m_picture;
};

} // namespace packledger::dock
