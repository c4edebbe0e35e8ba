#pragma once

#include <QImage>
#include <QWidget>

#include <deque>

namespace packledger::printing {

/// The last labels of the simulated printer, the newest in front. Says that it is no real one.
class LabelTray final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelTray(QWidget *parent = nullptr);

    void add(const QImage &picture);

    [[nodiscard]] QSize sizeHint() const override { return { 320, 240 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::deque<QImage> m_labels; ///< the newest first
    int m_count = 0;
};

} // namespace packledger::printing
