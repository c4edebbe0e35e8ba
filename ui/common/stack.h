#pragma once

#include <QStackedWidget>

namespace packledger::common {

/// Widgets of which one is shown, each content with the room it is given. Qt's own asks for the height that the
/// highest of them would like, also of those that are hidden.
class Stack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QWidget *shown = currentWidget();
        return shown != nullptr ? shown->minimumSizeHint().expandedTo(shown->minimumSize()) : QSize(0, 0);
    }
};

} // namespace packledger::common
