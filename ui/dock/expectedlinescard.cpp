#include "dock/expectedlinescard.h"

#include "common/emptystate.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/tokens.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::dock {

using namespace common;

/// "865 seen  48 inferred  2 held … 31 scans/min"
class CountsLine final : public QWidget
{
public:
    CountsLine() { setFixedHeight(47); }

    void setCounts(const std::vector<std::pair<int, QString>> &counts, const QString &pace)
    {
        m_counts = counts;
        m_pace = pace;
        QStringList words;
        for (const auto &[count, word] : counts)
            words << QLocale().toString(count) + QLatin1Char(' ') + word;
        setAccessibleName((words << pace).join(QStringLiteral(", ")));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
        const qreal room = width() - 2 * space::inside;
        qreal counts = 0;
        for (const auto &[count, word] : m_counts)
            counts += numberWidth(count) + wordWidth(word) + gap;
        const qreal pace = m_pace.isEmpty() ? 0 : wordWidth(m_pace);
        if (counts - gap > room)
            paintStacked(painter, room);
        else
            paintInOneLine(painter, counts + pace > room ? 0 : pace);
    }

private:
    static constexpr qreal gap = 15;
    static QFont strong() { return textFont(TextSize::Body, QFont::Bold); }
    static qreal numberWidth(int count)
    {
        return QFontMetricsF(strong()).horizontalAdvance(QLocale().toString(count)) + 4;
    }
    static qreal wordWidth(const QString &word)
    {
        return QFontMetricsF(textFont(TextSize::Body)).horizontalAdvance(word) + 1;
    }

    void paintInOneLine(QPainter &painter, qreal pace) const
    {
        const Tokens &t = tokens();
        const QFont plain = textFont(TextSize::Body);
        qreal x = space::inside;
        for (const auto &[count, word] : m_counts) {
            paintText(painter, QRectF(x, 0, numberWidth(count), height()), strong(), t.text, QLocale().toString(count));
            x += numberWidth(count);
            paintText(painter, QRectF(x, 0, wordWidth(word), height()), plain, t.muted, word);
            x += wordWidth(word) + gap;
        }
        if (pace > 0)
            paintText(painter, QRectF(width() - space::inside - pace, 0, pace, height()), plain, t.muted, m_pace,
                Qt::AlignRight | Qt::AlignVCenter);
    }

    /// Each number above its word: what is held must not be cut off.
    void paintStacked(QPainter &painter, qreal room) const
    {
        const Tokens &t = tokens();
        const qreal pitch = room / static_cast<qreal>(m_counts.size());
        qreal x = space::inside;
        for (const auto &[count, word] : m_counts) {
            paintText(painter, QRectF(x, 4, pitch, 21), strong(), t.text, QLocale().toString(count));
            const QFont face = fitted(textFont(TextSize::Small), word, pitch - 6, pixels(TextSize::Tiny) - 2);
            paintText(painter, QRectF(x, 24, pitch - 6, 19), face, t.muted, word);
            x += pitch;
        }
    }

    std::vector<std::pair<int, QString>> m_counts;
    QString m_pace;
};

