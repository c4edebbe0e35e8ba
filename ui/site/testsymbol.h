#pragma once

#include <QImage>
#include <QWidget>

namespace packledger::site {

/// A code as large as there is room for, black on white in either theme, sharp at its modules: scanners read it
/// from the screen.
class TestSymbol final : public QWidget
{
    Q_OBJECT

public:
    explicit TestSymbol(QWidget *parent = nullptr);

    /// One pixel a module, with its quiet zone; `text` stands beneath.
    void setSymbol(const QImage &modules, const QString &text);

    /// Draws a symbol into the box with whole dots a module, centred; the same on screen and on paper.
    static void paintSymbol(QPainter &painter, const QRectF &box, const QImage &modules, qreal mostDots);

    [[nodiscard]] QSize sizeHint() const override { return { 420, 420 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 240, 240 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules;
    QString m_text;
};

} // namespace packledger::site
