#include "common/optionlist.h"

#include "common/painting.h"
#include "common/tokens.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::common {

namespace {
constexpr int wordsX = 52;
constexpr int edge = 12;
constexpr int mostLines = 6;
} // namespace

OptionList::OptionList(Choose choose, QWidget *parent)
    : QWidget(parent)
    , m_choose(choose)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    m_group->setExclusive(choose == Choose::One);
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int index) { Q_EMIT optionChosen(m_options[static_cast<std::size_t>(index)].id); });
}

void OptionList::setOptions(const std::vector<Option> &options)
{
    if (options == m_options)
        return;
    m_options = options;
    qDeleteAll(m_group->buttons());
    for (int index = 0; const Option &option : m_options) {
        auto *button = new OptionButton(option, m_choose, this);
        m_column->addWidget(button);
        button->show();
        m_group->addButton(button, index++);
    }
}

void OptionList::setChosen(const QString &id)
{
    m_group->setExclusive(false);
    for (std::size_t i = 0; i < m_options.size(); ++i)
        m_group->button(static_cast<int>(i))->setChecked(m_options[i].id == id);
    m_group->setExclusive(m_choose == Choose::One);
}

QString OptionList::chosen() const
{
    const int index = m_group->checkedId();
    return index < 0 ? QString() : m_options[static_cast<std::size_t>(index)].id;
}

void OptionList::chooseAll()
{
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(true);
}

QStringList OptionList::allChosen() const
{
    QStringList ids;
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        if (m_group->button(static_cast<int>(i))->isChecked())
            ids.append(m_options[i].id);
    }
    return ids;
}

void OptionList::focusChosen()
{
    QAbstractButton *button = m_group->checkedButton();
    if (button == nullptr)
        button = m_group->button(0);
    if (button != nullptr)
        button->setFocus(Qt::OtherFocusReason);
}

OptionButton::OptionButton(const Option &option, OptionList::Choose choose, QWidget *parent)
    : QAbstractButton(parent)
    , m_option(option)
    , m_choose(choose)
{
    setText(option.title);
    setAccessibleDescription(option.text);
    setCheckable(true);
    setEnabled(option.isEnabled);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int OptionButton::heightForWidth(int width) const
{
    const QFontMetrics title(textFont(TextSize::Medium, QFont::DemiBold));
    const QFontMetrics text(textFont(TextSize::Body));
    const QRect room(0, 0, qMax(80, width - wordsX - edge), 10000);
    int height = 2 * edge + title.boundingRect(room, Qt::TextWordWrap, m_option.title).height();
    if (!m_option.text.isEmpty())
        height += space::unit
            + qMin(mostLines * text.lineSpacing(), text.boundingRect(room, Qt::TextWordWrap, m_option.text).height());
    return qMax(space::touch, height);
}

QSize OptionButton::sizeHint() const
{
    return { 360, heightForWidth(qMax(width(), 360)) };
}

QSize OptionButton::minimumSizeHint() const
{
    return { 200, space::touch };
}

void OptionButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isEnabled() ? t.text : t.muted;
    painter.setBrush(isChecked() || (underMouse() && isEnabled()) ? t.selected : t.panel);
    painter.setPen(QPen(isChecked() ? t.accent : t.line, isChecked() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const QRectF ring(18, height() / 2.0 - 10, 20, 20);
    const auto drawMark = [&](const QRectF &mark) {
        if (m_choose == OptionList::Choose::One)
            painter.drawEllipse(mark);
        else
            painter.drawRoundedRect(mark, 3, 3);
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isChecked() ? t.accent : t.muted, 2));
    drawMark(ring.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        drawMark(ring.adjusted(5, 5, -5, -5));
    }

    const QRectF words(wordsX, edge, width() - wordsX - edge, height() - 2 * edge);
    const QFont title = textFont(TextSize::Medium, QFont::DemiBold);
    if (m_option.text.isEmpty()) {
        paintText(painter, words, title, ink, m_option.title);
    } else {
        const qreal used = paintWrapped(painter, words, title, ink, m_option.title, 2);
        paintWrapped(painter, words.adjusted(0, used + space::unit, 0, 0), textFont(TextSize::Body), t.muted,
            m_option.text, mostLines);
    }
    if (hasFocus())
        paintFocus(painter, rect(), 8);
}

void OptionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace packledger::common
