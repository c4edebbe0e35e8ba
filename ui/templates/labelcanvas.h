#pragma once

#include <QImage>
#include <QWidget>

#include <vector>

namespace packledger::templates {

/// The label as its printer makes it, on paper white in either theme, with the chosen element framed. Arrow keys move
/// the element by 0.1 mm (Shift: 1 mm, Ctrl: its size); Page keys choose the next one; + and - zoom.
class LabelCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelCanvas(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    /// In dots of the label; `chosen` is an index of the outlines, -1: none.
    void setOutlines(const std::vector<QRect> &outlines, QSize dots, int chosen);
    /// 0: as large as there is room for; else a pixel a dot, times this.
    void setZoom(int zoom);
    [[nodiscard]] int zoom() const { return m_zoom; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 240, 160 }; }

Q_SIGNALS:
    void clicked(QPoint dots);
    void moved(double dxMm, double dyMm);
    void resized(double dwMm, double dhMm);
    void stepped(int by);
    void zoomChanged(int zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF paper() const;

    QImage m_picture;
    std::vector<QRect> m_outlines;
    QSize m_dots;
    int m_chosen = -1;
    int m_zoom = 0;
};

} // namespace packledger::templates
