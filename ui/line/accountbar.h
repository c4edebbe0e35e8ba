#pragma once

#include "line/linestate.h"

#include <QWidget>

namespace packledger::line {

/// Every number accounted for: one bar whose parts are what became of the numbers, each with its name and count
/// beneath; and, said by itself, how many nobody can explain.
class AccountBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountBar(QWidget *parent = nullptr);

    void setAccount(const AccountState &account);

    [[nodiscard]] QSize sizeHint() const override { return { 600, heightForWidth(600) }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 240, heightForWidth(width()) }; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintParts(QPainter &painter, const QRectF &bar) const;
    /// Paints the words, or only measures them without a painter; the lower end.
    qreal layWords(QPainter *painter, const QRectF &room) const;

    AccountState m_account;
};

} // namespace packledger::line
