#include "shell/keybar.h"

#include "common/page.h"
#include "common/tokens.h"

#include <QAction>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>
#include <utility>

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
    if (std::exchange(m_page, page) != page)
        m_isStacked = false;
    // As they stand on the keyboard.
    QList<QAction *> actions = page->actions();
    std::ranges::stable_sort(actions, {}, &QAction::shortcut);
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
    m_isStacked = m_isStacked || widthNeeded(Button::Build::Wide) > width();
    const auto build = m_isStacked ? Button::Build::Stacked : Button::Build::Wide;
    for (auto *side : { &m_start, &m_end }) {
        for (Button *button : *side)
            button->setBuild(build);
    }
    // What is still too long gives way: the longest first, down to what a glove can hit; then the gaps. The primary key
    // keeps its words.
    std::vector<int> widths;
    int primary = 0;
    for (const auto *side : { &m_start, &m_end }) {
        for (const Button *button : *side) {
            if (button->isHidden())
                continue;
            if (button->isPrimary())
                primary = button->sizeHint().width() + space::small;
            else
                widths.push_back(button->sizeHint().width());
        }
    }
    const int count = int(widths.size());
    const bool isTight = 2 * space::inside + primary + count * (space::touch + space::small) > width();
    const int gap = isTight ? space::unit : space::small;
    const int edge = isTight ? space::small : space::inside;
    const int room = width() - 2 * edge - primary - qMax(0, count - 1) * gap;
    int widest = widths.empty() ? 0 : *std::ranges::max_element(widths);
    const auto sum = [&] {
        return std::accumulate(
            widths.begin(), widths.end(), 0, [&](int total, int one) { return total + qMin(one, widest); });
    };
    while (widest > space::touch && sum() > room)
        --widest;
    const int y = (height() - space::touch) / 2;
    const auto widthOf = [widest](const Button *button) {
        return button->isPrimary() ? button->sizeHint().width() : qMin(button->sizeHint().width(), widest);
    };
    int x = edge;
    for (Button *button : m_start) {
        if (button->isHidden())
            continue;
        button->setGeometry(x, y, widthOf(button), space::touch);
        x += widthOf(button) + gap;
    }
    x = width() - edge;
    for (auto button = m_end.rbegin(); button != m_end.rend(); ++button) {
        if ((*button)->isHidden())
            continue;
        x -= widthOf(*button);
        (*button)->setGeometry(x, y, widthOf(*button), space::touch);
        x -= gap;
    }
}

void KeyBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isStacked = false;
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
