#include "shell/keybar.h"

#include "common/page.h"
#include "common/tokens.h"

#include <QEvent>
#include <QPainter>

namespace packledger::shell {

using namespace common;

KeyBar::KeyBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(space::keyBar);
}

void KeyBar::showKeysOf(const Page *page)
{
    for (auto *side : { &m_start, &m_end }) {
        for (Button *button : *side) {
            button->hide();
            button->deleteLater();
        }
        side->clear();
    }
    const auto actions = page->actions();
    for (const auto place : { Page::Place::Start, Page::Place::End, Page::Place::Primary }) {
        for (QAction *action : actions) {
            if (Page::placeOf(action) != place)
                continue;
            auto *button
                = new Button(action, place == Page::Place::Primary ? Button::Kind::Primary : Button::Kind::Plain, this);
            (place == Page::Place::Start ? m_start : m_end).push_back(button);
        }
    }
    arrange();
}

int KeyBar::widthNeeded(Button::Build build) const
{
    int needed = 2 * space::inside;
    for (const auto *side : { &m_start, &m_end }) {
        for (const Button *button : *side)
            needed += button->isHidden() ? 0 : button->widthAs(build) + space::small;
    }
    return needed;
}

void KeyBar::arrange()
{
    const auto build = widthNeeded(Button::Build::Wide) <= width() ? Button::Build::Wide : Button::Build::Stacked;
    for (auto *side : { &m_start, &m_end }) {
        for (Button *button : *side)
            button->setBuild(build);
    }
    // What is still too long gives way evenly, down to what a glove can hit.
    const int needed = widthNeeded(build);
    const qreal squeeze = needed > width() ? qreal(width()) / needed : 1;
    const int y = (height() - space::touch) / 2;
    const auto widthOf = [squeeze](const Button *button) {
        return qMax(space::touch, static_cast<int>(button->sizeHint().width() * squeeze));
    };
    int x = space::inside;
    for (Button *button : m_start) {
        if (button->isHidden())
            continue;
        button->setGeometry(x, y, widthOf(button), space::touch);
        x += widthOf(button) + space::small;
    }
    x = width() - space::inside;
    for (auto button = m_end.rbegin(); button != m_end.rend(); ++button) {
        if ((*button)->isHidden())
            continue;
        x -= widthOf(*button);
        (*button)->setGeometry(x, y, widthOf(*button), space::touch);
        x -= space::small;
    }
}

void KeyBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool KeyBar::event(QEvent *event)
{
    // A key that appears, goes or changes its words asks for another arrangement.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void KeyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().panel);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

} // namespace packledger::shell
