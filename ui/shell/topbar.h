#pragma once

#include "common/rowstate.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace packledger::shell {

/// A pill of the top bar: a shape when it has something to say, words, perhaps a border in its tone.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    void setState(const common::ChipState &state);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    common::ChipState m_state;
};

/// Where am I, which devices, which connection, who.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setHead(const QString &title, const QString &subtitle);
    /// In order from the left; empty ones are left out.
    void setChips(const std::vector<common::ChipState> &chips);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_subtitle;
    QWidget *m_chipRow;
    std::vector<Chip *> m_chips;
};

} // namespace packledger::shell
