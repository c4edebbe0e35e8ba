#include "packing/treecard.h"

#include "common/icon.h"
#include "common/label.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace packledger::packing {

using namespace common;

namespace {

constexpr int indent = 20;

class TreeDelegate final : public RowDelegate
{
public:
    explicit TreeDelegate(QObject *parent)
        : RowDelegate(space::touch, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &line = models::rowAt<TreeRow>(index);
        const qreal x = row.left() + 14 + line.depth * indent;
        if (line.hasChildren)
            painter.drawPixmap(QPointF(x, row.center().y() - 8),
                icon(line.isExpanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), t.muted, 16,
                    painter.device()->devicePixelRatioF()));
        qreal right = row.right() - 14;
        if (!line.note.isEmpty()) {
            const QFont font = textFont(TextSize::Small);
            const QFontMetricsF metrics(font);
            const qreal width = metrics.horizontalAdvance(line.note) + 2;
            paintText(painter, QRectF(right - width, row.top(), width, row.height() - 1), font,
                line.tone == Tone::Neutral ? t.muted : t.ink(line.tone), line.note, Qt::AlignRight | Qt::AlignVCenter);
            right -= width + 8;
        }
        if (line.tone != Tone::Neutral) {
            paintShape(painter, line.tone, QRectF(right - 16, row.center().y() - 8, 16, 16));
            right -= 24;
        }
        const qreal left = x + 24;
        paintText(painter, QRectF(left, row.top() + 5, right - left, 19), codeFont(TextSize::Small, QFont::DemiBold),
            t.text, line.code);
        paintText(
            painter, QRectF(left, row.top() + 24, right - left, 18), textFont(TextSize::Tiny), t.muted, line.level);
    }
};

} // namespace

TreeCard::TreeCard(const QString &title, const QString &emptyWords, QWidget *parent)
    : Card(title, parent)
    , m_tree(new models::RowsModel<TreeRow>(
          [](const TreeRow &line) { return QStringLiteral("%1 %2 %3").arg(line.level, line.code, line.note); }, this))
    , m_none(makeParagraph(emptyWords, TextSize::Body, Ink::Muted))
{
    auto *list = new RowList(RowList::Rows::Open);
    list->setModel(m_tree);
    list->setItemDelegate(new TreeDelegate(list));
    list->setAccessibleName(title);
    connect(list, &RowList::rowOpened, this, [this](int row) { Q_EMIT toggled(m_tree->row(row).key); });
    m_list = list;
    m_none->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_none, 1);
    setTree({});
}

void TreeCard::setTree(const std::vector<TreeRow> &tree)
{
    m_tree->setRows(tree);
    m_list->setVisible(!tree.empty());
    m_none->setVisible(tree.empty());
}

} // namespace packledger::packing
