#include "dock/shipmenttable.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace packledger::dock {

using namespace common;

namespace {
enum Column { From, What, Data, State, Age, columnCount };
constexpr int sortRole = Qt::UserRole + 1;
constexpr int shipmentRowHeight = 76;
constexpr int edge = 12; // the first and last column keep this from the card's border
} // namespace

class ShipmentModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const std::vector<ShipmentRow> &rows)
    {
        if (rows == m_rows)
            return;
        if (rows.size() == m_rows.size()) {
            m_rows = rows;
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(rows.size()) - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    [[nodiscard]] const ShipmentRow &row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(Column::columnCount);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>((section == Age ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        switch (section) {
        case From:
            return ShipmentTable::tr("From");
        case What:
            return ShipmentTable::tr("What");
        case Data:
            return ShipmentTable::tr("Data");
        case State:
            return ShipmentTable::tr("State");
        default:
            return ShipmentTable::tr("Age");
        }
    }

    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override
    {
        if (!checkIndex(at, CheckIndexOption::IndexIsValid))
            return {};
        const ShipmentRow &shipment = row(at.row());
        if (role == sortRole && at.column() == Age)
            return shipment.ageMs;
        if (role == sortRole && at.column() == State)
            return shipment.permille;
        if (role != Qt::DisplayRole && role != sortRole)
            return {};
        switch (at.column()) {
        case From:
            return QString(shipment.from + QLatin1Char(' ') + shipment.references);
        case What:
            return QString(shipment.contents + QLatin1Char(' ') + shipment.units);
        case Data:
            return shipment.dataText;
        case State:
            return shipment.stateText;
        default:
            return shipment.age;
        }
    }

private:
    std::vector<ShipmentRow> m_rows;
};

namespace {

class ShipmentDelegate final : public QStyledItemDelegate
{
public:
    ShipmentDelegate(const ShipmentModel *model, const QSortFilterProxyModel *shown, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_shown(shown)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const ShipmentRow &shipment = m_model->row(m_shown->mapToSource(index).row());
        const QRectF cell = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(cell.adjusted(0, 0, 0, -1), t.selected);
        if (index.row() + 1 < m_shown->rowCount())
            painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), t.line);
        const qreal left = index.column() == From ? 8 + edge : 8;
        const qreal right = index.column() == Age ? 2 + edge : 8;
        paintCell(*painter, cell.adjusted(left, 0, -right, -1), static_cast<Column>(index.column()), shipment);
        // Where the cursor is, for who works with the keyboard: a bar at the row's left edge.
        // The bar says that the keyboard is here, the ground which row it was on.
        const auto *table = qobject_cast<const QWidget *>(parent());
        if (index.column() == From && option.state.testFlag(QStyle::State_Selected) && table && table->hasFocus())
            painter->fillRect(QRectF(cell.left(), cell.top(), 4, cell.height() - 1), t.accent);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 60, shipmentRowHeight };
    }

private:
    static void paintCell(QPainter &painter, const QRectF &cell, Column column, const ShipmentRow &shipment)
    {
        const Tokens &t = tokens();
        const QFont body = textFont(TextSize::Body);
        const QFont strong = textFont(TextSize::Medium, QFont::DemiBold);
        const QFont small = textFont(TextSize::Small);
        switch (column) {
        case From: {
            const bool wraps = QFontMetricsF(strong).horizontalAdvance(shipment.from) > cell.width();
            const bool isAlone = shipment.references.isEmpty();
            const qreal top = cell.top() + (wraps ? 9 : 17) + (isAlone ? 10 : 0);
            const qreal used
                = paintWrapped(painter, QRectF(cell.left(), top, cell.width(), 40), strong, t.text, shipment.from, 2);
            paintText(
                painter, QRectF(cell.left(), top + used + 1, cell.width(), 18), small, t.muted, shipment.references);
            break;
        }
        case What: {
            const bool alone = shipment.units.isEmpty();
            if (alone) {
                paintText(painter, cell, body, t.text, shipment.contents);
                break;
            }
            const bool wraps = QFontMetricsF(body).horizontalAdvance(shipment.contents) > cell.width();
            const qreal top = cell.top() + (wraps ? 10 : 19);
            const qreal used
                = paintWrapped(painter, QRectF(cell.left(), top, cell.width(), 40), body, t.text, shipment.contents, 2);
            paintText(painter, QRectF(cell.left(), top + used + 2, cell.width(), 18), small, t.muted, shipment.units);
            break;
        }
        case Data: {
            paintShape(painter, shipment.dataTone, QRectF(cell.left(), cell.center().y() - 8, 16, 16));
            const QRectF words = cell.adjusted(24, 0, 0, 0);
            const bool wraps = QFontMetricsF(body).horizontalAdvance(shipment.dataText) > words.width();
            if (wraps)
                paintWrapped(
                    painter, words.adjusted(0, cell.height() / 2 - 18, 0, 0), body, t.text, shipment.dataText, 2);
            else
                paintText(painter, words, body, t.text, shipment.dataText);
            break;
        }
        case State: {
            const bool hasBar = shipment.permille >= 0;
            const QColor ink = shipment.stateTone == Tone::Neutral ? t.muted : t.ink(shipment.stateTone);
            paintText(painter, hasBar ? cell.adjusted(0, 20, 0, -34) : cell, textFont(TextSize::Body, QFont::DemiBold),
                ink, shipment.stateText);
            if (hasBar)
                paintBar(painter, QRectF(cell.left(), cell.top() + 48, cell.width() - 8, space::bar), shipment.permille,
                    shipment.stateTone);
            break;
        }
        default: {
            const auto right = Qt::AlignRight | Qt::AlignVCenter;
            const QColor ink = shipment.isLate ? t.ink(Tone::Attention) : t.muted;
            if (shipment.date.isEmpty()) {
                paintText(painter, cell, body, ink, shipment.age, right);
                break;
            }
            const QRectF line(cell.left(), cell.center().y() - 19, cell.width(), 20);
            paintText(painter, line, shipment.isLate ? textFont(TextSize::Body, QFont::DemiBold) : body, ink,
                shipment.age, right);
            if (shipment.isLate) {
                const qreal words
                    = QFontMetricsF(textFont(TextSize::Body, QFont::DemiBold)).horizontalAdvance(shipment.age);
                paintShape(painter, Tone::Attention, QRectF(line.right() - words - 22, line.center().y() - 8, 16, 16));
            }
            paintText(painter, line.translated(0, 20), small, t.muted, shipment.date, right);
            break;
        }
        }
    }

    const ShipmentModel *m_model;
    const QSortFilterProxyModel *m_shown;
};

} // namespace

