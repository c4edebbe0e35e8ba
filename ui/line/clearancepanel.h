#pragma once

#include "common/card.h"
#include "line/linestate.h"

#include <QAbstractButton>

class QLabel;
class QVBoxLayout;

namespace packledger::line {

class SignPanel;

/// One point of the clearance: a large tick, its words, who checked it and when.
class PointButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PointButton(QWidget *parent = nullptr);

    void setPoint(const CheckPoint &point);
    [[nodiscard]] const QByteArray &id() const { return m_point.id; }
    [[nodiscard]] QSize sizeHint() const override { return { 300, heightForWidth(300) }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, 64 }; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] qreal contentHeight(int width) const;

    CheckPoint m_point;
};

/// The line clearance: every point ticked by whoever looked, then two signatures.
class ClearancePanel final : public common::Card
{
    Q_OBJECT

public:
    explicit ClearancePanel(QWidget *parent = nullptr);

    void render(const BoardState &state);
    /// The keyboard goes to the first open point, then to the signature.
    void begin();

Q_SIGNALS:
    void pointChecked(const QByteArray &point);
    void signatureGiven(const QString &login, const QString &pin);

private:
    QVBoxLayout *m_column;
    std::vector<PointButton *> m_points;
    QLabel *m_message;
    QLabel *m_hint;
    SignPanel *m_sign;
};

} // namespace packledger::line
