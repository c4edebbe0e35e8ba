#include "shell/keybar.h"

#include "common/button.h"
#include "common/page.h"
#include "common/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

namespace packledger::shell {

using namespace common;

KeyBar::KeyBar(QWidget *parent)
    : QWidget(parent)
    , m_start(new QHBoxLayout)
    , m_end(new QHBoxLayout)
{
    setFixedHeight(space::keyBar);
    m_start->setSpacing(space::small);
    m_end->setSpacing(space::small);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::inside, 1, space::inside, 0);
    all->setSpacing(space::small);
    all->addLayout(m_start);
    all->addStretch(1);
    all->addLayout(m_end);
}

void KeyBar::showKeysOf(const Page *page)
{
    for (QHBoxLayout *side : { m_start, m_end }) {
        while (QLayoutItem *item = side->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }
    const auto actions = page->actions();
    for (const auto place : { Page::Place::Start, Page::Place::End, Page::Place::Primary }) {
        for (QAction *action : actions) {
            if (Page::placeOf(action) != place)
                continue;
            auto *button
                = new Button(action, place == Page::Place::Primary ? Button::Kind::Primary : Button::Kind::Plain, this);
            (place == Page::Place::Start ? m_start : m_end)->addWidget(button);
        }
    }
}

void KeyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().panel);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

} // namespace packledger::shell
