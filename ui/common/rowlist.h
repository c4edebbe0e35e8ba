#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace packledger::common {

/// A list whose rows a RowDelegate paints: no grid, 1 px lines between rows, selection only where rows
/// can be opened (by Enter or a click). Scrolls by pixel.
class RowList final : public QListView
{
    Q_OBJECT

public:
    enum class Rows { Read, Open };

    RowList(Rows rows, QWidget *parent = nullptr);

    /// As high as its rows, up to `most`.
    void setHeightByRows(int most);
    /// The row that shows as current is the one that keys act on, also where rows came above it.
    void follow(int row);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// A row was opened by Enter or by a click.
    void rowOpened(int row);
    /// Somebody went to a row with the keyboard.
    void rowEntered(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The keyboard stands on a row wherever there is one.
    void chooseFirst();

    Rows m_rows;
    int m_mostRows = 0;
};

/// Paints rows of one height; subclasses paint the contents. Draws the line beneath, the ground of a
/// chosen row and the ring of the focused one.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Lines { Between, None };

    explicit RowDelegate(int rowHeight, QObject *parent = nullptr);
    void setLines(Lines lines) { m_lines = lines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const = 0;

private:
    int m_rowHeight;
    Lines m_lines = Lines::Between;
};

} // namespace packledger::common
