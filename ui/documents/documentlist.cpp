#include "documents/documentlist.h"

#include "common/emptystate.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::documents {

using namespace common;

namespace {

class DocumentDelegate final : public RowDelegate
{
public:
    explicit DocumentDelegate(QObject *parent)
        : RowDelegate(76, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &document = models::rowAt<DocumentRow>(index);
        paintShape(painter, document.tone, QRectF(row.left() + 16, row.top() + 11, 18, 18));
        const qreal x = row.left() + 48;
        const qreal right = row.right() - 16;
        const QFont small = textFont(TextSize::Small);
        paintText(painter, QRectF(x, row.top() + 9, right - x, 22), textFont(TextSize::Medium, QFont::DemiBold), t.text,
            document.name);
        const QString from
            = document.from.isEmpty() ? document.kind : QStringLiteral("%1 · %2").arg(document.kind, document.from);
        paintText(painter, QRectF(x, row.top() + 31, right - x, 19), small, t.muted, from);
        const QFontMetricsF metrics(small);
        const QRectF foot(x, row.top() + 50, right - x, 19);
        // Where both have no room, the day is enough.
        const bool isTight = metrics.horizontalAdvance(document.findings) + metrics.horizontalAdvance(document.when) + 9
            > foot.width();
        const QString moment = isTight ? document.when.section(QLatin1Char(' '), 0, -2) : document.when;
        const qreal when = metrics.horizontalAdvance(moment) + 1;
        paintText(painter, foot.adjusted(0, 0, -when - 8, 0), small,
            document.tone == Tone::Accepted ? t.muted : t.ink(document.tone), document.findings);
        paintText(painter, foot, small, t.muted, moment, Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

DocumentList::DocumentList(QWidget *parent)
    : Card(tr("Came in"), parent)
    , m_filter(new QLineEdit)
    , m_rows(new models::RowsModel<DocumentRow>(
          [](const DocumentRow &row) {
              return QStringLiteral("%1, %2, %3, %4, %5").arg(row.name, row.kind, row.from, row.findings, row.when);
          },
          this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_empty(new EmptyState(QStringLiteral("file"), {}, {}))
{
    m_filter->setFont(textFont(TextSize::Medium));
    m_filter->setPlaceholderText(tr("Name, sender or date"));
    m_filter->setAccessibleName(tr("Show only documents with"));
    auto *field = new QVBoxLayout;
    field->setContentsMargins(12, 12, 12, space::small);
    field->addWidget(m_filter);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new DocumentDelegate(m_list));
    m_list->setAccessibleName(tr("Documents"));
    body()->addLayout(field);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    setTabOrder(m_filter, m_list);
    connect(m_filter, &QLineEdit::textEdited, this, &DocumentList::filterChanged);
    connect(m_list, &RowList::rowOpened, this, [this](int row) { Q_EMIT documentOpened(m_rows->row(row).id); });
}

QWidget *DocumentList::rows() const
{
    return m_list;
}

void DocumentList::render(const DocumentsState &state)
{
    setNote(state.all > 0 ? QLocale().toString(state.all) : QString());
    m_rows->setRows(state.documents);
    m_list->setVisible(!state.documents.empty());
    m_empty->setVisible(state.documents.empty());
    if (state.isLoading)
        m_empty->setWords(tr("Reading the ledger …"), {});
    else if (state.all > 0)
        m_empty->setWords(tr("None fits"), tr("No document has “%1” in its name, sender or date.").arg(state.filter));
    else
        m_empty->setWords(tr("Nothing has come in"), tr("Import a supplier’s document at the dock with F3."));
    for (std::size_t i = 0; state.open && i < state.documents.size(); ++i) {
        if (state.documents[i].id == state.open->head.id)
            m_list->setCurrentIndex(m_rows->index(static_cast<int>(i)));
    }
}

} // namespace packledger::documents
