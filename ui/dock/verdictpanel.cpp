#include "dock/verdictpanel.h"

#include "common/button.h"
#include "common/icon.h"
#include "common/painting.h"
#include "common/tokens.h"
#include "dock/differencemark.h"

#include <QFontMetricsF>
#include <QPainter>

namespace packledger::dock {

using namespace common;

namespace {

constexpr int border = 2;
constexpr qreal drawnWidth = 506; // the space the design was drawn for
constexpr qreal lowestDrawnHeight = 260; // of a verdict without differences
constexpr qreal leastScale = 0.5;
constexpr qreal leastBesideButton = 0.6; // smaller words would have to make room for the button
constexpr qreal mostScale = 4;
constexpr qreal leastWhole = 0.75; // a sentence is cut sooner than the words get smaller than this

QFont scaled(QFont font, qreal scale)
{
    font.setPixelSize(qMax(pixels(TextSize::Tiny), qRound(font.pixelSize() * scale)));
    return font;
}

/// A text whose marked characters stand out by colour and weight.
void paintMarked(QPainter &painter, QPointF at, const QFont &font, const QString &text, const std::vector<bool> &marks)
{
    QFont strong = font;
    strong.setWeight(QFont::Bold);
    const QFontMetricsF metrics(font);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool differs = marks[static_cast<std::size_t>(i)];
        painter.setFont(differs ? strong : font);
        painter.setPen(differs ? tokens().ink(Tone::Stop) : tokens().text);
        painter.drawText(at, QString(text[i]));
        const qreal advance = metrics.horizontalAdvance(text[i]);
        if (differs) // a line beneath, so that the mark does not hang on colour alone
            painter.drawLine(
                at + QPointF(1, metrics.descent() * 0.6), at + QPointF(advance - 1, metrics.descent() * 0.6));
        at.rx() += advance;
    }
}

} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : QWidget(parent)
    , m_idleTitle(tr("Scan the first pack"))
    , m_idleText(tr("A pack, a case or a pallet. What it means will stand here."))
    , m_acknowledge(new Button(tr("I have put it apart"), Button::Kind::Plain, this))
{
    m_acknowledge->setKeyText(QStringLiteral("F7"));
    m_acknowledge->setObjectName(QStringLiteral("acknowledge"));
    m_acknowledge->hide();
    connect(m_acknowledge, &QAbstractButton::clicked, this, &VerdictPanel::acknowledged);
    setVerdict(std::nullopt);
}

void VerdictPanel::setVerdict(const std::optional<VerdictState> &verdict)
{
    m_verdict = verdict;
    showAcknowledge();
    if (verdict) {
        QStringList words { verdict->word, verdict->instruction, verdict->reason, verdict->product, verdict->serial,
            verdict->lot, verdict->expiry };
        for (const Difference &difference : verdict->differences)
            words << tr("%1 on the pack %2, in the supplier’s data %3")
                         .arg(difference.field, difference.onPack, difference.inData);
        words.removeAll(QString());
        setAccessibleName(words.join(QStringLiteral(". ")));
    } else {
        setAccessibleName(m_idleTitle);
    }
    update();
}

void VerdictPanel::setIdleWords(const QString &title, const QString &text)
{
    m_idleTitle = title;
    m_idleText = text;
    if (!m_verdict)
        setAccessibleName(m_idleTitle);
    update();
}

void VerdictPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize size = m_acknowledge->sizeHint();
    m_acknowledge->setGeometry(28, height() - size.height() - 20, size.width(), size.height());
    showAcknowledge();
}

void VerdictPanel::showAcknowledge()
{
    m_acknowledge->setVisible(m_verdict && m_verdict->mustAcknowledge);
    if (!m_acknowledge->isVisibleTo(this))
        return;
    // In a low panel the words need the room; the key bar has the same key.
    QPainter measuring;
    const QRectF box = inside();
    m_acknowledge->setVisible(lay(measuring, true, leastBesideButton, box, Sentence::Cut) <= box.bottom());
}

QRectF VerdictPanel::inside() const
{
    const qreal margin = qMin(28.0, width() * 0.055);
    const qreal foot = m_acknowledge->isVisibleTo(this) ? space::touch + 28 : 18;
    return QRectF(rect()).adjusted(margin, 22, -margin, -foot);
}

void VerdictPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_verdict) {
        painter.setBrush(t.panel);
        painter.setPen(QPen(t.line, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
        paintIdle(painter);
        return;
    }
    painter.setBrush(t.pale(m_verdict->tone));
    painter.setPen(QPen(t.ink(m_verdict->tone), border));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);

    const QRectF box = inside();
    // A low and wide panel has room for larger words beside each other: the height may be used up.
    qreal scale
        = qBound(leastScale, qMin(box.width() / (drawnWidth - 56), box.height() / (lowestDrawnHeight - 40)), mostScale);
    // What to do stands at a sentence's end: it is shown whole wherever the room allows it.
    const qreal largest = scale;
    Sentence sentence = Sentence::Whole;
    while (scale > leastWhole && lay(painter, true, scale, box, sentence) > box.bottom())
        scale *= 0.96;
    if (lay(painter, true, scale, box, sentence) > box.bottom()) {
        sentence = Sentence::Cut;
        scale = largest;
    }
    while (scale > leastScale && lay(painter, true, scale, box, sentence) > box.bottom())
        scale *= 0.96;
    lay(painter, false, scale, box, sentence);
}

void VerdictPanel::paintIdle(QPainter &painter) const
{
    const Tokens &t = tokens();
    const qreal scale = qBound(0.7, width() / drawnWidth, 1.6);
    const int shape = qRound(56 * scale);
    const QFont title = scaled(textFont(TextSize::Heading, QFont::DemiBold), scale);
    const QFont text = scaled(textFont(TextSize::Large), scale);
    const qreal titleHeight = QFontMetricsF(title).height();
    const qreal total = shape + 16 + titleHeight + 8 + 2 * QFontMetricsF(text).lineSpacing();
    qreal y = qMax(16.0, (height() - total) / 2);
    painter.drawPixmap(
        QPointF((width() - shape) / 2.0, y), icon(QStringLiteral("scan"), t.accent, shape, devicePixelRatioF()));
    y += shape + 16;
    paintText(painter, QRectF(16, y, width() - 32, titleHeight), fitted(title, m_idleTitle, width() - 32, 14), t.text,
        m_idleTitle, Qt::AlignCenter);
    y += titleHeight + 8;
    painter.setFont(text);
    painter.setPen(t.muted);
    painter.drawText(
        QRectF(32, y, width() - 64, height() - y - 8), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_idleText);
}

qreal VerdictPanel::lay(QPainter &painter, bool isMeasuring, qreal scale, const QRectF &box, Sentence sentence) const
{
    const Tokens &t = tokens();
    const VerdictState &verdict = *m_verdict;
    qreal y = box.top();

    const qreal shape = space::verdictShape * scale;
    const qreal wordX = box.left() + shape + 18 * scale;
    const QFont wordFont
        = fitted(scaled(textFont(TextSize::Verdict, QFont::Bold), scale), verdict.word, box.right() - wordX, 22);
    if (!isMeasuring) {
        paintShape(painter, verdict.tone, QRectF(box.left() - 2, y, shape, shape));
        paintText(
            painter, QRectF(wordX, y, box.right() - wordX + 4, shape), wordFont, t.ink(verdict.tone), verdict.word);
    }
    y += shape + 14 * scale;

    const auto paragraph = [&](const QString &text, TextSize size, QFont::Weight weight, const QColor &ink, int lines) {
        if (text.isEmpty())
            return;
        const QFont font = scaled(textFont(size, weight), scale);
        const QRectF room(box.left(), y, box.width(), box.height());
        if (isMeasuring) {
            const QRectF needed = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text);
            y += qMin(needed.height(), lines * QFontMetricsF(font).lineSpacing());
        } else {
            y += paintWrapped(painter, room, font, ink, text, lines);
        }
        y += 3 * scale;
    };
    const bool hasInstruction = !verdict.instruction.isEmpty();
    paragraph(verdict.instruction, TextSize::Heading, QFont::DemiBold, t.text, 2);
    paragraph(verdict.reason, TextSize::Large, QFont::Normal, t.muted, sentence == Sentence::Whole ? 20 : 3);
    paragraph(verdict.product, hasInstruction ? TextSize::Large : TextSize::Heading, QFont::DemiBold, t.text, 2);
    y = layFields(painter, isMeasuring, scale, box, y);
    if (!verdict.note.isEmpty()) {
        y += 10 * scale;
        paragraph(verdict.note, TextSize::Medium, QFont::Normal, t.muted, 2);
    }
    return layDifferences(painter, isMeasuring, scale, box, y);
}

