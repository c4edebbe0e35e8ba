#include "site/devicelist.h"

#include "common/label.h"
#include "common/painting.h"
#include "common/rowlist.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

namespace {

class DeviceDelegate final : public RowDelegate
{
public:
    DeviceDelegate(DeviceList::Rows rows, QObject *parent)
        : RowDelegate(60, parent)
        , m_rows(rows)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &device = models::rowAt<DeviceRow>(index);
        const QPointF centre(row.left() + space::inside + 9, row.center().y());
        if (device.canChoose && m_rows == DeviceList::Rows::Choose) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(device.isChosen ? t.accent : t.muted, 1.8));
            painter.drawEllipse(centre, 9, 9);
            if (device.isChosen) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(t.accent);
                painter.drawEllipse(centre, 5, 5);
            }
        } else {
            paintShape(painter, device.tone, QRectF(centre.x() - 9, centre.y() - 9, 18, 18));
        }
        const QFont status = textFont(TextSize::Small, QFont::DemiBold);
        const qreal statusWidth = QFontMetricsF(status).horizontalAdvance(device.status) + 1;
        const qreal x = row.left() + space::inside + 32;
        const qreal width = row.right() - space::inside - statusWidth - 12 - x;
        paintText(painter, QRectF(x, row.top() + 9, width, 22), textFont(TextSize::Body, QFont::DemiBold), t.text,
            device.name);
        paintText(painter, QRectF(x, row.top() + 30, width, 20), textFont(TextSize::Small), t.muted, device.detail);
        const bool isQuiet = device.tone == Tone::Accepted || device.tone == Tone::Neutral;
        paintText(painter, QRectF(row.right() - space::inside - statusWidth, row.top(), statusWidth, row.height()),
            status, isQuiet ? t.muted : t.ink(device.tone), device.status, Qt::AlignRight | Qt::AlignVCenter);
    }

private:
    DeviceList::Rows m_rows;
};

} // namespace

DeviceList::DeviceList(const QString &title, const QString &emptyText, Rows rows, QWidget *parent)
    : QWidget(parent)
    , m_devices(new models::RowsModel<DeviceRow>(
          [](const DeviceRow &row) { return QStringLiteral("%1, %2, %3").arg(row.name, row.detail, row.status); },
          this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_none(makeParagraph(emptyText, TextSize::Body, Ink::Muted))
    , m_rows(rows)
{
    m_list->setModel(m_devices);
    m_list->setItemDelegate(new DeviceDelegate(rows, m_list));
    m_list->setAccessibleName(title);
    m_list->setHeightByRows(4);
    QLabel *name = makeLabel(title, TextSize::Small, QFont::DemiBold, Ink::Muted);
    name->setContentsMargins(space::inside, 12, space::inside, 4);
    m_none->setContentsMargins(space::inside, 0, space::inside, 12);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(name);
    all->addWidget(m_list);
    all->addWidget(m_none);
    connect(m_list, &RowList::rowOpened, this, [this](int row) {
        if (m_rows == Rows::Open || m_devices->row(row).canChoose)
            Q_EMIT deviceChosen(m_devices->row(row).id);
    });
    if (rows == Rows::Open)
        connect(m_list, &RowList::rowEntered, this, [this](int row) { Q_EMIT deviceEntered(m_devices->row(row).id); });
}

void DeviceList::setMostRows(int rows)
{
    m_list->setHeightByRows(rows);
}

void DeviceList::setDevices(const std::vector<DeviceRow> &devices)
{
    m_devices->setRows(devices);
    m_list->setVisible(!devices.empty());
    m_none->setVisible(devices.empty());
    if (m_rows != Rows::Open)
        return;
    for (std::size_t i = 0; i < devices.size(); ++i) {
        if (devices[i].isChosen)
            m_list->setCurrentIndex(m_devices->index(static_cast<int>(i)));
    }
}

} // namespace packledger::site
