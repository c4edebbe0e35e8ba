#pragma once

#include <vector>

class QWidget;

namespace packledger::line {

/// A list, and one of several panels beside it. Where the room is narrow the panel takes the list's place.
class SidePanels final
{
public:
    SidePanels(QWidget *main, int width);

    void add(QWidget *panel);
    /// At most one of them; a null pointer closes it.
    void show(QWidget *panel);
    [[nodiscard]] QWidget *shown() const { return m_shown; }
    void fitInto(int roomWidth);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

private:
    void arrange();

    QWidget *m_main;
    int m_width;
    std::vector<QWidget *> m_panels;
    QWidget *m_shown = nullptr;
    bool m_isNarrow = false;
};

} // namespace packledger::line
