#pragma once

#include <QLayout>
#include <QWidget>

class QScrollArea;

namespace packledger::common {

/// Widgets that give way to each other before they scroll: as high as the least they need. Qt's own widgets ask for the
/// height they would like.
class Column final : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout() != nullptr ? layout()->totalMinimumHeightForWidth(width) : -1;
    }
};

/// The content in an area that scrolls it up and down where it is higher than the room; as wide as the room. The area
/// takes the content as its child and never the keyboard: that belongs to what is inside, and what has it is in view.
[[nodiscard]] QScrollArea *scrolled(QWidget *content);

} // namespace packledger::common
