#include "line/sidepanels.h"

#include <QWidget>

namespace packledger::line {

namespace {
constexpr int narrowUnder = 900;
} // namespace

SidePanels::SidePanels(QWidget *main, int width)
    : m_main(main)
    , m_width(width)
{
}

void SidePanels::add(QWidget *panel)
{
    m_panels.push_back(panel);
    arrange();
}

void SidePanels::show(QWidget *panel)
{
    m_shown = panel;
    arrange();
}

void SidePanels::fitInto(int roomWidth)
{
    m_isNarrow = roomWidth < narrowUnder;
    arrange();
}

void SidePanels::arrange()
{
    // What goes is hidden first: both together may need more than there is.
    for (QWidget *panel : m_panels) {
        if (panel != m_shown)
            panel->hide();
    }
    m_main->setVisible(m_shown == nullptr || !m_isNarrow);
    if (m_shown == nullptr)
        return;
    m_shown->setMinimumWidth(m_isNarrow ? 0 : m_width);
    m_shown->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : m_width);
    m_shown->show();
}

} // namespace packledger::line
