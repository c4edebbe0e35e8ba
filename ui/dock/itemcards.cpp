#include "dock/itemcards.h"

#include "common/icon.h"
#include "common/label.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/toneicon.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

namespace {

constexpr int head = 122; // of the summary: state, product, maker
constexpr qreal side = 22;
constexpr qreal oneColumnUnder = 360; // of the timeline
constexpr qsizetype shownEnd = 6; // of a number that has no room

class ContainmentDelegate final : public RowDelegate
{
public:
    explicit ContainmentDelegate(QObject *parent)
        : RowDelegate(36, parent)
    {
        setLines(Lines::None);
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &item = models::rowAt<ContainmentRow>(index);
        qreal x = row.left() + space::inside + item.depth * 22.0;
        const QFont kindFont = textFont(TextSize::Body, item.isThis ? QFont::DemiBold : QFont::Normal);
        const QFont code = codeFont(TextSize::Small, item.isThis ? QFont::DemiBold : QFont::Normal);
        const qreal kindWidth = QFontMetricsF(kindFont).horizontalAdvance(item.kind) + 5;
        const qreal end = row.right() - 12;
        // A long number gives way to what is inside: its end tells it from its neighbours.
        const qreal noteWidth
            = item.note.isEmpty() ? 0 : QFontMetricsF(textFont(TextSize::Body)).horizontalAdvance(item.note) + 20;
        QString number = item.code;
        if (x + 18 + kindWidth + QFontMetricsF(code).horizontalAdvance(number) + noteWidth > end
            && number.size() > shownEnd + 1)
            number = QChar(u'…') + number.right(shownEnd);
        const qreal codeWidth = QFontMetricsF(code).horizontalAdvance(number);
        if (item.isThis) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.selected);
            painter.drawRoundedRect(
                QRectF(x + 8, row.top() + 5, qMin(kindWidth + codeWidth + 20, end - x - 8), 26), 6, 6);
        }
        if (item.isOpen)
            painter.drawPixmap(QPointF(x - 2, row.center().y() - 7),
                icon(QStringLiteral("chevron-down"), t.text, 14, painter.device()->devicePixelRatioF()));
        x += 18;
        paintText(painter, QRectF(x, row.top(), qMin(kindWidth, end - x), row.height()), kindFont,
            item.itemKey.isEmpty() && !item.isThis ? t.muted : t.text, item.kind);
        x += kindWidth;
        paintText(
            painter, QRectF(x, row.top(), qBound(0.0, codeWidth + 1, end - x), row.height()), code, t.text, number);
        x += codeWidth + (item.code.isEmpty() ? 0 : 6) + (item.isThis ? 12 : 0);
        if (end - x > 24)
            paintText(
                painter, QRectF(x, row.top(), end - x, row.height()), textFont(TextSize::Body), t.muted, item.note);
    }
};

