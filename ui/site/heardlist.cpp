#include "site/heardlist.h"

#include "common/label.h"
#include "common/painting.h"
#include "common/rowlist.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>
#include <QVBoxLayout>

#include <cmath>

namespace packledger::site {

using namespace common;

namespace {

/// Codes have no blanks to break at.
QTextOption anywhere()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignTop);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

qreal heightOf(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(anywhere());
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return std::ceil(height);
}

/// A code as it came, what it means, and how it arrived. Rows are as high as their words: what to change at the
/// scanner stands at the end of a sentence.
class HeardDelegate final : public RowDelegate
{
public:
    explicit HeardDelegate(QListView *list)
        : RowDelegate(leastHeight, list)
        , m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto &heard = models::rowAt<HeardRow>(index);
        const qreal width = m_list->viewport()->width() - left - space::inside;
        return { 100,
            qMax(leastHeight,
                qRound(rawTop + heightOf(heard.raw, codeFont(TextSize::Small), width) + gap
                    + heightOf(heard.meaning, textFont(TextSize::Small), width) + foot)) };
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &heard = models::rowAt<HeardRow>(index);
        paintShape(painter, heard.tone, QRectF(row.left() + space::inside, row.top() + 12, 18, 18));
        const qreal x = row.left() + left;
        const qreal width = row.right() - space::inside - x;
        qreal y = row.top() + rawTop;
        const auto put = [&](const QString &text, const QFont &font, const QColor &ink) {
            const qreal height = heightOf(text, font, width);
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(QRectF(x, y, width + 1, height + 1), text, anywhere());
            y += height + gap;
        };
        const bool isQuiet = heard.tone == Tone::Accepted || heard.tone == Tone::Again;
        put(heard.raw, codeFont(TextSize::Small), t.text);
        put(heard.meaning, textFont(TextSize::Small), isQuiet ? t.muted : t.ink(heard.tone));
        paintText(painter, QRectF(x, row.bottom() - 24, width, 18), textFont(TextSize::Tiny), t.muted, heard.timing);
    }

private:
    static constexpr int leastHeight = 88;
    static constexpr int rawTop = 11;
    static constexpr int gap = 4;
    static constexpr int foot = 26; // the line of the timing
    static constexpr int left = space::inside + 30;

    QListView *m_list;
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
    m_list->setUniformItemSizes(false);
    m_list->setResizeMode(QListView::Adjust);
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
