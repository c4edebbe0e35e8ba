#include "documents/sourcecard.h"

#include "common/label.h"
#include "common/painting.h"
#include "common/rowlist.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::documents {

using namespace common;

namespace {

constexpr int sourceRow = 22;
constexpr int gutter = 76; // line numbers and marks

class FindingDelegate final : public RowDelegate
{
public:
    explicit FindingDelegate(QObject *parent)
        : RowDelegate(56, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &finding = models::rowAt<FindingRow>(index);
        paintShape(painter, finding.tone, QRectF(row.left() + 16, row.top() + 10, 18, 18));
        const qreal x = row.left() + 48;
        const qreal width = row.right() - 16 - x;
        const QFont body = textFont(TextSize::Body);
        // A long sentence takes the line of its place as well: it must be readable to its end.
        const bool isLong = QFontMetricsF(body).horizontalAdvance(finding.text) > width;
        if (finding.where.isEmpty() || isLong) {
            const QString text
                = finding.where.isEmpty() ? finding.text : QStringLiteral("%1 (%2)").arg(finding.text, finding.where);
            paintWrapped(painter, QRectF(x, row.top() + 9, width, 40), body, t.text, text, 2);
            return;
        }
        paintText(painter, QRectF(x, row.top() + 8, width, 21), body, t.text, finding.text);
        paintText(painter, QRectF(x, row.top() + 29, width, 19), textFont(TextSize::Small), t.muted, finding.where);
    }
};

class SourceDelegate final : public RowDelegate
{
public:
    explicit SourceDelegate(QObject *parent)
        : RowDelegate(sourceRow, parent)
    {
        setLines(Lines::None);
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &source = models::rowAt<SourceRow>(index);
        const bool isMarked = source.mark != Tone::Neutral;
        if (isMarked) {
            painter.fillRect(row, t.pale(source.mark));
            paintShape(painter, source.mark, QRectF(row.left() + 8, row.center().y() - 7, 14, 14));
        }
        if (source.part == 0)
            paintText(painter, QRectF(row.left() + 20, row.top(), gutter - 32, row.height()), codeFont(TextSize::Tiny),
                t.muted, QLocale().toString(source.line), Qt::AlignRight | Qt::AlignVCenter);
        // One size for all lines, in which the longest part of one has room.
        static const QString longest(SourceRow::longest, QLatin1Char('0'));
        const QFont code = fitted(codeFont(TextSize::Small), longest, row.width() - gutter - 8, 10);
        paintText(painter, QRectF(row.left() + gutter, row.top(), row.width() - gutter - 8, row.height()), code, t.text,
            source.text);
    }
};

} // namespace

SourceCard::SourceCard(QWidget *parent)
    : Card({}, parent)
    , m_facts(makeParagraph({}, TextSize::Small, Ink::Muted))
    , m_findings(new models::RowsModel<FindingRow>(
          [](const FindingRow &row) { return QStringLiteral("%1 %2").arg(row.text, row.where); }, this))
    , m_findingList(new RowList(RowList::Rows::Open))
    , m_message(makeParagraph({}, TextSize::Body, Ink::Muted))
    , m_source(new models::RowsModel<SourceRow>(
          [](const SourceRow &row) { return QStringLiteral("%1: %2").arg(row.line).arg(row.text); }, this))
    , m_sourceList(new RowList(RowList::Rows::Read))
{
    m_findingList->setModel(m_findings);
    m_findingList->setItemDelegate(new FindingDelegate(m_findingList));
    m_findingList->setAccessibleName(tr("Findings"));
    m_findingList->setHeightByRows(4);
    m_sourceList->setModel(m_source);
    m_sourceList->setItemDelegate(new SourceDelegate(m_sourceList));
    m_sourceList->setAccessibleName(tr("Text of the document"));
    m_facts->setContentsMargins(space::inside, 10, space::inside, 10);
    m_message->setContentsMargins(space::inside, 12, space::inside, 12);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setObjectName(QStringLiteral("rule"));
    body()->addWidget(m_facts);
    body()->addWidget(m_findingList);
    body()->addWidget(line);
    body()->addWidget(m_message);
    body()->addWidget(m_sourceList, 1);
    connect(m_findingList, &RowList::rowOpened, this, &SourceCard::findingChosen);
}

void SourceCard::render(const OpenDocument &document)
{
    setTitle(document.head.name);
    setNote(document.head.findings);
    setTextOrHide(m_facts, document.facts);
    m_findings->setRows(document.findings);
    m_findingList->setVisible(!document.findings.empty());
    if (document.finding >= 0)
        m_findingList->setCurrentIndex(m_findings->index(document.finding));
    setTextOrHide(m_message, document.isReading ? tr("Reading the document …") : document.message);
    m_source->setRows(document.source);
    const bool isMoved = document.head.id != m_shown || document.sourceRow != m_shownRow;
    m_shown = document.head.id;
    m_shownRow = document.sourceRow;
    if (isMoved && document.sourceRow >= 0)
        m_sourceList->scrollTo(m_source->index(document.sourceRow), QAbstractItemView::PositionAtCenter);
    else if (isMoved)
        m_sourceList->scrollToTop();
}

} // namespace packledger::documents