namespace {

constexpr qreal narrowUnder = 330;

QString missingWords(const ExpectedLine &line)
{
    return line.serialsMissing == 1
        ? ExpectedLinesCard::tr("1 serial missing")
        : ExpectedLinesCard::tr("%1 serials missing").arg(QLocale().toString(line.serialsMissing));
}

class LineDelegate final : public RowDelegate
{
public:
    explicit LineDelegate(QObject *parent)
        : RowDelegate(59, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &line = models::rowAt<ExpectedLine>(index);
        const qreal left = row.left() + 14;
        const qreal right = row.right() - 14;
        const qreal bar = qBound(76.0, row.width() * 0.21, 140.0);
        // Where three columns have no room the lot takes the place of the form.
        const bool isNarrow = row.width() < narrowUnder;
        const qreal lotX = isNarrow ? left : left + (right - left) * 0.45;
        const qreal barX = right - bar;
        const qreal top = row.top() + (isNarrow ? 6 : 10);

        const bool isMissing = line.serialsMissing > 0;

        const qreal nameWidth = (isNarrow ? barX - 20 : lotX) - left - 8;
        paintText(painter, QRectF(left, top, nameWidth, 21),
            fitted(textFont(TextSize::Body, QFont::DemiBold), line.product, nameWidth, pixels(TextSize::Tiny)), t.text,
            line.product);
        const qreal lotWidth = barX - lotX - 8;
        if (isNarrow) {
            // Beneath product and count, over the whole row: an expiry without its year would be of no use.
            const qreal whole = right - left;
            const qreal lot = qMin(whole, QFontMetricsF(codeFont(TextSize::Small)).horizontalAdvance(line.lot) + 1);
            paintText(painter, QRectF(left, top + 18, lot, 19), codeFont(TextSize::Small), t.text, line.lot);
            paintText(painter, QRectF(left + lot + 8, top + 18, whole - lot - 8, 19), textFont(TextSize::Small),
                isMissing ? t.ink(Tone::NoData) : t.muted, isMissing ? missingWords(line) : line.expiry);
        } else {
            paintText(painter, QRectF(left, top + 20, nameWidth, 19), textFont(TextSize::Small),
                isMissing ? t.ink(Tone::NoData) : t.muted, isMissing ? missingWords(line) : line.form);
            paintText(painter, QRectF(lotX, top, lotWidth, 21), codeFont(TextSize::Small), t.text, line.lot);
            paintText(painter, QRectF(lotX, top + 20, lotWidth, 19), textFont(TextSize::Small), t.muted, line.expiry);
        }

        const QString seen = QLocale().toString(line.seen);
        const QString count
            = line.isAnnounced ? QStringLiteral("%1 / %2").arg(seen, QLocale().toString(line.expected)) : seen;
        const QFont face = fitted(textFont(TextSize::Body, QFont::Bold), count, bar, 11);
        paintText(painter, QRectF(barX, top + (isNarrow ? 0 : 4), bar, 21), face, t.ink(line.tone), count,
            Qt::AlignRight | Qt::AlignVCenter);
        // Done, and too many, told by shape as well.
        if (line.tone != Tone::Neutral && line.tone != Tone::Progress) {
            const qreal width = QFontMetricsF(face).horizontalAdvance(count);
            paintShape(painter, line.tone, QRectF(right - width - 22, top + (isNarrow ? 3 : 7), 16, 16));
        }
        if (!line.isAnnounced)
            return;
        const int permille = line.expected > 0 ? static_cast<int>(qint64(line.seen) * 1000 / line.expected)
                                               : (line.seen > 0 ? 1000 : 0);
        const QRectF beneath(barX, row.top() + 40, bar, space::bar);
        paintBar(
            painter, isNarrow ? QRectF(left, row.top() + 47, right - left, space::bar) : beneath, permille, line.tone);
    }
};

} // namespace

ExpectedLinesCard::ExpectedLinesCard(QWidget *parent)
    : Card(tr("Expected"), parent)
    , m_lines(new models::RowsModel<ExpectedLine>(
          [](const ExpectedLine &line) {
              if (!line.isAnnounced)
                  return tr("%1, %2, lot %3, %4 here").arg(line.product, line.form, line.lot).arg(line.seen);
              const QString words = tr("%1, %2, lot %3, %4 of %5")
                                        .arg(line.product, line.form, line.lot)
                                        .arg(line.seen)
                                        .arg(line.expected);
              return line.serialsMissing > 0 ? words + QStringLiteral(", ") + missingWords(line) : words;
          },
          this))
    , m_list(new RowList(RowList::Rows::Read))
    , m_empty(new EmptyState(QStringLiteral("file"), tr("Nothing announced"),
          tr("Every product you scan becomes a line here, with lot and expiry from its code.")))
    , m_counts(new CountsLine)
{
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setAccessibleName(tr("Expected lines"));
    body()->addWidget(m_list, 1);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_counts);
}

void ExpectedLinesCard::render(const ReceiptState &state)
{
    setTitle(state.isBlind ? tr("Received without a notice") : tr("Expected"));
    setNote(state.summary);
    m_lines->setRows(state.lines);
    m_list->setVisible(!state.lines.empty());
    m_empty->setVisible(state.lines.empty());
    m_counts->setCounts({ { state.seen, tr("seen") }, { state.inferred, tr("inferred") },
                            { static_cast<int>(state.held.size()), tr("held") } },
        state.pace);
}

} // namespace packledger::dock
