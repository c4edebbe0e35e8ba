#include "dock/sitecards.h"

#include "common/button.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/painting.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace packledger::dock {

using namespace common;

namespace {

class ReasonDelegate final : public RowDelegate
{
public:
    explicit ReasonDelegate(QObject *parent)
        : RowDelegate(space::touch, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &held = models::rowAt<HeldReason>(index);
        paintShape(painter, held.tone, QRectF(row.left() + 14, row.center().y() - 9, 18, 18));
        const QRectF words(row.left() + 44, row.top(), row.width() - 44 - 56, row.height() - 1);

        const QFont font = fitted(textFont(TextSize::Body), held.text, words.width(), pixels(TextSize::Tiny));
        if (QFontMetricsF(font).horizontalAdvance(held.text) > words.width())
            paintWrapped(painter, words.adjusted(0, 7, 0, 0), font, t.text, held.text, 2);
        else
            paintText(painter, words, font, t.text, held.text);
        paintText(painter, QRectF(row.right() - 60, row.top(), 46, row.height() - 1),
            textFont(TextSize::Body, QFont::Bold), t.text, QLocale().toString(held.count),
            Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

ReceivedTodayCard::ReceivedTodayCard(QWidget *parent)
    : Card({}, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMaximumHeight(260);
}

void ReceivedTodayCard::render(const DockQueueState &state)
{
    m_total = state.receivedToday;
    m_byHour = state.receivedByHour;
    m_firstHour = state.firstHour;
    m_currentHour = state.currentHour;
    setAccessibleName(tr("Received today: %1 units").arg(QLocale().toString(m_total)));
    update();
}

void ReceivedTodayCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(18, 12, -18, -12);
    paintText(painter, QRectF(box.left(), box.top(), box.width(), 26), textFont(TextSize::Small, QFont::DemiBold),
        t.muted, tr("Received today"));
    const QString total = QLocale().toString(m_total);
    paintText(painter, QRectF(box.left(), box.top() + 26, box.width(), 46),
        fitted(textFont(TextSize::Figure, QFont::Bold), total, box.width(), 20), t.text, total);
    if (m_byHour.empty())
        return;

    const QRectF plot(box.left(), box.top() + 80, box.width(), qMax(16.0, box.height() - 80 - 24));
    const int most = std::max(1, *std::max_element(m_byHour.begin(), m_byHour.end()));
    const auto bars = static_cast<qreal>(m_byHour.size());
    const qreal pitch = plot.width() / bars;
    const qreal bar = qMin(pitch * 0.72, 28.0);
    QColor quiet = t.accent;
    quiet.setAlphaF(0.45F);
    for (std::size_t i = 0; i < m_byHour.size(); ++i) {
        const qreal height = qMax(2.0, plot.height() * m_byHour[i] / most);
        painter.setPen(Qt::NoPen);
        painter.setBrush(static_cast<int>(i) == m_currentHour ? t.accent : quiet);
        const qreal x = plot.left() + static_cast<qreal>(i) * pitch;
        painter.drawRoundedRect(QRectF(x, plot.bottom() - height, bar, height), 2, 2);
    }
    const auto hour = [](int value) { return QStringLiteral("%1:00").arg(value % 24); };
    const QRectF below(box.left(), plot.bottom() + 6, box.width(), 18);
    paintText(painter, below, textFont(TextSize::Tiny), t.muted, hour(m_firstHour));
    paintText(painter, below, textFont(TextSize::Tiny), t.muted,
        hour(m_firstHour + static_cast<int>(m_byHour.size()) - 1), Qt::AlignRight | Qt::AlignVCenter);
}

HeldSummaryCard::HeldSummaryCard(QWidget *parent)
    : Card(tr("Held on this site"), parent)
    , m_reasons(new models::RowsModel<HeldReason>(
          [](const HeldReason &held) { return QStringLiteral("%1: %2").arg(held.text).arg(held.count); }, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_none(makeParagraph(tr("Nothing is held."), TextSize::Body, Ink::Muted))
{
    m_list->setModel(m_reasons);
    m_list->setItemDelegate(new ReasonDelegate(m_list));
    m_list->setHeightByRows(6);
    m_list->setAccessibleName(tr("Held on this site"));
    m_none->setContentsMargins(space::inside, 12, space::inside, space::inside);
    body()->addWidget(m_list);
    body()->addWidget(m_none);
    connect(m_list, &RowList::rowOpened, this, &HeldSummaryCard::opened);
}

void HeldSummaryCard::setHeld(const std::vector<HeldReason> &held)
{
    int total = 0;
    for (const HeldReason &reason : held)
        total += reason.count;
    setNote(total > 0 ? QLocale().toString(total) : QString());
    m_reasons->setRows(held);
    // The gravest reasons stay in sight, however much the ledger has to say beneath.
    m_list->setMinimumHeight(qMin(3, static_cast<int>(held.size())) * space::touch);
    m_list->setVisible(!held.empty());
    m_none->setVisible(held.empty());
}

LedgerCard::LedgerCard(QWidget *parent)
    : Card({}, parent)
    , m_lines(new HealthList)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::inside, 12, space::inside, 12);
    column->setSpacing(space::small);
    column->addWidget(makeLabel(tr("Ledger"), TextSize::Body, QFont::Bold));
    column->addWidget(m_lines);
    column->addStretch();
    auto *open = new Button(tr("Ledger and backups"));
    open->setIconName(QStringLiteral("shield"));
    column->addWidget(open);
    connect(open, &QAbstractButton::clicked, this, &LedgerCard::opened);
    body()->addLayout(column);
}

void LedgerCard::setLines(const std::vector<HealthLine> &lines)
{
    m_lines->setLines(lines);
}

} // namespace packledger::dock
