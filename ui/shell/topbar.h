#pragma once

#include "common/rowstate.h"
#include "common/tokens.h"

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

    /// How much of it is written out: all, only what is strong, only the shape.
    enum class Detail { Full, Strong, Shape };

    void setState(const common::ChipState &state);
    /// More than the chip has room for; empty: nothing.
    void setHelp(const QString &help);
    /// Whether a click on it leads somewhere.
    void setOpening(bool isOpening);
    void setDetail(Detail detail);
    /// Whether saying less takes nothing from the one who reads: it is quiet, and what remains still tells.
    [[nodiscard]] bool mayBe(Detail detail) const;
    [[nodiscard]] int widthAs(Detail detail) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void tell();

    common::ChipState m_state;
    QString m_help;
    bool m_isOpening = false;
    Detail m_detail = Detail::Full;
};

/// Where am I, which devices, which connection, who.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /// The width of the rail, over which the product's mark stands.
    void setMarkWidth(int width);
    void setHead(const QString &title, const QString &subtitle);
    /// In order from the left; empty ones are left out.
    void setChips(const std::vector<common::ChipState> &chips);
    /// What stands behind the chip at this place of the row, for who points at it; a click on it is `chipOpened`.
    void setChipHelp(int place, const QString &help);

Q_SIGNALS:
    void chipOpened(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitChips();

    int m_markWidth = common::space::rail;
    QString m_title;
    QString m_subtitle;
    QWidget *m_chipRow;
    std::vector<Chip *> m_chips;
};

} // namespace packledger::shell
