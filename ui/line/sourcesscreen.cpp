#include "line/sourcesscreen.h"

#include "common/card.h"
#include "common/formfield.h"
#include "common/label.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/tokens.h"
#include "dock/verdictpanel.h"
#include "line/expirypanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace packledger::line {

using namespace common;

namespace {

constexpr int stackedUnder = 720;
constexpr int rowHeight = 60;
constexpr qreal edge = 20;

class SourceDelegate final : public RowDelegate
{
public:
    explicit SourceDelegate(QObject *parent)
        : RowDelegate(rowHeight, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &source = models::rowAt<SourceLine>(index);
        QRectF words = row.adjusted(edge, 0, -edge, 0);
        if (!source.left.isEmpty()) {
            const QFont font = textFont(TextSize::Small, QFont::DemiBold);
            const qreal width = QFontMetricsF(font).horizontalAdvance(source.left) + 4;
            paintText(painter, QRectF(words.right() - width, words.top(), width, words.height()), font,
                t.ink(Tone::Attention), source.left, Qt::AlignRight | Qt::AlignVCenter);
            words.setRight(words.right() - width - 12);
        }
        paintText(painter, QRectF(words.left(), words.top() + 9, words.width(), 22),
            codeFont(TextSize::Medium, QFont::DemiBold), t.text, source.serial);
        paintText(painter, QRectF(words.left(), words.top() + 32, words.width(), 18), textFont(TextSize::Small),
            t.muted, QStringList { source.product, source.lot }.join(QStringLiteral(" · ")));
    }
};

QString sourceText(const SourceLine &source)
{
    return QStringList { source.serial, source.product, source.lot, source.left }.join(QStringLiteral(", "));
}

} // namespace

SourcesScreen::SourcesScreen(QWidget *parent)
    : Page(parent)
    , m_verdict(new dock::VerdictPanel)
    , m_listCard(new Card(tr("Scanned, not used up yet")))
    , m_shorter(new ExpiryPanel)
    , m_model(new models::RowsModel<SourceLine>(sourceText, this))
    , m_list(new RowList(RowList::Rows::Read))
    , m_none(makeParagraph(tr("Each pack that you empty stands here until it is linked with the new packs."),
          TextSize::Body, Ink::Muted))
    , m_without(makeParagraph({}, TextSize::Title))
    , m_last(makeParagraph({}, TextSize::Body, Ink::Muted))
    , m_left(new FormField(tr("Left in the pack scanned last"), tr("Empty: nothing, it is used up.")))
{
    m_verdict->setIdleWords(tr("Scan a source pack"), tr("Scan each pack as you empty it onto the line."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SourceDelegate(m_list));
    m_list->setAccessibleName(tr("Scanned, not used up yet"));
    m_none->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->body()->addWidget(m_none, 1);
    m_left->edit()->setInputMethodHints(Qt::ImhDigitsOnly);

    auto *made = new Card(tr("New packs"));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    words->setSpacing(space::small);
    words->addWidget(m_without);
    words->addWidget(m_last);
    words->addWidget(m_left);
    words->addStretch();
    made->body()->addLayout(words);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::between);
    left->addWidget(m_verdict, 1);
    left->addWidget(made);
    m_row = new QHBoxLayout(this);
    m_row->addLayout(left, 6);
    m_row->addWidget(m_listCard, 5);
    m_row->addWidget(m_shorter, 5);
    connect(m_shorter, &ExpiryPanel::signatureGiven, this, &SourcesScreen::shorterExpirySigned);
    fitInto(QSize(1278, 648));

    addKeys();
    connect(m_left->edit(), &QLineEdit::returnPressed, this, &SourcesScreen::giveLeft);
    connect(m_left->edit(), &QLineEdit::editingFinished, this, &SourcesScreen::giveLeft);
    render({});
}

void SourcesScreen::addKeys()
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Back to the board. What was scanned waits here.")),
        &QAction::triggered, this, &SourcesScreen::backRequested);
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &SourcesScreen::helpRequested);
    m_leftKey = addKey(Qt::Key_F5, tr("Used in part"), tr("Says how much is left in the pack scanned last."));
    connect(m_leftKey, &QAction::triggered, this, [this] {
        m_left->edit()->setFocus();
        m_left->edit()->selectAll();
    });
    m_undo = addKey(HouseKey::Undo, tr("Undo last"),
        tr("Puts the pack scanned last back; with none waiting, takes the last link back."));
    connect(m_undo, &QAction::triggered, this, &SourcesScreen::undoRequested);
    m_link = addKey(HouseKey::Finish, tr("Use up and link"),
        tr("Uses the scanned packs up, and links them with the new packs that have no source."));
    connect(m_link, &QAction::triggered, this, &SourcesScreen::linkRequested);
}

void SourcesScreen::giveLeft()
{
    if (!m_left->edit()->isModified())
        return;
    m_left->edit()->setModified(false);
    QString digits = m_left->text();
    digits.remove(QLocale().groupSeparator());
    bool isNumber = false;
    const qint64 left = digits.toLongLong(&isNumber);
    const bool isGood = digits.isEmpty() || (isNumber && left >= 0);
    m_left->setError(isGood ? QString() : tr("A number, or nothing."));
    if (isGood)
        Q_EMIT leftGiven(left);
}

void SourcesScreen::arrangeFor(const QSize &room)
{
    const bool isNarrow = room.width() < stackedUnder;
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_verdict->setMinimumHeight(220);
    m_listCard->setMinimumHeight(isNarrow ? 240 : 160);
    m_shorter->setMinimumHeight(isNarrow ? 420 : 160);
}

void SourcesScreen::render(const SourcesState &state)
{
    const bool isNewVerdict
        = state.verdict && state.verdict->sequence != 0 && state.verdict->sequence != m_soundedSequence;
    if (state.sources.size() != m_state.sources.size()) {
        m_left->edit()->clear();
        m_left->setError({});
    }
    m_state = state;
    m_verdict->setVerdict(state.verdict);
    if (isNewVerdict) {
        m_soundedSequence = state.verdict->sequence;
        if (m_verdict->isVisible())
            m_verdict->repaint();
        Q_EMIT verdictShown(state.verdict->tone);
    }
    setHead(tr("Source packs"), state.subtitle, state.chip);
    // Beside the verdict on the pack, in the place of the list that it does not come into.
    m_shorter->setVisible(state.shorter.isOpen);
    m_listCard->setVisible(!state.shorter.isOpen);
    m_shorter->render(state.shorter);
    m_model->setRows(state.sources);
    m_list->setVisible(!state.sources.empty());
    m_none->setVisible(state.sources.empty());
    m_listCard->setNote(state.sources.empty() ? QString() : QLocale().toString(qint64(state.sources.size())));
    m_without->setText(state.withoutText);
    setTextOrHide(m_last, state.lastText);
    m_left->setEnabled(!state.sources.empty());
    m_leftKey->setEnabled(!state.sources.empty());
    m_undo->setEnabled(state.canUndo);
    m_link->setEnabled(state.canLink);
}

} // namespace packledger::line