class EventDelegate final : public RowDelegate
{
public:
    explicit EventDelegate(QObject *parent)
        : RowDelegate(76, parent)
    {
        setLines(Lines::None);
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &event = models::rowAt<TimelineRow>(index);
        const QPointF dot(row.left() + 28, row.top() + 17);
        painter.setPen(QPen(t.line, 2));
        if (index.row() + 1 < index.model()->rowCount())
            painter.drawLine(dot + QPointF(0, 18), QPointF(dot.x(), row.bottom() - 8));
        if (event.tone == Tone::Progress) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawEllipse(dot, 4.5, 4.5);
        } else {
            paintShape(painter, event.tone, QRectF(dot.x() - 9, dot.y() - 9, 18, 18));
        }
        const QFont when = textFont(TextSize::Small);
        const qreal rightWidth = qMax(QFontMetricsF(when).horizontalAdvance(event.when),
                                     qMin(QFontMetricsF(when).horizontalAdvance(event.source), row.width() * 0.35))
            + 2;
        const qreal right = row.right() - 20;
        const qreal x = row.left() + 56;
        const QColor sourceInk = event.sourceKey.isEmpty() ? t.muted : t.accent;
        if (row.width() < oneColumnUnder) {
            // When and from where stand beneath what happened.
            const qreal whenWidth = QFontMetricsF(when).horizontalAdvance(event.when) + 1;
            const QRectF line(x, row.top() + 4, right - x, 22);
            paintText(painter, line, textFont(TextSize::Medium, QFont::DemiBold), t.text, event.title);
            paintText(painter, line.translated(0, 22), when, t.muted, event.when);
            paintText(painter, line.translated(0, 22).adjusted(whenWidth + 8, 0, 0, 0), when, sourceInk, event.source);
            paintText(painter, line.translated(0, 43), textFont(TextSize::Body), t.muted, event.detail);
            return;
        }
        const qreal width = right - rightWidth - 16 - x;
        paintText(painter, QRectF(x, row.top() + 6, width, 22), textFont(TextSize::Medium, QFont::DemiBold), t.text,
            event.title);
        paintWrapped(painter, QRectF(x, row.top() + 29, width, 40), textFont(TextSize::Body), t.muted, event.detail, 2);
        paintText(painter, QRectF(right - rightWidth, row.top() + 6, rightWidth, 22), when, t.muted, event.when,
            Qt::AlignRight | Qt::AlignVCenter);
        paintText(painter, QRectF(right - rightWidth, row.top() + 29, rightWidth, 20), when, sourceInk, event.source,
            Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

ItemSummaryCard::ItemSummaryCard(QWidget *parent)
    : Card({}, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ItemSummaryCard::render(const ItemState &state)
{
    m_state = state;
    QStringList words { state.stateText, state.product, state.maker };
    for (const ItemField &field : state.fields)
        words << QStringLiteral("%1 %2 %3").arg(field.label, field.value, field.note);
    setAccessibleName(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize ItemSummaryCard::sizeHint() const
{
    return { 400, head + static_cast<int>(m_state.fields.size()) * space::row + 20 };
}

void ItemSummaryCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal right = width() - side;
    paintShape(painter, m_state.tone, QRectF(side, 21, 34, 34));
    const QFont stateFont = fitted(textFont(TextSize::Heading, QFont::Bold), m_state.stateText, right - side - 46, 15);
    paintText(painter, QRectF(side + 46, 18, right - side - 46, 40), stateFont, t.ink(m_state.tone), m_state.stateText);
    const QFont productFont = fitted(textFont(TextSize::Title, QFont::DemiBold), m_state.product, right - side, 14);
    paintText(painter, QRectF(side, 64, right - side, 27), productFont, t.text, m_state.product);
    paintText(painter, QRectF(side, 90, right - side, 22), textFont(TextSize::Medium), t.muted, m_state.maker);

    qreal y = head + 2;
    const qreal valueX = side + qBound(90.0, width() * 0.26, 150.0);
    for (const ItemField &field : m_state.fields) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(t.line, 1));
        painter.drawLine(QPointF(10, y), QPointF(width() - 10, y));
        const QRectF row(side, y, valueX - side - 8, space::row);
        paintText(painter, row, fitted(textFont(TextSize::Body), field.label, row.width(), pixels(TextSize::Tiny)),
            t.muted, field.label);
        QFont value = field.isCode ? codeFont(TextSize::Body) : textFont(TextSize::Body);
        value = fitted(value, field.value, right - valueX, 11);
        const qreal valueWidth = QFontMetricsF(value).horizontalAdvance(field.value);
        paintText(
            painter, QRectF(valueX, y, qMin(valueWidth + 1, right - valueX), space::row), value, t.text, field.value);
        const qreal noteX = valueX + valueWidth + 8;
        if (right - noteX > 24)
            paintText(
                painter, QRectF(noteX, y, right - noteX, space::row), textFont(TextSize::Body), t.muted, field.note);
        y += space::row;
    }
}

ContainmentCard::ContainmentCard(QWidget *parent)
    : Card(tr("What is inside what"), parent)
    , m_tree(new models::RowsModel<ContainmentRow>(
          [](const ContainmentRow &row) { return QStringLiteral("%1 %2 %3").arg(row.kind, row.code, row.note); }, this))
{
    auto *list = new RowList(RowList::Rows::Open);
    list->setModel(m_tree);
    list->setItemDelegate(new ContainmentDelegate(list));
    list->setAccessibleName(tr("What is inside what"));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, space::small, 0, space::small);
    column->addWidget(list);
    body()->addLayout(column);
    connect(list, &RowList::rowOpened, this, [this](int row) {
        if (!m_tree->row(row).itemKey.isEmpty() && !m_tree->row(row).isThis)
            Q_EMIT itemOpened(m_tree->row(row).itemKey);
    });
}

void ContainmentCard::setTree(const std::vector<ContainmentRow> &tree)
{
    m_tree->setRows(tree);
}

FindingBox::FindingBox(const HealthLine &line, QWidget *parent)
    : QWidget(parent)
    , m_tone(line.tone)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = makeParagraph(line.text, TextSize::Body);
    title->setFont(textFont(TextSize::Body, QFont::DemiBold));
    words->addWidget(title);
    if (!line.detail.isEmpty())
        words->addWidget(makeParagraph(line.detail, TextSize::Body, Ink::Muted));
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(12);
    all->addWidget(new ToneIcon(line.tone, 18), 0, Qt::AlignTop);
    all->addLayout(words, 1);
}

void FindingBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.pale(m_tone));
    painter.setPen(QPen(t.ink(m_tone), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

TimelineCard::TimelineCard(QWidget *parent)
    : Card(tr("What happened to it"), parent)
    , m_events(new models::RowsModel<TimelineRow>(
          [](const TimelineRow &row) {
              return QStringLiteral("%1, %2, %3, %4").arg(row.title, row.detail, row.when, row.source);
          },
          this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_findings(new QWidget)
    , m_findingRows(new QVBoxLayout(m_findings))
{
    m_list->setModel(m_events);
    m_list->setItemDelegate(new EventDelegate(m_list));
    m_list->setAccessibleName(tr("Events"));
    m_findingRows->setContentsMargins(20, space::small, 20, 20);
    m_findingRows->setSpacing(space::small);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_findings);
    column->addStretch();
    m_list->setHeightByRows(1000);
    body()->addLayout(column);
    connect(m_list, &RowList::rowOpened, this, [this](int row) {
        if (!m_events->row(row).sourceKey.isEmpty())
            Q_EMIT sourceOpened(m_events->row(row).sourceKey);
    });
}

void TimelineCard::render(const ItemState &state, Shows shows)
{
    const bool isAll = shows == Shows::Everything;
    setTitle(isAll ? tr("What happened to it") : tr("Inspections, the oldest first"));
    setNote(isAll ? state.timelineSummary : QString());
    m_events->setRows(isAll ? state.timeline : state.inspections);
    if (state.findings == m_shownFindings)
        return;
    m_shownFindings = state.findings;
    while (QLayoutItem *item = m_findingRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const HealthLine &line : state.findings)
        m_findingRows->addWidget(new FindingBox(line));
    m_findings->setVisible(!state.findings.empty());
}

} // namespace packledger::dock
