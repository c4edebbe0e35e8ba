#include "printing/joblabelspanel.h"

#include "common/button.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace packledger::printing {

using namespace common;

namespace {

class LabelDelegate final : public RowDelegate
{
public:
    explicit LabelDelegate(QObject *parent)
        : RowDelegate(space::touch, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &label = models::rowAt<LabelRow>(index);
        if (label.isChosen)
            painter.fillRect(QRectF(row.left(), row.top(), 4, row.height()), t.accent);
        const QFont small = textFont(TextSize::Small);
        const QString number = QLocale().toString(label.position);
        const qreal numberWidth = std::max(44.0, QFontMetricsF(small).horizontalAdvance(number));
        qreal x = row.left() + space::inside;
        paintText(painter, QRectF(x, row.top(), numberWidth, row.height()), small, t.muted, number,
            Qt::AlignRight | Qt::AlignVCenter);
        x += numberWidth + 12;
        const QFont status = textFont(TextSize::Small, QFont::DemiBold);
        const qreal statusWidth = QFontMetricsF(status).horizontalAdvance(label.status) + 1;
        const qreal right = row.right() - space::inside;
        if (label.tone != Tone::Neutral)
            paintShape(painter, label.tone, QRectF(right - statusWidth - 26, row.center().y() - 9, 18, 18));
        const bool isLoud = label.tone == Tone::Stop;
        paintText(painter, QRectF(right - statusWidth, row.top(), statusWidth, row.height()), status,
            isLoud ? t.ink(label.tone) : t.muted, label.status, Qt::AlignRight | Qt::AlignVCenter);
        paintText(painter, QRectF(x, row.top(), right - statusWidth - 34 - x, row.height()), codeFont(TextSize::Medium),
            t.text, label.code);
    }
};

} // namespace

JobLabelsPanel::JobLabelsPanel(QWidget *parent)
    : Card({}, parent)
    , m_labels(new models::RowsModel<LabelRow>(
          [](const LabelRow &row) { return QStringLiteral("%1, %2, %3").arg(row.position).arg(row.code, row.status); },
          this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_words(makeParagraph({}, TextSize::Small, Ink::Muted))
    , m_reason(new FormField(tr("Why is it replaced?"),
          tr("No number is printed twice: what the label stood on gets a new number, the old one is written off.")))
    , m_replace(new Button(tr("Replace this label"), Button::Kind::Primary))
{
    m_list->setModel(m_labels);
    m_list->setItemDelegate(new LabelDelegate(m_list));
    m_list->setAccessibleName(tr("Labels of the print job"));
    auto *close = new Button(tr("Close"));
    close->setKeyText(QStringLiteral("Esc"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_replace);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::inside, space::small, space::inside, space::inside);
    foot->setSpacing(12);
    foot->addWidget(m_words);
    foot->addWidget(m_reason);
    foot->addLayout(buttons);
    body()->addWidget(m_list, 1);
    body()->addLayout(foot);
    setFocusProxy(m_list);
    const auto replace = [this] { Q_EMIT replaceRequested(m_reason->text()); };
    for (const auto moved : { &RowList::rowOpened, &RowList::rowEntered })
        connect(m_list, moved, this, [this](int row) { Q_EMIT labelChosen(m_labels->row(row).position); });
    connect(m_replace, &QAbstractButton::clicked, this, replace);
    connect(m_reason->edit(), &QLineEdit::returnPressed, this, replace);
    connect(close, &QAbstractButton::clicked, this, &JobLabelsPanel::closed);
}

void JobLabelsPanel::render(const JobLabelsState &state)
{
    if (m_job != state.job)
        m_reason->edit()->clear();
    m_job = state.job;
    setTitle(state.title);
    setNote(QLocale().toString(state.total));
    m_labels->setRows(state.labels);
    const auto chosen
        = std::find_if(state.labels.begin(), state.labels.end(), [](const LabelRow &label) { return label.isChosen; });
    if (chosen != state.labels.end())
        m_list->follow(int(chosen - state.labels.begin()));
    const bool isCut = state.total > qint64(state.labels.size());
    m_words->setVisible(isCut || !state.canReplace);
    m_words->setText(isCut ? tr("Only the last %1 are shown, and those that are uncertain.").arg(state.labels.size())
                           : tr("Choose a label that is spoilt to replace it."));
    m_reason->setVisible(state.canReplace);
    m_reason->setError(state.reasonError);
    m_replace->setVisible(state.canReplace);
}

} // namespace packledger::printing
