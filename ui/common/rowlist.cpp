#include "common/rowlist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace packledger::common {

RowList::RowList(Rows rows, QWidget *parent)
    : QListView(parent)
    , m_rows(rows)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(rows == Rows::Open ? QAbstractItemView::SingleSelection : QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    if (rows == Rows::Open) {
        viewport()->setCursor(Qt::PointingHandCursor);
        connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    }
}

void RowList::setHeightByRows(int most)
{
    m_mostRows = most;
    const auto refresh = [this] { updateGeometry(); };
    connect(model(), &QAbstractItemModel::rowsInserted, this, refresh);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, refresh);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize RowList::sizeHint() const
{
    if (m_mostRows == 0 || model() == nullptr)
        return QListView::sizeHint();
    const int rows = qMin(m_mostRows, model()->rowCount());
    return { 200, rows == 0 ? 0 : rows * sizeHintForRow(0) };
}

QSize RowList::minimumSizeHint() const
{
    return { 120, m_mostRows == 0 ? 96 : qMin(sizeHint().height(), 96) };
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && m_rows == Rows::Open && currentIndex().isValid())
        return Q_EMIT rowOpened(currentIndex().row());
    const QPersistentModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (m_rows == Rows::Open && currentIndex().isValid() && currentIndex() != before)
        Q_EMIT rowEntered(currentIndex().row());
}

void RowList::follow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    if (index != currentIndex())
        setCurrentIndex(index);
}

void RowList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    chooseFirst();
}

void RowList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    // Rows that come once the keyboard is here.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (hasFocus())
            chooseFirst();
    });
}

void RowList::chooseFirst()
{
    if (m_rows == Rows::Read || model() == nullptr || model()->rowCount() == 0)
        return;
    // Qt makes the first row the current one, and leaves it unselected: nothing would show.
    if (!currentIndex().isValid() || !selectionModel()->isSelected(currentIndex()))
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
}

void RowList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    // No row of a list to be read is chosen: the list itself shows that the keyboard scrolls it.
    if (m_rows == Rows::Read && hasFocus()) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        paintFocus(painter, viewport()->rect().adjusted(2, 2, -2, -2), 8);
    }
}

RowDelegate::RowDelegate(int rowHeight, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rowHeight(rowHeight)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 100, m_rowHeight };
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row.adjusted(0, 0, 0, -1), tokens().selected);
    paintRow(*painter, row, index);
    // The last row ends at the card's own border.
    if (m_lines == Lines::Between && index.row() + 1 < index.model()->rowCount()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(tokens().line, 1));
        painter->drawLine(QPointF(row.left(), row.bottom() - 1), QPointF(row.right(), row.bottom() - 1));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Selected))
        paintFocus(*painter, row.adjusted(2, 1, -2, -2), 8);
    painter->restore();
}

} // namespace packledger::common
