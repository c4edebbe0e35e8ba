#include "dock/samplecard.h"

#include "common/painting.h"
#include "common/rowlist.h"
#include "common/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

namespace {

class SampleDelegate final : public RowDelegate
{
public:
    explicit SampleDelegate(QObject *parent)
        : RowDelegate(56, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &unit = models::rowAt<SampleRow>(index);
        paintShape(painter, Tone::Progress, QRectF(row.left() + 16, row.center().y() - 8, 16, 16));
        const qreal x = row.left() + 46;
        const qreal width = row.right() - 12 - x;
        paintText(painter, QRectF(x, row.top() + 8, width, 20), codeFont(TextSize::Small, QFont::DemiBold), t.text,
            unit.serial);
        const QString where = unit.inside.isEmpty() ? unit.product : unit.inside;
        paintText(painter, QRectF(x, row.top() + 28, width, 19), textFont(TextSize::Small), t.muted, where);
    }
};

} // namespace

SampleCard::SampleCard(QWidget *parent)
    : Card(tr("Open and scan these"), parent)
    , m_rows(new models::RowsModel<SampleRow>(
          [](const SampleRow &unit) {
              return QStringLiteral("%1, %2, %3").arg(unit.serial, unit.product, unit.inside);
          },
          this))
{
    auto *list = new RowList(RowList::Rows::Read);
    list->setModel(m_rows);
    list->setItemDelegate(new SampleDelegate(list));
    list->setAccessibleName(tr("Drawn for the sample, not scanned yet"));
    body()->addWidget(list);
    hide();
}

void SampleCard::setSample(const std::vector<SampleRow> &sample, int open)
{
    setNote(QLocale().toString(open));
    m_rows->setRows(sample);
    setVisible(open > 0);
}

} // namespace packledger::dock
