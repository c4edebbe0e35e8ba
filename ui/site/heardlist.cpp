#include "site/heardlist.h"

#include "common/label.h"
#include "common/painting.h"
#include "common/rowlist.h"

#include <QPainter>
#include <QTextOption>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

namespace {

class HeardDelegate final : public RowDelegate
{
public:
    explicit HeardDelegate(QObject *parent)
        : RowDelegate(124, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &heard = models::rowAt<HeardRow>(index);
        paintShape(painter, heard.tone, QRectF(row.left() + space::inside, row.top() + 12, 18, 18));
        const qreal x = row.left() + space::inside + 30;
        const qreal width = row.right() - space::inside - x;
        // Codes have no blanks to break at.
        QTextOption anywhere(Qt::AlignLeft | Qt::AlignTop);
        anywhere.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        painter.setFont(codeFont(TextSize::Small));
        painter.setPen(t.text);
        painter.drawText(QRectF(x, row.top() + 11, width, 36), heard.raw, anywhere);
        const bool isQuiet = heard.tone == Tone::Accepted || heard.tone == Tone::Again;
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(isQuiet ? t.muted : t.ink(heard.tone));
        painter.drawText(QRectF(x, row.top() + 49, width, isQuiet ? 36 : 52), heard.meaning, anywhere);
        paintText(painter, QRectF(x, row.bottom() - 22, width, 18), textFont(TextSize::Tiny), t.muted, heard.timing);
    }
};

} // namespace

HeardList::HeardList(const QString &emptyText, QWidget *parent)
    : QWidget(parent)
    , m_heard(new models::RowsModel<HeardRow>(
          [](const HeardRow &row) { return QStringLiteral("%1: %2, %3").arg(row.raw, row.meaning, row.timing); }, this))
    , m_list(new RowList(RowList::Rows::Read))
    , m_none(makeParagraph(emptyText, TextSize::Medium, Ink::Muted))
{
    m_list->setModel(m_heard);
    m_list->setItemDelegate(new HeardDelegate(m_list));
    m_list->setAccessibleName(tr("What was read"));
    m_none->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    m_none->setAlignment(Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_none, 1);
    all->addWidget(m_list, 1);
    setHeard({});
}

void HeardList::setHeard(const std::vector<HeardRow> &heard)
{
    m_heard->setRows(heard);
    m_list->setVisible(!heard.empty());
    m_none->setVisible(heard.empty());
}

} // namespace packledger::site
