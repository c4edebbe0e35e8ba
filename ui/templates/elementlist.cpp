#include "templates/elementlist.h"

#include "common/painting.h"
#include "common/rowlist.h"
#include "common/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace packledger::templates {

using namespace common;

namespace {

class ElementDelegate final : public RowDelegate
{
public:
    explicit ElementDelegate(QObject *parent)
        : RowDelegate(space::touch, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &element = models::rowAt<ElementRow>(index);
        const qreal x = row.left() + space::inside;
        const qreal width = row.right() - space::inside - x - 26;
        paintText(painter, QRectF(x, row.top() + 5, width, 20), textFont(TextSize::Body, QFont::DemiBold), t.text,
            element.name);
        paintText(painter, QRectF(x, row.top() + 25, width, 18), textFont(TextSize::Small), t.muted, element.detail);
        if (element.tone != Tone::Neutral)
            paintShape(painter, element.tone, QRectF(row.right() - space::inside - 18, row.center().y() - 9, 18, 18));
    }
};

} // namespace

ElementList::ElementList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new models::RowsModel<ElementRow>(
          [](const ElementRow &row) { return QStringLiteral("%1, %2").arg(row.name, row.detail); }, this))
    , m_list(new RowList(RowList::Rows::Open))
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ElementDelegate(m_list));
    m_list->setAccessibleName(tr("What is on the label"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_list);
    connect(m_list, &RowList::rowOpened, this, &ElementList::elementChosen);
    // Arrow keys choose as they move: the fields beside follow.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (!m_isFollowing && now.isValid())
            Q_EMIT elementChosen(now.row());
    });
}

void ElementList::setElements(const std::vector<ElementRow> &elements, int chosen)
{
    m_isFollowing = true;
    m_rows->setRows(elements);
    if (chosen < int(elements.size()))
        m_list->setCurrentIndex(m_rows->index(chosen));
    m_isFollowing = false;
}

} // namespace packledger::templates