ShipmentTable::ShipmentTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ShipmentModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(sortRole);
    m_shown->setSortLocaleAware(true);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    setModel(m_shown);
    setItemDelegate(new ShipmentDelegate(m_model, m_shown, this));

    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Deliveries"));
    viewport()->setCursor(Qt::PointingHandCursor);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(shipmentRowHeight);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setFont(textFont(TextSize::Tiny, QFont::DemiBold));
    setSortingEnabled(true);
    // The order of the state is the queue's own until somebody clicks a head.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);

    connect(
        this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(rowAt(index)); });
}

void ShipmentTable::setShipments(const std::vector<ShipmentRow> &rows)
{
    const std::optional<ShipmentRow> before
        = currentIndex().isValid() ? std::optional(rowAt(currentIndex())) : std::nullopt;
    m_model->setRows(rows);
    for (int row = 0; before && row < m_shown->rowCount(); ++row) {
        const ShipmentRow &now = rowAt(m_shown->index(row, 0));
        if (now.id == before->id && now.blindReceipt == before->blindReceipt)
            setCurrentIndex(m_shown->index(row, 0));
    }
    if (hasFocus() && !currentIndex().isValid() && m_shown->rowCount() > 0)
        setCurrentIndex(m_shown->index(0, 0));
}

void ShipmentTable::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_shown->setFilterFixedString(filter);
    Q_EMIT filterChanged(filter);
}

const ShipmentRow &ShipmentTable::rowAt(const QModelIndex &index) const
{
    return m_model->row(m_shown->mapToSource(index).row());
}

std::optional<ShipmentRow> ShipmentTable::current() const
{
    if (currentIndex().isValid())
        return rowAt(currentIndex());
    return m_shown->rowCount() > 0 ? std::optional(rowAt(m_shown->index(0, 0))) : std::nullopt;
}

void ShipmentTable::sortByNext(int step)
{
    const QHeaderView *head = horizontalHeader();
    const int column = head->sortIndicatorSection();
    const int orders = 2 * columnCount + 1;
    const int now = column < 0 || column >= columnCount
        ? 0
        : 1 + 2 * column + (head->sortIndicatorOrder() == Qt::DescendingOrder);
    const int next = (now + step + orders) % orders;
    sortByColumn((next + 1) / 2 - 1, next > 0 && next % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ShipmentTable::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(rowAt(currentIndex()));
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        sortByNext(event->key() == Qt::Key_Right ? 1 : -1);
    } else if (event->key() == Qt::Key_Backspace && !m_filter.isEmpty()) {
        setFilter(m_filter.chopped(1));
    } else if (event->key() == Qt::Key_Escape && !m_filter.isEmpty()) {
        setFilter({});
    } else if (isPlain && !text.isEmpty() && text[0].isPrint()) {
        setFilter(m_filter + text);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ShipmentTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Qt makes the first row the current one, and leaves it unselected: nothing would show.
    if (m_shown->rowCount() > 0 && event->reason() != Qt::MouseFocusReason && !selectionModel()->hasSelection())
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_shown->index(0, 0));
}

void ShipmentTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    const int what = qMax(130, width * 19 / 100);
    const int state = qMax(112, width * 17 / 100);
    const int age = qMax(90, width * 10 / 100);
    const int from = qMax(150, width * 26 / 100);
    const int rest = width - from - what - state - age;
    const std::array<int, columnCount> widths { from, what, qMax(110, rest), state, age };
    for (int column = 0; column < columnCount; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

} // namespace packledger::dock
