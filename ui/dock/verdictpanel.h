#pragma once

#include "dock/receiptstate.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace packledger::common {
class Button;
}

namespace packledger::dock {

/// What the last scan meant: shape and word first, then what to do, then the pack. Reads from 2 m; grows
/// and shrinks with its space so that nothing is ever cut off but a single overlong word.
class VerdictPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    void setVerdict(const std::optional<VerdictState> &verdict);
    /// What stands there before the first scan.
    void setIdleWords(const QString &title, const QString &text);

    [[nodiscard]] QSize sizeHint() const override { return { 506, 356 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 340, 220 }; }

Q_SIGNALS:
    void acknowledged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Sentence { Whole, Cut }; ///< the one that says why, and what to do

    void paintIdle(QPainter &painter) const;
    /// Paints at `scale`, or only measures when `painter` has nothing to paint on; the lower end.
    qreal lay(QPainter &painter, bool isMeasuring, qreal scale, const QRectF &box, Sentence sentence) const;
    qreal layFields(QPainter &painter, bool isMeasuring, qreal scale, const QRectF &box, qreal y) const;
    qreal layDifferences(QPainter &painter, bool isMeasuring, qreal scale, const QRectF &box, qreal y) const;
    void showAcknowledge();
    [[nodiscard]] QRectF inside() const;

    std::optional<VerdictState> m_verdict;
    QString m_idleTitle;
    QString m_idleText;
    common::Button *m_acknowledge;
};

} // namespace packledger::dock
