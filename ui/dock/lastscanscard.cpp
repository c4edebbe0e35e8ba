#include "dock/lastscanscard.h"

#include "common/label.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

namespace {

class ScanDelegate final : public RowDelegate
{
public:
    explicit ScanDelegate(QObject *parent)
        : RowDelegate(space::row, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &scan = models::rowAt<ScanRow>(index);
        const qreal left = row.left() + 14;
        const qreal right = row.right() - 14;
        const qreal width = right - left - 33;
        const qreal wordX = left + 33;
        const qreal productX = wordX + width * 0.28;
        const qreal serialX = productX + width * 0.345;
        const qreal ageX = right - qMax(44.0, width * 0.10);
        const qreal h = row.height() - 1;

        paintShape(painter, scan.tone, QRectF(left + 1, row.center().y() - 9, 17, 17));
        QFont word = textFont(TextSize::Body, QFont::DemiBold);
        QFont product = textFont(TextSize::Body);
        QFont serial = codeFont(TextSize::Small);
        for (QFont *font : { &word, &product, &serial })
            font->setStrikeOut(scan.isUndone);
        const qreal wordWidth = productX - wordX - 8;
        paintText(painter, QRectF(wordX, row.top(), wordWidth, h),
            fitted(word, scan.word, wordWidth, pixels(TextSize::Tiny) - 1), scan.isUndone ? t.muted : t.ink(scan.tone),
            scan.word);
        // A code that names no pack has a sentence, and no serial beside it.
        const qreal productEnd = scan.serial.isEmpty() ? ageX : serialX;
        paintText(painter, QRectF(productX, row.top(), productEnd - productX - 8, h), product,
            scan.isUndone ? t.muted : t.text, scan.product);
        paintText(painter, QRectF(serialX, row.top(), ageX - serialX - 4, h), serial, t.muted, scan.serial);
        paintText(painter, QRectF(ageX, row.top(), right - ageX, h), textFont(TextSize::Body), t.muted, scan.age,
            Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

LastScansCard::LastScansCard(QWidget *parent)
    : Card(tr("Last scans"), parent)
    , m_scans(new models::RowsModel<ScanRow>(
          [](const ScanRow &scan) {
              return QStringLiteral("%1 %2 %3 %4").arg(scan.word, scan.product, scan.serial, scan.age);
          },
          this))
    , m_list(new RowList(RowList::Rows::Read))
    , m_none(makeParagraph(tr("Each scan will stand here, the newest on top."), TextSize::Body, Ink::Muted))
{
    m_list->setModel(m_scans);
    m_list->setItemDelegate(new ScanDelegate(m_list));
    m_list->setAccessibleName(tr("Last scans"));
    m_none->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_none, 1);
}

void LastScansCard::setScans(const std::vector<ScanRow> &scans)
{
    m_scans->setRows(scans);
    m_list->setVisible(!scans.empty());
    m_none->setVisible(scans.empty());
}

} // namespace packledger::dock
