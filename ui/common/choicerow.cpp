#include "common/choicerow.h"

#include "common/button.h"
#include "common/tokens.h"

#include <QButtonGroup>

namespace packledger::common {

ChoiceRow::ChoiceRow(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_group(new QButtonGroup(this))
{
    // Its height follows from its width; the one of its size hint must not count as its least.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int index) { Q_EMIT choiceMade(m_choices[static_cast<std::size_t>(index)].first); });
}

void ChoiceRow::setChoices(const std::vector<std::pair<QString, QString>> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    qDeleteAll(m_group->buttons());
    for (int index = 0; const auto &[id, text] : m_choices) {
        auto *button = new Button(text, Button::Kind::Plain, this);
        button->setCheckable(m_kind == Kind::Choice);
        button->setObjectName(id);
        button->show();
        m_group->addButton(button, index++);
    }
    orderKeys();
    place(width(), true);
    updateGeometry();
}

void ChoiceRow::orderKeys()
{
    const auto takesKeys = [](const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus; };
    QWidget *last = previousInFocusChain();
    while (last != this && (!takesKeys(last) || isAncestorOf(last)))
        last = last->previousInFocusChain();
    for (QAbstractButton *button : m_group->buttons()) {
        if (last != this)
            setTabOrder(last, button);
        last = button;
    }
}

void ChoiceRow::setChosen(const QString &id)
{
    const auto buttons = m_group->buttons();
    m_group->setExclusive(false);
    for (QAbstractButton *button : buttons)
        button->setChecked(button->objectName() == id);
    m_group->setExclusive(true);
}

QString ChoiceRow::chosen() const
{
    return m_group->checkedButton() != nullptr ? m_group->checkedButton()->objectName() : QString();
}

int ChoiceRow::place(int width, bool move) const
{
    int x = 0;
    int y = 0;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        const QSize size = button->sizeHint().boundedTo(QSize(qMax(space::touch, width), space::touch));
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += space::touch + space::small;
        }
        if (move)
            button->setGeometry(x, y, size.width(), size.height());
        x += size.width() + space::small;
    }
    return y + space::touch;
}

int ChoiceRow::heightForWidth(int width) const
{
    return place(width, false);
}

QSize ChoiceRow::sizeHint() const
{
    return { 240, place(240, false) };
}

QSize ChoiceRow::minimumSizeHint() const
{
    return { 120, space::touch };
}

void ChoiceRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

} // namespace packledger::common