qreal VerdictPanel::layFields(QPainter &painter, bool isMeasuring, qreal scale, const QRectF &box, qreal y) const
{
    const Tokens &t = tokens();
    const VerdictState &verdict = *m_verdict;
    struct Field
    {
        QString label;
        QString value;
        bool isCode;
    };
    std::vector<Field> fields { { verdict.isSscc ? tr("SSCC") : tr("Serial"), verdict.serial, true } };
    // What stands side by side below is not told twice.
    if (verdict.differences.empty()) {
        fields.push_back({ tr("Lot"), verdict.lot, true });
        fields.push_back({ tr("Expires"), verdict.expiry, false });
    }
    std::erase_if(fields, [](const Field &field) { return field.value.isEmpty(); });
    if (fields.empty())
        return y;

    const QFont labelFont = scaled(textFont(TextSize::Large), scale);
    const qreal lineHeight = QFontMetricsF(labelFont).lineSpacing() * 1.22;
    qreal x = box.left();
    for (const Field &field : fields) {
        QFont valueFont = scaled(field.isCode ? codeFont(TextSize::Large) : textFont(TextSize::Large), scale);
        const qreal labelWidth = QFontMetricsF(labelFont).horizontalAdvance(field.label) + 6 * scale;
        valueFont = fitted(valueFont, field.value, box.width() - labelWidth, 12);
        const qreal valueWidth = QFontMetricsF(valueFont).horizontalAdvance(field.value);
        if (x > box.left() && x + labelWidth + valueWidth > box.right()) {
            x = box.left();
            y += lineHeight;
        }
        if (!isMeasuring) {
            paintText(painter, QRectF(x, y, labelWidth, lineHeight), labelFont, t.muted, field.label);
            paintText(painter, QRectF(x + labelWidth, y, valueWidth + 4, lineHeight), valueFont, t.text, field.value);
        }
        x += labelWidth + valueWidth + 16 * scale;
    }
    return y + lineHeight;
}

qreal VerdictPanel::layDifferences(QPainter &painter, bool isMeasuring, qreal scale, const QRectF &box, qreal y) const
{
    const Tokens &t = tokens();
    if (m_verdict->differences.empty())
        return y;
    const QFont captionFont = scaled(textFont(TextSize::Small), scale);
    const qreal gap = 12;
    const qreal half = (box.width() - gap) / 2;
    const qreal pad = 14 * scale;
    const qreal captionHeight = QFontMetricsF(captionFont).lineSpacing() * 1.15;
    for (const Difference &difference : m_verdict->differences) {
        const QString &longer
            = difference.onPack.size() > difference.inData.size() ? difference.onPack : difference.inData;
        const QFont valueFont = fitted(scaled(codeFont(TextSize::Heading), scale * 0.86), longer, half - 2 * pad, 11);
        const qreal valueHeight = QFontMetricsF(valueFont).lineSpacing();
        const qreal height = captionHeight + valueHeight + pad * 1.4;
        y += 8 * scale;
        if (!isMeasuring) {
            const DifferenceMarks marks = markDifferences(difference.onPack, difference.inData);
            const auto side
                = [&](qreal x, const QString &caption, const QString &value, const std::vector<bool> &mark) {
                      const QRectF card(x + 0.5, y + 0.5, half - 1, height - 1);
                      painter.setPen(QPen(t.line, 1));
                      painter.setBrush(t.panel);
                      painter.drawRoundedRect(card, 8, 8);
                      paintText(painter, QRectF(x + pad, y + pad * 0.7, half - 2 * pad, captionHeight), captionFont,
                          t.muted, caption);
                      paintMarked(painter,
                          QPointF(x + pad, y + pad * 0.7 + captionHeight + QFontMetricsF(valueFont).ascent()),
                          valueFont, value, mark);
                  };
            const bool several = m_verdict->differences.size() > 1;
            const auto caption
                = [&](const QString &where) { return several ? tr("%1 · %2").arg(difference.field, where) : where; };
            side(box.left(), caption(tr("On the pack")), difference.onPack, marks.first);
            side(box.left() + half + gap, caption(tr("In the supplier’s data")), difference.inData, marks.second);
        }
        y += height;
    }
    return y;
}

} // namespace packledger::dock
