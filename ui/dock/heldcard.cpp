#include "dock/heldcard.h"

#include "common/emptystate.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

namespace {

class HeldDelegate final : public RowDelegate
{
public:
    explicit HeldDelegate(QObject *parent)
        : RowDelegate(58, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &held = models::rowAt<HeldRow>(index);
        const QRectF square(row.left() + 14, row.center().y() - 14, 28, 28);
        if (held.tray > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.ink(held.tone));
            painter.drawRoundedRect(square, 6, 6);
            const QString number = QString::number(held.tray);
            paintText(painter, square, fitted(textFont(TextSize::Medium, QFont::Bold), number, 24, 10), t.onInk, number,
                Qt::AlignCenter);
        } else {
            // What waits for data has no tray: its shape stands for it.
            paintShape(painter, held.tone, square.adjusted(3, 3, -3, -3));
        }
        const qreal x = square.right() + (row.width() < 260 ? 12 : 28);
        const QRectF words(x, row.top(), row.right() - 12 - x, row.height());
        paintText(painter, QRectF(words.left(), row.top() + 9, words.width(), 21),
            fitted(textFont(TextSize::Body, QFont::DemiBold), held.product, words.width(), pixels(TextSize::Tiny)),
            t.text, held.product);
        paintText(painter, QRectF(words.left(), row.top() + 29, words.width(), 19), textFont(TextSize::Small), t.muted,
            held.reason);
    }
};

} // namespace

HeldCard::HeldCard(QWidget *parent)
    : Card(tr("Held"), parent)
    , m_held(new models::RowsModel<HeldRow>(
          [](const HeldRow &held) {
              return held.tray > 0 ? tr("Tray %1, %2, %3").arg(held.tray).arg(held.product, held.reason)
                                   : QStringLiteral("%1, %2").arg(held.product, held.reason);
          },
          this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("tray"), tr("Nothing held"),
          tr("A pack that does not fit gets a tray number here. Scanning goes on.")))
{
    m_list->setModel(m_held);
    m_list->setItemDelegate(new HeldDelegate(m_list));
    m_list->setAccessibleName(tr("Held packs"));
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    connect(m_list, &RowList::rowOpened, this, [this](int row) {
        if (!m_held->row(row).itemKey.isEmpty())
            Q_EMIT itemOpened(m_held->row(row).itemKey);
    });
}

void HeldCard::setHeld(const std::vector<HeldRow> &held)
{
    setNote(held.empty() ? QString() : QLocale().toString(static_cast<qulonglong>(held.size())));
    const bool isMore = m_held->rowCount() < static_cast<int>(held.size());
    m_held->setRows(held);
    if (isMore)
        m_list->scrollToBottom(); // the tray that the pack in the hand goes into
    m_list->setVisible(!held.empty());
    m_empty->setVisible(held.empty());
}

} // namespace packledger::dock
